import type { FactTime } from '../../facts/pack.ts';
import type { Token } from '../../language/doc.ts';
import type { Calendar, Numbers } from '../../language/rules.ts';
import {
  addDays,
  dayOf,
  daysIn,
  type Interval,
  isDay,
  monthOf,
  monthsFrom,
  weekdayOf,
  weekOf,
  yearOf,
} from '../../text/days.ts';
import { foldCase } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/**
 * Words → the dates they name, as inclusive intervals of days (after TIMEX3's resolution by document date and tense;
 * Pustejovsky et al. 2003). Relative dates ask for the article's day; a weekday or a day without a year looks back with a
 * past tense and forward with a future one, and stays unresolved with a present one. What is not certain is no date.
 */
export type Tense = 'past' | 'present' | 'future';
export type FoundTime = FactTime & {
  readonly span: Span;
  /** Tokens in the doc, inclusive; the preposition before is not part. */
  readonly first: number;
  readonly last: number;
};
type Tables = { readonly calendar: Calendar; readonly numbers: Numbers };
type Reading = { readonly interval: Interval; readonly precision: FactTime['precision']; readonly length: number };

/** `words` stand next to each other or not; an expression never spans a gap. */
export function findTimes(
  words: readonly Token[],
  tables: Tables,
  published: string | null,
  tense: Tense,
): FoundTime[] {
  const found: FoundTime[] = [];
  for (let i = 0; i < words.length; i++) {
    const reading = readAt(words, i, tables, published, tense);
    if (reading === undefined) continue;
    const first = words[i] as Token;
    const last = words[i + reading.length - 1] as Token;
    found.push({
      ...reading.interval,
      precision: reading.precision,
      span: { start: first.start, end: last.end },
      first: first.index,
      last: last.index,
    });
    i += reading.length - 1;
  }
  return found;
}

function readAt(
  words: readonly Token[],
  i: number,
  { calendar, numbers }: Tables,
  published: string | null,
  tense: Tense,
): Reading | undefined {
  const key = (offset: number): string => {
    const word = words[i + offset];
    const before = words[i + offset - 1];
    if (word === undefined || (offset > 0 && before !== undefined && word.index !== before.index + 1)) return '';
    return foldCase(word.form);
  };
  const iso = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(key(0));
  if (iso !== null) {
    const day = dayOf(Number(iso[3]), Number(iso[2]), Number(iso[1]));
    return isDay(day) ? { interval: { start: day, end: day }, precision: 'day', length: 1 } : undefined;
  }
  const number = dayNumber(key(0));
  const month = calendar.months[key(1)];
  if (number !== undefined && month !== undefined) {
    const year = yearNumber(key(2)) ?? yearNear(number, month, published, tense);
    if (year === undefined || number > daysIn(year, month)) return undefined;
    const day = dayOf(year, month, number);
    return { interval: { start: day, end: day }, precision: 'day', length: yearNumber(key(2)) === undefined ? 2 : 3 };
  }
  const only = calendar.months[key(0)];
  if (only !== undefined && key(0).length > 3) {
    const stated = yearNumber(key(1));
    const year = stated ?? yearNear(undefined, only, published, tense);
    if (year === undefined || dayNumber(foldCase(words[i - 1]?.form ?? '')) !== undefined) return undefined;
    return { interval: monthOf(year, only), precision: 'month', length: stated === undefined ? 1 : 2 };
  }
  const year = yearNumber(key(0));
  if (year !== undefined && isYearHere(words, i, calendar))
    return { interval: yearOf(year), precision: 'year', length: 1 };
  if (published === null) return undefined;
  const near = calendar.nearDays[key(0)];
  if (near !== undefined) {
    const day = addDays(published, near);
    return { interval: { start: day, end: day }, precision: 'day', length: 1 };
  }
  return (
    weekdayAt(words, i, key, calendar, published, tense) ??
    unitAt(key, calendar, published) ??
    agoAt(key, { calendar, numbers }, published)
  );
}

