import type { Doc } from '../../language/doc.ts';
import type { ExtractedEntity } from '../entity.ts';
import { type Clause, isRelative } from './clauses.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';
import { sentenceAt } from './sentence-at.ts';
import { type Context, isSubjectLike, type Subject } from './subject.ts';

/** Clauses that hang on another one: "care" hands on its antecedent, participles and gerunds take the subject they speak of. */

export function relativeSubject(
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
export function participleSubject(clause: Clause, context: Context): Subject | undefined {
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
