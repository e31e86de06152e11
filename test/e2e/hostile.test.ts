import type { Page } from 'puppeteer-core';
import UPNG from 'upng-js';
import { expect, it } from 'vitest';
import {
  cardText,
  clickInCard,
  describeInBrowsers,
  pointAt,
  rest,
  waitForCard,
  waitForCardOf,
  waitForName,
  waitForNoCard,
} from './harness.ts';

/** Milliseconds: longer than dwell and grace, for what must not happen. */
const LONGER = 800;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

describeInBrowsers('a page with hostile styles', (session) => {
  it('changes nothing of the card, which stands where it can be read', async () => {
    const page = await session.open('hostile.html');
    await waitForName(page, 'Vladimir Putin');
    await pointAt(page, 'Vladimir Putin');
    await waitForCard(page, 'Vladimir Putin');
    await expect
      .poll(() => cardBox(page))
      .toSatisfy((box: Box) => isInside(box, 1200, 900) && box.right - box.left > 300);
    expect(await page.evaluate(readLook)).toEqual({
      display: 'block',
      size: '16px',
      spacing: 'normal',
      color: 'rgb(27, 26, 24)',
      hit: true,
    });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('stands above a page that fills the screen', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    await page.bringToFront();
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.addEventListener('click', () => void document.querySelector('main')?.requestFullscreen());
    });
    await page.click('h1');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('MAIN');
    await pointAt(page, 'Vladimir Putin', { at: 'start' });
    await waitForCard(page, 'Vladimir Putin');
    await expect.poll(() => page.evaluate(readLook)).toMatchObject({ hit: true });
    await page.close();
  });

  it.each([
    ['narrow, in the middle', 'html { max-width: 640px; margin: 0 auto; position: relative; }'],
    [
      'turned and shrunk',
      'html { transform: scale(0.8) rotate(1deg); } body { transform: translateX(20px); perspective: 40px; }',
    ],
    ['shown in other colours', 'body { filter: invert(1) blur(0.5px); opacity: 0.4; }'],
    [
      'cut off and contained',
      'body { contain: paint; overflow: hidden; clip-path: inset(0); will-change: transform; zoom: 1.4; }',
    ],
    [
      'blended and masked',
      'html, body { mix-blend-mode: difference; isolation: isolate; mask: linear-gradient(#000, #0003); }',
    ],
  ])('leaves the card as it is where the page is %s', async (_, css) => {
    const page = await session.open('demo.html');
    await page.addStyleTag({ content: css });
    await waitForName(page, 'Kim Jong-un');
    await pointAt(page, 'Kim Jong-un', { at: 'start' });
    await waitForCardOf(page, 'Kim Jong-un');
    await expect.poll(() => cardBox(page)).toSatisfy((box: Box) => isInside(box, 1200, 900));
    const box = await cardBox(page);
    expect(Math.round(box.right - box.left)).toBe(400);
    expect(Math.abs(box.left - (await page.evaluate(leftOfCurrent)))).toBeLessThan(2);
    expect(await page.evaluate(readLook)).toMatchObject({ size: '16px', color: 'rgb(27, 26, 24)', hit: true });
    // the paper is as white as it was meant, and nothing of the page is in it
    await expect.poll(() => colourAt(page, box.left + 6, box.top + 40)).toEqual([255, 255, 255]);
    await page.close();
  });

  it('keeps to the text that a modal dialog covers, and can be used inside the dialog', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    await page.evaluate(openDialog);
    await pointAt(page, 'Kim Jong-un', { at: 'start' });
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await session.command(page, 'next');
    await session.command(page, 'open');
    await waitForCard(page, 'The Guardian');
    expect(await page.evaluate(readLook)).toMatchObject({ hit: true });
    await clickInCard(page, '.fact-line-proof');
    await expect.poll(() => cardText(page)).toContain('Hide the evidence');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    await pointAt(page, 'Kim Jong-un', { at: 'start' });
    await waitForCardOf(page, 'Kim Jong-un');
    await page.close();
  });

  it('stands above a dialog that is not modal, and above what the page itself has put into the top layer', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    await page.evaluate(openPopover);
    await pointAt(page, 'Kim Jong-un', { at: 'start' });
    await waitForCardOf(page, 'Kim Jong-un');
    expect(await page.evaluate(readLook)).toMatchObject({ hit: true });
    await page.close();
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

/** The picture's own colour at a point of the viewport. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const image = UPNG.decode(new Uint8Array(await page.screenshot()).buffer);
  const at = 4 * (Math.round(y) * image.width + Math.round(x));
  return [...new Uint8Array(UPNG.toRGBA8(image)[0] ?? new ArrayBuffer(0)).slice(at, at + 3)];
}

/** Runs in the page: of the name whose card is open. */
function leftOfCurrent(): number {
  const [range] = [...(CSS.highlights.get('reper-current') ?? [])] as Range[];
  return range?.getClientRects()[0]?.left ?? Number.NaN;
}

/** Runs in the page: a consent banner as pages have them. */
function openDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.textContent = 'Pagina cere acordul pentru cookies.';
  dialog.style.cssText = 'transform: rotate(2deg); filter: sepia(1); contain: paint; overflow: hidden; width: 300px;';
  document.body.append(dialog);
  dialog.showModal();
}

/** Runs in the page. */
function openPopover(): void {
  const dialog = document.createElement('dialog');
  dialog.textContent = 'O fereastră mică.';
  dialog.style.cssText = 'position: fixed; inset: auto 0 0 auto; z-index: 2147483647;';
  const box = document.createElement('div');
  box.popover = 'manual';
  box.textContent = 'Un anunț peste toată pagina.';
  box.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; opacity: 0.1;';
  document.body.append(dialog, box);
  dialog.show();
  box.showPopover();
}

/** Runs in the page: how the card looks, and whether a pointer would meet it. */
function readLook() {
  const host = document.querySelector('reper-card');
  const frame = host?.shadowRoot?.querySelector('.frame');
  const name = host?.shadowRoot?.querySelector('.fact-line-statement');
  if (host == null || frame == null || name == null) throw new Error('no card');
  const box = frame.getBoundingClientRect();
  const { fontSize, letterSpacing, color } = getComputedStyle(name);
  return {
    display: getComputedStyle(frame).display,
    size: fontSize,
    spacing: letterSpacing,
    color,
    hit: document.elementFromPoint(box.left + box.width / 2, box.top + 20) === host,
  };
}
