import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers, paintedNames, pointAt, rest, waitForCard, waitForName, waitForNoCard } from './harness.ts';

describeInBrowsers('an update of the extension', (session) => {
  it('leaves one content script at work in the pages that were open, and no trace of the old one', async () => {
    const page = await session.open('demo.html');
    const troubles = watchTroubles(page);
    await waitForName(page, 'Vladimir Putin');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const before = await paintedNames(page);
    await session.rights().reload();
    await session.settled(page);
    // the old script hears of the pointer and of new text as well
    await pointAt(page, 'Polonia');
    await waitForCard(page, 'Polonia');
    expect(await page.evaluate(() => document.querySelectorAll('reper-card').length)).toBe(1);
    await page.evaluate(() => document.querySelector('article')?.append(' Xi Jinping a plecat.'));
    await expect.poll(() => paintedNames(page)).toHaveLength(before.length + 1);
    await rest(300);
    expect(await paintedNames(page)).toHaveLength(before.length + 1);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    if (session.engine === 'chromium') {
      // Firefox ends the old script itself, before it can tidy up
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    }
    expect(troubles).toEqual([]);
  });
});

/** Errors that the page or a content script in it reports. */
function watchTroubles(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // the pages have no icon, and a browser that asks for one says so
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(message.text());
  });
  return troubles;
}
