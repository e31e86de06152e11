import {
  classOf,
  DIGIT,
  foldWord,
  hashOf,
  IDEOGRAPH,
  KIND,
  LETTERS,
  letterOf,
  letters,
  MARK,
  mix,
  SEED,
  SHIFT,
  STOP,
  step,
  TABLE,
  UNKNOWN,
  UPPER,
} from './characters.ts';
import { SHORTEST_ASKED } from './form-words.ts';

/**
 * The words of a page that may begin or continue a name, read in one pass over its characters: capitalised words, and the longer
 * lower-case words shortly after one ("Curtea penală"). A word is known by a 32-bit hash of its folded letters (characters.ts); two words
 * that share one would only be asked for as one, and matching compares letters. Where capitalised words stand is kept, so that matching
 * looks at nothing else.
 */
export type PageWords = {
  /** Blocks are numbered from 0, in the order in which they come. */
  readonly add: (text: string) => void;
  /** Where words stand in the blocks so far is no longer needed: their room is used again. */
  readonly forgetPlaces: () => void;
  /** Folded words in the order in which they came. */
  readonly all: () => readonly string[];
  /** The number of a folded word of the page; -1: the page has it not, or not as part of a name. */
  readonly find: (word: string) => number;
  /** Start and number of the block's capitalised words in turn, from `first(block)` to `first(block + 1)`. */
  readonly places: () => Int32Array;
  readonly first: (block: number) => number;
};

/** Lower-case words that may follow a capitalised one inside a name. */
const FOLLOWING = 3;

/** Kept flat, so that the loop below has everything at hand. */
type State = {
  readonly words: string[];
  /** Open addressing, at most three quarters full: hash of a word, its number + 1 (0: free). */
  slots: Int32Array<ArrayBuffer>;
  places: Int32Array<ArrayBuffer>;
  used: number;
  /** First place of each block from `base` on. */
  firsts: Int32Array<ArrayBuffer>;
  base: number;
  /** Blocks that were read; those after them wait. */
  blocks: number;
};

export function createPageWords(): PageWords {
  const state: State = {
    words: [],
    slots: new Int32Array(1 << 10),
    places: new Int32Array(KEPT),
    used: 0,
    firsts: new Int32Array(KEPT),
    base: 0,
    blocks: 0,
  };
  let waiting: string[] = [];
  let units = 0;
  const read = (): void => {
    if (waiting.length === 0) return;
    readBlocks(state, waiting);
    waiting = [];
    units = 0;
  };
  return {
    add(text) {
      waiting.push(text);
      units += text.length;
      if (units > BATCH) read();
    },
    forgetPlaces() {
      read();
      state.base = state.blocks;
      state.firsts[0] = 0;
      state.used = 0;
      if (state.places.length > KEPT) state.places = new Int32Array(KEPT);
      if (state.firsts.length > KEPT) state.firsts = new Int32Array(KEPT);
    },
    all() {
      read();
      return state.words;
    },
    find(word) {
      const { slots } = state;
      return (slots[slotOf(slots, hashOf(word)) + 1] as number) - 1;
    },
    places: () => state.places,
    first: (block) => state.firsts[block - state.base] as number,
  };
}

/** UTF-16 units that are read at once: some ten microseconds. */
const BATCH = 4000;
/** Places, and blocks, that there is room for when the text that comes next is read. */
const KEPT = 1 << 6;

/**
 * Several blocks are put into one string first: joined strings lie in the engine's own memory, where a character is read in half the time
 * that one of the page's strings takes. What is no letter of a word costs one look into the table and one comparison.
 */
