import { expect, test } from 'vitest';
import { type ChainExample, chainScores, STRIDE, trainChain } from '../../../src/tools/training/crf.ts';

const LABELS = ['O', 'B-GPE', 'I-GPE'];
const OPTIONS = { epochs: 12, averaged: 2, dropout: 0.1, seed: 1 };

/** One feature a word; its number is the word. */
function example(words: readonly number[], gold: readonly number[]): ChainExample {
  return {
    features: Int32Array.from(words),
    ends: Int32Array.from(words, (_, i) => i + 1),
    gold: Int32Array.from(gold),
    weight: 1,
  };
}

const EXAMPLES = [example([0, 1, 2], [0, 1, 2]), example([0, 3, 0], [0, 1, 0]), example([0, 0], [0, 0])];

test('learns which word begins a name and which goes on', () => {
  const chain = trainChain(EXAMPLES, LABELS, 4, OPTIONS, () => undefined);
  const scores = chainScores(chain, example([0, 1, 2], [0, 0, 0]), LABELS.length);
  const best = [0, 1, 2].map((i) => {
    const row = [...scores.slice(i * 3, i * 3 + 3)];
    return row.indexOf(Math.max(...row));
  });
  expect(best).toEqual([0, 1, 2]);
});

test('learns the same from the same seed, bit for bit', () => {
  const [a, b] = [0, 1].map(() => trainChain(EXAMPLES, LABELS, 4, OPTIONS, () => undefined));
  expect(a?.values).toEqual(b?.values);
  expect(a?.transitions).toEqual(b?.transitions);
});

test('never makes a forbidden step likely', () => {
  const chain = trainChain(EXAMPLES, LABELS, 4, OPTIONS, () => undefined);
  expect(chain.transitions[0 * 3 + 2]).toBeLessThan(-1000);
});

test('learns from the surroundings what a word says where its own spelling is hidden', () => {
  const hidden = [
    { end: 1, chance: 0 },
    { end: 2, chance: 1 },
  ];
  // the second word has a feature of its own, 1, and one of the word before, 2
  const word = { features: Int32Array.from([0, 1, 2]), ends: Int32Array.from([1, 3]), gold: Int32Array.from([0, 1]) };
  const chain = trainChain([{ ...word, weight: 1, hidden }], LABELS, 3, OPTIONS, () => undefined);
  const weight = (feature: number): number => chain.values[feature * STRIDE + 1] ?? 0;
  expect(weight(1)).toBe(0);
  expect(weight(2)).toBeGreaterThan(0);
});
