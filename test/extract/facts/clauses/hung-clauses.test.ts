import { test } from 'vitest';
import { expectShown } from '../facts-of.ts';

/** What hangs on a main clause without a verb or a subject of its own, and where it does not: shown, never shown. */

test.each([
  [
    'what did not happen is told apart',
    'Laura Mănescu a demisionat fără a preciza motivele.',
    ['Laura Mănescu | Laura Mănescu a demisionat | asserted', 'Laura Mănescu | fără a preciza motivele | asserted not'],
    [],
  ],
  [
    'a subjunctive as well',
    'Guvernul Bulgariei a adoptat legea fără să prevadă sancțiuni pentru firme.',
    ['Bulgariei a adoptat legea | asserted', 'fără să prevadă sancțiuni pentru firme | asserted not'],
    [],
  ],
  [
    'near miss: what cannot or will not happen without it is one thing',
    'Ion Pop nu poate pleca fără a plăti amenda. Ana Dan va semna contractul fără a citi anexele.',
    ['Ana Dan va semna contractul fără a citi anexele'],
    ['| fără'],
  ],
  [
    'near miss: whom, is said before',
    'Paul Ghica a murit în ianuarie, fără să-l vadă jucat.',
    ['Paul Ghica a murit în ianuarie'],
    ['| fără'],
  ],
  ['near miss: somebody else does not do it', 'Ion Pop a plecat fără să intervină poliția.', [], ['Ion Pop | fără']],
])('%s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'a noun without a name beside the main clause is of whom that is about',
    'Primăria Galați a plătit 2 milioane de lei, restul urmând să fie achitat în martie.',
    ['Primăria Galați | restul urmând să fie achitat în martie | planned'],
    [],
  ],
  [
    'near miss: another name in it',
    'Primăria Galați a plătit lucrarea, reprezentanții Norvex cerând bani în plus.',
    [],
    ['Primăria Galați | reprezentanții'],
  ],
  [
    'near miss: a pronoun may be anybody',
    'Ion Pop a plecat cu Gelu Dan, el urmând să revină luni.',
    [],
    ['Ion Pop | el urmând'],
  ],
])('gerunds with a subject: %s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'what belongs to the one before',
    'Compania Betaflex, ai cărei acționari sunt din Austria, a cerut intrarea în insolvență.',
    ['Betaflex | ai cărei acționari sunt din Austria', 'a cerut intrarea în insolvență'],
    [],
  ],
  [
    'near miss: who is named there is meant',
    'Ion Pop, a cărui soție, Ana Dan, conduce firma, a demisionat.',
    [],
    ['Ion Pop | a cărui'],
  ],
  [
    'who is told of goes on where "unde" has no subject',
    'Ion Pop a ajuns la Spitalul Județean Cluj, unde a fost operat de urgență.',
    ['Ion Pop | unde a fost operat de urgență'],
    [],
  ],
  [
    'near miss: a subject of its own',
    'Ion Pop a ajuns la Sofia, unde a fost ridicat un monument.',
    [],
    ['Ion Pop | unde'],
  ],
  [
    'near miss: done to a woman',
    'Ion Pop a însoțit-o pe Ana Dan la Sofia, unde a fost operată.',
    [],
    ['Ion Pop | unde'],
  ],
  [
    'near miss: a school in a county',
    'Ion Pop a vizitat singura școală din județul Timiș care a primit premiul.',
    [],
    ['Timiș | care'],
  ],
])('relative clauses: %s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'who the predicate names',
    'Noul director al spitalului este Ion Pop. Adversarul echipei Poli Brad va fi Rapid Focșani.',
    ['Ion Pop | Noul director al spitalului este Ion Pop', 'Rapid Focșani+Poli Brad | Adversarul'],
    [],
  ],
  ['where somebody is from', 'Ion Pop este din Suceava.', ['Ion Pop | Ion Pop este din Suceava'], []],
  [
    'two main clauses that a semicolon parts',
    'Ana Dobre a plecat la Roma; Ion Pop a rămas acasă.',
    ['Ana Dobre | Ana Dobre a plecat la Roma | ', 'Ion Pop | Ion Pop a rămas acasă | '],
    [],
  ],
  [
    'a place set first, and a name that is no date',
    'La Brașov s-au înregistrat 12 grade, iar la Miercurea Ciuc s-au înregistrat minus 20 de grade.',
    ['Miercurea Ciuc | la Miercurea Ciuc s-au înregistrat minus 20 de grade | asserted | $'],
    [],
  ],
  [
    'an infinitive before its main clause',
    'Înainte de a deveni senator, Petre Ghinea a condus banca.',
    ['Petre Ghinea | Înainte de a deveni senator, Petre Ghinea a condus banca'],
    [],
  ],
  [
    'no second infinitive of a purpose',
    'Poliția Capitalei a depus luni cererea pentru a evita fuga inculpatului și a asigura prezența acestuia la proces.',
    ['Poliția Capitalei a depus luni cererea'],
    ['| asigura', '| a asigura'],
  ],
  [
    'nothing that explains a word of a gerund set off',
    'Ion Pop a promovat legea, mizând pe noua majoritate din Senat, o alianță condusă de PSD.',
    ['Ion Pop | Ion Pop a promovat legea | '],
    [],
  ],
])('clauses: %s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'near miss: that nothing is proven goes with what is claimed',
    'Ion Pop a sugerat că podul a fost aruncat în aer, fără a prezenta dovezi.',
    ['fără a prezenta dovezi | '],
    ['| fără'],
  ],
])('hedges: %s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'of the firm whose name ends the phrase, where it alone agrees',
    'Ion Pop a cumpărat terenul companiei Norvex, preluată în 2020 de Darlex.',
    ['Norvex | companiei Norvex, preluată în 2020 de Darlex'],
    [],
  ],
  [
    'near miss: two of them agree',
    'Ion Pop a vorbit cu directoarea firmei Transagro, suspectată că a furnizat motorină falsificată.',
    [],
    ['Transagro, suspectată că a furnizat motorină falsificată |'],
  ],
])('participles: %s', (_, text, shown, never) => expectShown(text, shown, never));
