import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/language/analyze.ts';
import { bestPath, spansOf } from '../../src/language/names.ts';
import { foldDiacritics } from '../../src/text/fold.ts';
import { loadRomanianEngine } from '../../src/tools/load-models.ts';

const engine = loadRomanianEngine();

function namesIn(text: string): string[] {
  const doc = analyze(engine, text);
  return doc.names.map(({ first, last, label }) => {
    const start = doc.tokens[first]?.start ?? 0;
    return `${label} ${text.slice(start, doc.tokens[last]?.end)}`;
  });
}

describe('findNames', () => {
  test.each([
    [
      'Premierul Ungariei, Viktor Orbán, a ajuns luni la Bruxelles.',
      ['GPE Ungariei', 'PERSON Viktor Orbán', 'GPE Bruxelles'],
    ],
    ['Comisia Europeană a publicat raportul la 12 martie 2024.', ['ORG Comisia Europeană', 'DATETIME 12 martie 2024']],
    ['Trei persoane au fost rănite la Galați.', ['NUMERIC Trei', 'GPE Galați']],
    ['Compania a plătit 25 de milioane de euro.', ['MONEY 25 de milioane de euro']],
    ['Maia Sandu a vorbit despre Transnistria.', ['PERSON Maia Sandu']],
    ['Armata germană a cumpărat elicoptere.', ['NAT_REL_POL germană']],
    ['Al Doilea Război Mondial a început în 1939.', ['EVENT Al Doilea Război Mondial', 'DATETIME 1939']],
  ])('finds names in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each(['Vremea se răcește treptat.', 'Nu a fost nevoie de ajutor.', 'Apoi a început să plouă.'])(
    'finds none in %j',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  test.each([
    'Președintele României, Klaus Iohannis, a ajuns miercuri la Washington.',
    'Ministerul Sănătății a trimis 40 de medici la Iași și la Constanța.',
  ])('finds the same without diacritics in %j', (text) => {
    expect(namesIn(foldDiacritics(text)).map(foldDiacritics)).toEqual(namesIn(text).map(foldDiacritics));
  });

  test('reads any text: names lie within it, in order, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const doc = analyze(engine, text);
        let end = -1;
        for (const { first, last } of doc.names) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(doc.tokens.length);
          end = last;
        }
      }),
    );
  });

  test('keeps names within sentences', () => {
    const doc = analyze(engine, 'A plecat la Paris. Ana Pop a rămas. Banca Mondială tace.');
    for (const { first, last } of doc.names)
      expect(doc.sentences.some((s) => s.firstToken <= first && last < s.endToken)).toBe(true);
  });
});

describe('bestPath', () => {
  const labels = ['O', 'B-GPE', 'I-GPE', 'B-ORG', 'I-ORG'];

  test('never leaves BIO, whatever the scores', () => {
    const scores = fc.array(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(scores, (rows) => {
        const path = bestPath(Float64Array.from(rows.flat()), new Float64Array(25), labels).map((i) => labels[i] ?? '');
        path.forEach((label, i) => {
          if (label.startsWith('I-')) expect(path[i - 1]?.slice(2)).toBe(label.slice(2));
        });
      }),
    );
  });

  test('weighs transitions against scores', () => {
    const transitions = new Float64Array(25);
    transitions[1 * 5 + 2] = 10;
    const scores = Float64Array.from([0, 5, 0, 0, 0, 3, 0, 0, 0, 0]);
    expect(bestPath(scores, transitions, labels)).toEqual([1, 2]);
  });
});

test('turns label numbers into spans', () => {
  expect(spansOf([1, 2, 0, 3, 1], ['O', 'B-GPE', 'I-GPE', 'B-ORG', 'I-ORG'], 10)).toEqual([
    { first: 10, last: 11, label: 'GPE', score: 1 },
    { first: 13, last: 13, label: 'ORG', score: 1 },
    { first: 14, last: 14, label: 'GPE', score: 1 },
  ]);
});
