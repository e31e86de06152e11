import type { EntityType } from '../../../facts/pack.ts';
import type { Token } from '../../../language/doc.ts';
import type { Calendar } from '../../../language/rules.ts';
import { foldCase } from '../../../text/fold.ts';
import { isDefinite, isIndefiniteArticle } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import { isRelativeNext, verbAfter, verbOf } from '../coreference/acting.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { isOblique } from '../names/name-words.ts';
import { kindsOf } from './thing-kinds.ts';
import { personKinds } from './unnamed-persons.ts';
import { warAt } from './wars.ts';

/**
 * A noun phrase → the thing without a name that it stands for ("atacul asupra Siriei", "un microbuz", "documentul"): what kind of
 * thing, whether it is known already or brought up here, and whether a clause is told of it.
 */
export type Thing = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: EntityType;
  /** Without diacritics. */
  readonly noun: string;
  readonly plural: boolean;
  /** Kinds that its noun brings up, and those that it takes up. */
  readonly heads: readonly string[];
  readonly takes: readonly string[];
  /** new: "un atac"; counted: "37 de trenuri"; known: "atacul"; either: "după atac", where the preposition takes the article. */
  readonly reference: 'new' | 'counted' | 'known' | 'either';
  /** Words said with it, by lemma: "asupra siria". */
  readonly modifiers: string;
  /** It is the subject of a clause. */
  readonly acts: boolean;
  /** Of a war, the states it is told apart by. */
  readonly parties: readonly ExtractedEntity[];
  /** It stands within another phrase: "închiderea podului". */
  readonly within: boolean;
};

export function thingAt(discourse: Discourse, phrase: NounPhrase, end: number, within = false): Thing | undefined {
  const { doc, language, quoted } = discourse;
  const { naming } = language;
  const { head, governor } = phrase;
  const things = kindsOf(naming, head);
  // "Premiera are loc luni", not "Premiera a demisionat"
  const person = things.heads.length > 0 ? undefined : personKinds(discourse, phrase, end);
  const { noun, heads, takes } = person ?? things;
  if (
    (person === undefined && takes.length + heads.length === 0) ||
    phrase.temporal ||
    phrase.entities.length > 0 ||
    quoted.has(head.index)
  )
    return undefined;
  const reference = referenceOf(discourse, phrase);
  if (reference === undefined || bearsName(discourse, phrase)) return undefined;
  const war = reference === 'known' ? warAt(discourse, head, noun, end) : undefined;
  const last = war?.last ?? endOfThing(discourse, phrase, end);
  const subject = governor === undefined && (verbOf(discourse, phrase, last, end) ?? copulaAfter(discourse, last, end));
  const told = isRelativeNext(doc, last) && verbAfter(doc, last, end) !== undefined && isOwnRelative(discourse, last);
  const type = person === undefined ? (naming.things[heads[0] ?? takes[0] ?? '']?.type ?? 'EVENT') : 'PERSON';
  return {
    first: phrase.first,
    last,
    head: head.index,
    type,
    noun,
    plural: head.features.Number === 'Plur',
    heads,
    takes,
    reference,
    modifiers: modifiersOf(discourse, phrase, last),
    parties: war?.parties ?? [],
    within,
    acts:
      war !== undefined ||
      (reference !== 'counted' &&
        ((subject !== undefined && subject !== false) || told) &&
        !isHeard(discourse, phrase.first)),
  };
}

