import { findLemma, type LemmatizerModel } from '../../language/lemmatizer.ts';
import { type TaggerModel, tagSentence, viewWords } from '../../language/tagger.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import { taggerFrames, trainTagger } from './tagger.ts';
import { buildTables, type TaggedTables } from './tagger-tables.ts';

/** A word as tagger and lemmatizer read it. */
export type ReadWord = { readonly form: string; readonly lemma: string; readonly msd: string };

/** Tagger and lemmatizer that were learned together. */
export type Reader = {
  readonly tables: TaggedTables;
  readonly tagger: TaggerModel;
  readonly lemmatizer: LemmatizerModel;
};

/** `silver`: automatically tagged text that adds words to the lexicon; `dictionary`: base forms for unknown words. */
export function trainReader(
  gold: readonly CorpusSentence[],
  silver: readonly CorpusSentence[],
  dictionary: ReadonlyMap<string, string>,
  runs: number,
  log: (line: string) => void,
): Reader {
  const tables = buildTables(gold, silver, dictionary);
  const tagger = { ...taggerFrames(tables), weights: trainTagger(tables, gold, runs, log) };
  return {
    tables,
    tagger,
    lemmatizer: {
      lexicon: tagger.lexicon,
      scripts: new Map(tables.scripts.split('\n').map((line) => line.split('\t', 2) as [string, string])),
    },
  };
}

export function readWords(
  { tagger, lemmatizer }: Pick<Reader, 'tagger' | 'lemmatizer'>,
  forms: readonly string[],
): ReadWord[] {
  const words = viewWords(tagger, forms, false);
  const tags = tagSentence(tagger, words);
  return words.map((word, i) => {
    const form = forms[i] ?? '';
    const tag = tags[i] ?? 0;
    const msd = tagger.tags[tag] ?? 'X';
    return { form, lemma: findLemma(lemmatizer, form, word, tag, msd, false), msd };
  });
}

/**
 * Words of each sentence as a tagger reads them that has not seen the sentence (jackknifing): what learns from them
 * later meets the same mistakes. The sentences are dealt into `parts`, each read by a tagger of all other parts.
 */
export function readUnseen(
  gold: readonly CorpusSentence[],
  silver: readonly CorpusSentence[],
  dictionary: ReadonlyMap<string, string>,
  parts: number,
  log: (line: string) => void,
): Map<CorpusSentence, ReadWord[]> {
  const read = new Map<CorpusSentence, ReadWord[]>();
  for (let part = 0; part < parts; part++) {
    log(`tagger without part ${part + 1} of ${parts}`);
    const reader = trainReader(
      gold.filter((_, i) => i % parts !== part),
      silver,
      dictionary,
      1,
      log,
    );
    const unseen = [...gold.filter((_, i) => i % parts === part), ...silver.filter((_, i) => i % parts === part)];
    for (const sentence of unseen)
      read.set(
        sentence,
        readWords(
          reader,
          sentence.words.map((word) => word.form),
        ),
      );
  }
  return read;
}
