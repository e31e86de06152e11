import type { Quantity } from '../../../facts/pack.ts';
import type { Token } from '../../../language/doc.ts';
import type { Numbers } from '../../../language/rules.ts';
import { foldCase } from '../../../text/fold.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { type NumberRead, readNumber, readOrdinal } from './number-words.ts';

/**
 * Words → numbers with their units: "aproape zece milioane de lei" → 10 000 000 lei, approximately. Dates, scores, clock times,
 * numbers without a unit and counts of people known already ("cei doi lideri") are none; an ordinal counts only where what it
 * counts is bounded ("a treia călătorie în șase ani"). `taken`: spans that are dates.
 */
export function findQuantities(
  text: string,
  words: readonly Token[],
  numbers: Numbers,
  taken: readonly Span[],
): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const number = readNumber(words, i, numbers) ?? readOrdinal(words, i, numbers);
    if (number === undefined) continue;
    const first = words[i] as Token;
    const unit = readUnit(words, i, number, numbers);
    const end = unit?.end ?? (words[i + number.length - 1] as Token).end;
    if (unit === undefined || taken.some((span) => overlaps(span, { start: first.start, end }))) {
      i += number.length - 1;
      continue;
    }
    const below = isBelowZero(text, words, i);
    const { qualifier, from } = qualifierBefore(words, number.from ?? (below ? i - 1 : i), numbers);
    const [value, max] = below && number.value > 0 ? [-number.value, negated(number.max)] : [number.value, number.max];
    found.push({
      value,
      max,
      unit: unit.words.length === 0 ? '%' : unit.words.map((word) => text.slice(word.start, word.end)).join(' '),
      qualifier: qualifier ?? (number.vague ? 'approximately' : 'exact'),
      vague: number.vague,
      span: { start: from ?? (words[number.from ?? (below ? i - 1 : i)] as Token).start, end },
    });
    i += number.length + unit.length - 1;
  }
  return found;
}

/** "minus 24 de grade", "-24 de grade"; the dash of "10-15 grade" and of an aside has a space or a number before it. */
function isBelowZero(text: string, words: readonly Token[], i: number): boolean {
  const [number, sign] = [words[i], words[i - 1]];
  if (number === undefined || sign?.index !== number.index - 1) return false;
  if (foldCase(sign.form) === 'minus') return true;
  return /^[-−–]$/u.test(sign.form) && sign.end === number.start && /\s/u.test(text[sign.start - 1] ?? '');
}

function negated(max: number | null): number | null {
  return max === null ? null : -max;
}

type Unit = { readonly words: readonly Token[]; readonly end: number; readonly length: number };

/** The noun counted with its adjectives, "pe litru", "%". */
function readUnit(words: readonly Token[], i: number, number: NumberRead, numbers: Numbers): Unit | undefined {
  const from = i + number.length;
  const previous = words[from - 1] as Token;
  if (previous.form.endsWith('%')) return percent(previous.end, 0);
  const gone = (at: number): boolean => words[at]?.index !== (words[at - 1]?.index ?? 0) + 1;
  if (gone(from)) return undefined;
  if (words[from]?.form === '%') return percent((words[from] as Token).end, 1);
  if (foldCase(words[from]?.form ?? '') === 'la' && foldCase(words[from + 1]?.form ?? '') === 'suta')
    return percent((words[from + 1] as Token).end, 2);
  let at = from;
  const linked = words[at]?.form === 'de';
  if (linked) at++;
  // "5 noi cazuri": an adjective before what is counted
  while (words[at]?.upos === 'ADJ' && words[at + 1]?.upos === 'NOUN' && !gone(at + 1)) at++;
  const noun = words[at];
  if (noun === undefined || gone(at)) return undefined;
  // "preluat în 2021 de grupul …": who took it
  if (linked && noun.features.Definite === 'Def') return undefined;
  const key = foldCase(noun.form);
  // "19 iunie" is a day, whether or not its year is known
  if (numbers.months.has(key)) return undefined;
  const measure = numbers.measures.has(key);
  // "două autospeciale": a plural adjective with no noun after it is what is counted
  const counted =
    noun.upos === 'NOUN' ||
    (noun.upos === 'ADJ' &&
      noun.features.Number === 'Plur' &&
      words[at + 1]?.upos !== 'NOUN' &&
      number.value >= 2 &&
      noun.features.Definite !== 'Def');
  if (!measure && (!counted || /^\p{Lu}/u.test(noun.form))) return undefined;
  // "2022 Agenția": Romanian says "de" after twenty, so a year stands before something else
  const year = /^(?:1[5-9]|20)\d\d$/u.test(previous.form) && number.length === 1;
  if (year && !linked && !measure && !(number.value % 100 >= 1 && number.value % 100 <= 19)) return undefined;
  const unit = [noun];
  let last = at;
  while (words[last + 1]?.upos === 'ADJ' && !gone(last + 1)) unit.push(words[++last] as Token);
  const preposition = words[last + 1];
  const next = words[last + 2];
  if (preposition !== undefined && next?.upos === 'NOUN' && !gone(last + 1) && !gone(last + 2)) {
    const rate = preposition.form === 'pe' && numbers.rates.has(foldCase(next.form));
    // "de două ori de polițiști", "15 titluri de către …"; "de polițiștii" did it
    if (rate || (preposition.form === 'de' && next.features.Definite !== 'Def')) {
      unit.push(preposition, next);
      last += 2;
    }
  }
  return { words: unit, end: (words[last] as Token).end, length: last - from + 1 };
}

/** "51% din voturi": what it is a share of stays outside. */
function percent(end: number, length: number): Unit {
  return { words: [], end, length };
}

function qualifierBefore(
  words: readonly Token[],
  i: number,
  numbers: Numbers,
): { qualifier?: Quantity['qualifier']; from?: number } {
  for (const [phrase, qualifier] of numbers.qualifiers) {
    const parts = phrase.split(' ');
    const start = i - parts.length;
    if (start >= 0 && parts.every((part, k) => foldCase(words[start + k]?.form ?? '') === part))
      return { qualifier, from: (words[start] as Token).start };
  }
  return {};
}
