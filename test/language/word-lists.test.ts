import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLists, encodeLists, LIST_BITS, listsOf } from '../../src/language/word-lists.ts';

test('finds every word of every list again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 63 })), (lists) => {
      const decoded = decodeLists(encodeLists(new Map(Object.entries(lists))));
      for (const [word, bits] of Object.entries(lists)) expect(listsOf(decoded, word) & bits).toBe(bits);
    }),
  );
});

test('knows nothing of other words', () => {
  const lists = decodeLists(encodeLists(new Map([['roma', LIST_BITS.town]])));
  expect(listsOf(lists, 'milano')).toBe(0);
});

test('reads an empty file of lists', () => {
  expect(listsOf(decodeLists(encodeLists(new Map())), 'roma')).toBe(0);
});
