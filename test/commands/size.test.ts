import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { builtFolder, type Engine } from '../../src/tools/browsers.ts';

/** Bytes, gzipped, that each part of a release may have: what runs on every page first of all. */
const BUDGETS = JSON.parse(readFileSync(join(import.meta.dirname, 'size-budgets.json'), 'utf8')) as Record<
  string,
  number
>;
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

describe.each(ENGINES)('the release for %s', (engine) => {
  const folder = builtFolder(engine, 'release');

  test.each(Object.entries(BUDGETS))('keeps %s within %i bytes', (path, budget) => {
    expect(gzippedSize(join(folder, path))).toBeLessThanOrEqual(budget);
  });

  it('lets no content script, once for every page, grow past 30 kB whatever its budget says', () => {
    expect(BUDGETS['content-scripts/content.js']).toBeLessThanOrEqual(30_000);
    expect(readdirSync(join(folder, 'content-scripts'))).toEqual(['content.js']);
  });
});

/** Of a file, or of all files in a folder, each by itself. */
function gzippedSize(path: string): number {
  if (statSync(path).isFile()) return gzipSync(readFileSync(path)).length;
  return readdirSync(path).reduce((sum, name) => sum + gzippedSize(join(path, name)), 0);
}
