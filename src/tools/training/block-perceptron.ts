import { blockHash, blockOf, turnOf } from '../../language/blocks.ts';
import type { Weights } from '../../language/weights.ts';

/** Block weights (language/blocks.ts) while they are learned: averaged perceptron with lazy averaging. */
export class BlockPerceptron {
  readonly bits: number;
  readonly blockBits: number;
  readonly scale = 1;
  /** The weights as they are now. */
  readonly table: Float32Array;
  private readonly totals: Float64Array;
  private steps = 1;

  constructor(bits: number, blockBits: number) {
    this.bits = bits;
    this.blockBits = blockBits;
    this.table = new Float32Array(2 ** bits);
    this.totals = new Float64Array(2 ** bits);
  }

  update(features: Int32Array, count: number, label: number, by: number): void {
    for (let i = 0; i < count; i++) {
      const hash = blockHash(features[i] as number);
      const at = blockOf(hash, this.bits, this.blockBits) + (label ^ turnOf(hash, this.blockBits));
      this.table[at] = (this.table[at] as number) + by;
      this.totals[at] = (this.totals[at] as number) + by * this.steps;
    }
  }

  step(): void {
    this.steps++;
  }

  /** Each weight's mean over all steps. */
  averaged(): Float32Array {
    return this.table.map((value, i) => value - (this.totals[i] as number) / this.steps);
  }
}

/** Float weights → the `kept` largest as signed bytes. Nothing is cut off at the top: that cost half a point of LAS. */
export function quantiseLargest(values: Float32Array, bits: number, kept: number): Weights {
  const sizes = values.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)] as number;
  const scale = (sizes.at(-1) ?? 0) / 127 || 1;
  const table = new Int8Array(values.length);
  for (let i = 0; i < table.length; i++) {
    const value = values[i] as number;
    if (value === 0 || Math.abs(value) < least) continue;
    table[i] = Math.round(value / scale);
  }
  return { bits, scale, table };
}
