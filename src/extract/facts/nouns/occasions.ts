import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { foldCase } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { type ExtractedEntity, isNamedActor } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { type FoundTime, findTimes } from '../time/time.ts';
import type { MentionIndex, NounPhrase } from './noun-phrases.ts';

/**
 * Occasions that a clause takes for granted: "întâlnirea lor din Alaska de luna trecută", "o întâlnire bilaterală cu Xi",
 * "summitul de duminică de la Tianjin". Told only with what makes it a fact: a date of its own, or who was there.
 */
export type Occasion = {
  readonly subjects: readonly ExtractedEntity[];
  readonly predicate: string;
  readonly statement: Span;
  readonly time: FoundTime | undefined;
  /** Told by where in the sentence it stands ("la o întâlnire cu …"), in the article's own words, whoever speaks there. */
  readonly attended: boolean;
  /** "întâlnirea", not "o întâlnire". */
  readonly definite: boolean;
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
  /** The clause is what somebody says: who acts in it may be another. */
  readonly told: boolean;
};

export function findOccasions(input: OccasionInput): Occasion[] {
  const { doc, language, phrases, clause, published } = input;
  return phrases.flatMap((phrase, i) => {
    const { head } = phrase;
    const meeting = language.cues.meetings.has(head.lemma);
    const event = phrase.entities.find(({ type }) => type === 'EVENT');
    if (!meeting && event === undefined) return [];
    if (phrase.governor === undefined && phrase.first < clause.predicate.index) return [];
    const frame = meeting ? frameBefore(input, phrase.first) : undefined;
    // "a refuzat o întâlnire cu Ion", "a anulat summitul de luni": nothing that took place
    if (frame === undefined && isOpen(input, phrase)) return [];
    const chain = chainFrom(input, phrases, i);
    const last = endOfOccasion(input, chain.at(-1) ?? phrase);
    const [time] = findTimes(doc.tokens.slice(phrase.first, last + 1), language, published, 'past');
    const company = chain.find(({ governor }) => governor === 'cu');
    const partner =
      company?.entities.length === 1 && company.entities[0]?.type !== 'GROUP' ? company.entities[0] : undefined;
    // "în cadrul unei întâlniri la Viena", "înaintea întâlnirilor cu miniștri din …": whoever acts then was there
    const attended =
      frame !== undefined &&
      (company !== undefined || frame.within) &&
      chain.some(company === undefined ? namesPlace : names);
    const between = meeting ? whoStoodBetween(chain) : [];
    const subjects = between.length > 1 ? between : meeting ? whoMet(input, phrase, partner, attended) : [];
    const all = [...new Set([...subjects, ...(event === undefined ? [] : [event])])];
    if (all.length === 0 || chain.length === 0) return [];
    const both = subjects.length > 1;
    if (time === undefined && !both && !(attended && !input.told)) return [];
    const alone = time === undefined && !both;
    // "înaintea întâlnirii cu …" lies ahead, and says so
    const first = frame !== undefined && (alone || !frame.within) ? frame.first : phrase.first;
    const definite = doc.tokens[phrase.first]?.features.Definite === 'Def';
    const statement = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last] as Token).end };
    return [{ subjects: all, predicate: head.lemma, statement, time, attended: attended && alone, definite }];
  });
}

/** A meeting that its verb calls off, or that is only wished for: "vrea să aibă o întâlnire". */
function isOpen({ language, clause: { own, predicate } }: OccasionInput, { first }: NounPhrase): boolean {
  const wished = own.some(({ msd, index }) => /^Qs/u.test(msd) && index > predicate.index && index < first);
  return wished || language.cues.calledOff.has(predicate.lemma);
}

/** "în marja celei mai mari parade militare din Austria": up to the next mark or verb. */
function endOfOccasion({ doc, language }: OccasionInput, { head, last }: NounPhrase): number {
  if (!language.cues.margins.has(head.lemma)) return last;
  const stop = doc.tokens.slice(last + 1).find(({ upos }) => /^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(upos));
  return stop === undefined ? last : stop.index - 1;
}

