import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../../src/text/article.ts';
import { parseArticle } from '../../../src/text/front-matter.ts';
import { readGold } from '../../../src/tools/gold/read-gold.ts';
import type { Rewriting } from './rewriting.ts';

/** The articles that rewritings are tried on: the bundled seed, and our own texts with the people of their gold. */
const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'test/fixtures/articles');
export const OWN = readdirSync(folder)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => basename(file, '.gold.json'));

export function readSeed(): Article {
  return parseArticle(readFileSync(join(root, 'seeds/ro/2025-09-03-the-guardian.md'), 'utf8'));
}

export function readOwn(name: string): Article {
  const { date } = readGold(folder, name);
  return parseArticle(readFileSync(join(folder, `${name}.txt`), 'utf8'), date);
}

export function peopleOf(name: string): string[] {
  return readGold(folder, name)
    .gold.entities.filter((entity) => entity.type === 'PERSON' && /^\p{Lu}/u.test(entity.name))
    .map((entity) => entity.name);
}

/** The same article in other words; what lies before the body (the seed's date) keeps its place. */
export function rewrite(article: Article, { text, date }: Rewriting): Article {
  const publishedOn = article.publishedOn === null ? null : date(article.publishedOn);
  const prefix = article.text.slice(0, article.body.start).replace(article.publishedOn ?? ' ', publishedOn ?? ' ');
  const body = text(article.text.slice(article.body.start));
  const whole = prefix + body;
  return { ...article, text: whole, body: { start: prefix.length, end: whole.length }, publishedOn };
}
