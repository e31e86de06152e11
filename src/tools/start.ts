import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import {
  BrowserError,
  type BrowserName,
  buildExtension,
  builtFolder,
  type Engine,
  engineOf,
  findBrowsers,
  hasDisplay,
  howToInstall,
  type InstalledBrowser,
  isBrowserName,
  launchBrowser,
  makeProfile,
  removeProfile,
} from './browsers.ts';
import { type PageServer, servePages } from './serve-pages.ts';

/** `npm start [-- --browser chromium|chrome|edge|firefox] [--headless]`: Reper in an installed browser on the demo page. */
const TITLES = { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;
/** Milliseconds that names may take to light up before the window is left to speak for itself. */
const PATIENCE = 15_000;

const cleanUps: (() => Promise<void> | void)[] = [];
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
try {
  await start();
} catch (error) {
  // a browser that dies while it is being stopped is no trouble to report
  if (!ending) {
    const known = error instanceof BrowserError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(`start: ${known ? (error as Error).message : ((error as Error).stack ?? error)}`);
    await end(1);
  }
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  if (values.browser !== undefined && !isBrowserName(values.browser)) {
    throw new BrowserError(`--browser is chromium, chrome, edge or firefox, not "${values.browser}"`);
  }
  const wanted = values.browser;
  const installed = findBrowsers().find(
    ({ name, engine }) =>
      // "chromium" means its whole family where Chromium itself is not installed
      wanted === undefined || name === wanted || (wanted === 'chromium' && engine === 'chromium'),
  );
  const engine = installed?.engine ?? engineOf(wanted ?? 'chromium');
  console.log(`Building Reper for ${engine === 'firefox' ? 'Firefox' : 'Chromium'}…`);
  const folder = await buildExtension(engine, 'demo');
  if (ending) return;
  if (installed === undefined) throw new BrowserError(`${nothingFound(wanted)}, or ${howToLoad(engine)}`);
  if (!values.headless && !hasDisplay()) {
    throw new BrowserError(
      `there is no display to open a window on. Run \`npm start -- --headless\` instead, or, where there is one, ${howToLoad(engine)}`,
    );
  }
  const pages = await servePages();
  cleanUps.push(pages.close);
  await open(installed, folder, pages, values.headless);
}

async function open(installed: InstalledBrowser, folder: string, pages: PageServer, headless: boolean): Promise<void> {
  const profile = makeProfile(installed);
  cleanUps.push(() => removeProfile(profile));
  const launching = launchBrowser(installed, folder, {
    profile,
    headless,
    ...(headless ? { viewport: { width: 1200, height: 900 } } : {}),
  });
  // also when Ctrl-C comes while the browser is still starting
  cleanUps.push(async () => (await launching).browser.close());
  const { browser } = await launching;
  browser.on('disconnected', () => void end(0));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const address = `${pages.url}demo.html`;
  await page.goto(address);
  const painted = await countPainted(page).catch(() => 0);
  if (ending) return;
  const title = TITLES[installed.name];
  console.log(
    headless
      ? `Reper runs in headless ${title} on ${address}: ${painted} names are highlighted. Ctrl-C ends it.`
      : `${title} is open on ${address}: point at an underlined name, such as Putin, to read its card. Ctrl-C ends it.`,
  );
}

/** How many names are painted once no more come: a page is read in slices, what is in view first. */
async function countPainted(page: Page): Promise<number> {
  let last = 0;
  for (const end = Date.now() + PATIENCE; Date.now() < end && !ending; ) {
    const now = await page.evaluate(() => CSS.highlights.get('reper-name')?.size ?? 0);
    if (now > 0 && now === last) break;
    last = now;
    await new Promise((done) => setTimeout(done, 400));
  }
  return last;
}

function nothingFound(wanted: BrowserName | undefined): string {
  const others = findBrowsers().map(({ name }) => `npm start -- --browser ${name}`);
  const title = wanted === undefined ? 'Chromium, Chrome, Edge or Firefox' : TITLES[wanted];
  if (others.length > 0) return `found no ${title} here. What is installed: ${others.join(', ')}`;
  return `found no ${title} here. Get one (${howToInstall([engineOf(wanted ?? 'chromium')])}) and run this again`;
}

/** Loading the built folder without this command. The demo build also runs on pages of this machine. */
function howToLoad(engine: Engine): string {
  const folder = builtFolder(engine, 'demo');
  return engine === 'firefox'
    ? `load it by hand: about:debugging#/runtime/this-firefox, "Load Temporary Add-on…", ${folder}/manifest.json`
    : `load it by hand: chrome://extensions (edge://extensions), "Developer mode" on, "Load unpacked", ${folder}`;
}

/** Undoes what was started, last first, and leaves. A second call does nothing. */
async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const cleanUp of cleanUps.reverse()) {
    try {
      await cleanUp();
    } catch {
      // the browser may be gone already; the rest still has to go
    }
  }
  process.exit(code);
}
