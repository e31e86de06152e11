import { foldCase } from '../text/fold.ts';
import type { NameLabel, NameSpan, Token } from './doc.ts';
import { shapeOf } from './tagger.ts';
import { hashText, mix, score, type Weights } from './weights.ts';

/**
 * Tokens of a sentence → names with RONEC's classes: a linear chain over BIO labels, decoded by Viterbi, trained as a
 * conditional random field (Lafferty et al. 2001) on two corpora with different guidelines: every feature exists once for
 * both and once for each (Daumé III 2007); reading uses the shared ones and those of RONEC v2.
 */
export type NamesModel = {
  /** "O", "B-PERSON", "I-PERSON" … */
  readonly labels: readonly string[];
  /** Label × label, from the row to the column, in units of the weights. */
  readonly transitions: Float32Array;
  /** Folded words often seen inside names → a small number for the classes they were seen in. */
  readonly gazetteer: ReadonlyMap<string, number>;
  readonly weights: Weights;
};

export const NAME_FEATURES = 48;
const NONE = 99;

/** Writes the features of word `i` into `out`; `domain`: 0 shared, 1 RONEC v2, 2 RONEC v1. */
export function nameFeatures(tokens: readonly NameWord[], i: number, out: Int32Array): number {
  const at = (k: number): NameWord => tokens[k] ?? OUTSIDE;
  const w = at(i);
  const a = at(i - 1);
  const b = at(i - 2);
  const c = at(i + 1);
  const d = at(i + 2);
  let n = 0;
  out[n++] = mix(1, w.form);
  out[n++] = mix(2, w.lemma);
  out[n++] = mix(3, w.tag);
  out[n++] = mix(4, w.shape);
  out[n++] = mix(5, w.suffix2);
  out[n++] = mix(6, w.suffix3);
  out[n++] = mix(7, w.prefix3);
  out[n++] = mix(8, w.gazetteer);
  out[n++] = mix(9, a.lemma);
  out[n++] = mix(10, a.tag);
  out[n++] = mix(11, a.shape);
  out[n++] = mix(12, a.gazetteer);
  out[n++] = mix(13, c.lemma);
  out[n++] = mix(14, c.tag);
  out[n++] = mix(15, c.shape);
  out[n++] = mix(16, c.gazetteer);
  out[n++] = mix(17, b.lemma);
  out[n++] = mix(18, d.lemma);
  out[n++] = mix(mix(19, a.lemma), w.lemma);
  out[n++] = mix(mix(20, w.lemma), c.lemma);
  out[n++] = mix(mix(21, a.tag), w.tag);
  out[n++] = mix(mix(22, w.tag), c.tag);
  out[n++] = mix(mix(23, a.shape), mix(w.shape, c.shape));
  out[n++] = mix(mix(24, a.lemma), w.shape);
  out[n++] = mix(mix(25, c.lemma), w.shape);
  out[n++] = mix(mix(26, w.shape), w.tag);
  out[n++] = mix(mix(27, w.gazetteer), w.shape);
  out[n++] = mix(mix(28, a.gazetteer), w.gazetteer);
  out[n++] = mix(mix(29, w.gazetteer), c.gazetteer);
  out[n++] = mix(mix(30, b.lemma), a.lemma);
  out[n++] = mix(mix(31, c.lemma), d.lemma);
  out[n++] = mix(mix(32, w.suffix3), w.shape);
  out[n++] = mix(33, i === 0 ? 1 : 0);
  out[n++] = mix(mix(34, i === 0 ? 1 : 0), w.shape);
  out[n++] = mix(mix(35, a.lemma), c.lemma);
  out[n++] = mix(36, b.shape * 16 + d.shape);
  out[n++] = mix(mix(37, a.tag), mix(w.tag, c.tag));
  out[n++] = mix(38, w.suffix4);
  return n;
}

export type NameWord = {
  readonly form: number;
  readonly lemma: number;
  readonly tag: number;
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly gazetteer: number;
};
const OUTSIDE: NameWord = {
  form: NONE,
  lemma: NONE,
  tag: NONE,
  shape: 15,
  suffix2: NONE,
  suffix3: NONE,
  suffix4: NONE,
  prefix3: NONE,
  gazetteer: 0,
};

/** What the features ask of each token. Words are folded: text without diacritics reads the same. */
export function viewForNames(
  tokens: readonly Pick<Token, 'form' | 'lemma' | 'msd'>[],
  gazetteer: ReadonlyMap<string, number>,
): NameWord[] {
  return tokens.map((token) => {
    const lower = foldCase(token.form);
    const n = lower.length;
    return {
      form: hashText(lower),
      lemma: hashText(foldCase(token.lemma)),
      tag: hashText(token.msd.slice(0, 5)),
      shape: shapeOf(token.form),
      suffix2: hashText(lower, Math.max(0, n - 2)),
      suffix3: hashText(lower, Math.max(0, n - 3)),
      suffix4: hashText(lower, Math.max(0, n - 4)),
      prefix3: hashText(lower, 0, Math.min(3, n)),
      gazetteer: gazetteer.get(lower) ?? 0,
    };
  });
}

/** Adds a domain to a feature: RONEC v2's own copy. */
export function ofDomain(feature: number, domain: number): number {
  return mix(feature, 0x5bd1e995 + domain);
}

/** Names of one sentence's tokens; empty where the model is. */
export function findNames(model: NamesModel, tokens: readonly Token[], _plain: boolean): NameSpan[] {
  if (model.labels.length === 0 || tokens.length === 0) return [];
  return spansOf(decode(model, viewForNames(tokens, model.gazetteer)), model.labels, tokens[0]?.index ?? 0);
}

/** Viterbi over the chain → label numbers. */
export function decode(model: NamesModel, words: readonly NameWord[]): number[] {
  const size = model.labels.length;
  const features = new Int32Array(2 * NAME_FEATURES);
  let scores = new Float64Array(size);
  const back: Int32Array[] = [];
  for (let i = 0; i < words.length; i++) {
    const count = withDomain(nameFeatures(words, i, features), features);
    const next = new Float64Array(size);
    const from = new Int32Array(size);
    for (let label = 0; label < size; label++) {
      let top = i === 0 ? startScore(model.labels[label] ?? 'O') : Number.NEGATIVE_INFINITY;
      if (i > 0) {
        for (let before = 0; before < size; before++) {
          const s = (scores[before] as number) + (model.transitions[before * size + label] as number);
          if (s > top) {
            top = s;
            from[label] = before;
          }
        }
      }
      next[label] = top + score(model.weights, features, count, label);
    }
    scores = next;
    back.push(from);
  }
  let label = 0;
  for (let k = 1; k < size; k++) if ((scores[k] as number) > (scores[label] as number)) label = k;
  const path: number[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    path.push(label);
    label = back[i]?.[label] ?? 0;
  }
  return path.reverse();
}

/** Doubles the features: shared ones, then the copies of RONEC v2. */
function withDomain(count: number, features: Int32Array): number {
  for (let i = 0; i < count; i++) features[count + i] = ofDomain(features[i] as number, 1);
  return 2 * count;
}

function startScore(label: string): number {
  return label.startsWith('I-') ? -1e9 : 0;
}

/** Label numbers → name spans. */
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
