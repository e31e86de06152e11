import type { CardFact } from '../cards/card.ts';
import { isDay } from '../text/days.ts';
import { cardTranslator } from './card-strings.ts';
import type { UiLanguage } from './translate.ts';

/**
 * Dates for people. ISO days are days of the calendar, so they are shown in UTC whatever the reader's zone; English has the
 * day first, as the readers of these sources write it.
 */
type Grain = 'day' | 'month' | 'year';
const LOCALES: Readonly<Record<UiLanguage, string>> = { ro: 'ro', en: 'en-GB' };

/** "3 sept. 2025", "3 Sept 2025". */
export function formatDay(day: string, language: UiLanguage): string {
  return formatBetween(day, day, 'day', language);
}

/** A fact's time with no more precision than its source gives: "2024", "august 2025", "1–7 sept. 2025", "din 2022". */
export function formatTime(time: NonNullable<CardFact['time']>, language: UiLanguage): string {
  const { start, end } = time;
  if (end !== null) return formatBetween(start, end, grainOf(start, end, time.precision), language);
  const grain = time.precision === 'month' || time.precision === 'year' ? time.precision : 'day';
  return cardTranslator(language)('factSince', { date: formatBetween(start, start, grain, language) });
}

/** A range is as coarse as both of its ends allow: whole years, whole months, else days. */
function grainOf(start: string, end: string, precision: NonNullable<CardFact['time']>['precision']): Grain {
  switch (precision) {
    case 'day':
    case 'week':
      return 'day';
    case 'month':
    case 'year':
      return precision;
    case 'range':
      if (!start.endsWith('-01') || !isLastOfMonth(end)) return 'day';
      return start.endsWith('-01-01') && end.endsWith('-12-31') ? 'year' : 'month';
    default:
      return precision satisfies never;
  }
}

function isLastOfMonth(day: string): boolean {
  return !isDay(`${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`);
}

function formatBetween(start: string, end: string, grain: Grain, language: UiLanguage): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  // a day needs little room for its month; a month alone is written out
  if (grain !== 'year') options.month = grain === 'day' ? 'short' : 'long';
  if (grain === 'day') options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], options).formatRange(new Date(start), new Date(end));
}

/** The reader's own clock: "14:05". `time` in milliseconds since 1970. */
export function formatClock(time: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(time));
}
