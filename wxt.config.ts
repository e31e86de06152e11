import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { EVERYWHERE, GRANTED } from './src/browser/sites.ts';
import { MODEL_FILES } from './src/language/model-files.ts';
import { packSeeds } from './src/tools/pack-seeds.ts';
import { byColumns, bySharedLetters } from './src/tools/pack-tables.ts';

/**
 * `REPER_BUILD=demo`, `test` or `release` builds go to .build/; the first two may run on local pages. .output/ holds release
 * builds alone, made by hand.
 */
const build = process.env.REPER_BUILD;
const local = build === 'demo' || build === 'test';
const GECKO_ID = 'reper@reper.news';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: build === undefined ? '.output' : `.build/${build}`,
  vite: () => ({
    plugins: [preact(), withoutMarkup(), withoutContext(), withPackedTables(), smallestOnPages()],
    define: {
      'import.meta.env.REPER_OPEN': JSON.stringify(String(build === 'test')),
      // a first run opens the welcome page; demo and tests come with a page of their own
      'import.meta.env.REPER_WELCOME': JSON.stringify(String(!local || process.env.REPER_WELCOME === '1')),
    },
    build: { target: 'es2022' },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'popup') && output !== undefined && !Array.isArray(output))
        output.manualChunks = inOneFile;
    },
    'build:done': (wxt) => bringStylesIn(wxt.config.outDir),
    'build:publicAssets': (_wxt, files) => {
      for (const name of MODEL_FILES) {
        files.push({
          relativeDest: `models/ro/${name}`,
          absoluteSrc: join(import.meta.dirname, 'src/language/ro/model', name),
        });
      }
      files.push({ relativeDest: 'seeds/ro.json', contents: JSON.stringify(packSeeds()) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ro',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...GRANTED, ...(local ? ['http://127.0.0.1/*'] : [])],
    optional_host_permissions: [EVERYWHERE],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Reper' },
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      open: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
      close: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandClose__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  zip: { name: 'reper' },
});

/**
 * What Reper's own pages share is one file: a browser takes its time over each of a dozen small ones before it shows the popup. What marks
 * a page and puts cards on it is the welcome page's alone.
 */
function inOneFile(id: string): string | undefined {
  const own =
    /\.css(?:$|\?)|\/entrypoints\/|\/src\/(?:match|page)\/|\/(?:card-frame|mount-card|off-notice|place-card)\.tsx?$/u;
  return own.test(id) ? undefined : 'shared';
}

/** Reper's own pages carry their styles: fetching a file of the extension takes a browser longer than reading the few kB again. */
function bringStylesIn(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
    const page = join(folder, name);
    const withStyles = readFileSync(page, 'utf8').replace(
      /<link rel="stylesheet"[^>]* href="([^"]+)">/gu,
      (_all, href: string) => `<style>${readFileSync(join(folder, href), 'utf8').trim()}</style>`,
    );
    writeFileSync(page, withStyles);
  }
  rmSync(join(folder, 'assets'), { recursive: true });
}

/**
 * Readability restores its copy of the page by assigning `innerHTML`, which Mozilla's reviewers (and we) do not want in an add-on:
 * the same markup goes through DOMParser, which runs and loads nothing. A new version that does it elsewhere fails the build.
 */
function withoutMarkup() {
  return {
    name: 'readability-without-markup',
    transform(code: string, id: string): string | undefined {
      if (!id.includes('@mozilla/readability/Readability.js')) return undefined;
      let found = 0;
      const safe = code.replace(/(\w+)\.innerHTML = ([^;]+);/gu, (_all, element: string, markup: string) => {
        found++;
        return `${element}.replaceChildren(...new DOMParser().parseFromString(${markup}, 'text/html').body.childNodes);`;
      });
      if (found !== 2) throw new Error(`Readability assigns innerHTML in ${found} places, not in the 2 that are known`);
      return safe;
    },
  };
}

/**
 * WXT hands every content script a context that tells when the extension was updated; ours notices by itself (content/page.ts), and
 * the context with the polyfill that it brings would be 4 kB on every page.
 */
function withoutContext() {
  return {
    name: 'content-script-without-context',
    transform: (_code: string, id: string): string | undefined =>
      /wxt\/dist\/utils\/content-script-context\.mjs$/u.test(id) ? 'export class ContentScriptContext {}' : undefined,
  };
}

/** Tables that every release carries take a fiftieth of the background less so. */
function withPackedTables() {
  return {
    name: 'packed-tables',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      if (
        /\/src\/names\/(?:cldr-countries|given-names|cldr-cities|people-world|people-cyrillic|places|organisations)\.ts$/u.test(
          id,
        )
      )
        return byColumns(code);
      return /\/src\/(?:text\/common-words|language\/ro\/(?:roles|cues|things|broader-roles|gender)|match\/(?:kind-nouns|name-part-lists))\.ts$/u.test(
        id,
      )
        ? bySharedLetters(code)
        : undefined;
    },
  };
}

/** What runs on every page is minified once more, by a minifier that takes its time: a hundredth less. */
function smallestOnPages() {
  return {
    name: 'smallest-on-pages',
    enforce: 'post' as const,
    async generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>): Promise<void> {
      for (const [name, chunk] of Object.entries(bundle))
        if (/^content-scripts\//u.test(name) && chunk.code !== undefined)
          chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 2 } })).code ?? chunk.code;
    },
  };
}
