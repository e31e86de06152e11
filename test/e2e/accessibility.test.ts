import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type AxeReport, runAxe } from './axe.ts';
import {
  cardText,
  clickControl,
  clickInCard,
  describeInBrowsers,
  pointAt,
  pointAway,
  rest,
  waitForCard,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';
import { setMedia } from './media.ts';

/** The least number of elements that axe must have looked at; with fewer, what should be there was not. */
function expectClean(report: AxeReport, visited: number): void {
  expect(report.violations).toEqual([]);
  expect(report.visited).toBeGreaterThanOrEqual(visited);
}

const LANGUAGES = ['en', 'ro'] as const;

async function inBothThemes(page: Page, check: () => Promise<void>): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await setMedia(page, { scheme });
    await check();
  }
}

describeInBrowsers('accessibility', (session) => {
  describe.each(LANGUAGES)('axe finds nothing in light and dark, in %s', (language) => {
    beforeAll(() => session.changeSettings({ language }));
    afterAll(() => session.changeSettings({ language: 'auto' }));

    it('on the card with its evidence and its tools open', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Volodimir Zelenski');
      await pointAt(page, 'Volodimir Zelenski');
      await waitForCard(page, 'The Guardian');
      await clickInCard(page, '.card-more');
      await clickInCard(page, '.fact-line-proof');
      await clickInCard(page, '.fact-tools-button[aria-expanded]');
      // Firefox is told of a theme in a tab of its own, and the pointer leaves the page meanwhile
      await clickInCard(page, '.card-pin');
      await inBothThemes(page, async () => expectClean(await runAxe(page, 'card'), 40));
      await page.close();
    });

    it('on the message that Reper is off', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Kim Jong-un');
      await pointAt(page, 'Kim Jong-un');
      await waitForCard(page, 'Kim Jong-un');
      onTestFinished(() => session.changeSettings({ offSites: [] }));
      await clickInCard(page, '.card-off');
      await expect.poll(() => page.evaluate(() => document.querySelector('reper-notice') !== null)).toBe(true);
      await inBothThemes(page, async () => expectClean(await runAxe(page, 'notice'), 3));
      await page.close();
    });

    it('on the popup, with names and with a card', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Kim Jong-un');
      const popup = await session.openPopup(page);
      await waitForText(popup, 'Kim Jong-un');
      await inBothThemes(popup, async () => expectClean(await runAxe(popup), 40));
      await clickControl(popup, 'Kim Jong-un');
      await popup.waitForSelector('.fact-line');
      await inBothThemes(popup, async () => expectClean(await runAxe(popup), 20));
      await popup.close();
      await page.close();
    });

    it('on the side panel with a name open', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Kim Jong-un');
      const panel = await session.openExtension(`sidepanel.html?tab=${await session.tabOf(page)}`);
      await waitForText(panel, 'Kim Jong-un');
      await clickControl(panel, 'Kim Jong-un');
      await panel.waitForSelector('.fact-line');
      await inBothThemes(panel, async () => expectClean(await runAxe(panel), 60));
      await panel.close();
      await page.close();
    });

    it.each([
      ['options.html', 30],
      ['welcome.html', 25],
    ] as const)('on %s', async (path, visited) => {
      const page = await session.openExtension(path);
      await page.waitForSelector('.page-keys');
      await inBothThemes(page, async () => expectClean(await runAxe(page), visited));
      await page.close();
    });

    it('on the reader', async () => {
      const page = await session.openExtension('reader.html?source=none');
      await page.waitForSelector('main');
      // Firefox may still be about to put another document in place of the one asked
      await expect.poll(() => page.evaluate(addressOfFirst).catch(() => '')).toContain('reader.html');
      const address = await page.evaluate(addressOfFirst);
      await page.close();
      const reader = await session.openExtension(address);
      await waitForText(reader, 'The Guardian');
      await inBothThemes(reader, async () => expectClean(await runAxe(reader), 15));
      await reader.close();
    });
  });

  it.each([
    ['options.html', 320],
    ['welcome.html', 320],
    ['popup.html?tab=-1', 320],
    ['sidepanel.html?tab=-1', 320],
    ['options.html', 200],
    ['welcome.html', 200],
  ])('%s needs no sideways scrolling in a window of %i pixels (WCAG 1.4.10)', async (path, width) => {
    const page = await session.openExtension(path);
    await page.waitForSelector('main');
    await page.setViewport({ width, height: 256 });
    await expect
      .poll(() => page.evaluate(() => [innerWidth, document.documentElement.scrollWidth > innerWidth]))
      .toEqual([width, false]);
    await page.close();
  });

  describe('a card on hover (WCAG 1.4.13)', () => {
    let page: Page;
    beforeEach(async () => {
      page = await session.open('demo.html');
      await waitForName(page, 'Polonia');
      await pointAt(page, 'Polonia');
      await waitForCard(page, 'Polonia');
      return () => page.close();
    });

    it('stays for ten seconds while nothing moves', async () => {
      await rest(10_000);
      expect(await cardText(page)).toContain('Polonia');
    });

    it('goes at Escape without the pointer moving, and does not come back at a tremble of the hand', async () => {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await pointAt(page, 'Polonia');
      await rest(900);
      expect(await cardText(page)).toBeUndefined();
    });
  });

  describe('on a system that asks for it', () => {
    let page: Page;
    beforeEach(async () => {
      page = await session.open('demo.html');
      await waitForName(page, 'Polonia');
      return async () => {
        await setMedia(page, {});
        await page.close();
      };
    });

    it('moves nothing, also where it began to ask after the first card', async () => {
      await pointAt(page, 'Polonia');
      await waitForCard(page, 'Poland');
      expect(await page.evaluate(animationOfCard)).toBe('reper-in');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await setMedia(page, { motion: 'reduce' });
      await pointAway(page);
      await pointAt(page, 'Polonia');
      await waitForCard(page, 'Poland');
      expect(await page.evaluate(animationOfCard)).toBe('none');
    });

    it('draws the card and the names in the system colours, with edges that can be seen', async () => {
      await setMedia(page, { colors: 'active' });
      await pointAt(page, 'Volodimir Zelenski');
      await waitForCard(page, 'alleged');
      const look = await page.evaluate(forcedLook);
      expect(look).toEqual({ ...look, border: '2px', paper: look.canvas, ink: look.canvasText, edge: look.canvasText });
    });
  });
});

