import { addDays, dayOf, daysIn, type Interval, isDay, monthOf, monthsFrom, weekdayOf } from '../../../text/days.ts';
import { foldCase } from '../../../text/fold.ts';
import { daysOfHours, intoNextDay, readSeason } from './time-seasons.ts';
import {
  countAt,
  dayNumber,
  type Reading,
  type TimeInput,
  wordAt,
  yearNear,
  yearNumber,
  yearOfPart,
} from './time-words.ts';

/**
 * Stretches of time: "între 3 și 10 noiembrie", "noaptea de luni spre marți", "între 2018 și 2022", "trimestrul III din 2024",
 * "la mijlocul lunii februarie", "în ultimele patru săptămâni".
 */
type Read = (input: TimeInput, i: number, within: (at: number) => Reading | undefined) => Reading | undefined;

/** The first stretch that fits; `within` reads a date that stands inside one. */
export const readRange: Read = (input, i, within) =>
  days(input, i) ??
  daysOfMonths(input, i) ??
  months(input, i) ??
  monthsOfYears(input, i) ??
  readSeason(input, i) ??
  nights(input, i) ??
  years(input, i) ??
  quarter(input, i) ??
  opening(input, i) ??
  lasting(input, i) ??
  part(input, i, within);

const JOINS: ReadonlySet<string> = new Set(['si', '-', '–', 'spre', 'la', 'pana']);

/** How many words join two ends of a stretch: "și", "-", "până la". */
function joinLength(input: TimeInput, i: number, offset: number): number {
  if (!JOINS.has(wordAt(input, i, offset))) return 0;
  return wordAt(input, i, offset) === 'pana' ? 2 : 1;
}

/** "3 și 10 noiembrie", "19 spre 20 decembrie 2016". */
function days(input: TimeInput, i: number): Reading | undefined {
  const first = dayNumber(wordAt(input, i, 0));
  const join = first === undefined ? 0 : joinLength(input, i, 1);
  const last = join === 0 ? undefined : dayNumber(wordAt(input, i, 1 + join));
  const month = last === undefined ? undefined : input.calendar.months[wordAt(input, i, 2 + join)];
  if (first === undefined || last === undefined || month === undefined || first >= last) return undefined;
  // "pe 3 și 10 noiembrie" are two days, unless something says that they bound a stretch
  const lead = input.words[i - 1]?.form.toLowerCase() ?? '';
  if (wordAt(input, i, 1) === 'si' && !/^(?:între|intre)$/u.test(lead)) return undefined;
  const stated = yearNumber(wordAt(input, i, 3 + join));
  const year = stated ?? yearNear(last, month, input);
  if (year === undefined || last > daysIn(year, month)) return undefined;
  const interval = { start: dayOf(year, month, first), end: dayOf(year, month, last) };
  return { interval, precision: 'range', length: 3 + join + (stated === undefined ? 0 : 1) };
}

/** "30 septembrie - 3 octombrie 2010", "între 28 decembrie și 3 ianuarie 2019": the year is that of the end. */
function daysOfMonths(input: TimeInput, i: number): Reading | undefined {
  const day = (offset: number): number | undefined => dayNumber(wordAt(input, i, offset));
  const month = (offset: number): number | undefined => input.calendar.months[wordAt(input, i, offset)];
  const [firstDay, firstMonth, firstYear] = [day(0), month(1), yearNumber(wordAt(input, i, 2))];
  const at = firstYear === undefined ? 2 : 3;
  const join = firstDay === undefined || firstMonth === undefined ? 0 : joinLength(input, i, at);
  if (firstDay === undefined || firstMonth === undefined || join === 0) return undefined;
  const [lastDay, lastMonth] = [day(at + join), month(at + join + 1)];
  if (lastDay === undefined || lastMonth === undefined) return undefined;
  const lead = input.words[i - 1]?.form.toLowerCase() ?? '';
  if (wordAt(input, i, at) === 'si' && !/^(?:între|intre)$/u.test(lead)) return undefined;
  const stated = yearNumber(wordAt(input, i, at + join + 2));
  const year = stated ?? (firstYear === undefined ? yearNear(lastDay, lastMonth, input) : undefined);
  if (year === undefined) return undefined;
  const from = firstYear ?? (firstMonth <= lastMonth ? year : year - 1);
  if (firstDay > daysIn(from, firstMonth) || lastDay > daysIn(year, lastMonth)) return undefined;
  const interval = { start: dayOf(from, firstMonth, firstDay), end: dayOf(year, lastMonth, lastDay) };
  if (interval.start >= interval.end) return undefined;
  return { interval, precision: 'range', length: at + join + (stated === undefined ? 2 : 3) };
}

