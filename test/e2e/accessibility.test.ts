import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AxeReport, runAxe } from './axe.ts';
import {
  cardText,
  clickControl,
  clickInCard,
  describeInBrowsers,
  pointAt,
  rest,
  waitForCard,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';
import type { Session } from './session.ts';

/** The least number of elements that axe must have looked at; with fewer, what should be there was not. */
function expectClean(report: AxeReport, visited: number): void {
  expect(report.violations).toEqual([]);
  expect(report.visited).toBeGreaterThanOrEqual(visited);
}

/** Light, and dark where the browser can be told so. */
async function inBothThemes(session: Session, page: Page, check: () => Promise<void>): Promise<void> {
  await check();
  if (session.engine === 'firefox') return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await check();
  await page.emulateMediaFeatures([]);
}

describeInBrowsers('accessibility', (session) => {
  describe('axe finds nothing', () => {
    it('on the card with its evidence and its tools open', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Volodimir Zelenski');
      await pointAt(page, 'Volodimir Zelenski');
      await waitForCard(page, 'Volodimir Zelenski');
      await clickInCard(page, '.fact-line-proof');
      await clickInCard(page, '.fact-tools-button[aria-expanded]');
      await inBothThemes(session, page, async () => expectClean(await runAxe(page, 'card'), 30));
      await page.close();
    });

    it('on the popup, with names and with a card', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Kim Jong-un');
      const popup = await session.openPopup(page);
      await waitForText(popup, 'Kim Jong-un');
      await inBothThemes(session, popup, async () => expectClean(await runAxe(popup), 40));
      await clickControl(popup, 'Kim Jong-un');
      await waitForText(popup, 'Evidence');
      expectClean(await runAxe(popup), 20);
      await popup.close();
      await page.close();
    });

    it('on the side panel with a name open', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Kim Jong-un');
      const panel = await session.openExtension(`sidepanel.html?tab=${await session.tabOf(page)}`);
      await waitForText(panel, 'Kim Jong-un');
      await clickControl(panel, 'Kim Jong-un');
      await waitForText(panel, 'Evidence');
      await inBothThemes(session, panel, async () => expectClean(await runAxe(panel), 60));
      await panel.close();
      await page.close();
    });

    it.each([
      ['options.html', 'Where it runs', 30],
      ['welcome.html', 'Try it here', 25],
    ] as const)('on %s', async (path, words, visited) => {
      const page = await session.openExtension(path);
      await waitForText(page, words);
      await inBothThemes(session, page, async () => expectClean(await runAxe(page), visited));
      await page.close();
    });

    it('on the reader', async () => {
      const page = await session.openExtension('reader.html?source=none');
      await waitForText(page, 'no longer among your sources');
      const address = await page.evaluate(addressOfFirst);
      await page.close();
      const reader = await session.openExtension(address);
      await waitForText(reader, 'The Guardian');
      await inBothThemes(session, reader, async () => expectClean(await runAxe(reader), 15));
      await reader.close();
    });
  });

  describe('a card on hover (WCAG 1.4.13)', () => {
    let page: Page;
    beforeEach(async () => {
      page = await session.open('demo.html');
      await waitForName(page, 'Polonia');
      await pointAt(page, 'Polonia');
      await waitForCard(page, 'Polonia');
      return () => page.close();
    });

    it('stays for ten seconds while nothing moves', async () => {
      await rest(10_000);
      expect(await cardText(page)).toContain('Polonia');
    });

    it('goes at Escape without the pointer moving, and does not come back at a tremble of the hand', async () => {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await pointAt(page, 'Polonia');
      await rest(900);
      expect(await cardText(page)).toBeUndefined();
    });
  });

  describe('by keyboard alone', () => {
    it('reads a statement, its proof and its source, and goes back to where it was', async () => {
      const page = await session.open('demo.html');
      await waitForName(page, 'Vladimir Putin');
      await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
      await session.command(page, 'next');
      await session.command(page, 'open');
      await waitForCard(page, 'The Guardian');
      const name = await page.evaluate(
        () => document.querySelector('reper-card')?.shadowRoot?.querySelector('.card-name')?.textContent ?? '',
      );
      expect(await focused(page)).toBe(name);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Pin the card in the corner');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Close the card');
      for (let i = 0; i < 20 && (await focused(page)) !== 'Evidence'; i++) await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Evidence');
      await page.keyboard.press('Enter');
      await expect.poll(() => cardText(page)).toContain('Hide the evidence');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Read in the article');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Markdown');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('Acasă');
      await page.close();
    });
  });

  it('tells a screen reader what the card is, and of each statement how sure, when and from where', async (context) => {
    // only Chromium shows its accessibility tree to a test
    if (session.engine === 'firefox') return context.skip();
    const page = await session.open('demo.html');
    await waitForName(page, 'Volodimir Zelenski');
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Volodimir Zelenski');
    const tree = await page.accessibility.snapshot({ interestingOnly: true });
    const dialog = findNode(tree, ({ role, name }) => role === 'dialog' && name === 'Volodymyr Zelensky');
    const lines = dialog === undefined ? [] : told(dialog);
    expect(lines[0]).toBe('dialog Volodymyr Zelensky');
    expect(lines.slice(1, 4)).toEqual([
      'heading Volodymyr Zelensky',
      'button Pin the card in the corner',
      'button Close the card',
    ]);
    const accusation = lines.findIndex((line) => /alleged/u.test(line));
    const after = lines.slice(accusation).join(' | ');
    // certainty, the words, who, from where and when, the proof: in this order
    expect(after).toMatch(/alleged.*acuzat.*said by Volodymyr Zelensky.*The Guardian, 3 Sept 2025.*button Evidence/u);
    await page.close();
    return undefined;
  });
});

/** What the focused element is called, inside the card too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Runs in a page of the extension: the reader's address for the first statement of the first source. */
async function addressOfFirst(): Promise<string> {
  type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
  const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const { runtime } = world.browser ?? world.chrome;
  const { reply } = (await runtime.sendMessage({ kind: 'sources' })) as { reply: { sources: { id: string }[] } };
  const source = reply.sources[0]?.id ?? '';
  const { reply: article } = (await runtime.sendMessage({ kind: 'article', source })) as {
    reply: { statements: { id: string }[] };
  };
  return `reader.html?source=${source}&fact=${article.statements[0]?.id ?? ''}`;
}

function findNode(
  node: SerializedAXNode | null,
  fits: (node: SerializedAXNode) => boolean,
): SerializedAXNode | undefined {
  if (node === null) return undefined;
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Role and name of everything in reading order. */
function told(node: SerializedAXNode): string[] {
  return [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(told)];
}
