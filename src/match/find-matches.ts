import { choose, type Match, type PageView } from './choose.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { languageOf } from './language-of.ts';
import { createLexicon, type MatchName } from './lexicon.ts';
import { createPageWords } from './page-words.ts';
import { blockStyle } from './words-around.ts';

/**
 * Text blocks of one page → names in them, in parts that a page can take between its own work: words are collected block by block, asked
 * for once, and blocks matched when the answer is there; `choose` puts together what all blocks tell. A block without a candidate is
 * forgotten: names learnt later have a word that it has not. Offsets are UTF-16 units of the block.
 */
export type { Match } from './choose.ts';
export type PageMatcher = {
  /** Takes a block in; returns its number. */
  readonly add: (text: string) => number;
  /** A block that left the page. */
  readonly drop: (block: number) => void;
  /** What to ask: all folded words so far, the first `known` of them asked before; undefined where there is no new one. */
  readonly question: () => { readonly words: readonly string[]; readonly known: number } | undefined;
  readonly learn: (names: readonly MatchName[]) => void;
  /** Matches blocks whose words were answered until `isOver`; true when none is left. `empty`: a block that holds nothing. */
  readonly work: (isOver: () => boolean, empty: (block: number) => void) => boolean;
  /** All names of the page: a step at a time, the last one returns them. */
  readonly choose: () => Generator<void, Match[], void>;
};

/** UTF-16 units of text, from the start of the page, in which the use of small letters is looked up beside the blocks with names. */
const SAMPLE = 100_000;

export function createPageMatcher(declared?: string): PageMatcher {
  const words = createPageWords();
  const lexicon = createLexicon();
  const texts = new Map<number, string>();
  const candidates = new Map<number, readonly Candidate[]>();
  /** Blocks to match, in order; those before `next` are done. */
  let waiting: number[] = [];
  let next = 0;
  /** Blocks below this number: those of the question asked last, and those whose every word was answered. */
  let covered = 0;
  let answered = 0;
  const sample: string[] = [];
  const lower = new Map<string, boolean>();
  let sampled = 0;
  let blocks = 0;
  let asked = 0;
  let language = declared;
  const view: PageView = {
    text: (block) => texts.get(block) ?? '',
    isLowerCase(word) {
      const known = lower.get(word);
      if (known !== undefined) return known;
      const found =
        sample.some((text) => hasWord(text, word)) || [...texts.values()].some((text) => hasWord(text, word));
      lower.set(word, found);
      return found;
    },
  };
  return {
    add(text) {
      const block = blocks++;
      texts.set(block, text);
      words.add(block, text);
      waiting.push(block);
      if (sampled < SAMPLE) {
        sampled += text.length;
        sample.push(text);
        lower.clear();
      }
      return block;
    },
    drop(block) {
      texts.delete(block);
      candidates.delete(block);
      words.drop(block);
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
    learn(names) {
      answered = covered;
      lexicon.learn(names);
      words.mark(lexicon.byAnchor.keys());
      language ??= languageOf(sample);
    },
    work(isOver, empty) {
      for (; next < waiting.length && (waiting[next] as number) < answered; next++) {
        if (isOver()) return false;
        const block = waiting[next] as number;
        const text = texts.get(block);
        const starts = words.marked(block);
        words.drop(block);
        if (text === undefined) continue;
        const found =
          starts.length === 0
            ? []
            : findCandidates(block, { text, style: blockStyle(text) }, starts, lexicon, language);
        if (found.length > 0) candidates.set(block, found);
        else {
          texts.delete(block);
          empty(block);
        }
      }
      if (next === waiting.length) {
        waiting = [];
        next = 0;
        words.forgetPlaces();
      }
      return true;
    },
    choose: () => choose([...candidates.values()].flat(), lexicon, view),
  };
}

/** Whether a text has a word in small letters, by itself. `word` is folded. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + word.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** All at once, for tools and tests. */
export function findMatches(blocks: readonly string[], names: readonly MatchName[], declared?: string): Match[] {
  const matcher = createPageMatcher(declared);
  for (const block of blocks) matcher.add(block);
  matcher.question();
  matcher.learn(names);
  matcher.work(
    () => false,
    () => undefined,
  );
  const choosing = matcher.choose();
  for (;;) {
    const step = choosing.next();
    if (step.done === true) return step.value;
  }
}
