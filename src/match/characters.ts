import { foldCase } from '../text/fold.ts';

/**
 * UTF-16 units → what they are in a word, and what they fold to (text/fold.ts). Read for every character of a page, so the answers for
 * the scripts of alphabets and for punctuation stand in two small tables, filled as they are first asked for.
 */
export const OTHER = 1;
/** A letter that is not a capital. */
export const LOWER = 2;
/** A capital, or a letter of a script that has none. */
export const UPPER = 3;
export const DIGIT = 4;
/** Combining marks, soft hyphens, joiners: inside a word, no part of its comparison. */
export const MARK = 5;
/** A character that is a word by itself: Han and kana write no spaces. */
export const IDEOGRAPH = 6;

const TABLE = 0x2100;
/** Read directly where every character counts (page-words.ts); 0: not asked yet. */
export const classes = new Uint8Array(TABLE);
const folds = new Uint16Array(TABLE);

export function classOf(unit: number): number {
  if (unit < TABLE) {
    const known = classes[unit] as number;
    if (known !== 0) return known;
    classes[unit] = classify(unit);
    return classes[unit] as number;
  }
  if (unit >= 0x3040 && unit <= 0x9fff) return IDEOGRAPH;
  return classify(unit);
}

export function foldOf(unit: number): number {
  if (unit < TABLE) {
    const known = folds[unit] as number;
    if (known !== 0) return known;
    folds[unit] = fold(unit);
    return folds[unit] as number;
  }
  return unit >= 0x3040 && unit <= 0x9fff ? unit : fold(unit);
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === 0xad || /[\p{M}\u200b-\u200d\u2060\ufeff]/u.test(char)) return MARK;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/[\p{Ll}\p{Lm}]/u.test(char)) return LOWER;
  if (/\p{L}/u.test(char)) return UPPER;
  return OTHER;
}

function fold(unit: number): number {
  return foldCase(String.fromCharCode(unit)).charCodeAt(0);
}

/** Folded as words of a page are: case, diacritics, marks off. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (classOf(unit) !== MARK) out += String.fromCharCode(foldOf(unit));
  }
  return out;
}

const ASCII = /^[A-Za-z]*$/u;
