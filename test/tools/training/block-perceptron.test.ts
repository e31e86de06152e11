import { describe, expect, test } from 'vitest';
import { addScores } from '../../../src/language/blocks.ts';
import { BlockPerceptron, quantiseLargest } from '../../../src/tools/training/block-perceptron.ts';

const FEATURES = Int32Array.of(11, 22);

describe('block perceptron', () => {
  test('learns for the label it was told about', () => {
    const perceptron = new BlockPerceptron(10, 2);
    perceptron.update(FEATURES, 2, 3, 1);
    const sums = new Float64Array(4);
    addScores(perceptron.table, 10, 2, FEATURES, 2, Int32Array.of(0, 3), sums);
    expect([...sums.subarray(0, 2)]).toEqual([0, 2]);
  });

  test('averages over all steps', () => {
    const perceptron = new BlockPerceptron(10, 2);
    perceptron.step();
    perceptron.update(FEATURES, 2, 0, 1);
    perceptron.step();
    perceptron.step();
    const sum = perceptron.averaged().reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo((2 * 2) / 4);
  });
});

test('keeps the largest weights and their order', () => {
  const { table, scale } = quantiseLargest(Float32Array.of(0.1, -4, 2, 0, 1), 3, 3);
  expect([...table]).toEqual([0, -127, 64, 0, 32]);
  expect(scale).toBeCloseTo(4 / 127);
});
