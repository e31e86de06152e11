import type { Doc, Token } from '../../../language/doc.ts';
import type { Span } from '../../../text/span.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import type { Subject } from '../subjects/subject.ts';

/**
 * A clause and its statement → whether the words were torn apart: a parser that misses a verb cuts between a noun and what is told of it
 * ("susține că o parte din bani | ar fi fost plătită"). Neither half says what the sentence says, so neither is shown.
 */

/** The statement ends in a noun whose verb follows at once, in another clause. */
export function endsBeforeVerb({ tokens }: Doc, clause: Clause, clauses: readonly Clause[], { end }: Span): boolean {
  if (clause.kind !== 'finite' || clause.link === 'relative') return false;
  const { firstToken, endToken } = clause.sentence;
  const next = tokens.slice(firstToken, endToken).findIndex((token) => token.start >= end);
  const [last, verb] = next <= 0 ? [] : tokens.slice(firstToken + next - 1, firstToken + next + 1);
  if (last === undefined || verb === undefined || !isNominal(last) || !opensVerb(verb)) return false;
  const other = clauses.find(({ own }) => own.includes(verb));
  if (other === undefined || other === clause || other.kind !== 'finite') return false;
  // "Când a venit Ion | a plecat"
  if (clause.link === 'main' || clause.link === 'coordinate') return true;
  for (let at = clause.parent; at !== undefined; at = at.parent) if (at === other) return false;
  return true;
}

/** A clause whose subject stands elsewhere begins with its verb, right after a noun that is no word of it. */
export function beginsAfterNoun({ tokens }: Doc, clause: Clause, subject: Subject): boolean {
  if (clause.kind !== 'finite' || clause.link === 'relative' || subject.phrase !== undefined) return false;
  const [first] = clause.own;
  if (first === undefined || !opensVerb(first) || first.index <= clause.sentence.firstToken) return false;
  return isNominal(tokens[first.index - 1] as Token);
}

/** "statul ar urma să acopere | o treime": the words go on without a comma, in no clause of theirs. */
export function endsTorn(
  { tokens }: Doc,
  { sentence, kind }: Clause,
  clauses: readonly Clause[],
  { end }: Span,
): boolean {
  if (kind !== 'finite') return false;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  const at = words.findIndex((token) => token.start >= end);
  const [last, next] = at <= 0 ? [] : words.slice(at - 1, at + 1);
  if (last === undefined || next === undefined || isRelative(next)) return false;
  const goesOn =
    /^(?:DET|NUM|ADJ)$/u.test(next.upos) || (next.upos === 'NOUN' && /^(?:ADP|DET|NUM|VERB|AUX)$/u.test(last.upos));
  // another clause begins there: "Când a venit | doi oameni au plecat"
  return goesOn && !clauses.some(({ own, predicate }) => own[0] === next && predicate.index > next.index);
}

/** "Întrebat | ce anume mătură de acolo, consilierul a plecat": a question cut off from who asks. */
export function beginsAsQuestion({ kind, link, own }: Clause): boolean {
  const first = own.find(({ upos }) => upos !== 'PUNCT');
  return kind === 'finite' && /^(?:main|coordinate)$/u.test(link) && isRelative(first);
}

/** "Ion ar putea | fi următorul": what he could do stands in no word of it. */
export function endsInModal({ tokens }: Doc, { predicate, own }: Clause, { start, end }: Span): boolean {
  if (predicate.lemma === 'putea') {
    const after = own.filter((token) => token.index > predicate.index && token.end <= end);
    return !after.some(({ upos, msd }) => /^(?:VERB|AUX)$/u.test(upos) || msd.startsWith('Qs'));
  }
  const first = own.find((token) => token.start === start);
  return first !== undefined && tokens[first.index - 1]?.lemma === 'putea' && /^V[am]n/u.test(first.msd);
}

function isNominal(token: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.upos) && !isRelative(token);
}

/** A finite verb, or the auxiliary, clitic or negation before one. */
function opensVerb({ msd, upos }: Token): boolean {
  return /^V[am]i|^Va--/u.test(msd) || (upos === 'PRON' && /w$/u.test(msd)) || /^Qz/u.test(msd);
}
