import { classOf, DIGIT, foldOf, hashOf, LOWER, MARK, mix, SEED, step } from './characters.ts';

/**
 * Which words a page writes with small letters, told from the first part of its text: "Apple" beside "apple" may be the fruit. The text
 * is read only when the first question comes, and once; what is kept are the hashes of the words.
 */
export type SmallWords = {
  /** The next block of the page; false where enough of it is known. */
  readonly add: (length: number) => boolean;
  /** `akin`: or one with another ending of one or two letters, "встречи" beside "Встреча", "întâlnire" beside "Întâlnirea". */
  readonly has: (word: string, akin?: boolean) => boolean;
};

/** UTF-16 units of text, from the start of the page. */
const ENOUGH = 100_000;

export function createSmallWords(read: (block: number) => string): SmallWords {
  const hashes = new Set<number>();
  const stems = new Set<number>();
  /** Blocks so far, and those of them that were read. */
  let blocks = 0;
  let noted = 0;
  let length = 0;
  return {
    add(more) {
      if (length >= ENOUGH) return false;
      length += more;
      blocks++;
      return true;
    },
    has(word, akin = false) {
      while (noted < blocks) note(read(noted++), hashes, stems);
      return hashes.has(hashOf(word)) || (akin && word.length >= LONG && stems.has(hashOf(word.slice(0, -ENDING))));
    },
  };
}

/** Letters of a word whose end may be its ending, and of that. */
const LONG = 6;
const ENDING = 2;

/** Words whose letters are their folded ones; and of long words, whatever marks they have, what stands before the last letter and the last two. */
function note(text: string, hashes: Set<number>, stems: Set<number>): void {
  let hash = SEED;
  let length = 0;
  let small = true;
  let begins = false;
  /** The hash one and two letters ago. */
  let last = SEED;
  let stem = SEED;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (classOf(unit) >= DIGIT) {
      const folded = foldOf(unit);
      small &&= folded === unit;
      if (length === 0) begins = classOf(unit) === LOWER;
      stem = last;
      last = hash;
      hash = step(hash, folded);
      length++;
      continue;
    }
    if (classOf(unit) === MARK && length > 0) {
      small = false;
      continue;
    }
    if (small && length > 0) hashes.add(mix(hash));
    if (begins && length >= LONG) stems.add(mix(stem)).add(mix(last));
    hash = SEED;
    length = 0;
    small = true;
  }
}
