import { seeded, shuffled } from './perceptron.ts';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), learned by stochastic gradient steps with AdaGrad
 * (Duchi et al. 2011) and feature dropout (Hinton et al. 2012); the weights of the last epochs are averaged.
 * Bit for bit the same for the same examples and seed.
 */
export type ChainExample = {
  /** Feature numbers of all words in a row; word i has `ends[i - 1]` to `ends[i]`. */
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly gold: Int32Array;
  /** How much the example counts: 1 for gold. */
  readonly weight: number;
};

export type ChainOptions = {
  readonly epochs: number;
  /** Epochs at the end whose weights are averaged. */
  readonly averaged: number;
  readonly dropout: number;
  readonly seed: number;
};

/** `values[feature * STRIDE + label]`; `transitions[from * size + to]`, -1e4 where BIO forbids it. */
export type Chain = { readonly values: Float32Array; readonly transitions: Float64Array };

/** Places of a feature's row: a label more than there are of RONEC's. */
export const STRIDE = 32;
const FORBIDDEN = -1e4;
const RATE = 0.05;
const TRANSITION_RATE = 0.25;
const FIRST_SQUARE = 1e-3;
const SMALL = 1e-4;
/** Features of one word, copies included. */
const MOST_FEATURES = 256;

export function trainChain(
  examples: readonly ChainExample[],
  labels: readonly string[],
  featureCount: number,
  options: ChainOptions,
  log: (line: string) => void,
): Chain {
  const size = labels.length;
  const values = new Float32Array(featureCount * STRIDE);
  const squares = new Float32Array(featureCount * STRIDE).fill(FIRST_SQUARE);
  const sums = new Float32Array(featureCount * STRIDE);
  const transitions = allowedTransitions(labels);
  const transitionSquares = new Float64Array(size * size).fill(FIRST_SQUARE);
  const transitionSums = new Float64Array(size * size);
  const random = seeded(options.seed);
  const scale = 1 / (1 - options.dropout);
  const kept = new Int32Array(MOST_FEATURES);
  const gradient = new Float64Array(size);
  const moved = new Int32Array(size);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffled(examples, random)) {
      const length = example.gold.length;
      const rows: Int32Array[] = [];
      const scores = new Float64Array(length * size);
      for (let i = 0; i < length; i++) {
        let count = 0;
        for (let k = example.ends[i - 1] ?? 0; k < (example.ends[i] as number); k++)
          if (random() >= options.dropout) kept[count++] = (example.features[k] as number) * STRIDE;
        rows.push(kept.slice(0, count));
        addRows(values, kept, count, scores, i * size, size, scale);
      }
      const { node, edge, logZ } = expectations(scores, length, transitions, labels);
      loss += logZ - pathScore(scores, transitions, example.gold, size);
      for (let i = 0; i < length; i++) {
        let active = 0;
        for (let label = 0; label < size; label++) {
          const target = example.gold[i] === label ? 1 : 0;
          const step = (target - (node[i * size + label] as number)) * scale * example.weight;
          if (Math.abs(step) < SMALL) continue;
          gradient[active] = step;
          moved[active++] = label;
        }
        if (active === 0) continue;
        for (const row of rows[i] as Int32Array) {
          for (let k = 0; k < active; k++) {
            const step = gradient[k] as number;
            const at = row + (moved[k] as number);
            const square = (squares[at] as number) + step * step;
            squares[at] = square;
            values[at] = (values[at] as number) + (RATE * step) / Math.sqrt(square);
          }
        }
      }
      for (let i = 1; i < length; i++) {
        const at = (example.gold[i - 1] as number) * size + (example.gold[i] as number);
        edge[at] = (edge[at] as number) - 1;
      }
      for (let k = 0; k < size * size; k++) {
        const step = -(edge[k] as number) * example.weight;
        if (Math.abs(step) < SMALL || (transitions[k] as number) <= FORBIDDEN) continue;
        transitionSquares[k] = (transitionSquares[k] as number) + step * step;
        transitions[k] =
          (transitions[k] as number) + (TRANSITION_RATE * step) / Math.sqrt(transitionSquares[k] as number);
      }
    }
    log(`names epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)} a sentence`);
    if (options.epochs - epoch > options.averaged) continue;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number) / options.averaged;
    for (let k = 0; k < size * size; k++)
      transitionSums[k] = (transitionSums[k] as number) + (transitions[k] as number) / options.averaged;
  }
  return { values: sums, transitions: transitionSums };
}

