import { classOf, DIGIT, foldOf, hashOf, MARK, mix, SEED, step } from './characters.ts';

/**
 * Which words a page writes with small letters, told from the first part of its text: "Apple" beside "apple" may be the fruit. The text
 * is read only when the first question comes, and once; what is kept are the hashes of the words.
 */
export type SmallWords = {
  /** A block of the page; false where enough of it is known. */
  readonly add: (block: number, length: number) => boolean;
  readonly has: (word: string) => boolean;
};

/** UTF-16 units of text, from the start of the page. */
const ENOUGH = 100_000;

export function createSmallWords(read: (block: number) => string): SmallWords {
  const hashes = new Set<number>();
  let waiting: number[] = [];
  let length = 0;
  return {
    add(block, more) {
      if (length >= ENOUGH) return false;
      length += more;
      waiting.push(block);
      return true;
    },
    has(word) {
      for (const block of waiting) note(read(block), hashes);
      waiting = [];
      return hashes.has(hashOf(word));
    },
  };
}

/** Words whose letters are their folded ones. */
function note(text: string, hashes: Set<number>): void {
  let hash = SEED;
  let length = 0;
  let small = true;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (classOf(unit) >= DIGIT) {
      const folded = foldOf(unit);
      small &&= folded === unit;
      hash = step(hash, folded);
      length++;
      continue;
    }
    if (classOf(unit) === MARK && length > 0) {
      small = false;
      continue;
    }
    if (small && length > 0) hashes.add(mix(hash));
    hash = SEED;
    length = 0;
    small = true;
  }
}
