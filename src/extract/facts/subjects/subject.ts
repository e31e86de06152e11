import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Span } from '../../../text/span.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import type { MentionIndex, NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';

/** What a subject is, and what every rule that looks for one asks of a clause. */
export type Subject = {
  readonly entities: readonly ExtractedEntity[];
  /** The phrase that says it, absent where inherited. */
  readonly phrase: NounPhrase | undefined;
  /** Who acts and speaks, where that is somebody without a name and `entities` are whom the clause is about. */
  readonly actor?: NounPhrase;
  readonly rule: string;
};

/** Whom the sentence before was about, and its verb. */
export type Spoken = Subject & { readonly predicate: string };

/** Somebody or something else in a sentence that a verb without a subject may go on with; `aside`: in a genitive or behind a preposition. */
export type Rival = {
  /** Absent where it is no entity. */
  readonly entity: ExtractedEntity | undefined;
  readonly kind: 'person' | 'body' | 'thing';
  readonly part: 'acts' | 'undergoes' | 'aside';
  readonly plural: boolean;
  readonly gender: 'Masc' | 'Fem' | undefined;
};

/** Whom a verb without a subject may go on with: whom the sentence before was about, or who spoke in it. */
export type Topic = Subject & {
  /** With whom they did it together: "s-a întâlnit cu Dan". */
  readonly partners: readonly ExtractedEntity[];
  readonly rivals: readonly Rival[];
  /** It told what they said. */
  readonly tells: boolean;
  /** Who passed that sentence on; null for people without a name. */
  readonly relayedBy: ExtractedEntity | null | undefined;
};

/** What the clauses read so far were about. */
export type Context = {
  /** Clauses told inside others: what is said, thought or asked there. */
  readonly folded: ReadonlySet<Clause>;
  /** All clauses of the sentence, those inside others too. */
  readonly clauses: readonly Clause[];
  /** "potrivit …": nobody named there is whom the sentence is about. */
  readonly source: Span | undefined;
  /** What stands set off beside a name and tells of it: the verb behind has another subject. */
  readonly setOff: readonly Span[];
  /** Who spoke in the sentence before, where that is one person or body. */
  readonly teller?: ExtractedEntity;
  readonly doc: Doc;
  readonly language: Language;
  readonly mentions: MentionIndex;
  readonly subjects: Map<Clause, Subject>;
  /** The subject of the last sentence's main clause, in the same paragraph. */
  readonly before: Spoken | undefined;
  readonly topic: Topic | undefined;
};

export function isSubjectLike(phrase: NounPhrase): boolean {
  return phrase.governor === undefined && !phrase.temporal && !isRelative(phrase.head);
}

/** "negocierile cu acționarul principal, compania Acme, au eșuat": what explains a noun after a preposition acts in no clause that has a subject before. */
export function isApposed({ doc, language }: Context, phrases: readonly NounPhrase[], phrase: NounPhrase): boolean {
  const at = phrases.indexOf(phrase);
  const host = phrases[at - 1];
  if (host?.governor === undefined || host.governor === 'gen' || host.temporal || host.entities.length > 0)
    return false;
  const setOff =
    host.last === phrase.first - 2 && [phrase.first - 1, phrase.last + 1].every((i) => doc.tokens[i]?.form === ',');
  const explains = isRoleWord(language, host.head) || language.cues.businesses.has(host.head.lemma.toLowerCase());
  return setOff && explains && phrase.entities.length === 1 && phrases.slice(0, at - 1).some(isSubjectLike);
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

/** "se crede", "s-a negat"; not "Ion se teme că": what is told leaves no place for a subject beside it. */
export function isImpersonal(clause: Clause, { believing, saying, denying }: Cues): boolean {
  const { predicate, own, folded } = clause;
  // "se crede că" without a subject, whatever the parser calls its "se"
  const content = folded.some(({ link }) => link === 'content');
  const told = folded.length > 0 && [believing, saying, denying].some((verbs) => verbs.has(predicate.lemma));
  const bare = own.every((token) => token.head !== predicate.index || !/^nsubj/u.test(token.deprel));
  if (told && bare && own.some((token) => token.index < predicate.index && /^Px3--a/u.test(token.msd))) return true;
  if (content && !bare) return false;
  return clause.own.some((token) => /^Px3--a/u.test(token.msd) && /^expl:(?:impers|pass)/u.test(token.deprel));
}

/** The subject, where the verb's number allows it. `forced`: the number of a phrase that is known in part only; `count`: of whom the verb speaks. */
export function agreeing(
  clause: Clause,
  subject: Subject,
  { forced, count = subject.entities.length }: { readonly forced?: string; readonly count?: number } = {},
): Subject | undefined {
  const number = clause.finite?.features.Number;
  if (number === undefined || subject.actor !== undefined) return subject;
  const own = forced ?? (count > 1 ? 'Plur' : undefined);
  const head = subject.phrase?.head;
  if (own === 'Plur') return number === 'Plur' || forced !== undefined ? subject : undefined;
  if (number === 'Sing') return subject;
  const plural = head?.features.Number === 'Plur' || subject.entities.some((entity) => /^\p{Lu}+$/u.test(entity.name));
  return plural ? subject : undefined;
}

/** "a fost reținut": the participle after "fi". */
export function isPassive({ predicate, own }: Clause): boolean {
  return (
    /^Vmp/u.test(predicate.msd) &&
    own.some(({ index, lemma }) => lemma === 'fi' && index < predicate.index && index >= predicate.index - 3)
  );
}

export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** What the parser calls the verb's subject; of a passive only where the verb is one ("a produs 8% din energie" is none). */
export function isTaggedSubject({ predicate, own }: Clause, token: Token): boolean {
  if (!/^nsubj/u.test(token.deprel) || token.head !== predicate.index) return false;
  if (token.deprel !== 'nsubj:pass') return true;
  return own.some(({ lemma, msd, index }) => index < predicate.index && (lemma === 'fi' || /^Px3--a/u.test(msd)));
}

/** "…, dar nimeni nu a fost acuzat", "și cineva a strigat": a subject of its own, whoever it is. */
export function isNobody({ own, predicate }: Clause): boolean {
  return own.some(
    ({ head, deprel, msd }) => head === predicate.index && deprel.startsWith('nsubj') && /^P[iz]/u.test(msd),
  );
}
