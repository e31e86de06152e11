import { expect, test } from 'vitest';
import { cardsOf } from './facts-of.ts';

/** Shapes met in real news and biographies, each with what may be told of it and nothing else. */
test.each([
  [
    'În martie 1942 Biroul Rosenberg a solicitat numirea ca profesor a lui Albert Reich; el a lucrat din 1921 ca pictor.',
    [
      'Biroul Rosenberg | În martie 1942 Biroul Rosenberg a solicitat numirea ca profesor a lui Albert Reich | reported | Biroul Rosenberg | 1942-03-01..1942-03-31',
      'Albert Reich | el a lucrat din 1921 ca pictor | asserted | ',
    ],
  ],
  [
    'Kim a adresat potrivit KCNA un mesaj președintelui rus.',
    ['Kim | Kim a adresat potrivit KCNA un mesaj președintelui rus | reported | KCNA'],
  ],
  [
    'Împreună cu fratele lui mai mic Radu Pop, Ana Rusu a fost prinsă.',
    ['Ana Rusu | Împreună cu fratele lui mai mic Radu Pop, Ana Rusu a fost prinsă | asserted | '],
  ],
  [
    'În aprilie 2012, la premiera filmului, Ana Pop a stat de vorbă cu Dan Radu.',
    [
      'Ana Pop | În aprilie 2012, la premiera filmului, Ana Pop a stat de vorbă cu Dan Radu | asserted |  | 2012-04-01..2012-04-30',
    ],
  ],
  [
    'Ion Pop este condamnat la opt ani pentru crime comise împotriva localnicilor, în 1995.',
    ['Ion Pop | Ion Pop este condamnat la opt ani pentru crime comise împotriva localnicilor, în 1995 | asserted | '],
  ],
  [
    'Biserica Albă este înscrisă pe lista monumentelor elaborată de Ministerul Culturii în anul 2015.',
    [
      'Biserica Albă | Biserica Albă este înscrisă pe lista monumentelor elaborată de Ministerul Culturii în anul 2015 | asserted | ',
    ],
  ],
  [
    'Banca Mondială anticipa în mai un avans de 1,9%.',
    ['Banca Mondială | Banca Mondială anticipa în mai un avans de 1,9% | estimated | Banca Mondială'],
  ],
  ['Surse apropiate tranzacției spun că acesta pleacă.', []],
  [
    'Șeful Salvamont Argeș, Ion Sănduloiu, a explicat că traseul e închis.',
    [
      'Ion Sănduloiu | Șeful Salvamont Argeș, Ion Sănduloiu | asserted | ',
      'Ion Sănduloiu | Șeful Salvamont Argeș, Ion Sănduloiu, a explicat că traseul e închis | reported | Ion Sănduloiu',
    ],
  ],
  [
    'Ministrul Rusu, Ana Pop, Dan Ene și Radu Ion au plecat.',
    ['Rusu+Ana Pop+Dan Ene+Radu Ion | Ministrul Rusu, Ana Pop, Dan Ene și Radu Ion au plecat | asserted | '],
  ],
  ['În 2002 a fost ales membru titular al Academiei Române.', []],
  [
    'În perioada 1 iunie - 1 octombrie 1945, Ion Pop a condus armata.',
    [
      'Ion Pop | În perioada 1 iunie - 1 octombrie 1945, Ion Pop a condus armata | asserted |  | 1945-06-01..1945-10-01',
    ],
  ],
  [
    'Ana Pop a lucrat între 28 decembrie 2018 și 3 ianuarie 2019 la Iași.',
    [
      'Ana Pop | Ana Pop a lucrat între 28 decembrie 2018 și 3 ianuarie 2019 la Iași | asserted |  | 2018-12-28..2019-01-03',
    ],
  ],
  [
    'Primăria Cluj va aloca zece milioane de lei, potrivit unui proiect aflat pe ordinea de zi a Consiliului Local.',
    ['Primăria Cluj | Primăria Cluj va aloca zece milioane de lei | planned | ?'],
  ],
  [
    'Primăria Cluj va aloca zece milioane de lei, potrivit datelor publicate de Guvern.',
    ['Primăria Cluj | Primăria Cluj va aloca zece milioane de lei | planned | Guvernul'],
  ],
  [
    'Sfântul Ioan Pop este cel ce I-a pregătit calea.',
    ['Ioan Pop | Sfântul Ioan Pop este cel ce I-a pregătit calea | asserted | '],
  ],
])('tells in %j no more than it says', (text, expected) => {
  expect(cardsOf(text)).toEqual(expected);
});
