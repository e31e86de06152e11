import type { Qualifier, Quantity } from '../../facts/pack.ts';
import type { Token } from '../../language/doc.ts';
import type { Numbers } from '../../language/rules.ts';
import { foldCase } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';

/**
 * Words → numbers with their units: "aproape zece milioane de lei" → 10 000 000 lei, approximately. Dates, ordinals and
 * numbers without a unit are none. `taken`: spans that are dates.
 */
export function findQuantities(
  text: string,
  words: readonly Token[],
  numbers: Numbers,
  taken: readonly Span[],
): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const number = readNumber(words, i, numbers);
    if (number === undefined) continue;
    const first = words[i] as Token;
    const unit = readUnit(words, i + number.length);
    const start = first.start;
    const end = unit?.end ?? (words[i + number.length - 1] as Token).end;
    if (unit === undefined || taken.some((span) => overlaps(span, { start, end }))) {
      i += number.length - 1;
      continue;
    }
    const { qualifier, from } = qualifierBefore(words, i, numbers);
    found.push({
      value: number.value,
      max: number.max,
      unit: unit.words.length === 0 ? '%' : unit.words.map((word) => text.slice(word.start, word.end)).join(' '),
      qualifier: qualifier ?? (number.vague ? 'approximately' : 'exact'),
      vague: number.vague,
      span: { start: from ?? start, end },
    });
    i += number.length + unit.length - 1;
  }
  return found;
}

type Read = { readonly value: number; readonly max: number | null; readonly vague: boolean; readonly length: number };

function readNumber(words: readonly Token[], i: number, numbers: Numbers): Read | undefined {
  const token = words[i] as Token;
  const before = words[i - 1];
  const key = foldCase(token.form);
  if (
    /^(?:DET)$/u.test(before?.upos ?? '') &&
    before?.index === token.index - 1 &&
    /^(?:M|P)/u.test(token.msd) &&
    !/^\d/u.test(key)
  )
    return undefined;
  const upper = /^[-–]$/u.test(words[i + 1]?.form ?? '') ? toNumber(words[i + 2]?.form ?? '') : undefined;
  const vague = numbers.vague[key];
  let value: number | undefined;
  let max: number | null = null;
  let length = 1;
  if (upper !== undefined && /^\d/u.test(token.form)) {
    value = toNumber(token.form);
    max = upper;
    length = 3;
  } else if (/^\d/u.test(token.form)) {
    value = toNumber(token.form.replace(/%$/u, ''));
  } else if (key in numbers.words && /^M/u.test(token.msd)) {
    value = numbers.words[key];
    const tens = words[i + 2];
    if (value !== undefined && value >= 20 && foldCase(words[i + 1]?.form ?? '') === 'si' && tens !== undefined) {
      const ones = numbers.words[foldCase(tens.form)];
      if (ones !== undefined && ones < 10) {
        value += ones;
        length = 3;
      }
    }
  } else if ((key === 'un' || key === 'o') && foldCase(words[i + 1]?.form ?? '') in numbers.multipliers) {
    value = 1;
  } else if (vague !== undefined) {
    // "zeci de mii de oameni"
    const next = numbers.multipliers[foldCase(words[i + 2]?.form ?? '')];
    const joined = words[i + 1]?.form === 'de' && next !== undefined;
    return { value: vague * (joined ? next : 1), max: null, vague: true, length: joined ? 3 : 1 };
  }
  if (value === undefined) return undefined;
  for (;;) {
    const gap = words[i + length]?.form === 'de' ? 1 : 0;
    const multiplier = numbers.multipliers[foldCase(words[i + length + gap]?.form ?? '')];
    if (multiplier === undefined) break;
    value *= multiplier;
    if (max !== null) max *= multiplier;
    length += gap + 1;
  }
  return { value, max, vague: false, length };
}

/** "2.000" → 2000, "0,536" → 0.536, "8.4" → 8.4; undefined for clock times and scores. */
function toNumber(text: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replace(/\./gu, '').replace(',', '.'));
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** The noun counted with its adjectives, "pe litru", "%". */
function readUnit(words: readonly Token[], from: number): { words: Token[]; end: number; length: number } | undefined {
  let at = from;
  const previous = words[at - 1];
  if (previous?.form.endsWith('%')) return { words: [], end: previous.end, length: 0 };
  if (words[at]?.form === 'de') at++;
  const noun = words[at];
  if (noun === undefined || noun.index > (previous?.index ?? 0) + 2) return undefined;
  const isUnit =
    noun.upos === 'NOUN' ||
    noun.form === '%' ||
    /^(?:euro|lei|dolari|ani|km)$/u.test(noun.form) ||
    /^[A-Z]{3}$/u.test(noun.form);
  if (!isUnit) return undefined;
  const unit = [noun];
  let last = at;
  while (words[last + 1]?.upos === 'ADJ' && words[last + 1]?.index === (words[last] as Token).index + 1)
    unit.push(words[++last] as Token);
  const preposition = words[last + 1];
  const next = words[last + 2];
  if (
    preposition !== undefined &&
    next?.upos === 'NOUN' &&
    /^(?:pe|de|din)$/u.test(preposition.form) &&
    next.index === (words[last] as Token).index + 2
  ) {
    unit.push(preposition, next);
    last += 2;
  }
  return { words: unit, end: (words[last] as Token).end, length: last - from + 1 };
}

function qualifierBefore(
  words: readonly Token[],
  i: number,
  numbers: Numbers,
): { qualifier?: Qualifier; from?: number } {
  for (const [phrase, qualifier] of numbers.qualifiers) {
    const parts = phrase.split(' ');
    const start = i - parts.length;
    if (start >= 0 && parts.every((part, k) => foldCase(words[start + k]?.form ?? '') === part))
      return { qualifier, from: (words[start] as Token).start };
  }
  return {};
}
