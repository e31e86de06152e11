import { expect, test } from 'vitest';
import { findEntities } from '../../../src/extract/entities/find-entities.ts';
import type { ExtractedEntity } from '../../../src/extract/entity.ts';
import { loadRomanian } from '../../../src/tools/load-models.ts';
import { readMarks } from './marked-text.ts';
import { NEWS_TEXTS, type NewsText } from './news-texts.ts';

const romanian = loadRomanian();
const NAMES = new Set(['name', 'alias', 'metonym']);

/** What is marked as a name but not found, found but not marked, or filed under another entity. */
function differences({ text: marked, entities: expected }: NewsText): { marks: number; wrong: string[] } {
  const { text, marks } = readMarks(marked);
  const names = marks.filter((mark) => NAMES.has(mark.kind));
  const found = new Map<string, ExtractedEntity>();
  for (const entity of findEntities(romanian.analyze(text), romanian))
    for (const { start, end, kind } of entity.mentions) if (NAMES.has(kind)) found.set(`${start}:${end}`, entity);
  const owners = new Map<string, ExtractedEntity>();
  const wrong: string[] = [];
  for (const { start, end, id } of names) {
    const entity = found.get(`${start}:${end}`);
    const surface = text.slice(start, end);
    if (entity === undefined) wrong.push(`missed ${surface}`);
    else if ((owners.get(id) ?? entity) !== entity) wrong.push(`${surface} filed under ${entity.name}`);
    else owners.set(id, entity);
  }
  for (const [id, entity] of owners) {
    const [type, name] = expected[id] ?? [];
    if (type !== entity.type) wrong.push(`${entity.name} is ${entity.type}, not ${type}`);
    if (name !== entity.name) wrong.push(`${name} called ${entity.name}`);
  }
  const spans = new Set(names.map(({ start, end }) => `${start}:${end}`));
  for (const span of found.keys())
    if (!spans.has(span)) wrong.push(`extra ${text.slice(...(span.split(':').map(Number) as [number, number]))}`);
  return { marks: names.length, wrong };
}

test('names the entities of news texts on any topic', () => {
  const read = NEWS_TEXTS.map(differences);
  const marks = read.reduce((sum, one) => sum + one.marks, 0);
  const wrong = read.flatMap((one, i) => one.wrong.map((what) => `${NEWS_TEXTS[i]?.topic}: ${what}`));
  expect(wrong.length / marks, wrong.join('\n')).toBeLessThan(0.06);
});
