import { foldCase } from '../text/fold.ts';
import type { Token } from './doc.ts';
import { type Lexicon, lookUp } from './lexicon.ts';
import { markMeasureRuns, markNameRuns } from './name-runs.ts';
import { type Draft, draftOf, type NameWord } from './name-word.ts';
import { hashText, mix } from './weights.ts';
import { BODY_SHIFT, LIST_BITS, listsOf, ROLE_SHIFT, UNIT_SHIFT, type WordLists } from './word-lists.ts';

/**
 * Tokens of a sentence → what the name recogniser's features ask of each, as numbers. Words are folded, so that text
 * without diacritics reads the same; what a neighbour needs to know of its surroundings (the run of capitals it stands in,
 * the nearest verb) is found once a sentence, so that time stays linear.
 */
/** What the reader of words needs to know of the language: both come with the models. */
export type NameKnowledge = {
  readonly lists: WordLists;
  /** Folded lemma → its three clusters, packed as `packClusters` does. */
  readonly clusters: WordLists;
  readonly lexicon: Lexicon;
  /** For each tag number of the lexicon: whether it is that of a name. */
  readonly nameTags: readonly boolean[];
};

/** Which tags are those of names, abbreviations and foreign words. */
export function nameTagsOf(tags: readonly string[]): boolean[] {
  return tags.map((tag) => /^(?:Np|Y|X)/u.test(tag));
}

const REACH = 5;
const LIST_MASK = 2 ** ROLE_SHIFT - 1;
const ROLE_MASK = 2 ** 7 - 1;
const UNIT_MASK = 2 ** 4 - 1;
/** Cluster numbers among 50, 200 and 800 → one number. */
export function packClusters(coarse: number, middle: number, fine: number): number {
  return coarse | (middle << 6) | (fine << 14);
}

export function viewForNames(
  tokens: readonly Pick<Token, 'form' | 'lemma' | 'msd'>[],
  knowledge: NameKnowledge,
): NameWord[] {
  const shouting = isShouting(tokens);
  let quoted = 0;
  const words = tokens.map(({ form, lemma, msd }) => {
    quoted = quotedAfter(form, quoted);
    const lower = foldCase(form);
    const length = lower.length;
    const base = foldCase(lemma);
    const ofForm = listsOf(knowledge.lists, lower);
    const clusters = listsOf(knowledge.clusters, base);
    const ofLemma = base === lower ? ofForm : listsOf(knowledge.lists, base);
    return draftOf({
      form: hashText(lower),
      lemma: hashText(base),
      tag: hashText(msd),
      tag5: hashText(msd, 0, Math.min(5, msd.length)),
      tag2: hashText(msd, 0, Math.min(2, msd.length)),
      shape: mix(shapeHash(form), shouting ? 1 : 0),
      suffix2: hashText(lower, Math.max(0, length - 2)),
      suffix3: hashText(lower, Math.max(0, length - 3)),
      suffix4: hashText(lower, Math.max(0, length - 4)),
      lemmaSuffix3: hashText(base, Math.max(0, base.length - 3)),
      prefix3: hashText(lower, 0, Math.min(3, length)),
      prefix4: hashText(lower, 0, Math.min(4, length)),
      lists: (ofForm | ofLemma) & LIST_MASK,
      listPair: mix(ofForm & LIST_MASK, ofLemma & LIST_MASK),
      role: (ofLemma >> ROLE_SHIFT) & ROLE_MASK,
      unit: (ofLemma >> UNIT_SHIFT) & UNIT_MASK || (ofForm >> UNIT_SHIFT) & UNIT_MASK,
      bodies: (ofForm | ofLemma) >> BODY_SHIFT,
      clusterCoarse: clusters & 63,
      cluster: (clusters >> 6) & 255,
      clusterFine: clusters >> 14,
      known: knownAs(knowledge, lower),
      capital: capitalOf(form, shouting),
      link: (ofForm & LIST_BITS.link) !== 0,
      digits: digitsOf(form),
      measureLink: (ofForm & LIST_BITS.measureLink) !== 0,
      joint: form === ',' || form === ';' || /^C[cr]/u.test(msd),
      quoted,
    });
  });
  markNameRuns(words);
  markMeasureRuns(words);
  markNeighbours(words, tokens);
  return words;
}

function markNeighbours(words: Draft[], tokens: readonly Pick<Token, 'msd'>[]): void {
  const within = (from: number, step: 1 | -1, letter: string): number => {
    for (let k = 1; k <= REACH; k++) {
      const i = from + step * k;
      if (tokens[i]?.msd.startsWith(letter)) return (words[i] as Draft).lemma;
    }
    return 0;
  };
  words.forEach((word, i) => {
    word.verbLeft = within(i, -1, 'V');
    word.verbRight = within(i, 1, 'V');
    word.nounLeft = within(i, -1, 'N');
    word.nounRight = within(i, 1, 'N');
    for (let k = 1; k <= REACH && word.head < 0; k++) {
      const before = words[i - k];
      if (before !== undefined && before.capital > 0 && before.known > 0) word.head = i - k;
    }
  });
}

/** More than two words, most of them in capitals: a headline or a speaker's label. */
function isShouting(tokens: readonly { readonly form: string }[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { form } of tokens) {
    if (form.length < 2 || !/\p{L}/u.test(form)) continue;
    words++;
    if (form === form.toUpperCase()) capitals++;
  }
  return words > 2 && capitals > 0.7 * words;
}

function capitalOf(form: string, shouting: boolean): number {
  if (!/^\p{Lu}/u.test(form)) return 0;
  if (shouting) return 2;
  return form.length > 1 && /^[\p{Lu}.\d-]+$/u.test(form) ? 3 : 1;
}

function digitsOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first < 48 || first > 57) return 0;
  if (/^\d+$/u.test(form)) return Math.min(form.length, 5);
  if (/^\d+[.,]\d+$/u.test(form)) return 6;
  if (form.includes(':')) return 7;
  return form.includes('%') ? 8 : 9;
}

function quotedAfter(form: string, quoted: number): number {
  if (form === '„' || form === '«') return 1;
  if (form === '»') return 0;
  return form === '”' || form === '“' || form === '"' ? 1 - quoted : quoted;
}

/** The word's outline, "Xxx", "XX", "ddd.dd": letters and digits as classes, repetitions cut. */
function shapeHash(form: string): number {
  let hash = 7;
  let before = 0;
  let repeated = 0;
  const length = Math.min(form.length, 24);
  for (let i = 0; i < length; i++) {
    const unit = form.charCodeAt(i);
    const kind = outlineOf(unit, form, i);
    repeated = kind === before ? repeated + 1 : 1;
    before = kind;
    if (repeated <= (kind === DIGIT ? 4 : 2)) hash = mix(hash, kind);
  }
  return hash;
}

const UPPER = 88;
const LOWER = 120;
const DIGIT = 100;

function outlineOf(unit: number, form: string, i: number): number {
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return UPPER;
    if (unit >= 97 && unit <= 122) return LOWER;
    return unit >= 48 && unit <= 57 ? DIGIT : unit;
  }
  const letter = form.charAt(i);
  if (/\p{Lu}/u.test(letter)) return UPPER;
  return /\p{L}/u.test(letter) ? LOWER : unit;
}

function knownAs({ lexicon, nameTags }: NameKnowledge, folded: string): number {
  const entry = lookUp(lexicon, folded, true);
  if (entry === undefined) return 0;
  let known = 0;
  for (const tag of entry.tags) known |= nameTags[tag] ? 1 : 2;
  return known;
}
