import type { FactTime } from '../../../facts/pack.ts';
import type { Token } from '../../../language/doc.ts';
import type { Calendar, Numbers } from '../../../language/rules.ts';
import { addDays, dayOf, daysIn, isDay, monthOf, weekdayOf, yearOf } from '../../../text/days.ts';
import { foldCase } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { readRange } from './time-ranges.ts';
import {
  countAt,
  dayNumber,
  oneDay,
  type Reading,
  type Tense,
  type TimeInput,
  unitFrom,
  wordAt,
  yearNear,
  yearNumber,
} from './time-words.ts';

/**
 * Words → the dates they name, as inclusive intervals of days (after TIMEX3's resolution by document date and tense;
 * Pustejovsky et al. 2003). Relative dates ask for the article's day; a weekday or a day without a year looks back with a
 * past tense and forward with a future one, and stays unresolved with a present one. What is not certain is no date.
 */
export type FoundTime = FactTime & {
  readonly end: string;
  readonly span: Span;
  /** Tokens in the doc, inclusive; the preposition before is not part. */
  readonly first: number;
  readonly last: number;
  /** It names a part of its month or year: "la mijlocul anului". */
  readonly part: boolean;
};

/** `words` stand next to each other or not; an expression never spans a gap. */
export function findTimes(
  words: readonly Token[],
  { calendar, numbers }: { readonly calendar: Calendar; readonly numbers: Numbers },
  published: string | null,
  tense: Tense,
): FoundTime[] {
  const input: TimeInput = { words, calendar, numbers, published, tense };
  const found: FoundTime[] = [];
  for (let i = 0; i < words.length; i++) {
    const reading = readAt(tense === 'present' && opensSince(words, i) ? { ...input, tense: 'past' } : input, i);
    // "acum 5.000 de ani" lies before the first year that can be written.
    if (reading === undefined || !isDay(reading.interval.start) || !isDay(reading.interval.end)) continue;
    const first = words[i] as Token;
    const last = words[i + reading.length - 1] as Token;
    found.push({
      ...reading.interval,
      precision: reading.precision,
      span: { start: first.start, end: last.end },
      first: first.index,
      last: last.index,
      part: calendar.parts[foldCase(first.form)] !== undefined,
    });
    i += reading.length - 1;
  }
  return found;
}

/** "din martie", "de la 1 mai", "începând de luni": what goes on has begun before. */
function opensSince(words: readonly Token[], i: number): boolean {
  const lead = foldCase(words[i - 1]?.form ?? '');
  return (
    lead === 'din' ||
    (/^(?:la|de|din|cu)$/u.test(lead) && /^(?:de|incepand)$/u.test(foldCase(words[i - 2]?.form ?? '')))
  );
}

function readAt(input: TimeInput, i: number): Reading | undefined {
  return readRange(input, i, (at) => readOne(input, at)) ?? readOne(input, i);
}

function readOne(input: TimeInput, i: number): Reading | undefined {
  const { published } = input;
  return (
    numericDate(input, i) ??
    dayOfMonth(input, i) ??
    monthAlone(input, i) ??
    yearAlone(input, i) ??
    (published === null
      ? undefined
      : (nearDay(input, i, published) ??
        weekdayAt(input, i, published) ??
        unitAt(input, i, published) ??
        awayAt(input, i, published)))
  );
}

/** "3.05.2025", "2025-05-03". */
function numericDate({ words }: TimeInput, i: number): Reading | undefined {
  const form = words[i]?.form ?? '';
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(form);
  const [day, month, year] = local === null ? [] : [Number(local[1]), Number(local[2]), Number(local[3])];
  const date = year === undefined ? form : dayOf(year, month ?? 0, day ?? 0);
  return isDay(date) ? oneDay(date, 1) : undefined;
}

/** "3 mai", "1 decembrie 1918"; a weekday before it, with or without a comma, goes with it: "miercuri, 3 septembrie". */
function dayOfMonth(input: TimeInput, i: number): Reading | undefined {
  const { calendar } = input;
  const weekday = calendar.weekdays[wordAt(input, i, 0)] !== undefined;
  const at = weekday ? (wordAt(input, i, 1) === ',' ? 2 : 1) : 0;
  const number = dayNumber(wordAt(input, i, at));
  const month = number === undefined ? undefined : calendar.months[wordAt(input, i, at + 1)];
  if (number === undefined || month === undefined) return undefined;
  const stated = yearNumber(wordAt(input, i, at + 2)) ?? thisYear(input, i + at + 2);
  const year = stated ?? yearNear(number, month, input);
  if (year === undefined || number > daysIn(year, month)) return undefined;
  return oneDay(dayOf(year, month, number), at + (stated === undefined ? 2 : 3));
}

/** "4 noiembrie a.c.": of the current year. */
function thisYear({ words, published }: TimeInput, i: number): number | undefined {
  return published !== null && /^a\.? ?c\.$/iu.test(words[i]?.form ?? '') ? Number(published.slice(0, 4)) : undefined;
}

