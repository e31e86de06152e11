import type { Doc } from '../../../language/doc.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import { type Context, distinct, type Subject } from './subject.ts';

/** Who does what a clause tells, where that is not its subject: the agent of a passive, whose deed the predicate is, who is made to act. */

/** "A fost o decizie din partea Curții de Apel", "A fost decizia Guvernului": whose deed the predicate is. */
export function onBehalf(
  { doc: { tokens }, language }: Context,
  { predicate }: Clause,
  phrases: readonly NounPhrase[],
): Subject | undefined {
  if (predicate.upos !== 'NOUN') return undefined;
  const behalf = phrases.find(
    ({ first, entities }) =>
      tokens[first - 1]?.form === 'partea' && tokens[first - 2]?.form === 'din' && entities.length === 1,
  );
  // "era guvernator al regiunii" is no deed of the region
  const isDeed = language.cues.actions.has(predicate.lemma) || language.naming.deeds.has(predicate.lemma);
  const deed = isDeed ? phrases.find(({ head }) => head === predicate) : undefined;
  const owner = deed?.inner.find(({ mention }) => mention.kind !== 'demonym-adjective')?.entity;
  const entity = behalf?.entities[0] ?? owner;
  if (entity === undefined || !/^(?:GPE|ORG|PERSON)$/u.test(entity.type)) return undefined;
  return { entities: [entity], phrase: undefined, rule: 'on-behalf' };
}

/** "O vizită … ar fi a treia călătorie a lui Ion": the deed that is the predicate has its doer in the genitive. */
export function predicateNoun(clause: Clause, { doc, language, mentions }: Context): Subject | undefined {
  if (!language.cues.actions.has(clause.predicate.lemma) || clause.predicate.upos !== 'NOUN') return undefined;
  const actors = clause.own.flatMap(({ index }) => {
    const before = doc.tokens[index - 1]?.form.toLowerCase();
    return index > clause.predicate.index && before === language.naming.personGenitive
      ? (mentions.get(index) ?? []).map(({ entity }) => entity)
      : [];
  });
  const entities = distinct(actors).filter((entity) => entity.type === 'PERSON');
  return entities.length === 1 ? { entities, phrase: undefined, rule: 'predicate-noun' } : undefined;
}

/** "Noul director al spitalului este Ion Pop": who the predicate names, and whose role that is. */
export function identified(
  { predicate, own }: Clause,
  phrases: readonly NounPhrase[],
  [role]: readonly NounPhrase[],
): Subject | undefined {
  const named = phrases.find(({ first, last }) => first <= predicate.index && predicate.index <= last);
  const linked = own.some(({ head, deprel }) => head === predicate.index && deprel === 'cop');
  if (!linked || role === undefined || named === undefined || named.governor !== undefined) return undefined;
  if (named.entities.length !== 1 || named === role) return undefined;
  // "sunt Primăria și Consiliul": all that are named
  const more = phrases.filter(
    ({ head, governor }) => head.head === predicate.index && head.deprel === 'conj' && governor === undefined,
  );
  const owners = role.inner.map(({ entity }) => entity).filter(({ type }) => /^(?:ORG|PERSON)$/u.test(type));
  return {
    entities: distinct([...named.entities, ...more.flatMap(({ entities }) => entities), ...owners]),
    phrase: role,
    rule: 'identified',
  };
}

/** "… a determinat Polonia să …": who is moved to do it acts. */
export function caused(clause: Clause, { language }: Context, phrases: readonly NounPhrase[]): Subject | undefined {
  if (!language.cues.causing.has(clause.predicate.lemma)) return undefined;
  const object = phrases.find((phrase) => phrase.first > clause.predicate.index && phrase.entities.length > 0);
  const after = object === undefined ? undefined : clause.own.find((token) => token.index === object.last + 1);
  if (object === undefined || after === undefined || !after.msd.startsWith('Q')) return undefined;
  return { entities: object.entities, phrase: object, rule: 'caused' };
}

/** "Decizia a fost luată de Curtea …": the agent of a passive. */
export function agentSubject(doc: Doc, clause: Clause, phrases: readonly NounPhrase[]): Subject | undefined {
  const { predicate, own } = clause;
  const passive =
    /^Vmp/u.test(predicate.msd) &&
    own.some((token) => (token.lemma === 'fi' && token.index < predicate.index) || /^Vai/u.test(token.msd));
  const agent = phrases.find(
    ({ governor, first }) =>
      (governor === 'de' || (governor === 'către' && /^de$/iu.test(doc.tokens[first - 2]?.form ?? ''))) &&
      first - predicate.index <= 3 &&
      first > predicate.index,
  );
  if (!passive || agent === undefined || agent.entities.length === 0) return undefined;
  return { entities: agent.entities, phrase: agent, rule: 'agent' };
}
