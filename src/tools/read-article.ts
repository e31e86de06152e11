import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Article } from '../text/article.ts';
import { ArticleError, parseArticle } from '../text/front-matter.ts';

/** A file → article; throws ArticleError with a sentence the user can act on. `date` overrides the file's own. */
export function readArticleFile(path: string, date?: string): Article {
  if (!existsSync(path)) throw new ArticleError(`there is no file "${path}"`);
  if (statSync(path).isDirectory()) throw new ArticleError(`"${path}" is a folder, not a file`);
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new ArticleError(`"${path}" is empty`);
  // no text has one, and a file of zeros is valid UTF-8
  if (bytes.includes(0)) throw new ArticleError(`"${path}" is not text in UTF-8`);
  try {
    return parseArticle(new TextDecoder('utf-8', { fatal: true }).decode(bytes), date);
  } catch (error) {
    if (error instanceof TypeError) throw new ArticleError(`"${path}" is not text in UTF-8`);
    throw error;
  }
}
