import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokenizer.ts';

const sentencesOf = (text: string): string[] => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences(text, tokens).map(({ firstToken, endToken }) =>
    text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end),
  );
};

describe('sentence splitter', () => {
  test.each([
    ['A venit. A plecat.', ['A venit.', 'A plecat.']],
    ['A venit? Da! Bine…', ['A venit?', 'Da!', 'Bine…']],
    ['pe litru.Consiliul a decis.', ['pe litru.', 'Consiliul a decis.']],
    ['Titlul știrii\nA venit ieri.', ['Titlul știrii', 'A venit ieri.']],
    ['s-a oprit la spital. iar apoi a plecat', ['s-a oprit la spital.', 'iar apoi a plecat']],
    ['Sediul O.N.U. În oraș e frig.', ['Sediul O.N.U.', 'În oraș e frig.']],
  ])('ends a sentence in %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test.each([
    'Potrivit art. 5 din lege, nr. 3 nu se aplică.',
    'I. L. Caragiale a scris.',
    'A costat 8.4 milioane.',
    'A ajuns în S.U.A. marți.',
    'Dr. Popescu a venit.',
    'Plecăm… a spus el.',
    '„Plecați!” a strigat el.',
    '— Plecați? întrebă el.',
    '4. Se adaugă apă.',
    '3.4.2. Încercarea se face astfel.',
  ])('goes on through %j', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test.each([
    ['„A venit.” A plecat.', ['„A venit.”', 'A plecat.']],
    ['(A venit.) A plecat.', ['(A venit.)', 'A plecat.']],
    ['El a spus: „Vin.” Apoi a tăcut.', ['El a spus: „Vin.”', 'Apoi a tăcut.']],
  ])('leaves closing quotes and brackets with their sentence in %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('keeps a speaker label with what is said', () => {
    expect(sentencesOf('Reporter: De ce ați venit?\nMinistrul: Am fost chemat.')).toEqual([
      'Reporter: De ce ați venit?',
      'Ministrul: Am fost chemat.',
    ]);
  });
});
