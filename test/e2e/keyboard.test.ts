import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readTree } from './accessibility-tree.ts';
import {
  cardName,
  cardText,
  clickInCard,
  describeInBrowsers,
  paintedNames,
  placeOf,
  pointAt,
  pointAway,
  rest,
  spoken,
  waitForCard,
  waitForCardOf,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';

/** Milliseconds: longer than dwell and grace, for what must not happen. */
const LONGER = 800;

describeInBrowsers('without a pointer, and without eyes', (session) => {
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
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain('The citation was copied.');
    expect(await focused(page)).toBe('Markdown');
    await tabTo(page, 'This is wrong…');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Altă dată.');
    await tabTo(page, 'Cancel');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('This is wrong…');
    await page.keyboard.down('Shift');
    await tabTo(page, 'Hide this statement');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    // on the statement that came back
    await expect.poll(() => focused(page)).toContain('Evidence');
    await tabTo(page, 'more statement');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Evidence');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('Acasă');
    await page.close();
  });

  it('keeps its place where a pointer rests on another name, and goes on from the name that one was taken to', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    await session.settled(page);
    const names = await paintedNames(page);
    const isAt = (number: number): Promise<void> =>
      expect.poll(() => spoken(page)).toBe(`${names[number - 1]}, ${number} of ${names.length}`);
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const number = names.indexOf('Kim Jong-un') + 1;
    for (const before of [1, 2, 3, 4]) {
      await session.command(page, 'previous');
      await isAt(number - before);
    }
    // over the pointer
    await session.command(page, 'open');
    await waitForCardOf(page, 'China');
    await session.command(page, 'next');
    await waitForCardOf(page, 'Russia');
    const { x, y } = await placeOf(page, 'Kim Jong-un');
    for (const by of [1, -1, 1]) {
      await page.mouse.move(x + by, y);
      await rest(LONGER);
      expect(await cardName(page)).toBe('Russia');
    }
    await session.command(page, 'next');
    await isAt(number - 2);
    await waitForCardOf(page, 'North Korea');
    await pointAt(page, 'Polonia');
    await waitForCardOf(page, 'Poland');
    await pointAway(page);
    await waitForNoCard(page);
    await session.command(page, 'next');
    await isAt(names.indexOf('Polonia') + 2);
    await page.close();
  });

  it('tells a screen reader what the card is, and of each statement how sure, when and from where', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Volodimir Zelenski');
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Volodymyr Zelensky');
    await clickInCard(page, '.card-pin');
    const tree = await readTree(page);
    const lines = tree.slice(tree.indexOf('dialog Volodymyr Zelensky'));
    expect(lines[0]).toBe('dialog Volodymyr Zelensky');
    expect(lines.filter((line) => /^(?:heading|button)/u.test(line)).slice(0, 3)).toEqual([
      'heading Volodymyr Zelensky',
      'button Pin the card in the corner',
      'button Close the card',
    ]);
    const accusation = lines.indexOf('text alleged');
    const after = lines.slice(accusation).join(' | ');
    // certainty, the words, who, from where and when, the proof: in this order
    expect(after).toMatch(/alleged.*acuzat.*said by Volodymyr Zelensky.*The Guardian, 3 Sept 2025.*button Evidence/u);
    await page.close();
  });

  it('tells a screen reader of popup and side panel what each control is for', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Kim Jong-un');
    const inPopup = await readTree(popup);
    for (const part of [/^heading Reper$/u, /^button Kim Jong-un.*(?:once|times)$/u, /^button Add this article$/u]) {
      expect(inPopup).toContainEqual(expect.stringMatching(part));
    }
    await popup.close();
    const panel = await session.openExtension(`sidepanel.html?tab=${await session.tabOf(page)}`);
    await waitForText(panel, 'Kim Jong-un');
    const inPanel = await readTree(panel);
    expect(inPanel).toContain('heading Names on the page');
    expect(inPanel).toContainEqual(expect.stringMatching(/^button Show on the page: Kim Jong-un, mention 1 of \d/u));
    await panel.close();
    await page.close();
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

/** Presses Tab until the control with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 30 && !(await focused(page)).includes(words); i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toContain(words);
}
