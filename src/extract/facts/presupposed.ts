import type { Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { judge, type VoiceDraft } from './certainty.ts';
import type { Clause } from './clause.ts';
import { tenseOf } from './clause-time.ts';
import type { DraftFact, Reader } from './draft.ts';
import { findNounFacts } from './noun-facts.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { participantsOf } from './participants.ts';
import { endsAsSentence } from './statement.ts';
import type { Context } from './subject.ts';

/** A clause → the facts that its noun phrases take for granted, as sure as the clause itself and no surer. */

export function presupposed(
  reader: Reader,
  clause: Clause,
  context: Context,
  fact: DraftFact | undefined,
  relayed: readonly VoiceDraft[],
): DraftFact[] {
  const { doc, language, mentions } = reader;
  if (clause.quote >= 0 || !endsAsSentence(doc, clause.sentence)) return [];
  const phrases = findNounPhrases(doc, language, clause.own, mentions);
  const subject = context.subjects.get(clause);
  if (fact === undefined && clause.kind === 'finite' && tellsOf(language, clause.predicate)) return [];
  const certainty = fact ?? judge({ doc, language, clause, subject, phrases, speaker: undefined });
  if (certainty.negated || (certainty.modality !== 'asserted' && certainty.modality !== 'reported')) return [];
  const voices = [...(fact === undefined ? [...certainty.attribution, ...relayed] : certainty.attribution)];
  if (certainty.modality === 'reported' && voices.length === 0) return [];
  if (clause.kind === 'finite' && tenseOf(clause) !== 'past') return [];
  const evidence = { start: clause.sentence.start, end: clause.sentence.end };
  return findNounFacts(clause, phrases, language.cues.actions, evidence, doc.tokens)
    .filter((found) => !subject?.entities.includes(found.subject))
    .map((found) => ({
      rule: found.rule,
      subjects: [found.subject],
      participants: participantsOf(reader, clause.sentence, found.statement, [found.subject], voices),
      predicate: found.predicate,
      statement: found.statement,
      evidence,
      time: null,
      quantities: [],
      attribution: voices,
      modality: voices.length > 0 ? 'reported' : certainty.modality,
      negated: false,
      cues: certainty.cues,
      quote: null,
    }));
}

/** A verb after which somebody's view follows; without knowing whose, nothing in its clause is plain fact. */
function tellsOf({ cues }: Language, { lemma }: Token): boolean {
  return [cues.saying, cues.judging, cues.accusing, cues.believing, cues.denying, cues.promising, cues.planning].some(
    (verbs) => verbs.has(lemma),
  );
}
