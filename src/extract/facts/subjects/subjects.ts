import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { contains } from '../../../text/span.ts';
import { isDefinite } from '../../definiteness.ts';
import { hasName } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { findNounPhrases, type MentionIndex, type NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import { openParenthesis } from '../statements/whole-words.ts';
import { findAbout, findOwner, isNamelessNoun } from './about.ts';
import { countedOn, inherited, isPersonal, partOfTopic, pronounSubject, takenUp } from './carried-subjects.ts';
import { agentSubject, caused, identified, onBehalf, predicateNoun } from './doers.ts';
import { dropped } from './dropped-subjects.ts';
import { participleSubject } from './participle-subjects.ts';
import { relativeSubject } from './relative-subjects.ts';
import { fronted } from './settings.ts';
import { happening, lastSubject, postverbal } from './stated-subjects.ts';
import {
  agreeing,
  type Context,
  distinct,
  isApposed,
  isNobody,
  isSubjectLike,
  type Subject,
  verbGroupStart,
} from './subject.ts';
import { furtherSubject, quotedSpeaker } from './told-speakers.ts';
import { toWhom } from './undergone-subjects.ts';

/**
 * Clause → whom it is about. A bare noun phrase before the verb, or after it where the verb of saying is turned round;
 * "care" hands on its antecedent; gerunds and coordinated verbs inherit. Nothing is guessed: where the phrase is no known
 * entity, or number and person disagree, there is no subject and the fact is held back.
 */

export function findSubject(clause: Clause, context: Context): Subject | undefined {
  if (clause.kind !== 'finite') return participleSubject(clause, context);
  const own = finiteSubject(clause, context) ?? quotedSpeaker(clause, context);
  return clause.link === 'further' ? furtherSubject(clause, own, context) : own;
}

function finiteSubject(clause: Clause, context: Context): Subject | undefined {
  const { doc, language, mentions } = context;
  if (language.cues.impersonal.has(clause.predicate.lemma) && !clause.own.some((t) => mentions.has(t.index)))
    return undefined;
  const phrases = findNounPhrases(doc, language, clause.own, mentions).filter(
    ({ head }) =>
      !isAside(doc, clause, head) &&
      !(context.source !== undefined && contains(context.source, head)) &&
      !context.setOff.some((span) => contains(span, head) && !contains(span, clause.predicate)),
  );
  const verb = verbGroupStart(doc, clause);
  const relative = clause.link === 'relative' ? relativeSubject(clause, context, phrases, verb) : undefined;
  if (relative !== undefined) return relative.entities.length > 0 ? agreeing(clause, relative) : undefined;
  const preverbal = phrases.filter(
    (phrase) => phrase.last < verb && isSubjectLike(phrase) && !isApposed(context, phrases, phrase),
  );
  const stated = preverbal.length > 0 ? lastSubject(context, preverbal) : postverbal(clause, context, phrases);
  if (stated !== undefined) {
    if (isPersonal(stated[0]?.head) && stated[0]?.entities.length === 0)
      return pronounSubject(clause, context, stated[0] as NounPhrase);
    const entities = distinct(stated.flatMap((phrase) => phrase.entities));
    const whole = stated.every((phrase) => phrase.entities.length > 0);
    if (entities.length === 0)
      return (
        predicateNoun(clause, context) ??
        identified(clause, phrases, stated) ??
        caused(clause, context, phrases) ??
        agentSubject(doc, clause, phrases) ??
        (stated[0] === undefined ? undefined : named(takenUp(stated[0], context), stated[0])) ??
        (stated[0] === undefined || stated[0].inner.some(({ entity }) => entity.type !== 'GPE')
          ? undefined
          : named(partOfTopic(clause, stated[0], context), stated[0])) ??
        aboutAny(
          clause,
          context,
          phrases,
          preverbal.length > 0 ? [stated[0], preverbal.at(-1)] : [happening(clause, context, phrases)],
        )
      );
    const things = entities.every((entity) => !hasName(entity) && !/^(?:PERSON|GROUP|ORG)$/u.test(entity.type));
    const agent = things ? agentSubject(doc, clause, phrases) : undefined;
    if (agent !== undefined) return agent;
    // "avocații lui Ion": whose they are; a country they come from only takes part
    const owner = !entities.some(hasName) ? about(clause, context, phrases, stated[0], 'owner') : undefined;
    // "comisia de anchetă condusă de Ion": who heads it
    const heads = owner?.rule === 'belongs' && entities.every(({ type }) => type === 'ORG');
    const owned = owner?.entities.filter(({ type }) => type === 'ORG' || (type === 'PERSON' && !heads)) ?? [];
    // "negocierile cu Acme au eșuat": told of who negotiates; the event takes part
    const event = owned.length > 0 && entities.every(({ type }) => type === 'EVENT');
    const subject = {
      entities: event ? owned : distinct([...entities, ...owned]),
      phrase: stated[0],
      rule: 'subject',
    };
    return agreeing(clause, subject, whole ? { count: entities.length } : { forced: 'Plur' });
  }
  const whom = toWhom(clause, context, phrases);
  if (whom !== undefined) return whom;
  const omitted = isNobody(clause) ? undefined : (inherited(clause, context) ?? dropped(clause, context, phrases));
  // "Ion a ajuns la Viena. A fost primit de Ana Pop": told of him; she takes part
  const undergone = omitted?.entities.every(({ type }) => type === 'PERSON') ? omitted : undefined;
  return (
    predicateNoun(clause, context) ??
    undergone ??
    agentSubject(doc, clause, phrases) ??
    onBehalf(context, clause, phrases) ??
    countedOn(clause, context) ??
    omitted ??
    about(clause, context, phrases, happening(clause, context, phrases)) ??
    fronted(clause, context, phrases)
  );
}

/** "Ana Pop (locul 41 mondial) a câștigat": a parenthesis opens or closes between the verb and what is no subject of it. */
function isAside({ text }: Doc, { predicate }: Clause, token: Token): boolean {
  const [before, after] = token.index < predicate.index ? [token, predicate] : [predicate, token];
  return openParenthesis(text, { start: before.end, end: after.start });
}

/** A subject that goes back to the sentence before, with the phrase that does. */
function named(subject: Subject | undefined, phrase: NounPhrase): Subject | undefined {
  return subject === undefined ? undefined : { ...subject, phrase, actor: phrase };
}

/** The first of several nouns, any of which may be the subject, that leads to somebody named. */
function aboutAny(
  clause: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  actors: readonly (NounPhrase | undefined)[],
): Subject | undefined {
  for (const actor of actors) {
    const found = about(clause, context, phrases, actor);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A subject without a name: whom the clause is about instead. */
function about(
  clause: Clause,
  { doc, language, mentions }: Context,
  phrases: readonly NounPhrase[],
  actor: NounPhrase | undefined,
  how: 'owner' | 'any' = 'any',
): Subject | undefined {
  if (actor === undefined || !isNamelessNoun(actor.head) || clause.link === 'relative') return undefined;
  if (isPredicative(language, actor) || namesAnother(doc, mentions, actor)) return undefined;
  const verb = verbGroupStart(doc, clause);
  const source = clause.own.find((token) => language.cues.according.has(token.lemma.toLowerCase()))?.index;
  const told = phrases.filter((phrase) => source === undefined || phrase.first < source);
  const input = { doc, language, mentions, clause, phrases: told, actor, verb };
  const found = how === 'owner' ? findOwner(input) : findAbout(input);
  return found === undefined ? undefined : { ...found, phrase: actor, actor };
}

/** "domnul Pieter Wolthers a ținut …": somebody with a name, though nobody known. */
function namesAnother({ tokens }: Doc, mentions: MentionIndex, { head, last }: NounPhrase): boolean {
  const next = tokens[head.index + 1];
  return next !== undefined && next.index <= last && next.upos === 'PROPN' && !mentions.has(next.index);
}

/** "a fost ales membru al Academiei", "devine dirijor la Berlin": a role without an article is what somebody left out becomes. */
function isPredicative(language: Language, { first, head }: NounPhrase): boolean {
  const bare = first === head.index && head.features.Number !== 'Plur' && !isDefinite(head);
  return bare && head.upos === 'NOUN' && isRoleWord(language, head);
}
