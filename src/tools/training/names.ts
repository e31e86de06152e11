import { NAME_FEATURES, type NameWord, nameFeatures, ofDomain } from '../../language/names.ts';
import type { Weights } from '../../language/weights.ts';
import { quantise, seeded, shuffled } from './perceptron.ts';

/** `domain` 1: RONEC v2, 2: RONEC v1. */
export type NameExample = {
  readonly words: readonly NameWord[];
  readonly tags: readonly string[];
  readonly domain: 1 | 2;
};

const BITS = 22;
const EPOCHS = 12;
const DROPOUT = 0.3;
const RATE = 0.25;

/** RONEC v1's class names in v2's terms; PRODUCT has none. */
export function v2Tag(tag: string): string {
  const kind = tag.slice(2);
  const known: Readonly<Record<string, string>> = {
    NUMERIC_VALUE: 'NUMERIC',
    QUANTITY_OR_MEASURE: 'QUANTITY',
    ORGANIZATION: 'ORG',
  };
  if (kind === 'PRODUCT') return 'O';
  return tag === 'O' || tag === '_' ? 'O' : `${tag.slice(0, 2)}${known[kind] ?? kind}`;
}

/** Learns a linear-chain conditional random field by stochastic gradient steps with AdaGrad and feature dropout. */
export function trainNames(
  examples: readonly NameExample[],
  log: (line: string) => void,
  epochs = EPOCHS,
): { labels: string[]; transitions: number[]; weights: Weights } {
  const kinds = [
    ...new Set(examples.flatMap((example) => example.tags.filter((tag) => tag !== 'O').map((tag) => tag.slice(2)))),
  ].sort();
  const labels = ['O', ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
  const size = labels.length;
  const number = new Map(labels.map((label, i) => [label, i]));
  const values = new Float32Array(2 ** BITS);
  const squares = new Float32Array(2 ** BITS).fill(1e-3);
  const transitions = new Float64Array(size * size);
  const transitionSquares = new Float64Array(size * size).fill(1e-3);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const to = labels[b] as string;
      const from = labels[a] as string;
      if (to.startsWith('I-') && from !== `B-${to.slice(2)}` && from !== to) transitions[a * size + b] = -1e4;
    }
  }
  const random = seeded(23);
  const shift = 32 - BITS;
  const place = (feature: number, label: number): number =>
    Math.imul(feature ^ Math.imul(label + 1, 0x27d4eb2f), 0x9e3779b1) >>> shift;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const example of shuffled(examples, random)) {
      const length = example.words.length;
      const rows: Int32Array[] = [];
      const scores: Float64Array[] = [];
      for (let i = 0; i < length; i++) {
        const buffer = new Int32Array(2 * NAME_FEATURES);
        let count = nameFeatures(example.words, i, buffer);
        for (let k = 0, all = count; k < all; k++) buffer[count++] = ofDomain(buffer[k] as number, example.domain);
        const kept = buffer.subarray(0, count).filter(() => random() > DROPOUT);
        const row = new Float64Array(size);
        for (let label = 0; label < size; label++)
          for (const feature of kept)
            row[label] = (row[label] as number) + (values[place(feature, label)] as number) / (1 - DROPOUT);
        rows.push(kept);
        scores.push(row);
      }
      const { node, edge, logZ } = expectations(scores, transitions, labels);
      const gold = example.tags.map((tag) => number.get(tag) ?? 0);
      loss += logZ - goldScore(scores, transitions, gold, size);
      for (let i = 0; i < length; i++) {
        for (let label = 0; label < size; label++) {
          const gradient = ((gold[i] === label ? 1 : 0) - (node[i]?.[label] ?? 0)) / (1 - DROPOUT);
          if (Math.abs(gradient) < 1e-4) continue;
          for (const feature of rows[i] as Int32Array) {
            const at = place(feature, label);
            squares[at] = (squares[at] as number) + gradient * gradient;
            values[at] = (values[at] as number) + ((RATE * gradient) / Math.sqrt(squares[at] as number)) * 0.2;
          }
        }
      }
      for (let i = 1; i < length; i++)
        edge[(gold[i - 1] as number) * size + (gold[i] as number)] =
          (edge[(gold[i - 1] as number) * size + (gold[i] as number)] as number) - 1;
      for (let k = 0; k < size * size; k++) {
        const gradient = -(edge[k] as number);
        if (Math.abs(gradient) < 1e-4 || (transitions[k] as number) < -1e3) continue;
        transitionSquares[k] = (transitionSquares[k] as number) + gradient * gradient;
        transitions[k] = (transitions[k] as number) + (RATE * gradient) / Math.sqrt(transitionSquares[k] as number);
      }
    }
    log(`names epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)} a sentence`);
  }
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const weights = quantise(values, BITS, largest, 0.006);
  return {
    labels,
    transitions: [...transitions].map((value) => Math.round(Math.max(-1e6, value / weights.scale) * 10) / 10),
    weights,
  };
}

