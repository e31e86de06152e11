import type { Sentence, Token } from '../../../language/doc.ts';
import type { ClauseKind } from './predicates.ts';

/**
 * What a clause is: a predicate with its own words, how it hangs on others, and what is told inside it. "further": one more thing that the
 * clause above tells ("… și că …").
 */
export type ClauseLink = 'main' | 'coordinate' | 'relative' | 'adverbial' | 'content' | 'condition' | 'further';

export type Clause = {
  readonly predicate: Token;
  /** The word that carries person and number: auxiliary, copula or the verb itself. */
  readonly finite: Token | undefined;
  readonly kind: ClauseKind;
  link: ClauseLink;
  readonly sentence: Sentence;
  /** Its own words, in text order. */
  own: readonly Token[];
  /** Clauses folded into it. */
  readonly folded: Clause[];
  parent: Clause | undefined;
  /** Number of the quotation its predicate stands in; -1 outside. */
  readonly quote: number;
};

/** All words of a clause with what is folded into it, in text order. */
export function wordsOf(clause: Clause): Token[] {
  return [...clause.own, ...clause.folded.flatMap(wordsOf)].sort((a, b) => a.index - b.index);
}

export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:Pw|Rw|Dw)/u.test(token.msd);
}
