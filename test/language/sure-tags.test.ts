import { expect, test } from 'vitest';
import { loadRomanian } from '../../src/tools/load-models.ts';

const language = loadRomanian();

function tagOf(text: string, form: string): string {
  const token = language.analyze(text).tokens.find((one) => one.form === form);
  return `${token?.upos} ${token?.lemma}`;
}

test.each([
  ['Enache neagă.', 'neagă', 'VERB nega'],
  ['Ministerul dezminte zvonul.', 'dezminte', 'VERB dezminți'],
  ['În Polonia, pâinea costă în prezent doi euro.', 'costă', 'VERB costa'],
  ['Firma pe care o acuză a plecat.', 'acuză', 'VERB acuza'],
  ['O vizită în Rusia ar fi a treia călătorie a lui Kim în șase ani.', 'Kim', 'PROPN Kim'],
  ['Deși Mori a vorbit, ministrul a plecat.', 'Mori', 'PROPN Mori'],
  ['Ministrul congolez de externe a demisionat.', 'congolez', 'ADJ congolez'],
  ['Liderul saudit Pak Seo-jun a sosit.', 'saudit', 'ADJ saudit'],
  ['Forțele jamaicane au plecat.', 'jamaicane', 'ADJ jamaican'],
  // near misses
  ['Un german a demisionat.', 'german', 'NOUN german'],
  ['O critică dură a fost publicată.', 'critică', 'NOUN critică'],
])('reads in %j the word “%s”', (text, form, expected) => {
  expect(tagOf(text, form)).toBe(expected);
});
