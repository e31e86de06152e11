import { COUNTRIES, OTHER_CAPITAL_NAMES, OTHER_COUNTRY_NAMES } from './countries.ts';
import { adjectiveForms, lastWordForms, nameForms, nameKey } from './inflection.ts';
import { REGIONS, TOWNS } from './places.ts';

/** A place that every reader knows: a country, or the capital that may speak for it. */
export type KnownPlace = { readonly code: string; readonly name: string; readonly kind: 'country' | 'capital' };

export type Gazetteer = {
  /** Any form of a country's or capital's name, folded → the place. */
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** Any form of an adjective of nationality, folded → the country's code. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Code → the country's usual name. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** Code → other names of the country. */
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  /** Any form of the name of a town, county or region, folded → its base name and whether it is governed as one. */
  readonly localities: ReadonlyMap<string, Locality>;
};

export type Locality = { readonly name: string; readonly type: 'GPE' | 'LOC' };

let built: Gazetteer | undefined;

/** Built once, from CLDR's names (`Intl.DisplayNames`) and the table of countries. */
export function buildGazetteer(): Gazetteer {
  if (built !== undefined) return built;
  const display = new Intl.DisplayNames(['ro'], { type: 'region', fallback: 'none' });
  const places = new Map<string, KnownPlace>();
  const adjectives = new Map<string, string>();
  const countryNames = new Map<string, string>();
  const add = (name: string, place: KnownPlace): void => {
    for (const form of nameForms(name)) if (!places.has(nameKey(form))) places.set(nameKey(form), place);
  };
  for (const { code } of COUNTRIES) {
    const other = OTHER_COUNTRY_NAMES[code] ?? [];
    const name = other[0] ?? display.of(code) ?? code;
    countryNames.set(code, name);
    for (const each of [name, ...other]) add(each, { code, name, kind: 'country' });
  }
  for (let a = 65; a < 91; a++) {
    for (let b = 65; b < 91; b++) {
      const code = String.fromCharCode(a, b);
      const name = display.of(code);
      if (countryNames.has(code) || name === undefined || !/^\p{L}[\p{L} -]+$/u.test(name) || PSEUDO.has(code))
        continue;
      countryNames.set(code, name);
      add(name, { code, name, kind: 'country' });
    }
  }
  for (const { code, capital, adjectives: bases } of COUNTRIES) {
    for (const each of [capital, ...(OTHER_CAPITAL_NAMES[code] ?? [])]) {
      const place: KnownPlace = { code, name: each, kind: 'capital' };
      add(each, place);
      for (const form of lastWordForms(each)) if (!places.has(nameKey(form))) places.set(nameKey(form), place);
    }
    for (const base of bases)
      for (const form of adjectiveForms(base)) if (!adjectives.has(nameKey(form))) adjectives.set(nameKey(form), code);
  }
  const localities = new Map<string, Locality>();
  const settle = (names: readonly string[], type: Locality['type']): void => {
    for (const name of names)
      for (const form of nameForms(name))
        if (!places.has(nameKey(form)) && !localities.has(nameKey(form))) localities.set(nameKey(form), { name, type });
  };
  settle(TOWNS, 'GPE');
  settle(REGIONS, 'LOC');
  built = { places, adjectives, countryNames, otherNames: OTHER_COUNTRY_NAMES, localities };
  return built;
}

/** Region codes of CLDR that are no place. */
const PSEUDO = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);