/** "februarie", "decembrie 2024". */
function monthAlone(input: TimeInput, i: number): Reading | undefined {
  const key = wordAt(input, i, 0);
  const month = input.calendar.months[key];
  if (month === undefined) return undefined;
  // "mai" is "more" as well: only after "luna", or as a noun after a preposition
  const before = input.words[i - 1];
  const named = input.calendar.units[foldCase(before?.form ?? '')] === 'month';
  const governed = before?.upos === 'ADP' && input.words[i]?.upos === 'NOUN';
  if (key.length <= 3 && !named && !governed && yearNumber(wordAt(input, i, 1)) === undefined) return undefined;
  if (dayNumber(foldCase(input.words[i - 1]?.form ?? '')) !== undefined) return undefined;
  const stated = yearNumber(wordAt(input, i, 1));
  const year = stated ?? yearNear(undefined, month, input);
  return year === undefined
    ? undefined
    : { interval: monthOf(year, month), precision: 'month', length: stated === undefined ? 1 : 2 };
}

/** A bare number is a year after "în", "din", "anul"; elsewhere it counts something. */
function yearAlone({ words, calendar }: TimeInput, i: number): Reading | undefined {
  const token = words[i];
  if (token === undefined) return undefined;
  const year = yearNumber(foldCase(token.form));
  const before = words[i - 1];
  const next = words[i + 1];
  if (year === undefined || before === undefined || before.index !== token.index - 1) return undefined;
  // "în 2012 tone", "în 2022 de tone" count; "în 2022 orașul …", "preluat în 2022 de grupul …" do not
  const agent = next?.form === 'de' && words[i + 2]?.features.Definite === 'Def';
  const counts = (next?.form === 'de' && !agent) || (next?.upos === 'NOUN' && next.features.Definite === 'Ind');
  if (next?.index === token.index + 1 && counts) return undefined;
  const named = before.upos === 'ADP' || calendar.units[foldCase(before.form)] === 'year';
  return named ? { interval: yearOf(year), precision: 'year', length: 1 } : undefined;
}

function nearDay(input: TimeInput, i: number, published: string): Reading | undefined {
  const near = input.calendar.nearDays[wordAt(input, i, 0)];
  if (near !== undefined) return oneDay(addDays(published, near), 1);
  // "în această seară"
  const here = input.calendar.present.has(wordAt(input, i, 0)) && input.calendar.dayParts.has(wordAt(input, i, 1));
  return here ? oneDay(published, 2) : undefined;
}

function weekdayAt(input: TimeInput, i: number, published: string): Reading | undefined {
  const { words, calendar, tense } = input;
  const weekday = calendar.weekdays[wordAt(input, i, 0)];
  // "luni" is also the plural of "lună": never after a number
  const counted = words[i - 1]?.upos === 'NUM' || (words[i - 1]?.form === 'de' && words[i - 2]?.upos === 'NUM');
  // "câteva luni", "primele luni": nor after another determiner
  const determined = words[i]?.upos === 'NOUN' && /^(?:DET|ADJ)$/u.test(words[i - 1]?.upos ?? '');
  if (weekday === undefined || counted || determined || areMonths(input, i)) return undefined;
  const gap = (weekdayOf(published) - weekday + 7) % 7;
  const past = calendar.past.has(wordAt(input, i, 1));
  const next = calendar.next.has(wordAt(input, i, 1));
  const forward = (7 - gap) % 7;
  const offset = past
    ? -(gap || 7)
    : next
      ? forward || 7
      : tense === 'past'
        ? -gap
        : tense === 'future'
          ? forward
          : undefined;
  return offset === undefined ? undefined : oneDay(addDays(published, offset), past || next ? 2 : 1);
}

/** "luni întregi", "luni de zile", "luni în șir": how long something went on. */
function areMonths(input: TimeInput, i: number): boolean {
  if (input.calendar.units[wordAt(input, i, 0)] === undefined) return false;
  const next = wordAt(input, i, 1);
  return (
    /^(?:bune|grele|intregi|lungi)$/u.test(next) ||
    /^(?:de zile|la rand|in sir)$/u.test(`${next} ${wordAt(input, i, 2)}`)
  );
}

/** "anul trecut", "săptămâna aceasta", "luna viitoare"; "acest an". */
function unitAt(input: TimeInput, i: number, published: string): Reading | undefined {
  const { calendar } = input;
  const before = calendar.present.has(wordAt(input, i, 0));
  const unit = calendar.units[wordAt(input, i, before ? 1 : 0)];
  if (unit === undefined || unit === 'day') return undefined;
  const word = wordAt(input, i, 1);
  const offset =
    before || calendar.present.has(word) ? 0 : calendar.past.has(word) ? -1 : calendar.next.has(word) ? 1 : undefined;
  return offset === undefined ? undefined : { ...unitFrom(published, unit, offset), length: 2 };
}

/** "acum doi ani", "în urmă cu o lună": the unit that lies so far back; "peste două luni": ahead. */
function awayAt(input: TimeInput, i: number, published: string): Reading | undefined {
  const { calendar, tense } = input;
  const fits = (phrase: readonly string[]): boolean => phrase.every((word, k) => wordAt(input, i, k) === word);
  const back = calendar.ago.find(fits);
  const ahead = back === undefined && tense === 'future' ? calendar.ahead.find(fits) : undefined;
  let at = (back ?? ahead)?.length;
  if (at === undefined) return undefined;
  const count = countAt(input, i, at);
  if (count === undefined) return undefined;
  at++;
  if (wordAt(input, i, at) === 'de') at++;
  const unit = calendar.units[wordAt(input, i, at)];
  if (unit === undefined) return undefined;
  return { ...unitFrom(published, unit, back === undefined ? count : -count), length: at + 1 };
}
