import type { Token } from '../../../language/doc.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Span } from '../../../text/span.ts';
import type { Clause } from './clause.ts';

/** Clauses told inside others go into them: quotations into their frames, "că …" and "dacă …" into what governs them. */

export function foldClauses(clauses: readonly Clause[], cues: Cues, quotes: readonly Span[]): Clause[] {
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
    const teller = furtherTeller(clause, clauses, cues);
    if (teller !== undefined && !gone.has(teller) && !reaches(teller, clause)) {
      clause.link = 'further';
      clause.parent = teller;
      continue;
    }
    if (asksBeside(clause, cues)) {
      clause.parent = clause.parent.parent;
      continue;
    }
    const told = clause.link === 'content' || clause.link === 'condition';
    const sameQuote = clause.quote >= 0 && clause.quote === clause.parent.quote;
    if (told || goesOnTelling(clause) || (sameQuote && clause.parent.kind === 'finite' && gone.has(clause.parent)))
      into(clause, clause.parent);
  }
  for (const clause of clauses) {
    const next = gone.has(clause) ? undefined : hangingContent(clause, clauses, cues);
    if (next !== undefined && !gone.has(next)) into(next, clause);
  }
  return clauses.filter((clause) => !gone.has(clause));
}

/** "susține că A și că B": with a "că" of its own, the second is a statement beside the first, of the same teller. */
function furtherTeller(
  { link, own, parent, quote, predicate }: Clause,
  all: readonly Clause[],
  cues: Cues,
): Clause | undefined {
  const words = own.filter(({ upos, index }) => upos !== 'PUNCT' && index < predicate.index);
  // "și că", ", că" after another of the same teller
  const listed = own.find(({ index }) => index === (words[0]?.index ?? 0) - 1)?.form === ',';
  const joined = words[0]?.upos === 'CCONJ' && cues.content.has(words[1]?.lemma ?? '');
  if (link !== 'content' || quote >= 0 || !(joined || (listed && cues.content.has(words[0]?.lemma ?? ''))))
    return undefined;
  const host = parent?.link === 'content' ? parent.parent : parent;
  if (host === undefined || host.kind !== 'finite' || host.quote >= 0) return undefined;
  const first = all.find(
    (one) =>
      one.link === 'content' &&
      one.parent === host &&
      one.kind === 'finite' &&
      one.predicate.index < predicate.index &&
      one.quote < 0,
  );
  if (first === undefined || host.predicate.index > predicate.index) return undefined;
  // "crede că acesta trăiește și că se ascunde": told alone it would be of who tells it
  const subject = subjectOf(first);
  const open = subject !== undefined && subject.upos !== 'PROPN';
  return open && !hasSubject({ own, predicate }) && !cues.impersonal.has(predicate.lemma) ? undefined : host;
}

export function hasSubject(clause: Pick<Clause, 'own' | 'predicate'>): boolean {
  return subjectOf(clause) !== undefined;
}

function subjectOf({ own, predicate }: Pick<Clause, 'own' | 'predicate'>): Token | undefined {
  return own.find(({ head, deprel }) => head === predicate.index && deprel.startsWith('nsubj'));
}

/** "că se ascundea și se temea": what "și" joins to something told is told with it. */
function goesOnTelling({ link, own, parent, quote, kind }: Clause): boolean {
  const [first, second] = own;
  const joined = first?.upos === 'CCONJ' && /^(?:și|si|sau|ori)$/iu.test(first.form) && !/^Rc/u.test(second?.msd ?? '');
  return link === 'coordinate' && kind === 'finite' && parent?.link === 'content' && quote === parent.quote && joined;
}

/** "a acuzat guvernul că ascunde … și a cerut demisia": who accuses asks, not who is accused. */
function asksBeside({ link, parent, kind, quote, predicate, finite }: Clause, cues: Cues): boolean {
  const host = parent?.link === 'content' ? parent.parent : undefined;
  if (host === undefined || link !== 'coordinate' || kind !== 'finite' || quote >= 0) return false;
  const alike = finite?.msd === host.finite?.msd && /^Vmp/u.test(predicate.msd) === /^Vmp/u.test(host.predicate.msd);
  return alike && cues.accusing.has(host.predicate.lemma) && cues.demanding.has(predicate.lemma);
}

/** "susține că viceprimara Ana | i-a spus …": what follows a "că" whose verb the parser hung elsewhere. */
function hangingContent(clause: Clause, clauses: readonly Clause[], cues: Cues): Clause | undefined {
  const opener = clause.own.findLast((token) => token.index > clause.predicate.index && cues.content.has(token.lemma));
  const last = clause.own.findLast((token) => token.upos !== 'PUNCT');
  if (opener === undefined || last === undefined || clause.folded.length > 0) return undefined;
  // "viceprimara Ana": a title may be tagged as a verb
  const verbs = clause.own.some(
    (token, i) => token.index > opener.index && /^V/u.test(token.msd) && clause.own[i + 1]?.upos !== 'PROPN',
  );
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

export function reaches(from: Clause, to: Clause): boolean {
  for (let at: Clause | undefined = from; at !== undefined; at = at.parent) if (at === to) return true;
  return false;
}
