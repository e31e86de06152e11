import { allowedTransitions, Expectations, FORBIDDEN } from './expectations.ts';
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
  /** For each word, where the features end that are left out together by this chance; all features stay without. */
  readonly hidden?: readonly { readonly end: number; readonly chance: number }[];
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
const RATE = 0.05;
const TRANSITION_RATE = 0.25;
const FIRST_SQUARE = 1e-3;
const SMALL = 1e-4;
/** A feature's row while learning: its weights, behind them the sums of their squared steps, so that one stretch of memory has all. */
const CELLS = 2 * STRIDE;

export function trainChain(
  examples: readonly ChainExample[],
  labels: readonly string[],
  featureCount: number,
  options: ChainOptions,
  log: (line: string) => void,
): Chain {
  const size = labels.length;
  const cells = new Float32Array(featureCount * CELLS);
  for (let row = 0; row < cells.length; row += CELLS) cells.fill(FIRST_SQUARE, row + STRIDE, row + CELLS);
  const sums = new Float32Array(featureCount * STRIDE);
  const transitions = allowedTransitions(labels);
  const transitionSquares = new Float64Array(size * size).fill(FIRST_SQUARE);
  const transitionSums = new Float64Array(size * size);
  const random = seeded(options.seed);
  const scale = 1 / (1 - options.dropout);
  const longest = Math.max(0, ...examples.map((example) => example.features.length));
  const kept = new Int32Array(longest);
  const ends = new Int32Array(longest);
  const gradient = new Float64Array(size);
  const moved = new Int32Array(size);
  const sequence = new Expectations(labels);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffled(examples, random)) {
      const length = example.gold.length;
      const scores = new Float64Array(length * size);
      let count = 0;
      for (let i = 0; i < length; i++) {
        const start = count;
        const hidden = example.hidden?.[i];
        const isHidden = hidden !== undefined && hidden.chance > 0 && random() < hidden.chance;
        for (let k = isHidden ? hidden.end : (example.ends[i - 1] ?? 0); k < (example.ends[i] as number); k++)
          if (random() >= options.dropout) kept[count++] = (example.features[k] as number) * CELLS;
        ends[i] = count;
        addRows(cells, kept, start, count, scores, i * size, size, scale);
      }
      const { node, edge, logZ } = sequence.of(scores, length, transitions);
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
        if (active > 0) moveRows(cells, kept, ends[i - 1] ?? 0, ends[i] as number, gradient, moved, active);
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
    for (let row = 0; row < featureCount; row++)
      for (let label = 0; label < size; label++) {
        const at = row * STRIDE + label;
        sums[at] = (sums[at] as number) + (cells[row * CELLS + label] as number) / options.averaged;
      }
    for (let k = 0; k < size * size; k++)
      transitionSums[k] = (transitionSums[k] as number) + (transitions[k] as number) / options.averaged;
  }
  return { values: sums, transitions: transitionSums };
}

/** Scores of every word and label under a learned chain, without dropout. */
export function chainScores(chain: Chain, example: ChainExample, size: number): Float64Array {
  const length = example.gold.length;
  const scores = new Float64Array(length * size);
  const rows = example.features.map((feature) => feature * STRIDE);
  for (let i = 0; i < length; i++)
    addRows(chain.values, rows, example.ends[i - 1] ?? 0, example.ends[i] as number, scores, i * size, size, 1);
  return scores;
}

/** Reads keep their place in the cache while others are on their way: what was read first is summed here, for nothing. */
let fetched = 0;

/** The rows from `start` to `end`, summed and scaled. They lie anywhere in memory, so all are asked for before the first is added. */
function addRows(
  cells: Float32Array,
  rows: Int32Array,
  start: number,
  end: number,
  scores: Float64Array,
  offset: number,
  size: number,
  scale: number,
): void {
  let early = 0;
  for (let k = start; k < end; k++)
    early += (cells[rows[k] as number] as number) + (cells[(rows[k] as number) + STRIDE / 2] as number);
  fetched = early;
  for (let block = 0; block < size; block += 8) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let k = start; k < end; k++) {
      const row = (rows[k] as number) + block;
      a += cells[row] as number;
      b += cells[row + 1] as number;
      c += cells[row + 2] as number;
      d += cells[row + 3] as number;
      e += cells[row + 4] as number;
      f += cells[row + 5] as number;
      g += cells[row + 6] as number;
      h += cells[row + 7] as number;
    }
    const sums = [a, b, c, d, e, f, g, h];
    for (let k = 0; k < 8 && block + k < size; k++) scores[offset + block + k] = (sums[k] as number) * scale;
  }
}

/** AdaGrad: the first `active` of `moved` are the labels whose weights move in each of the rows, by `gradient`. */
function moveRows(
  cells: Float32Array,
  rows: Int32Array,
  start: number,
  end: number,
  gradient: Float64Array,
  moved: Int32Array,
  active: number,
): void {
  let early = fetched;
  for (let k = start; k < end; k++)
    early +=
      (cells[(rows[k] as number) + STRIDE] as number) + (cells[(rows[k] as number) + STRIDE + STRIDE / 2] as number);
  fetched = early;
  for (let k = start; k < end; k++) {
    const row = rows[k] as number;
    for (let n = 0; n < active; n++) {
      const step = gradient[n] as number;
      const at = row + (moved[n] as number);
      const square = (cells[at + STRIDE] as number) + step * step;
      cells[at + STRIDE] = square;
      cells[at] = (cells[at] as number) + (RATE * step) / Math.sqrt(square);
    }
  }
}

function pathScore(scores: Float64Array, transitions: Float64Array, gold: Int32Array, size: number): number {
  let sum = 0;
  gold.forEach((label, i) => {
    sum += scores[i * size + label] as number;
    if (i > 0) sum += transitions[(gold[i - 1] as number) * size + label] as number;
  });
  return sum;
}
