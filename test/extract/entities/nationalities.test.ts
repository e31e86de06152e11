import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/extract/entities/find-entities.ts';
import { loadRomanian } from '../../../src/tools/load-models.ts';

const romanian = loadRomanian();

/** The countries of a text, each with the words that stand for it. */
function countriesIn(text: string): string[] {
  return findEntities(romanian.analyze(text), romanian)
    .filter(({ key }) => key.startsWith('country '))
    .map(({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`);
}

describe('countries by their adjectives and capitals', () => {
  test.each([
    ['Forțele italiene au intrat în oraș.', ['Italia: italiene']],
    ['Trupele iordaniene au plecat, soldații brazilieni au rămas.', ['Iordania: iordaniene', 'Brazilia: brazilieni']],
    ['Presa greacă a anunțat că au fost reținuți doi șoferi.', ['Grecia: greacă']],
    ['Buenos Airesul a trimis arme.', ['Argentina: Buenos Airesul']],
    ['Tokioul este nemulțumit de acord.', ['Japonia: Tokioul']],
    // near misses: languages, the city itself
    ['Cartea a fost tradusă în limbile greacă și arabă.', []],
    ['Vorbitorii de rusă au votat, iar textul a fost tradus din engleză.', []],
    ['Turiștii au ajuns la Buenos Aires.', []],
  ])('finds in %j %j', (text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });
});
