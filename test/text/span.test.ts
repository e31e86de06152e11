import { expect, it, test } from 'vitest';
import { bySpan, contains, overlaps, surface } from '../../src/text/span.ts';

const span = (start: number, end: number) => ({ start, end });

it('reads the words of a span, end exclusive', () => {
  expect(surface('Ana Pop spune', span(4, 7))).toBe('Pop');
});

test.each([
  [span(0, 3), span(2, 5), true],
  [span(0, 3), span(3, 5), false],
  [span(0, 9), span(3, 5), true],
])('knows whether %j and %j overlap', (a, b, share) => {
  expect(overlaps(a, b)).toBe(share);
  expect(overlaps(b, a)).toBe(share);
});

test.each([
  [span(0, 5), span(0, 5), true],
  [span(0, 5), span(1, 4), true],
  [span(0, 5), span(4, 6), false],
])('knows whether %j contains %j', (outer, inner, inside) => {
  expect(contains(outer, inner)).toBe(inside);
});

it('sorts by start, the longer first', () => {
  expect([span(3, 4), span(0, 2), span(0, 5)].sort(bySpan)).toEqual([span(0, 5), span(0, 2), span(3, 4)]);
});
