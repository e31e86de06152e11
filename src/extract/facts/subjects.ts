import type { Doc, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { ExtractedEntity } from '../entity.ts';
import { type Clause, isRelative } from './clauses.ts';
import { findNounPhrases, type MentionIndex, type NounPhrase } from './noun-phrases.ts';
import { sentenceAt } from './sentence-at.ts';

/**
 * Clause → whom it is about. A bare noun phrase before the verb, or after it where the verb of saying is turned round;
 * "care" hands on its antecedent; gerunds and coordinated verbs inherit. Nothing is guessed: where the phrase is no known
 * entity, or number and person disagree, there is no subject and the fact is held back.
 */
export type Subject = {
  readonly entities: readonly ExtractedEntity[];
  /** The phrase that says it, absent where inherited. */
  readonly phrase: NounPhrase | undefined;
  readonly rule: string;
};

/** What the clauses read so far were about. */
export type Context = {
  readonly doc: Doc;
  readonly language: Language;
  readonly mentions: MentionIndex;
  readonly subjects: Map<Clause, Subject>;
  /** The subject of the last sentence's main clause, in the same paragraph. */
  readonly before: Subject | undefined;
};

export function findSubject(clause: Clause, context: Context): Subject | undefined {
  const { doc, language, mentions } = context;
  const phrases = findNounPhrases(doc, language, clause.own, mentions);
  const verb = verbGroupStart(doc, clause);
  if (clause.kind !== 'finite') return participleSubject(clause, context);
  if (language.cues.impersonal.has(clause.predicate.lemma) && !clause.own.some((t) => mentions.has(t.index)))
    return undefined;
  const relative = clause.link === 'relative' ? relativeSubject(clause, context, phrases, verb) : undefined;
  if (relative !== undefined) return relative.entities.length > 0 ? agreeing(clause, relative) : undefined;
  const preverbal = phrases.filter((phrase) => phrase.last < verb && isSubjectLike(phrase));
  const stated = preverbal.length > 0 ? lastSubject(doc, preverbal) : postverbal(clause, context, phrases);
  if (stated !== undefined) {
    if (isPersonal(stated[0]?.head)) return pronounSubject(clause, context, stated[0] as NounPhrase);
    const entities = distinct(stated.flatMap((phrase) => phrase.entities));
    const whole = stated.every((phrase) => phrase.entities.length > 0);
    if (entities.length === 0)
      return predicateNoun(clause, context) ?? caused(clause, context, phrases) ?? agentSubject(clause, phrases);
    return agreeing(clause, { entities, phrase: stated[0], rule: 'subject' }, whole ? undefined : 'Plur');
  }
  return predicateNoun(clause, context) ?? agentSubject(clause, phrases) ?? inherited(clause, context);
}

/** "O vizită … ar fi a treia călătorie a lui Ion": the deed that is the predicate has its doer in the genitive. */
function predicateNoun(clause: Clause, { doc, language, mentions }: Context): Subject | undefined {
  if (!language.cues.actions.has(clause.predicate.lemma) || clause.predicate.upos !== 'NOUN') return undefined;
  const actors = clause.own.flatMap(({ index }) => {
    const before = doc.tokens[index - 1]?.form.toLowerCase();
    return index > clause.predicate.index && before === language.naming.personGenitive
      ? (mentions.get(index) ?? []).map(({ entity }) => entity)
      : [];
  });
  const entities = distinct(actors).filter((entity) => entity.type === 'PERSON');
  return entities.length === 1 ? { entities, phrase: undefined, rule: 'predicate-noun' } : undefined;
}

/** "… a determinat Polonia să …": who is moved to do it acts. */
function caused(clause: Clause, { language }: Context, phrases: readonly NounPhrase[]): Subject | undefined {
  if (!language.cues.causing.has(clause.predicate.lemma)) return undefined;
  const object = phrases.find((phrase) => phrase.first > clause.predicate.index && phrase.entities.length > 0);
  const after = object === undefined ? undefined : clause.own.find((token) => token.index === object.last + 1);
  if (object === undefined || after === undefined || !after.msd.startsWith('Q')) return undefined;
  return { entities: object.entities, phrase: object, rule: 'caused' };
}

/** "Decizia a fost luată de Curtea …": the agent of a passive. */
function agentSubject(clause: Clause, phrases: readonly NounPhrase[]): Subject | undefined {
  const { predicate, own } = clause;
  const passive = /^Vmp/u.test(predicate.msd) && own.some((token) => token.form === 'fost' || /^Vaip/u.test(token.msd));
  const agent = phrases.find(
    (phrase) => phrase.governor === 'de' && phrase.first - predicate.index <= 3 && phrase.first > predicate.index,
  );
  if (!passive || agent === undefined || agent.entities.length === 0) return undefined;
  return { entities: agent.entities, phrase: agent, rule: 'agent' };
}

/** Where the verb with its clitics, negation and auxiliaries begins. */
export function verbGroupStart(doc: Doc, clause: Clause): number {
  const own = new Set(clause.own.map((token) => token.index));
  let first = Math.min(clause.predicate.index, clause.finite?.index ?? clause.predicate.index);
  while (own.has(first - 1)) {
    const before = doc.tokens[first - 1] as Token;
    if (!/^(?:AUX|PART)$/u.test(before.upos) && !/^P.*w$|^Px|^Q/u.test(before.msd)) break;
    first--;
  }
  return first;
}

function isSubjectLike(phrase: NounPhrase): boolean {
  return phrase.governor === undefined && !phrase.temporal && !isRelative(phrase.head);
}

/** The last bare phrase, with those coordinated to it; an apposition gives way to what it explains. */
function lastSubject(doc: Doc, phrases: readonly NounPhrase[]): NounPhrase[] {
  let at = phrases.length - 1;
  let group = [phrases[at] as NounPhrase];
  let joined = false;
  while (at > 0) {
    const phrase = phrases[at] as NounPhrase;
    const previous = phrases[at - 1] as NounPhrase;
    const between = doc.tokens
      .slice(previous.last + 1, phrase.first)
      .filter((token) => token.upos !== 'ADV')
      .map((token) => token.form.toLowerCase());
    if (between.length === 1 && /^(?:și|şi|si|sau|ori|nici)$/u.test(between[0] ?? '')) joined = true;
    else if (between.length === 1 && between[0] === ',' && !joined) {
      // ", liderii țărilor lor, …" explains; the phrase before it is the subject
      if (previous.entities.length === 0 && phrase.entities.length > 0) return group;
      group = [];
    } else if (!(between.length === 1 && between[0] === ',' && joined)) break;
    group = [previous, ...group];
    at--;
  }
  return group;
}

/** "a răspuns Ion": after a verb of saying, or where the parser says so and nothing else fits. */
function postverbal(clause: Clause, context: Context, phrases: readonly NounPhrase[]): NounPhrase[] | undefined {
  const { doc, language } = context;
  const after = phrases.filter((phrase) => phrase.first > clause.predicate.index && isSubjectLike(phrase));
  const first = after[0];
  if (first === undefined) return undefined;
  const speaks = language.cues.saying.has(clause.predicate.lemma) || language.cues.relaying.has(clause.predicate.lemma);
  const told = clause.folded.length > 0 || /^(?:parataxis|conj)/u.test(clause.predicate.deprel);
  const next = first.first <= clause.predicate.index + 2;
  const tagged = /^nsubj/u.test(first.head.deprel) && first.head.head === clause.predicate.index;
  if (!(speaks && told && next) && !tagged) return undefined;
  const second = after[1];
  const between =
    second === undefined
      ? ''
      : doc.text.slice((doc.tokens[first.last] as Token).end, (doc.tokens[second.first] as Token).start);
  return second !== undefined && /^ (?:și|şi|si) $/u.test(between) ? [first, second] : [first];
}

function relativeSubject(
  clause: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  verb: number,
): Subject | undefined {
  const { doc } = context;
  const at = clause.own.findIndex(isRelative);
  const pronoun = clause.own[at];
  if (pronoun?.form.toLowerCase() !== 'care') return undefined;
  const governed = clause.own[at - 1]?.upos === 'ADP';
  const other = phrases.some((phrase) => phrase.last < verb && phrase.first > pronoun.index && isSubjectLike(phrase));
  if (governed || other || /^(?:obj|iobj|obl)/u.test(pronoun.deprel)) return undefined;
  const entities = antecedents(doc, pronoun.index, context);
  return { entities, phrase: undefined, rule: 'relative' };
}

/** The name right before ", care" and what is coordinated with it; a clause after any other noun has no known subject. */
function antecedents(doc: Doc, pronoun: number, context: Context): ExtractedEntity[] {
  let last = pronoun - 1;
  while (doc.tokens[last]?.upos === 'PUNCT') last--;
  const sentence = sentenceAt(doc, doc.tokens[last]?.start ?? -1);
  if (sentence === undefined) return [];
  const words = doc.tokens.slice(sentence.firstToken, last + 1);
  const phrase = findNounPhrases(doc, context.language, words, context.mentions).at(-1);
  if (phrase === undefined || phrase.last !== last) return [];
  const attached = phrase.governor !== undefined && doc.tokens[phrase.first - 2]?.upos !== 'PUNCT';
  const persons = phrase.entities.length > 0 && phrase.entities.every((entity) => entity.type === 'PERSON');
  return attached && !persons ? [] : [...phrase.entities];
}

/** Gerunds and participles speak of their governor's subject, a set-off participle of the name right before it. */
function participleSubject(clause: Clause, context: Context): Subject | undefined {
  const { doc } = context;
  if (clause.kind === 'participle') {
    const comma =
      doc.tokens[clause.predicate.index - 1]?.form === ',' ? clause.predicate.index - 1 : clause.predicate.index - 2;
    if (comma <= clause.sentence.firstToken) return undefined;
    const entities = antecedents(doc, comma, context);
    const [only] = entities;
    if (only === undefined || entities.length > 1 || clause.predicate.features.Number === 'Plur') return undefined;
    return { entities, phrase: undefined, rule: 'participle' };
  }
  const phrases = findNounPhrases(doc, context.language, clause.own, context.mentions);
  const absolute = phrases.findLast((phrase) => phrase.last < clause.predicate.index && isSubjectLike(phrase));
  if (absolute !== undefined) {
    return absolute.entities.length === 1
      ? { entities: absolute.entities, phrase: absolute, rule: 'absolute' }
      : undefined;
  }
  const host = gerundHost(clause, context);
  const subject = host === undefined ? undefined : context.subjects.get(host);
  return subject === undefined ? undefined : { ...subject, phrase: undefined, rule: 'gerund' };
}

/** "X a declarat că …, cerând …": a gerund of saying belongs to who speaks. */
function gerundHost(clause: Clause, context: Context): Clause | undefined {
  let host = clause.parent;
  while (host !== undefined && !context.subjects.has(host) && host.parent !== undefined) host = host.parent;
  return host;
}

function pronounSubject(clause: Clause, context: Context, phrase: NounPhrase): Subject | undefined {
  const { before } = context;
  const [only] = before?.entities ?? [];
  if (only === undefined || (before?.entities.length ?? 0) > 1 || only.type !== 'PERSON') return undefined;
  return agreeing(clause, { entities: [only], phrase, rule: 'pronoun' });
}

function isPersonal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:el|ea)$/iu.test(token.form);
}

