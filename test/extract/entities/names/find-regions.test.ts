import { expect, test } from 'vitest';
import { packOf } from '../../facts/facts-of.ts';

function regionsOf(text: string): string[] {
  return packOf(text)
    .entities.filter(({ type }) => type === 'LOC')
    .map(({ name }) => name);
}

test.each([
  ['Ion Pop a fost luni în extremul nord al Norvegiei.', ['extremul nord al Norvegiei']],
  ['Miniștrii țărilor baltice și nordice s-au întâlnit luni.', ['țările baltice și nordice']],
  ['Ion Pop a mers în statele baltice.', ['statele baltice']],
  // a direction, some of them, the others
  ['Ion Pop a fost luni în nordul Norvegiei.', []],
  ['Ion Pop a vizitat două țări baltice.', []],
  ['Ion Pop a vizitat celelalte țări europene.', []],
])('finds regions written small in %j', (text, expected) => {
  expect(regionsOf(text)).toEqual(expected);
});
