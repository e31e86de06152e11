import type { Page } from 'puppeteer-core';
import { backgroundMemory, endBackground, modelLoads } from '../background.ts';
import type { Engine, RunningBrowser } from '../browsers.ts';
import { type ExtensionGlobal, findTab, openOwnPage } from '../own-page.ts';
import { inEachBrowser } from './in-extension.ts';
import { quantile } from './quantile.ts';

/**
 * How long the background takes to load the language models in real browsers, from the request for the first file to the engine that
 * reads, the first time in a fresh profile and after the background was ended; and how much more memory it holds then.
 */
const ROUNDS = 11;

type Write = (figure: string, value: number) => void;

export async function benchBackground(write: Write): Promise<void> {
  await inEachBrowser(({ engine, pages, run, withProfile }) =>
    withProfile((profile) => run(profile, (running) => measure(engine, running, `${pages}other-source.html`, write))),
  );
}

async function measure(engine: Engine, running: RunningBrowser, url: string, write: Write): Promise<void> {
  const article = await running.browser.newPage();
  await article.goto(url);
  await article.waitForFunction(() => CSS.highlights.get('reper-name')?.size, { polling: 100 });
  const page = await openOwnPage(running.browser, `${running.origin}/popup.html?tab=-1`);
  const before = await backgroundMemory(engine, running);
  const first = await load(engine, running, page, url);
  const after = await backgroundMemory(engine, running);
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await endBackground(engine, running);
    again.push(await load(engine, running, page, url));
  }
  write(`${engine}_first_ms`, first);
  write(`${engine}_after_stop_p50_ms`, quantile(again, 0.5));
  write(`${engine}_after_stop_longest_ms`, Math.max(...again));
  write(`${engine}_memory_mb`, (after - before) / 1e6);
}

/** Adds the article of the tab, and says how long the models took. */
async function load(engine: Engine, running: RunningBrowser, page: Page, url: string): Promise<number> {
  await page.evaluate(addArticle, await page.evaluate(findTab, url));
  const [took, ...more] = await modelLoads(engine, running, page);
  if (took === undefined || more.length > 0)
    throw new Error(`the models were loaded ${1 + more.length} times, or never`);
  return took;
}

/** Runs in a page of the extension. */
async function addArticle(tab: number): Promise<void> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  const answer = await (world.browser ?? world.chrome).runtime.sendMessage({ kind: 'addArticle', tab });
  const { error } = answer as { readonly error?: string };
  if (error !== undefined) throw new Error(`the article was not added: ${error}`);
}
