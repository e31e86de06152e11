import { foldCase } from '../text/fold.ts';
import { CAPITAL_ZONES } from './capitals.ts';
import { CITY_ROWS } from './cldr-cities.ts';
import { COUNTRY_ROWS } from './cldr-countries.ts';
import { type KnownName, NAME_LANGUAGES, type NameLanguage } from './known-name.ts';
import { ORGANISATION_ROWS } from './organisations.ts';
import { CYRILLIC_PEOPLE } from './people-cyrillic.ts';
import { WORLD_PEOPLE } from './people-world.ts';
import { PLACE_ROWS } from './places.ts';
import { type LatinOf, toLatin } from './transliterate.ts';

/**
 * The tables of names that no rule can give, read once: CLDR's countries and cities, curated people, bodies, places and events.
 * Asked by a base name in Romanian or English; what comes back has the spellings of every language.
 */
export type KnownNames = {
  readonly person: (name: string) => KnownName | undefined;
  readonly body: (name: string) => KnownName | undefined;
  /** A place that is no country, also a capital as a city. */
  readonly place: (name: string) => KnownName | undefined;
  readonly event: (name: string) => KnownName | undefined;
  readonly countryNamed: (name: string) => KnownName | undefined;
  readonly country: (code: string) => KnownName | undefined;
  readonly capital: (code: string) => KnownName | undefined;
};

let read: KnownNames | undefined;

/** Built at first use, a few milliseconds; then always the same. */
export function knownNames(): KnownNames {
  read ??= readTables();
  return read;
}

function readTables(): KnownNames {
  const cities = new Map(rows(CITY_ROWS).map(([key = '', ...columns]) => [key, place(columns)]));
  const countries = new Map<string, KnownName>();
  for (const [code = '', ...columns] of rows(COUNTRY_ROWS)) countries.set(code, { ...place(columns), country: code });
  const capitals = new Map<string, KnownName>();
  for (const [code = '', zone = ''] of rows(CAPITAL_ZONES, ' ')) {
    const city = cities.get(zone);
    if (city !== undefined) capitals.set(code, city);
  }
  const places: KnownName[] = [];
  const events: KnownName[] = [];
  for (const [mark = '', ...columns] of rows(PLACE_ROWS)) {
    const known = { ...place(columns), ambiguous: mark.endsWith('?') };
    const code = mark.slice(1, 3);
    if (mark.startsWith('@')) countries.set(code, { ...merged(known, countries.get(code)), country: code });
    else if (mark.startsWith('#')) capitals.set(code, merged(known, capitals.get(code)));
    else if (mark.startsWith('e')) events.push({ ...known, kind: 'event' });
    else places.push(known);
  }
  const byPerson = index([...rows(CYRILLIC_PEOPLE).map(cyrillicPerson), ...rows(WORLD_PEOPLE).map(worldPerson)], true);
  const byBody = index(rows(ORGANISATION_ROWS).map((columns) => ({ ...place(columns), kind: 'body' as const })));
  const byPlace = index([...places, ...capitals.values(), ...cities.values()]);
  const byEvent = index(events);
  const byCountry = index([...countries.values()]);
  const by = (table: ReadonlyMap<string, KnownName>) => (name: string) => table.get(keyOf(name));
  return {
    person: by(byPerson),
    body: by(byBody),
    place: by(byPlace),
    event: by(byEvent),
    countryNamed: by(byCountry),
    country: (code) => countries.get(code),
    capital: (code) => capitals.get(code),
  };
}

function rows(table: string, separator = '|'): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(separator));
}

type Names = Record<NameLanguage, readonly string[]>;

/** Columns in the order of NAME_LANGUAGES; an empty Latin column is as in English. */
function namesOf(columns: readonly string[]): Names {
  const lists = columns.map((column) =>
    column === '' ? [] : column.split(';').map((name) => name.replace(/~/gu, '\u00a0')),
  );
  const english = lists[1] ?? [];
  return eachLanguage((language, i) => {
    const list = lists[i] ?? [];
    return list.length > 0 || /^(?:ru|uk|zh)$/u.test(language) ? list : english;
  });
}

function place(columns: readonly string[]): KnownName {
  return {
    kind: 'place',
    names: namesOf(columns),
    female: false,
    familyFirst: false,
    unique: false,
    ambiguous: false,
    country: undefined,
  };
}

function worldPerson([flags = '', ...columns]: readonly string[]): KnownName {
  return {
    ...place(columns),
    kind: 'person',
    female: flags.startsWith('f'),
    familyFirst: flags.includes('a'),
    unique: flags.includes('!'),
  };
}

/** Hungarian, German and French follow from the Cyrillic; English and Romanian gain the spellings that rules give. */
function cyrillicPerson([flags = '', ro = '', en = '', ru = '', uk = '', zh = '']: readonly string[]): KnownName {
  const own = flags.includes('u') ? (['uk', uk] as const) : (['ru', ru] as const);
  const spelt = (to: LatinOf): string[] => [...toLatin(own[1], own[0], to), ...toLatin(ru, 'ru', to).slice(0, 2)];
  const base = worldPerson([flags, ro, en, ru, uk, '', '', '', zh]);
  const names = { ...base.names };
  for (const language of ['hu', 'de', 'fr'] as const) names[language] = [...new Set(spelt(language))];
  for (const language of ['ro', 'en'] as const)
    names[language] = [...new Set([...names[language], ...spelt(language)])];
  return { ...base, names };
}

function merged(first: KnownName, second: KnownName | undefined): KnownName {
  if (second === undefined) return first;
  return {
    ...first,
    names: eachLanguage((language) => [...new Set([...first.names[language], ...second.names[language]])]),
  };
}

function eachLanguage(of: (language: NameLanguage, i: number) => readonly string[]): Names {
  const names: Names = { ro: [], en: [], ru: [], uk: [], hu: [], de: [], fr: [], zh: [] };
  NAME_LANGUAGES.forEach((language, i) => {
    names[language] = of(language, i);
  });
  return names;
}

/** By every Romanian and English name; the earlier row wins. With `families`, also by a family name that is its bearer's alone. */
function index(known: readonly KnownName[], families = false): ReadonlyMap<string, KnownName> {
  const found = new Map<string, KnownName>();
  const add = (name: string, one: KnownName): void => {
    if (!found.has(keyOf(name))) found.set(keyOf(name), one);
  };
  for (const one of known) for (const name of [...one.names.ro, ...one.names.en]) add(name, one);
  if (families)
    for (const one of known)
      if (one.unique) for (const name of [...one.names.ro, ...one.names.en]) add(familyName(one, name), one);
  return found;
}

/** The family name in one of the person's names: the last word, or the first ("Xi Jinping"); "von der Leyen" is one. */
export function familyName({ familyFirst }: Pick<KnownName, 'familyFirst'>, name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr\.?|[IVX]+)$/u.test(word));
  return ((familyFirst ? words[0] : words.at(-1)) ?? name).replace(/\u00a0/gu, ' ');
}

/** A name as it is compared: folded, hyphens and blanks of every kind alike. */
export function keyOf(name: string): string {
  return foldCase(name).replace(/[\s-]+/gu, ' ');
}
