import { foldCase } from '../text/fold.ts';
import { joinEntries, type Lexicon, type LexiconEntry, lookUp } from './lexicon.ts';
import { analyseWord, type Stems } from './stems.ts';
import { hashText, mix, score, type Weights } from './weights.ts';

/**
 * Forms of a sentence → MULTEXT-East tags. Left to right with a small beam; a known word chooses among the tags it was
 * seen with, a rare one also among those that stems.ts grants, an unknown one among these and what its ending suggests. Every feature votes twice, for the whole tag and for its
 * first two letters, so that rare tags borrow from their class.
 * Method: averaged perceptron (Collins 2002), ambiguity classes of the words to the right (Toutanova et al. 2003).
 */
export type TaggerModel = {
  readonly tags: readonly string[];
  /** Coarse class of each tag: a number for its first two letters. */
  readonly classes: readonly number[];
  readonly lexicon: Lexicon;
  /** Witness for words that the lexicon does not have, or has seen seldom. */
  readonly stems: Stems;
  /** Ending (folded, 1 to 4 units) → tags of unknown words. */
  readonly endings: ReadonlyMap<string, readonly number[]>;
  readonly weights: Weights;
};

export type TaggerFrames = Omit<TaggerModel, 'weights'>;

/** What the features ask of each word, computed once a sentence. */
export type WordView = {
  /** Tags with their lemmas, from lexicon and stems. */
  readonly entry: LexiconEntry | undefined;
  readonly lower: string;
  readonly hash: number;
  readonly shape: number;
  readonly suffixes: Int32Array;
  readonly prefixes: Int32Array;
  readonly candidates: readonly number[];
  readonly ambiguity: number;
};

const NONE = 0x1234567;
const BEAM = 3;
export const TAG_FEATURES = 34;

