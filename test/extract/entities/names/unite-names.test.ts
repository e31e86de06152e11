import { expect, test } from 'vitest';
import type { NameCandidate } from '../../../../src/extract/entities/draft-entity.ts';
import { uniteNames } from '../../../../src/extract/entities/names/unite-names.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const romanian = loadRomanian();

/** Type and certainty of each name by its word numbers → the entities they make. */
function united(text: string, names: readonly NameCandidate[]): string[] {
  return uniteNames(romanian.analyze(text), romanian.naming, names).map(({ name, type }) => `${name} ${type}`);
}

test('takes what the text says a name is before what was guessed of it several times', () => {
  const text = 'Firma Velora crește. Velora angajează. Velora exportă.';
  const names = [
    { first: 1, last: 1, type: 'ORG', certainty: 0.85 },
    { first: 4, last: 4, type: 'PERSON', certainty: 0.6 },
    { first: 7, last: 7, type: 'PERSON', certainty: 0.6 },
  ] as const;
  expect(united(text, names)).toEqual(['Velora ORG']);
});

test('knows a surname by the full name in the text', () => {
  const text = 'Guvernul Marin cade. Ion Marin pleacă.';
  const names = [
    { first: 1, last: 1, type: 'ORG', certainty: 0.85 },
    { first: 4, last: 5, type: 'PERSON', certainty: 0.95 },
  ] as const;
  expect(united(text, names)).toEqual(['Ion Marin PERSON']);
});

test.each([
  ['FC Ozana Roman a pierdut. Ozana joacă sâmbătă.', 3, ['FC Ozana Roman ORG']],
  // no club's initials, another word of the name
  ['Grup Ozana Roman a pierdut. Ozana joacă sâmbătă.', 3, ['Grup Ozana Roman ORG', 'Ozana PERSON']],
  ['FC Ozana Roman a pierdut. Roman joacă sâmbătă.', 3, ['FC Ozana Roman ORG', 'Roman PERSON']],
])('knows a club by its name without initials in %j', (text, length, expected) => {
  const names = [
    { first: 0, last: length - 1, type: 'ORG', certainty: 0.9 },
    { first: length + 3, last: length + 3, type: 'PERSON', certainty: 0.6 },
  ] as const;
  expect(united(text, names)).toEqual(expected);
});
