import { blockHash, blockOf, turnOf } from '../../language/blocks.ts';
import type { Table } from '../../language/parser.ts';
import type { Weights } from '../../language/weights.ts';

/** How much a mistake moves the weights of its own domain beyond what it moves everybody's. */
const OWN = 1;

/**
 * Block weights (language/blocks.ts) while they are learned: averaged perceptron with lazy averaging, for corpora that
 * differ in their guidelines. Every feature counts once for all corpora and once for each (Daumé III 2007); because the
 * model is linear and only the first domain ships, the two sums are kept as one table a domain.
 */
export class BlockPerceptron {
  readonly bits: number;
  readonly blockBits: number;
  /** The weights as they are now, by domain. */
  readonly tables: readonly Float32Array[];
  private readonly totals: Float64Array;
  private steps = 1;

  constructor(bits: number, blockBits: number, domains: number) {
    this.bits = bits;
    this.blockBits = blockBits;
    this.tables = Array.from({ length: domains }, () => new Float32Array(2 ** bits));
    this.totals = new Float64Array(2 ** bits);
  }

  /** What scores a sentence of the domain. */
  tableOf(domain: number): Table {
    return { bits: this.bits, table: this.tables[domain] as Float32Array, scale: 1 };
  }

  update(domain: number, features: Int32Array, count: number, label: number, by: number): void {
    for (let i = 0; i < count; i++) {
      const hash = blockHash(features[i] as number);
      const at = blockOf(hash, this.bits, this.blockBits) + (label ^ turnOf(hash, this.blockBits));
      for (let d = 0; d < this.tables.length; d++) {
        const table = this.tables[d] as Float32Array;
        table[at] = (table[at] as number) + (d === domain ? by * (1 + OWN) : by);
      }
      this.totals[at] = (this.totals[at] as number) + (domain === 0 ? by * (1 + OWN) : by) * this.steps;
    }
  }

  step(): void {
    this.steps++;
  }

  /** The first domain's weights, each the mean over all steps. */
  averaged(): Float32Array {
    return (this.tables[0] as Float32Array).map((value, i) => value - (this.totals[i] as number) / this.steps);
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
