import { foldCase } from '../text/fold.ts';

/**
 * UTF-16 units → what they are in a word, and what they fold to (text/fold.ts). Read for every character of a page, so the answers for
 * the scripts of alphabets and for punctuation stand in two small tables, filled as they are first asked for. The numbers are in an
 * order that the loops of page-words.ts use: what is no letter comes first, what begins a name comes last.
 */
export const OTHER = 1;
/** Combining marks, soft hyphens, joiners: inside a word, no part of its comparison. */
export const MARK = 2;
export const DIGIT = 3;
/** A letter that is not a capital. */
export const LOWER = 4;
/** What may begin a name, and what was not asked for yet, has this bit: several characters are passed over at once. */
export const STOP = 8;
/** A capital, or a letter of a script that has none. */
export const UPPER = STOP | 1;
/** A character that is a word by itself: Han and kana write no spaces. */
export const IDEOGRAPH = STOP | 2;

/** The class of what was not asked for yet; greater than all others, so that no loop passes over it. */
export const UNKNOWN = STOP | 7;
/** Units below this have a place in the table; and if none of several has a bit that these lack, all of them have. */
export const TABLE = 0x2100;
export const LETTERS = 0x1fff;
/**
 * Class and folded form of each unit in one number, `kind | fold << SHIFT`: a loop over a page's characters reads one table. Read
 * directly where every character counts (page-words.ts).
 */
export const letters = new Int32Array(TABLE).fill(UNKNOWN);
/** The class in such a number. */
export const KIND = 15;
export const SHIFT = 4;

/** The number of any unit; fills the table. Short, so that it is part of the loops that ask. */
export function letterOf(unit: number): number {
  const known = unit < TABLE ? (letters[unit] as number) : UNKNOWN;
  return known === UNKNOWN ? findLetter(unit) : known;
}

function findLetter(unit: number): number {
  if (unit >= 0x3040 && unit <= 0x9fff) return IDEOGRAPH | (unit << SHIFT);
  const letter = classify(unit) | (fold(unit) << SHIFT);
  if (unit < TABLE) letters[unit] = letter;
  return letter;
}

export function classOf(unit: number): number {
  return letterOf(unit) & KIND;
}

export function foldOf(unit: number): number {
  return letterOf(unit) >> SHIFT;
}

function classify(unit: number): number {
  // before the expressions, which take a page's first milliseconds to be compiled
  if (unit < 0x80) return classifyAscii(unit);
  const char = String.fromCharCode(unit);
  // Latin, Greek and Cyrillic letters have a capital and a small form; among them stand combining marks
  if (unit >= 0xc0 && unit < 0x530 && (unit < 0x300 || unit > 0x36f)) {
    if (char.toLowerCase() !== char) return UPPER;
    if (char.toUpperCase() !== char) return LOWER;
  }
  if (unit === 0xad || /[\p{M}\u200b-\u200d\u2060\ufeff]/u.test(char)) return MARK;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/[\p{Ll}\p{Lm}]/u.test(char)) return LOWER;
  if (/\p{L}/u.test(char)) return UPPER;
  return OTHER;
}

function classifyAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LOWER;
  if (unit >= 0x41 && unit <= 0x5a) return UPPER;
  return unit >= 0x30 && unit <= 0x39 ? DIGIT : OTHER;
}

function fold(unit: number): number {
  return foldCase(String.fromCharCode(unit)).charCodeAt(0);
}

/** Folded as words of a page are: case, diacritics, marks off. A string of its own, whatever the word is a part of. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) {
    const lower = word.toLowerCase();
    if (lower !== word || word.length < LONG) return lower;
  }
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const letter = letterOf(word.charCodeAt(i));
    if ((letter & KIND) !== MARK) out += String.fromCharCode(letter >> SHIFT);
  }
  return out;
}

const ASCII = /^[A-Za-z]*$/u;
/** In V8 a part of so many letters is kept as a place in the whole, which it keeps. */
const LONG = 13;

/** A word's hash is grown letter by letter (FNV-1a over folded units), then mixed once: tables use its low bits. */
export const SEED = 0x811c9dc5;

export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}

/** Of a word that is folded already. */
export function hashOf(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = step(hash, folded.charCodeAt(i));
  return mix(hash);
}
