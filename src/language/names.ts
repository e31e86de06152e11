import type { NameLabel, NameSpan, Token } from './doc.ts';
import { NAME_FEATURES, nameFeatures } from './name-features.ts';
import type { NameWord } from './name-word.ts';
import { type NameKnowledge, viewForNames } from './name-words.ts';
import { addRow, type Rows } from './rows.ts';

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
  for (let i = 0; i < words.length; i++) {
    const sums = scores.subarray(i * size, (i + 1) * size);
    const count = nameFeatures(words, i, features);
    for (let k = 0; k < count; k++) addRow(model.rows, features[k] as number, sums);
  }
  return scores;
}

/** Viterbi → label numbers; never a path that BIO forbids, whatever the scores. */
export function bestPath(
  scores: Float64Array,
  transitions: Float32Array | Float64Array,
  labels: readonly string[],
): number[] {
  const size = labels.length;
  const length = scores.length / size;
  const origins = originsOf(labels);
  const back = new Int32Array(scores.length);
  let reached = new Float64Array(size);
  let next = new Float64Array(size);
  for (let label = 0; label < size; label++)
    reached[label] = (scores[label] as number) + (labels[label]?.startsWith('I-') ? FORBIDDEN : 0);
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < size; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const before of origins[label] as readonly number[]) {
        const sum = (reached[before] as number) + (transitions[before * size + label] as number);
        if (sum <= top) continue;
        top = sum;
        from = before;
      }
      next[label] = top + (scores[i * size + label] as number);
      back[i * size + label] = from;
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

const knownOrigins = new WeakMap<readonly string[], readonly (readonly number[])[]>();

/** For each label, those that may stand before it: two for an I-, all for the others. */
function originsOf(labels: readonly string[]): readonly (readonly number[])[] {
  const known = knownOrigins.get(labels);
  if (known !== undefined) return known;
  const all = labels.map((_, i) => i);
  const origins = labels.map((to) =>
    to.startsWith('I-') ? all.filter((from) => labels[from]?.slice(2) === to.slice(2)) : all,
  );
  knownOrigins.set(labels, origins);
  return origins;
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
