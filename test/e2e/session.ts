import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Settings } from '../../src/browser/messages.ts';
import type { Pack } from '../../src/facts/pack.ts';
import { modelLoads } from '../../src/tools/background.ts';
import {
  builtFolder,
  type Engine,
  findBrowsers,
  howToInstall,
  launchBrowser,
  makeProfile,
  type RunningBrowser,
  removeProfile,
} from '../../src/tools/browsers.ts';
import { type BrowserRights, rightsOf } from './browser-rights.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

/**
 * A real browser with the test build of Reper, driven as a reader would: open a page, look at what is painted, point at a
 * name, read the card. The test build leaves the card's shadow root open; a release closes it.
 */
export type Session = {
  readonly engine: Engine;
  /** Of the article that Reper brings along. */
  readonly seedText: string;
  /**
   * Opens a fixture page, "demo.html", in a tab of its own; does not wait for names. `before` runs in the page ahead of its
   * own scripts. `host`: the same page as that site's, over http; nothing leaves this machine.
   */
  readonly open: (path: string, options?: { before?: () => void; host?: string }) => Promise<Page>;
  /** Waits until Reper has read the page as it is now. */
  readonly settled: (page: Page) => Promise<void>;
  /** Opens a page of the extension, "popup.html", in a tab. */
  readonly openExtension: (path: string) => Promise<Page>;
  /** The popup about the tab of `page`, in a tab of its own. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** The extension's number of the tab that shows `page`. */
  readonly tabOf: (page: Page) => Promise<number>;
  /** Sends a keyboard command: the shortcuts themselves belong to the browser, out of a test's reach. */
  readonly command: (page: Page, command: 'next' | 'previous' | 'open' | 'close') => Promise<void>;
  /** Changes settings as the popup does. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Takes every article out that was added. */
  readonly removeAddedArticles: () => Promise<void>;
  /** Closes every tab but a blank one. */
  readonly closePages: () => Promise<void>;
  /** How often the background, as it runs now, has loaded the language models. */
  readonly modelLoads: () => Promise<number>;
  /** What only the browser may do to Reper. */
  readonly rights: () => BrowserRights;
  /** Quits and starts again with the same profile. Earlier pages are gone. */
  readonly restart: () => Promise<void>;
  /** Requests since the start to anywhere but the fixture pages and the browser maker's own hosts, "GET http://example.org/" or "CONNECT example.org:443". */
  readonly outside: () => readonly string[];
};

/** What a fresh profile asks of its maker, with no extension installed as well: updates, clock, sign-in, form filling. */
const MAKERS_HOSTS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
]);
export const VIEWPORT = { width: 1200, height: 900 };
/** Milliseconds for anything that a browser does now and then slowly; nothing should take this long. */
export const PATIENCE = 20_000;

