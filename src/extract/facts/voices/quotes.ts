import type { Doc } from '../../../language/doc.ts';
import { overlaps, type Span } from '../../../text/span.ts';

/**
 * Doc → quoted stretches, marks included, and what a label opens in an interview ("Reporter: …", "Ana Pop: …") to its paragraph's
 * end. Typographic marks pair by shape, straight ones by turns; a quotation that never
 * closes ends with its paragraph, so that one lost mark cannot swallow the article.
 */
export function findQuotes(doc: Doc): Span[] {
  const answers = findAnswers(doc.text);
  const marked = findMarked(doc).filter((quote) => answers.every((answer) => !overlaps(answer, quote)));
  return [...marked, ...answers].sort((a, b) => a.start - b.start);
}

/** Paragraphs that a label opens, where at least two labels take turns and one of them comes again. */
function findAnswers(text: string): Span[] {
  const found = [...text.matchAll(LABELLED)];
  const labels = found.map(([, label = '']) => label);
  const turns = new Set(labels);
  if (turns.size < 2 || turns.size === labels.length) return [];
  return found.map((match) => ({
    start: match.index + match[0].length - (match[2] ?? '').length,
    end: match.index + match[0].length,
  }));
}

/** Up to four capitalised words and a colon, then a sentence. */
const LABELLED = /^[ \t]*(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}):[ \t]+((?=[\p{Lu}„“"«–—])[^\n]*\S)/gmu;

function findMarked(doc: Doc): Span[] {
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
