import type { Doc } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import { type Context, isSubjectLike, type Subject, verbGroupStart } from './subject.ts';

/** A clause that opens with a place, a body or an event, and tells what is or happens there → that one. */

type Setting = {
  readonly doc: Doc;
  readonly language: Language;
  readonly clause: Clause;
  readonly phrases: readonly NounPhrase[];
};

/** "În Vrancea, 4.000 de gospodării …", "În urma exploziei de la Crevedia au murit …": what the clause opens with, before token `limit`. */
export function settingOf(
  { doc, language, clause, phrases }: Setting,
  limit: number,
): { readonly entities: readonly ExtractedEntity[]; readonly rule: string } | undefined {
  const lead = clause.own.find((token) => !/^(?:PUNCT|CCONJ|ADV)$/u.test(token.upos));
  const opening = phrases.find((phrase) => phrase.first < limit && isSetting(language, phrase));
  if (opening === undefined || lead === undefined) return undefined;
  // "În fața sediului din Cluj", "În această localitate din Iași": phrases hung on the one that opens the clause
  let start = opening.first;
  const events = isEvent(opening) ? [] : [...opening.entities];
  for (const phrase of phrases.slice(0, phrases.indexOf(opening) + 1).reverse()) {
    const between = doc.tokens.slice(phrase.last + 1, start);
    const hangs = between.length > 0 && between.length <= 2 && between.every(({ upos }) => upos === 'ADP');
    if (phrase !== opening && (!hangs || phrase.governor === undefined)) continue;
    start = phrase.first;
    if (isEvent(phrase)) events.unshift(...phrase.entities);
  }
  const preposition = doc.tokens[start - 1];
  return preposition !== undefined && lead.index >= preposition.index - 1
    ? { entities: events, rule: 'setting' }
    : undefined;
}

/** "Pe Valea Prahovei se circulă îngreunat", "La Cluj va ploua", "În Parlament sunt 240 de deputați": nobody acts. */
export function fronted(clause: Clause, context: Context, phrases: readonly NounPhrase[]): Subject | undefined {
  const { doc, language } = context;
  const { predicate, own, finite, folded, link, parent } = clause;
  const free = link === 'main' || link === 'coordinate' || (link === 'adverbial' && parent === undefined);
  if (!free || folded.length > 0 || /^[12]$/u.test(finite?.features.Person ?? '')) return undefined;
  const verb = verbGroupStart(doc, clause);
  if (phrases.some((phrase) => phrase.last < verb && isSubjectLike(phrase))) return undefined;
  const actor = phrases.find((phrase) => phrase.first > verb && isSubjectLike(phrase));
  const counted =
    predicate.upos === 'NOUN' && own.some(({ head, deprel }) => head === predicate.index && deprel === 'nummod');
  const linked = own.some(({ head, deprel, lemma }) => head === predicate.index && deprel === 'cop' && lemma === 'fi');
  const nobody = language.cues.existing.has(predicate.lemma) || (counted && linked) || isImpersonalNow(clause, context);
  if (!nobody || (actor !== undefined && (actor.entities.length > 0 || isImpersonalNow(clause, context))))
    return undefined;
  const found = settingOf({ doc, language, clause, phrases }, verb);
  return found === undefined || found.entities.length === 0
    ? undefined
    : { ...found, phrase: undefined, ...(actor === undefined ? {} : { actor }) };
}

/** "se circulă", "se lucrează": a present with "se" of a verb that says nothing of what anybody said or thinks. */
function isImpersonalNow({ predicate, own }: Clause, { language: { cues } }: Context): boolean {
  if (!/^Vmip3/u.test(predicate.msd) || predicate.features.Number === 'Plur') return false;
  if ([cues.saying, cues.believing, cues.denying, cues.estimating].some((verbs) => verbs.has(predicate.lemma)))
    return false;
  const clitics = own.filter(({ msd, index }) => index < predicate.index && /^P.*w$/u.test(msd));
  return (
    clitics.length === 1 && clitics.every(({ msd, index }) => /^Px3--a/u.test(msd) && index === predicate.index - 1)
  );
}

function isEvent({ entities }: NounPhrase): boolean {
  return entities.length === 1 && entities[0]?.type === 'EVENT';
}

/** A place; at the head of a clause a body ("La Spitalul Huși") and what one goes on ("Pe DN 7") as well. */
function isSetting(language: Language, phrase: NounPhrase): boolean {
  const { governor, entities, temporal } = phrase;
  if (isPlace(language, phrase)) return true;
  if (temporal || entities.length === 0 || governor === undefined) return false;
  const types = (pattern: RegExp): boolean => entities.every(({ type }) => pattern.test(type));
  if (governor === 'pe') return types(/^(?:FACILITY|LOC)$/u);
  return /^(?:în|la)$/u.test(governor) && types(/^(?:EVENT|ORG)$/u);
}

/** "la Brașov", "în Vrancea". */
export function isPlace(language: Language, { governor, entities, temporal }: NounPhrase): boolean {
  return (
    governor !== undefined &&
    !temporal &&
    // "va fi deviat prin comuna Cordun": a way is no setting
    !/^(?:prin|peste)$/u.test(governor) &&
    /^(?:place|origin|destination)$/u.test(language.cues.roles[governor] ?? '') &&
    entities.length > 0 &&
    entities.every(({ type }) => PLACES.has(type))
  );
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FACILITY']);
