import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseAnnotation } from '../../src/tools/gold/annotation.ts';
import { writeGold } from '../../src/tools/gold/write-gold.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const names = readdirSync(join(fixtures, 'annotations')).map((file) => file.replace(/\.sheet$/u, ''));
const read = (folder: string, file: string): string => readFileSync(join(fixtures, folder, file), 'utf8');

describe('the sheets of test/fixtures/annotations', () => {
  test.each(names)('%s says what lies in test/fixtures/articles (else: npm run annotate)', (name) => {
    const { text, gold, meta } = parseAnnotation(name, read('annotations', `${name}.sheet`));
    expect(read('articles', `${name}.txt`)).toBe(text);
    expect(read('articles', `${name}.gold.json`)).toBe(writeGold(gold));
    expect(JSON.parse(read('articles', `${name}.meta.json`))).toEqual(meta);
    for (const fact of gold.facts) {
      expect(text.slice(fact.statement.start, fact.statement.end)).toBe(fact.statement.text);
      expect(fact.evidence.start).toBeLessThanOrEqual(fact.statement.start);
      expect(fact.evidence.end).toBeGreaterThanOrEqual(fact.statement.end);
      expect(fact.evidence.text).not.toContain('\n');
    }
    for (const { start, end, surface } of gold.entities.flatMap((entity) => entity.mentions))
      expect(text.slice(start, end)).toBe(surface);
  });
});

const HEAD = 'date: 2026-03-11\ntitle: t\ntopic: t\n---\n';
const SHEET = `${HEAD}[Premierul [României|ro]|ana n], [Ana Stan|ana], a venit luni. [El|ion p] a spus: [Ion Pop|ion] a venit ieri.
---
ana | Ana Stan | PERSON
ion | Ion Pop | PERSON
ro | România | GPE
---
ana @ro | a veni | Premierul ~ a venit luni | on 2026-03-09
ion | a veni | 2# a venit | by ion; reported; or asserted; n >=3 zile
`;

it('counts the offsets of nested mentions', () => {
  const { text, gold } = parseAnnotation('x', SHEET);
  const surfaces = gold.entities.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
  expect(surfaces).toEqual([['Premierul României', 'Ana Stan'], ['El', 'Ion Pop'], ['României']]);
});

it('reads the marks of a fact, and finds its sentence', () => {
  const [first, second] = parseAnnotation('x', SHEET).gold.facts;
  expect(first).toMatchObject({
    statement: { text: 'Premierul României, Ana Stan, a venit luni' },
    evidence: { text: 'Premierul României, Ana Stan, a venit luni.' },
    time: { start: '2026-03-09', end: '2026-03-09' },
    participants: ['ro'],
  });
  expect(second).toMatchObject({
    evidence: { text: 'El a spus: Ion Pop a venit ieri.' },
    attribution: { kind: 'person', entity: 'ion' },
    modality: 'reported',
    modalityAlt: ['asserted'],
    quantities: [{ value: 3, unit: 'zile', qualifier: 'at-least' }],
  });
});

test.each([
  ['words that occur twice', SHEET.replace('2# a venit', 'a venit'), /occurs 2 times/u],
  ['words that do not occur', SHEET.replace('2# a venit', 'a plecat'), /does not occur/u],
  ['an entity that is not listed', SHEET.replace('ion | Ion Pop | PERSON\n', ''), /no entity ion/u],
  ['an unknown mark', SHEET.replace('reported;', 'certain;'), /no such mark "certain"/u],
])('refuses %s', (_, sheet, message) => {
  expect(() => parseAnnotation('x', sheet)).toThrow(message);
});
