import type { Browser, Page } from 'puppeteer-core';
import type { PageStyle, Shot } from './shots.ts';

/** How a picture comes about: the extension is driven as a reader would, on the demo page in one of three dresses. */
export type Stage = {
  readonly browser: Browser;
  /** "chrome-extension://…" */
  readonly origin: string;
  /** Where the demo page is served, with the slash. */
  readonly pages: string;
};

const HEIGHT = 800;
/** Milliseconds that anything may take. */
const PATIENCE = 15_000;
/** The name whose card is shown. */
const NAME = 'Vladimir Putin';

export async function takeShot(stage: Stage, shot: Shot): Promise<Uint8Array> {
  await setLanguage(stage, shot.language);
  const page = await openPage(stage, shot);
  try {
    switch (shot.surface) {
      case 'card':
        return await takeCard(page);
      case 'evidence':
        return await takeCard(page, openEvidence);
      case 'off':
        return await takeOff(stage, page);
      case 'popup':
        return await takeBeside(stage, shot, page, 'popup.html', '.popup-name');
      case 'sidepanel':
        return await takeBeside(stage, shot, page, 'sidepanel.html', '.panel-name', openEntry);
      case 'settings':
        return await takeAlone(stage, shot, 'options.html', '.settings');
      case 'reader':
        return await takeAlone(stage, shot, await readerAddress(stage), '.reader', { fullPage: false });
      case 'welcome':
        return await takeAlone(stage, shot, 'welcome.html', '.welcome');
      default:
        return shot.surface satisfies never;
    }
  } finally {
    await page.close();
  }
}

const DRESSES: Readonly<Record<PageStyle, string>> = {
  white: '',
  dark: 'html body { color: #e6e6e6; background: #111417; } html body a { color: #9dbdff; } html body nav, html body .meta, html body figcaption, html body aside, html body footer { color: #a9adb6; }',
  serif:
    'html body { font: 26px/1.7 "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif; max-width: 58rem; color: #2b2118; background: #fbf5e9; } html body h1 { font-size: 50px; } html body a { color: #6b3d10; } html body .meta, html body figcaption { color: #6a5c4d; }',
};

async function openPage({ browser, pages }: Stage, shot: Shot): Promise<Page> {
  const page = await newPage(browser, shot);
  // a page's dress is its own, whatever the theme of the system, and there before Reper reads it
  await page.evaluateOnNewDocument(dress, `${shot.style === 'white' ? LIGHT : ''}${DRESSES[shot.style]}`);
  await page.goto(`${pages}demo.html`);
  // long pages are painted piece by piece
  await page.waitForFunction(
    (name) => ([...(CSS.highlights.get('reper-name') ?? [])] as Range[]).some((range) => range.toString() === name),
    { timeout: PATIENCE },
    NAME,
  );
  return page;
}

const LIGHT =
  'html body { color: #1b1b1b; background: #fff; } html body a { color: #1d4ed8; } html body nav, html body .meta, html body figcaption, html body aside, html body footer { color: #555; }';

