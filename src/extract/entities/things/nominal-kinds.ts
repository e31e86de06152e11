import type { EntityType } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import type { NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import { isPassive, isRelativeNext, verbOf } from '../coreference/acting.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { headKind } from '../names/name-words.ts';
import { isNamelessBody } from './nameless-bodies.ts';

/** A bare phrase without a name → what it stands for, where it acts or an event is told of: "Susținătorii opoziției au insistat". */
export type Nominal = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: EntityType;
};

export function nominalAt(discourse: Discourse, phrase: NounPhrase, end: number): Nominal | undefined {
  const { doc, quoted } = discourse;
  const { head, first } = phrase;
  const bare =
    head.upos === 'NOUN' && phrase.governor === undefined && !phrase.temporal && phrase.entities.length === 0;
  if (!bare || quoted.has(head.index) || isOfBody(doc, phrase) || isVague(discourse, phrase)) return undefined;
  const agreed = agreedEnd(doc, phrase);
  const last = head.features.Number === 'Plur' ? withHome(discourse, agreed) : withAge(discourse, agreed);
  const leading = verbOf(discourse, phrase, last, end);
  if (leading === undefined) return undefined;
  const verb = infinitiveOf(doc, leading) ?? leading;
  if (isNamelessBody(discourse, phrase, last, verb)) return { first, last, head: head.index, type: 'ORG' };
  const type = isEvent(discourse, head) ? eventType(discourse, phrase, verb) : actorType(discourse, phrase, verb);
  return type === undefined ? undefined : { first, last, head: head.index, type };
}

/** "o reacție din partea comunității internaționale": a body of which there is but one, wherever it stands. */
export function standingBodyAt({ doc, language, index }: Discourse, head: Token): Nominal | undefined {
  const { naming, cues } = language;
  const next = doc.tokens[head.index + 1];
  if (head.upos !== 'NOUN' || next?.upos !== 'ADJ' || !isDefinite(head) || index.has(head.index)) return undefined;
  const lemma = head.lemma.toLowerCase();
  // "potrivit presei locale": people without a name
  const standing = naming.standingBodies[lemma]?.has(next.lemma.toLowerCase()) === true && !cues.unnamed.has(lemma);
  return standing ? { first: head.index, last: next.index, head: head.index, type: 'ORG' } : undefined;
}

/** "vor putea depune": what they can do. */
function infinitiveOf({ tokens }: Doc, { index, lemma }: Token): Token | undefined {
  const next = tokens[index + 1];
  return lemma === 'putea' && next?.upos === 'VERB' && /^Vmn/u.test(next.msd) ? next : undefined;
}

/** Adjectives at the end that do not agree with the head are none: the tagger took a clitic for one. */
function agreedEnd(doc: Doc, { head, last }: NounPhrase): number {
  let end = last;
  while (end > head.index) {
    const { form, upos, features } = doc.tokens[end] as Token;
    const stray = upos === 'PROPN' && form === form.toLowerCase();
    const agrees = features.Number === undefined || features.Number === head.features.Number;
    if (!stray && (upos !== 'ADJ' || agrees)) break;
    end--;
  }
  return end;
}

/** "un bărbat de 61 de ani". */
function withAge({ doc, language }: Discourse, last: number): number {
  const [of, age, second, third] = doc.tokens.slice(last + 1, last + 5);
  if (of?.upos !== 'ADP' || age?.upos !== 'NUM') return last;
  const isYear = (token: Token | undefined): boolean =>
    language.calendar.units[token?.form.toLowerCase() ?? ''] === 'year';
  if (isYear(second)) return last + 3;
  return isYear(third) ? last + 4 : last;
}

/** "cetățeni din Venezuela": where a group is at home belongs to it. */
function withHome({ doc, index, language }: Discourse, last: number): number {
  const from = doc.tokens[last + 1];
  if (from === undefined || language.cues.roles[from.lemma] !== 'origin') return last;
  // "din județul Călărași"
  const kind = doc.tokens[last + 2];
  const at = kind?.upos === 'NOUN' && language.naming.placeHeads.has(kind.lemma.toLowerCase()) ? last + 3 : last + 2;
  const home = (index.get(at) ?? []).find(({ entity, mention }) => mention.firstToken === at && entity.type === 'GPE');
  return home?.mention.lastToken ?? last;
}

/** "Procurorii DIICOT": the body's people are the body. "compania Acme": the noun only tells what the name is. */
function isOfBody(doc: Doc, { head, inner }: NounPhrase): boolean {
  return inner.some(
    ({ entity, mention }) =>
      mention.kind !== 'demonym-adjective' &&
      mention.firstToken === head.index + 1 &&
      (entity.type === 'ORG' || !isGenitive(doc, mention.firstToken)),
  );
}

function isGenitive(doc: Doc, first: number): boolean {
  return doc.tokens[first]?.features.Case === 'Dat,Gen' || doc.tokens[first - 1]?.form === 'lui';
}

/** "experții", "unii militari", "mulți părinți": nobody in particular. */
function isVague({ doc, language: { naming } }: Discourse, { head, first }: NounPhrase): boolean {
  const lead = doc.tokens[first] as Token;
  const indefinite = /^[PD][iz]/u.test(lead.msd) && !naming.indefinites.has(lead.form.toLowerCase());
  return indefinite || naming.faceless.has(head.lemma.toLowerCase());
}

function isEvent({ language }: Discourse, head: Token): boolean {
  const lemma = head.lemma.toLowerCase();
  return language.naming.eventHeads.has(lemma) || language.cues.actions.has(lemma);
}

