// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { chooseShown, type Density } from '../../src/page/density.ts';
import type { PaintedName } from '../../src/page/painted.ts';

const range = document.createRange();
const names: readonly PaintedName[] = [
  { range, block: 0, entity: 'ana' },
  { range, block: 0, entity: 'dan' },
  { range, block: 1, entity: 'ana' },
  { range, block: 1, entity: 'ion', others: ['dan'] },
  { range, block: 2, entity: 'ion' },
  { range, block: 2, entity: 'ion', others: ['dan'] },
];
const shown = (density: Density, fresh: readonly string[] = []): number[] =>
  chooseShown(names, density, (entity) => fresh.includes(entity)).map((name) => names.indexOf(name));

it('shows every mention', () => {
  expect(shown('all')).toEqual([0, 1, 2, 3, 4, 5]);
});

it('shows the first mention of each name, and of each name that several may be meant by', () => {
  expect(shown('first')).toEqual([0, 1, 3, 4]);
});

it('shows names with something new, also where only one of those who may be meant has it', () => {
  expect(shown('new', ['dan'])).toEqual([1, 3, 5]);
  expect(shown('new')).toEqual([]);
});

it('shows nothing', () => {
  expect(shown('off', ['ana'])).toEqual([]);
});
