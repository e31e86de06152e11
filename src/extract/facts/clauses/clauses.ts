import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Span } from '../../../text/span.ts';
import { type Clause, type ClauseLink, isRelative } from './clause.ts';
import { foldClauses, reaches } from './fold-clauses.ts';
import { type ClauseKind, finiteOf, kindOf } from './predicates.ts';
import { repairRelatives } from './repair-clauses.ts';

/**
 * Sentence → clauses over its dependency tree: one for each finite verb (or copular predicate), gerund, and participle set
 * off by a comma. What is said ("că …", a quotation) and what an utterance depends on ("dacă …") is folded into the clause
 * that governs it: told alone it would say something else. Subjunctives and infinitives stay with their governor.
 * Idea: clause-based open information extraction (Del Corro & Gemulla 2013, ClausIE), with quotations as units.
 */

/** Clauses of one sentence in text order; those folded into another stand in its `folded` alone. */
export function findClauses(
  doc: Doc,
  sentence: Sentence,
  cues: Cues,
  quotes: readonly Span[],
  isName: (token: Token) => boolean,
): Clause[] {
  const tokens = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  const predicates = tokens.filter((token) => kindOf(doc, token) !== undefined && !isName(token));
  const owners = ownersOf(doc, sentence, new Set(predicates.map((token) => token.index)));
  const clauses = new Map<number, Clause>();
  for (const predicate of predicates) {
    const own = tokens.filter((token) => owners.get(token.index) === predicate.index);
    const kind = kindOf(doc, predicate) ?? 'finite';
    clauses.set(predicate.index, {
      predicate,
      finite: finiteOf(doc, predicate),
      kind,
      link: linkOf(doc, predicate, kind, own, cues),
      sentence,
      own,
      folded: [],
      parent: undefined,
      quote: quotes.findIndex((quote) => quote.start <= predicate.start && predicate.end <= quote.end),
    });
  }
  for (const clause of clauses.values()) {
    const { head } = clause.predicate;
    const above = head < 0 ? undefined : clauses.get(owners.get(head) ?? -1);
    // a name above all predicates belongs to one below it: that is no governor
    clause.parent = above === undefined || reaches(above, clause) ? undefined : above;
  }
  repairRelatives([...clauses.values()]);
  return foldClauses([...clauses.values()], cues, quotes);
}

/** Each word belongs to the nearest predicate above it; words above all predicates to the nearest one in the text. */
function ownersOf(doc: Doc, sentence: Sentence, predicates: ReadonlySet<number>): Map<number, number> {
  const owners = new Map<number, number>();
  const lost: number[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    let at = i;
    while (at >= 0 && !predicates.has(at)) at = doc.tokens[at]?.head ?? -1;
    if (at >= 0) owners.set(i, at);
    else lost.push(i);
  }
  for (const i of lost.reverse()) {
    const next = owners.get(i + 1);
    if (next !== undefined) owners.set(i, next);
  }
  for (const i of lost.reverse()) {
    const before = owners.get(i - 1);
    if (!owners.has(i) && before !== undefined) owners.set(i, before);
  }
  return owners;
}