function inherited(clause: Clause, context: Context): Subject | undefined {
  if (clause.finite?.features.Person === '1' || clause.finite?.features.Person === '2') return undefined;
  if (isImpersonal(clause)) return undefined;
  // a noun that the parser takes for a subject, though no phrase bears it out: whose clause it is stays open
  if (
    clause.own.some(
      (token) =>
        token.head === clause.predicate.index && /^nsubj/u.test(token.deprel) && /^(?:NOUN|PROPN)$/u.test(token.upos),
    )
  )
    return undefined;
  if (clause.parent !== undefined) {
    const above = context.subjects.get(clause.parent);
    const { saying } = context.language.cues;
    const speaks = saying.has(clause.predicate.lemma) && saying.has(clause.parent.predicate.lemma);
    const continues =
      clause.link === 'coordinate' || clause.link === 'adverbial' || (clause.link === 'relative' && speaks);
    if (above === undefined || !continues) return undefined;
    return agreeing(clause, { entities: above.entities, phrase: undefined, rule: 'inherited' });
  }
  return undefined;
}

/** "se crede", "s-a negat". */
export function isImpersonal(clause: Clause): boolean {
  return clause.own.some((token) => /^Px3--a/u.test(token.msd) && /^expl:(?:impers|pass)/u.test(token.deprel));
}

/** The subject, where the verb's number allows it. `forced`: the number of a phrase that is known in part only. */
function agreeing(clause: Clause, subject: Subject, forced?: string): Subject | undefined {
  const number = clause.finite?.features.Number;
  if (number === undefined) return subject;
  const own = forced ?? (subject.entities.length > 1 ? 'Plur' : undefined);
  const head = subject.phrase?.head;
  if (own === 'Plur') return number === 'Plur' || forced !== undefined ? subject : undefined;
  if (number === 'Sing') return subject;
  const plural = head?.features.Number === 'Plur' || subject.entities.some((entity) => /^\p{Lu}+$/u.test(entity.name));
  return plural ? subject : undefined;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
