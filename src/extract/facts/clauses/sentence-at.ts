import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Span } from '../../../text/span.ts';

/** The last sentence that begins at or before `offset`; undefined before the first. Logarithmic. */
export function sentenceAt(doc: Doc, offset: number): Sentence | undefined {
  return lastBefore(doc.sentences, offset);
}

/** The last token that begins at or before `offset`; undefined before the first. Logarithmic. */
export function tokenAt(doc: Doc, offset: number): Token | undefined {
  return lastBefore(doc.tokens, offset);
}

function lastBefore<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
