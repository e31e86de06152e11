import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import { type Discourse, topicOf } from './discourse.ts';

/** An object clitic → what its clause says itself: its verb, who acts, what is done, and whether a noun says whom it means. */

/** The verb that a clitic leans on: the next one, or the one it hangs on with a hyphen ("contrazis-o"). */
export function verbOf({ tokens }: Doc, { index, form }: Token): Token | undefined {
  if (form.startsWith('-') && tokens[index - 1]?.upos === 'VERB') return tokens[index - 1];
  for (const token of tokens.slice(index + 1, index + LONGEST_GROUP)) {
    if (token.upos === 'VERB') return token;
    if (!/^(?:AUX|ADV|PART|PRON)$/u.test(token.upos)) return undefined;
  }
  return undefined;
}

/** Tokens from a clitic to its verb. */
const LONGEST_GROUP = 6;

/** After the last word that opens a clause or the last mark before it. */
export function clauseStart({ tokens }: Doc, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    const { upos, msd, form } = tokens[i] as Token;
    if (upos === 'SCONJ' || /^(?:Cs|[PD]w|Q[sn])/u.test(msd) || /^[,;:()–—]$/u.test(form)) return i;
    if (upos === 'CCONJ' && /^(?:VERB|AUX|PRON|PART)$/u.test(tokens[i + 1]?.upos ?? '')) return i;
  }
  return floor;
}

type Place = { readonly clitic: Token; readonly verb: Token; readonly opening: number };

/** "pe care o acuză", "l-a reținut pe Ion", "i-a cerut prefectului", "Pe Ion îl …": the clause says itself whom it means. */
export function isDoubled(
  { doc, language }: Discourse,
  phrases: readonly NounPhrase[],
  { clitic, verb, opening, dative }: Place & { readonly dative: boolean },
): boolean {
  const lead = doc.tokens.slice(Math.max(0, opening - 1), clitic.index);
  if (lead.some(({ msd }) => /^[PD]w/u.test(msd))) return true;
  return (
    phrases.some(({ first, head, governor }) => {
      const near = (first >= opening && first < clitic.index) || (first > verb.index && first <= verb.index + FARTHEST);
      if (!near) return false;
      // "îi invită pe veterani": the tagger calls it a dative
      if (governor !== undefined && language.cues.roles[governor] === 'object') return true;
      if (!dative) return false;
      return (
        governor === 'gen' && !/^(?:NOUN|PROPN|ADJ)$/u.test(doc.tokens[first - 1]?.upos ?? '') && head.upos !== 'PRON'
      );
    }) ||
    (dative && /^(?:lui)$/u.test(doc.tokens[verb.index + 1]?.form ?? ''))
  );
}

/** Tokens after a verb in which it names its object. */
const FARTHEST = 7;

export function objectOf({ tokens }: Doc, verb: Token): Token | undefined {
  return tokens
    .slice(verb.index + 1, verb.index + FARTHEST)
    .find(({ head, deprel, upos }) => head === verb.index && upos === 'NOUN' && deprel === 'obj');
}

/** "i-a cerut demisia", "viața îi este în pericol": what only somebody has. */
export function isOfPerson({ naming }: Language, { lemma }: Token): boolean {
  return naming.parts.PERSON?.has(lemma.toLowerCase()) === true;
}

export type Actor = { readonly entities: readonly ExtractedEntity[]; readonly first: number; readonly last: number };

/** Who does it: the last bare phrase of the clause before the verb, or one after it; else anybody the sentence or the one before is about. */
export function actorOf(
  discourse: Discourse,
  phrases: readonly NounPhrase[],
  { clitic, verb, opening }: Place,
): Actor | undefined {
  const bare = phrases.filter(({ governor, temporal }) => governor === undefined && !temporal);
  const stated =
    bare.findLast(({ first, last }) => first >= opening && last < Math.min(clitic.index, verb.index)) ??
    bare.find(({ first, head }) => first > verb.index && isSubject(head) && head.head === verb.index);
  if (stated !== undefined) return { entities: stated.entities, first: stated.first, last: stated.head.index };
  // "i-a cerut lui Ion să-i dea banii": whoever is asked acts
  if (/^Q[sn]/u.test(discourse.doc.tokens[opening]?.msd ?? '')) return undefined;
  const sentence = discourse.doc.sentences[(discourse.sentenceOf[clitic.index] ?? 0) - 1];
  const acting = phrases.filter(
    (phrase) =>
      phrase.last < opening && (bare.includes(phrase) || (isSubject(phrase.head) && !isOfMan(discourse, phrase))),
  );
  const here = acting.flatMap((phrase) => phrase.entities);
  // a gerund's subject is its sentence's own
  const known = here.length > 0 && /^Vmg/u.test(verb.msd);
  const entities = known ? here : [...here, ...topicOf(discourse, sentence).entities];
  return { entities, first: -1, last: -1 };
}

/** "lui Ion": never who acts, whatever the parser says. */
function isOfMan({ doc, language }: Discourse, { first }: NounPhrase): boolean {
  return doc.tokens[first - 1]?.form.toLowerCase() === language.naming.personGenitive;
}

function isSubject({ deprel }: Token): boolean {
  return deprel.startsWith('nsubj');
}
