import type { Weights } from '../../language/weights.ts';

/**
 * Hashed weights while they are learned: averaged perceptron with lazy averaging (Collins 2002; Daumé III 2006).
 * `frozen` gives the bytes that ship: averaged, small weights pruned, scaled to signed bytes.
 */
export class Perceptron {
  readonly bits: number;
  readonly values: Float32Array;
  private readonly totals: Float64Array;
  private steps = 1;

  constructor(bits: number) {
    this.bits = bits;
    this.values = new Float32Array(2 ** bits);
    this.totals = new Float64Array(2 ** bits);
  }

  /** Sum of the weights of the first `count` features for `label`. */
  score(features: Int32Array, count: number, label: number): number {
    const salt = Math.imul(label + 1, 0x27d4eb2f);
    const shift = 32 - this.bits;
    let sum = 0;
    for (let i = 0; i < count; i++)
      sum += this.values[Math.imul((features[i] as number) ^ salt, 0x9e3779b1) >>> shift] as number;
    return sum;
  }

  update(features: Int32Array, count: number, label: number, by: number): void {
    const salt = Math.imul(label + 1, 0x27d4eb2f);
    const shift = 32 - this.bits;
    for (let i = 0; i < count; i++) {
      const at = Math.imul((features[i] as number) ^ salt, 0x9e3779b1) >>> shift;
      this.values[at] = (this.values[at] as number) + by;
      this.totals[at] = (this.totals[at] as number) + by * this.steps;
    }
  }

  step(): void {
    this.steps++;
  }

  /** Every weight's mean over all steps. */
  averaged(): Float32Array {
    return this.values.map((value, i) => value - (this.totals[i] as number) / this.steps);
  }
}

/** Averaged weights as bytes; those under `prune` (a share of the largest) become zero. */
export function freeze(averaged: Float32Array, bits: number, prune: number): Weights {
  let largest = 0;
  for (const value of averaged) largest = Math.max(largest, Math.abs(value));
  return quantise(averaged, bits, largest, prune);
}

/** Linear models vote by the sum of their scores, which is the score of their mean: an ensemble in one model. */
export function meanOf(models: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(models[0]?.length ?? 0);
  for (const model of models)
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (model[i] as number) / models.length;
  return mean;
}

/** Float weights → signed bytes. Values beyond a third of the largest are cut: a few outliers must not cost everyone's precision. */
export function quantise(values: Float32Array, bits: number, largest: number, prune: number): Weights {
  const scale = largest / 3 / 127 || 1;
  const table = new Int8Array(values.length);
  for (let i = 0; i < table.length; i++) {
    const value = values[i] as number;
    if (Math.abs(value) < prune * largest) continue;
    table[i] = Math.max(-127, Math.min(127, Math.round(value / scale)));
  }
  return { bits, scale, table };
}

/** Deterministic pseudo-random numbers in [0, 1): the same seed trains the same model (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
