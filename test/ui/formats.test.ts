import { expect, it, test } from 'vitest';
import { formatDay, formatTime } from '../../src/ui/formats.ts';

test.each([
  ['ro', '2025-09-03', '3 sept. 2025'],
  ['en', '2025-09-03', '3 Sept 2025'],
  ['ro', '2025-01-01', '1 ian. 2025'],
] as const)('shows a day in %s: %s', (language, day, expected) => {
  expect(formatDay(day, language)).toBe(expected);
});

test.each([
  ['day', '2025-09-03', '2025-09-03', '3 sept. 2025', '3 Sept 2025'],
  ['week', '2025-09-01', '2025-09-07', '1-7 sept. 2025', '1-7 Sept 2025'],
  ['month', '2025-08-01', '2025-08-31', 'august 2025', 'August 2025'],
  ['year', '2024-01-01', '2024-12-31', '2024', '2024'],
  ['range', '2014-01-01', '2024-12-31', '2014 - 2024', '2014-2024'],
  ['range', '2025-07-01', '2025-08-31', 'iulie - august 2025', 'July - August 2025'],
  ['range', '2025-02-01', '2025-02-28', 'februarie 2025', 'February 2025'],
  ['range', '2025-05-01', '2025-09-07', '1 mai - 7 sept. 2025', '1 May - 7 Sept 2025'],
  ['range', '2022-02-24', null, 'din 24 feb. 2022', 'since 24 Feb 2022'],
  ['year', '2022-01-01', null, 'din 2022', 'since 2022'],
] as const)('shows a %s from %s to %s no more precisely than it is', (precision, start, end, ro, en) => {
  const time = { start, end, precision, inferred: false };
  expect(plain(formatTime(time, 'ro'))).toBe(plain(ro));
  expect(plain(formatTime(time, 'en'))).toBe(plain(en));
});

it('shows the same day west of Greenwich', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  expect(formatDay('2025-09-03', 'ro')).toBe('3 sept. 2025');
  process.env.TZ = zone;
});

/** The browser's dash and the spaces around it differ from one edition of Unicode's data to the next. */
function plain(text: string): string {
  return text.replace(/[\s\u2009\u202f]*[–-][\s\u2009\u202f]*/gu, '-').replace(/\s/gu, ' ');
}
