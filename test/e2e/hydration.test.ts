import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { describeInBrowsers, paintedNames, pointAt, waitForCardOf, waitForNames } from './harness.ts';
import { PATIENCE } from './session.ts';

type Hydrated = { troubles: string[]; hydrate: () => unknown };

describeInBrowsers('pages that come to life after they were rendered', (session) => {
  afterEach(() => session.closePages());

  describe.each(['react', 'vue'])('by %s', (library) => {
    it('do so without a warning where their names are painted already', async () => {
      const page = await session.open(`hydration/${library}.html`);
      await waitForNames(page, ['Vladimir Putin', 'Kim Jong-un', 'China']);
      const before = await paintedNames(page);
      await page.evaluate(() => void (globalThis as unknown as Hydrated).hydrate());
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      expect(await troublesOf(page)).toEqual([]);
      expect(await paintedNames(page)).toEqual(before);
      await page.click('#press');
      await waitForNames(page, ['Coreea de Nord']);
      await expect.poll(() => paintedNames(page), { timeout: PATIENCE }).not.toContain('Rusia');
      expect(await troublesOf(page)).toEqual([]);
      await pointAt(page, 'Xi Jinping');
      await waitForCardOf(page, 'Xi Jinping');
      await page.click('#press');
      await expect.poll(() => page.$('#after'), { timeout: PATIENCE }).not.toBeNull();
      expect(await troublesOf(page)).toEqual([]);
    });

    it('do so without a warning while they are being read', async () => {
      const page = await session.open(`hydration/${library}.html?now`);
      await waitForNames(page, ['Vladimir Putin', 'Kim Jong-un', 'China']);
      await page.click('#press');
      await waitForNames(page, ['Coreea de Nord']);
      expect(await troublesOf(page)).toEqual([]);
    });
  });

  it('would tell of an element that had been put around a name', async () => {
    const page = await session.open('hydration/react.html');
    await page.evaluate(() => {
      const name = document.querySelector('b');
      const mark = document.createElement('mark');
      name?.replaceWith(mark);
      if (name !== null) mark.append(name);
      (globalThis as unknown as Hydrated).hydrate();
    });
    await expect.poll(() => troublesOf(page), { timeout: PATIENCE }).not.toEqual([]);
  });
});

function troublesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Hydrated).troubles);
}
