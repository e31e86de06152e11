import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import {
  cardText,
  clickInCard,
  describeInBrowsers,
  placeOf,
  pointAt,
  pointAway,
  rest,
  waitForCard,
  waitForName,
  waitForNoCard,
} from './harness.ts';

/** Milliseconds: longer than dwell and grace, for what must not happen. */
const LONGER = 800;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

describeInBrowsers('how the card behaves', (session) => {
  let page: Page;
  beforeEach(async () => {
    page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    return () => page.close();
  });

  it('lets the pointer cross to a far corner of the card, slower than the grace', async () => {
    await session.changeSettings({ grace: 600 });
    const from = await placeOf(page, 'Kim Jong-un');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    const card = await cardBox(page);
    const edge = card.top > from.y ? card.top : card.bottom;
    const to = { x: card.right - 30, y: edge + (card.top > from.y ? 30 : -30) };
    for (let i = 1; i <= 10; i++) {
      await page.mouse.move(from.x + ((to.x - from.x) * i) / 10, from.y + ((to.y - from.y) * i) / 10);
      await rest(90);
    }
    await rest(LONGER);
    expect(await cardText(page)).toContain('Kim Jong-un');
    await session.changeSettings({ grace: 300 });
  });

  it('goes at a press elsewhere, and when the page is scrolled from under the pointer', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await page.mouse.click(1190, 880);
    await waitForNoCard(page);
    await pointAt(page, 'Polonia');
    await waitForCard(page, 'Polonia');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  it('does not open while something is being selected or dragged', async () => {
    const { x, y } = await placeOf(page, 'Kim Jong-un');
    await page.mouse.move(x - 40, y - 30);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await page.mouse.up();
  });

  it('does not open when the reader types before the dwell is over', async () => {
    await pointAt(page, 'Kim Jong-un');
    await page.keyboard.press('a');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
  });

  it('opens only with Shift where the reader wants it so, at once in an open page', async () => {
    await session.changeSettings({ mode: 'modifier' });
    await pointAt(page, 'Kim Jong-un');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await page.keyboard.down('Shift');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.up('Shift');
    await session.changeSettings({ mode: 'hover' });
  });

  it('opens only at a click where the reader wants it so', async () => {
    await session.changeSettings({ mode: 'click' });
    await pointAt(page, 'Kim Jong-un');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    const { x, y } = await placeOf(page, 'Kim Jong-un');
    await page.mouse.click(x, y);
    await waitForCard(page, 'Kim Jong-un');
    await pointAway(page);
    await rest(LONGER);
    expect(await cardText(page)).toContain('Kim Jong-un');
    await session.changeSettings({ mode: 'hover' });
    await waitForNoCard(page);
  });

  it('leaves a link its click where a click opens cards, and opens there with Shift', async () => {
    await session.changeSettings({ mode: 'click' });
    await page.evaluate(linkName, 'Kim Jong-un');
    await waitForName(page, 'Kim Jong-un');
    const { x, y } = await placeOf(page, 'Kim Jong-un');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await pointAt(page, 'Kim Jong-un');
    await page.keyboard.down('Shift');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.up('Shift');
    await pointAway(page);
    await waitForNoCard(page);
    await session.changeSettings({ mode: 'hover' });
  });

  it('waits as long as the settings say', async () => {
    await session.changeSettings({ dwell: 1500 });
    await pointAt(page, 'Kim Jong-un');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await waitForCard(page, 'Kim Jong-un');
    await session.changeSettings({ dwell: 400 });
  });

  it('stays in its corner once pinned, while other cards come and go', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await clickInCard(page, '.card-pin');
    await pointAway(page);
    await rest(LONGER);
    expect(await allCards(page)).toEqual(['Kim Jong-un']);
    await pointAt(page, 'Vladimir Putin');
    await expect.poll(() => allCards(page)).toEqual(['Kim Jong-un', 'Vladimir Putin']);
    await page.keyboard.press('Escape');
    await expect.poll(() => allCards(page)).toEqual(['Kim Jong-un']);
    await page.keyboard.press('Escape');
    await expect.poll(() => allCards(page)).toEqual([]);
  });

  it('opens at a tap at the lower edge, and goes at a tap elsewhere', async () => {
    await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: false });
    await page.bringToFront();
    await waitForName(page, 'Kim Jong-un');
    const { x, y } = await placeOf(page, 'Kim Jong-un');
    await page.touchscreen.tap(x, y);
    await waitForCard(page, 'Kim Jong-un');
    const box = await cardBox(page);
    expect([Math.round(box.left), Math.round(box.bottom)]).toEqual([0, 780]);
    await page.touchscreen.tap(380, 40);
    await waitForNoCard(page);
    await page.setViewport({ width: 1200, height: 900 });
  });

  it.each([
    [320, 200],
    [320, 256],
    [640, 400],
    [380, 780],
  ])('stays inside a window of %i by %i pixels, as at high zoom', async (width, height) => {
    await page.setViewport({ width, height });
    await waitForName(page, 'Vladimir Putin');
    await pointAt(page, 'Vladimir Putin', { at: 'start' });
    await waitForCard(page, 'Vladimir Putin');
    await expect.poll(() => cardBox(page)).toSatisfy((box: Box) => isInside(box, width, height));
    await page.setViewport({ width: 1200, height: 900 });
  });
});

function isInside({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height && right - left > 0;
}

function cardBox(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('reper-card')];
    const frame = cards.at(-1)?.shadowRoot?.querySelector('.frame')?.getBoundingClientRect();
    const { left = 0, top = 0, right = 0, bottom = 0 } = frame ?? {};
    return { left, top, right, bottom };
  });
}

/** The names on all open cards, the pinned one first. */
function allCards(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('reper-card')].flatMap((card) => {
      const name = card.shadowRoot?.querySelector('.card-name')?.textContent;
      return name == null ? [] : [name];
    }),
  );
}

/** Runs in the page: makes a link of the first place where these words stand in the article. */
function linkName(words: string): void {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const link = document.createElement('a');
    link.href = '#followed';
    range.surroundContents(link);
    return;
  }
}
