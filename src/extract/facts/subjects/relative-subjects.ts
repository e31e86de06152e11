import type { Doc } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import { sentenceAt } from '../clauses/sentence-at.ts';
import type { DraftFact } from '../draft.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import { isSingledOut } from '../statements/restrictive.ts';
import { eventBefore } from './clause-hosts.ts';
import { genderOf } from './free-participles.ts';
import { type Context, isSubjectLike, type Subject } from './subject.ts';

/** Relative clauses → whom they are about: "care" hands on its antecedent, "unde" the subject of the clause above, "al cărui" who has it. */

export function relativeSubject(
  clause: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  verb: number,
): Subject | undefined {
  const { doc } = context;
  const at = clause.own.findIndex(isRelative);
  const pronoun = clause.own[at];
  const form = pronoun?.form.toLowerCase();
  if (pronoun !== undefined && /^c[aă]r(?:ui|ei|or)$/u.test(form ?? ''))
    return ownedSubject(clause, context, phrases, pronoun.index, verb);
  if (pronoun === undefined || (form !== 'care' && form !== 'unde')) return undefined;
  const preposition = clause.own[at - 1]?.upos === 'ADP' ? clause.own[at - 1] : undefined;
  const { saying, judging, believing } = context.language.cues;
  const tells = [saying, judging, believing].some((verbs) => verbs.has(clause.predicate.lemma));
  const where = preposition !== undefined && /^(?:în|la|prin|pentru|cu|din)$/u.test(preposition.form) && !tells;
  if (form === 'unde' || preposition?.form === 'pe' || where)
    return (
      carriedOn(clause, context, phrases, pronoun.index) ??
      (form === 'unde' ? whereSubject(clause, context, phrases, pronoun.index) : undefined)
    );
  const governed = preposition !== undefined;
  const other = phrases.some((phrase) => phrase.last < verb && phrase.first > pronoun.index && isSubjectLike(phrase));
  if (governed || other || /^(?:obj|iobj|obl)/u.test(pronoun.deprel)) return undefined;
  const event = eventBefore(clause, pronoun.index, context);
  if (event !== undefined) return { entities: event.entities, phrase: event, rule: 'relative' };
  const { entities } = antecedents(doc, pronoun.index, context);
  return { entities, phrase: undefined, rule: 'relative' };
}

/** "X a plecat la Paris, unde s-a întâlnit cu …", "… pe care o acuză că …": with no subject of its own, the main clause's goes on. */
function carriedOn(
  clause: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  pronoun: number,
): Subject | undefined {
  const { parent, finite, predicate } = clause;
  const { occurring } = context.language.cues;
  // "unde lucrează 11.000 de oameni": a present in "-ă" is of one or of many, whatever its tag
  const passive = clause.own.some((token) => token.form === 'fost' || /^expl:(?:impers|pass)/u.test(token.deprel));
  const open = passive || /ă$/u.test(finite?.form ?? '') || occurring.has(predicate.lemma);
  const rival = phrases.some(
    (phrase) => phrase.first > pronoun && isSubjectLike(phrase) && (open || !/^obj/u.test(phrase.head.deprel)),
  );
  const above = parent === undefined || context.folded.has(parent) ? undefined : context.subjects.get(parent);
  if (rival || above === undefined || above.actor !== undefined) return undefined;
  const [only, second] = above.entities;
  if (passive && !undergoesThere(clause, above, context)) return undefined;
  if (only === undefined || clause.finite?.features.Person === '1') return undefined;
  if (!above.entities.every(({ type }) => /^(?:GPE|GROUP|ORG|PERSON)$/u.test(type))) return undefined;
  // "Greviștii au mers la Ploiești, unde au depus o plângere"
  const plural = clause.finite?.features.Number === 'Plur';
  if (second !== undefined ? !plural : plural && above.phrase?.head.features.Number !== 'Plur') return undefined;
  return { entities: above.entities, phrase: undefined, rule: 'carried' };
}

/** "Ion a ajuns la spital, unde a fost operat": done to a person, whose gender the participle has, and who was told of to the end. */
function undergoesThere({ own, predicate, folded }: Clause, { entities, phrase }: Subject, context: Context): boolean {
  const [only, second] = entities;
  if (only?.type !== 'PERSON' || second !== undefined || folded.length > 0 || !/^Vmp/u.test(predicate.msd))
    return false;
  if (own.some((token) => /^Px|^Pp3.*w$/u.test(token.msd)) || !own.some(({ form }) => form === 'fost')) return false;
  const gender = phrase === undefined ? undefined : genderOf(phrase.head, entities, context);
  return predicate.features.Number !== 'Plur' && (gender === undefined || gender === predicate.features.Gender);
}

/** "Norvex, ai cărei acționari sunt din Austria": told of whose they are; they act and speak. */
function ownedSubject(
  { own }: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  pronoun: number,
  verb: number,
): Subject | undefined {
  const article = own.find(({ index }) => index === pronoun - 1);
  const [actor, other] = phrases.filter(({ head, last }) => head.index > pronoun && last < verb);
  if (!/^(?:al|a|ai|ale)$/iu.test(article?.form ?? '') || actor === undefined || other !== undefined) return undefined;
  if (actor.temporal || actor.entities.length > 0 || actor.inner.length > 0) return undefined;
  const { entities } = antecedents(context.doc, pronoun - 1, context);
  return entities.length === 1 ? { entities, phrase: undefined, actor, rule: 'owned' } : undefined;
}