export function createSession(engine: Engine): {
  session: Session;
  start: () => Promise<void>;
  stop: () => Promise<void>;
} {
  const pages = inject('pages');
  let running: RunningBrowser | undefined;
  let profile: string | undefined;
  let proxy: RecordingProxy | undefined;

  const start = async (): Promise<void> => {
    const installed = findBrowsers().find((browser) => browser.engine === engine);
    if (installed === undefined) throw new Error(`no ${engine} here: ${howToInstall([engine])}`);
    proxy ??= await startRecordingProxy(new URL(pages));
    profile ??= makeProfile(installed);
    running = await launchBrowser(installed, builtFolder(engine, 'test'), {
      profile,
      headless: true,
      viewport: VIEWPORT,
      proxy: proxy.address,
    });
  };
  const quit = async (): Promise<void> => {
    await running?.browser.close();
    running = undefined;
  };
  const stop = async (): Promise<void> => {
    await quit();
    await proxy?.close();
    if (profile !== undefined) removeProfile(profile);
    profile = undefined;
  };
  const now = (): RunningBrowser => {
    if (running === undefined) throw new Error(`${engine} is not running`);
    return running;
  };

  const openExtension = async (path: string): Promise<Page> => {
    const url = `${now().origin}/${path}`;
    const page = await now().browser.newPage();
    if (engine === 'chromium') {
      // refused for a moment after the extension was loaded anew
      await waitUntil(async () => (await page.goto(url)) !== null);
      return page;
    }
    // Firefox never reports the end of this navigation
    await page.goto(url, { timeout: 1 }).catch(() => undefined);
    await waitUntil(() => page.evaluate((there) => location.href === there && document.readyState === 'complete', url));
    return page;
  };
  /** Runs in a page of the extension that lives only as long. */
  const inExtension = async <Result>(work: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await openExtension('popup.html?tab=-1');
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const tabOf = (page: Page): Promise<number> =>
    inExtension(async (extension) => {
      // the extension sees neither address nor title of a tab whose site is not granted: it is the one in front
      await page.bringToFront();
      return waitForValue(() => extension.evaluate(findTabInFront));
    });

  const session: Session = {
    engine,
    seedText: seedText(engine),
    async open(path, { before, host } = {}) {
      const page = await now().browser.newPage();
      if (before !== undefined) await page.evaluateOnNewDocument(before);
      if (host !== undefined) proxy?.serve(host);
      await page.goto(new URL(path, host === undefined ? pages : `http://${host}/`).href);
      return page;
    },
    async settled(page) {
      const tab = await tabOf(page);
      await inExtension((extension) => waitForValue(() => extension.evaluate(askPageState, tab)));
    },
    openExtension,
    async openPopup(page) {
      return openExtension(`popup.html?tab=${await tabOf(page)}`);
    },
    tabOf,
    async command(page, command) {
      const tab = await tabOf(page);
      await inExtension((extension) => extension.evaluate(sendCommand, tab, command));
      await page.bringToFront();
    },
    async changeSettings(change) {
      await inExtension((extension) => extension.evaluate(sendChange, change));
    },
    async removeAddedArticles() {
      await inExtension((extension) => extension.evaluate(removeAdded));
    },
    async closePages() {
      const [first, ...rest] = await now().browser.pages();
      await Promise.all(rest.map((page) => page.close()));
      await first?.goto('about:blank');
    },
    modelLoads: async () => (await inExtension((extension) => modelLoads(engine, now(), extension))).length,
    rights: () => rightsOf(engine, now()),
    async restart() {
      await quit();
      await start();
    },
    outside: () =>
      (proxy?.requests ?? []).filter(
        (request) => proxy?.isServed(hostOf(request)) !== true && !MAKERS_HOSTS.has(hostOf(request)),
      ),
  };
  return { session, start, stop };
}

function seedText(engine: Engine): string {
  const pack = JSON.parse(readFileSync(join(builtFolder(engine, 'test'), 'seeds/ro.json'), 'utf8')) as Pack;
  return pack.sources.map(({ text }) => text).join('\n');
}

/** "CONNECT example.org:443", "GET http://example.org/" → "example.org". */
function hostOf(request: string): string {
  return /^\S+ (?:https?:\/\/)?([^/:]+)/u.exec(request)?.[1] ?? request;
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  await waitForValue(async () => ((await holds()) ? true : undefined));
}

async function waitForValue<Value>(find: () => Promise<Value | null | undefined>): Promise<Value> {
  let last: unknown;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    try {
      const value = await find();
      if (value != null) return value;
    } catch (error) {
      // a page that is still navigating cannot be asked
      last = error;
    }
  }
  throw new Error(`nothing came in ${PATIENCE} ms`, { cause: last });
}

// What follows runs inside a page: nothing from this file is there.

type ExtensionGlobal = {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  tabs: {
    query: (filter: { active: boolean }) => Promise<{ id?: number }[]>;
    getCurrent: () => Promise<{ id?: number } | undefined>;
    sendMessage: (tab: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
  };
};

async function findTabInFront(): Promise<number | null> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  const { tabs } = world.browser ?? world.chrome;
  const own = await tabs.getCurrent();
  const [front] = await tabs.query({ active: true });
  return front?.id === undefined || front.id === own?.id ? null : front.id;
}

async function askPageState(tab: number): Promise<unknown> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  return (world.browser ?? world.chrome).tabs.sendMessage(tab, { kind: 'pageState' }, { frameId: 0 });
}

async function sendChange(change: Partial<Settings>): Promise<void> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  await (world.browser ?? world.chrome).runtime.sendMessage({ kind: 'changeSettings', change });
}

async function removeAdded(): Promise<void> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  const { runtime } = world.browser ?? world.chrome;
  const { reply } = (await runtime.sendMessage({ kind: 'sources' })) as {
    reply: { sources: { id: string; origin: string }[] };
  };
  for (const { id, origin } of reply.sources) {
    if (origin === 'added') await runtime.sendMessage({ kind: 'removeSource', source: id });
  }
}

async function sendCommand(tab: number, command: string): Promise<void> {
  const world = globalThis as unknown as { browser?: ExtensionGlobal; chrome: ExtensionGlobal };
  await (world.browser ?? world.chrome).tabs.sendMessage(tab, { kind: 'command', command }, { frameId: 0 });
}
