import type { Token } from '../../../language/doc.ts';
import type { Span } from '../../../text/span.ts';
import { type Clause, isRelative, wordsOf } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';

/**
 * A statement that a relative clause without a comma follows → the statement with that clause, where cutting it off would say more than
 * the source: "i-a amendat pe cei | care nu purtau centură", "nu există firme | care plătesc". Not "a semnat un acord | care …": he did.
 */
export function withRestriction(
  { doc, language }: Reader,
  clause: Clause,
  clauses: readonly Clause[],
  span: Span,
  negated: boolean,
): Span {
  const { tokens } = doc;
  const last = clause.own.findLast((token) => token.end === span.end)?.index;
  const lead = tokens[(last ?? -2) + 1];
  if (last === undefined || lead === undefined || last < clause.predicate.index) return span;
  // "informațiile potrivit cărora …": a relative clause that tells somebody's words is none of this
  const after = lead.upos === 'ADP' && !language.cues.according.has(lead.lemma.toLowerCase());
  const opens = isRelative(lead) || (after && isRelative(tokens[lead.index + 1]));
  const relative = opens
    ? clauses.find((one) => one !== clause && one.link === 'relative' && one.own.includes(lead))
    : undefined;
  // "protestele pe care guvernul le-a numit ilegale": what somebody calls them does not say which
  if (relative === undefined || language.cues.judging.has(relative.predicate.lemma)) return span;
  if (!saysMore(tokens, last, negated) && !isSingledOut(tokens, last, clause.sentence.firstToken)) return span;
  const words = new Set(wordsOf(relative).map(({ index }) => index));
  let end = last;
  while (
    words.has(end + 1) &&
    tokens[end + 1]?.form !== '(' &&
    (end < relative.predicate.index || tokens[end + 1]?.form !== ',')
  )
    end++;
  while (end > relative.predicate.index && tokens[end]?.upos === 'PUNCT') end--;
  return end < relative.predicate.index ? span : { start: span.start, end: (tokens[end] as Token).end };
}

/** "cei", "șoferii", "celor": all of them, unless it is said which; with "nu", any of them. */
function saysMore(tokens: readonly Token[], at: number, negated: boolean): boolean {
  const word = tokens[at] as Token;
  if (PICKED_OUT.test(word.form)) return true;
  let head = at;
  // "liderii PSD"
  while (/^(?:ADJ|PROPN)$/u.test(tokens[head]?.upos ?? '')) head--;
  const noun = tokens[head];
  if (noun?.upos !== 'NOUN') return false;
  if (negated) return noun.features.Definite !== 'Def' || noun.features.Number === 'Plur';
  return noun.features.Definite === 'Def' && noun.features.Number === 'Plur';
}

const PICKED_OUT = /^(?:cei|cele|celor|cel|cea|celui|celei|acei|acele|acelor|toți|toţi|toti|toate|tuturor|oricui)$/iu;

/** "primul ministru turc de Externe | care …", "singura școală din județ | care …": one picked out by what the clause says; `at` its last word. */
export function isSingledOut(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at; i >= floor && i > at - LONGEST_PHRASE; i--) {
    const token = tokens[i] as Token;
    if (SINGLED_OUT.test(token.form) || /^Mo/u.test(token.msd)) return true;
    if (/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(token.upos)) return false;
  }
  return false;
}

const SINGLED_OUT = /^(?:prim(?:ul|a|ii|ele)|ultim(?:ul|a|ii|ele)|singur(?:ul|a|ii|ele)|unic(?:ul|a|ii|ele))$/iu;
const LONGEST_PHRASE = 9;
