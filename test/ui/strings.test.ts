import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CATALOGUES, errorKey, type TextKey, translator } from '../../src/ui/strings.ts';
import { uiLanguage } from '../../src/ui/translate.ts';

const keys = Object.keys(CATALOGUES.ro) as TextKey[];
const formsOf = (language: 'ro' | 'en', key: TextKey): string[] => {
  const text: string | Readonly<Record<string, string>> = CATALOGUES[language][key];
  return typeof text === 'string' ? [text] : Object.values(text);
};

describe('both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(CATALOGUES.en).sort()).toEqual([...keys].sort());
  });

  it('have the same values to fill in, and plurals in the same places', () => {
    const valuesOf = (language: 'ro' | 'en', key: TextKey): string[] =>
      [
        ...new Set(
          formsOf(language, key)
            .join(' ')
            .match(/\{\w+\}/gu),
        ),
      ].sort();
    // "o dată", "un articol": a form for one may leave the number out
    const differing = keys.filter((key) => valuesOf('ro', key).join() !== valuesOf('en', key).join());
    expect(differing).toEqual([]);
    expect(keys.filter((key) => formsOf('ro', key).length !== formsOf('en', key).length)).toEqual([]);
  });

  it('have no empty sentence', () => {
    expect(
      keys.filter((key) => [...formsOf('ro', key), ...formsOf('en', key)].some((text) => text.trim() === '')),
    ).toEqual([]);
  });
});

it('writes Romanian with comma below, never with cedilla, and composed', () => {
  const texts = keys.flatMap((key) => formsOf('ro', key));
  expect(texts.filter((text) => /[şţŞŢ]/u.test(text) || text !== text.normalize('NFC'))).toEqual([]);
});

it('has no key that nothing shows', () => {
  const root = resolve(import.meta.dirname, '../..');
  const code = ['src', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
    )
    .filter((file) => /\.tsx?$/u.test(file) && !/strings\.ts$/u.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const families = /^(?:modality|type|error)[A-Z]/u;
  expect(keys.filter((key) => !families.test(key) && !code.includes(`'${key}'`))).toEqual([]);
});

test.each([
  ['ro', 1, 'Încă o afirmație'],
  ['ro', 2, 'Încă 2 afirmații'],
  ['ro', 19, 'Încă 19 afirmații'],
  ['ro', 20, 'Încă 20 de afirmații'],
  ['ro', 101, 'Încă 101 afirmații'],
  ['ro', 120, 'Încă 120 de afirmații'],
  ['ro', 12_345, 'Încă 12.345 de afirmații'],
  ['en', 1, 'One more statement'],
  ['en', 20, '20 more statements'],
  ['en', 12_345, '12,345 more statements'],
] as const)('counts in %s: %i', (language, count, expected) => {
  expect(translator(language)('cardMore', { count })).toBe(expected);
});

it('puts values in as they are, also those that look like patterns', () => {
  expect(translator('en')('factSays', { voice: '$& {count} $1' })).toBe('said by $& {count} $1');
});

test.each([
  ['auto', 'ro-RO', 'ro'],
  ['auto', 'de', 'en'],
  ['en', 'ro', 'en'],
] as const)('for setting %s and browser language %s chooses %s', (setting, browserLanguage, expected) => {
  expect(uiLanguage(setting, browserLanguage)).toBe(expected);
});

test.each([
  ['noArticle', 'errorNoArticle'],
  ['somethingNew', 'errorUnexpected'],
] as const)('has a sentence for the error %s', (code, expected) => {
  expect(errorKey(code)).toBe(expected);
});
