import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { evaluateConllu } from '../../../src/tools/evaluation/conllu.ts';
import { loadRomanianEngine } from '../../../src/tools/load-models.ts';

const folder = mkdtempSync(join(tmpdir(), 'reper-conllu-'));
let tick = 0;
const figuresOf = (words: readonly string[]): Record<string, number> => {
  const file = join(folder, 'sample.conllu');
  writeFileSync(file, `# text = Ana are mere.\n${words.join('\n')}\n\n`);
  const metrics = evaluateConllu(loadRomanianEngine(), file, () => tick++);
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

const RIGHT = [
  '1\tAna\tAna\tPROPN\tNp\t_\t2\tnsubj\t_\t_',
  '2\tare\tavea\tVERB\tVmip3s\tMood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_',
  '3\tmere\tmăr\tNOUN\tNcfp-n\tDefinite=Ind|Gender=Fem|Number=Plur\t2\tobj:some\t_\tSpaceAfter=No',
  '4\t.\t.\tPUNCT\tPERIOD\t_\t2\tpunct\t_\t_',
];
let right: Record<string, number> = {};
beforeAll(() => {
  right = figuresOf(RIGHT);
});

test('counts a right tree as right and ignores subtypes', () => {
  expect(right).toMatchObject({ tokens_f1: 100, sentences_f1: 100, upos: 100, uas: 100, las: 100, raw_las: 100 });
});

test('counts every wrong head and relation, punctuation too', () => {
  const figures = figuresOf(RIGHT.map((line) => line.replace('2\tnsubj', '2\tobl').replace('2\tpunct', '3\tpunct')));
  expect(figures).toMatchObject({ uas: 75, las: 50, raw_uas: 75, raw_las: 50 });
});

test('aligns words by their characters where tokens differ', () => {
  const glued = [...RIGHT.slice(0, 2), '3\tmere.\tmere\tNOUN\tNcfp-n\t_\t2\tobj\t_\t_'];
  const figures = figuresOf(glued);
  expect(figures.tokens_f1).toBeCloseTo((100 * 2 * 2) / (3 + 4), 5);
  expect(figures.raw_uas).toBeCloseTo((100 * 2 * 2) / (3 + 4), 5);
});
