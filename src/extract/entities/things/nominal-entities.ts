import type { EntityType } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { bySpan, type Span } from '../../../text/span.ts';
import { isDefinite } from '../../definiteness.ts';
import { type ExtractedEntity, mentionAt, type ResolvedMention } from '../../entity.ts';
import { findNounPhrases, type NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import { type Discourse, openDiscourse } from '../coreference/discourse.ts';
import { isSaidWithMore } from '../coreference/resolve-bodies.ts';
import { baseName } from '../names/base-name.ts';
import { type Nominal, nominalAt, standingBodyAt } from './nominal-kinds.ts';
import { type Chain, chainThings } from './thing-chains.ts';
import { type Thing, thingAt } from './things.ts';

/**
 * Things without a name that act in the text ("forțele de securitate", "susținătorii opoziției", "un tânăr", "guvernul lui
 * Maduro") or that it tells about as events ("o ceremonie care a marcat …") → entities of their own, so that what they do is
 * said of them. They have no forms: nothing on a page is found by a common noun.
 */
export function addNominalEntities(
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
): ExtractedEntity[] {
  const discourse = openDiscourse(doc, language, entities);
  const drafts = new Map<string, Draft>();
  const things: Thing[] = [];
  const again: NounPhrase[] = [];
  const enter = (key: string, found: Nominal, name: string): void => {
    const draft = drafts.get(key) ?? { type: found.type, name, mentions: [] };
    draft.mentions.push(mentionAt(doc, found, 'nominal'));
    drafts.set(key, draft);
  };
  for (const { firstToken, endToken } of doc.sentences) {
    const words = doc.tokens.slice(firstToken, endToken);
    for (const phrase of findNounPhrases(doc, language, words, discourse.index)) {
      const thing = thingAt(discourse, phrase, endToken);
      if (thing !== undefined) things.push(thing);
      for (const inner of ownersIn(discourse, phrase)) {
        const owner = thingAt(discourse, inner, endToken, true);
        if (owner !== undefined) things.push(owner);
      }
      const found = thing === undefined ? nominalAt(discourse, phrase, endToken) : undefined;
      if (found === undefined) {
        if (isBareGroup(discourse, phrase)) again.push(phrase);
        continue;
      }
      enter(groupBefore(doc, drafts, found) ?? keyOf(language, doc, found), found, nameOf(doc, found));
    }
    for (const head of words) {
      const body = standingBodyAt(discourse, head);
      if (body === undefined || [...drafts.values()].some(({ mentions }) => mentions.some(covers(head.index))))
        continue;
      const { first, last } = body;
      const name = lowerFirst(baseName(doc, language.naming, first, last, 'ORG', new Set()));
      enter(keyOf(language, doc, body), body, name);
    }
  }
  for (const { first, last, head } of again) {
    const key = groupBefore(doc, drafts, { first, last, head: head.index, type: 'GROUP' });
    if (key !== undefined) drafts.get(key)?.mentions.push(mentionAt(doc, { first, last, head: head.index }, 'nominal'));
  }
  for (const { index } of doc.tokens) {
    const key = bodyAgain(discourse, drafts, index);
    if (key !== undefined)
      drafts.get(key)?.mentions.push(mentionAt(doc, { first: index, last: index, head: index }, 'nominal'));
  }
  const made = [...drafts].map(
    ([key, { type, name, mentions }]): ExtractedEntity => ({
      key,
      name,
      type,
      aliases: [],
      forms: [],
      descriptions: [],
      mentions: mentions.sort(bySpan),
    }),
  );
  const chains = chainThings(discourse, things);
  const named = entities.map((entity): ExtractedEntity => {
    const more = chains.filter((chain) => chain.named === entity).flatMap((chain) => chain.things);
    if (more.length === 0) return entity;
    return {
      ...entity,
      mentions: [...entity.mentions, ...more.map((thing) => mentionAt(doc, thing, 'nominal'))].sort(bySpan),
    };
  });
  return apart([...named, ...made, ...chains.flatMap((chain, k) => thingEntity(discourse, chain, k))], doc.text).sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}

function covers(at: number): (mention: ResolvedMention) => boolean {
  return ({ firstToken, lastToken }) => firstToken <= at && at <= lastToken;
}

/** "închiderea podului": the genitives with their article inside a phrase, each with what is said of it. */
function ownersIn({ doc, index }: Discourse, { head, last, inner }: NounPhrase): NounPhrase[] {
  const owners = doc.tokens
    .slice(head.index + 1, last + 1)
    .filter((token) => token.upos === 'NOUN' && token.features.Case === 'Dat,Gen' && !index.has(token.index));
  const until = (owner: Token): number => {
    let end = owner.index;
    while (end < last && /^(?:ADJ|ADP|DET|PROPN|NUM)$/u.test(doc.tokens[end + 1]?.upos ?? '')) end++;
    while (/^(?:ADP|DET)$/u.test(doc.tokens[end]?.upos ?? '')) end--;
    return end;
  };
  return owners.map((owner) => ({
    first: owner.index,
    last: until(owner),
    head: owner,
    governor: 'gen',
    entities: [],
    inner: inner.filter(({ mention }) => mention.firstToken > owner.index),
    temporal: false,
  }));
}

/** "un atac" twice in one text: names tell entities of one type apart; a thing has the words of its later mentions too. */
function apart(entities: readonly ExtractedEntity[], text: string): ExtractedEntity[] {
  const seen = new Map<string, number>();
  const keyOf = ({ type }: ExtractedEntity, name: string): string => `${type} ${name}`;
  return entities.map((entity) => {
    const wordings = entity.key.startsWith('nominal ')
      ? entity.mentions.filter(({ kind }) => kind === 'nominal').map((mention) => lowered(text, mention))
      : [];
    const free = [entity.name, ...wordings].find((name) => !seen.has(keyOf(entity, name)));
    const name = free ?? entity.name;
    const count = (seen.get(keyOf(entity, name)) ?? 0) + 1;
    seen.set(keyOf(entity, name), count);
    return count === 1 ? { ...entity, name } : { ...entity, name: `${name} (${count})` };
  });
}

/** An entity of its own where something is told of the thing. */
function thingEntity({ doc, language }: Discourse, { named, things }: Chain, number: number): ExtractedEntity[] {
  const [opening] = things;
  if (named !== undefined || opening === undefined || !things.some(({ acts }) => acts)) return [];
  return [
    {
      key: `nominal thing ${number}`,
      name: nameOfThing(doc, language, things),
      type: opening.type,
      aliases: [],
      forms: [],
      descriptions: [],
      mentions: things.map((thing) => mentionAt(doc, thing, 'nominal')).sort(bySpan),
    },
  ];
}

/** "fermierii", "fermierilor": a definite plural and nothing said with it. */
function isBareGroup({ quoted }: Discourse, { first, last, head, entities, temporal }: NounPhrase): boolean {
  const bare = first === last && head.upos === 'NOUN' && entities.length === 0 && !temporal;
  return bare && head.features.Number === 'Plur' && isDefinite(head) && !quoted.has(first);
}

/** "decizia primăriei", "a acuzat primăria": the noun alone is the body that has acted by it. */
function bodyAgain(discourse: Discourse, drafts: ReadonlyMap<string, Draft>, at: number): string | undefined {
  const { doc, language, index, quoted } = discourse;
  const token = doc.tokens[at] as Token;
  if (token.upos !== 'NOUN' || token.features.Number === 'Plur' || !isDefinite(token)) return undefined;
  if (!language.naming.actingBodies.has(token.lemma.toLowerCase())) return undefined;
  const key = keyOf(language, doc, { first: at, last: at, head: at, type: 'ORG' });
  const draft = drafts.get(key);
  if (draft === undefined || index.has(at) || quoted.has(at) || isSaidWithMore(discourse, at)) return undefined;
  return draft.mentions.some(({ headToken }) => headToken === at) ? undefined : key;
}

/** The one group of that noun brought up before: "Fermierii din județul Călărași … fermierii". */
function groupBefore(
  doc: Doc,
  drafts: ReadonlyMap<string, Draft>,
  { first, last, head, type }: Nominal,
): string | undefined {
  if (type !== 'GROUP' || first !== last) return undefined;
  const lemma = doc.tokens[head]?.lemma;
  const same = [...drafts].filter(
    ([, draft]) =>
      draft.type === 'GROUP' &&
      draft.mentions.some(({ headToken }) => headToken < head && doc.tokens[headToken]?.lemma === lemma),
  );
  return same.length === 1 ? same[0]?.[0] : undefined;
}

type Draft = {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: ResolvedMention[];
};

/** One entity for each wording: the head, and for groups what is said with it, by lemma. */
function keyOf({ naming }: Pick<Language, 'naming'>, doc: Doc, { first, last, head, type }: Nominal): string {
  const tokens = type === 'EVENT' ? [doc.tokens[head] as Token] : doc.tokens.slice(first, last + 1);
  const kept = tokens.filter(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(upos) || (type === 'GROUP' && upos === 'NUM'));
  return `nominal ${type} ${kept.map(({ lemma }) => naming.nameKey(lemma)).join(' ')}`;
}

/** "o explozie în orașul Buzău": where and when it happened is no part of what it is called; "accidentul de la Mihăilești" is. */
function endOfName({ tokens }: Doc, { cues }: Language, { first, head, last }: Thing): number {
  for (let i = head + 1; i <= last; i++) {
    const { lemma, upos, msd, form } = tokens[i] as Token;
    const place = upos === 'ADP' && cues.roles[lemma] === 'place' && !/^(?:de|din)$/u.test(tokens[i - 1]?.form ?? '');
    if (i > first && form !== 'din' && (place || /^Vmp/u.test(msd))) return i - 1;
  }
  return last;
}

/** By its first mention that is no genitive: "închiderea podului … podul"; else by the noun in its base form. */
function nameOfThing(doc: Doc, language: Language, things: readonly Thing[]): string {
  const [war] = things.filter(({ parties }) => parties.length > 0).sort((a, b) => a.last - a.head - (b.last - b.head));
  if (war !== undefined) return lowerFirst(baseName(doc, language.naming, war.first, war.last, war.type, new Set()));
  const [opening] = things as readonly [Thing, ...Thing[]];
  const bare = (thing: Thing): boolean => doc.tokens[thing.head]?.features.Case !== 'Dat,Gen';
  const named = bare(opening) || opening.first < opening.head ? opening : undefined;
  const first = named ?? things.find((thing) => bare(thing) && thing.noun === opening.noun);
  if (first !== undefined) return nameOf(doc, { first: first.first, last: endOfName(doc, language, first) });
  const { form, lemma, features, index } = doc.tokens[opening.head] as Token;
  const last = endOfName(doc, language, opening);
  if (last > index) return lowerFirst(baseName(doc, language.naming, opening.first, last, opening.type, new Set()));
  if (features.Number !== 'Plur') return language.naming.definiteForm(lemma.toLowerCase(), features.Gender === 'Fem');
  return form.toLowerCase().replace(/lor$/u, features.Gender === 'Masc' ? 'i' : 'le');
}

function nameOf(doc: Doc, { first, last }: Pick<Nominal, 'first' | 'last'>): string {
  const { start } = doc.tokens[first] as Token;
  return lowered(doc.text, { start, end: (doc.tokens[last] as Token).end });
}

function lowered(text: string, { start, end }: Span): string {
  return lowerFirst(text.slice(start, end).replace(/\s+/gu, ' '));
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
