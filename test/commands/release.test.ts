import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERYWHERE, GRANTED } from '../../src/browser/sites.ts';
import { builtFolder, type Engine } from '../../src/tools/browsers.ts';

/** What a store and a reader get to see: the manifest's rights, and the store's own linter. */
const ROOT = resolve(import.meta.dirname, '../..');
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
type Manifest = Readonly<Record<string, unknown>> & {
  readonly host_permissions: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: Readonly<Record<string, unknown>> };
};

describe.each(ENGINES)('the release for %s', (engine) => {
  const manifest = JSON.parse(readFileSync(join(builtFolder(engine, 'release'), 'manifest.json'), 'utf8')) as Manifest;

  it('is granted the listed sites and nothing else, no page of this machine', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.host_permissions].sort()).toEqual([...GRANTED].sort());
    expect(manifest.optional_host_permissions).toEqual([EVERYWHERE]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('asks for no right beyond those that are explained to the reader', () => {
    const sidePanel = engine === 'chromium' ? ['sidePanel'] : [];
    expect(['activeTab', 'scripting', 'storage', ...sidePanel]).toEqual(
      expect.arrayContaining(manifest.permissions as string[]),
    );
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('names the oldest browser that has what it needs', () => {
    if (engine === 'chromium') expect(manifest.minimum_chrome_version).toBe('128');
    else expect(manifest.browser_specific_settings?.gecko).toMatchObject({ strict_min_version: '142.0' });
  });

  it('closes the shadow root of the card', () => {
    const content = readFileSync(join(builtFolder(engine, 'release'), 'content-scripts/content.js'), 'utf8');
    expect(content).toContain('closed');
    expect(content).not.toMatch(/mode:\s*["'`]open["'`]/u);
  });
});

it('passes the linter of the Firefox store, but for the two known places of Preact', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir',
      builtFolder('firefox', 'release'),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const report = parseReport(stdout, stderr);
  expect(report.errors.map(show)).toEqual([]);
  // Preact (in the card and in our own pages) sets innerHTML where a component asks for it by name, and none of ours does
  const places = report.warnings.map(({ code, file }) => `${code} ${file?.replace(/^chunks\/.*/u, 'a chunk')}`);
  expect(places.sort()).toEqual(['UNSAFE_VAR_ASSIGNMENT a chunk', 'UNSAFE_VAR_ASSIGNMENT card.js']);
});

it('never sets markup from a string: what Preact offers stays unused', () => {
  const { status } = spawnSync(
    'git',
    ['grep', '-nE', 'innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet', '--', 'src', 'entrypoints'],
    {
      cwd: ROOT,
    },
  );
  expect(status).toBe(1);
});

type Finding = { readonly code: string; readonly message: string; readonly file?: string; readonly line?: number };
type Report = { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] };

function parseReport(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch (error) {
    throw new Error(`web-ext said no report: ${stdout}${stderr}`, { cause: error });
  }
}

function show({ code, message, file, line }: Finding): string {
  return `${code} in ${file ?? 'the manifest'}:${line ?? 0}: ${message}`;
}
