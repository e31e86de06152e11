import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_LANGUAGES } from '../names/known-name.ts';

/**
 * CLDR → src/names/cldr-countries.ts and cldr-cities.ts, once for each release of CLDR, so that packs do not depend on the
 * platform's own `Intl` data:
 *
 *     npm install --no-save cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0
 *     npx tsx src/tools/make-name-tables.ts
 */
const root = join(import.meta.dirname, '../..');
const out = join(root, 'src/names');

/** Region codes that are no place, or none that news names. */
const NO_PLACE = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

type Json = { readonly [key: string]: Json | string };

writeTable('cldr-countries.ts', 'COUNTRY_ROWS', 'Countries and territories', 'territories.json', countryRows());
writeTable(
  'cldr-cities.ts',
  'CITY_ROWS',
  'Cities that name a time zone, capitals among them',
  'timeZoneNames.json',
  cityRows(),
);

function countryRows(): string[] {
  const tables = NAME_LANGUAGES.map((language) =>
    strings(read('cldr-localenames-full', language, 'territories.json'), ['localeDisplayNames', 'territories']),
  );
  const codes = Object.keys(tables[0] ?? {}).filter((code) => /^[A-Z]{2}$/u.test(code) && !NO_PLACE.has(code));
  return codes.map((code) =>
    row(
      code,
      tables.map((table) =>
        distinct([table[code], table[`${code}-alt-variant`], table[`${code}-alt-short`]].flatMap(plainNames)),
      ),
    ),
  );
}

/** A Latin column that is as in English stays empty (names/known-names.ts). */
function row(key: string, columns: readonly string[]): string {
  const isLatin = (i: number): boolean => /^(?:ro|hu|de|fr)$/u.test(NAME_LANGUAGES[i] ?? '');
  const english = columns[NAME_LANGUAGES.indexOf('en')];
  return [key, ...columns.map((column, i) => (isLatin(i) && column === english ? '' : column))].join('|');
}

/** "Myanmar (Birmania)" → both names; abbreviated islands ("о-в"), administrative titles and "Republica" alone are left out. */
function plainNames(name: string | undefined): string[] {
  if (name === undefined || /о-в|SAR|KKT|САР|RAS|R\.A\.S|Sonderverwaltung|行政区|variant/u.test(name)) return [];
  const [main = '', inner = ''] = name.split(/\s*[(（]/u);
  return [main, inner.replace(/[)）].*$/u, '')]
    .map((each) => each.replace(/ʼ/gu, '’').trim())
    .filter(
      (each) =>
        /^\p{Lu}|^\p{Lo}{2}/u.test(each) && !/[.,，]|^(?:Rep|Résp|Rép|Респ|Közt|Demokratische R)\S*$/u.test(each),
    );
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join(';');
}

function cityRows(): string[] {
  const tables = NAME_LANGUAGES.map((language) =>
    cities(read('cldr-dates-full', language, 'timeZoneNames.json'), ['dates', 'timeZoneNames', 'zone']),
  );
  const keys = [...new Set(tables.flatMap((table) => Object.keys(table)))].filter((key) => key !== 'Unknown').sort();
  // a language that leaves a city out writes it like the zone's own key
  return keys.map((key) =>
    row(
      key,
      tables.map((table) => distinct(plainNames(table[key] ?? key.replace(/_/gu, ' ')).slice(0, 1))),
    ),
  );
}

function cities(table: Json, path: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (key: string, value: Json | string | undefined): void => {
    if (typeof value === 'string' || value === undefined) return;
    const name = value.exemplarCity;
    if (typeof name === 'string') found[key] = name;
    else for (const [inner, each] of Object.entries(value)) visit(inner, each);
  };
  visit('', at(table, path));
  return found;
}

function strings(table: Json, path: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(at(table, path)).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

function at(table: Json, path: readonly string[]): Json {
  let here = table;
  for (const key of path) here = here[key] as Json;
  return here;
}

function read(name: string, language: string, file: string): Json {
  const json = JSON.parse(readFileSync(join(root, 'node_modules', name, 'main', language, file), 'utf8')) as {
    main: Record<string, Json>;
  };
  return json.main[language] as Json;
}

function writeTable(file: string, constant: string, what: string, from: string, rows: readonly string[]): void {
  const header = `/**
 * ${what}: key, then names in ${NAME_LANGUAGES.join(', ')}; several are apart by ";", an empty Latin
 * column is as in English. Made by src/tools/make-name-tables.ts from ${from} of Unicode CLDR 48.2, licence Unicode-3.0
 * (Copyright © 1991-2025 Unicode, Inc.). Not edited by hand: corrections and additions go into places.ts.
 */`;
  writeFileSync(join(out, file), `${header}\nexport const ${constant} = \`\n${rows.join('\n')}\`;\n`);
}
