import type { Browser, Page } from 'puppeteer-core';
import { inEachBrowser } from './in-extension.ts';
import { quantile } from './quantile.ts';

/**
 * How long a reader waits for a card once the dwell is over, in real browsers on the demo page: from the end of the dwell, which
 * begins with the frame after the pointer's last move, to the frame that shows the card. The first hover of a page, which also
 * fetches the card's interface, is reported apart.
 */
const ROUNDS = 60;
/** Milliseconds: the setting's default. */
const DWELL = 400;
const AWAY = { x: 3, y: 3 };

export async function benchHover(write: (figure: string, value: number) => void): Promise<void> {
  await inEachBrowser(async ({ engine, pages, run, withProfile }) => {
    const [first = 0, ...delays] = await withProfile((profile) =>
      run(profile, ({ browser }) => measure(browser, `${pages}demo.html`)),
    );
    write(`${engine}_first_ms`, first);
    write(`${engine}_p50_ms`, quantile(delays, 0.5));
    write(`${engine}_p95_ms`, quantile(delays, 0.95));
  });
}

/** The delay of each hover in order, milliseconds. */
async function measure(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.get('reper-name')?.size, { polling: 100 });
  const delays: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) delays.push(await hover(page, round));
  return delays;
}

/** Points at the next of the page's names, waits for its card and closes it. */
async function hover(page: Page, round: number): Promise<number> {
  await page.mouse.move(AWAY.x, AWAY.y);
  const { x, y } = await page.evaluate(prepare, round, DWELL);
  await page.mouse.move(x, y);
  const delay = await page.evaluate(() => (globalThis as unknown as Measured).delay);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('reper-card') === null, { polling: 20 });
  return delay;
}

type Measured = { delay: Promise<number> };

/** Runs in the page: gets ready to time the next hover, and says where to point. */
async function prepare(round: number, dwell: number): Promise<{ x: number; y: number }> {
  const names = [...(CSS.highlights.get('reper-name') ?? [])] as Range[];
  const range = names[round % names.length];
  if (range === undefined) throw new Error('no name is painted');
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const end = new Promise<number>((done) => {
    // not as a named constant: tsx would wrap it in a helper that the page does not have
    addEventListener('pointermove', () => requestAnimationFrame(() => done(performance.now() + dwell)), {
      capture: true,
      once: true,
    });
  });
  const shown = new Promise<number>((done) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('reper-card') === null) return;
      observer.disconnect();
      // a message that is sent from within a frame arrives after that frame was painted
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });
  (globalThis as unknown as Measured).delay = Promise.all([end, shown]).then(([from, to]) => to - from);
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
