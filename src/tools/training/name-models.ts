import type { Lexicon } from '../../language/lexicon.ts';
import { type NameKnowledge, nameTagsOf, packClusters, viewForNames } from '../../language/name-words.ts';
import { encodeRows } from '../../language/rows.ts';
import { decodeLists, encodeLists } from '../../language/word-lists.ts';
import { foldCase } from '../../text/fold.ts';
import type { CorpusSentence, NamedSentence } from '../corpora/conllu.ts';
import { clusterWords } from './clusters.ts';
import { embedWords } from './embeddings.ts';
import { buildNameLists } from './name-lists.ts';
import { trainNames, v2Tag } from './names.ts';

/** What the name recogniser learns from, and how the tagger and lemmatizer trained before it read words. */
export type NameSources = {
  /** RONEC v2, by the guidelines the recogniser shall follow. */
  readonly newer: readonly NamedSentence[];
  /** RONEC v1, by older guidelines. */
  readonly older: readonly CorpusSentence[];
  /** Further text with lemmas, for the word clusters. */
  readonly text: readonly CorpusSentence[];
  readonly read: (forms: readonly string[]) => { form: string; lemma: string; msd: string }[];
  readonly lexicon: Lexicon;
  readonly tags: readonly string[];
};

/** The name recogniser's model files by file name. */
export function trainNameModels(
  sources: NameSources,
  log: (line: string) => void,
): Record<string, string | Uint8Array> {
  const newer = sources.newer.map(({ tokens }) => sources.read(tokens));
  const older = sources.older.map(({ words }) => sources.read(words.map((word) => word.form)));
  const lists = encodeLists(buildNameLists());
  const clusters = encodeLists(buildClusters([...newer, ...older, ...sources.text.map(({ words }) => words)]));
  log('names: words clustered');
  const knowledge: NameKnowledge = {
    lists: decodeLists(lists),
    clusters: decodeLists(clusters),
    lexicon: sources.lexicon,
    nameTags: nameTagsOf(sources.tags),
  };
  const names = trainNames(
    [
      ...newer.map((words, i) => ({
        words: viewForNames(words, knowledge),
        tags: sources.newer[i]?.tags ?? [],
        guideline: 2 as const,
      })),
      ...older.map((words, i) => ({
        words: viewForNames(words, knowledge),
        tags: (sources.older[i]?.words ?? []).map((word) => v2Tag(word.name)),
        guideline: 1 as const,
      })),
    ],
    log,
  );
  return {
    'names.json': JSON.stringify({ labels: names.labels, transitions: names.transitions }),
    'names.bin': encodeRows(names.rows, names.scale),
    'name-lists.bin': lists,
    'name-clusters.bin': clusters,
  };
}

/** How many clusters: coarse, middle, fine. */
const CLUSTERS = [50, 200, 800] as const;

/** Folded lemma → its clusters, packed. */
function buildClusters(sentences: readonly (readonly { readonly lemma: string }[])[]): Map<string, number> {
  const embeddings = embedWords(sentences.map((words) => words.map((word) => foldCase(word.lemma))));
  const [coarse, middle, fine] = CLUSTERS.map((count) => clusterWords(embeddings, count));
  return new Map(
    embeddings.words.map((word, i) => [word, packClusters(coarse?.[i] ?? 0, middle?.[i] ?? 0, fine?.[i] ?? 0)]),
  );
}
