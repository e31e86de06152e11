import { expect, test } from 'vitest';
import { findQuantities } from '../../../../src/extract/facts/quantity/quantity.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const language = loadRomanian();

function quantitiesIn(text: string): string[] {
  const doc = language.analyze(text);
  return findQuantities(text, doc.tokens, language.numbers, []).map(
    ({ value, max, unit, qualifier, vague, span }) =>
      `${qualifier} ${value}${max === null ? '' : `-${max}`} ${unit}${vague ? ' (vague)' : ''} | ${text.slice(span.start, span.end)}`,
  );
}

test.each([
  ['Benzina costă 0,536 euro pe litru.', ['exact 0.536 euro pe litru | 0,536 euro pe litru']],
  ['Firma a primit aproape zece milioane de lei.', ['approximately 10000000 lei | aproape zece milioane de lei']],
  ['Au protestat peste 2.000 de persoane.', ['more-than 2000 persoane | peste 2.000 de persoane']],
  [
    'Cel puțin patru lucrători feroviari au fost răniți.',
    ['at-least 4 lucrători feroviari | Cel puțin patru lucrători feroviari'],
  ],
  ['Au venit nu mai mult de 30 de oameni.', ['at-most 30 oameni | nu mai mult de 30 de oameni']],
  ['Nu mai puțin de 300 de case au ars.', ['at-least 300 case | Nu mai puțin de 300 de case']],
  ['Drumul durează 10-15 minute.', ['exact 10-15 minute | 10-15 minute']],
  ['Sunt între 40 și 50 de răniți.', ['exact 40-50 răniți | 40 și 50 de răniți']],
  ['Zeci de rachete au căzut.', ['approximately 10 rachete (vague) | Zeci de rachete']],
  ['Zeci de mii de oameni au plecat.', ['approximately 10000 oameni (vague) | Zeci de mii de oameni']],
  ['Partidul a obținut 51% din voturi.', ['exact 51 % | 51%']],
  ['Salariile cresc cu 15 la sută.', ['exact 15 % | 15 la sută']],
  ['Orașul are o mie cinci sute de locuitori.', ['exact 1500 locuitori | o mie cinci sute de locuitori']],
  ['Au plătit 2,5 miliarde de dolari.', ['exact 2500000000 dolari | 2,5 miliarde de dolari']],
  ['Are douăzeci și trei de ani.', ['exact 23 ani | douăzeci și trei de ani']],
  ['A fost condamnat la 15 ani de închisoare.', ['exact 15 ani de închisoare | 15 ani de închisoare']],
  [
    'Este a treia călătorie a lui Ion în șase ani.',
    ['exact 3 călătorie | a treia călătorie', 'exact 6 ani | șase ani'],
  ],
  ['Cei 320 de angajați rămân.', ['exact 320 angajați | 320 de angajați']],
  ['Orașul a primit două autospeciale.', ['exact 2 autospeciale | două autospeciale']],
  ['Au venit 2.112 persoane.', ['exact 2112 persoane | 2.112 persoane']],
])('reads the number of %j', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

test.each([
  'Cei doi lideri au vorbit.',
  'Ambele țări au semnat.',
  'Meciul s-a terminat cu scorul de 2-1.',
  'Ședința începe la ora 10:30.',
  'A ocupat locul 3.',
  'A condus în 2022 Agenția pentru Investiții.',
  'Este a doua oară.',
  'O femeie a venit.',
  'Cele două mari au plecat.',
  'Autostrada A1 este închisă.',
  'Articolul 5 nu se aplică.',
])('counts nothing in %j', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
