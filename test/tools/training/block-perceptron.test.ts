import { describe, expect, test } from 'vitest';
import { addScores } from '../../../src/language/blocks.ts';
import { BlockPerceptron, quantiseLargest } from '../../../src/tools/training/block-perceptron.ts';

const FEATURES = Int32Array.of(11, 22);

function scoreOf(perceptron: BlockPerceptron, domain: number, label: number): number {
  const { table, bits } = perceptron.tableOf(domain);
  const sums = new Float64Array(4);
  addScores(table, bits, 2, FEATURES, 2, Int32Array.of(label), sums);
  return sums[0] as number;
}

describe('block perceptron', () => {
  test('learns most where the mistake was made, and something everywhere', () => {
    const perceptron = new BlockPerceptron(10, 2, 2);
    perceptron.update(1, FEATURES, 2, 3, 1);
    expect(scoreOf(perceptron, 1, 3)).toBe(4);
    expect(scoreOf(perceptron, 0, 3)).toBe(2);
    expect(scoreOf(perceptron, 0, 1)).toBe(0);
  });

  test('averages the first domain over all steps', () => {
    const perceptron = new BlockPerceptron(10, 2, 1);
    perceptron.step();
    perceptron.update(0, FEATURES, 2, 0, 1);
    perceptron.step();
    perceptron.step();
    const sum = perceptron.averaged().reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo((2 * 2 * 2) / 4);
  });
});

test('keeps the largest weights and their order', () => {
  const { table, scale } = quantiseLargest(Float32Array.of(0.1, -4, 2, 0, 1), 3, 3);
  expect([...table]).toEqual([0, -127, 64, 0, 32]);
  expect(scale).toBeCloseTo(4 / 127);
});
