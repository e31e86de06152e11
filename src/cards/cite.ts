import type { CardFact, CardSource } from './card.ts';

/**
 * A fact with its source → a citation that can be pasted: Markdown, plain text, or CSL-JSON (citeproc-js's input format, read by
 * Zotero and Pandoc). Voice, certainty and date travel with the words, in the reader's language.
 */
export type CitationFormat = 'markdown' | 'plain' | 'csl-json';

export type Citation = {
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  /** What is said beside the statement, in this order: "acuzație", "spus de Volodimir Zelenski", "fără dată". */
  readonly remarks: readonly string[];
  /** The source for people: "The Guardian, 3 sept. 2025". */
  readonly sourceLine: string;
};

export function cite(citation: Citation, format: CitationFormat): string {
  switch (format) {
    case 'markdown':
      return citeMarkdown(citation);
    case 'plain':
      return citePlain(citation);
    case 'csl-json':
      return `${JSON.stringify([cslItem(citation)], null, 2)}\n`;
    default:
      return format satisfies never;
  }
}

function citeMarkdown({ fact, source, remarks, sourceLine }: Citation): string {
  const quote = escapeMarkdown(oneLine(fact.statement));
  const name = escapeMarkdown(sourceLine);
  const url = addressOf(source);
  const title = titleBeside(source, sourceLine);
  const from = url === undefined ? name : `[${name}](<${url}>)`;
  const titled = title === undefined ? from : `${from}, *${escapeMarkdown(title)}*`;
  return `> ${quote}\n>\n> — ${[...remarks.map(escapeMarkdown), titled].join('; ')}\n`;
}

function citePlain({ fact, source, remarks, sourceLine }: Citation): string {
  const title = titleBeside(source, sourceLine);
  const from = [title === undefined ? sourceLine : `${title}, ${sourceLine}`, addressOf(source)];
  const parts = [`„${oneLine(fact.statement)}”`, `(${remarks.join('; ')}).`, `${from.filter(Boolean).join(', ')}`];
  return `${parts.join(' ')}\n`;
}

/** https://github.com/citation-style-language/schema, "article-newspaper". */
function cslItem({ fact, source, remarks }: Citation): Record<string, unknown> {
  const url = addressOf(source);
  return {
    id: fact.id,
    type: 'article-newspaper',
    ...(source?.title == null ? {} : { title: source.title }),
    ...(source?.publisher == null ? {} : { 'container-title': source.publisher }),
    ...(source?.publishedOn == null ? {} : { issued: { 'date-parts': [source.publishedOn.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    annote: `${remarks.join('; ')}: „${fact.statement}”`,
    note: fact.evidence.text,
  };
}

function titleBeside(source: CardSource | undefined, line: string): string | undefined {
  const title = source?.title ?? undefined;
  return title === undefined || line.includes(title) ? undefined : title;
}

function addressOf(source: CardSource | undefined): string | undefined {
  return source?.url != null && /^https?:\/\/[^\s<>]+$/iu.test(source.url) ? source.url : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The source's words stay words: nothing in them becomes a link, an emphasis or markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}
