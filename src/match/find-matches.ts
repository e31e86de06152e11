import { type Choice, createChooser } from './choose.ts';
import { type Beginning, findCandidates } from './find-candidates.ts';
import { ENOUGH, languageOf } from './language-of.ts';
import { createLexicon, type LexiconForm, type MatchName } from './lexicon.ts';
import type { NameParts } from './name-parts.ts';
import { createPageWords } from './page-words.ts';
import { createSmallWords } from './small-words.ts';
import { blockStyle } from './words-around.ts';

/**
 * Text blocks of one page → names in them, in parts that a page can take between its own work: words are collected block by block, asked
 * for once, and blocks matched when the answer is there; `choose` puts together what all blocks tell. The text of a block is kept until
 * it is matched, and a block without a candidate is forgotten: names learnt later have a word that it has not. Offsets are UTF-16 units of
 * the block.
 */
export type { Choice, Match } from './choose.ts';
export type PageMatcher = {
  /** Takes a block in; returns its number. */
  readonly add: (text: string) => number;
  /** A block that left the page. */
  readonly drop: (block: number) => void;
  /** What to ask: all folded words so far, the first `known` of them asked before; undefined where there is no new one. */
  readonly question: () => { readonly words: readonly string[]; readonly known: number } | undefined;
  /** `parts`: as name-part-lists.ts has them; not needed where there are no names. */
  readonly learn: (names: readonly MatchName[], parts: NameParts | undefined) => void;
  /** Matches blocks whose words were answered until `isOver`; true when none is left. `empty`: a block that will not be asked for again. */
  readonly work: (isOver: () => boolean, empty: (block: number) => void) => boolean;
  /** Places where a name may stand, so far. */
  readonly size: () => number;
  /** The names of the page, a step at a time: the last one returns what is different from the last time. */
  readonly choose: () => Generator<void, Choice, void>;
};

/** `read`: the text of a block once more, if it is still there. `declared`: the language of the page, where one knows it. */
export function createPageMatcher(read: (block: number) => string, declared?: string): PageMatcher {
  const words = createPageWords();
  const lexicon = createLexicon();
  const smallWords = createSmallWords(read);
  const chooser = createChooser(smallWords.has);
  /** Forms that begin with a word, by its number. */
  const begins: (readonly LexiconForm[] | undefined)[] = [];
  /** Words that begin a known form and that the page does not have so far. */
  const unseen = new Set<string>();
  /** Names to be learnt; those before `learnt` are. */
  let told: readonly MatchName[] = [];
  let learnt = 0;
  let nameParts: NameParts | undefined;
  /** Blocks from this number on wait to be matched, with their texts. */
  let next = 0;
  let texts: (string | undefined)[] = [];
  let base = 0;
  /** Blocks that tell which words are small. */
  let sampled = 0;
  /** The first stretch of the page, as long as its language is not told. */
  let opening: string | undefined = '';
  let blocks = 0;
  /** Blocks below this number: those of the question asked last, and those whose every word was answered. */
  let covered = 0;
  let answered = 0;
  let asked = 0;
  let language = declared;
  const begin = (anchor: string): void => {
    const word = words.find(anchor);
    if (word < 0) unseen.add(anchor);
    else {
      unseen.delete(anchor);
      begins[word] = lexicon.byAnchor.get(anchor);
    }
  };
  /** The words of a block that begin a known form. */
  const beginningsIn = (block: number): readonly Beginning[] => {
    const places = words.places();
    const last = words.first(block + 1);
    let found: Beginning[] = NONE;
    for (let at = words.first(block); at < last; at += 2) {
      const forms = begins[places[at + 1] as number];
      if (forms === undefined) continue;
      if (found === NONE) found = [];
      found.push({ start: places[at] as number, forms });
    }
    return found;
  };
  return {
    add(text) {
      const block = blocks++;
      texts.push(text);
      words.add(text);
      if (smallWords.add(text.length)) {
        sampled = blocks;
        chooser.reconsider();
      }
      if (opening !== undefined && opening.length < ENOUGH) opening += ` ${text.slice(0, ENOUGH)}`;
      return block;
    },
    drop(block) {
      if (block >= next) texts[block - base] = undefined;
      else chooser.drop(block);
    },
    question() {
      const all = words.all();
      covered = blocks;
      if (all.length === asked) {
        answered = covered;
        return undefined;
      }
      const known = asked;
      asked = all.length;
      return { words: all, known };
    },
    learn(names, parts) {
      answered = covered;
      for (const anchor of [...unseen]) begin(anchor);
      nameParts ??= parts;
      if (nameParts === undefined) return;
      if (opening !== undefined) {
        language ??= languageOf(opening, nameParts.frequent);
        if (language !== undefined || opening.length >= ENOUGH) opening = undefined;
      }
      told = told.length === 0 ? names : told.concat(names);
    },
    work(isOver, empty) {
      for (; nameParts !== undefined && learnt < told.length; learnt++) {
        if (isOver()) return false;
        lexicon.learn(told[learnt] as MatchName, nameParts, begin);
      }
      if (learnt > 0) lexicon.rest();
      told = [];
      learnt = 0;
      while (next < answered) {
        if (isOver()) return false;
        const block = next++;
        const text = texts[block - base];
        const beginnings = text === undefined ? NONE : beginningsIn(block);
        texts[block - base] = undefined;
        if (text !== undefined && beginnings.length > 0) {
          const style = blockStyle(text, (words.first(block + 1) - words.first(block)) / 2);
          const found = findCandidates(block, { text, style }, beginnings, lexicon, language);
          if (found.length > 0) {
            chooser.add(block, found);
            continue;
          }
        }
        if (block >= sampled) empty(block);
      }
      if (next === blocks) {
        texts = [];
        base = blocks;
        words.forgetPlaces();
      }
      return true;
    },
    size: chooser.size,
    choose: chooser.choose,
  };
}

const NONE: Beginning[] = [];
