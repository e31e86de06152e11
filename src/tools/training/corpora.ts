import { join } from 'node:path';
import { type CorpusSentence, type NamedSentence, readConllu, readRonec, readTagged } from '../corpora/conllu.ts';

/**
 * The corpora of a training run. Where each is had, and its licence: docs/language.md. `heldOut`: the fifth of the
 * annotated development sentences (trees and names) that a run with a fold number leaves out of everything.
 */
export type Corpora = {
  /** RRT training text: words, lemmas and tags by hand, no trees. */
  readonly tagged: readonly CorpusSentence[];
  /** RRT development: everything by hand. */
  readonly trees: readonly CorpusSentence[];
  /** SiMoNERo, medical text: tags and lemmas by hand, trees partly. */
  readonly medical: readonly CorpusSentence[];
  /** RONEC v1: names by hand, the rest automatic. */
  readonly silver: readonly CorpusSentence[];
  /** RONEC v2: names by hand. */
  readonly names: readonly NamedSentence[];
  readonly heldOut: { readonly trees: readonly CorpusSentence[]; readonly names: readonly NamedSentence[] };
};

const FOLDS = 5;

/** `fold` 0 to 4, or undefined to learn from everything. */
export function readCorpora(folder: string, fold: number | undefined): Corpora {
  const isOut = (_: unknown, i: number): boolean => i % FOLDS === fold;
  const isIn = (_: unknown, i: number): boolean => i % FOLDS !== fold;
  const trees = readConllu(join(folder, 'rrt-dev.conllu'));
  const names = readRonec(join(folder, 'ronec-v2-valid.jsonl'));
  return {
    tagged: readTagged(join(folder, 'rrt-train.form-lemma-msd.tsv')),
    trees: trees.filter(isIn),
    medical: ['simonero-dev.conllu', 'simonero-test.conllu'].flatMap((file) => readConllu(join(folder, file))),
    silver: readConllu(join(folder, 'ronec-v1-clean.conllup')).map(withNewerRelations),
    names: names.filter(isIn),
    heldOut: { trees: trees.filter(isOut), names: names.filter(isOut) },
  };
}

/** RONEC v1 carries relations of an older guideline: "nmod:tmod" under a verb is "obl:tmod" now. */
function withNewerRelations(sentence: CorpusSentence): CorpusSentence {
  return {
    ...sentence,
    words: sentence.words.map((word) => {
      if (!/^nmod:(?:tmod|agent|pmod)$/u.test(word.deprel)) return word;
      const head = sentence.words[word.head - 1]?.upos;
      return {
        ...word,
        deprel: head === 'NOUN' || head === 'PROPN' ? 'nmod' : word.deprel.replace('nmod', 'obl'),
      };
    }),
  };
}