/** "o ceremonie care a marcat …", "Summitul începe marți": how an event goes on; what somebody's visit does is his. */
function eventType(
  discourse: Discourse,
  { head, first, last, inner }: NounPhrase,
  verb: Token,
): EntityType | undefined {
  const { doc, language, sentenceOf } = discourse;
  const { naming } = language;
  if (!naming.eventHeads.has(head.lemma.toLowerCase()) || !naming.eventVerbs.has(verb.lemma)) return undefined;
  const start = doc.sentences[sentenceOf[first] ?? 0]?.firstToken ?? 0;
  const told = isRelativeNext(doc, last) || first - start < LATEST_TOPIC;
  return told && inner.length === 0 && !isPassive(doc, verb) ? 'EVENT' : undefined;
}

/** Tokens before the thing a sentence is about. */
const LATEST_TOPIC = 5;

function actorType(discourse: Discourse, phrase: NounPhrase, verb: Token): EntityType | undefined {
  const { doc, language } = discourse;
  const { naming } = language;
  const { head, first, last } = phrase;
  const lemma = head.lemma.toLowerCase();
  const lead = doc.tokens[first] as Token;
  const plural = head.features.Number === 'Plur';
  const definite = doc.tokens.slice(first, head.index + 1).some(isDefinite);
  // "Comercianții care nu respectă regulile riscă amenzi": the clause tells which of them
  if (isRelativeNext(doc, last) && !(plural && doc.tokens[last + 1]?.form === 'care')) return undefined;
  const people = naming.groupNouns.has(lemma) || naming.personRoles.has(lemma) || naming.inhabitants.test(lemma);
  // "Cinci bărbați au fost reținuți", not "20 de persoane"
  if (plural && isCounted(discourse, phrase) && (people || naming.personNouns.has(lemma)))
    return isOfOrganisation(discourse, phrase) || isFromNamed(discourse, phrase) ? undefined : 'GROUP';
  if (naming.passiveInMeaning.has(verb.lemma)) return undefined;
  // "Călătorii vor fi preluați de autobuze", not "Trei persoane au fost rănite"
  if (isPassive(doc, verb) && !(plural && definite && naming.groupNouns.has(lemma))) return undefined;
  // "mii de protestatari"
  const crowd = language.numbers.vague[lead.form.toLowerCase()] !== undefined;
  // "medicii de la Spitalul Fundeni", "angajații companiei": a body's people are the body
  if (plural && people && isOfOrganisation(discourse, phrase)) return undefined;
  if (crowd && plural && people) return 'GROUP';
  if (!definite) return undefined;
  if (plural && people)
    return naming.bodyNouns.has(lemma) ? 'ORG' : isDoneToPerson(discourse, verb) ? undefined : 'GROUP';
  if (plural) return undefined;
  const next = doc.tokens[head.index + 1];
  const own =
    next?.upos === 'ADJ' && naming.bodyAdjectives.has(next.lemma.toLowerCase()) && headKind(naming, head) === 'ORG';
  const standing = next?.upos === 'ADJ' && naming.standingBodies[lemma]?.has(next.lemma.toLowerCase()) === true;
  return own || standing || naming.soleBodies.has(lemma) ? 'ORG' : undefined;
}

/** "62 de angajați de la Metrorex": told of whom they belong to, whatever that is. */
function isFromNamed({ doc, index }: Discourse, { last }: NounPhrase): boolean {
  return doc.tokens[last + 1]?.form === 'de' && doc.tokens[last + 2]?.form === 'la' && index.has(last + 3);
}

/** "cinci", "circa 40 de"; "primii" counts nothing, "cei trei" have been brought up before. */
function isCounted({ doc }: Discourse, { first, head }: NounPhrase): boolean {
  const lead = doc.tokens.slice(first, head.index);
  if (lead.some(({ msd }) => /^(?:T[ds]|[DP]d)/u.test(msd))) return false;
  return lead.some(({ upos, msd, form }) => (upos === 'NUM' && !/^Mo/u.test(msd)) || /^\d/u.test(form));
}

function isOfOrganisation({ doc, index }: Discourse, { inner, last }: NounPhrase): boolean {
  const [of, at] = doc.tokens.slice(last + 1, last + 3);
  const hung =
    of?.form === 'de' && at?.form === 'la' ? last + 3 : of?.form === 'din' || of?.form === 'de' ? last + 2 : -1;
  return [...inner, ...(index.get(hung) ?? [])].some(
    ({ entity, mention }) => entity.type === 'ORG' && mention.kind !== 'demonym-adjective',
  );
}

/** "Polițiștii l-au reținut pe Ion Rusu": told of him, not of them. */
function isDoneToPerson({ doc, language, index }: Discourse, verb: Token): boolean {
  const object = doc.tokens.slice(verb.index + 1, verb.index + 4).find(({ upos }) => upos === 'ADP');
  const clitic = doc.tokens.slice(Math.max(0, verb.index - 4), verb.index).some(({ msd }) => /^Pp3..a/u.test(msd));
  if (object === undefined || !clitic || language.cues.roles[object.lemma] !== 'object') return false;
  const named = (index.get(object.index + 1) ?? []).some(({ entity }) => entity.type === 'PERSON');
  const next = doc.tokens[object.index + 1];
  const noun = next?.upos === 'NOUN' ? next.lemma.toLowerCase() : '';
  return named || language.naming.personRoles.has(noun) || language.naming.personNouns.has(noun);
}