/** Forward-backward: label probabilities of every word, expected transitions, log of the partition function. */
function expectations(
  scores: readonly Float64Array[],
  transitions: Float64Array,
  labels: readonly string[],
): { node: Float64Array[]; edge: Float64Array; logZ: number } {
  const size = labels.length;
  const length = scores.length;
  const power = transitions.map((value) => Math.exp(Math.max(-50, value)) * (value < -1e3 ? 0 : 1));
  const alpha: Float64Array[] = [];
  const local: Float64Array[] = [];
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    const row = scores[i] as Float64Array;
    const top = row.reduce((a, b) => Math.max(a, b));
    const here = row.map((value) => Math.exp(value - top));
    local.push(here);
    const next = new Float64Array(size);
    for (let label = 0; label < size; label++) {
      let sum = 0;
      if (i === 0) sum = labels[label]?.startsWith('I-') ? 0 : 1;
      else
        for (let before = 0; before < size; before++)
          sum += (alpha[i - 1]?.[before] as number) * (power[before * size + label] as number);
      next[label] = sum * (here[label] as number);
    }
    const total = next.reduce((a, b) => a + b, 0) || 1e-300;
    logZ += Math.log(total) + top;
    alpha.push(next.map((value) => value / total));
  }
  const node: Float64Array[] = Array.from({ length }, () => new Float64Array(size));
  const edge = new Float64Array(size * size);
  let beta = new Float64Array(size).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const row = node[i] as Float64Array;
    let total = 0;
    for (let label = 0; label < size; label++)
      total += row[label] = (alpha[i]?.[label] as number) * (beta[label] as number);
    for (let label = 0; label < size; label++) row[label] = (row[label] as number) / total;
    if (i === 0) break;
    const ahead = (local[i] as Float64Array).map((value, label) => value * (beta[label] as number));
    const before = new Float64Array(size);
    let mass = 0;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        const part = (power[a * size + b] as number) * (ahead[b] as number);
        before[a] = (before[a] as number) + part;
        mass += (alpha[i - 1]?.[a] as number) * part;
      }
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        edge[a * size + b] =
          (edge[a * size + b] as number) +
          ((alpha[i - 1]?.[a] as number) * (power[a * size + b] as number) * (ahead[b] as number)) / mass;
      }
    const sum = before.reduce((a, b) => a + b, 0);
    beta = before.map((value) => value / sum);
  }
  return { node, edge, logZ };
}

function goldScore(
  scores: readonly Float64Array[],
  transitions: Float64Array,
  gold: readonly number[],
  size: number,
): number {
  let sum = 0;
  gold.forEach((label, i) => {
    sum += scores[i]?.[label] ?? 0;
    if (i > 0) sum += Math.max(-50, transitions[(gold[i - 1] as number) * size + label] as number);
  });
  return sum;
}
