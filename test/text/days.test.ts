import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dayOf, daysIn, isDay, monthOf, monthsFrom, weekdayOf, weekOf, yearOf } from '../../src/text/days.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => dayOf(year, month, day));

describe('days', () => {
  test.each([
    ['2025-09-03', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
    ['2025-1-1', false],
    ['2025-01-01T10:00', false],
    ['', false],
  ])('knows whether %j is a day', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it('counts across months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
  });

  it('comes back by the same number of days, and has a day for each', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(isDay(addDays(day, count))).toBe(true);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('begins the week on Monday', () => {
    expect(weekdayOf('2025-09-03')).toBe(3);
    expect(weekdayOf('1969-12-29')).toBe(1);
    expect(weekOf('2025-09-03')).toEqual({ start: '2025-09-01', end: '2025-09-07' });
    expect(weekOf('2025-09-07', -1)).toEqual({ start: '2025-08-25', end: '2025-08-31' });
  });

  it('puts every day into its own week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { start, end } = weekOf(day);
        expect(start <= day && day <= end).toBe(true);
        expect([weekdayOf(start), weekdayOf(end)]).toEqual([1, 7]);
      }),
    );
  });

  it('knows the ends of months and years', () => {
    expect(monthOf(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(yearOf(987)).toEqual({ start: '0987-01-01', end: '0987-12-31' });
    expect([1, 4, 12].map((month) => daysIn(2025, month))).toEqual([31, 30, 31]);
  });

  test.each([
    ['2025-09-03', -1, { year: 2025, month: 8 }],
    ['2025-01-31', -1, { year: 2024, month: 12 }],
    ['2025-12-31', 1, { year: 2026, month: 1 }],
    ['2025-05-05', -17, { year: 2023, month: 12 }],
  ])('is, %s and %i months on, %j', (day, offset, month) => {
    expect(monthsFrom(day, offset)).toEqual(month);
  });
});
