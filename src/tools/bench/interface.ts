import type { Browser, Page } from 'puppeteer-core';
import { buildNameIndex } from '../../match/build-name-index.ts';
import { endBackground } from '../background.ts';
import type { Engine, RunningBrowser } from '../browsers.ts';
import { type ExtensionGlobal, findTab, openOwnPage } from '../own-page.ts';
import { inEachBrowser } from './in-extension.ts';
import { fillStore } from './interface/fill-store.ts';
import { entriesOf, inventPeople } from './page/sample.ts';
import { quantile } from './quantile.ts';

/**
 * How long the popup takes to open with 100,000 facts stored, and a changed setting to reach ten open tabs, in real browsers. The popup:
 * from the start of its page to the first frame that shows the state of the page and its names; beside it the floor, a file of the
 * extension that the browser shows as text, by turns; and once more with a background that sleeps, as after half a minute without Reper.
 * A setting: from the change to the answer of the last tab that it holds there.
 */
const FACTS = 100_000;
/** About as many as an article gives. */
const FACTS_A_SOURCE = 50;
const NAMES_A_SOURCE = 20;
const TABS = 10;
const ROUNDS = 20;

type Write = (figure: string, value: number) => void;

export async function benchInterface(write: Write): Promise<void> {
  await inEachBrowser(({ engine, pages, run, withProfile }) =>
    withProfile(async (profile) => {
      await run(profile, (running) => fill(running, write));
      // what the background keeps in mind of the store is gone now
      await run(profile, (running) => measure(engine, running, pages, write));
    }),
  );
}

async function fill({ browser, origin }: RunningBrowser, write: Write): Promise<void> {
  const page = await openOwnPage(browser, `${origin}/popup.html?tab=-1`);
  const sources = FACTS / FACTS_A_SOURCE;
  const index = buildNameIndex(entriesOf(inventPeople(sources * NAMES_A_SOURCE)));
  await page.evaluate(fillStore, {
    sources,
    facts: FACTS_A_SOURCE,
    names: NAMES_A_SOURCE,
    index: Buffer.from(index).toString('base64'),
  });
  write('facts', FACTS);
  write('articles', sources);
}

async function measure(engine: Engine, running: RunningBrowser, pages: string, write: Write): Promise<void> {
  const { browser, origin } = running;
  const tabs: Page[] = [];
  for (let i = 0; i < TABS; i++) tabs.push(await openDemo(browser, `${pages}demo.html?${i}`));
  const asking = await openOwnPage(browser, `${origin}/popup.html?tab=-1`);
  const tab = await asking.evaluate(findTab, `${pages}demo.html?0`);
  const opened: number[] = [];
  const floors: number[] = [];
  const asleep: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    opened.push(await timeToPaint(browser, `${origin}/popup.html?tab=${tab}`, SHOWN));
    floors.push(await timeToPaint(browser, `${origin}/manifest.json`));
  }
  for (let round = 0; round < ROUNDS; round++) {
    // what sleeps cannot be ended
    await asking.evaluate(change, {});
    await endBackground(engine, running);
    asleep.push(await timeToPaint(browser, `${origin}/popup.html?tab=${tab}`, SHOWN));
  }
  const [first = 0, ...later] = opened;
  write(`${engine}_popup_first_ms`, first);
  for (const [figure, values] of [
    ['popup', later],
    ['popup_background_asleep', asleep],
    ['floor', floors],
  ] as const) {
    write(`${engine}_${figure}_least_ms`, Math.min(...values));
    write(`${engine}_${figure}_p50_ms`, quantile(values, 0.5));
    write(`${engine}_${figure}_p95_ms`, quantile(values, 0.95));
  }
  for (const [figure, changes] of Object.entries(CHANGES)) {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) took.push(await asking.evaluate(change, changes[round % 2]));
    write(`${engine}_${figure}_ten_tabs_p50_ms`, quantile(took, 0.5));
    write(`${engine}_${figure}_ten_tabs_p95_ms`, quantile(took, 0.95));
  }
}

/** Settings and the way back. */
const CHANGES = {
  dwell: [{ dwell: 500 }, { dwell: 400 }],
  off: [{ off: true }, { off: false }],
} as const;

async function openDemo(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.get('reper-name')?.size, { polling: 100 });
  return page;
}

/** The popup's own mark: it has drawn the page's state and names, and the next frame shows them. */
const SHOWN = 'reper-shown';

/** From the start of a page of the extension to the first frame that shows something, and shows what is marked. */
async function timeToPaint(browser: Browser, url: string, mark?: string): Promise<number> {
  const page = await openOwnPage(browser, url);
  try {
    return await page.evaluate(firstPaint, mark);
  } finally {
    await page.close();
  }
}

// What follows runs inside a page of the extension.

/** Where the mark comes later than the first frame, the frame after it counts, whose time is then taken a little late. */
async function firstPaint(mark: string | undefined): Promise<number> {
  for (;;) {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const shown = mark === undefined ? 0 : performance.getEntriesByName(mark)[0]?.startTime;
    if (painted !== undefined && shown !== undefined && shown <= painted) return painted;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    if (painted !== undefined && shown !== undefined) return performance.now();
  }
}

async function change(what: object | undefined): Promise<number> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  const from = performance.now();
  await (world.browser ?? world.chrome).runtime.sendMessage({ kind: 'changeSettings', change: what });
  return performance.now() - from;
}
