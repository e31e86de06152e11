import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers, rest, waitForCardOf, waitForNoCard } from './harness.ts';
import { PATIENCE } from './session.ts';

describeInBrowsers('an article in a frame', (session) => {
  afterEach(() => session.closePages());

  it('is read where the frame is of the same origin, large, and has the article', async () => {
    const page = await session.open('framed.html');
    await waitForNamesIn(page, '#article', 'Vladimir Putin');
    expect(await namesIn(page, '#small')).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.has('reper-name'))).toBe(false);
    expect(page.frames().filter(isSandboxed).length).toBe(1);
    for (const frame of page.frames().filter(isSandboxed))
      expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('opens the card beside the name, inside the window of the page', async () => {
    const page = await session.open('framed.html');
    await waitForNamesIn(page, '#article', 'Vladimir Putin');
    const name = await pointAtIn(page, '#article', 'Vladimir Putin');
    await waitForCardOf(page, 'Vladimir Putin');
    const card = await page.evaluate(() => {
      const box = document.querySelector('reper-card')?.shadowRoot?.querySelector('.frame')?.getBoundingClientRect();
      return box === undefined ? null : { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    if (card === null) throw new Error('no card');
    expect(Math.min(Math.abs(card.top - name.bottom), Math.abs(name.top - card.bottom))).toBeLessThan(12);
    expect(card.left).toBeLessThanOrEqual(name.left + 1);
    expect(card.right).toBeGreaterThan(name.left);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(900);
    // the way from the name to the card leaves the frame's document
    await page.mouse.move(card.left + 60, (card.top + card.bottom) / 2, { steps: 12 });
    await rest(900);
    await waitForCardOf(page, 'Vladimir Putin');
    await page.mouse.move(2, 2, { steps: 4 });
    await waitForNoCard(page);
  });

  it('is heard there by the keyboard too', async () => {
    const page = await session.open('framed.html');
    await waitForNamesIn(page, '#article', 'Vladimir Putin');
    await session.command(page, 'next');
    await session.command(page, 'open');
    await expect.poll(() => page.evaluate(() => document.querySelector('reper-card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pointAtIn(page, '#article', 'Vladimir Putin');
    await waitForCardOf(page, 'Vladimir Putin');
    await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#article')?.contentWindow?.focus());
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is found in a frame that comes later with its text, and let go of with it', async () => {
    const page = await session.open('bare.html');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'late';
      frame.width = '800';
      frame.height = '600';
      const line =
        'Vladimir Putin a vorbit la Beijing cu Xi Jinping despre Ucraina și despre comerț, timp de trei ore.';
      frame.srcdoc = `<article>${`<p>${line}</p>`.repeat(8)}</article>`;
      document.body.append(frame);
    });
    await waitForNamesIn(page, '#late', 'Xi Jinping');
    await pointAtIn(page, '#late', 'Xi Jinping');
    await waitForCardOf(page, 'Xi Jinping');
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await waitForNoCard(page);
    await page.evaluate(() => {
      const article = document.createElement('article');
      article.id = 'own';
      for (let i = 0; i < 8; i++) {
        const line = document.createElement('p');
        line.textContent =
          'Volodimir Zelenski a vorbit la Varșovia despre Polonia și despre drumul până la pace, în fața presei.';
        article.append(line);
      }
      document.body.append(article);
    });
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('reper-name')?.size ?? 0), { timeout: PATIENCE })
      .toBeGreaterThan(8);
  });
});

function isSandboxed(frame: Frame): boolean {
  return frame.parentFrame() !== null && frame.url().endsWith('#foreign');
}

function namesIn(page: Page, frame: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const view = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow as typeof globalThis | null;
    return ([...(view?.CSS.highlights.get('reper-name') ?? [])] as Range[]).map((range) => range.toString());
  }, frame);
}

async function waitForNamesIn(page: Page, frame: string, name: string): Promise<void> {
  await expect.poll(() => namesIn(page, frame), { timeout: PATIENCE, interval: 50 }).toContain(name);
}

/** Rests on a painted name in a frame; returns its box in the viewport of the page. */
async function pointAtIn(page: Page, frame: string, name: string) {
  await page.bringToFront();
  const box = await page.evaluate(
    async (selector, text) => {
      const element = document.querySelector<HTMLIFrameElement>(selector);
      const view = element?.contentWindow as typeof globalThis | null;
      const ranges = [...(view?.CSS.highlights.get('reper-name') ?? [])] as Range[];
      const range = ranges.find((one) => one.toString() === text);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      const inner = range?.getClientRects()[0];
      const outer = element?.getBoundingClientRect();
      if (inner === undefined || outer === undefined || element === null) return null;
      const x = outer.left + element.clientLeft;
      const y = outer.top + element.clientTop;
      return { left: x + inner.left, right: x + inner.right, top: y + inner.top, bottom: y + inner.bottom };
    },
    frame,
    name,
  );
  if (box === null) throw new Error(`${frame} has no "${name}"`);
  // from so far that it is a move, not a tremble
  await page.mouse.move(box.left - 10, (box.top + box.bottom) / 2);
  await page.mouse.move(box.left + 8, (box.top + box.bottom) / 2);
  return box;
}
