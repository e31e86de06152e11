import type { Features, Upos } from './doc.ts';

/**
 * MULTEXT-East tags ↔ Universal Dependencies: a table learned from corpora that carry both, and rules for tags it lacks.
 * On disk one line a tag: tag, UPOS, features ("Case=Acc,Nom|Number=Sing").
 */
export type TagMeaning = { readonly upos: Upos; readonly features: Features };

const CLASSES: readonly (readonly [RegExp, Upos])[] = [
  [/^Np/, 'PROPN'],
  [/^N/, 'NOUN'],
  [/^Va/, 'AUX'],
  [/^V/, 'VERB'],
  [/^A/, 'ADJ'],
  [/^P/, 'PRON'],
  [/^[DT]/, 'DET'],
  [/^R/, 'ADV'],
  [/^Sp/, 'ADP'],
  [/^Cs/, 'SCONJ'],
  [/^C[cr]/, 'CCONJ'],
  [/^M/, 'NUM'],
  [/^Q/, 'PART'],
  [/^I/, 'INTJ'],
  [/^Y/, 'NOUN'],
  [/^X/, 'X'],
];

/** UPOS of a tag by its first letters; what is no word is punctuation. */
export function uposOf(msd: string): Upos {
  return CLASSES.find(([pattern]) => pattern.test(msd))?.[1] ?? 'PUNCT';
}

/** "Case=Acc,Nom|Number=Sing" → record; "_" → empty. */
export function parseFeatures(text: string): Features {
  if (text === '_' || text === '') return {};
  return Object.fromEntries(text.split('|').map((pair) => pair.split('=', 2) as [string, string]));
}

/** Lines as above → meaning of each tag. */
export function parseTagTable(text: string): { tags: string[]; meanings: ReadonlyMap<string, TagMeaning> } {
  const tags: string[] = [];
  const meanings = new Map<string, TagMeaning>();
  for (const line of text.split('\n')) {
    const [tag, upos, features] = line.split('\t');
    if (!tag) continue;
    tags.push(tag);
    meanings.set(tag, { upos: (upos || uposOf(tag)) as Upos, features: parseFeatures(features ?? '_') });
  }
  return { tags, meanings };
}