/** Scores of every word and label under a learned chain, without dropout. */
export function chainScores(chain: Chain, example: ChainExample, size: number): Float64Array {
  const length = example.gold.length;
  const scores = new Float64Array(length * size);
  for (let i = 0; i < length; i++) {
    const rows = example.features.slice(example.ends[i - 1] ?? 0, example.ends[i]).map((feature) => feature * STRIDE);
    addRows(chain.values, rows, rows.length, scores, i * size, size, 1);
  }
  return scores;
}

function addRows(
  values: Float32Array,
  rows: Int32Array,
  count: number,
  scores: Float64Array,
  offset: number,
  size: number,
  scale: number,
): void {
  for (let k = 0; k < count; k++) {
    const row = rows[k] as number;
    for (let label = 0; label < size; label++)
      scores[offset + label] = (scores[offset + label] as number) + (values[row + label] as number);
  }
  for (let label = 0; label < size; label++) scores[offset + label] = (scores[offset + label] as number) * scale;
}

/** 0 where BIO allows the step, FORBIDDEN where not. */
export function allowedTransitions(labels: readonly string[]): Float64Array {
  const size = labels.length;
  const transitions = new Float64Array(size * size);
  labels.forEach((from, a) => {
    labels.forEach((to, b) => {
      if (to.startsWith('I-') && from.slice(2) !== to.slice(2)) transitions[a * size + b] = FORBIDDEN;
    });
  });
  return transitions;
}

/** Forward-backward: label probabilities of every word, expected transitions, log of the partition function. */
function expectations(
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
  labels: readonly string[],
): { node: Float64Array; edge: Float64Array; logZ: number } {
  const size = labels.length;
  const power = transitions.map((value) => (value <= FORBIDDEN ? 0 : Math.exp(value)));
  const local = new Float64Array(length * size);
  const alpha = new Float64Array(length * size);
  const next = new Float64Array(size);
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    const at = i * size;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) top = Math.max(top, scores[at + label] as number);
    for (let label = 0; label < size; label++) local[at + label] = Math.exp((scores[at + label] as number) - top);
    if (i === 0) for (let label = 0; label < size; label++) next[label] = labels[label]?.startsWith('I-') ? 0 : 1;
    else {
      next.fill(0);
      for (let before = 0; before < size; before++) {
        const share = alpha[at - size + before] as number;
        if (share < 1e-12) continue;
        const row = before * size;
        for (let label = 0; label < size; label++)
          next[label] = (next[label] as number) + share * (power[row + label] as number);
      }
    }
    let total = 0;
    for (let label = 0; label < size; label++)
      total += next[label] = (next[label] as number) * (local[at + label] as number);
    total ||= 1e-300;
    logZ += Math.log(total) + top;
    for (let label = 0; label < size; label++) alpha[at + label] = (next[label] as number) / total;
  }
  const node = new Float64Array(length * size);
  const edge = new Float64Array(size * size);
  const beta = new Float64Array(size).fill(1);
  const ahead = new Float64Array(size);
  const behind = new Float64Array(size);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * size;
    let total = 0;
    for (let label = 0; label < size; label++)
      total += node[at + label] = (alpha[at + label] as number) * (beta[label] as number);
    for (let label = 0; label < size; label++) node[at + label] = (node[at + label] as number) / total;
    if (i === 0) break;
    for (let label = 0; label < size; label++) ahead[label] = (local[at + label] as number) * (beta[label] as number);
    let mass = 0;
    let sum = 0;
    for (let before = 0; before < size; before++) {
      const row = before * size;
      let part = 0;
      for (let label = 0; label < size; label++) part += (power[row + label] as number) * (ahead[label] as number);
      behind[before] = part;
      sum += part;
      mass += (alpha[at - size + before] as number) * part;
    }
    for (let before = 0; before < size; before++) {
      const share = (alpha[at - size + before] as number) / mass;
      if (share * (behind[before] as number) >= 1e-9) {
        const row = before * size;
        for (let label = 0; label < size; label++)
          edge[row + label] =
            (edge[row + label] as number) + share * (power[row + label] as number) * (ahead[label] as number);
      }
      beta[before] = (behind[before] as number) / sum;
    }
  }
  return { node, edge, logZ };
}

function pathScore(scores: Float64Array, transitions: Float64Array, gold: Int32Array, size: number): number {
  let sum = 0;
  gold.forEach((label, i) => {
    sum += scores[i * size + label] as number;
    if (i > 0) sum += transitions[(gold[i - 1] as number) * size + label] as number;
  });
  return sum;
}
