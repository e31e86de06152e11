import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/extract/facts/voices/quotes.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';
import { packOf, wordsOf } from '../facts-of.ts';

const romanian = loadRomanian();
const quotesOf = (text: string): string[] =>
  findQuotes(romanian.analyze(text)).map(({ start, end }) => text.slice(start, end));

const INTERVIEW = [
  'Bioloaga Ana Lungu studiază urșii de la Zărnești.',
  'Reporter: De ce coboară urșii în orașe?',
  'Ana Lungu: Noi i-am învățat. Ministerul Mediului ne-a promis în 2024 „tomberoane închise”.',
  'Reporter: Primarul spune că minte cineva.',
  'Ana Lungu: Nu cred.',
].join('\n\n');

test('what labels open in an interview is quoted to the end of its paragraph', () => {
  expect(quotesOf(INTERVIEW)).toEqual([
    'De ce coboară urșii în orașe?',
    'Noi i-am învățat. Ministerul Mediului ne-a promis în 2024 „tomberoane închise”.',
    'Primarul spune că minte cineva.',
    'Nu cred.',
  ]);
});

test('an answer is told under who gives it, a question under nobody', () => {
  const pack = packOf(INTERVIEW);
  const told = pack.facts.map((fact) => {
    const [voice] = fact.attribution;
    const name = pack.entities.find(({ id }) => id === voice?.entity)?.name ?? '–';
    return `${name}: ${wordsOf(pack, fact)}`;
  });
  expect(told).toContain('Ana Lungu: Ministerul Mediului ne-a promis în 2024 „tomberoane închise”.');
  expect(told.filter((line) => line.includes('minte cineva'))).toEqual([]);
});

test.each([
  ['one label', 'Chișinău: Primarul a demisionat.\n\nA fost o zi grea.'],
  ['labels that never come again', 'București: Ion Pop a plecat.\n\nCluj: Ana Radu a venit.'],
  ['hours', 'Ora 10: Ploaia a început.\n\nora 12: Ploaia s-a oprit.'],
])('%s open no interview', (_, text) => {
  expect(quotesOf(text)).toEqual([]);
});

/** Who says the first sentence of a quotation of two. */
test.each([
  [
    'a role that stands for him',
    'Primarul Dan Radu a fost reținut. „Nu am furat. Am încredere”, a declarat fostul edil.',
    'Dan Radu',
  ],
  ['"acesta"', 'Dan Radu a declarat că pleacă. „Nu am furat. Am tăcut”, a spus acesta.', 'Dan Radu'],
  [
    'somebody else without a name',
    'Dan Radu a declarat că pleacă. „Nu am furat. Am tăcut”, a spus un vecin.',
    undefined,
  ],
])('a quotation of two sentences is that of %s', (_, text, expected) => {
  const pack = packOf(text);
  const [voice] = pack.facts.find((fact) => wordsOf(pack, fact).startsWith('„Nu am furat'))?.attribution ?? [];
  expect(pack.entities.find(({ id }) => id === voice?.entity)?.name).toBe(expected);
});
