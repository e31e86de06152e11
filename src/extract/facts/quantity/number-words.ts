import type { Token } from '../../../language/doc.ts';
import type { Numbers } from '../../../language/rules.ts';
import { foldCase } from '../../../text/fold.ts';

/** Words → the number they spell: digits, words, "douăzeci și trei", "2,5 milioane", "10-15", "între 10 și 15", "zeci de mii". */
export type NumberRead = {
  readonly value: number;
  readonly max: number | null;
  readonly vague: boolean;
  /** Words from the first on. */
  readonly length: number;
  /** Where what belongs to it begins, if before: "a treia". */
  readonly from?: number;
};

export function readNumber(words: readonly Token[], i: number, numbers: Numbers): NumberRead | undefined {
  if (isKnownCount(words, i)) return undefined;
  const simple = simpleAt(words, i, numbers);
  if (simple === undefined) return vagueAt(words, i, numbers);
  let { value, length } = simple;
  let max: number | null = null;
  // "10-15", "între 10 și 15": "între" makes "și" a range
  const between = foldCase(words[i - 1]?.form ?? '') === 'intre';
  const join = foldCase(words[i + length]?.form ?? '');
  const upTo = join === 'pana' && foldCase(words[i + length + 1]?.form ?? '') === 'la' ? 2 : 1;
  if (/^[-–]$/u.test(join) || upTo === 2 || (between && join === 'si')) {
    const upper = simpleAt(words, i + length + upTo, numbers);
    if (upper !== undefined && upper.value > value) {
      max = upper.value;
      length += upTo + upper.length;
    }
  }
  for (;;) {
    const gap = words[i + length]?.form === 'de' ? 1 : 0;
    const multiplier = numbers.multipliers[foldCase(words[i + length + gap]?.form ?? '')];
    if (multiplier === undefined || (multiplier === 100 && gap === 0 && value >= 100)) break;
    value *= multiplier;
    if (max !== null) max *= multiplier;
    length += gap + 1;
    // "două mii cinci sute", "un milion trei sute de mii"
    const rest = multiplier >= 1000 ? readRest(words, i + length, numbers, multiplier) : undefined;
    if (rest !== undefined && max === null) {
      value += rest.value;
      length += rest.length;
      break;
    }
  }
  return { value: rounded(value), max: max === null ? null : rounded(max), vague: false, length };
}

/** What follows a thousand or a million and is smaller. */
function readRest(
  words: readonly Token[],
  i: number,
  numbers: Numbers,
  below: number,
): { value: number; length: number } | undefined {
  const one = simpleAt(words, i, numbers);
  if (one === undefined || /^\d/u.test(words[i]?.form ?? '')) return undefined;
  const multiplier = numbers.multipliers[foldCase(words[i + one.length]?.form ?? '')];
  const value = multiplier === undefined ? one.value : one.value * multiplier;
  return value < below ? { value, length: one.length + (multiplier === undefined ? 0 : 1) } : undefined;
}

function simpleAt(words: readonly Token[], i: number, numbers: Numbers): { value: number; length: number } | undefined {
  const token = words[i];
  if (token === undefined) return undefined;
  if (/^\d/u.test(token.form)) {
    const value = toNumber(token.form.replace(/\s?%$/u, ''));
    return value === undefined ? undefined : { value, length: 1 };
  }
  const key = foldCase(token.form);
  const value = numbers.words[key];
  if (value === undefined) return undefined;
  if (value === 1) {
    return foldCase(words[i + 1]?.form ?? '') in numbers.multipliers ? { value, length: 1 } : undefined;
  }
  const counts = /^M/u.test(token.msd) || token.upos === 'NUM' || value >= 11;
  if (!counts) return undefined;
  const ones = numbers.words[foldCase(words[i + 2]?.form ?? '')];
  if (value >= 20 && foldCase(words[i + 1]?.form ?? '') === 'si' && ones !== undefined && ones < 10)
    return { value: value + ones, length: 3 };
  return { value, length: 1 };
}

/** "zeci de rachete", "sute de mii": at least so many, nobody says how many. */
function vagueAt(words: readonly Token[], i: number, numbers: Numbers): NumberRead | undefined {
  const vague = numbers.vague[foldCase(words[i]?.form ?? '')];
  if (vague === undefined || words[i + 1]?.form !== 'de') return undefined;
  const next = numbers.multipliers[foldCase(words[i + 2]?.form ?? '')];
  const joined = next !== undefined;
  return { value: vague * (joined ? next : 1), max: null, vague: true, length: joined ? 3 : 1 };
}

/** "cei doi lideri", "ambele țări": who they are is known; "cei 320 de angajați" counts. */
function isKnownCount(words: readonly Token[], i: number): boolean {
  const token = words[i];
  const before = words[i - 1];
  if (token === undefined || before === undefined || before.index !== token.index - 1) return false;
  if (/^\d/u.test(token.form)) return false;
  // "a doua", "al doilea" put in order
  if (/^al?$/iu.test(before.form)) return true;
  return /^(?:cei|cele|celor|acești|acesti|aceste|acestor|alți|alti|ambii|ambele)$/iu.test(before.form);
}

/** "a treia călătorie … în șase ani", "al doilea titlu din carieră": an ordinal that counts within a bound. */
export function readOrdinal(words: readonly Token[], i: number, numbers: Numbers): NumberRead | undefined {
  const article = words[i - 1];
  const token = words[i];
  const value = numbers.ordinals[foldCase(token?.form ?? '')];
  if (token === undefined || value === undefined || !/^(?:al?)$/iu.test(article?.form ?? '')) return undefined;
  if (words[i + 1]?.upos !== 'NOUN' || words[i + 1]?.index !== token.index + 1) return undefined;
  for (let k = i + 2; k < Math.min(words.length - 1, i + 12); k++) {
    const word = foldCase(words[k]?.form ?? '');
    if (/^consecutiv/u.test(word)) return { value, max: null, vague: false, length: 1, from: i - 1 };
    const next = foldCase(words[k + 1]?.form ?? '');
    const after = foldCase(words[k + 2]?.form ?? '');
    const counted = numbers.words[next] !== undefined || /^\d/u.test(next);
    const bound =
      (word === 'in' && counted && numbers.spans.has(after)) ||
      (word === 'din' && (numbers.bounds.has(next) || (/^acest|^aceast/u.test(next) && numbers.spans.has(after))));
    if (bound) return { value, max: null, vague: false, length: 1, from: i - 1 };
    if (/^V/u.test(words[k]?.msd ?? '')) return undefined;
  }
  return undefined;
}

/** "2.000" → 2000, "0,536" → 0.536, "8.4" → 8.4; undefined for clock times and scores. */
function toNumber(text: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replace(/\./gu, '').replace(',', '.'));
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** 8.4 × 1 000 000 without the binary dust. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
