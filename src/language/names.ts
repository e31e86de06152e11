import type { NameLabel, NameSpan, Token } from './doc.ts';
import { NAME_FEATURES, nameFeatures } from './name-features.ts';
import type { NameWord } from './name-word.ts';
import { type NameKnowledge, viewForNames } from './name-words.ts';
import { RowSums } from './row-sums.ts';
import type { Rows } from './rows.ts';

/**
 * Tokens of a sentence → names with RONEC's classes: a linear chain over BIO labels, decoded by Viterbi, trained as a
 * conditional random field (Lafferty et al. 2001; src/tools/training/crf.ts).
 */
export type NamesModel = {
  /** "O", "B-PERSON", "I-PERSON" … */
  readonly labels: readonly string[];
  /** Label × label, from the row to the column, in units of the weights. */
  readonly transitions: Float32Array;
  readonly rows: Rows;
  readonly knowledge: NameKnowledge;
};

/** What no path may do: begin with I-, go from one class's B- to another's I-. */
const FORBIDDEN = -1e9;

/** Names of one sentence's tokens, in text order; empty where the model is. Linear time. */
export function findNames(model: NamesModel, tokens: readonly Token[]): NameSpan[] {
  if (model.labels.length === 0 || tokens.length === 0) return [];
  const scores = scoreWords(model, viewForNames(tokens, model.knowledge));
  return spansOf(bestPath(scores, model.transitions, model.labels), model.labels, tokens[0]?.index ?? 0);
}

/** Score of every word and label, word after word. */
export function scoreWords(model: Pick<NamesModel, 'labels' | 'rows'>, words: readonly NameWord[]): Float64Array {
  const size = model.labels.length;
  const scores = new Float64Array(words.length * size);
  const features = new Int32Array(NAME_FEATURES);
  const sums = sumsOf(model.rows);
  for (let i = 0; i < words.length; i++) {
    const ofWord = sums.of(features, nameFeatures(words, i, features));
    for (let label = 0; label < size; label++) scores[i * size + label] = ofWord[label] as number;
  }
  return scores;
}

const knownSums = new WeakMap<Rows, RowSums>();

function sumsOf(rows: Rows): RowSums {
  const known = knownSums.get(rows) ?? new RowSums(rows);
  knownSums.set(rows, known);
  return known;
}

/** Viterbi → label numbers; never a path that BIO forbids, whatever the scores. */
export function bestPath(
  scores: Float64Array,
  transitions: Float32Array | Float64Array,
  labels: readonly string[],
): number[] {
  const size = labels.length;
  const length = scores.length / size;
  const inner = labels.map((label) => label.startsWith('I-'));
  const origins = originsOf(labels);
  const spread = spreadOf(transitions);
  const back = new Int32Array(scores.length);
  const alive = new Int32Array(size);
  let reached = new Float64Array(size);
  let next = new Float64Array(size);
  for (let label = 0; label < size; label++)
    reached[label] = (scores[label] as number) + (inner[label] ? FORBIDDEN : 0);
  for (let i = 1; i < length; i++) {
    // a label so far behind that no transition makes up for it cannot be where a best path comes from
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) most = Math.max(most, reached[label] as number);
    let count = 0;
    for (let label = 0; label < size; label++) if ((reached[label] as number) >= most - spread) alive[count++] = label;
    for (let label = 0; label < size; label++) {
      const from = inner[label] ? (origins[label] as Int32Array) : alive;
      const ends = inner[label] ? from.length : count;
      let top = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (let k = 0; k < ends; k++) {
        const before = from[k] as number;
        const sum = (reached[before] as number) + (transitions[before * size + label] as number);
        if (sum <= top) continue;
        top = sum;
        best = before;
      }
      next[label] = top + (scores[i * size + label] as number);
      back[i * size + label] = best;
    }
    [reached, next] = [next, reached];
  }
  let label = 0;
  for (let k = 1; k < size; k++) if ((reached[k] as number) > (reached[label] as number)) label = k;
  const path: number[] = new Array(length);
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * size + label] as number;
  }
  return path;
}

const knownOrigins = new WeakMap<readonly string[], readonly Int32Array[]>();

/** For each I- label, the two that may stand before it; for the others all may. */
function originsOf(labels: readonly string[]): readonly Int32Array[] {
  const known = knownOrigins.get(labels);
  if (known !== undefined) return known;
  const all = Int32Array.from(labels, (_, i) => i);
  const origins = labels.map((to) => all.filter((from) => labels[from]?.slice(2) === to.slice(2)));
  knownOrigins.set(labels, origins);
  return origins;
}

/** The largest difference between two transitions. */
function spreadOf(transitions: Float32Array | Float64Array): number {
  let least = 0;
  let most = 0;
  for (const value of transitions) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

/** Label numbers → name spans; `offset` is the index of the first token. */
export function spansOf(path: readonly number[], labels: readonly string[], offset: number): NameSpan[] {
  const names: { first: number; last: number; label: NameLabel; score: number }[] = [];
  path.forEach((number, i) => {
    const label = labels[number] ?? 'O';
    if (label === 'O') return;
    const kind = label.slice(2) as NameLabel;
    const open = names.at(-1);
    if (label.startsWith('I-') && open !== undefined && open.last === offset + i - 1 && open.label === kind)
      open.last = offset + i;
    else names.push({ first: offset + i, last: offset + i, label: kind, score: 1 });
  });
  return names;
}
