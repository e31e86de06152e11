/**
 * Scores of a sentence's words and labels, transitions → what a linear chain expects of both: forward-backward (Rabiner 1989), for
 * crf.ts. Steps that BIO forbids are not counted at all.
 */

/** What a step is worth that BIO forbids. */
export const FORBIDDEN = -1e4;

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

/**
 * Label probabilities of every word, expected transitions, log of the partition function; `of` overwrites what it gave before.
 * An I- follows two labels alone, so steps are counted along lists of what may follow what.
 */
export class Expectations {
  private readonly size: number;
  private readonly inner: readonly boolean[];
  /** Allowed steps as from × size + to, those from one label together; where each label's begin. */
  private readonly steps: Int32Array;
  private readonly starts: Int32Array;
  private readonly power: Float64Array;
  private readonly edge: Float64Array;
  private local = new Float64Array(0);
  private alpha = new Float64Array(0);
  private node = new Float64Array(0);

  constructor(labels: readonly string[]) {
    this.size = labels.length;
    this.inner = labels.map((label) => label.startsWith('I-'));
    const allowed = allowedTransitions(labels);
    const all = Int32Array.from(allowed, (_, k) => k);
    this.steps = all.filter((k) => allowed[k] === 0);
    this.starts = Int32Array.from({ length: this.size + 1 }, (_, label) => {
      const first = this.steps.findIndex((k) => k >= label * this.size);
      return first < 0 ? this.steps.length : first;
    });
    this.power = new Float64Array(this.size * this.size);
    this.edge = new Float64Array(this.size * this.size);
  }

  of(
    scores: Float64Array,
    length: number,
    transitions: Float64Array,
  ): { node: Float64Array; edge: Float64Array; logZ: number } {
    const { size, steps, power } = this;
    for (const k of steps) power[k] = Math.exp(transitions[k] as number);
    if (this.local.length < length * size) {
      this.local = new Float64Array(2 * length * size);
      this.alpha = new Float64Array(2 * length * size);
      this.node = new Float64Array(2 * length * size);
    }
    const logZ = this.forward(scores, length);
    this.backward(length);
    return { node: this.node, edge: this.edge, logZ };
  }

  private forward(scores: Float64Array, length: number): number {
    const { size, steps, starts, power, local, alpha } = this;
    const next = new Float64Array(size);
    let logZ = 0;
    for (let i = 0; i < length; i++) {
      const at = i * size;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < size; label++) top = Math.max(top, scores[at + label] as number);
      for (let label = 0; label < size; label++) local[at + label] = Math.exp((scores[at + label] as number) - top);
      if (i === 0) for (let label = 0; label < size; label++) next[label] = this.inner[label] ? 0 : 1;
      else {
        next.fill(0);
        for (let before = 0; before < size; before++) {
          const share = alpha[at - size + before] as number;
          if (share < 1e-12) continue;
          const row = before * size;
          for (let n = starts[before] as number; n < (starts[before + 1] as number); n++) {
            const step = steps[n] as number;
            next[step - row] = (next[step - row] as number) + share * (power[step] as number);
          }
        }
      }
      let total = 0;
      for (let label = 0; label < size; label++)
        total += next[label] = (next[label] as number) * (local[at + label] as number);
      total ||= 1e-300;
      logZ += Math.log(total) + top;
      for (let label = 0; label < size; label++) alpha[at + label] = (next[label] as number) / total;
    }
    return logZ;
  }

  private backward(length: number): void {
    const { size, steps, starts, power, local, alpha, node, edge } = this;
    const beta = new Float64Array(size).fill(1);
    const ahead = new Float64Array(size);
    const behind = new Float64Array(size);
    edge.fill(0);
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
        for (let n = starts[before] as number; n < (starts[before + 1] as number); n++) {
          const step = steps[n] as number;
          part += (power[step] as number) * (ahead[step - row] as number);
        }
        behind[before] = part;
        sum += part;
        mass += (alpha[at - size + before] as number) * part;
      }
      for (let before = 0; before < size; before++) {
        const share = (alpha[at - size + before] as number) / mass;
        if (share * (behind[before] as number) >= 1e-9) {
          const row = before * size;
          for (let n = starts[before] as number; n < (starts[before + 1] as number); n++) {
            const step = steps[n] as number;
            edge[step] = (edge[step] as number) + share * (power[step] as number) * (ahead[step - row] as number);
          }
        }
        beta[before] = (behind[before] as number) / sum;
      }
    }
  }
}
