import type { Doc, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import type { Clause } from './clause.ts';
import type { MentionIndex, NounPhrase } from './noun-phrases.ts';
import { type FoundTime, findTimes } from './time.ts';

/**
 * Occasions that a clause takes for granted: "întâlnirea lor din Alaska de luna trecută", "o întâlnire bilaterală cu Xi",
 * "summitul de duminică de la Tianjin". Told only with what makes it a fact: a date of its own, or who was there.
 */
export type Occasion = {
  readonly subjects: readonly ExtractedEntity[];
  readonly predicate: string;
  readonly statement: Span;
  readonly time: FoundTime | undefined;
};

export type OccasionInput = {
  readonly doc: Doc;
  readonly language: Language;
  readonly mentions: MentionIndex;
  readonly published: string | null;
  readonly clause: Clause;
  readonly phrases: readonly NounPhrase[];
  /** Whom the clause, or the clause that tells it, is about. */
  readonly about: readonly ExtractedEntity[];
};

export function findOccasions(input: OccasionInput): Occasion[] {
  const { doc, language, phrases, clause, published } = input;
  return phrases.flatMap((phrase, i) => {
    const { head } = phrase;
    const meeting = language.cues.meetings.has(head.lemma);
    const event = phrase.entities.find(({ type }) => type === 'EVENT');
    if (!meeting && event === undefined) return [];
    if (phrase.governor === undefined && phrase.first < clause.predicate.index) return [];
    const chain = chainFrom(doc, phrases, i);
    const last = chain.at(-1)?.last ?? phrase.last;
    const [time] = findTimes(doc.tokens.slice(phrase.first, last + 1), language, published, 'past');
    const partner = chain.find(
      ({ governor, entities: [one, second] }) => governor === 'cu' && second === undefined && one?.type !== 'GROUP',
    )?.entities[0];
    const subjects = meeting ? whoMet(input, phrase, partner) : [];
    const all = [...new Set([...subjects, ...(event === undefined ? [] : [event])])];
    if (all.length === 0 || chain.length === 0 || (time === undefined && partner === undefined)) return [];
    const statement = { start: (doc.tokens[phrase.first] as Token).start, end: (doc.tokens[last] as Token).end };
    return [{ subjects: all, predicate: head.lemma, statement, time }];
  });
}

/** Phrases hung on it one after the other: "din Alaska", "de luna trecută", "cu Xi". */
function chainFrom(doc: Doc, phrases: readonly NounPhrase[], i: number): NounPhrase[] {
  const chain: NounPhrase[] = [];
  let last = phrases[i]?.last ?? 0;
  for (const phrase of phrases.slice(i + 1)) {
    const between = doc.tokens.slice(last + 1, phrase.first);
    if (!between.every((token) => token.upos === 'ADP') || between.length === 0 || between.length > 2) break;
    if (!/^(?:cu|de|din|dintre|la)$/u.test(phrase.governor ?? '')) break;
    chain.push(phrase);
    last = phrase.last;
  }
  return chain;
}

/** "a lui Ion cu Xi": the owner and the partner; "lor": the clause's person and the one it names with "cu". */
function whoMet(
  { doc, phrases, about }: OccasionInput,
  phrase: NounPhrase,
  partner: ExtractedEntity | undefined,
): ExtractedEntity[] {
  const owners = phrase.inner.filter(({ mention }) => mention.kind !== 'demonym-adjective').map(({ entity }) => entity);
  const host = about.length === 1 && about[0]?.type === 'PERSON' ? about[0] : undefined;
  if (owners.length > 0) return [...new Set([...owners, ...(partner === undefined ? [] : [partner])])];
  if (host === undefined) return [];
  if (partner !== undefined) return partner === host ? [] : [host, partner];
  const theirs = doc.tokens
    .slice(phrase.first, phrase.last + 1)
    .some(({ form, msd }) => form === 'lor' && /^[PD]/u.test(msd));
  const others = new Set(
    phrases
      .filter(({ governor, first }) => governor === 'cu' && first < phrase.first)
      .flatMap(({ entities }) => entities)
      .filter((entity) => entity.type === 'PERSON' && entity !== host),
  );
  const [other] = others;
  return theirs && other !== undefined && others.size === 1 ? [host, other] : [];
}
