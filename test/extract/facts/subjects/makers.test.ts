import { expect, test } from 'vitest';
import { nameOf, packOf, wordsOf } from '../facts-of.ts';

/** "care …: Rusia, Iran" for each relative clause about a thing without a name. */
function takingPart(text: string): string[] {
  const pack = packOf(text);
  return pack.facts
    .filter((fact) => wordsOf(pack, fact).startsWith('care'))
    .map((fact) => fact.participants.map(({ entity }) => nameOf(pack, entity)).join(', '));
}

test.each([
  ['Rusia și Iranul au semnat un acord care le obligă să se ajute la nevoie.', ['Rusia, Iran']],
  ['Într-o întâlnire, care a durat două ore, Ion Pop a fost filmat râzând alături de Dan Radu.', ['Ion Pop']],
  // who only speaks of it, whose it is not, and an agreement of others
  ['Ion Pop a criticat un acord care obligă firmele să plătească mai mult.', ['']],
  ['Ion Pop a venit după o întâlnire care a durat două ore.', ['']],
])('tells who takes part in what a thing does in %j', (text, expected) => {
  expect(takingPart(text)).toEqual(expected);
});
