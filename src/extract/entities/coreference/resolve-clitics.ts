import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { bySpan } from '../../../text/span.ts';
import { type ExtractedEntity, hasName, mentionAt, type ResolvedMention } from '../../entity.ts';
import { tokenAt } from '../../facts/clauses/sentence-at.ts';
import { findNounPhrases, isClitic, type NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import { headKind } from '../names/name-words.ts';
import { type Actor, actorOf, clauseStart, isDoubled, isOfPerson, objectOf, verbOf } from './clitic-clause.ts';
import {
  type Discourse,
  enter,
  genderOf,
  mentionedBetween,
  openDiscourse,
  sentencesBack,
  topicOf,
} from './discourse.ts';

/**
 * Entities, those without a name too → the same with object clitics that take one up: "l-a reținut", "îl acuză", "i-a cerut
 * demisia". A clitic stands for the only one of its gender in this sentence and the one before who is not the subject of its
 * own verb (principle B of binding, Chomsky 1981); a noun that could be meant as well, named or not, leaves it open. One that repeats a
 * noun of its clause ("l-a reținut pe Ion", "căruia i-a cerut") says nothing new.
 */
export function resolveClitics(
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
): readonly ExtractedEntity[] {
  const clitics = doc.tokens.filter(({ msd }) => CLITIC.test(msd));
  if (clitics.length === 0) return entities;
  const discourse = openDiscourse(doc, language, entities);
  const added = new Map<ExtractedEntity, ResolvedMention[]>();
  for (const clitic of clitics) {
    if (discourse.index.has(clitic.index) || discourse.quoted.has(clitic.index)) continue;
    const entity = referentOf(discourse, clitic);
    if (entity === undefined) continue;
    const mention = withoutHyphen(doc, mentionAt(doc, placeOf(clitic), 'pronoun'));
    added.set(entity, [...(added.get(entity) ?? []), mention]);
    enter(discourse, entity, mention);
  }
  return entities.map((entity) => {
    const more = added.get(entity);
    return more === undefined ? entity : { ...entity, mentions: [...entity.mentions, ...more].sort(bySpan) };
  });
}

/** "îl", "o", "l-", "i-": third person singular, accusative or dative, unstressed. */
const CLITIC = /^Pp3.s[ad].*w$/u;

function placeOf({ index }: Token): { first: number; last: number; head: number } {
  return { first: index, last: index, head: index };
}

function withoutHyphen({ text }: Doc, mention: ResolvedMention): ResolvedMention {
  const words = text.slice(mention.start, mention.end);
  return {
    ...mention,
    start: mention.start + (words.startsWith('-') ? 1 : 0),
    end: mention.end - (words.endsWith('-') ? 1 : 0),
  };
}

function referentOf(discourse: Discourse, clitic: Token): ExtractedEntity | undefined {
  const { doc, language } = discourse;
  const verb = verbOf(doc, clitic);
  const sentence = doc.sentences[discourse.sentenceOf[clitic.index] ?? 0];
  if (verb === undefined || sentence === undefined) return undefined;
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  const phrases = findNounPhrases(doc, language, words, discourse.index);
  const dative = clitic.features.Case === 'Dat';
  const opening = clauseStart(doc, clitic.index, sentence.firstToken);
  if (isDoubled(discourse, phrases, { clitic, verb, opening, dative })) return undefined;
  const actor = actorOf(discourse, phrases, { clitic, verb, opening });
  if (actor === undefined) return undefined;
  // "îi caută": an accusative plural looks like a dative where nothing else is the object
  const object = dative ? (objectOf(doc, verb) ?? doc.tokens[actor.last]) : undefined;
  if (dative && (object === undefined || (object.index < verb.index && !isOfPerson(language, object))))
    return undefined;
  const human = object !== undefined && isOfPerson(language, object);
  const gender = dative ? undefined : clitic.features.Gender;
  const personal = dative || language.cues.personObjects.has(verb.lemma);
  const from = sentencesBack(discourse, clitic.index, 1);
  const described = describing(discourse);
  const fitting = new Set<ExtractedEntity>();
  for (let i = from; i < clitic.index; i++) {
    const token = doc.tokens[i] as Token;
    const mentions = (discourse.index.get(i) ?? []).filter(({ mention }) => mention.kind !== 'demonym-adjective');
    for (const { entity, mention } of mentions)
      if (
        fits(discourse, entity, mention, gender, personal) &&
        !(human && entity.type !== 'PERSON') &&
        !actor.entities.includes(entity)
      )
        fitting.add(entity);
    if (mentions.length > 0 || (i >= actor.first && i <= actor.last) || described.has(i)) continue;
    if (isCalling(discourse, i)) continue;
    if (couldBeMeant(language, token, gender, personal)) return undefined;
  }
  const [only, another] = fitting;
  // a name without gender ("Vestjet") may be meant, but is not known to be
  if (gender !== undefined && only !== undefined && only.type !== 'PERSON' && !hasGender(discourse, only, gender))
    return undefined;
  return another === undefined &&
    only !== undefined &&
    !isGroup(only) &&
    isSpokenOf(discourse, phrases, { clitic, actor }, only)
    ? only
    : undefined;
}

const ANIMATE: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'GROUP']);

