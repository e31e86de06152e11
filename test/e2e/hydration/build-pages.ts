import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Pages that React and Vue rendered on a server and hydrate when told to, by `hydrate()`; "?now" hydrates at once. Built with their
 * development warnings on: a mismatch is told on the console, and kept in `troubles`.
 */
export async function buildHydrationPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const library of ['react', 'vue']) {
    const client = await bundle(`${library}-client.js`, 'browser');
    pages.set(`/hydration/${library}.js`, client);
    pages.set(
      `/hydration/${library}.html`,
      `<!doctype html><html lang="ro"><head><meta charset="utf-8"><title>${library}</title></head><body><main id="app">${await render(library)}</main><script src="${library}.js"></script><script>if (location.search === '?now') hydrate();</script></body></html>`,
    );
  }
  return pages;
}

async function bundle(file: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: platform === 'node' ? 'esm' : 'iife',
    platform,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    ...(platform === 'node' && {
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
    }),
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

async function render(library: string): Promise<string> {
  const folder = mkdtempSync(join(import.meta.dirname, '../../../node_modules/.hydration-'));
  try {
    const file = join(folder, 'server.mjs');
    writeFileSync(file, await bundle(`${library}-server.js`, 'node'));
    const { html } = (await import(pathToFileURL(file).href)) as { html: string };
    return html;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
