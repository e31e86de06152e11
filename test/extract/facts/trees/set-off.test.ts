import { expect, test } from 'vitest';
import { nameOf, packOf, wordsOf } from '../facts-of.ts';

/** "Ion Pop | Ion Pop a plecat" for each fact. */
function factsOf(text: string): string[] {
  const pack = packOf(text);
  return pack.facts.map((fact) => `${fact.subjects.map((id) => nameOf(pack, id)).join('+')} | ${wordsOf(pack, fact)}`);
}

test.each([
  [
    'of the agent before it, with who did it',
    'Spitalul din Buzău este condus de Lavinia Sandu, numită de Consiliul Județean Buzău.',
    [
      'Lavinia Sandu | Spitalul din Buzău este condus de Lavinia Sandu',
      'Lavinia Sandu+Consiliul Județean Buzău | Lavinia Sandu, numită de Consiliul Județean Buzău',
    ],
  ],
  [
    'of the firm whose kind is said before its name',
    'Lucrările sunt executate de firma Edilcon, desemnată câștigătoare în iulie.',
    ['Edilcon | Lucrările sunt executate de firma Edilcon', 'Edilcon | firma Edilcon, desemnată câștigătoare în iulie'],
  ],
  [
    'not of the first of two nouns that it may go with',
    'Directorul Combinatului Chimic Târnava, numit în 2021 de Guvern, nu a comentat decizia.',
    [
      'Combinatul Chimic Târnava | Directorul Combinatului Chimic Târnava, numit în 2021 de Guvern, nu a comentat decizia',
    ],
  ],
  [
    'not of the place where it is one more participle of the verb',
    'Ion Pop a fost dus la spital, operat de urgență și externat.',
    ['Ion Pop | Ion Pop a fost dus la spital'],
  ],
  [
    'nothing where a list goes on behind its comma',
    'Delegația, alcătuită din Ion Pop, Ana Dan și Gelu Mic, a plecat la Paris.',
    expect.not.arrayContaining([expect.stringMatching(/din Ion Pop$/u)]),
  ],
  [
    'of none of several who did it',
    'Acordul de la Minsk, negociat de Rusia și Ucraina, a expirat.',
    expect.arrayContaining(['acordul de la Minsk | Acordul de la Minsk, negociat de Rusia și Ucraina']),
  ],
])('tells a participle that a comma sets off %s', (_, text, expected) => {
  expect(factsOf(text)).toEqual(expected);
});

test.each([
  [
    'of whom a source is said to pass it on',
    'Potrivit martorilor citați de BBC, Ion Pop ar fi fugit în Franța.',
    [null, 'BBC'],
  ],
  ['of the source named', 'Potrivit DNA, Ion Pop ar fi cerut mită.', ['DNA']],
  ['of nobody where none is named', 'Ion Pop ar fi cerut mită unui patron.', [null]],
])('gives hearsay the voice %s', (_, text, expected) => {
  const pack = packOf(text);
  expect(pack.facts[0]?.attribution.map(({ entity }) => (entity === null ? null : nameOf(pack, entity)))).toEqual(
    expected,
  );
});

test.each([
  ['what was done before', 'Legea, votată în octombrie de Parlament, intră în vigoare mâine.', '2024-10-01'],
  ['what is only fixed, by the verb', 'Alegerile, programate în octombrie, vor fi amânate.', '2025-10-01'],
  [
    'nothing by a word of a title',
    'Actrița Ana Radu, cunoscută din filmul „Joi, după Crăciun”, a plecat la Cluj.',
    null,
  ],
])('dates %s', (_, text, start) => {
  expect(packOf(text).facts[0]?.time?.start ?? null).toBe(start);
});

test('dates a participle by its own date and the verb by none of it', () => {
  const pack = packOf('Ana Rusu, moartă acum zece ani, apare într-un film.');
  expect(pack.facts.map(({ predicate, time }) => [predicate, time?.start ?? null])).toEqual([
    ['mort', '2015-01-01'],
    ['apărea', null],
  ]);
});

test.each([
  ['the sentence', 'Ion Pop a părăsit Partidul Verde, nemulțumit de conducere.', []],
  ['the sentence, where that is left out', 'A demolat Hotelul Astoria, ajutat de primar.', []],
  ['another person', 'Ana Rusu s-a întâlnit cu Maria Pop, însoțită de avocat.', []],
  [
    'nothing, where one alone agrees',
    'Maria Pop a părăsit Partidul Verde, presat de datorii.',
    ['Partidul Verde | Partidul Verde, presat de datorii'],
  ],
  [
    'nothing, where nobody undergoes it',
    'Ion Pop a cumpărat Hotelul Astoria, construit în 1920.',
    ['Hotelul Astoria | Hotelul Astoria, construit în 1920'],
  ],
])('leaves open a participle that may tell of the subject of %s', (_, text, expected) => {
  const subjects = /^(?:Ion Pop|Ana Rusu|Maria Pop) \|/u;
  expect(factsOf(text).filter((fact) => !subjects.test(fact))).toEqual(expected);
});
