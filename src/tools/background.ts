import type { Browser, Page } from 'puppeteer-core';
import { LOADING } from '../language/languages.ts';
import type { Engine, RunningBrowser } from './browsers.ts';
import { openOwnPage } from './own-page.ts';

/** The extension's background seen from outside: ending it as the browser does, how long it took to load the models, what memory it holds. */

/** As after some idle seconds. */
export async function endBackground(engine: Engine, running: RunningBrowser): Promise<void> {
  if (engine === 'chromium') await (await workerOf(running)).close();
  else
    await inPage(running.browser, 'about:config', (page) =>
      page.evaluate((id) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxParent;
        return WebExtensionPolicy.getByID(id).extension.terminateBackground();
      }, GECKO_ID),
    );
}

/** Milliseconds of each time that the background, as it runs now, loaded the language models. */
export async function modelLoads(engine: Engine, running: RunningBrowser, extensionPage: Page): Promise<number[]> {
  if (engine === 'firefox') return extensionPage.evaluate(readFirefoxLoads, LOADING);
  const worker = await workerOf(running);
  return worker.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), LOADING);
}

/**
 * Bytes that the background holds, garbage left out: its heap and buffers in Chromium; in Firefox, where no background can be asked, all
 * that the process of the extension holds, its open pages too.
 */
export async function backgroundMemory(engine: Engine, running: RunningBrowser): Promise<number> {
  if (engine === 'firefox') return inPage(running.browser, 'about:config', (page) => page.evaluate(readFirefoxMemory));
  const { client } = await workerOf(running);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

async function workerOf({ browser, origin }: RunningBrowser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`${origin}/`),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error(`the background of ${origin} cannot be asked`);
  return worker;
}

/** In a page of the browser's own, which lives only as long. */
export async function inPage<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  try {
    return await inPageOnce(browser, url, work);
  } catch (error) {
    // now and then Firefox puts another document in place of the one that is being asked; all that is asked may be done twice
    if (!String(error).includes('buildReturnValue')) throw error;
    return inPageOnce(browser, url, work);
  }
}

async function inPageOnce<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await openOwnPage(browser, url);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The id in the manifest. */
export const GECKO_ID = 'reper@reper.news';

type FirefoxParent = {
  readonly WebExtensionPolicy: {
    readonly getByID: (id: string) => { readonly extension: { readonly terminateBackground: () => Promise<void> } };
  };
  readonly Services: { readonly obs: { readonly notifyObservers: (subject: null, topic: string) => void } };
  readonly ChromeUtils: {
    readonly requestProcInfo: () => Promise<{
      readonly children: readonly { readonly type: string; readonly memory: number }[];
    }>;
  };
};

/** Runs in a page of the extension, which in Firefox can reach into the background. */
async function readFirefoxLoads(name: string): Promise<number[]> {
  const world = globalThis as unknown as {
    readonly browser: { readonly runtime: { readonly getBackgroundPage: () => Promise<Window> } };
  };
  const { performance: times } = await world.browser.runtime.getBackgroundPage();
  return times.getEntriesByName(name).map(({ duration }) => duration);
}

/** Runs in a page of the browser's own. */
async function readFirefoxMemory(): Promise<number> {
  const { ChromeUtils, Services } = globalThis as unknown as FirefoxParent;
  for (let round = 0; round < 3; round++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => setTimeout(done, 500));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ type }) => type === 'extension')?.memory ?? 0;
}
