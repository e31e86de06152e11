import type { Doc } from '../../language/doc.ts';
import type { Span } from '../../text/span.ts';

/**
 * Doc → quoted stretches, marks included. Typographic marks pair by shape, straight ones by turns; a quotation that never
 * closes ends with its paragraph, so that one lost mark cannot swallow the article.
 */
export function findQuotes(doc: Doc): Span[] {
  const found: Span[] = [];
  let open: { start: number; closers: string } | undefined;
  for (let i = doc.tokens[0]?.start ?? 0; i < doc.text.length; i++) {
    const char = doc.text.charAt(i);
    if (open === undefined) {
      const closers = CLOSERS[char];
      if (closers !== undefined) open = { start: i, closers };
    } else if (open.closers.includes(char)) {
      found.push({ start: open.start, end: i + 1 });
      open = undefined;
    } else if (char === '\n' && /^\s*\n/u.test(doc.text.slice(i + 1, i + 40))) {
      open = undefined;
    }
  }
  return found;
}

/** The closing marks that each opening one may have; writers mix them. */
const CLOSERS: Readonly<Record<string, string>> = { '„': '”“"', '“': '”"', '«': '»', '"': '"”', '”': '”' };

/** Those of `quotes` (in text order, none inside another) that share a letter with `span`. Logarithmic. */
export function quotesIn(quotes: readonly Span[], span: Span): readonly Span[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((quotes[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
  return quotes.slice(low, end);
}
