import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateNames } from '../../../src/tools/evaluation/names.ts';
import { loadRomanianEngine } from '../../../src/tools/load-models.ts';

const engine = loadRomanianEngine();
const folder = mkdtempSync(join(tmpdir(), 'reper-ronec-'));
const ROWS = [
  {
    tokens: ['Ion', 'Popescu', 'locuiește', 'în', 'România', 'din', 'martie', '2015', '.'],
    ner_tags: ['B-PERSON', 'I-PERSON', 'O', 'O', 'B-GPE', 'O', 'B-DATETIME', 'I-DATETIME', 'O'],
  },
];

function figuresOf(content: string): Record<string, number> {
  const file = join(folder, 'sample.json');
  writeFileSync(file, content);
  return Object.fromEntries(evaluateNames(engine, file).map(({ name, value }) => [name, value]));
}

test('counts names as right by first token, last token and class, with and without diacritics', () => {
  const figures = figuresOf(JSON.stringify(ROWS));
  expect(figures).toMatchObject({
    ner_f1: 100,
    ner_f1_GPE: 100,
    ner_f1_DATETIME: 100,
    plain_ner_f1: 100,
    names_f1: 100,
  });
});

test('reads a JSON array and JSON lines alike', () => {
  expect(figuresOf(ROWS.map((row) => JSON.stringify(row)).join('\n'))).toEqual(figuresOf(JSON.stringify(ROWS)));
});

test('counts a name with a word too many, and one of another class, as wrong and as missed', () => {
  const rows = ROWS.map((row) => ({
    ...row,
    ner_tags: ['B-PERSON', 'I-PERSON', 'I-PERSON', 'O', 'B-ORG', 'O', 'B-DATETIME', 'I-DATETIME', 'O'],
  }));
  const figures = figuresOf(JSON.stringify(rows));
  expect(figures.ner_precision).toBeCloseTo(100 / 3);
  expect(figures.ner_recall).toBeCloseTo(100 / 3);
  expect(figures.ner_f1_ORG).toBe(0);
});
