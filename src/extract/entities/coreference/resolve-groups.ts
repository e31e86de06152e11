import type { EntityType } from '../../../facts/pack.ts';
import type { Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { foldCase } from '../../../text/fold.ts';
import { isDefinite } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { type Discourse, genderOf, mentionedBetween, topicOf } from './discourse.ts';
import type { GroupReference } from './reference.ts';

/**
 * Words for several at once: "cei doi lideri", "ambele state", "cei doi", "ei". They stand for the persons (or countries) that
 * are coordinated in the nearest sentence before, or for all that it names, where it names exactly as many; "ei" for those that the
 * sentence before is about. Where no sentence within reach fits, they stand for nobody.
 */

/** Sentences to look back. */
const REACH = 2;

export function resolveGroup(discourse: Discourse, at: number): GroupReference | undefined {
  if (discourse.quoted.has(at)) return undefined;
  return resolveCounted(discourse, at) ?? resolveThey(discourse, at) ?? resolveTheir(discourse, at);
}

function resolveCounted(discourse: Discourse, at: number): GroupReference | undefined {
  const { doc, sentenceOf } = discourse;
  const found = countedAt(discourse, at);
  if (found === undefined) return undefined;
  const number = sentenceOf[at] ?? 0;
  const reference = (members: readonly ExtractedEntity[]): GroupReference => ({ ...found, members, kind: 'nominal' });
  const start = doc.sentences[number]?.firstToken ?? at;
  const here = membersIn(discourse, start, at, found);
  if (here.length > 0) return reference(here);
  for (let back = 1; back <= REACH; back++) {
    const before = doc.sentences[number - back];
    if (before === undefined) return undefined;
    const members = membersIn(discourse, before.firstToken, before.endToken, found);
    if (members.length > 0) return reference(members);
    // a nearer sentence that names more of them leaves open which are meant
    if (fittingIn(discourse, before.firstToken, before.endToken, found).length > found.count) return undefined;
  }
  // "Cei doi s-au cunoscut în 2017": nobody else has been named at all
  const all = mentionedBetween(discourse, 0, at).filter(({ type }) => type === found.type);
  return all.length === found.count && found.type === 'PERSON' ? reference(all) : undefined;
}

type Counted = { first: number; last: number; head: number; count: number; type: EntityType };

/** "cei doi lideri", "cele două țări", "ambii miniștri", "cei doi". */
function countedAt({ doc, language }: Discourse, i: number): Counted | undefined {
  const opening = doc.tokens[i];
  if (opening === undefined) return undefined;
  const both = /^amb(?:ii|ele|ilor|elor)$/iu.test(opening.form);
  if (!both && !/^ce(?:i|le|lor)$/iu.test(opening.form)) return undefined;
  const at = both ? i : i + 1;
  const count = both ? 2 : language.numbers.words[foldCase(doc.tokens[at]?.form ?? '')];
  if (count === undefined || count < 2 || count > 5) return undefined;
  const head = doc.tokens[at + 1];
  const noun = head?.upos === 'NOUN' || head?.upos === 'ADJ' || head?.upos === 'PROPN' ? head : undefined;
  if (noun === undefined) {
    // "cei doi au plecat", not "cei doi sau trei", "cei doi din Cluj"
    const stands = head !== undefined && /^(?:VERB|AUX|PART|PUNCT|PRON)$/u.test(head.upos);
    return stands ? { first: i, last: at, head: at, count, type: 'PERSON' } : undefined;
  }
  const type = typeOfMembers(language, noun);
  return type === undefined ? undefined : { first: i, last: at + 1, head: at + 1, count, type };
}

function typeOfMembers({ naming }: Language, noun: Token): EntityType | undefined {
  const forms = [noun.lemma, ...naming.baseCandidates(noun.form), noun.form.replace(/i$/u, '')].map((form) =>
    form.toLowerCase(),
  );
  if (forms.some((form) => naming.personRoles.has(form))) return 'PERSON';
  return forms.some((form) => naming.stateNouns.has(form)) ? 'GPE' : undefined;
}

/** "Ei", "Acestea" as who acts: those that the sentence before is about. */
function resolveThey(discourse: Discourse, at: number): GroupReference | undefined {
  const { doc, sentenceOf, language } = discourse;
  const token = doc.tokens[at] as Token;
  const gender = language.naming.takingUpSeveral[token.form.toLowerCase()];
  if (gender === undefined || token.upos !== 'PRON' || doc.tokens[at - 1]?.upos === 'ADP') return undefined;
  const before = doc.sentences[(sentenceOf[at] ?? 0) - 1];
  const topic = topicOf(discourse, before).entities;
  // "Rebelii controlează vestul. Ei …"
  const [group] = topic;
  if (topic.length === 1 && group?.type === 'GROUP') return oneGroup(discourse, token, gender, group);
  const lists = before === undefined ? [] : listsIn(discourse, before.firstToken, before.endToken, isSomebody);
  const members = topic.length > 1 ? topic : (lists.find((list) => list[0] === topic[0]) ?? []);
  if (members.length < 2 || !isOneKind(members)) return undefined;
  const persons = members[0]?.type === 'PERSON';
  if (persons ? gender === 'Fem' && !members.every((one) => genderOf(discourse, one) === 'Fem') : gender === 'Masc')
    return undefined;
  return { members, first: at, last: at, head: at, kind: 'pronoun' };
}

function oneGroup(
  { doc }: Discourse,
  { index }: Token,
  gender: string,
  group: ExtractedEntity,
): GroupReference | undefined {
  const own = group.mentions.some(({ headToken }) => doc.tokens[headToken]?.features.Gender === gender);
  return own ? { members: [group], first: index, last: index, head: index, kind: 'pronoun' } : undefined;
}

/** "întâlnirea lor": the two that its sentence has named before. */
function resolveTheir(discourse: Discourse, at: number): GroupReference | undefined {
  const { doc, sentenceOf, language } = discourse;
  const token = doc.tokens[at] as Token;
  const noun = doc.tokens[at - 1];
  if (token.form.toLowerCase() !== language.naming.theirs || noun?.upos !== 'NOUN') return undefined;
  if (!isDefinite(noun)) return undefined;
  const start = doc.sentences[sentenceOf[at] ?? 0]?.firstToken ?? at;
  const named = mentionedBetween(discourse, start, at);
  for (const type of ['PERSON', 'GPE'] as const) {
    const members = named.filter((entity) => entity.type === type);
    if (members.length === 2) return { members, first: at, last: at, head: at, kind: 'pronoun' };
    if (members.length > 0) return undefined;
  }
  return undefined;
}

function isOneKind(members: readonly ExtractedEntity[]): boolean {
  return members.every((one) => one.type === members[0]?.type && isSomebody(one));
}

function isSomebody({ type }: ExtractedEntity): boolean {
  return /^(?:PERSON|GPE|ORG)$/u.test(type);
}

function membersIn(discourse: Discourse, first: number, end: number, counted: Counted): ExtractedEntity[] {
  const list = listsIn(discourse, first, end, (entity) => fits(counted, entity)).find(
    ({ length }) => length === counted.count,
  );
  if (list !== undefined) return list;
  const all = fittingIn(discourse, first, end, counted);
  return all.length === counted.count ? all : [];
}

function fittingIn(discourse: Discourse, first: number, end: number, counted: Counted): ExtractedEntity[] {
  return mentionedBetween(discourse, first, end).filter((entity) => fits(counted, entity));
}

function fits({ type }: Counted, entity: ExtractedEntity): boolean {
  return entity.type === type && (type !== 'GPE' || entity.key.startsWith('country '));
}

/** What stands in one list each: "Ana, Ion și Radu". */
function listsIn(
  { doc, index }: Discourse,
  first: number,
  end: number,
  fits: (entity: ExtractedEntity) => boolean,
): ExtractedEntity[][] {
  const lists: Set<ExtractedEntity>[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let i = first; i < end; i++)
    for (const { entity, mention } of index.get(i) ?? []) {
      if (mention.firstToken !== i || mention.group || mention.kind === 'demonym-adjective' || !fits(entity)) continue;
      if (gapIsList(doc.tokens, last, i)) lists.at(-1)?.add(entity);
      else lists.push(new Set([entity]));
      last = mention.lastToken;
    }
  return lists.map((list) => [...list]);
}

function gapIsList(tokens: readonly Token[], last: number, next: number): boolean {
  return next === last + 2 && /^(?:și|şi|si|,)$/u.test(tokens[last + 1]?.form ?? '');
}
