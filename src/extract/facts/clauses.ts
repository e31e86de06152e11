import type { Doc, Sentence, Token } from '../../language/doc.ts';
import type { Cues } from '../../language/rules.ts';
import type { Span } from '../../text/span.ts';

/**
 * Sentence → clauses over its dependency tree: one for each finite verb (or copular predicate), gerund, and participle set
 * off by a comma. What is said ("că …", a quotation) and what an utterance depends on ("dacă …") is folded into the clause
 * that governs it: told alone it would say something else. Subjunctives and infinitives stay with their governor.
 * Idea: clause-based open information extraction (Del Corro & Gemulla 2013, ClausIE), with quotations as units.
 */
export type ClauseKind = 'finite' | 'gerund' | 'participle';
export type ClauseLink = 'main' | 'coordinate' | 'relative' | 'adverbial' | 'content' | 'condition';

export type Clause = {
  readonly predicate: Token;
  /** The word that carries person and number: auxiliary, copula or the verb itself. */
  readonly finite: Token | undefined;
  readonly kind: ClauseKind;
  readonly link: ClauseLink;
  readonly sentence: Sentence;
  /** Its own words, in text order. */
  readonly own: readonly Token[];
  /** Clauses folded into it. */
  readonly folded: Clause[];
  parent: Clause | undefined;
  /** Number of the quotation its predicate stands in; -1 outside. */
  readonly quote: number;
};

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
  return fold([...clauses.values()], cues, quotes);
}

/** All words of a clause with what is folded into it, in text order. */
export function wordsOf(clause: Clause): Token[] {
  return [...clause.own, ...clause.folded.flatMap(wordsOf)].sort((a, b) => a.index - b.index);
}

/** Words that depend directly on `head`. */
export function childrenOf(doc: Doc, head: Token, sentence: Sentence): Token[] {
  return doc.tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => token.head === head.index);
}

function isFiniteAuxiliary(token: Token): boolean {
  return /^V[am]i|^Va--/u.test(token.msd);
}

function auxiliaries(doc: Doc, token: Token): Token[] {
  const found: Token[] = [];
  for (let i = Math.max(0, token.index - 12); i < Math.min(doc.tokens.length, token.index + 6); i++) {
    const other = doc.tokens[i] as Token;
    if (other.head === token.index && (/^aux|^cop/u.test(other.deprel) || other.upos === 'AUX')) found.push(other);
  }
  return found;
}

function finiteOf(doc: Doc, token: Token): Token | undefined {
  const own =
    /^Vmi/u.test(token.msd) || isColloquialFuture(doc, token) || isBareInfinitive(doc, token) ? token : undefined;
  return auxiliaries(doc, token).findLast(isFiniteAuxiliary) ?? own;
}

/** "o să vină". */
export function isColloquialFuture(doc: Doc, token: Token): boolean {
  if (!/^Vms/u.test(token.msd)) return false;
  for (let i = token.index - 1; i >= Math.max(1, token.index - 5); i--) {
    const before = doc.tokens[i] as Token;
    if (/^(?:să|sa)$/iu.test(before.form)) return doc.tokens[i - 1]?.form.toLowerCase() === 'o';
    if (!/^(?:P|R|Q)/u.test(before.msd)) return false;
  }
  return false;
}

/** "crede", "spune": the tagger's infinitive without "a", auxiliary or "poate" before it is a present. */
function isBareInfinitive(doc: Doc, token: Token): boolean {
  if (!/^Vmn/u.test(token.msd)) return false;
  for (let i = token.index - 1; i >= Math.max(0, token.index - 4); i--) {
    const before = doc.tokens[i] as Token;
    if (/^V|^Q[nfs]/u.test(before.msd) || before.form.toLowerCase() === 'a') return false;
    if (!/^(?:P.*w|R|Qz)/u.test(before.msd)) break;
  }
  return !/^(?:putea|ști)$/u.test(doc.tokens[token.head]?.lemma ?? '');
}

function kindOf(doc: Doc, token: Token): ClauseKind | undefined {
  if (token.deprel === 'fixed' || isSubjunctive(doc, token)) return undefined;
  if (finiteOf(doc, token) !== undefined && !/^aux|^cop/u.test(token.deprel)) return 'finite';
  if (/^Vmg/u.test(token.msd)) return isPreposition(doc, token) ? undefined : 'gerund';
  if (/^Vmp/u.test(token.msd) && /^(?:acl|advcl|conj)/u.test(token.deprel) && isSetOff(doc, token)) return 'participle';
  return undefined;
}

/** "începând cu 2027", "începând de luni": a gerund that only opens a date. */
function isPreposition(doc: Doc, token: Token): boolean {
  return token.lemma === 'începe' && /^(?:cu|de|din|la)$/u.test(doc.tokens[token.index + 1]?.form ?? '');
}

