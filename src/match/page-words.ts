import { classes, classOf, DIGIT, foldOf, foldWord, IDEOGRAPH, LOWER, MARK, OTHER, UPPER } from './characters.ts';
import { SHORTEST_ASKED } from './lexicon.ts';

/**
 * The words of a page that may begin or continue a name, read in one pass over its characters: capitalised words, and the longer
 * lower-case words shortly after one ("Curtea penală"). A word is known by a 32-bit hash of its folded letters (FNV-1a); two words that
 * share one would only be asked for as one, and matching compares letters. Where capitalised words stand is kept, so that matching
 * looks at nothing else.
 */
export type PageWords = {
  readonly add: (block: number, text: string) => void;
  /** Where the words of a block stand is no longer needed. */
  readonly drop: (block: number) => void;
  /** The same of all blocks: their room is used again. */
  readonly forgetPlaces: () => void;
  /** Folded words in the order in which they came. */
  readonly all: () => readonly string[];
  /** The folded words that begin a known form; forgets those before. */
  readonly mark: (known: Iterable<string>) => void;
  /** Where marked words stand in a block, in order. */
  readonly marked: (block: number) => number[];
};

/** Lower-case words that may follow a capitalised one inside a name. */
const FOLLOWING = 3;

export function createPageWords(): PageWords {
  const words: string[] = [];
  let slots = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 11);
  let marks = new Uint8Array(1 << 11);
  /** Start of each capitalised word and the word's number, block after block. */
  let places = new Int32Array(1 << 12);
  let used = 0;
  /** First and last place of each block. */
  const bounds = new Map<number, readonly [number, number]>();

  const grow = (): void => {
    hashes = widened(hashes);
    const wider = new Uint8Array(hashes.length);
    wider.set(marks);
    marks = wider;
    slots = new Int32Array(slots.length * 2);
    for (let id = 0; id < words.length; id++) slots[freeSlot(hashes[id] as number)] = id + 1;
  };
  const freeSlot = (hash: number): number => {
    let at = hash & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    return at;
  };
  const find = (hash: number): number => {
    let at = hash & (slots.length - 1);
    for (;;) {
      const id = slots[at] as number;
      if (id === 0) return -1;
      if (hashes[id - 1] === hash) return id - 1;
      at = (at + 1) & (slots.length - 1);
    }
  };
  const idOf = (hash: number, text: string, start: number, end: number): number => {
    const known = find(hash);
    if (known >= 0) return known;
    if (words.length === hashes.length) grow();
    const id = words.push(foldWord(text.slice(start, end))) - 1;
    hashes[id] = hash;
    slots[freeSlot(hash)] = id + 1;
    return id;
  };
  const place = (start: number, id: number): void => {
    if (used + 2 > places.length) places = widened(places);
    places[used++] = start;
    places[used++] = id;
  };

  return {
    add(block, text) {
      const first = used;
      let following = 0;
      const { length } = text;
      for (let i = 0; i < length; i++) {
        // the table first: a call for every character doubled the time
        let unit = text.charCodeAt(i);
        const kind = classes[unit] || classOf(unit);
        if (kind === OTHER || kind === MARK) continue;
        if (kind === IDEOGRAPH) {
          place(i, idOf(mix(step(SEED, text.charCodeAt(i))), text, i, i + 1));
          continue;
        }
        const start = i;
        if (kind !== UPPER && following === 0) {
          // most words are small and far from a capital: only their end is looked for
          for (i++; i < length; i++) {
            unit = text.charCodeAt(i);
            const inside = classes[unit] || classOf(unit);
            if (inside === OTHER || inside === IDEOGRAPH) break;
          }
          i--;
          continue;
        }
        let hash = SEED;
        for (; i < length; i++) {
          unit = text.charCodeAt(i);
          const inside = classes[unit] || classOf(unit);
          if (inside === MARK) continue;
          if (inside === OTHER || inside === IDEOGRAPH) break;
          hash = step(hash, foldOf(unit));
        }
        if (kind === UPPER) {
          place(start, idOf(mix(hash), text, start, i));
          following = FOLLOWING;
        } else if (kind === LOWER && i - start >= SHORTEST_ASKED) {
          idOf(mix(hash), text, start, i);
          following--;
        } else if (kind === DIGIT) following = 0;
        i--;
      }
      bounds.set(block, [first, used]);
    },
    drop: (block) => bounds.delete(block),
    forgetPlaces() {
      bounds.clear();
      used = 0;
    },
    all: () => words,
    mark(known) {
      marks.fill(0);
      for (const word of known) {
        const id = find(hashOf(word));
        if (id >= 0) marks[id] = 1;
      }
    },
    marked(block) {
      const out: number[] = [];
      const [first, last] = bounds.get(block) ?? [0, 0];
      for (let at = first; at < last; at += 2)
        if (marks[places[at + 1] as number] === 1) out.push(places[at] as number);
      return out;
    },
  };
}

const SEED = 0x811c9dc5;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads the last letters over all bits, of which the table uses the low ones. */
function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}

function hashOf(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = step(hash, folded.charCodeAt(i));
  return mix(hash);
}

function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
