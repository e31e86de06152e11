import type { Doc, Token } from '../../../language/doc.ts';
import { isIndefiniteArticle } from '../../definiteness.ts';
import type { NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import type { Discourse } from './discourse.ts';

/** A bare phrase → the verb it is the subject of, read from the words around it and, elsewhere, from the parser. */

export function verbOf(discourse: Discourse, phrase: NounPhrase, last: number, end: number): Token | undefined {
  const { doc } = discourse;
  return verbAfter(doc, last, end) ?? ownVerb(discourse, phrase.head) ?? verbAfterAside(discourse, phrase, end);
}

export function isRelativeNext(doc: Doc, last: number): boolean {
  const next = doc.tokens[last + 1];
  const second = doc.tokens[last + 2];
  return /^[PD]w/u.test(next?.msd ?? '') || (next?.form === ',' && /^[PD]w/u.test(second?.msd ?? ''));
}

/** The verb that follows the phrase, clitics, negation and auxiliaries skipped; over ", care" too. */
export function verbAfter(doc: Doc, last: number, end: number): Token | undefined {
  let i = last + 1;
  if (isRelativeNext(doc, last)) i = doc.tokens[i]?.form === ',' ? i + 2 : i + 1;
  for (; i < Math.min(end, last + 9); i++) {
    const token = doc.tokens[i] as Token;
    if (token.upos === 'VERB') return token;
    if (!/^(?:AUX|PART|ADV)$/u.test(token.upos) && !/^P[px]/u.test(token.msd)) return undefined;
  }
  return undefined;
}

/**
 * "Autoritatea electorală, acuzată de critici, a proclamat …", "…; șoferul, un cetățean turc, a murit": the phrase that opens a sentence,
 * or a later part of it where an apposition follows, and the verb after what is set off.
 */
function verbAfterAside({ doc, sentenceOf }: Discourse, { first, last }: NounPhrase, end: number): Token | undefined {
  const opens = doc.sentences[sentenceOf[first] ?? 0]?.firstToken === first;
  const joins = /^(?:;|și|iar|dar|însă)$/u.test(doc.tokens[first - 1]?.form ?? '');
  const explained = doc.tokens[last + 1]?.form === ',' && isIndefiniteArticle(doc.tokens[last + 2]);
  if (!opens && !(joins && explained)) return undefined;
  const commas: number[] = [];
  for (let i = last + 1; i < Math.min(end, last + LONGEST_ASIDE); i++) if (doc.tokens[i]?.form === ',') commas.push(i);
  if (commas.length < 2 || (commas[0] ?? 0) > last + 4) return undefined;
  for (const comma of commas.slice(1)) {
    const verb = verbAfter(doc, comma, end);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

const LONGEST_ASIDE = 30;

/** Elsewhere only where the parser says that the noun is the verb's subject; after the verb, where a second sign says so too. */
function ownVerb({ doc, language }: Discourse, head: Token): Token | undefined {
  const verb = /^nsubj/u.test(head.deprel) ? doc.tokens[head.head] : undefined;
  if (verb?.upos !== 'VERB') return undefined;
  // another clause begins between them, or another noun is the verb's subject: the parser slipped
  if (head.index < verb.index)
    return doc.tokens.slice(head.index + 1, verb.index).some((token) => opensClause(token) || isSubjectOf(token, verb))
      ? undefined
      : verb;
  const happens = isPassive(doc, verb) || language.cues.occurring.has(verb.lemma) || isReflexive(doc, verb);
  return happens && !hasSubjectBefore(doc, verb) ? verb : undefined;
}

function opensClause({ upos, msd }: Token): boolean {
  return upos === 'SCONJ' || /^(?:Pw|Rw|Dw|Cs)/u.test(msd);
}

function isSubjectOf({ deprel, head }: Token, verb: Token): boolean {
  return /^nsubj/u.test(deprel) && head === verb.index;
}

function isReflexive(doc: Doc, verb: Token): boolean {
  return doc.tokens.slice(Math.max(0, verb.index - 3), verb.index).some(({ msd }) => /^Px3--a/u.test(msd));
}

/** "Consiliul a deschis o anchetă": a noun right before the verb with its auxiliaries and clitics, whatever the parser says. */
function hasSubjectBefore(doc: Doc, verb: Token): boolean {
  let i = verb.index - 1;
  while (i >= 0 && (/^(?:AUX|PART|ADV)$/u.test(doc.tokens[i]?.upos ?? '') || /^P[px]/u.test(doc.tokens[i]?.msd ?? '')))
    i--;
  const before = doc.tokens[i];
  return before !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(before.upos);
}

export function isPassive(doc: Doc, verb: Token): boolean {
  const before = doc.tokens.slice(Math.max(0, verb.index - 4), verb.index);
  if (!/^Vmp/u.test(verb.msd))
    return before.at(-1)?.lemma === 'sine' && /pass|impers/u.test(before.at(-1)?.deprel ?? '');
  return before.some(({ lemma }) => lemma === 'fi');
}