/** "să viziteze", "a ajuta": part of the clause that governs them. */
function isSubjunctive(doc: Doc, token: Token): boolean {
  for (let i = token.index - 1; i >= Math.max(0, token.index - 5); i--) {
    const before = doc.tokens[i] as Token;
    if (/^(?:să|sa|s-)$/iu.test(before.form) && before.msd.startsWith('Q')) return doc.tokens[i - 1]?.form !== 'o';
    if (!/^(?:P|R|Q)/u.test(before.msd) && before.upos !== 'AUX' && !/^[„"”-]$/u.test(before.form)) return false;
  }
  return false;
}

/** ", condus de X": a comma right before the participle or its adverb. */
function isSetOff(doc: Doc, token: Token): boolean {
  const before = doc.tokens[token.index - 1];
  return before?.form === ',' || (before?.upos === 'ADV' && doc.tokens[token.index - 2]?.form === ',');
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
    const pronoun = opening.upos === 'ADP' ? second : opening;
    if (
      opensContent(doc, opening, cues) ||
      (opening.upos === 'ADV' && second !== undefined && opensContent(doc, second, cues))
    )
      return 'content';
    if (governor !== undefined && asksWhat(predicate, governor, opening, second)) return 'content';
    if (cues.condition.has(opening.lemma) || governor?.lemma === 'caz') return 'condition';
    if (opening.upos === 'SCONJ' || opening.deprel === 'mark' || second?.deprel === 'fixed' || opening.form === 'când')
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

/** "explică de ce …", "știe cum …": an indirect question is what is said or known. */
function asksWhat(predicate: Token, governor: Token, opening: Token, second: Token | undefined): boolean {
  if (!/^ccomp/u.test(predicate.deprel) || governor.upos !== 'VERB' || opening.lemma === 'care') return false;
  return isRelative(opening) || (opening.upos === 'ADP' && isRelative(second) && second?.lemma !== 'care');
}

/** Whether it says something: clauses folded into it, or a "că" after its verb although the verb behind it was not read. */
export function tellsOfContent(clause: Clause, cues: Cues): boolean {
  return (
    clause.folded.length > 0 ||
    clause.own.some((token) => token.index > clause.predicate.index && cues.content.has(token.lemma))
  );
}

/** "Ministerul dezminte | că ar exista …" read as one clause: a verb before "că" that was not read as one. */
export function hidesTelling(clause: Clause, cues: Cues): boolean {
  const at = clause.own.findIndex((token) => token.index < clause.predicate.index && cues.content.has(token.lemma));
  const before = clause.own[at - 1];
  return at > 1 && before !== undefined && !/^(?:ADP|SCONJ|CCONJ|PUNCT)$/u.test(before.upos);
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

export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:Pw|Rw|Dw)/u.test(token.msd);
}

function reaches(from: Clause, to: Clause): boolean {
  for (let at: Clause | undefined = from; at !== undefined; at = at.parent) if (at === to) return true;
  return false;
}

function fold(clauses: readonly Clause[], cues: Cues, quotes: readonly Span[]): Clause[] {
  const gone = new Set<Clause>();
  const into = (clause: Clause, host: Clause): void => {
    if (reaches(host, clause)) return;
    clause.parent = host;
    host.folded.push(clause);
    gone.add(clause);
  };
  quotes.forEach((quote, number) => {
    const inside = clauses.filter((clause) => clause.quote === number);
    const frame = frameOf(clauses, quote, cues);
    if (frame === undefined) return;
    if (inside.includes(frame.parent as Clause)) frame.parent = undefined;
    for (const clause of inside) into(clause, frame);
  });
  for (const clause of clauses) {
    if (gone.has(clause) || clause.parent === undefined) continue;
    const told = clause.link === 'content' || clause.link === 'condition';
    const sameQuote = clause.quote >= 0 && clause.quote === clause.parent.quote;
    if (told || (sameQuote && clause.parent.kind === 'finite' && gone.has(clause.parent))) into(clause, clause.parent);
  }
  for (const clause of clauses) {
    const next = gone.has(clause) ? undefined : hangingContent(clause, clauses, cues);
    if (next !== undefined && !gone.has(next)) into(next, clause);
  }
  return clauses.filter((clause) => !gone.has(clause));
}

/** "susține că viceprimara Ana | i-a spus …": what follows a "că" whose verb the parser hung elsewhere. */
function hangingContent(clause: Clause, clauses: readonly Clause[], cues: Cues): Clause | undefined {
  const opener = clause.own.findLast((token) => token.index > clause.predicate.index && cues.content.has(token.lemma));
  const last = clause.own.findLast((token) => token.upos !== 'PUNCT');
  if (opener === undefined || last === undefined || clause.folded.length > 0) return undefined;
  const verbs = clause.own.some((token) => token.index > opener.index && /^V/u.test(token.msd));
  if (verbs) return undefined;
  return clauses.find((one) => one !== clause && one.kind === 'finite' && one.own[0]?.index === last.index + 1);
}

/** The clause outside the quotation that says who says it: right after it, else the last one before it. */
export function frameOf(clauses: readonly Clause[], quote: Span, cues: Cues): Clause | undefined {
  const outside = clauses.filter((clause) => clause.quote < 0);
  const speaks = (clause: Clause): boolean =>
    [cues.saying, cues.promising, cues.accusing, cues.denying].some((verbs) => verbs.has(clause.predicate.lemma));
  const before = outside.filter((clause) => clause.predicate.start < quote.start);
  const host = clauses.find(
    (clause) => clause.quote >= 0 && clause.predicate.start >= quote.start && clause.predicate.end <= quote.end,
  )?.parent;
  if (host !== undefined && before.includes(host)) return host;
  const after = outside.find(
    (clause) =>
      speaks(clause) &&
      clause.kind === 'finite' &&
      clause.predicate.start >= quote.end &&
      clause.predicate.start - quote.end < 40,
  );
  return after ?? before.findLast(speaks);
}
