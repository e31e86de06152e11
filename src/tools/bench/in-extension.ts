import {
  BrowserError,
  buildExtension,
  type Engine,
  findBrowsers,
  howToInstall,
  launchBrowser,
  makeProfile,
  type RunningBrowser,
  removeProfile,
} from '../browsers.ts';
import { servePages } from '../serve-pages.ts';

/**
 * What benches of the whole extension share: the test build in one real browser after another, with the demo pages served. All of it is
 * cleared away however the work ends. Throws BrowserError where a browser is missing.
 */
export type Stage = {
  readonly engine: Engine;
  /** Address of the demo pages, with a slash at its end. */
  readonly pages: string;
  /** Starts the browser on a profile for as long as the work takes. */
  readonly run: <Result>(profile: string, work: (running: RunningBrowser) => Promise<Result>) => Promise<Result>;
  /** Gives a fresh profile for as long as the work takes. */
  readonly withProfile: <Result>(work: (profile: string) => Promise<Result>) => Promise<Result>;
};

export async function inEachBrowser(work: (stage: Stage) => Promise<void>): Promise<void> {
  for (const engine of ENGINES) {
    const installed = findBrowsers().find((one) => one.engine === engine);
    if (installed === undefined) throw new BrowserError(`no ${engine} here: ${howToInstall([engine])}`);
    const extension = await buildExtension(engine, 'test');
    const pages = await servePages();
    const stage: Stage = {
      engine,
      pages: pages.url,
      run: async (profile, during) => {
        const running = await launchBrowser(installed, extension, { profile, headless: true, viewport: VIEWPORT });
        try {
          return await during(running);
        } finally {
          await running.browser.close();
        }
      },
      withProfile: async (during) => {
        const profile = makeProfile(installed);
        try {
          return await during(profile);
        } finally {
          removeProfile(profile);
        }
      },
    };
    try {
      await work(stage);
    } finally {
      await pages.close();
    }
  }
}

const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
const VIEWPORT = { width: 1200, height: 900 };
