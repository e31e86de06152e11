import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BODY_SHIFT, decodeLists, encodeLists, LIST_BITS, listsOf, UNIT_SHIFT } from '../../src/language/word-lists.ts';

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

test('keeps the kinds of organisations apart from the kind of measure word', () => {
  const { bodyAcronym, bodyPart } = LIST_BITS;
  expect(bodyAcronym).toBe(1 << BODY_SHIFT);
  const lists = decodeLists(encodeLists(new Map([['nato', bodyAcronym | bodyPart | (11 << UNIT_SHIFT)]])));
  expect(listsOf(lists, 'nato') >> BODY_SHIFT).toBe((bodyAcronym | bodyPart) >> BODY_SHIFT);
});
