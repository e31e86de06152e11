import type { Page } from 'puppeteer-core';
import { inPage } from '../../src/tools/background.ts';
import type { FirefoxGlobal } from './browser-rights.ts';

/** How a reader's system asks pages to look: what is not named is as on a plain light system. */
export type Media = {
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'no-preference' | 'reduce';
  /** Windows' contrast themes. */
  readonly colors?: 'none' | 'active';
};

/** Sets it for a page, in Firefox for all of them; the page is in front afterwards. */
export async function setMedia(page: Page, media: Media): Promise<void> {
  const { scheme = 'light', motion = 'no-preference', colors = 'none' } = media;
  if (/^firefox/iu.test(await page.browser().version())) {
    await inPage(page.browser(), 'about:config', (config) => config.evaluate(setFirefoxMedia, scheme, motion, colors));
    await page.bringToFront();
  } else {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: motion },
        { name: 'forced-colors', value: colors },
      ],
    });
  }
  const query = `(prefers-color-scheme: ${scheme}) and (prefers-reduced-motion: ${motion}) and (forced-colors: ${colors})`;
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, { polling: 50 }, query);
}

/** Runs in Firefox's own page. */
function setFirefoxMedia(scheme: string, motion: string, colors: string): void {
  const { prefs } = (globalThis as unknown as FirefoxGlobal).Services;
  prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  prefs.setIntPref('ui.prefersReducedMotion', motion === 'reduce' ? 1 : 0);
  prefs.setIntPref('browser.display.document_color_use', colors === 'active' ? 2 : 1);
}