/** "filmul „Vara târzie”", "autocarul FlixBus": the noun tells what the name is. */
function bearsName({ doc, index }: Discourse, { head, inner }: NounPhrase): boolean {
  const next = doc.tokens[head.index + 1];
  if (next !== undefined && /^[„“"”«]$/u.test(next.form) && (index.has(next.index + 1) || isOblique(head))) return true;
  return inner.some(
    ({ mention }) =>
      mention.firstToken === head.index + 1 &&
      mention.kind !== 'demonym-adjective' &&
      next !== undefined &&
      !isOblique(next),
  );
}

/** Article and determiner decide; "niciun", "orice", "multe" and numbers stand for no thing in particular. */
function referenceOf(
  { doc, language }: Discourse,
  { first, head, governor }: NounPhrase,
): Thing['reference'] | undefined {
  const lead = doc.tokens.slice(first, head.index);
  const { indefinites } = language.naming;
  const article = lead.find((token) => isIndefiniteArticle(token) || indefinites.has(token.form.toLowerCase()));
  if (article !== undefined) return head.features.Number === 'Plur' ? undefined : 'new';
  if (lead.some(({ msd }) => /^[DP][iz]/u.test(msd))) return undefined;
  // "37 de trenuri" brings them up, "primul tren" one of them
  if (lead.some(({ upos, msd }) => upos === 'NUM' && !/^Mo/u.test(msd)))
    return governor === 'gen' ? undefined : 'counted';
  if (lead.some(({ msd }) => /^Mo/u.test(msd))) return 'new';
  const demonstrative = lead.some(({ msd }) => /^D[d]|^T[d]/u.test(msd));
  if (demonstrative || [...lead, head].some(isDefinite)) return 'known';
  return governor !== undefined && governor !== 'gen' && head.features.Number !== 'Plur' && lead.length === 0
    ? 'either'
    : undefined;
}

/** What is said with the noun belongs to it: up to the verb where it is the subject, else genitives and "din", "de la" with a name. */
function endOfThing(discourse: Discourse, { last, governor }: NounPhrase, end: number): number {
  const { doc, index } = discourse;
  if (governor === undefined) {
    for (let i = last + 1; i < Math.min(end, last + LONGEST_TAIL); i++) {
      const token = doc.tokens[i] as Token;
      if (opensVerb(doc.tokens, i)) return i - 1;
      if (!/^(?:ADP|ADJ|NOUN|PROPN|DET|NUM)$/u.test(token.upos) && !/^(?:Vmp|D)/u.test(token.msd)) break;
    }
  }
  const day = dayAfter(discourse, last);
  if (day !== undefined) return day;
  const tail = doc.tokens.slice(last + 1, last + 3);
  const preposition = tail[0]?.form === 'din' ? 1 : tail[0]?.form === 'de' && tail[1]?.form === 'la' ? 2 : 0;
  const place = (index.get(last + 1 + preposition) ?? []).find(
    ({ mention }) => mention.firstToken === last + 1 + preposition,
  );
  return preposition > 0 && place !== undefined && place.mention.lastToken < end ? place.mention.lastToken : last;
}

/** "ceremoniei de miercuri": the day of what is known. */
function dayAfter({ doc, language: { calendar } }: Discourse, last: number): number | undefined {
  const [of, day] = doc.tokens.slice(last + 1, last + 3);
  return of?.form === 'de' && isDay(calendar, day) ? last + 2 : undefined;
}

function isDay({ weekdays, nearDays }: Calendar, token: Token | undefined): boolean {
  const key = foldCase(token?.form ?? '');
  return weekdays[key] !== undefined || nearDays[key] !== undefined;
}

/** Tokens between the noun and its verb. */
const LONGEST_TAIL = 12;

function opensVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (/^(?:AUX|PART)$/u.test(token.upos) || /^(?:Vmi|Vai|Q)/u.test(token.msd)) return true;
  return /^P[px]3/u.test(token.msd) && /^(?:AUX|VERB)$/u.test(tokens[i + 1]?.upos ?? '');
}

/** "Furtuna este a treia": a copula with what it says. */
function copulaAfter({ doc }: Discourse, last: number, end: number): Token | undefined {
  for (let i = last + 1; i < Math.min(end, last + 5); i++) {
    const token = doc.tokens[i] as Token;
    if (token.lemma === 'fi') return token;
    if (!/^(?:AUX|PART|ADV)$/u.test(token.upos)) return undefined;
  }
  return undefined;
}

/** "o ceremonie care a marcat …": its pronoun is the subject, not "pe care" or "căreia". */
function isOwnRelative({ doc }: Discourse, last: number): boolean {
  const pronoun = doc.tokens[doc.tokens[last + 1]?.form === ',' ? last + 2 : last + 1];
  const verb = pronoun === undefined ? undefined : doc.tokens[pronoun.index + 1];
  return pronoun?.form === 'care' && verb !== undefined && (verb.upos !== 'PRON' || /^P[px]/u.test(verb.msd));
}

/** "Ion a spus că furtuna …": a fact about who says it. "Se crede că furtuna …" is one about the storm. */
function isHeard({ doc, language, index }: Discourse, first: number): boolean {
  let i = first - 1;
  while (doc.tokens[i]?.upos === 'ADV') i--;
  if (!language.cues.content.has(doc.tokens[i]?.form.toLowerCase() ?? '')) return false;
  // "Surse judiciare spun că un inginer …": nobody in particular says it
  const before = doc.tokens.slice(Math.max(0, i - 4), i);
  const [verb, noun] = [before.at(-1), before.findLast(({ upos }) => upos === 'NOUN')];
  const unnamed = noun !== undefined && language.cues.unnamed.has(noun.lemma) && noun.features.Number === 'Plur';
  if (unnamed && verb?.upos === 'VERB' && !before.some(({ index: at }) => index.has(at))) return false;
  return !before.some(({ msd }) => /^Px3/u.test(msd));
}

function modifiersOf({ doc, language }: Discourse, { first, head }: NounPhrase, last: number): string {
  return doc.tokens
    .slice(first, last + 1)
    .filter((token) => !isDay(language.calendar, token))
    .filter(({ index, upos }) => index !== head.index && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(upos))
    .map(({ lemma }) => language.naming.nameKey(lemma))
    .join(' ');
}