function fits(
  discourse: Discourse,
  entity: ExtractedEntity,
  mention: ResolvedMention,
  gender: string | undefined,
  personal: boolean,
): boolean {
  if (personal && (!ANIMATE.has(entity.type) || isWhere(discourse, entity, mention))) return false;
  if (mention.group) return false;
  const head = discourse.doc.tokens[mention.headToken];
  const named = entity.type === 'PERSON' && hasName(entity);
  const own = named ? genderOf(discourse, entity) : head?.features.Gender;
  return gender === undefined || own === undefined || own === gender;
}

/** "la Viena": a place where something is done, to which nobody speaks. */
function isWhere({ doc, language }: Discourse, { type }: ExtractedEntity, { firstToken }: ResolvedMention): boolean {
  const before = doc.tokens[firstToken - 1];
  const role = before?.upos === 'ADP' ? language.cues.roles[before.lemma] : undefined;
  return type === 'GPE' && /^(?:place|origin|destination)$/u.test(role ?? '');
}

const descriptions = new WeakMap<Discourse, ReadonlySet<number>>();

/** Tokens that say what a named entity is: "Primarul" in "Primarul Ion Pop". */
function describing(discourse: Discourse): ReadonlySet<number> {
  const known = descriptions.get(discourse);
  if (known !== undefined) return known;
  const { doc, entities } = discourse;
  const found = new Set<number>();
  for (const { start, end } of entities.flatMap((entity) => entity.descriptions))
    for (let token = tokenAt(doc, start); token !== undefined && token.end <= end; token = doc.tokens[token.index + 1])
      found.add(token.index);
  descriptions.set(discourse, found);
  return found;
}

/**
 * What the sentence before or the words before are about, whom the sentence before names as done to ("pe Ion"), or the only one of
 * its type that the text has named beside who acts.
 */
function isSpokenOf(
  discourse: Discourse,
  phrases: readonly NounPhrase[],
  { clitic, actor }: { readonly clitic: Token; readonly actor: Actor },
  entity: ExtractedEntity,
): boolean {
  const before = discourse.doc.sentences[(discourse.sentenceOf[clitic.index] ?? 0) - 1];
  if (topicOf(discourse, before).entities.includes(entity)) return true;
  const here = phrases.filter(({ last, governor }) => last < clitic.index && governor === undefined);
  if (here.some(({ entities }) => entities.includes(entity))) return true;
  if (before !== undefined && isObjectIn(discourse, before, clitic.index, entity)) return true;
  return mentionedBetween(discourse, 0, clitic.index).every(
    (one) => one === entity || one.type !== entity.type || actor.entities.includes(one),
  );
}

/** "Polițiștii l-au audiat pe șofer", "spunându-i lui Ion": to whom a sentence says something is done. */
function isObjectIn(
  { doc }: Discourse,
  sentence: Sentence,
  until: number,
  { type, mentions }: ExtractedEntity,
): boolean {
  if (type !== 'PERSON') return false;
  return mentions.some(({ firstToken }) => {
    if (firstToken < sentence.firstToken || firstToken >= until) return false;
    const [earlier, before] = doc.tokens.slice(firstToken - 2, firstToken);
    if (before?.form === 'pe') return true;
    return before?.form === 'lui' && earlier !== undefined && (earlier.upos === 'VERB' || isClitic(earlier));
  });
}

function hasGender({ doc }: Discourse, { mentions }: ExtractedEntity, gender: string): boolean {
  return mentions.some(({ headToken }) => doc.tokens[headToken]?.features.Gender === gender);
}

function isGroup({ type }: ExtractedEntity): boolean {
  return type === 'GROUP';
}

/** "Ion, de profesie medic": what somebody is, not another one. */
function isCalling({ doc, language }: Discourse, at: number): boolean {
  const [of, calling] = doc.tokens.slice(Math.max(0, at - 2), at);
  return of?.form === 'de' && language.naming.callings.has(calling?.lemma ?? '');
}

/** A noun that is no entity and that the clitic may stand for. */
function couldBeMeant(language: Language, token: Token, gender: string | undefined, personal: boolean): boolean {
  // "unul dintre pacienți": somebody without a noun
  if (token.upos === 'PRON' && /^Pi3.s/u.test(token.msd)) return true;
  if (token.upos !== 'NOUN' || token.features.Number === 'Plur') return false;
  if (gender !== undefined && token.features.Gender !== undefined && token.features.Gender !== gender) return false;
  const { naming, calendar } = language;
  const lemma = token.lemma.toLowerCase();
  if (personal)
    return naming.personRoles.has(lemma) || naming.personNouns.has(lemma) || headKind(naming, token) === 'ORG';
  return (
    calendar.units[lemma] === undefined &&
    calendar.weekdays[lemma] === undefined &&
    calendar.months[lemma] === undefined
  );
}
