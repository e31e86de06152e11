import { expect } from 'vitest';
import { type Extraction, extractPack } from '../../src/extract/extract-pack.ts';
import { parsePack } from '../../src/facts/validate.ts';
import type { Article } from '../../src/text/article.ts';
import { contains } from '../../src/text/span.ts';
import { loadRomanian } from '../../src/tools/load-models.ts';

export const romanian = loadRomanian();

/** Text → what is extracted from it, after every rule of docs/pack-format.md was checked: no offset outside, no id twice, no empty statement. */
export function expectSound(text: string, publishedOn: string | null = '2026-03-11'): Extraction {
  const article: Article = {
    text,
    body: { start: 0, end: text.length },
    language: 'ro',
    title: null,
    url: null,
    publisher: null,
    author: null,
    publishedOn,
  };
  const extraction = extractPack(article, romanian, { name: 'test', version: '0', models: '' });
  const { pack, report } = extraction;
  parsePack(JSON.parse(JSON.stringify(pack)));
  for (const ids of [pack.entities.map((entity) => entity.id), pack.facts.map((fact) => fact.id)])
    expect(new Set(ids).size).toBe(ids.length);
  for (const { span } of report.held) expect(span.end).toBeLessThanOrEqual(text.length);
  for (const { statement, evidence } of pack.facts) {
    expect(text.slice(statement.start, statement.end).trim()).not.toBe('');
    expect(text.slice(evidence.start, evidence.end)).toBe(text.slice(evidence.start, evidence.end).trim());
    expect(contains(evidence, statement)).toBe(true);
  }
  return extraction;
}
