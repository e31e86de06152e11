import { expect, test } from 'vitest';
import { isOnPath } from '../../src/page/safe-path.ts';

const name = { x: 100, y: 100 };
const below = { left: 80, right: 480, top: 120, bottom: 400 };
const above = { left: 80, right: 480, top: 10, bottom: 80 };
const beside = { left: 200, right: 600, top: 40, bottom: 340 };

test.each([
  ['down to the card', { x: 110, y: 110 }, below, true],
  ['aslant to its far corner', { x: 250, y: 109 }, below, true],
  ['along the line', { x: 300, y: 100 }, below, false],
  ['upwards', { x: 100, y: 90 }, below, false],
  ['away from the card on its own side', { x: 40, y: 110 }, below, false],
  ['up to the card', { x: 150, y: 88 }, above, true],
  ['down, away from it', { x: 150, y: 120 }, above, false],
  ['across to the card', { x: 150, y: 110 }, beside, true],
  ['back', { x: 60, y: 100 }, beside, false],
] as const)('for a pointer %s', (_, at, card, expected) => {
  expect(isOnPath(name, at, card)).toBe(expected);
});