/** "Beijing, unde a sosit cu trenul", "firma pe care o acuză": what a relative clause hangs on takes part in it. */
export function antecedentsOf(clause: Clause, context: Context): DraftFact['participants'] {
  if (clause.link !== 'relative') return [];
  const at = clause.own.findIndex(isRelative);
  const pronoun = clause.own[at];
  const form = pronoun?.form.toLowerCase();
  if (pronoun === undefined || (form !== 'care' && form !== 'unde')) return [];
  const before = clause.own[at - 1];
  const preposition = before?.upos === 'ADP' ? before : undefined;
  const role =
    form === 'unde'
      ? 'place'
      : preposition === undefined
        ? 'other'
        : (context.language.cues.roles[preposition.lemma] ?? 'other');
  const { entities } = antecedents(context.doc, preposition?.index ?? pronoun.index, context, true);
  return entities.map((entity) => ({ entity, role }));
}

/** "la Redzikowo, unde se află scutul": what has no name is told of the place. */
function whereSubject(
  clause: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  pronoun: number,
): Subject | undefined {
  const actor = phrases.find((phrase) => phrase.first > pronoun && isSubjectLike(phrase));
  if (actor === undefined || actor.entities.length > 0 || clause.finite === undefined) return undefined;
  const { entities, phrase } = antecedents(context.doc, pronoun, context, true);
  // "la uzina din Argeș, unde …": the works, not the county
  const within = phrase?.governor === 'din' && context.doc.tokens[phrase.first - 2]?.upos === 'NOUN';
  return !within && entities.length === 1 && entities.every(({ type }) => /^(?:GPE|LOC|FACILITY)$/u.test(type))
    ? { entities, phrase: undefined, actor, rule: 'where' }
    : undefined;
}

/** The name right before ", care" and what is coordinated with it; a clause after any other noun has no known subject. */
export function antecedents(
  doc: Doc,
  pronoun: number,
  context: Context,
  place = false,
): { readonly entities: readonly ExtractedEntity[]; readonly phrase: NounPhrase | undefined } {
  let last = pronoun - 1;
  // "Ion Pop, cel care a condus banca": the pronoun only takes the name up
  const takesUp = /^(?:cel|cea)$/iu.test(doc.tokens[last]?.form ?? '') && doc.tokens[last - 1]?.form === ',';
  if (takesUp && doc.tokens[pronoun]?.lemma === 'care') last--;
  while (doc.tokens[last]?.upos === 'PUNCT') last--;
  const sentence = sentenceAt(doc, doc.tokens[last]?.start ?? -1);
  if (sentence === undefined) return { entities: [], phrase: undefined };
  const words = doc.tokens.slice(sentence.firstToken, last + 1);
  const phrases = findNounPhrases(doc, context.language, words, context.mentions);
  const phrase = appositionHost(context, phrases) ?? phrases.at(-1);
  if (phrase === undefined || phrases.at(-1)?.last !== last) return { entities: [], phrase: undefined };
  // "o ceremonie care …" without a comma can only be about the noun before it
  const restrictive = last === pronoun - 1 && isRelative(doc.tokens[pronoun]);
  const opens = phrase.first - 2 < sentence.firstToken || doc.tokens[phrase.first - 2]?.upos === 'PUNCT';
  // "au fost prezentați Judecătoriei Dorohoi, care …": a dative right after its verb, with no noun that may be meant
  const given =
    phrase.governor === 'gen' && doc.tokens[phrase.first - 1]?.upos === 'VERB' && phrase.entities.length === 1;
  const attached = !restrictive && !given && phrase.governor !== undefined && !opens;
  const persons = phrase.entities.length > 0 && phrase.entities.every((entity) => entity.type === 'PERSON');
  // "primul ministru care vizitează țara din 2009": the first of all who do, and nothing that he did
  if (restrictive && isSingledOut(doc.tokens, last, sentence.firstToken)) return { entities: [], phrase: undefined };
  // "o școală din județul Timiș care a obținut …": the school or the county
  const former = phrases.at(-2);
  const places = phrase.entities.length > 0 && phrase.entities.every(({ type }) => type === 'GPE' || type === 'LOC');
  if (restrictive && places && phrase.governor !== undefined && former !== undefined && !place) {
    const link = doc.tokens.slice(former.last + 1, phrase.first);
    if (link.every(({ upos }) => upos === 'ADP')) return { entities: [], phrase: undefined };
  }
  // "o femeie, interpretată de Ana Pop, care se simte vinovată": the woman or who plays her
  const aside = phrase.governor === 'de' && isSetOffParticiple(doc, phrase.first - 2);
  return (attached && !persons && !place) || aside
    ? { entities: [], phrase: undefined }
    : { entities: phrase.entities, phrase };
}

/** "Danemarca, campioana en-titre, care …": a noun set off right after a name only says more of it. */
function appositionHost({ doc, language }: Context, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  const [host, noun] = phrases.slice(-2);
  // "Potrivit lui Ion, actul normativ, …": the comma ends what names the source
  const lead = [1, 2].map((back) => doc.tokens[(host?.first ?? 0) - back]?.lemma.toLowerCase() ?? '');
  if (lead.some((lemma) => language.cues.according.has(lemma))) return undefined;
  if (host === undefined || noun === undefined || noun.entities.length > 0 || noun.inner.length > 0) return undefined;
  const setOff = doc.tokens[noun.first - 1]?.form === ',' && host.last === noun.first - 2;
  const one = host.entities.length === 1 && noun.head.features.Number !== 'Plur' && isDefinite(noun.head);
  return setOff && one ? host : undefined;
}

/** Whether the part between commas that the word at `i` ends begins with a participle. */
function isSetOffParticiple({ tokens }: Doc, i: number): boolean {
  let at = i;
  while (at > i - LONGEST_ASIDE && tokens[at] !== undefined && tokens[at]?.upos !== 'PUNCT') at--;
  return tokens[at]?.form === ',' && /^Vmp|^Af/u.test(tokens[at + 1]?.msd ?? '');
}

const LONGEST_ASIDE = 6;
