import { expect, test } from 'vitest';
import { clusterWords } from '../../../src/tools/training/clusters.ts';
import { embedWords } from '../../../src/tools/training/embeddings.ts';

const ANIMALS = ['pisica', 'cainele', 'calul'];
const TOWNS = ['iasi', 'galati', 'arad'];
const TEXT = Array.from({ length: 6 }, (_, i) => [
  ...ANIMALS.map((word) => [word, 'mananca', i % 2 === 0 ? 'repede' : 'incet', 'iarba']),
  ...TOWNS.map((word) => ['trenul', 'ajunge', 'la', word, 'seara']),
]).flat();

test('puts words that stand in the same places into one cluster', () => {
  const embeddings = embedWords(TEXT);
  const clusters = clusterWords(embeddings, 4);
  const of = (word: string): number | undefined => clusters[embeddings.words.indexOf(word)];
  expect(new Set(ANIMALS.map(of)).size).toBe(1);
  expect(new Set(TOWNS.map(of)).size).toBe(1);
  expect(of('pisica')).not.toBe(of('iasi'));
});

test('gives the same clusters every time', () => {
  expect(clusterWords(embedWords(TEXT), 4)).toEqual(clusterWords(embedWords(TEXT), 4));
});
