import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../src/tools/browsers.ts';
import { servePages } from '../../src/tools/serve-pages.ts';
import { buildHydrationPages } from './hydration/build-pages.ts';

/** Once per run: a test build for each engine, and the server of the fixture pages. Tests get its address by `inject('pages')`. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // one after the other: both write .wxt/
  await buildExtension('chromium', 'test');
  await buildExtension('firefox', 'test');
  const server = await servePages(await buildHydrationPages());
  project.provide('pages', server.url);
  return server.close;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** "http://127.0.0.1:41234/" */
    pages: string;
  }
}
