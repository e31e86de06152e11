import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Who may import whom: the rooms of ARCHITECTURE.md. Needing an exception means that something lives in the wrong folder. */
const PURE = ['text', 'facts', 'names', 'language', 'extract', 'match', 'cards'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  facts: ['text'],
  language: ['text'],
  names: ['text', 'facts'],
  extract: ['text', 'facts', 'names', 'language'],
  match: ['text', 'facts'],
  cards: ['text', 'facts'],
  page: ['text'],
  ui: ['text', 'facts', 'cards'],
  browser: ['text', 'facts', 'match', 'cards'],
  tools: ['text', 'facts', 'names', 'language', 'extract', 'match', 'cards', 'page'],
};
/** A library is used in one room only (conventions.md). */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  facts: ['@noble/hashes', 'valibot'],
  page: ['@mozilla/readability'],
  ui: ['preact'],
  browser: ['idb', 'wxt', 'webextension-polyfill'],
};
const OUTSIDE =
  /\b(Date\.now|new Date\(\)|Math\.random|console\.|document\.|window\.|navigator\.|browser\.|chrome\.|process\.)/;

const root = resolve(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(root, 'src', file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

it('keeps to the table of allowed imports', () => {
  const broken = files.flatMap((file) =>
    (imports.get(file) ?? []).filter((target) => !isAllowed(file, target)).map((target) => `${show(file)} → ${target}`),
  );
  expect(broken).toEqual([]);
});

it('has no import cycle', () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].map(show).join(' → ')];
    if (done.has(file)) return [];
    const found = (imports.get(file) ?? [])
      .filter((target) => target.startsWith('.'))
      .flatMap((target) => visit(resolve(dirname(file), target), [...path, file]));
    done.add(file);
    return found;
  };
  expect(files.flatMap((file) => visit(file, []))).toEqual([]);
});

it('keeps clock, randomness, logging and the platform out of the core', () => {
  const core = files.filter((file) => PURE.includes(room(file)));
  expect(core.filter((file) => OUTSIDE.test(withoutComments(readFileSync(file, 'utf8')))).map(show)).toEqual([]);
});

function isAllowed(file: string, target: string): boolean {
  const from = room(file);
  if (target.startsWith('.')) {
    const to = room(resolve(dirname(file), target));
    return to === from || (ALLOWED[from] ?? []).includes(to);
  }
  return from === 'tools' || (LIBRARIES[from] ?? []).some((name) => target === name || target.startsWith(`${name}/`));
}

function importsOf(file: string): string[] {
  const code = withoutComments(readFileSync(file, 'utf8'));
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function room(file: string): string {
  return relative(join(root, 'src'), file).split(/[\\/]/)[0] ?? '';
}

function show(file: string): string {
  return relative(root, file);
}
