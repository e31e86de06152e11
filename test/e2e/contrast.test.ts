import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers, waitForName } from './harness.ts';
import { PATIENCE } from './session.ts';

/** Pages of other colours and types: what stands in a style sheet of theirs. */
const PAGES: readonly [string, string][] = [
  ['light', 'html { background: #fff } body, body * { color: #222; background: transparent }'],
  ['dark', 'html { background: #151515 } body, body * { color: #ddd; background: transparent }'],
  ['dim', 'html { background: #2b2b2b } body, body * { color: #8d8d8d; background: transparent }'],
  ['coloured', 'html { background: #1f4fbf } body, body * { color: #ffe000; background: transparent }'],
  [
    'serif',
    'html { background: #f4ecd8 } body, body * { font-family: serif; color: #5b4636; background: transparent }',
  ],
  ['tiny', 'html { background: #fff } body, body * { font-size: 9px; color: #767676; background: transparent }'],
  [
    'translucent',
    'html { background: #000 } body { background: rgb(255 255 255 / 0.85) } body * { color: #333; background: transparent }',
  ],
];

describeInBrowsers('the line under names', (session) => {
  afterEach(() => session.closePages());

  it.each(PAGES)('is seen at 3 to 1 on a page that is %s', async (_name, css) => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    await setColours(page, css);
    await expect.poll(() => lineContrast(page), { timeout: PATIENCE, interval: 100 }).toBeGreaterThanOrEqual(3);
  });

  it('is left to the reader’s own colours where the system forces them', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    const forced = await page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule)
        .map(({ cssText }) => cssText)
        .join(''),
    );
    expect(forced).toMatch(/forced-colors: active.*reper-name.*canvastext/isu);
  });
});

/** As sites do: a class of the root element. */
async function setColours(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const style = document.createElement('style');
    style.textContent = rules;
    document.head.append(style);
    document.documentElement.classList.add('themed');
  }, css);
}

/** Contrast of the line's colour, worked out by the browser, with what is behind the first name; by a canvas, not by Reper's code. */
function lineContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rule = document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .find((one) => /^::highlight\(reper-name\)/u.test(one.cssText)) as CSSStyleRule | undefined;
    const [range] = [...(CSS.highlights.get('reper-name') ?? [])] as Range[];
    const element = range?.startContainer.parentElement;
    if (rule === undefined || element == null) return 0;
    const probe = document.createElement('span');
    probe.style.cssText = `color: ${getComputedStyle(element).color} !important`;
    document.body.append(probe);
    const probeLine = document.createElement('span');
    probe.append(probeLine);
    probeLine.style.setProperty('color', 'inherit', 'important');
    probeLine.style.setProperty('border-top-color', rule.style.textDecorationColor, 'important');
    const line = getComputedStyle(probeLine).borderTopColor;
    probe.remove();
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) return 0;
    const paint = (colour: string): number[] => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const layers: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      layers.unshift(getComputedStyle(at).backgroundColor);
    paint('#fff');
    let paper: number[] = [];
    for (const layer of layers) paper = paint(layer);
    const ink = paint(line);
    const luminance = (rgb: number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.map((one) => {
        const share = one / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [a = 0, b = 0] = [luminance(ink), luminance(paper)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  });
}
