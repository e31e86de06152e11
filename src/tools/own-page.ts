import type { Browser, Page } from 'puppeteer-core';

/**
 * Opens a page of the extension or of the browser itself in a tab, once it has loaded. Firefox never reports the end of such a navigation,
 * and until it is over answers for the page before.
 */
export async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  if (/^(?:about|moz-extension):/u.test(url)) {
    await page.goto(url, { timeout: 1 }).catch(() => undefined);
    while (!(await page.evaluate(isThere, url).catch(() => false))) await page.title();
  } else await page.goto(url);
  return page;
}

/** Runs in the page. */
function isThere(url: string): boolean {
  const isReady = !url.startsWith('about:') || 'WebExtensionPolicy' in globalThis;
  return location.href === url && document.readyState === 'complete' && isReady;
}

// What follows runs inside a page of the extension.

export type ExtensionGlobal = {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly tabs: { readonly query: (filter: object) => Promise<{ readonly id?: number; readonly url?: string }[]> };
};

/** The extension's number of the tab with this address; -1 where there is none. */
export async function findTab(url: string): Promise<number> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  const found = (await (world.browser ?? world.chrome).tabs.query({})).find((tab) => tab.url === url);
  return found?.id ?? -1;
}
