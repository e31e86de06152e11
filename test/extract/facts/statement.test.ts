import { expect, test } from 'vitest';
import { packOf, wordsOf } from './facts-of.ts';

test.each([
  ['Dacă proiectul trece, Ana Stan va demisiona.', 'Dacă proiectul trece, Ana Stan va demisiona'],
  ['Ana Stan va demisiona dacă Ion Pop câștigă alegerile.', 'Ana Stan va demisiona dacă Ion Pop câștigă alegerile'],
  // near miss: what only hangs the clause on another one goes
  ['După ce a pierdut, Ion Pop a demisionat.', 'Ion Pop a demisionat'],
])('keeps the condition of %j', (text, expected) => {
  const pack = packOf(text);
  expect(pack.facts.map((fact) => wordsOf(pack, fact))).toContain(expected);
});
