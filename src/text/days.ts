/** Arithmetic on ISO days ("2025-09-03") in the proleptic Gregorian calendar; no clock, no time zone. */
const DAY = 86_400_000;

/** "2025-02-30" is no day. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 && Number(match[3]) >= 1 && Number(match[3]) <= daysIn(Number(match[1]), month);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  // 1 January 1970 was a Thursday; the remainder of a negative number would be negative
  return ((((Date.parse(day) / DAY + 3) % 7) + 7) % 7) + 1;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export type Interval = { readonly start: string; readonly end: string };

export function monthOf(year: number, month: number): Interval {
  return { start: dayOf(year, month, 1), end: dayOf(year, month, daysIn(year, month)) };
}

export function yearOf(year: number): Interval {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}

/** Monday to Sunday around `day`, `offset` weeks away. */
export function weekOf(day: string, offset = 0): Interval {
  const start = addDays(day, 1 - weekdayOf(day) + 7 * offset);
  return { start, end: addDays(start, 6) };
}

/** "2025-09-03", -1 → 2025, 8. */
export function monthsFrom(day: string, offset: number): { year: number; month: number } {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
