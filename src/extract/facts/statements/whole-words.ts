import type { Doc, Sentence } from '../../../language/doc.ts';
import { contains, type Span } from '../../../text/span.ts';

/** Whether words that a card would show are whole: no half of a parenthesis or of a quotation, no headline. */

/** "locul 41 mondial) s-a calificat": a parenthesis opens or closes within the words. */
export function openParenthesis(text: string, { start, end }: Span): boolean {
  let depth = 0;
  for (let at = start; at < end && depth >= 0; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  return depth !== 0;
}

/** A statement never tears a quotation. */
export function openQuote(quotes: readonly Span[], span: Span): boolean {
  return quotes.some(
    (quote) => quote.start < span.end && span.start < quote.end && !contains(span, quote) && !contains(quote, span),
  );
}

/** A headline has no full stop; it shortens, and loses who says it. One of two sentences has none at its line's end. */
export function endsAsSentence({ text }: Doc, { start, end }: Sentence): boolean {
  const closed = CLOSED.test(text.slice(start, end)) || /^\s*[.!?…;]/u.test(text.slice(end));
  const last = text.indexOf('\n', end);
  const first = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(first, last < 0 ? undefined : last);
  // "Consilierul și-a angajat soția. „Toate au concurs”": a title may end with its marks
  const open = text.slice(0, first).trim() === '' ? !STOPPED.test(line) : !ENDED.test(line);
  const headline = last >= 0 && line.length <= LONGEST_HEADLINE && open;
  return closed && !headline;
}

const CLOSED = /[.!?…][”"»)]*\s*$|[”"»]\s*$/u;
const ENDED = /[.!?…;:”"»)]\s*$/u;
const STOPPED = /[.!?…;:][”"»)]*\s*$/u;
const LONGEST_HEADLINE = 200;
