import { expect, it } from 'vitest';
import { describeInBrowsers, paintedNames, waitForNames } from './harness.ts';

/** Pages that keep changing: Reper stays quiet, and its memory of them small. */
describeInBrowsers('busy pages', (session) => {
  it('follows a page that appends thousands of nodes a second, and paints what comes last', async () => {
    const page = await session.open('demo.html');
    await waitForNames(page, ['Vladimir Putin']);
    await page.evaluate(async () => {
      const article = document.querySelector('article') as HTMLElement;
      for (let second = 0; second < 3; second++) {
        for (let batch = 0; batch < 10; batch++) {
          const fragment = document.createDocumentFragment();
          for (let i = 0; i < 1000; i++) {
            const line = document.createElement('p');
            line.textContent = `Rândul ${i} despre drumuri și poduri.`;
            fragment.append(line);
          }
          article.append(fragment);
          await new Promise((resume) => setTimeout(resume, 100));
          for (let i = 0; i < 990; i++) article.lastElementChild?.remove();
        }
      }
      const last = document.createElement('p');
      last.textContent = 'La sfârșit vorbește Volodimir Zelenski despre Polonia.';
      last.id = 'last';
      article.append(last);
    });
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            ([...(CSS.highlights.get('reper-name') ?? [])] as Range[])
              .filter((range) => document.getElementById('last')?.contains(range.startContainer))
              .map((range) => range.toString()),
          ),
        { timeout: 20_000 },
      )
      .toEqual(['Volodimir Zelenski', 'Polonia']);
  });

  it('keeps a part of an endless feed, and paints what the reader scrolls to', async () => {
    const page = await session.open('demo.html');
    await waitForNames(page, ['Vladimir Putin']);
    await page.evaluate(async () => {
      const article = document.querySelector('article') as HTMLElement;
      for (let batch = 0; batch < 10; batch++) {
        const fragment = document.createDocumentFragment();
        for (let i = 0; i < 300; i++) {
          const line = document.createElement('p');
          line.textContent = `${batch} ${i} Despre vreme și drumuri a vorbit Xi Jinping. `.repeat(6);
          fragment.append(line);
        }
        article.append(fragment);
        await new Promise((resume) => setTimeout(resume, 100));
      }
      (article.lastElementChild as HTMLElement).id = 'end';
    });
    const painted = (): Promise<number> => page.evaluate(() => CSS.highlights.get('reper-name')?.size ?? 0);
    await expect.poll(async () => (await painted()) > 100 && (await painted()) < 8000, { timeout: 20_000 }).toBe(true);
    await page.evaluate(() => document.getElementById('end')?.scrollIntoView({ block: 'center' }));
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            ([...(CSS.highlights.get('reper-name') ?? [])] as Range[]).some((range) =>
              document.getElementById('end')?.contains(range.startContainer),
            ),
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    expect(await painted()).toBeLessThan(8000);
  });

  it('lets go of what a page removes after it was painted', async () => {
    const page = await session.open('demo.html');
    await waitForNames(page, ['Vladimir Putin']);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p, article h1, article h2')) paragraph.remove();
    });
    await expect.poll(() => paintedNames(page), { timeout: 20_000 }).toEqual([]);
  });

  it('reads an article inside an open shadow root', async () => {
    const page = await session.open('plain.html');
    await waitForNames(page, ['Vladimir Putin']);
    await page.evaluate(() => {
      const host = document.createElement('x-note');
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<p>Din umbră vorbește Volodimir Zelenski.</p>';
      document.querySelector('article')?.append(host);
    });
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            ([...(CSS.highlights.get('reper-name') ?? [])] as Range[])
              .filter((range) => range.startContainer.getRootNode() instanceof ShadowRoot)
              .map((range) => range.toString()),
          ),
        { timeout: 20_000 },
      )
      .toEqual(['Volodimir Zelenski']);
  });
});
