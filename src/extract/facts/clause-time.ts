import type { FactTime } from '../../facts/pack.ts';
import type { Clause } from './clauses.ts';
import type { Reader } from './draft.ts';
import type { FoundTime, Tense } from './time.ts';

/** A clause → its tense, and which of the dates in it says when it happened. */

export function tenseOf(clause: Clause): Tense {
  const { finite, own, parent, kind } = clause;
  if (kind !== 'finite') return parent === undefined ? 'present' : tenseOf(parent);
  if (finite === undefined) return 'present';
  if (/^Va--/u.test(finite.msd))
    return finite.lemma === 'vrea'
      ? 'future'
      : /^a/iu.test(finite.form) && finite.form.toLowerCase() !== 'ar'
        ? 'past'
        : 'present';
  if (/^V[am]i[isl]/u.test(finite.msd)) return 'past';
  if (own.some((token) => /^(?:urma)$/u.test(token.lemma))) return 'future';
  return 'present';
}

/** The date that hangs on the clause, not on a noun in it: "acordul din 2015" dates the agreement. */
export function chooseTime(reader: Reader, clause: Clause, times: readonly FoundTime[]): FactTime | null {
  const own = new Set(clause.own.map((token) => token.index));
  const { doc } = reader;
  const free = times.filter((time) => {
    const before = doc.tokens[time.first - 1];
    const attached =
      before !== undefined && /^(?:de|din|dintre|pentru|până|dinainte|după|înainte|spre|către)$/iu.test(before.lemma);
    const genitive = doc.tokens[time.first]?.features.Case === 'Dat,Gen';
    return !attached && !genitive;
  });
  const found = free.find((time) => own.has(time.first)) ?? (free.length === 1 ? free[0] : undefined);
  if (found === undefined) return null;
  return { start: found.start, end: found.end, precision: found.precision, span: found.span };
}