function linkOf(doc: Doc, predicate: Token, kind: ClauseKind, own: readonly Token[], cues: Cues): ClauseLink {
  if (kind !== 'finite') return 'adverbial';
  const lead = own.filter((token) => token.index < predicate.index && token.upos !== 'PUNCT');
  const start = lead.findIndex((token) => token.upos !== 'CCONJ');
  const opening = lead[start];
  const coordinated = start > 0 || predicate.deprel === 'conj' || predicate.deprel === 'parataxis';
  if (opening !== undefined) {
    const governor = doc.tokens[predicate.head];
    const second = lead[start + 1];
    // "în care", "a cărui soție"
    const pronoun =
      opening.upos === 'ADP' || (/^Ts/u.test(opening.msd) && second?.msd.startsWith('Dw')) ? second : opening;
    if (
      opensContent(doc, opening, cues) ||
      isPlainThat(opening, own) ||
      (opening.upos === 'ADV' && second !== undefined && opensContent(doc, second, cues))
    )
      return 'content';
    if (governor !== undefined && asksWhat(predicate, governor, opening, second)) return 'content';
    // "este prima dată când …": what happens for the first time
    if (opening.form === 'când' && governor !== undefined && cues.turns.has(governor.lemma)) return 'content';
    // "până când va veni": a bound without which it would go on for ever
    const when = /^(?:până|pana)$/iu.test(opening.form) ? second : opening;
    if (/^(?:când|cand)$/iu.test(when?.form ?? '') && isToCome(doc, predicate)) return 'condition';
    if (cues.condition.has(opening.lemma) || governor?.lemma === 'caz') return 'condition';
    if (
      opening.upos === 'SCONJ' ||
      opening.deprel === 'mark' ||
      second?.deprel === 'fixed' ||
      /^când$/iu.test(opening.form)
    )
      return 'adverbial';
    if (pronoun !== undefined && isRelative(pronoun))
      return pronoun.form === 'ce' && opening.upos === 'ADP' ? 'adverbial' : 'relative';
  }
  return coordinated
    ? 'coordinate'
    : predicate.head < 0 || doc.tokens[predicate.head] === undefined
      ? 'main'
      : 'coordinate';
}

/** "când va fi găsit vinovat": what follows comes only then. */
function isToCome(doc: Doc, predicate: Token): boolean {
  const finite = finiteOf(doc, predicate);
  return finite !== undefined && /^Va--/u.test(finite.msd) && finite.lemma === 'vrea';
}

/** "explică de ce …", "știe cum …": an indirect question is what is said or known. */
function asksWhat(predicate: Token, governor: Token, opening: Token, second: Token | undefined): boolean {
  if (!/^ccomp/u.test(predicate.deprel) || governor.upos !== 'VERB' || opening.lemma === 'care') return false;
  return isRelative(opening) || (opening.upos === 'ADP' && isRelative(second) && second?.lemma !== 'care');
}

/** "că", in text without diacritics "ca" before a verb that "să" does not introduce. */
function opensContent(doc: Doc, token: Token, cues: Cues): boolean {
  if (cues.content.has(token.lemma) || cues.content.has(token.form.toLowerCase())) return true;
  const governor = doc.tokens[token.index - 1];
  return (
    token.form === 'ca' &&
    governor !== undefined &&
    (cues.saying.has(governor.lemma) || cues.believing.has(governor.lemma))
  );
}

/** "ca" for "că" in text without diacritics: as a conjunction it takes "să" with it, else it is the other one. */
function isPlainThat({ form, upos }: Token, own: readonly Token[]): boolean {
  return form.toLowerCase() === 'ca' && upos === 'SCONJ' && !own.some((token) => /^s[aă]$/iu.test(token.form));
}

/** Whether it says something: clauses folded into it, or a "că" after its verb although the verb behind it was not read. */
export function tellsOfContent(clause: Clause, cues: Cues): boolean {
  return (
    clause.folded.some(({ link }) => link !== 'condition') ||
    clause.own.some((token) => token.index > clause.predicate.index && cues.content.has(token.lemma))
  );
}

/** "Ministerul dezminte | că ar exista …" read as one clause: a verb before "că" that was not read as one. */
export function hidesTelling(clause: Clause, cues: Cues): boolean {
  if (cues.saying.has(clause.predicate.lemma) && hidesVerb(clause)) return true;
  const at = clause.own.findIndex((token) => token.index < clause.predicate.index && cues.content.has(token.lemma));
  const before = clause.own[at - 1];
  return at > 1 && before !== undefined && !/^(?:ADP|SCONJ|CCONJ|PUNCT)$/u.test(before.upos);
}

/** "Ținta a fost Ion Pop, a declarat biroul …" read as one clause: another finite verb before that of a frame. */
function hidesVerb({ own, predicate }: Clause): boolean {
  return own.some(
    ({ msd, head, index }) => /^V[am](?:i|-)/u.test(msd) && head !== predicate.index && index < predicate.index,
  );
}
