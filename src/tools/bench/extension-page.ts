import type { Browser, Page } from 'puppeteer-core';

/** A page of the extension in a tab, once it has loaded. */
export async function openExtension(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  if (url.startsWith('moz-extension:')) {
    // Firefox never reports the end of this navigation, and until it is over answers for the page before
    await page.goto(url, { timeout: 1 }).catch(() => undefined);
    while (!(await page.evaluate(isThere, url).catch(() => false))) await page.title();
  } else await page.goto(url);
  return page;
}

/** Runs in the page. */
function isThere(url: string): boolean {
  return location.href === url && document.readyState === 'complete';
}
