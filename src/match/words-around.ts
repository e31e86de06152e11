import { classOf, foldWord, IDEOGRAPH, LOWER, MARK, OTHER, UPPER } from './characters.ts';

/** Single words of a text, found from where one stands; nothing is cut up in advance. Offsets are UTF-16 units. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly #within: string;
  #text: string | undefined;
  #folded: string | undefined;

  constructor(within: string, start: number, end: number) {
    this.#within = within;
    this.start = start;
    this.end = end;
  }

  // both are made only where they are asked for: of most words their edges are enough
  get text(): string {
    this.#text ??= this.#within.slice(this.start, this.end);
    return this.#text;
  }

  get folded(): string {
    this.#folded ??= foldWord(this.text);
    return this.#folded;
  }

  /** Begins with a capital, or its script has none. */
  get capital(): boolean {
    return classOf(this.#within.charCodeAt(this.start)) >= UPPER;
  }
}

/** End of the word that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === IDEOGRAPH) return Math.max(end, start + 1);
    if (kind === OTHER) break;
    end++;
  }
  return end;
}

export function wordAt(text: string, start: number): Word {
  return new Word(text, start, wordEnd(text, start));
}

/** The next word after `from`, at most `reach` units away. */
export function wordAfter(text: string, from: number, reach = 4): Word | undefined {
  for (let i = from; i < text.length && i <= from + reach; i++)
    if (classOf(text.charCodeAt(i)) !== OTHER) return wordAt(text, i);
  return undefined;
}

/** The word before `to`, at most `reach` units away. */
export function wordBefore(text: string, to: number, reach = 4): Word | undefined {
  for (let i = to - 1; i >= 0 && i >= to - 1 - reach; i--) {
    if (classOf(text.charCodeAt(i)) === OTHER) continue;
    let start = i;
    while (start > 0 && classOf(text.charCodeAt(start)) !== IDEOGRAPH && classOf(text.charCodeAt(start - 1)) !== OTHER)
      start--;
    return wordAt(text, start);
  }
  return undefined;
}

/** Whether nothing but a space stands between a word and an edge before or after it. */
export function touches(text: string, edge: number, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const from = word.start < edge ? word.end : edge;
  if (Math.max(word.start, edge) !== from + 1) return false;
  const unit = text.charCodeAt(from);
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}

/** Written in capitals throughout ("SANDU"), of two letters and more. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether a word at `start` opens its sentence: nothing before it but quotes, or a sentence's end that is no abbreviation's. */
export function opensSentence(text: string, start: number, abbreviations: ReadonlySet<string>): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const unit = text.charCodeAt(i);
    // before most names: a space, and before that a letter or a comma
    if (unit === 0x20) continue;
    if (unit === 0x2c || classOf(unit) > MARK) return false;
    const char = text.charAt(i);
    if (/[\s"'„“”«»‘’([–—-]/u.test(char)) {
      if (char === '\n') return true;
      continue;
    }
    if (/[!?…:•|·]/u.test(char)) return true;
    if (char !== '.') return false;
    const before = wordBefore(text, i, 0);
    return before === undefined || !abbreviations.has(before.folded);
  }
  return true;
}

/** How a block uses capitals: as sentences do, on every word ("Trump Accuses Xi"), or throughout. */
export type BlockStyle = 'plain' | 'title' | 'capitals';

/** `capitals`: how many of its words begin with a capital, at the most; the fewer, the sooner a sentence shows that it is one. */
export function blockStyle(text: string, capitals: number): BlockStyle {
  // a headline has at least three quarters of its words, or of its long ones, in capitals
  const mostSmall = Math.min(LONGEST_HEADLINE / 4, capitals / 3);
  const { length } = text;
  let words = 0;
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (let at = 0; at < length && words < LONGEST_HEADLINE; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) continue;
    if (kind === IDEOGRAPH) {
      words++;
      continue;
    }
    const start = at;
    let loud = kind === UPPER;
    while (++at < length) {
      const inside = classOf(text.charCodeAt(at));
      if (inside === LOWER) loud = false;
      else if (inside === OTHER || inside === IDEOGRAPH) break;
    }
    words++;
    const letters = at - start;
    if (letters <= 3) {
      if (loud && letters > 1) shouted++;
      continue;
    }
    long++;
    if (loud) shouted++;
    if (kind === UPPER) capital++;
    else if (long - capital > mostSmall) return 'plain';
  }
  if (words >= 3 && shouted >= 0.75 * words) return 'capitals';
  return words < LONGEST_HEADLINE && long >= 4 && capital >= 0.75 * long ? 'title' : 'plain';
}

/** Words; no headline is longer. */
const LONGEST_HEADLINE = 30;
