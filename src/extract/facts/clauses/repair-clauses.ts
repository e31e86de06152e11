import type { Token } from '../../../language/doc.ts';
import type { Clause } from './clause.ts';

/**
 * "Ion Pop, care a condus banca, a demisionat": parsers hang the sentence on the verb of its relative clause. Where a name and a
 * comma stand before "care", and a verb without a subject of its own follows the closing comma, the name is that verb's.
 * Changes the clauses in place, before anything is folded.
 */
export function repairRelatives(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const at = clause.own.findIndex((token) => token.lemma === 'care' && /^(?:Pw|Dw)/u.test(token.msd));
    const pronoun = clause.own[at];
    const lead = clause.own
      .slice(0, at)
      .filter((token) => token.upos !== 'ADP' || token.index !== (pronoun?.index ?? 0) - 1);
    if (pronoun === undefined || pronoun.index > clause.predicate.index || lead.every(isLink)) continue;
    const next = clauses.find(
      (one) =>
        one.kind === 'finite' &&
        one.parent === clause &&
        one.predicate.index > clause.predicate.index &&
        opensWithVerb(one),
    );
    if (next === undefined) continue;
    next.own = [...lead, ...next.own];
    next.parent = clause.parent;
    next.link = clause.link === 'relative' ? 'main' : clause.link;
    clause.own = clause.own.filter((token) => !lead.includes(token));
    clause.parent = next;
    clause.link = 'relative';
  }
}

function isLink(token: Token): boolean {
  return /^(?:PUNCT|ADP|CCONJ|SCONJ)$/u.test(token.upos);
}

/** ", a demisionat": a comma, then the verb with its auxiliaries, clitics and adverbs. */
function opensWithVerb({ own, predicate }: Clause): boolean {
  const before = own.filter((token) => token.index < predicate.index);
  return before[0]?.form === ',' && before.slice(1).every((token) => /^(?:AUX|PRON|PART|ADV)$/u.test(token.upos));
}
