import { classOf, foldWord, IDEOGRAPH, OTHER, UPPER } from './characters.ts';
import type { NameParts } from './name-parts.ts';
import { wordEnd } from './words-around.ts';

/**
 * A form of a name → its words, cut as a page's are, and the one a page is asked by: the first with a capital ("Leyen" of "von der
 * Leyen"). Between the words of a form a page may have spaces, hyphens, apostrophes or full stops.
 */
export type FormWord = {
  readonly folded: string;
  /** As the form is written, without marks. */
  readonly text: string;
  readonly capital: boolean;
  /** A short word of grammar: written small in running text, and on every page. */
  readonly grammar: boolean;
};

/** Lower-case words below this length are never sent (page-words.ts). */
export const SHORTEST_ASKED = 4;

/** `known`: words that were cut before, by their text; those that were not are put there. */
export function formWords(text: string, parts: NameParts, known?: Map<string, FormWord>): FormWord[] {
  const composed = COMBINED.test(text) ? text.normalize('NFC') : text;
  const words: FormWord[] = [];
  for (let i = 0; i < composed.length; ) {
    if (classOf(composed.charCodeAt(i)) === OTHER) {
      i++;
      continue;
    }
    const end = wordEnd(composed, i);
    const word = composed.slice(i, end);
    let cut = known?.get(word);
    if (cut === undefined) {
      cut = cutWord(word, parts);
      known?.set(word, cut);
    }
    words.push(cut);
    i = end;
  }
  // as long as it is: a list that grew has room for seventeen
  return words.slice();
}

/** Nothing before these characters can be composed. */
const COMBINED = /[\u0300-\uffff]/u;

function cutWord(word: string, parts: NameParts): FormWord {
  const folded = foldWord(word);
  const text = word.length === folded.length ? word : word.replace(/\p{M}|\u00ad/gu, '');
  const capital = classOf(word.charCodeAt(0)) >= UPPER;
  return { folded, text, capital, grammar: isGrammar(folded, text, parts) };
}

/** The first word with a capital that is no word of grammar ("Guardian" of "The Guardian"), else the first with a capital. */
export function anchorOf(words: readonly FormWord[]): number | undefined {
  const named = words.findIndex(
    (word) => word.capital && !word.grammar && (word.text.length > 1 || isIdeograph(word.text)),
  );
  if (named >= 0) return named;
  const capital = words.findIndex((word) => word.capital);
  return capital < 0 ? undefined : capital;
}

/** "The", "al", "of": written small in running text, and on every page. */
function isGrammar(folded: string, text: string, { functionWords, of }: NameParts): boolean {
  return folded.length < SHORTEST_ASKED && text !== text.toUpperCase() && (functionWords.has(folded) || of.has(folded));
}

function isIdeograph(text: string): boolean {
  return classOf(text.charCodeAt(0)) === IDEOGRAPH;
}

/** Words that a page must have for a form to be worth sending; the anchor is one of them, short words of grammar are not. */
export function requiredWords(words: readonly FormWord[]): string[] {
  const anchor = anchorOf(words);
  return words
    .filter((word, i) => i === anchor || (word.capital ? !word.grammar : word.folded.length >= SHORTEST_ASKED))
    .map((word) => word.folded);
}
