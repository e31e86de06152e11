import type { Browser, Page } from 'puppeteer-core';

/** A page of the extension in a tab, once it has loaded. */
export async function openExtension(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never reports the end of this navigation
  await page.goto(url, { timeout: 3000 }).catch(() => undefined);
  await page.waitForFunction((there) => location.href === there && document.readyState === 'complete', {}, url);
  return page;
}
