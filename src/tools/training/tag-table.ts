import { uposOf } from '../../language/features.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';

/**
 * The meaning of each tag, as features.ts reads it: what the corpora with both say most often, else by its letters.
 * Corpora differ in features ("Case=Nom" or "Case=Acc,Nom"), so each counts by its weight.
 */
export function tagTable(
  tags: readonly string[],
  corpora: readonly (readonly [sentences: readonly CorpusSentence[], weight: number])[],
): string {
  const seen = new Map<string, Map<string, number>>();
  for (const [sentences, weight] of corpora) {
    for (const word of sentences.flatMap((sentence) => sentence.words)) {
      const meanings = seen.get(word.msd) ?? new Map<string, number>();
      const key = `${word.upos}\t${word.features}`;
      meanings.set(key, (meanings.get(key) ?? 0) + weight);
      seen.set(word.msd, meanings);
    }
  }
  return tags
    .map((tag) => {
      const best = [...(seen.get(tag) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
      return `${tag}\t${best ?? `${uposOf(tag)}\t_`}`;
    })
    .join('\n');
}
