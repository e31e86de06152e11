import { expect, test } from 'vitest';
import { extractPack } from '../../../../src/extract/extract-pack.ts';
import { parseArticle } from '../../../../src/text/front-matter.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const language = loadRomanian();
const GENERATOR = { name: 'reper', version: '0', models: 'test' };

/** 2025-09-03 is a Wednesday. */
function timeOf(text: string, date = '2025-09-03'): string | null {
  const { pack } = extractPack(parseArticle(text, date), language, GENERATOR);
  const clause = pack.facts.find(({ rule }) => rule !== 'secondary predicate');
  const time = clause?.time;
  if (clause === undefined) throw new Error(`no fact in “${text}”`);
  return time === null || time === undefined ? null : `${time.start}..${time.end ?? ''}`;
}

test.each([
  ['Rusia a atacat miercuri orașul Harkov.', '2025-09-03..2025-09-03'],
  // the date of what is said in passing, and of a noun
  ['Rapid București, câștigătoarea ligii în 1997, are datorii mari.', null],
  ['Bugetul Franței pe 2006 cuprinde nouă capitole.', null],
  ['Rusia a atacat joi orașul Harkov.', '2025-08-28..2025-08-28'],
  ['Rusia va ataca joi orașul Harkov.', '2025-09-04..2025-09-04'],
  ['La data de 4 august a.c., Rusia a atacat orașul Harkov.', '2025-08-04..2025-08-04'],
  ['Rusia a atacat orașul Harkov în ziua de 4 august 2024.', '2024-08-04..2024-08-04'],
  // the day is what is contested
  ['Rusia a contestat data de 4 august a alegerilor.', null],
  ['Guvernul României va analiza cererea joi.', '2025-09-04..2025-09-04'],
  ['Rusia a atacat duminica trecută orașul Harkov.', '2025-08-31..2025-08-31'],
  ['Rusia a atacat ieri orașul Harkov.', '2025-09-02..2025-09-02'],
  ['Rusia a atacat anul trecut orașul Harkov.', '2024-01-01..2024-12-31'],
  ['Rusia a atacat luna trecută orașul Harkov.', '2025-08-01..2025-08-31'],
  ['Rusia a atacat săptămâna aceasta orașul Harkov.', '2025-09-01..2025-09-07'],
  ['Rusia a atacat acum doi ani orașul Harkov.', '2023-01-01..2023-12-31'],
  ['Rusia a atacat în urmă cu trei zile orașul Harkov.', '2025-08-31..2025-08-31'],
  ['Rusia a atacat în decembrie orașul Harkov.', '2024-12-01..2024-12-31'],
  ['Rusia a atacat pe 15 august orașul Harkov.', '2025-08-15..2025-08-15'],
  ['Rusia a atacat marți, 2 septembrie, orașul Harkov.', '2025-09-02..2025-09-02'],
  ['Rusia a atacat în 2022 orașul Harkov.', '2022-01-01..2022-12-31'],
  ['Rusia a atacat peste noapte orașul Harkov.', '2025-09-02..2025-09-03'],
  ['Rusia a atacat în noaptea de luni spre marți orașul Harkov.', '2025-09-01..2025-09-02'],
  ['Rusia a atacat în noaptea de 19 spre 20 august orașul Harkov.', '2025-08-19..2025-08-20'],
  ['Rusia a atacat la mijlocul lunii februarie orașul Harkov.', '2025-02-11..2025-02-20'],
  ['Rusia a atacat la finele săptămânii trecute orașul Harkov.', '2025-08-29..2025-08-31'],
  ['Rusia a atacat între 3 și 10 august orașul Harkov.', '2025-08-03..2025-08-10'],
  ['Rusia a ocupat între 2018 și 2022 orașul Harkov.', '2018-01-01..2022-12-31'],
  ['Rusia a atacat în ultimele două săptămâni orașul Harkov.', '2025-08-20..2025-09-03'],
  ['De la începutul lunii august, Rusia atacă orașul Harkov.', '2025-08-01..'],
  ['Din 2022, Rusia ocupă orașul Harkov.', '2022-01-01..'],
  ['Rusia a vândut gaze în trimestrul III din 2024.', '2024-07-01..2024-09-30'],
  ['Rusia a vândut gaze în primele șapte luni ale anului.', '2025-01-01..2025-07-31'],
  ['Rusia a vândut gaze în primele trei luni din 2024.', '2024-01-01..2024-03-31'],
  ['Rusia a vândut gaze în al doilea trimestru al anului trecut.', '2024-04-01..2024-06-30'],
  ['Rusia a vândut gaze în al doilea trimestru.', '2025-04-01..2025-06-30'],
  ['Rusia a vândut gaze în primele șapte luni ale anului, a anunțat luni premierul Ion Pop.', '2025-01-01..2025-07-31'],
  ['Rusia va ataca până pe 20 septembrie orașul Harkov.', '2025-09-03..2025-09-20'],
  ['Rusia va ataca cel târziu în octombrie orașul Harkov.', '2025-09-03..2025-10-31'],
  ['Ion Pop a scris într-un articol publicat luni că Franța va pierde.', '2025-09-01..2025-09-01'],
  ['Orașul Harkov, ocupat în 2022, a fost atacat miercuri de Rusia.', '2022-01-01..2022-12-31'],
  // near misses of dates that hang on a participle: the verb's own
  ['Orașul Harkov a fost atacat duminică.', '2025-08-31..2025-08-31'],
  ['Rusia a fost acuzată luni de Ucraina.', '2025-09-01..2025-09-01'],
  ['Premierul Ion Pop a anunțat luni că Rusia a atacat duminică orașul Harkov.', '2025-08-31..2025-08-31'],
  ['Premierul Ion Pop a anunțat luni că Rusia va ataca orașul Harkov.', '2025-09-01..2025-09-01'],
])('dates %j', (text, expected) => {
  expect(timeOf(text)).toBe(expected);
});

test.each([
  ['Rusia a încălcat acordul din 2015.', 'a date that hangs on a noun'],
  ['Rusia a încălcat acordul semnat în 2015.', 'a date of a participle'],
  [
    'Născută la Brăila la 3 martie 1938, Ana Rusu a absolvit Institutul de Teatru din București.',
    'a date of a participle that opens the sentence',
  ],
  [
    'Rusia a vândut gaze în primele luni, a anunțat luni premierul Ion Pop.',
    'not the day it was told, where another time is meant',
  ],
  ['Rusia a vândut gaze în al patrulea trimestru.', 'a quarter that is not over'],
  ['Rusia a semnat un acord cel mai devreme în octombrie.', 'a lower bound'],
  ['Rusia atacă miercuri orașul Harkov.', 'a weekday with a present tense'],
  ['Rusia a cerut Ucrainei să se retragă vineri.', 'a weekday of what is asked for'],
  ['Rusia ocupă orașul Harkov din 2022.', 'a year that may hang on the noun before it'],
  ['Rusia a ocupat orașul timp de trei luni.', 'a length of time'],
  ['Rusia a atacat după 2014 orașul Harkov.', 'a bound, not a date'],
  ['Rusia a cumpărat 2022 tone de grâu.', 'a number that looks like a year'],
])('gives no date to %j: %s', (text) => {
  expect(timeOf(text)).toBeNull();
});

test('resolves nothing against an unknown day', () => {
  const { pack } = extractPack(parseArticle('Rusia a atacat miercuri orașul Harkov.'), language, GENERATOR);
  expect(pack.facts.map(({ time }) => time)).toEqual([null]);
});
