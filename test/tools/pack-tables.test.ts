import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byColumns, bySharedLetters, FROM_SHARED_LETTERS, WORD_LIST } from '../../src/tools/pack-tables.ts';

const source = (path: string): string => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8');

/** The table of a module as it is once the module has run. */
function tableOf(code: string): string {
  const [, value = ''] = /const [A-Z_]+ = ([\s\S]+?)`\)?;\n/u.exec(code) ?? [];
  const closing = value.startsWith('(') ? '`)' : '`';
  return new Function(`return ${value}${closing}`)() as string;
}

test.each([
  'names/cldr-cities.ts',
  'names/cldr-countries.ts',
  'names/given-names.ts',
  'names/people-world.ts',
  'names/people-cyrillic.ts',
  'names/places.ts',
  'names/organisations.ts',
])('packs %s so that every row comes out again', (path) => {
  const packed = tableOf(byColumns(source(path)));
  const rows = (table: string): string[] =>
    table
      .trim()
      .split('\n')
      .map((row) => row.replace(/\|+$/u, ''));
  expect(rows(packed)).toEqual(rows(tableOf(source(path))));
});

const unpack = new Function(`${FROM_SHARED_LETTERS} return fromSharedLetters;`)() as (list: string) => string;
const sorted = (list: string): string => list.trim().split(/\s+/u).sort().join(' ');

test.each([
  'text/common-words.ts',
  'language/ro/roles.ts',
  'language/ro/cues.ts',
  'language/ro/things.ts',
  'language/ro/broader-roles.ts',
  'language/ro/gender.ts',
  'match/kind-nouns.ts',
  'match/name-part-lists.ts',
])('packs the words of %s so that every one comes out again', (path) => {
  const code = source(path);
  const packed = bySharedLetters(code);
  const restored = packed
    .slice(0, packed.lastIndexOf(FROM_SHARED_LETTERS))
    .trimEnd()
    .replace(/fromSharedLetters\(`([^`]*)`\)/gu, (_all, list: string) => sorted(unpack(list)));
  expect(restored).toBe(code.trimEnd().replace(WORD_LIST, (_all, opening, _quote, list) => opening + sorted(list)));
});
