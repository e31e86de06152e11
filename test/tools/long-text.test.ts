import { expect, it } from 'vitest';
import { longText } from '../../src/tools/bench/long-text.ts';

it('writes about as many words as asked, the same each time, with new names as it goes on', () => {
  const text = longText(1000);
  const words = text.split(/\s+/u).length;
  expect(words).toBeGreaterThanOrEqual(1000);
  expect(words).toBeLessThan(1060);
  expect(longText(1000)).toBe(text);
  expect(text).not.toMatch(/[{}]/u);
  const people = new Set(text.match(/\p{Lu}\p{L}+(?:escu|eanu|ache|aru)\b/gu));
  expect(people.size).toBeGreaterThan(10);
});