async function newPage(browser: Browser, { width, zoom, theme }: Shot): Promise<Page> {
  const page = await browser.newPage();
  const scale = zoom / 100;
  await page.setViewport({ width: width / scale, height: HEIGHT / scale, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page;
}

async function takeCard(page: Page, then?: () => void): Promise<Uint8Array> {
  await page.bringToFront();
  const place = await page.evaluate(findText, NAME);
  if (place === null) throw new Error(`the demo page has no "${NAME}"`);
  // the event of the scroll comes with the next frame, and sends away what was about to open
  await settle(page);
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
  await page.waitForFunction(
    () => document.querySelector('reper-card')?.shadowRoot?.querySelector('.fact-line') != null,
    { timeout: PATIENCE },
  );
  if (then !== undefined) await page.evaluate(then);
  await settle(page);
  return page.screenshot();
}

/** What is left on a page once its card was told to turn Reper off there. */
async function takeOff(stage: Stage, page: Page): Promise<Uint8Array> {
  try {
    await takeCard(page);
    const { x, y } = await page.evaluate(placeOfOff);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.querySelector('reper-notice') !== null, { timeout: PATIENCE });
    await settle(page);
    return await page.screenshot();
  } finally {
    await changeSettings(stage, { offSites: [] });
  }
}

/** A surface about the demo page's tab. */
async function takeBeside(
  { browser, origin }: Stage,
  shot: Shot,
  demo: Page,
  path: string,
  ready: string,
  then?: () => Promise<void>,
): Promise<Uint8Array> {
  const page = await newPage(browser, shot);
  try {
    await page.goto(`${origin}/${path}?tab=-1`);
    const tab = await page.evaluate(findTab, demo.url());
    await page.goto(`${origin}/${path}?tab=${tab}`);
    await page.waitForSelector(ready, { timeout: PATIENCE });
    if (then !== undefined) await page.evaluate(then);
    await settle(page);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

async function takeAlone(
  { browser, origin }: Stage,
  shot: Shot,
  path: string,
  ready: string,
  { fullPage } = { fullPage: true },
): Promise<Uint8Array> {
  const page = await newPage(browser, shot);
  try {
    await page.goto(`${origin}/${path}`);
    await page.waitForSelector(ready, { timeout: PATIENCE });
    await settle(page);
    return await page.screenshot({ fullPage });
  } finally {
    await page.close();
  }
}

function setLanguage(stage: Stage, language: Shot['language']): Promise<void> {
  return changeSettings(stage, { language });
}

async function changeSettings({ browser, origin }: Stage, change: object): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/popup.html?tab=-1`);
  await page.evaluate(
    (chosen) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ kind: 'changeSettings', change: chosen }),
    change,
  );
  await page.close();
}

/** Of the first source, at its first statement. */
async function readerAddress({ browser, origin }: Stage): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${origin}/popup.html?tab=-1`);
  const address = await page.evaluate(addressOfFirst);
  await page.close();
  return address;
}

/** Two frames: what was asked for is drawn and placed. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

// What follows runs inside a page.

type Runtime = { chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ reply: unknown }> } } };

function openEvidence(): void {
  document.querySelector('reper-card')?.shadowRoot?.querySelector<HTMLElement>('.fact-line-proof')?.click();
}

/** Before the page's own scripts. */
function dress(css: string): void {
  addEventListener('DOMContentLoaded', () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  });
}

function placeOfOff(): { x: number; y: number } {
  const button = document.querySelector('reper-card')?.shadowRoot?.querySelector('.card-off');
  button?.scrollIntoView({ block: 'nearest' });
  const box = button?.getBoundingClientRect();
  return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
}

/** The second name of the panel: the first may be a place with little to say. */
async function openEntry(): Promise<void> {
  document.querySelectorAll<HTMLElement>('.panel-name')[1]?.click();
  while (document.querySelector('.fact-line') === null) await new Promise((done) => setTimeout(done, 20));
}

async function addressOfFirst(): Promise<string> {
  const { runtime } = (globalThis as unknown as Runtime).chrome;
  const { sources } = (await runtime.sendMessage({ kind: 'sources' })).reply as { sources: { id: string }[] };
  const source = sources[0]?.id ?? '';
  const article = (await runtime.sendMessage({ kind: 'article', source })).reply as { statements: { id: string }[] };
  return `reader.html?source=${source}&fact=${article.statements[0]?.id ?? ''}`;
}

async function findTab(url: string): Promise<number> {
  const { tabs } = (
    globalThis as unknown as { chrome: { tabs: { query: (q: object) => Promise<{ id?: number; url?: string }[]> } } }
  ).chrome;
  return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
}

function findText(text: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const box = range.getClientRects()[0];
    return box === undefined ? null : { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  }
  return null;
}
