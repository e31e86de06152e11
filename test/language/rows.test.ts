import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowSums } from '../../src/language/row-sums.ts';
import { decodeRows, encodeRows, type Row } from '../../src/language/rows.ts';

const KEY_BITS = 26;
const cell = fc.record({ label: fc.nat(30), weight: fc.integer({ min: -127, max: 127 }) });
const rowsOf = fc.uniqueArray(
  fc.record({
    key: fc.nat(2 ** KEY_BITS - 1),
    cells: fc.uniqueArray(cell, { selector: ({ label }) => label, maxLength: 20 }),
  }),
  { selector: ({ key }) => key, maxLength: 60 },
);

function sumsOf(bytes: Uint8Array, ...keys: number[]): number[] {
  const features = Int32Array.from(keys, (key) => key << (32 - KEY_BITS));
  return [...new RowSums(decodeRows(bytes)).of(features, keys.length)].slice(0, 31);
}

test('gives back every row that was written', () => {
  fc.assert(
    fc.property(rowsOf, (rows: readonly Row[]) => {
      const bytes = encodeRows(rows, 0.5);
      for (const { key, cells } of rows) {
        const expected = new Array(31).fill(0);
        for (const { label, weight } of cells) expected[label] = weight;
        expect(sumsOf(bytes, key)).toEqual(expected);
      }
    }),
  );
});

test('sums the rows of many features, long and short', () => {
  fc.assert(
    fc.property(rowsOf, (rows: readonly Row[]) => {
      const expected = new Array(31).fill(0);
      for (const { cells } of rows) for (const { label, weight } of cells) expected[label] += weight;
      expect(sumsOf(encodeRows(rows, 1), ...rows.map(({ key }) => key))).toEqual(expected);
    }),
  );
});

test('adds nothing for a feature it does not know', () => {
  const bytes = encodeRows([{ key: 7, cells: [{ label: 2, weight: 5 }] }], 1);
  expect(sumsOf(bytes, 8)).toEqual(new Array(31).fill(0));
});

test('keeps the scale', () => {
  expect(decodeRows(encodeRows([], 0.25)).scale).toBe(0.25);
});

test('refuses what is no file of rows, and one that is cut short', () => {
  expect(() => decodeRows(new Uint8Array(40))).toThrow('not a file of weight rows');
  const bytes = encodeRows([{ key: 7, cells: [{ label: 2, weight: 5 }] }], 1);
  new DataView(bytes.buffer).setUint32(16, 1000, true);
  expect(() => decodeRows(bytes)).toThrow('1000 cells expected');
});
