import { viewForParser } from '../../language/parser-view.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import type { TreeExample } from './parser.ts';
import type { ReadWord } from './reader.ts';

/** Heads (1-based, 0 the root) and relations of a sentence's words, in text order. */
export type Tree = { readonly heads: readonly number[]; readonly labels: readonly string[] };

export function treeOfSentence(sentence: CorpusSentence): Tree {
  return { heads: sentence.words.map((word) => word.head), labels: sentence.words.map((word) => word.deprel) };
}

/** What a parser learns from: the words as a tagger read them, and their tree. */
export function exampleOf(
  words: readonly ReadWord[],
  { heads, labels }: Tree,
  weight: number,
  domain: number,
): TreeExample {
  const view = viewForParser(
    words.map((word) => word.form.toLowerCase()),
    words.map((word) => word.lemma.toLowerCase()),
    words.map((word) => word.msd),
  );
  return { view, heads: Int32Array.from([0, ...heads]), labels: ['', ...labels], weight, domain };
}