/** Runs in the page. */
function animationOfCard(): string {
  const frame = document.querySelector('reper-card')?.shadowRoot?.querySelector('.frame');
  return frame == null ? 'no card' : getComputedStyle(frame).animationName;
}

/** Runs in the page: the card's colours beside the system's own, as this browser gives them. */
function forcedLook() {
  const root = document.querySelector('reper-card')?.shadowRoot;
  const frame = root?.querySelector('.frame');
  const statement = root?.querySelector('.fact-line-statement');
  const certainty = root?.querySelector('.fact-line-certainty');
  if (frame == null || statement == null || certainty == null) throw new Error('no card');
  const probe = document.createElement('div');
  probe.style.cssText = 'background: Canvas; color: CanvasText';
  document.body.append(probe);
  const { backgroundColor: canvas, color: canvasText } = getComputedStyle(probe);
  probe.remove();
  return {
    canvas,
    canvasText,
    border: getComputedStyle(frame).borderTopWidth,
    paper: getComputedStyle(frame).backgroundColor,
    ink: getComputedStyle(statement).color,
    edge: getComputedStyle(certainty).borderTopColor,
  };
}

/** Runs in a page of the extension: the reader's address for the first statement of the first source. */
async function addressOfFirst(): Promise<string> {
  type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
  const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const { runtime } = world.browser ?? world.chrome;
  const { reply } = (await runtime.sendMessage({ kind: 'sources' })) as { reply: { sources: { id: string }[] } };
  const source = reply.sources[0]?.id ?? '';
  const { reply: article } = (await runtime.sendMessage({ kind: 'article', source })) as {
    reply: { statements: { id: string }[] };
  };
  return `reader.html?source=${source}&fact=${article.statements[0]?.id ?? ''}`;
}