/** "ianuarie - iulie 2025", "între martie și mai", "din mai până în iulie": both ends within one year. */
function months(input: TimeInput, i: number): Reading | undefined {
  const first = input.calendar.months[wordAt(input, i, 0)];
  const join = first === undefined ? 0 : joinLength(input, i, 1);
  if (first === undefined || join === 0 || dayNumber(foldCase(input.words[i - 1]?.form ?? '')) !== undefined)
    return undefined;
  const linked = /^(?:in|la|luna)$/u.test(wordAt(input, i, 1 + join)) ? 1 : 0;
  const last = input.calendar.months[wordAt(input, i, 1 + join + linked)];
  const lead = foldCase(input.words[i - 1]?.form ?? '');
  // "în mai și iunie" are two months as well as a stretch; "iulie la august" is none
  if (last === undefined || last <= first || (wordAt(input, i, 1) === 'la' && lead !== 'din')) return undefined;
  const stated = yearNumber(wordAt(input, i, 2 + join + linked));
  const year = stated ?? yearNear(undefined, last, input);
  return year === undefined
    ? undefined
    : {
        interval: monthsOf(year, first, last),
        precision: 'range',
        length: 2 + join + linked + (stated === undefined ? 0 : 1),
      };
}

/** "între martie 2021 și iunie 2022", "din martie 2021 până în iunie 2022". */
function monthsOfYears(input: TimeInput, i: number): Reading | undefined {
  const [first, year] = [input.calendar.months[wordAt(input, i, 0)], yearNumber(wordAt(input, i, 1))];
  const join = first === undefined || year === undefined ? 0 : joinLength(input, i, 2);
  if (first === undefined || year === undefined || join === 0) return undefined;
  const linked = /^(?:in|la|luna)$/u.test(wordAt(input, i, 2 + join)) ? 1 : 0;
  const last = input.calendar.months[wordAt(input, i, 2 + join + linked)];
  const end = yearNumber(wordAt(input, i, 3 + join + linked));
  const lead = foldCase(input.words[i - 1]?.form ?? '');
  if (last === undefined || end === undefined || (wordAt(input, i, 2) === 'si' && lead !== 'intre')) return undefined;
  const interval = { start: monthOf(year, first).start, end: monthOf(end, last).end };
  return interval.start < interval.end ? { interval, precision: 'range', length: 4 + join + linked } : undefined;
}

/** "noaptea de luni spre marți", "noaptea trecută", "peste noapte". */
function nights(input: TimeInput, i: number): Reading | undefined {
  const { calendar, published, tense } = input;
  if (published === null) return undefined;
  const last: Interval = { start: addDays(published, -1), end: published };
  if (calendar.nights.some((words) => words.every((word, offset) => wordAt(input, i, offset) === word)))
    return tense === 'past'
      ? {
          interval: last,
          precision: 'range',
          length: calendar.nights.find((words) => words.every((word, k) => wordAt(input, i, k) === word))?.length ?? 1,
        }
      : undefined;
  const from = calendar.weekdays[wordAt(input, i, 0)];
  const to = calendar.weekdays[wordAt(input, i, 2)];
  if (from === undefined || to === undefined || wordAt(input, i, 1) !== 'spre' || to !== (from % 7) + 1)
    return undefined;
  const gap = (weekdayOf(published) - to + 7) % 7;
  if (tense === 'present') return undefined;
  const end = addDays(published, tense === 'past' ? -gap : (7 - gap) % 7);
  return { interval: { start: addDays(end, -1), end }, precision: 'range', length: 3 };
}

/** "între 2018 și 2022", "2018-2022", "din 2018 până în 2022". */
function years(input: TimeInput, i: number): Reading | undefined {
  const first = yearNumber(wordAt(input, i, 0));
  const lead = input.words[i - 1]?.form.toLowerCase() ?? '';
  if (first === undefined || !/^(?:între|intre|din|anii|perioada|în|in)$/u.test(lead)) return undefined;
  const join = joinLength(input, i, 1);
  const last = join === 0 ? undefined : yearNumber(wordAt(input, i, 1 + join));
  if (last === undefined || last <= first) return undefined;
  if (wordAt(input, i, 1) === 'si' && !/^(?:între|intre)$/u.test(lead)) return undefined;
  return { interval: { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) }, precision: 'range', length: 2 + join };
}

/** "trimestrul III din 2024", "primul semestru al anului"; without a year, the last that is over: "a scăzut în al doilea trimestru". */
function quarter(input: TimeInput, i: number): Reading | undefined {
  const { calendar, published, tense } = input;
  let at = 0;
  // "al treilea trimestru"
  if (/^al?$/u.test(wordAt(input, i, at)) && calendar.ordinals[wordAt(input, i, at + 1)] !== undefined) at++;
  let number = calendar.ordinals[wordAt(input, i, at)];
  if (number !== undefined) at++;
  const months = calendar.yearParts[wordAt(input, i, at)];
  if (months === undefined) return undefined;
  at++;
  if (number === undefined) {
    if (/^al?$/u.test(wordAt(input, i, at))) at++;
    number = calendar.ordinals[wordAt(input, i, at)];
    at++;
  }
  if (number === undefined || number * months > 12) return undefined;
  const [first, last] = [(number - 1) * months + 1, number * months];
  const stated = yearOfPart(input, i, at);
  if (stated !== undefined)
    return { interval: monthsOf(stated.year, first, last), precision: 'range', length: at + stated.length };
  if (published === null || tense !== 'past') return undefined;
  const here = monthsOf(Number(published.slice(0, 4)), first, last);
  return here.end <= published ? { interval: here, precision: 'range', length: at } : undefined;
}