/** Shape: 0 lower, 1 Capital, 2 CAPITALS, 3 digits, 4 mixed, 5 punctuation; +8 with a hyphen. */
export function shapeOf(word: string): number {
  const hyphen = word.length > 1 && word.includes('-') ? 8 : 0;
  if (/^\p{Ll}[\p{Ll}'’-]*-?$/u.test(word)) return hyphen;
  if (/^\p{Lu}[\p{Ll}'’]*(?:-[\p{L}]*)?$/u.test(word)) return (word.length === 1 ? 6 : 1) + hyphen;
  if (/^[\p{Lu}\d.-]+$/u.test(word) && /\p{Lu}/u.test(word)) return 2 + hyphen;
  if (/^\d/u.test(word)) return 3;
  return /[\p{L}]/u.test(word) ? 4 + hyphen : 5;
}

/**
 * The views of a sentence's words. `plain`: the text has no diacritics, look words up folded. `seen`: views of the same kind of text made
 * before, added to; two of three words of an article have come up already.
 */
export function viewWords(
  model: TaggerFrames,
  forms: readonly string[],
  plain: boolean,
  seen: Map<string, WordView> = new Map(),
): WordView[] {
  return forms.map((form) => {
    const before = seen.get(form);
    if (before !== undefined) return before;
    const lower = lowerOf(form, plain);
    const view = viewWord(model, form, lower, lookUp(model.lexicon, lower, plain), plain);
    seen.set(form, view);
    return view;
  });
}

/** How a form is looked up: in lower case, without diacritics in plain text, quotation marks all alike. */
export function lowerOf(form: string, plain: boolean): string {
  if (form.length === 1 && QUOTES.includes(form)) return '"';
  return plain ? foldCase(form) : form.toLowerCase();
}
export const QUOTES = '„“”"«»‟';

/** The view of one word that the lexicon knows as `known`. */
export function viewWord(
  model: TaggerFrames,
  form: string,
  lower: string,
  known: LexiconEntry | undefined,
  plain: boolean,
): WordView {
  const suffixes = new Int32Array(5);
  const prefixes = new Int32Array(3);
  for (let n = 1; n <= 5; n++) suffixes[n - 1] = hashText(lower, Math.max(0, lower.length - n)) + n;
  for (let n = 2; n <= 4; n++) prefixes[n - 2] = hashText(lower, 0, Math.min(lower.length, n)) + n;
  const view = { lower, hash: hashText(lower), shape: shapeOf(form), suffixes, prefixes };
  if (known !== undefined && known.rare !== true)
    return { ...view, entry: known, candidates: known.tags, ambiguity: ambiguityOf(known.tags, 1) };
  const granted = /^\p{L}+$/u.test(lower) ? analyseWord(model.stems, lower, plain) : undefined;
  if (known !== undefined) {
    const entry = granted === undefined ? known : joinEntries(known, granted);
    return { ...view, entry, candidates: entry.tags, ambiguity: ambiguityOf(known.tags, 2) };
  }
  const byEnding = tagsByEnding(model, lower);
  if (granted === undefined)
    return { ...view, entry: undefined, candidates: byEnding, ambiguity: ambiguityOf(byEnding, 3) };
  return {
    ...view,
    entry: granted,
    candidates: [...new Set([...granted.tags, ...byEnding])],
    ambiguity: ambiguityOf(granted.tags, 4),
  };
}

/** What a set of tags is to the features; long sets are all the same. `source`: where the tags come from. */
function ambiguityOf(tags: readonly number[], source: number): number {
  let ambiguity = mix(source, tags.length);
  if (tags.length <= 12) for (const tag of tags) ambiguity = mix(ambiguity, tag);
  return ambiguity;
}

function tagsByEnding(model: TaggerFrames, lower: string): readonly number[] {
  const folded = foldCase(lower);
  if (/\d/u.test(folded)) return model.endings.get('\u0001') ?? [0];
  if (!/\p{L}/u.test(folded)) return model.endings.get('\u0002') ?? [0];
  for (let n = 4; n >= 0; n--) {
    const tags = model.endings.get(folded.slice(folded.length - Math.min(n, folded.length)));
    if (tags !== undefined) return tags;
  }
  return [0];
}

/** Writes the features of word `i` into `out` (TAG_FEATURES places), returns how many; `t1`, `t2`: the tags before. */
export function tagFeatures(words: readonly WordView[], i: number, t1: number, t2: number, out: Int32Array): number {
  return historyFeatures(words, i, t1, t2, out, wordFeatures(words, i, out));
}

/** What the words say, whatever the tags before. */
function wordFeatures(words: readonly WordView[], i: number, out: Int32Array): number {
  const w = words[i] as WordView;
  const a = words[i - 1];
  const b = words[i - 2];
  const c = words[i + 1];
  const d = words[i + 2];
  const wa = a?.hash ?? NONE;
  const wc = c?.hash ?? NONE;
  const amb1 = c?.ambiguity ?? NONE;
  const first = i === 0 ? 64 : 0;
  let n = 0;
  out[n++] = mix(1, w.hash);
  out[n++] = mix(2, wa);
  out[n++] = mix(3, b?.hash ?? NONE);
  out[n++] = mix(4, wc);
  out[n++] = mix(5, d?.hash ?? NONE);
  for (let k = 0; k < 5; k++) out[n++] = mix(6 + k, w.suffixes[k] as number);
  for (let k = 0; k < 3; k++) out[n++] = mix(12 + k, w.prefixes[k] as number);
  out[n++] = mix(16, w.shape + first);
  out[n++] = mix(17, w.ambiguity);
  out[n++] = mix(18, amb1);
  out[n++] = mix(19, d?.ambiguity ?? NONE);
  out[n++] = mix(mix(25, wa), w.hash);
  out[n++] = mix(mix(26, w.hash), wc);
  out[n++] = mix(mix(28, w.ambiguity), amb1);
  out[n++] = mix(mix(29, a?.suffixes[2] ?? NONE), w.ambiguity);
  out[n++] = mix(mix(30, c?.suffixes[2] ?? NONE), w.ambiguity);
  out[n++] = mix(mix(33, c?.shape ?? NONE), w.shape + first);
  out[n++] = mix(mix(34, b?.hash ?? NONE), wa);
  return n;
}

/** What the tags before say, from place `from` on. */
function historyFeatures(
  words: readonly WordView[],
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
  from: number,
): number {
  const w = words[i] as WordView;
  const c = words[i + 1];
  const amb1 = c?.ambiguity ?? NONE;
  const first = i === 0 ? 64 : 0;
  let n = from;
  out[n++] = mix(20, t1);
  out[n++] = mix(mix(21, t1), t2);
  out[n++] = mix(mix(22, t1), w.hash);
  out[n++] = mix(mix(23, t1), amb1);
  out[n++] = mix(mix(24, t1), w.suffixes[2] as number);
  out[n++] = mix(mix(27, t1), w.ambiguity);
  out[n++] = mix(mix(mix(31, t2), t1), w.ambiguity);
  out[n++] = mix(mix(mix(32, t1), w.ambiguity), amb1);
  out[n++] = mix(mix(35, t1), c?.hash ?? NONE);
  out[n++] = mix(mix(36, w.suffixes[1] as number), mix(t1, w.shape + first));
  return n;
}

type Path = { readonly score: number; readonly tag: number; readonly before: Path | undefined };

/** Tag numbers of a sentence. */
export function tagSentence(model: TaggerModel, words: readonly WordView[]): number[] {
  const features = new Int32Array(TAG_FEATURES + 2);
  let beam: Path[] = [{ score: 0, tag: -1, before: undefined }];
  for (let i = 0; i < words.length; i++) {
    const { candidates } = words[i] as WordView;
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) {
      beam = distinct(beam.map((path) => ({ score: path.score, tag: only, before: path })));
      continue;
    }
    const ofWord = wordFeatures(words, i, features);
    const scores = candidates.map((tag) => scoreTag(model, features, ofWord, tag));
    const next: Path[] = [];
    for (const path of beam) {
      const count = historyFeatures(words, i, path.tag, path.before?.tag ?? -1, features, 0);
      candidates.forEach((tag, k) => {
        const score = path.score + (scores[k] as number) + scoreTag(model, features, count, tag);
        next.push({ score, tag, before: path });
      });
    }
    next.sort((x, y) => y.score - x.score);
    beam = distinct(next);
  }
  const tags: number[] = [];
  for (let path = beam[0]; path?.before !== undefined; path = path.before) tags.push(path.tag);
  return tags.reverse();
}

/** The best few paths that differ in their last two tags: others have the same future. */
function distinct(paths: readonly Path[]): Path[] {
  const kept: Path[] = [];
  for (const path of paths) {
    if (kept.some((other) => other.tag === path.tag && other.before?.tag === path.before?.tag)) continue;
    kept.push(path);
    if (kept.length === BEAM) break;
  }
  return kept;
}

/** A tag's score: its own weights and those of its class. */
export function scoreTag(
  model: Pick<TaggerModel, 'weights' | 'classes'>,
  features: Int32Array,
  count: number,
  tag: number,
): number {
  return (
    score(model.weights, features, count, tag) +
    score(model.weights, features, count, 1000 + (model.classes[tag] as number))
  );
}
