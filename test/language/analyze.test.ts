import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Doc } from '../../src/language/doc.ts';
import type { Language } from '../../src/language/language.ts';
import { loadRomanian } from '../../src/tools/load-models.ts';

let romanian: Language;
beforeAll(() => {
  romanian = loadRomanian();
});

/** What holds of every Doc, whatever the text. */
function expectWellFormed(doc: Doc, text: string): void {
  let end = 0;
  doc.tokens.forEach((token, i) => {
    expect(token.index).toBe(i);
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end).trim()).not.toBe('');
    end = token.end;
  });
  expect(end).toBeLessThanOrEqual(text.length);
  let next = 0;
  for (const sentence of doc.sentences) {
    expect(sentence.firstToken).toBe(next);
    expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
    expect(sentence.start).toBe(doc.tokens[sentence.firstToken]?.start);
    expect(sentence.end).toBe(doc.tokens[sentence.endToken - 1]?.end);
    next = sentence.endToken;
    expectTree(doc, sentence.firstToken, sentence.endToken);
  }
  expect(next).toBe(doc.tokens.length);
}

/** One root, heads inside the sentence, no cycle. */
function expectTree(doc: Doc, first: number, end: number): void {
  const tokens = doc.tokens.slice(first, end);
  expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
  const reaches = new Set<number>();
  for (const token of tokens) {
    const path: number[] = [];
    let at = token.index;
    while (at !== -1 && !reaches.has(at)) {
      expect(path).not.toContain(at);
      expect(at >= first && at < end).toBe(true);
      path.push(at);
      at = doc.tokens[at]?.head ?? -1;
    }
    for (const seen of path) reaches.add(seen);
  }
}

describe('analysis', () => {
  test('gives a well-formed Doc for any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectWellFormed(romanian.analyze(text), text);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('gives a well-formed Doc for any sequence of UTF-16 code units, halves of surrogate pairs among them', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff }));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 300 }), (units) => {
        const text = String.fromCharCode(...units);
        expectWellFormed(romanian.analyze(text), text);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('gives a well-formed Doc for any text of Romanian letters, hyphens and marks', () => {
    const piece = fc.constantFrom(
      ...'a e i l o n s și să nu Ana Kim S.U.A. nr. 5 2.000 % „ ” « » " ( ) , . ? ! … ... - – — l- -i ’ ș ş \n'.split(
        ' ',
      ),
      '\u00a0',
      '\u200b',
      '\u00ad',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.constantFrom('', ' '), (pieces, glue) => {
        const text = pieces.join(glue);
        expectWellFormed(romanian.analyze(text), text);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test.each([
    ['a lone surrogate', 'Ana \ud83d are \udc4d mere.'],
    ['text from right to left', 'מלחמה באוקראינה. الحرب في أوكرانيا'],
    ['zero-width characters', 'Ana\u200b are\u200d mere\u2060.\ufeff'],
    ['decomposed letters', 's\u0326i t\u0326ara'],
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['emoji', '👩‍👩‍👧 vine 🇷🇴.'],
  ])('survives %s', (_, text) => {
    expectWellFormed(romanian.analyze(text), text);
  });

  test.each(['a', 'A', '1', '.', '-', '„', '\u0301', '\ud83d', 'ș', '\n', 'א', '\u200b', 'a-', '1,', 'A.'])(
    'survives a megabyte of %j',
    (unit) => {
      const text = unit.repeat(1_000_000);
      expectWellFormed(romanian.analyze(text), text);
    },
  );

  test('reads a long text without a full stop in pieces of bounded length', () => {
    const text = 'casa mare și omul bun merg la piață cu ziarul '.repeat(10_000);
    const doc = romanian.analyze(text);
    expect(doc.tokens).toHaveLength(100_000);
    for (const { firstToken, endToken } of doc.sentences) expect(endToken - firstToken).toBeLessThanOrEqual(250);
  });

  test('reads only the span it is given', () => {
    const text = 'Titlu. Ana are mere. Coda.';
    const doc = romanian.analyze(text, { start: 7, end: 20 });
    expect(doc.tokens.map((token) => text.slice(token.start, token.end))).toEqual(['Ana', 'are', 'mere', '.']);
  });

  test('reads cedillas as commas and leaves offsets alone', () => {
    const text = 'Preşedintele a vizitat Constanţa.';
    const doc = romanian.analyze(text);
    expect(doc.tokens.map((token) => token.form)).toEqual(['Președintele', 'a', 'vizitat', 'Constanța', '.']);
    expect(doc.tokens[0]).toMatchObject({ start: 0, end: 12, lemma: 'președinte', upos: 'NOUN' });
  });

  test('finds who did what to whom', () => {
    const doc = romanian.analyze('Președintele Ucrainei a semnat acordul și a plecat la Kiev.');
    const relations = doc.tokens.map((token) => [token.form, doc.tokens[token.head]?.form ?? '', token.deprel]);
    expect(relations).toContainEqual(['Președintele', 'semnat', 'nsubj']);
    expect(relations).toContainEqual(['Ucrainei', 'Președintele', 'nmod']);
    expect(relations).toContainEqual(['acordul', 'semnat', 'obj']);
    expect(relations).toContainEqual(['Kiev', 'plecat', 'obl']);
  });
});
