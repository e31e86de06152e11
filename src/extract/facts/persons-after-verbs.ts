import type { Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isRoleWord } from './role-words.ts';
import { type Context, distinct } from './subject.ts';

/**
 * "Pentru oaspeți a înscris Rodrigo Matos": Romanian marks a person as object with "pe", so that a name without it behind its verb is
 * the subject, but for verbs that give names and for what somebody becomes.
 */
export function barePerson(
  { predicate, finite, own, folded, kind }: Clause,
  { doc, language, mentions }: Context,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const { first, entities, inner, governor, head } = phrase;
  const names = [...inner, ...(mentions.get(head.index) ?? [])].filter(({ mention }) => mention.kind === 'name');
  // "brazilianul Rodrigo Matos", not "numele lui Ion Pop"
  const [name] = names.filter(({ mention }) => doc.tokens[mention.firstToken - 1]?.form !== 'lui');
  const apposed = entities.length === 0 && isSomeone(head, language, inner);
  const [person, other] = apposed ? distinct(names.map(({ entity }) => entity)) : entities;
  if (kind !== 'finite' || person?.type !== 'PERSON' || other !== undefined || name?.entity !== person)
    return undefined;
  if (doc.tokens[name.mention.firstToken]?.features.Case === 'Dat,Gen') return undefined;
  // a single word may be anything
  if (person.forms.length === 0 || !person.name.includes(' ')) return undefined;
  if (governor !== undefined || first <= predicate.index || first > predicate.index + FARTHEST) return undefined;
  if (predicate.upos !== 'VERB' || finite?.features.Number === 'Plur' || /^[12]$/u.test(finite?.features.Person ?? ''))
    return undefined;
  if (folded.length > 0 || language.cues.naming.has(predicate.lemma) || predicate.lemma === 'deveni') return undefined;
  // a clitic for the same person would be its object
  const taken = own.some(
    ({ index, msd }) =>
      index < predicate.index &&
      /^P.*w$/u.test(msd) &&
      (mentions.get(index) ?? []).some(({ entity }) => entity === person),
  );
  return taken ? undefined : { ...phrase, entities: [person] };
}

/** A role, or where one is from: "antrenorul Ion Pop", "brazilianul Rodrigo Matos". */
function isSomeone(head: Token, language: Language, inner: NounPhrase['inner']): boolean {
  const { features, lemma, index } = head;
  if (features.Definite !== 'Def' || features.Number === 'Plur') return false;
  const fromThere = inner.some(({ mention }) => mention.kind === 'demonym-adjective' && mention.headToken === index);
  return (
    fromThere ||
    language.nationalities.has(lemma.toLowerCase()) ||
    isRoleWord(language, head) ||
    language.naming.personNouns.has(lemma.toLowerCase())
  );
}

/** Words between the verb and the name: "a înscris, din penalty, Rodrigo Matos". */
const FARTHEST = 2;