function dayNumber(text: string): number | undefined {
  const value = /^\d{1,2}$/u.test(text) ? Number(text) : text === 'intai' ? 1 : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

function yearNumber(text: string): number | undefined {
  return /^(?:1[5-9]|20)\d\d$/u.test(text) ? Number(text) : undefined;
}

/** A bare number is a year after "în", "din", "anul"; elsewhere it counts something. */
function isYearHere(words: readonly Token[], i: number, calendar: Calendar): boolean {
  const before = words[i - 1];
  if (before === undefined) return false;
  const next = words[i + 1];
  if (
    next !== undefined &&
    next.index === (words[i] as Token).index + 1 &&
    (next.upos === 'NOUN' || next.form === 'de')
  )
    return false;
  return before.upos === 'ADP' || calendar.units[foldCase(before.form)] === 'year';
}

/** A date without its year: the nearest in the direction of the tense. */
function yearNear(day: number | undefined, month: number, published: string | null, tense: Tense): number | undefined {
  if (published === null || tense === 'present') return undefined;
  const year = Number(published.slice(0, 4));
  const there = dayOf(year, month, day ?? 1).slice(0, day === undefined ? 7 : 10);
  const here = published.slice(0, there.length);
  if (tense === 'past') return there <= here ? year : year - 1;
  return there >= here ? year : year + 1;
}

function weekdayAt(
  words: readonly Token[],
  i: number,
  key: (offset: number) => string,
  calendar: Calendar,
  published: string,
  tense: Tense,
): Reading | undefined {
  const weekday = calendar.weekdays[key(0)];
  // "luni" is also the plural of "lună": never after a number
  if (
    weekday === undefined ||
    words[i - 1]?.upos === 'NUM' ||
    (words[i - 1]?.form === 'de' && words[i - 2]?.upos === 'NUM')
  )
    return undefined;
  const gap = (weekdayOf(published) - weekday + 7) % 7;
  const past = calendar.past.has(key(1));
  const next = calendar.next.has(key(1));
  const length = past || next ? 2 : 1;
  const back = past ? (gap === 0 ? 7 : gap) : gap;
  const forward = (7 - gap) % 7;
  const offset = past
    ? -back
    : next
      ? forward || 7
      : tense === 'past'
        ? -gap
        : tense === 'future'
          ? forward
          : undefined;
  if (offset === undefined) return undefined;
  const day = addDays(published, offset);
  return { interval: { start: day, end: day }, precision: 'day', length };
}

/** "anul trecut", "săptămâna aceasta", "luna viitoare"; "acest an". */
function unitAt(key: (offset: number) => string, calendar: Calendar, published: string): Reading | undefined {
  const before = calendar.present.has(key(0));
  const unit = calendar.units[key(before ? 1 : 0)];
  if (unit === undefined || unit === 'day') return undefined;
  const word = key(1);
  const offset =
    before || calendar.present.has(word) ? 0 : calendar.past.has(word) ? -1 : calendar.next.has(word) ? 1 : undefined;
  if (offset === undefined) return undefined;
  return { ...unitFrom(published, unit, offset), length: 2 };
}

/** "acum doi ani", "în urmă cu o lună": the unit that lies so far back. */
function agoAt(key: (offset: number) => string, { calendar, numbers }: Tables, published: string): Reading | undefined {
  const lead = calendar.ago.find((phrase) => phrase.every((word, offset) => key(offset) === word));
  if (lead === undefined) return undefined;
  let at = lead.length;
  const count = numbers.words[key(at)] ?? (/^\d{1,3}$/u.test(key(at)) ? Number(key(at)) : undefined);
  if (count === undefined) return undefined;
  at++;
  if (key(at) === 'de') at++;
  const unit = calendar.units[key(at)];
  if (unit === undefined) return undefined;
  return { ...unitFrom(published, unit, -count), length: at + 1 };
}

function unitFrom(
  published: string,
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
): { interval: Interval; precision: FactTime['precision'] } {
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
