import { foldCase } from '../text/fold.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';

/**
 * Text blocks of one page → names in them. Whole words, diacritics folded, case as the name demands, the longest form wins.
 * A short form ("Kim") counts only with a reason on the page: the full name of its entity, or a name that shares a fact
 * with it; two that could be meant are none. Never inside a longer name that nobody knows ("Kim Kardashian").
 * Offsets are UTF-16 units of the block, which the folding keeps.
 */
export type Match = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
};
type Candidate = Match & { readonly short: boolean; readonly metonym: boolean };

export function findMatches(blocks: readonly string[], lexicon: Lexicon): Match[] {
  const read = blocks.map(readBlock);
  const common = new Set(read.flatMap((words) => words.filter((word) => !word.capital).map((word) => word.folded)));
  const candidates = read.flatMap((words, block) => scan(words, block, lexicon, common));
  const present = new Set(candidates.filter((one) => !one.short).map((one) => one.entity));
  const kept: Match[] = [];
  for (let i = 0; i < candidates.length; ) {
    const here = candidates[i] as Candidate;
    let end = i + 1;
    while (candidates[end]?.block === here.block && candidates[end]?.start === here.start) end++;
    const chosen = choose(candidates.slice(i, end), present, lexicon);
    if (chosen !== undefined)
      kept.push({ block: chosen.block, start: chosen.start, end: chosen.end, entity: chosen.entity });
    i = end;
  }
  return kept;
}

/** Distinct folded words of a page that may begin or continue a name: those with a capital or in capitals. */
export function candidateWords(blocks: readonly string[]): string[] {
  const words = new Set<string>();
  for (const block of blocks)
    for (const word of readBlock(block)) if (word.capital || word.joined) words.add(word.folded);
  return [...words];
}

type Word = {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly text: string;
  readonly capital: boolean;
  /** Lower-case, between or beside capitalised words: may be the "de" of "Coreea de Nord". */
  readonly joined: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
};

const WORD = /[\p{L}\p{N}]+/gu;

function readBlock(text: string): Word[] {
  const plain = text.replace(/\u00ad/gu, '\u200b');
  const folded = foldCase(plain);
  const words: Word[] = [];
  let last = 0;
  let capital = false;
  for (const match of plain.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const upper = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(match[0]);
    words.push({
      start,
      end,
      folded: folded.slice(start, end),
      text: match[0],
      capital: upper,
      joined: !upper && capital && match[0].length < 15,
      gap: plain.slice(last, start),
    });
    capital = upper || (capital && match[0].length <= 4);
    last = end;
  }
  return words;
}

/** Between the words of one name. */
const INSIDE = /^(?:[\s\u200b]{1,4}|[-‐‑–'’.]|[.'’]\s)$/u;

function scan(words: readonly Word[], block: number, lexicon: Lexicon, common: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  const title = isTitleCase(words);
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const forms = word.capital ? lexicon.byFirst.get(word.folded) : undefined;
    const fitting = forms?.filter((form) => fits(words, i, form)) ?? [];
    const length = fitting[0]?.words.length ?? 0;
    const longest = fitting.filter((form) => form.words.length === length);
    const kept = longest.filter((form) => standsAlone(words, i, form, lexicon, common, title));
    const seen = new Set<string>();
    for (const form of kept) {
      if (seen.has(form.entity)) continue;
      seen.add(form.entity);
      const end = (words[i + length - 1] as Word).end;
      found.push({ block, start: word.start, end, entity: form.entity, short: form.short, metonym: form.metonym });
    }
    i += length > 0 && kept.length > 0 ? length : 1;
  }
  return found;
}

function fits(words: readonly Word[], at: number, form: LexiconForm): boolean {
  return form.words.every((folded, k) => {
    const word = words[at + k];
    if (word === undefined || word.folded !== folded || (k > 0 && !INSIDE.test(word.gap))) return false;
    return form.exact === undefined || word.text === form.exact[k] || word.text === form.exact[k]?.toUpperCase();
  });
}

/** No capitalised word touches the name that would make it part of another one. */
function standsAlone(
  words: readonly Word[],
  at: number,
  form: LexiconForm,
  lexicon: Lexicon,
  common: ReadonlySet<string>,
  title: boolean,
): boolean {
  const first = words[at] as Word;
  const next = words[at + form.words.length];
  const before = words[at - 1];
  const hyphened = /^[-‐‑]$/u;
  if (next !== undefined && hyphened.test(next.gap) && next.capital) return false;
  if (before !== undefined && hyphened.test(first.gap) && before.capital) return false;
  if (title) return true;
  if (
    next?.capital &&
    /^[ \u00a0]$/u.test(next.gap) &&
    !beginsName(words, at + form.words.length, lexicon) &&
    !isPossessiveOrNumber(next)
  )
    return false;
  if (!form.short || before === undefined || !before.capital || !/^[ \u00a0]$/u.test(first.gap)) return true;
  // "Președintele Putin" at the start of a sentence: a word that the page also writes small is no name
  return common.has(before.folded) || TITLES.has(before.folded) || startsSentence(words, at - 1, common);
}

function beginsName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return lexicon.byFirst.get((words[at] as Word).folded)?.some((form) => fits(words, at, form)) ?? false;
}

function isPossessiveOrNumber(word: Word): boolean {
  return /^\p{N}+$/u.test(word.text);
}

/** A capitalised word that only opens its sentence and ends like an inflected role ("Liderul", "Fostul"). */
function startsSentence(words: readonly Word[], at: number, common: ReadonlySet<string>): boolean {
  const word = words[at] as Word;
  const opens = at === 0 || /[.!?…:”"»\n]/u.test(word.gap);
  return opens && (word.text.length <= 4 || common.has(word.folded));
}

/** Words before a surname that are no first names, in the languages of the pages. */
const TITLES: ReadonlySet<string> = new Set(
  `actualul baronul cancelarul cancelara colonelul comandantul comisarul consilierul contele deputatul deputata dictatorul directorul dl dna
  doamna doctorul domnul dr dna fostul fosta generalul guvernatorul imparatul inculpatul judecatorul liderul lidera lordul maestrul maresalul ministrul ministra
  papa parintele patriarhul premierul premiera presedintele presedinta prim primarul printul printesa profesorul procurorul purtatorul regele regina
  secretarul senatorul senatoarea sefa seful tarul vicepresedintele viitorul
  president presidents chancellor minister premier prime general king queen prince princess pope senator congressman representative governor mayor judge
  secretary mr mrs ms sir lord lady leader dictator former says and but when if while after before with for from by as in on at the`.split(
    /\s+/u,
  ),
);

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return long.length >= 4 && long.filter((word) => word.capital).length >= 0.8 * long.length;
}

/** Of the entities that one stretch may name: the one with a reason on the page, or none where two have one. */
function choose(options: readonly Candidate[], present: ReadonlySet<string>, lexicon: Lexicon): Candidate | undefined {
  const [only] = options;
  if (only === undefined) return undefined;
  const full = options.filter((one) => !one.short);
  if (full.length > 0) return full.length === 1 ? full[0] : decide(full, present, lexicon);
  const named = options.filter((one) => present.has(one.entity));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return decide(options, present, lexicon);
}

/** By neighbours: exactly one shares a fact with a name that stands on the page. */
function decide(options: readonly Candidate[], present: ReadonlySet<string>, lexicon: Lexicon): Candidate | undefined {
  const near = options.filter((one) =>
    [...(lexicon.neighbours.get(one.entity) ?? [])].some((other) => present.has(other)),
  );
  return near.length === 1 ? near[0] : undefined;
}
