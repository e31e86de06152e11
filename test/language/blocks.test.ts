import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addScores, addThreeScores, blockHash, blockOf, turnOf } from '../../src/language/blocks.ts';

const BITS = 12;
const table = Int8Array.from({ length: 2 ** BITS }, (_, i) => (i * 37) % 251);
const features = fc.array(fc.integer(), { minLength: 1, maxLength: 30 }).map((list) => Int32Array.from(list));

/** The sum place by place, as a perceptron learns it. */
function plainSum(list: Int32Array, label: number, blockBits: number): number {
  return list.reduce((sum, feature) => {
    const hash = blockHash(feature);
    return sum + (table[blockOf(hash, BITS, blockBits) + (label ^ turnOf(hash, blockBits))] as number);
  }, 0);
}

test('sums what was learned for each label', () => {
  fc.assert(
    fc.property(features, fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { minLength: 1 }), (list, labels) => {
      const sums = new Float64Array(64);
      addScores(table, BITS, 6, list, list.length, Int32Array.from(labels), sums);
      labels.forEach((label, k) => {
        expect(sums[k]).toBe(plainSum(list, label, 6));
      });
    }),
    { seed: 5 },
  );
});

test('sums the three moves at once', () => {
  fc.assert(
    fc.property(features, (list) => {
      const sums = new Float64Array(3);
      addThreeScores(table, BITS, list, list.length, sums);
      expect([...sums]).toEqual([0, 1, 2].map((label) => plainSum(list, label, 2)));
    }),
    { seed: 5 },
  );
});

test('keeps every place inside the table and inside its block', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 63 }), (feature, label) => {
      const hash = blockHash(feature);
      const first = blockOf(hash, BITS, 6);
      const place = first + (label ^ turnOf(hash, 6));
      expect(first % 64).toBe(0);
      expect(place).toBeGreaterThanOrEqual(first);
      expect(place).toBeLessThan(Math.min(first + 64, 2 ** BITS));
    }),
    { seed: 5 },
  );
});