/** "cu fermierii din Buzău"; "discuția cu premierul" says nothing by itself. */
function names({ entities, inner }: NounPhrase): boolean {
  return entities.length + inner.length > 0;
}

function namesPlace({ entities, inner }: NounPhrase): boolean {
  return [...entities, ...inner.map(({ entity }) => entity)].some(({ type }) => /^(?:GPE|LOC|FACILITY)$/u.test(type));
}

/** "în cadrul", "la", "înaintea": when something is done by where it stands to a meeting; `within`: during it. */
function frameBefore(input: OccasionInput, first: number): { first: number; within: boolean } | undefined {
  const { doc, language } = input;
  const { during, around } = language.cues.occasionFrames;
  const found = [...during, ...around].find((words) =>
    words.every((word, k) => foldCase(doc.tokens[first - words.length + k]?.form ?? '') === word),
  );
  if (found === undefined || (found.length === 1 && during.includes(found) && !setsScene(input, first - 1)))
    return undefined;
  return { first: first - found.length, within: during.includes(found) };
}

/** "La o întâlnire cu …, Ion a …", "a declarat luni la o întâlnire cu …"; not "a fost invitat la …", "participarea la …". */
function setsScene({ doc, language, clause }: OccasionInput, preposition: number): boolean {
  const before = doc.tokens[preposition - 1];
  if (before === undefined || before.upos === 'PUNCT' || preposition === clause.sentence.firstToken) return true;
  if (preposition < clause.predicate.index) return before.upos === 'CCONJ';
  const day = language.calendar.weekdays[foldCase(before.form)] ?? language.calendar.nearDays[foldCase(before.form)];
  return language.cues.saying.has(clause.predicate.lemma) && (before === clause.predicate || day !== undefined);
}

/** Phrases hung on it one after the other: "din Alaska", "de luna trecută", "cu Xi"; after a comma its day or town: ", de duminică". */
function chainFrom({ doc, language }: OccasionInput, phrases: readonly NounPhrase[], i: number): NounPhrase[] {
  const chain: NounPhrase[] = [];
  let last = phrases[i]?.last ?? 0;
  for (const phrase of phrases.slice(i + 1)) {
    const comma = doc.tokens[last + 1]?.form === ',';
    const between = doc.tokens.slice(last + (comma ? 2 : 1), phrase.first);
    // "dintre Ion și Dan"
    if (chain.at(-1)?.governor === 'dintre' && between.length === 1 && between[0]?.upos === 'CCONJ') {
      chain.push(phrase);
      last = phrase.last;
      continue;
    }
    if (!between.every((token) => token.upos === 'ADP') || between.length === 0 || between.length > 2) break;
    const margin = comma && language.cues.margins.has(phrase.head.lemma);
    if (!margin && !/^(?:cu|de|din|dintre|la)$/u.test(phrase.governor ?? '')) break;
    if (comma && !margin && (!/^de$/u.test(between[0]?.form ?? '') || !(phrase.temporal || namesPlace(phrase)))) break;
    chain.push(phrase);
    last = phrase.last;
  }
  return chain;
}

/** "întâlnirea dintre Ion și Dan": both, where both are named. */
function whoStoodBetween(chain: readonly NounPhrase[]): ExtractedEntity[] {
  const at = chain.findIndex(({ governor }) => governor === 'dintre');
  const pair = at < 0 ? [] : chain.slice(at, at + 2).flatMap(({ entities }) => entities);
  const named = pair.every(isNamedActor);
  return pair.length === 2 && named && pair[0] !== pair[1] ? pair : [];
}

/** "a lui Ion cu Xi": the owner and the partner; "lor": the clause's person and the one it names with "cu". */
function whoMet(
  { doc, phrases, about }: OccasionInput,
  phrase: NounPhrase,
  partner: ExtractedEntity | undefined,
  attended: boolean,
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
  if (theirs) return other !== undefined && others.size === 1 ? [host, other] : [];
  return attended ? [host] : [];
}
