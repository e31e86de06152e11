import type { Doc, Token } from '../../../language/doc.ts';
import { foldCase } from '../../../text/fold.ts';
import { isIndefiniteArticle } from '../../definiteness.ts';
import type { NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import { type Discourse, isSameGender, mentionedBetween, sentencesBack } from '../coreference/discourse.ts';
import type { Kinds } from './thing-kinds.ts';

/**
 * "un senator", "șoferul camionului", "ambasadorul său": a person whom the text gives no name. A definite role that somebody with
 * a name has too, or by which authors call a named person again ("fostul deputat"), stands for nobody new.
 */
export function personKinds(
  discourse: Discourse,
  { head, first, last, inner }: NounPhrase,
  end: number,
): Kinds | undefined {
  const { doc, language } = discourse;
  const { naming } = language;
  const lemma = head.lemma.toLowerCase();
  if (head.upos !== 'NOUN' || head.features.Number === 'Plur') return undefined;
  const anybody = naming.personNouns.has(lemma) || naming.legalEpithets.has(lemma);
  if (!anybody && (!naming.personRoles.has(lemma) || naming.faceless.has(lemma))) return undefined;
  const lead = doc.tokens[first] as Token;
  const indefinite = naming.indefinites.has(lead.form.toLowerCase());
  // "Ana Pop, o profesoară din Iași,": what somebody is; "un consilier al premierului": somebody's; "Un oficial a spus": a voice
  const before = doc.tokens[first - 1];
  if (indefinite && (inner.length > 0 || (anybody ? before?.form === ',' : before?.upos === 'PUNCT'))) return undefined;
  if (isNamedNext(discourse, last, end)) return undefined;
  // "un inspector de la Garda de Mediu": the body's
  if (indefinite && !anybody && isOfNamed(discourse, last)) return undefined;
  // a definite role goes back to somebody brought up before, or is told apart by more than one of the named has it
  const toldNow = isToldNow(doc, last);
  const role = !indefinite && !anybody && !toldNow;
  const named = !(indefinite && anybody) && naming.personRoles.has(lemma);
  if (named && rolesOfNamed(discourse).some((one) => isSameRole(one, lemma))) return undefined;
  const kind = `person ${head.features.Gender ?? ''}`;
  const known = !indefinite && !toldNow && isNamedNear(discourse, head);
  const takes = naming.legalEpithets.has(lemma) || naming.anyPerson.has(lemma);
  return {
    // "tânărul" is no "tânără"
    noun: `${stemOf(lemma)} ${head.features.Gender ?? ''}`,
    heads: role || known || (!indefinite && naming.legalEpithets.has(lemma)) ? [] : [kind],
    takes: takes ? [kind] : [],
  };
}

/** "o profesoară de la Liceul Moise Nicoară, Ana Pop,": what a named person is. */
function isNamedNext({ doc, index }: Discourse, last: number, end: number): boolean {
  for (let i = last + 1; i < Math.min(end - 1, last + LONGEST_TAIL); i++) {
    const token = doc.tokens[i] as Token;
    if (token.form === ',') return (index.get(i + 1) ?? []).some(({ entity }) => entity.type === 'PERSON');
    if (/^(?:VERB|AUX|PUNCT)$/u.test(token.upos)) return false;
  }
  return false;
}

const LONGEST_TAIL = 14;

/** "de la Garda de Mediu", "din Ministerul Sănătății" right behind the noun. */
function isOfNamed({ doc, index }: Discourse, last: number): boolean {
  let at = last + 1;
  while (doc.tokens[at]?.upos === 'ADP') at++;
  return at > last + 1 && (index.get(at) ?? []).some(({ entity }) => entity.type === 'ORG');
}

/** "Ana Pop a fost dusă la spital. Angajata …": somebody with a name may be meant. */
function isNamedNear(discourse: Discourse, { index, features }: Token): boolean {
  const near = mentionedBetween(discourse, sentencesBack(discourse, index, 1), index);
  const gender = features.Gender === 'Fem' ? 'Fem' : 'Masc';
  return near.some((entity) => entity.type === 'PERSON' && isSameGender(discourse, entity, gender));
}

/** "pilotul, un instructor de 51 de ani, a murit": who he is is told here. */
function isToldNow({ tokens }: Doc, last: number): boolean {
  return tokens[last + 1]?.form === ',' && isIndefiniteArticle(tokens[last + 2]);
}

/** "tânără" and "tânăra", whose lemma the tagger may give as "tânăr": the kind tells the gender. */
function stemOf(lemma: string): string {
  const word = foldCase(lemma);
  return word.length >= FEWEST_SHARED + 1 ? word.replace(/[ae]$/u, '') : word;
}

const known = new WeakMap<Discourse, readonly string[]>();

/** Roles that the text gives people with names: lemmas of the nouns in their descriptions and mentions. */
function rolesOfNamed(discourse: Discourse): readonly string[] {
  const found = known.get(discourse) ?? readRoles(discourse);
  known.set(discourse, found);
  return found;
}

function readRoles({ doc, entities, language }: Discourse): string[] {
  const roles = new Set<string>();
  for (const entity of entities) {
    if (entity.type !== 'PERSON') continue;
    for (const { kind, firstToken, lastToken } of entity.mentions) {
      const from = kind === 'nominal' ? firstToken : firstToken - 1;
      for (const { lemma } of doc.tokens.slice(Math.max(0, from), lastToken + 1))
        if (language.naming.personRoles.has(lemma.toLowerCase())) roles.add(lemma.toLowerCase());
    }
  }
  return [...roles];
}

/** "ministru" and "ministră", "director" and "directoare". */
export function isSameRole(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const shorter = Math.min(one.length, other.length);
  const feminine = /(?:ă|e)$/u;
  return shared >= FEWEST_SHARED && shared >= shorter - 2 && feminine.test(one) !== feminine.test(other);
}

const FEWEST_SHARED = 4;
