import { addDays, type Interval, monthOf, weekdayOf } from '../../../text/days.ts';
import { foldCase } from '../../../text/fold.ts';
import type { Reading, TimeInput } from './time-words.ts';
import { wordAt, yearNumber, yearOfPart } from './time-words.ts';

/**
 * Stretches named by the calendar's own words: "în vara anului trecut", "din toamna lui 2019", "anii '90", "în weekend", "vineri noapte".
 * Winter lies in two years, a season without its year in any: neither is a date.
 */
export function readSeason(input: TimeInput, i: number): Reading | undefined {
  return season(input, i) ?? decade(input, i) ?? weekend(input, i) ?? weekdayNight(input, i);
}

/** "vara lui 2024", "toamna anului trecut", "primăvara acestui an". */
function season(input: TimeInput, i: number): Reading | undefined {
  const month = input.calendar.seasons[wordAt(input, i, 0)];
  if (month === undefined) return undefined;
  const bare = wordAt(input, i, 1) === 'lui' ? yearNumber(wordAt(input, i, 2)) : undefined;
  const stated = bare === undefined ? yearOfPart(input, i, 1) : { year: bare, length: 2 };
  if (stated === undefined) return undefined;
  const interval = { start: monthOf(stated.year, month).start, end: monthOf(stated.year, month + 2).end };
  return { interval, precision: 'range', length: 1 + stated.length };
}

/** "anii '90", "anii 1980"; "anii '20" may be of this century or the last. */
function decade(input: TimeInput, i: number): Reading | undefined {
  if (!input.calendar.decades.has(wordAt(input, i, 0))) return undefined;
  const short = /^['’‘]$/u.test(wordAt(input, i, 1));
  const number = wordAt(input, i, short ? 2 : 1).replace(/^['’‘]/u, '');
  const full = yearNumber(number);
  const year = full ?? (/^[4-9]0$/u.test(number) ? 1900 + Number(number) : undefined);
  if (year === undefined || year % 10 !== 0) return undefined;
  const interval = { start: monthOf(year, 1).start, end: monthOf(year + 9, 12).end };
  return { interval, precision: 'range', length: short ? 3 : 2 };
}

/** "în weekend": the last one or the next, from a weekday; on the weekend itself it may be either. */
function weekend(input: TimeInput, i: number): Reading | undefined {
  const { calendar, published, tense } = input;
  if (published === null || tense === 'present' || !calendar.weekends.has(wordAt(input, i, 0))) return undefined;
  const today = weekdayOf(published);
  const past = calendar.past.has(wordAt(input, i, 1));
  const next = calendar.next.has(wordAt(input, i, 1)) || calendar.present.has(wordAt(input, i, 1));
  // "weekendul din 3 mai", "weekendul Floriilor": another one
  const follower = input.words[i + 1];
  const other = follower !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(follower.upos);
  const dated = /^(?:de|din)$/u.test(wordAt(input, i, 1));
  if (today >= 6 || (!past && !next && (other || dated))) return undefined;
  if (tense === 'past' ? next : past) return undefined;
  const saturday = addDays(published, tense === 'past' ? -(today + 1) : 6 - today);
  const interval = { start: saturday, end: addDays(saturday, 1) };
  return { interval, precision: 'range', length: past || next ? 2 : 1 };
}

/** "vineri noapte": into the day after. */
function weekdayNight(input: TimeInput, i: number): Reading | undefined {
  const { calendar, published, tense } = input;
  const weekday = calendar.weekdays[wordAt(input, i, 0)];
  const night = wordAt(input, i, 1);
  if (published === null || tense === 'present' || weekday === undefined) return undefined;
  if (night !== calendar.night && !(calendar.dayParts.has(night) && calendar.night.startsWith(night))) return undefined;
  const gap = (weekdayOf(published) - weekday + 7) % 7;
  const start = addDays(published, tense === 'past' ? -gap : (7 - gap) % 7);
  return { interval: intoNextDay(start, published, tense === 'past'), precision: 'range', length: 2 };
}

/** A night of the article's own day that is over was the one before. */
export function intoNextDay(day: string, published: string | null, past: boolean): Interval {
  return past && day === published ? { start: addDays(day, -1), end: day } : { start: day, end: addDays(day, 1) };
}

/** "ultimele 24 de ore": so many days. */
export function daysOfHours({ calendar }: TimeInput, unit: string, count: number): number | undefined {
  return calendar.hours.has(foldCase(unit)) && count % 24 === 0 ? count / 24 : undefined;
}
