import type { Voice } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import { isDefinite } from '../../definiteness.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import type { Subject } from '../subjects/subject.ts';

/** Clause and its subject → who speaks in it: a person, a body, or somebody without a name. */
export type VoiceDraft = Omit<Voice, 'entity'> & { readonly entity: ExtractedEntity | null };

/** A clause with what is known of it. */
export type Judged = {
  readonly doc: Doc;
  readonly language: Language;
  readonly clause: Clause;
  readonly subject: Subject | undefined;
  readonly phrases: readonly NounPhrase[];
  /** The phrase that would be the subject where it names nobody known: "analiștii". */
  readonly speaker: NounPhrase | undefined;
};

/** The voice of a named subject or of people without a name. */
export function voiceOf({ subject, speaker, language, doc, clause }: Judged): VoiceDraft[] {
  if (subject?.actor !== undefined) {
    const span = phraseSpan(doc, subject.actor);
    const [author] = subject.rule === 'document' ? subject.entities : [];
    if (author !== undefined)
      return [{ kind: author.type === 'PERSON' ? 'person' : 'organisation', entity: author, span }];
    const body = /^(?:owner|belongs)$/u.test(subject.rule)
      ? spokenFor(language, subject.actor, subject.entities)
      : undefined;
    return [
      body === undefined ? { kind: 'unnamed', entity: null, span } : { kind: 'organisation', entity: body, span },
    ];
  }
  const [entity] = subject?.entities ?? [];
  // a poll, a document, a crowd
  if (entity !== undefined && (entity.type === 'GROUP' || isNamelessThing(entity))) {
    const phrase = subject?.phrase;
    const span = phrase === undefined ? clause.predicate : phraseSpan(doc, phrase);
    return [{ kind: 'unnamed', entity: null, span: { start: span.start, end: span.end } }];
  }
  if (entity !== undefined) {
    const phrase = subject?.phrase;
    const mention = entity.mentions.find(
      (own) => phrase !== undefined && own.firstToken >= phrase.first && own.lastToken <= phrase.last,
    );
    // where the speaker is only understood, the verb stands for the voice
    const span = mention ?? clause.predicate;
    return [
      {
        kind: entity.type === 'PERSON' ? 'person' : 'organisation',
        entity,
        span: { start: span.start, end: span.end },
      },
    ];
  }
  if (speaker === undefined) return [];
  const lemma = speaker.head.lemma.toLowerCase();
  if (!language.cues.unnamed.has(lemma) && !language.naming.personRoles.has(lemma)) return [];
  return [{ kind: 'unnamed', entity: null, span: phraseSpan(doc, speaker) }];
}

/** "reprezentanții Acme", "partea turcă", "purtătorul de cuvânt al Comisiei": the body that they speak for; not for whom "un oficial" speaks. */
export function spokenFor(
  { cues }: Language,
  { head }: NounPhrase,
  [body, other]: readonly ExtractedEntity[],
): ExtractedEntity | undefined {
  if (body === undefined || other !== undefined || !/^(?:ORG|GPE)$/u.test(body.type) || !hasName(body))
    return undefined;
  const several = head.features.Number === 'Plur' || isDefinite(head);
  return several && cues.spokesmen.has(head.lemma.toLowerCase()) ? body : undefined;
}

function isNamelessThing(entity: ExtractedEntity): boolean {
  return !hasName(entity) && !/^(?:PERSON|ORG|GPE)$/u.test(entity.type);
}

export function phraseSpan(doc: Doc, phrase: NounPhrase): Span {
  return { start: (doc.tokens[phrase.first] as Token).start, end: (doc.tokens[phrase.last] as Token).end };
}

/** "de Ana", right after a passive. */
export function agentOf({ doc, phrases, clause, language }: Judged): VoiceDraft[] {
  const agent = phrases.find(
    (phrase) =>
      phrase.governor === 'de' && phrase.first > clause.predicate.index && phrase.first <= clause.predicate.index + 4,
  );
  if (agent === undefined) return [];
  const [entity] = agent.entities;
  if (entity !== undefined)
    return [{ kind: entity.type === 'PERSON' ? 'person' : 'organisation', entity, span: phraseSpan(doc, agent) }];
  return language.cues.unnamed.has(agent.head.lemma)
    ? [{ kind: 'unnamed', entity: null, span: phraseSpan(doc, agent) }]
    : [];
}

/** By whom it is told, judged or estimated where the subject undergoes it; where no agent is named, the word stands for a voice without a name. */
export function toldBy(input: Judged): VoiceDraft[] {
  const named = agentOf(input);
  const { start, end } = input.clause.predicate;
  return named.length > 0 ? named : [{ kind: 'unnamed', entity: null, span: { start, end } }];
}

/** "se crede": the clitic and the verb. */
export function impersonalSpan(clause: Clause): Span {
  const clitic = clause.own.find((token) => /^Px3/u.test(token.msd)) ?? clause.predicate;
  return { start: clitic.start, end: clause.predicate.end };
}