function readBlocks(state: State, texts: readonly string[]): void {
  const text = texts.length === 1 ? (texts[0] as string) : texts.join('\n');
  const { length } = text;
  const last = length - 4;
  // a local one: read without a look at what else may have changed it
  const table = letters;
  let { slots, places, used } = state;
  let next = 1;
  /** Where the block that is being read begins, and where the one after it. */
  let begin = 0;
  let end = (texts[0] as string).length + 1;
  let following = 0;
  // far from a capital nothing but the next one is looked for, else the next word
  let least = UPPER;
  for (let i = 0; i < length; ) {
    while (least === UPPER && i <= last) {
      const a = text.charCodeAt(i);
      const b = text.charCodeAt(i + 1);
      const c = text.charCodeAt(i + 2);
      const d = text.charCodeAt(i + 3);
      if ((a | b | c | d) > LETTERS) break;
      if ((((table[a] as number) | (table[b] as number) | (table[c] as number) | (table[d] as number)) & STOP) !== 0)
        break;
      i += 4;
    }
    if (i >= length) break;
    let unit = text.charCodeAt(i);
    let letter = unit < TABLE ? (table[unit] as number) : letterOf(unit) | 0;
    const kind = letter & KIND;
    if (kind < least) {
      i++;
      continue;
    }
    if (kind === UNKNOWN) {
      letterOf(unit);
      continue;
    }
    if (following === 0 && kind === UPPER && i > begin && isInside(text, i)) {
      i++;
      continue;
    }
    if (i >= end) {
      while (i >= end) {
        begin = end;
        end += (texts[next++] as string).length + 1;
        closeBlock(state, used);
      }
      following = 0;
      least = UPPER;
      if (kind < UPPER) continue;
    }
    const start = i;
    let hash = step(SEED, letter >> SHIFT);
    while (++i < length && kind !== IDEOGRAPH) {
      unit = text.charCodeAt(i);
      letter = unit < TABLE ? (table[unit] as number) : letterOf(unit) | 0;
      let inside = letter & KIND;
      if (inside < DIGIT || inside > UPPER) {
        if (inside === UNKNOWN) {
          letter = letterOf(unit) | 0;
          inside = letter & KIND;
        }
        if (inside === MARK) continue;
        if (inside < DIGIT || inside > UPPER) break;
      }
      hash = step(hash, letter >> SHIFT);
    }
    if (kind === DIGIT) {
      following = 0;
      least = UPPER;
      continue;
    }
    if (kind < UPPER && i - start < SHORTEST_ASKED) continue;
    hash = mix(hash);
    const at = slotOf(slots, hash);
    let id = slots[at + 1] as number;
    if (id === 0) {
      id = state.words.push(foldWord(text.slice(start, i)));
      slots[at] = hash;
      slots[at + 1] = id;
      if (8 * id > 3 * slots.length) {
        state.slots = withRoom(slots);
        slots = state.slots;
      }
    }
    if (kind < UPPER) {
      if (--following === 0) least = UPPER;
      continue;
    }
    if (used + 2 > places.length) {
      state.places = widened(places);
      places = state.places;
    }
    places[used++] = start - begin;
    places[used++] = id - 1;
    if (kind === IDEOGRAPH) continue;
    following = FOLLOWING;
    least = DIGIT;
  }
  for (; next <= texts.length; next++) closeBlock(state, used);
  state.used = used;
}

function closeBlock(state: State, used: number): void {
  state.blocks++;
  const at = state.blocks - state.base;
  if (at === state.firsts.length) state.firsts = widened(state.firsts);
  state.firsts[at] = used;
}

/** Where a hash stands, or may stand. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let at = (hash << 1) & mask;
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & mask;
  return at;
}

function withRoom(slots: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * slots.length);
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from + 1] === 0) continue;
    const at = slotOf(wider, slots[from] as number);
    wider[at] = slots[from] as number;
    wider[at + 1] = slots[from + 1] as number;
  }
  return wider;
}

/** Whether a word goes on at a character, marks aside. */
function isInside(text: string, at: number): boolean {
  let i = at - 1;
  while (i > 0 && classOf(text.charCodeAt(i)) === MARK) i--;
  const before = classOf(text.charCodeAt(i));
  return before >= DIGIT && before !== IDEOGRAPH;
}

/** Several times as long: a list that was made anew at each doubling was a twentieth of the work. */
function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 4);
  wider.set(array);
  return wider;
}
