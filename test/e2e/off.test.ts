import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import {
  cardName,
  clickControl,
  clickInCard,
  describeInBrowsers,
  paintedNames,
  pointAt,
  waitForCard,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';

describeInBrowsers('off, and the way back', (session) => {
  let page: Page;
  beforeEach(async () => {
    page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    return async () => {
      await page.close();
      await session.changeSettings({ off: false, offSites: [], offPages: [] });
    };
  });

  it('turns Reper off for the site by one click on the card, and on again in the same place', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await clickInCard(page, '.card-off');
    await waitForNoCard(page);
    await expect.poll(() => paintedNames(page)).toEqual([]);
    await expect.poll(() => noticeText(page)).toContain('Reper is off on 127.0.0.1.');
    await page.mouse.click(...(await placeInNotice(page, '.notice-button')));
    await waitForName(page, 'Kim Jong-un');
    expect(await noticeText(page)).toBeUndefined();
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
  });

  it('leaves the way back to the keyboard, where the keyboard turned it off', async () => {
    await session.command(page, 'next');
    await session.command(page, 'open');
    await expect.poll(() => cardName(page)).toBeDefined();
    for (let i = 0; i < 60 && (await focusedClass(page)) !== 'card-off'; i++) await page.keyboard.press('Tab');
    expect(await focusedClass(page)).toBe('card-off');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedClass(page), { timeout: 10_000 }).toBe('notice-button');
    await page.keyboard.press('Enter');
    await waitForName(page, 'Kim Jong-un');
  });

  it('lets the message be sent away', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await clickInCard(page, '.card-off');
    await expect.poll(() => noticeText(page)).toContain('Reper is off');
    await page.mouse.click(...(await placeInNotice(page, '.notice-close')));
    await expect.poll(() => noticeText(page)).toBeUndefined();
    expect(await paintedNames(page)).toEqual([]);
  });

  it.each(['Off on this page', 'Off on 127.0.0.1', 'Off everywhere'])('takes back "%s" in the popup', async (words) => {
    const popup = await session.openPopup(page);
    await clickControl(popup, words);
    await waitForText(popup, 'Reper is off here');
    await expect.poll(() => paintedNames(page)).toEqual([]);
    await clickControl(popup, 'Turn on again');
    await waitForName(page, 'Kim Jong-un');
    await waitForText(popup, 'names on this page');
    await popup.close();
  });
});

function noticeText(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector('reper-notice')?.shadowRoot?.querySelector('.notice-text')?.textContent ?? undefined,
  );
}

async function placeInNotice(page: Page, selector: string): Promise<[x: number, y: number]> {
  const { x, y } = await page.evaluate((wanted) => {
    const box = document
      .querySelector('reper-notice')
      ?.shadowRoot?.querySelector(wanted)
      ?.getBoundingClientRect() as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  return [x, y];
}

function focusedClass(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
    return element?.classList[0];
  });
}
