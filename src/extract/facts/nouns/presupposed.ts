import type { Sentence, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { type DraftFact, type Reader, SAID_PLAINLY } from '../draft.ts';
import { endsAsSentence } from '../statements/whole-words.ts';
import { participantsOf } from '../subjects/participants.ts';
import type { Context } from '../subjects/subject.ts';
import { tenseOf } from '../time/tenses.ts';
import type { FoundTime } from '../time/time.ts';
import { judge } from '../voices/certainty.ts';
import type { VoiceDraft } from '../voices/voices.ts';
import { findNounFacts } from './noun-facts.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { findOccasions, type Occasion } from './occasions.ts';

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
  const met = occasions(reader, clause, about).flatMap(({ told, attended, definite, ...found }) => {
    // indirect speech is the article's wording: what it calls "the meeting" it takes for granted itself
    if (told && !definite) return [];
    const sure =
      told || attended
        ? {
            attribution: relayed,
            modality: relayed.length > 0 ? ('reported' as const) : ('asserted' as const),
            cues: [],
          }
        : {};
    const participants = participantsOf(reader, clause.sentence, found.statement, found.subjects, voices);
    return [{ ...base, ...sure, ...found, participants }];
  });
  return [...nouns, ...met];
}

/** "„…”, a declarat Ion, înaintea întâlnirii cu miniștrii din Riga": what follows who speaks is told of the speaker, by the article itself. */
export function spokenAt(
  { doc, language, mentions, published }: Reader,
  clauses: readonly Clause[],
  voice: VoiceDraft,
  sentence: Sentence,
): DraftFact[] {
  const clause = clauses.find(({ quote, predicate }) => quote < 0 && language.cues.saying.has(predicate.lemma));
  if (clause === undefined || voice.entity === null || clause.predicate.start > voice.span.start) return [];
  const words = doc.tokens
    .slice(clause.predicate.index, sentence.endToken)
    .filter((token) => token.start >= voice.span.end);
  const phrases = findNounPhrases(doc, language, words, mentions);
  const input = { doc, language, mentions, published, clause, phrases, about: [voice.entity], told: false };
  const evidence = { start: sentence.start, end: sentence.end };
  return findOccasions(input).map(({ subjects, predicate, statement, time }) => ({
    rule: 'occasion',
    subjects,
    participants: participantsOf({ doc, language, mentions }, sentence, statement, subjects, []),
    predicate,
    statement,
    evidence,
    time: time === undefined ? null : timeOf(time),
    ...SAID_PLAINLY,
  }));
}

/** Occasions in the clause and in what is told in it. */
function occasions(
  { doc, language, mentions, published }: Reader,
  clause: Clause,
  about: readonly ExtractedEntity[],
): (Pick<DraftFact, 'rule' | 'subjects' | 'predicate' | 'statement' | 'time'> &
  Pick<Occasion, 'attended' | 'definite'> & { readonly told: boolean })[] {
  const told = clause.folded.filter((one) => one.quote < 0 && one.kind === 'finite' && tenseOf(one) === 'past');
  return [clause, ...told].flatMap((one) => {
    const phrases = findNounPhrases(doc, language, one.own, mentions);
    const told = one !== clause;
    return findOccasions({ doc, language, mentions, published, clause: one, phrases, about, told }).map((found) => ({
      ...found,
      rule: 'occasion',
      told,
      time: found.time === undefined ? null : timeOf(found.time),
    }));
  });
}

function timeOf({ start, end, precision, span }: FoundTime): DraftFact['time'] {
  return { start, end, precision, span };
}

/** A verb after which somebody's view follows; without knowing whose, nothing in its clause is plain fact. */
function tellsOf({ cues }: Language, { lemma }: Token): boolean {
  return [cues.saying, cues.judging, cues.accusing, cues.believing, cues.denying, cues.promising, cues.planning].some(
    (verbs) => verbs.has(lemma),
  );
}
