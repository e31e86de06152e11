import type { CardFact } from '../cards/card.ts';
import type { UiLanguage } from './strings.ts';

/** "3 sept. 2025": ISO days are days of the calendar, so they are shown in UTC whatever the reader's zone. */
export function formatDay(day: string, language: UiLanguage): string {
  return format(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A fact's time with no more precision than its source gives: "2024", "aug. 2025", "1 – 7 sept. 2025", "din 2022". */
export function formatTime(time: NonNullable<CardFact['time']>, language: UiLanguage): string {
  const { start, end, precision } = time;
  if (end === null) return `${precision === 'year' ? start.slice(0, 4) : formatDay(start, language)} –`;
  switch (precision) {
    case 'year':
      return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)} – ${end.slice(0, 4)}`;
    case 'month':
      return format(start, language, { month: 'short', year: 'numeric' });
    case 'day':
      return start === end ? formatDay(start, language) : formatRange(start, end, language);
    case 'week':
    case 'range':
      return formatRange(start, end, language);
    default:
      return precision satisfies never;
  }
}

function formatRange(start: string, end: string, language: UiLanguage): string {
  const formatter = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return formatter.formatRange(new Date(start), new Date(end));
}

function format(day: string, language: UiLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(day));
}
