import type { Token } from '../../../language/doc.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import type { NounPhrase } from './noun-phrases.ts';

/**
 * Facts that a clause takes for granted in its noun phrases: "un videoclip publicat de Minister" (who made it),
 * "propunerile lui Ion privind …" (whose deed). They are as sure as the clause they stand in, never more.
 */
export type NounFact = {
  readonly rule: 'made-by' | 'deed';
  readonly subject: ExtractedEntity;
  readonly predicate: string;
  readonly statement: Span;
};

export function findNounFacts(
  clause: Clause,
  phrases: readonly NounPhrase[],
  actions: ReadonlySet<string>,
  within: Span,
  tokens: readonly Token[],
): NounFact[] {
  const found: NounFact[] = [];
  for (const phrase of phrases) {
    const start = tokens[phrase.first]?.start ?? 0;
    const participle = tokens[phrase.last + 1];
    if (participle !== undefined && /^Vmp/u.test(participle.msd) && participle !== clause.predicate) {
      const agent = phrases.find(
        (other) => other.governor === 'de' && other.first > participle.index && other.first <= participle.index + 2,
      );
      const [subject] = agent?.entities ?? [];
      const statement = { start, end: tokens[agent?.last ?? 0]?.end ?? 0 };
      if (subject !== undefined && agent?.entities.length === 1 && contains(within, statement))
        found.push({ rule: 'made-by', subject, predicate: participle.lemma, statement });
    }
    const [actor] = phrase.entities;
    if (actor === undefined || !actions.has(phrase.head.lemma) || phrase.governor !== undefined) continue;
    let last = phrase.last;
    while (true) {
      const next = tokens[last + 1];
      if (
        next === undefined ||
        next.upos === 'PUNCT' ||
        next.end > within.end ||
        /^V/u.test(next.msd) ||
        next.upos === 'AUX' ||
        isRelative(next)
      )
        break;
      last++;
    }
    while (last > phrase.last && /^(?:CCONJ|ADP|DET)$/u.test(tokens[last]?.upos ?? '')) last--;
    if (last === phrase.last || phrase.first > clause.predicate.index + 3 || phrase.first < clause.predicate.index)
      continue;
    found.push({
      rule: 'deed',
      subject: actor,
      predicate: phrase.head.lemma,
      statement: { start, end: tokens[last]?.end ?? 0 },
    });
  }
  return found;
}
