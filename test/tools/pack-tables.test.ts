import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byColumns, bySharedLetters } from '../../src/tools/pack-tables.ts';

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

test.each(['text/common-words.ts', 'language/ro/roles.ts', 'match/kind-nouns.ts', 'match/name-part-lists.ts'])(
  'packs the words of %s so that every one comes out again',
  (path) => {
    const lists = (code: string): string[][] =>
      [...code.matchAll(/(?:WORDS = |words\(|\n {2}\w+: )\s*((?:\([\s\S]+?\}\)\()?`[^`]*`\)?)/gu)].map(
        ([, list = '']) =>
          (new Function(`return ${list.startsWith('(') ? list : list.replace(/\)$/u, '')}`)() as string)
            .trim()
            .split(/\s+/u),
      );
    expect(lists(bySharedLetters(source(path)))).toEqual(lists(source(path)));
  },
);
