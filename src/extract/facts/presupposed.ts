import type { Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import { judge } from './certainty.ts';
import type { Clause } from './clause.ts';
import { tenseOf } from './clause-time.ts';
import type { DraftFact, Reader } from './draft.ts';
import { findNounFacts } from './noun-facts.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { findOccasions } from './occasions.ts';
import { participantsOf } from './participants.ts';
import { tokenAt } from './sentence-at.ts';
import { endsAsSentence } from './statement.ts';
import type { Context } from './subject.ts';
import type { VoiceDraft } from './voices.ts';

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
  const base = {
    evidence,
    quantities: [],
    attribution: voices,
    modality: voices.length > 0 ? ('reported' as const) : certainty.modality,
    negated: false,
    cues: certainty.cues,
    quote: null,
  };
  const nouns = findNounFacts(clause, phrases, language.cues.actions, evidence, doc.tokens)
    .filter((found) => !subject?.entities.includes(found.subject))
    .map((found) => ({
      ...base,
      rule: found.rule,
      subjects: [found.subject],
      participants: participantsOf(reader, clause.sentence, found.statement, [found.subject], voices),
      predicate: found.predicate,
      statement: found.statement,
      time: null,
    }));
  const about = subject?.actor === undefined ? (subject?.entities ?? []) : [];
  const met = occasions(reader, clause, about).flatMap(({ told, ...found }) => {
    // indirect speech is the article's wording: what it calls "the meeting" it takes for granted itself
    const definite = isDefinite(reader, found.statement);
    if (told && !definite) return [];
    const sure = told
      ? { attribution: relayed, modality: relayed.length > 0 ? ('reported' as const) : ('asserted' as const), cues: [] }
      : {};
    const participants = participantsOf(reader, clause.sentence, found.statement, found.subjects, voices);
    return [{ ...base, ...sure, ...found, participants }];
  });
  return [...nouns, ...met];
}

/** "întâlnirea", not "o întâlnire". */
function isDefinite({ doc }: Reader, statement: Span): boolean {
  return tokenAt(doc, statement.start)?.features.Definite === 'Def';
}

/** Occasions in the clause and in what is told in it. */
function occasions(
  { doc, language, mentions, published }: Reader,
  clause: Clause,
  about: readonly ExtractedEntity[],
): (Pick<DraftFact, 'rule' | 'subjects' | 'predicate' | 'statement' | 'time'> & { readonly told: boolean })[] {
  const told = clause.folded.filter((one) => one.quote < 0 && one.kind === 'finite' && tenseOf(one) === 'past');
  return [clause, ...told].flatMap((one) => {
    const phrases = findNounPhrases(doc, language, one.own, mentions);
    return findOccasions({ doc, language, mentions, published, clause: one, phrases, about }).map(
      ({ subjects, predicate, statement, time }) => ({
        rule: 'occasion',
        told: one !== clause,
        subjects,
        predicate,
        statement,
        time:
          time === undefined ? null : { start: time.start, end: time.end, precision: time.precision, span: time.span },
      }),
    );
  });
}

/** A verb after which somebody's view follows; without knowing whose, nothing in its clause is plain fact. */
function tellsOf({ cues }: Language, { lemma }: Token): boolean {
  return [cues.saying, cues.judging, cues.accusing, cues.believing, cues.denying, cues.promising, cues.planning].some(
    (verbs) => verbs.has(lemma),
  );
}
