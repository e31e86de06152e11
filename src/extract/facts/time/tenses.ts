import type { Clause } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import type { Tense } from './time-words.ts';

/** A clause → its tense. */

export function tenseOf(clause: Clause): Tense {
  const { finite, own, parent, kind } = clause;
  if (kind !== 'finite') return parent === undefined ? 'present' : tenseOf(parent);
  if (finite === undefined) return 'present';
  // "urmează să plece", not "a urmat"
  const followed = /^Vmp/u.test(clause.predicate.msd) && /^(?:a|ai|am|ați|aţi|au)$/iu.test(finite.form);
  if (!followed && own.some((token) => token.lemma === 'urma' && token.index <= clause.predicate.index))
    return 'future';
  if (/^Va--/u.test(finite.msd))
    return finite.lemma === 'vrea'
      ? 'future'
      : /^a/iu.test(finite.form) && finite.form.toLowerCase() !== 'ar'
        ? 'past'
        : 'present';
  if (/^V[am]i[isl]/u.test(finite.msd)) return 'past';
  if (/^Vms/u.test(finite.msd)) return 'future';
  return 'present';
}

/** "Legea, votată în octombrie, va intra în vigoare": what is done to something was done before, but for what is only fixed or awaited. */
export function tenseIn({ language }: Reader, clause: Clause): Tense {
  const undergone = clause.kind === 'participle' && /^Vmp/u.test(clause.predicate.msd);
  return undergone && !language.cues.scheduling.has(clause.predicate.lemma) ? 'past' : tenseOf(clause);
}
