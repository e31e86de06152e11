import { type ParserView, viewForParser } from '../../language/parser-view.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import type { TreeExample } from './parser.ts';
import type { ReadWord } from './reader.ts';

/** Reading order of a parser: from the first word on, or from the last word back. */
export type Direction = 'forward' | 'backward';

/** Heads (1-based, 0 the root) and relations of a sentence's words, in text order. */
export type Tree = { readonly heads: readonly number[]; readonly labels: readonly string[] };

export function treeOfSentence(sentence: CorpusSentence): Tree {
  return { heads: sentence.words.map((word) => word.head), labels: sentence.words.map((word) => word.deprel) };
}

/** What a parser reads. */
export function viewOf(words: readonly ReadWord[], direction: Direction): ParserView {
  const ordered = direction === 'forward' ? words : [...words].reverse();
  return viewForParser(
    ordered.map((word) => word.form.toLowerCase()),
    ordered.map((word) => word.lemma.toLowerCase()),
    ordered.map((word) => word.msd),
  );
}

/** What a parser learns from: the words as a tagger read them, and their tree. */
export function exampleOf(
  words: readonly ReadWord[],
  tree: Tree,
  weight: number,
  direction: Direction = 'forward',
): TreeExample {
  const { heads, labels } = direction === 'forward' ? tree : turned(tree);
  return {
    view: viewOf(words, direction),
    heads: Int32Array.from([0, ...heads]),
    labels: ['', ...labels],
    weight,
  };
}

/** The tree of the words in reverse order. */
export function turned({ heads, labels }: Tree): Tree {
  const size = heads.length;
  return {
    heads: heads.map((head) => (head === 0 ? 0 : size + 1 - head)).reverse(),
    labels: [...labels].reverse(),
  };
}
