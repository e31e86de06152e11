import { choose, type Match, type PageView } from './choose.ts';
import { type Block, type Candidate, findCandidates } from './find-candidates.ts';
import { languageOf } from './language-of.ts';
import { buildLexicon, type Lexicon, type MatchName } from './lexicon.ts';
import { createPageWords, type PageWords } from './page-words.ts';
import { blockStyle } from './words-around.ts';

/**
 * Text blocks of one page → names in them, in parts that a page can take between its own work: words are collected block by block, asked
 * for once, and blocks matched when the answer is there; `matches` puts together what all blocks tell.
 * Offsets are UTF-16 units of the block.
 */
export type { Match } from './choose.ts';
export type PageMatcher = {
  /** Takes a block in; returns its number. */
  readonly add: (text: string) => number;
  /** Blocks that left the page. */
  readonly remove: (block: number) => void;
  /** Folded words to ask for that were not asked before. */
  readonly freshWords: () => string[];
  /** Every word asked for so far. */
  readonly words: () => readonly string[];
  /** The names that may stand on the page; replaces those before. */
  readonly know: (names: readonly MatchName[]) => void;
  /** Matches the next blocks that need it until `isOver` says so; true when none is left. */
  readonly work: (isOver: () => boolean) => boolean;
  readonly matches: () => Match[];
};

export function createPageMatcher(declared?: string): PageMatcher {
  const words = createPageWords();
  const texts: (string | undefined)[] = [];
  const candidates: (readonly Candidate[])[] = [];
  const waiting: number[] = [];
  const lower = new Map<string, boolean>();
  let lexicon: Lexicon = buildLexicon([]);
  let language: string | undefined;
  const view: PageView = {
    text: (block) => texts[block] ?? '',
    isLowerCase: (word) => {
      const known = lower.get(word);
      if (known !== undefined) return known;
      const found = texts.some((text) => text !== undefined && hasWord(text, word));
      lower.set(word, found);
      return found;
    },
  };
  return {
    add(text) {
      const block = texts.push(text) - 1;
      words.add(block, text);
      candidates[block] = [];
      waiting.push(block);
      lower.clear();
      return block;
    },
    remove(block) {
      texts[block] = undefined;
      candidates[block] = [];
      words.remove(block);
    },
    freshWords: () => words.fresh(),
    words: () => words.all(),
    know(names) {
      lexicon = buildLexicon(names);
      words.mark(lexicon.byAnchor.keys());
      language = declared ?? languageOf(texts.filter((text) => text !== undefined));
      waiting.length = 0;
      texts.forEach((text, block) => {
        if (text !== undefined) waiting.push(block);
      });
    },
    work(isOver) {
      while (waiting.length > 0) {
        if (isOver()) return false;
        const block = waiting.shift() as number;
        candidates[block] = matchBlock(block, texts[block], words, lexicon, language);
      }
      return true;
    },
    matches: () => choose(candidates.flat(), lexicon, view),
  };
}

function matchBlock(
  block: number,
  text: string | undefined,
  words: PageWords,
  lexicon: Lexicon,
  language: string | undefined,
): readonly Candidate[] {
  if (text === undefined) return [];
  const starts = words.marked(block);
  if (starts.length === 0) return [];
  const read: Block = { text, style: blockStyle(text) };
  return findCandidates(block, read, starts, lexicon, language);
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
  matcher.know(names);
  matcher.work(() => false);
  return matcher.matches();
}
