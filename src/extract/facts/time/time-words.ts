import type { FactTime } from '../../../facts/pack.ts';
import type { Token } from '../../../language/doc.ts';
import type { Calendar, Numbers } from '../../../language/rules.ts';
import { addDays, dayOf, type Interval, monthOf, monthsFrom, weekOf, yearOf } from '../../../text/days.ts';
import { foldCase } from '../../../text/fold.ts';

/** What the readers of dates share: a view of the words, and what a reading is. */
export type Tense = 'past' | 'present' | 'future';
export type Reading = {
  readonly interval: Interval;
  readonly precision: FactTime['precision'];
  /** Words it covers. */
  readonly length: number;
};
export type TimeInput = {
  readonly words: readonly Token[];
  readonly calendar: Calendar;
  readonly numbers: Numbers;
  /** The article's day. */
  readonly published: string | null;
  readonly tense: Tense;
};

/** The folded word `offset` places after `i`; empty across a gap. */
export function wordAt({ words }: TimeInput, i: number, offset: number): string {
  const word = words[i + offset];
  const first = words[i];
  if (word === undefined || first === undefined || word.index !== first.index + offset) return '';
  return foldCase(word.form);
}

export function dayNumber(text: string): number | undefined {
  const value = /^\d{1,2}$/u.test(text) ? Number(text) : text === 'intai' ? 1 : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

export function yearNumber(text: string): number | undefined {
  return /^(?:1[5-9]|20)\d\d$/u.test(text) ? Number(text) : undefined;
}

/** "două", "15"; undefined for what counts nothing. */
export function countAt(input: TimeInput, i: number, offset: number): number | undefined {
  const key = wordAt(input, i, offset);
  return input.numbers.words[key] ?? (/^\d{1,3}$/u.test(key) ? Number(key) : undefined);
}

/** A date without its year: the nearest in the direction of the tense. */
export function yearNear(day: number | undefined, month: number, { published, tense }: TimeInput): number | undefined {
  if (published === null || tense === 'present') return undefined;
  const year = Number(published.slice(0, 4));
  const there = dayOf(year, month, day ?? 1).slice(0, day === undefined ? 7 : 10);
  const here = published.slice(0, there.length);
  // "a chemat patronii la un protest pe 2 februarie", said in January: nearly a year back nobody leaves the year out
  if (tense === 'past' && day !== undefined && there > here && addDays(published, SOON) >= there) return undefined;
  if (tense === 'past') return there <= here ? year : year - 1;
  return there >= here ? year : year + 1;
}

const SOON = 60;

export function oneDay(day: string, length: number): Reading {
  return { interval: { start: day, end: day }, precision: 'day', length };
}

/** The unit that lies `offset` units from the article's day. */
export function unitFrom(
  published: string,
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
): Omit<Reading, 'length'> {
  switch (unit) {
    case 'day': {
      const day = addDays(published, offset);
      return { interval: { start: day, end: day }, precision: 'day' };
    }
    case 'week':
      return { interval: weekOf(published, offset), precision: 'week' };
    case 'month': {
      const { year, month } = monthsFrom(published, offset);
      return { interval: monthOf(year, month), precision: 'month' };
    }
    case 'year':
      return { interval: yearOf(Number(published.slice(0, 4)) + offset), precision: 'year' };
  }
}

/** "din 2024", "al anului 2025", "ale acestui an", "ale anului trecut", "ale anului": the year that a part belongs to. */
export function yearOfPart(
  input: TimeInput,
  i: number,
  from: number,
): { readonly year: number; readonly length: number } | undefined {
  const { calendar, published } = input;
  let at = from;
  while (/^(?:din|al|a|ai|ale)$/u.test(wordAt(input, i, at))) at++;
  const here = published === null ? undefined : Number(published.slice(0, 4));
  const present = calendar.present.has(wordAt(input, i, at));
  const unit = calendar.units[wordAt(input, i, present ? at + 1 : at)] === 'year';
  const stated = yearNumber(wordAt(input, i, unit ? at + 1 : at));
  if (stated !== undefined) return { year: stated, length: at + (unit ? 2 : 1) - from };
  if (!unit || here === undefined) return undefined;
  if (present) return { year: here, length: at + 2 - from };
  const word = wordAt(input, i, at + 1);
  const offset = calendar.past.has(word) ? -1 : calendar.next.has(word) ? 1 : 0;
  const adjective = offset !== 0 || calendar.present.has(word);
  return { year: here + offset, length: at + (adjective ? 2 : 1) - from };
}
