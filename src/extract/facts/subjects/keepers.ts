import { kindsOf } from '../../entities/things/thing-kinds.ts';
import { type ExtractedEntity, hasName, isNamedActor } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import type { Context, Subject } from './subject.ts';

/**
 * "Primăria a reziliat contractul. Contractul fusese semnat în martie": a contract, a bill, an audit has no name that a reader could meet
 * on a page; it is told of under whose it is. Whose: the named one who makes, signs or ends it, by whose agency it is done, or in the
 * genitive after its noun. What a relative clause tells stays with the thing: its words begin with "care".
 */
export type Keepers = Map<ExtractedEntity, readonly ExtractedEntity[]>;

/** Notes whose things a sentence's clauses tell of; whoever is known first stays. */
export function noteKeepers(context: Context, keepers: Keepers): void {
  const { doc, language, mentions } = context;
  for (const clause of context.clauses) {
    const phrases = findNounPhrases(doc, language, clause.own, mentions);
    for (const phrase of phrases) {
      const thing = keptThing(context, phrase.entities);
      if (thing === undefined || keepers.has(thing)) continue;
      const found = ownersOf(context, phrase) ?? makersIn(context, clause, phrases, phrase);
      if (found !== undefined && found.length > 0) keepers.set(thing, found);
    }
  }
}

/** A subject that is such a thing → whom it is told under, the thing itself as who acts; any other subject as it is. */
export function keptBy(context: Context, clause: Clause, subject: Subject, keepers: Keepers): Subject {
  const thing =
    clause.link === 'relative' || subject.actor !== undefined ? undefined : keptThing(context, subject.entities);
  const owners = thing === undefined ? undefined : keepers.get(thing);
  if (owners === undefined) return subject;
  const phrase = subject.phrase ?? phraseOf(context, subject.entities);
  return { ...subject, entities: owners, ...(phrase === undefined ? {} : { actor: phrase }), rule: 'kept-by' };
}

function keptThing({ doc, language }: Context, entities: readonly ExtractedEntity[]): ExtractedEntity | undefined {
  const [thing, another] = entities;
  if (thing === undefined || another !== undefined || hasName(thing)) return undefined;
  if (!/^(?:EVENT|LAW)$/u.test(thing.type)) return undefined;
  const kept = thing.mentions.every(({ headToken }) => {
    const token = doc.tokens[headToken];
    const { heads, takes } = token === undefined ? { heads: [], takes: [] } : kindsOf(language.naming, token);
    return (
      token?.upos === 'PRON' ||
      [...heads, ...takes].some((kind) => language.naming.things[kind.split(' ')[0] ?? '']?.kept)
    );
  });
  return kept ? thing : undefined;
}

/** "contractul Primăriei", "proiectul lui Ion"; not "acordul de la Minsk". */
function ownersOf({ doc }: Context, { inner }: NounPhrase): readonly ExtractedEntity[] | undefined {
  const owner = inner.find(
    ({ entity, mention }) =>
      mention.kind !== 'demonym-adjective' &&
      doc.tokens[mention.firstToken - 1]?.upos !== 'ADP' &&
      isNamedActor(entity),
  );
  return owner === undefined ? undefined : [owner.entity];
}

/** Who brings it about or ends it: the subject of the verb that has it as its object, or the agent of its passive. */
function makersIn(
  { language, subjects }: Context,
  clause: Clause,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): readonly ExtractedEntity[] | undefined {
  const { makes, disposes } = language.cues;
  const { lemma, index } = clause.predicate;
  if (phrase.governor !== undefined || !(makes.has(lemma) || disposes.has(lemma))) return undefined;
  const subject = subjects.get(clause);
  if (phrase.first > index && subject?.actor === undefined) return subject?.entities.filter(isNamedActor);
  const agent = phrases.find(
    ({ governor, first }) => /^(?:de|către)$/u.test(governor ?? '') && first > index && first <= index + 3,
  );
  return agent?.entities.filter(isNamedActor);
}

function phraseOf({ subjects }: Context, entities: readonly ExtractedEntity[]): NounPhrase | undefined {
  for (const { entities: own, phrase } of subjects.values())
    if (phrase !== undefined && own.every((one) => entities.includes(one))) return phrase;
  return undefined;
}
