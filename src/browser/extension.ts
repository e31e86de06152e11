import type { browser } from 'wxt/browser';

/**
 * The browser's own promise-based API, for what runs on every page and before the popup: Manifest V3 gives it in both browsers, and the polyfill (3 kB) adds
 * only that listeners may return promises, which `answer` (messaging.ts) does not.
 */
type Platform = Pick<typeof browser, 'runtime' | 'tabs' | 'storage' | 'permissions' | 'scripting'>;
const world = globalThis as { readonly browser?: Platform; readonly chrome?: Platform };

export const extension = (world.browser ?? world.chrome) as Platform;
