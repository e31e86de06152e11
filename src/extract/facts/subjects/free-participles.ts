import type { Token } from '../../../language/doc.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import { type Context, isSubjectLike, verbGroupStart } from './subject.ts';

/**
 * "Ion Pop a părăsit Partidul Verde, nemulțumit de conducere": a participle or adjective behind the verb may tell of the noun before
 * its comma or, free, of the sentence's subject. Whether both agree with it, so that the words leave it open: but for a participle of
 * how a thing came about, which no person undergoes ("Hotelul Astoria, construit în 1920").
 */
export function mayTellOfSubject(
  modifier: Token,
  clause: Clause | undefined,
  host: NounPhrase,
  context: Context,
): boolean {
  const { doc, language, mentions } = context;
  if (clause === undefined || clause.kind !== 'finite') return false;
  const verb = verbGroupStart(doc, clause);
  if (host.last < verb || isDoer(doc.tokens, host.first)) return false;
  if (language.cues.making.has(modifier.lemma)) return false;
  const before = findNounPhrases(doc, language, clause.own, mentions).filter(
    (phrase) => phrase.last < verb && isSubjectLike(phrase),
  );
  const subject = before.at(-1);
  const number = subject?.head.features.Number ?? clause.finite?.features.Number;
  if (number !== undefined && modifier.features.Number !== undefined && number !== modifier.features.Number)
    return false;
  const gender = subject === undefined ? undefined : genderOf(subject.head, subject.entities, context);
  return gender === undefined || modifier.features.Gender === undefined || gender === modifier.features.Gender;
}

/** "… condus de X": the agent right behind a passive. */
export function isDoer(tokens: readonly Token[], first: number): boolean {
  const [verb, link] = [tokens[first - 2], tokens[first - 1]];
  if (!/^(?:de|către|catre)$/u.test(link?.form ?? '') || verb === undefined) return false;
  return /^Vmp/u.test(verb.msd) && tokens.slice(Math.max(0, first - 6), first - 2).some(({ lemma }) => lemma === 'fi');
}

/** Of a noun by its tag, of a person by the first name. */
export function genderOf(
  { upos, features }: Token,
  [entity]: readonly ExtractedEntity[],
  { language }: Context,
): string | undefined {
  if (upos === 'NOUN') return features.Gender;
  return entity?.type === 'PERSON' ? language.naming.genderOfFirstName(entity.name) : undefined;
}
