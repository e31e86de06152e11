import type { Span } from './span.ts';

/**
 * What enters Reper: one article's text and what is known about it. Parsed once at the border
 * (a file's front matter, a page's metadata), trusted afterwards.
 */
export type Article = {
  /** To the letter; all offsets of the pack count into it. */
  readonly text: string;
  /** The part that is the article's own text: a ` date YYYY-MM-DD ` prefix, as in the seed, lies before it. */
  readonly body: Span;
  readonly language: string;
  readonly title: string | null;
  /** https or http, or null. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO day, "2025-09-03", or null where unknown: relative dates then stay unresolved. */
  readonly publishedOn: string | null;
};