/** "primele nouă luni ale anului", "primele trei luni din 2024": from the year's first day. */
function opening(input: TimeInput, i: number): Reading | undefined {
  const { calendar, published, tense } = input;
  if (!calendar.earliest.has(wordAt(input, i, 0))) return undefined;
  const count = countAt(input, i, 1);
  if (count === undefined || count > 12 || calendar.units[wordAt(input, i, 2)] !== 'month') return undefined;
  const stated = yearOfPart(input, i, 3);
  if (stated !== undefined)
    return { interval: monthsOf(stated.year, 1, count), precision: 'range', length: 3 + stated.length };
  // "în primele șase luni": of the year that they are over in, unless they are the first of something else
  const here = published === null ? undefined : monthsOf(Number(published.slice(0, 4)), 1, count);
  const other = /^(?:de|din|ale|al|a|dupa)$/u.test(wordAt(input, i, 3));
  if (here === undefined || published === null || tense !== 'past' || other || here.end > published) return undefined;
  return { interval: here, precision: 'range', length: 3 };
}

function monthsOf(year: number, first: number, last: number): Interval {
  return { start: dayOf(year, first, 1), end: dayOf(year, last, daysIn(year, last)) };
}

/** "ultimele patru săptămâni", "ultimii doi ani": up to the article's day. */
function lasting(input: TimeInput, i: number): Reading | undefined {
  const { calendar, published } = input;
  if (published === null || !calendar.latest.has(wordAt(input, i, 0))) return undefined;
  const count = countAt(input, i, 1);
  const linked = wordAt(input, i, 2) === 'de' ? 1 : 0;
  const word = wordAt(input, i, 2 + linked);
  const hours = count === undefined ? undefined : daysOfHours(input, word, count);
  if (hours !== undefined)
    return { interval: { start: addDays(published, -hours), end: published }, precision: 'range', length: 3 + linked };
  const unit = calendar.units[word];
  if (count === undefined || unit === undefined) return undefined;
  const start =
    unit === 'day' || unit === 'week'
      ? addDays(published, -count * (unit === 'week' ? 7 : 1))
      : monthsBack(published, count * (unit === 'year' ? 12 : 1));
  return start === undefined
    ? undefined
    : { interval: { start, end: published }, precision: 'range', length: 3 + linked };
}

/** The same day so many months before; the month's last where it has no such day. */
function monthsBack(day: string, count: number): string | undefined {
  const { year, month } = monthsFrom(day, -count);
  const same = dayOf(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
  return isDay(same) ? same : undefined;
}

/** "mijlocul lunii februarie", "finele săptămânii trecute", "sfârșitul anului 2024". */
function part(input: TimeInput, i: number, within: (at: number) => Reading | undefined): Reading | undefined {
  // "noaptea de luni spre marți"
  if (wordAt(input, i, 0) === input.calendar.night && wordAt(input, i, 1) === 'de') {
    const night = readRange(input, i + 2, within) ?? (wordAt(input, i, 2) === '' ? undefined : within(i + 2));
    if (night === undefined) return undefined;
    const interval =
      night.precision === 'day'
        ? intoNextDay(night.interval.start, input.published, input.tense === 'past')
        : night.interval;
    return { interval, precision: 'range', length: night.length + 2 };
  }
  const third = input.calendar.parts[wordAt(input, i, 0)];
  if (third === undefined) return undefined;
  const at = [1, 2].find(
    (offset) =>
      wordAt(input, i, offset) !== '' &&
      within(i + offset) !== undefined &&
      (offset === 1 || wordAt(input, i, 1) in input.calendar.units),
  );
  const whole = at === undefined ? undefined : within(i + at);
  if (whole === undefined || at === undefined) return undefined;
  const interval = cut(whole, third);
  return interval === undefined ? undefined : { interval, precision: 'range', length: whole.length + at };
}

function cut({ interval, precision }: Reading, third: 1 | 2 | 3): Interval | undefined {
  const { start, end } = interval;
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  switch (precision) {
    case 'month':
      return {
        start: dayOf(year, month, 10 * third - 9),
        end: third === 3 ? end : dayOf(year, month, 10 * third),
      };
    case 'week':
      return third === 3
        ? { start: addDays(start, 4), end }
        : third === 1
          ? { start, end: addDays(start, 2) }
          : undefined;
    case 'year':
      return { start: dayOf(year, 4 * third - 3, 1), end: dayOf(year, 4 * third, daysIn(year, 4 * third)) };
    default:
      return undefined;
  }
}
