import type { Article } from './article.ts';
import { isDay } from './days.ts';

/**
 * A file's text → article. Front matter between `---` lines gives title, url, publisher, author, published and language;
 * a prefix ` date YYYY-MM-DD ` at the very start of the text gives the date and stays in the text.
 */
export class ArticleError extends Error {}

/** Throws ArticleError, with a sentence the user can act on, for an empty text or an impossible date. */
export function parseArticle(file: string, publishedOn?: string): Article {
  const { fields, text } = splitFrontMatter(file.replace(/^\uFEFF/u, ''));
  const prefix = /^\s?date (\d{4}-\d{2}-\d{2})\s/u.exec(text);
  const day = publishedOn ?? fields.published ?? prefix?.[1] ?? null;
  if (day !== null && !isDay(day)) throw new ArticleError(`"${day}" is no day of the calendar; write it as YYYY-MM-DD`);
  const start = prefix === null ? 0 : prefix[0].length;
  if (text.slice(start).trim() === '') throw new ArticleError('the article is empty');
  const url = fields.url ?? null;
  return {
    text,
    body: { start, end: text.length },
    language: fields.language ?? 'ro',
    title: fields.title ?? null,
    url: url !== null && isWebAddress(url) ? url : null,
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    publishedOn: day,
  };
}

/** http or https. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(url);
}

type Fields = Partial<Record<'title' | 'url' | 'publisher' | 'author' | 'published' | 'language', string>>;

function splitFrontMatter(file: string): { fields: Fields; text: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u.exec(file);
  if (match === null) return { fields: {}, text: file };
  const fields: Record<string, string> = {};
  for (const line of (match[1] ?? '').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^"(.*)"$/u, '$1');
    if (colon > 0 && value !== '' && value !== 'null') fields[line.slice(0, colon).trim()] = value;
  }
  return { fields, text: file.slice(match[0].length) };
}
