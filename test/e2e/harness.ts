import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/tools/browsers.ts';
import { createSession, PATIENCE, type Session, VIEWPORT } from './session.ts';

/** What a reader does and sees: names, pointer, card. Every helper waits for what it is asked for and fails with what is there. */
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

/** One `describe` per engine, each with one browser for all of its tests. */
export function describeInBrowsers(title: string, tests: (session: Session) => void): void {
  describe.each(ENGINES)(`${title}, in %s`, (engine) => {
    const { session, start, stop } = createSession(engine);
    beforeAll(start);
    afterAll(stop);
    tests(session);
    it('has sent no request out of the browser', () => {
      expect(session.outside()).toEqual([]);
    });
  });
}

/** The texts painted as names, in reading order. */
export function paintedNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = ([...(CSS.highlights.get('reper-name') ?? [])] as Range[]).sort((a, b) =>
      a.compareBoundaryPoints(Range.START_TO_START, b),
    );
    return ranges.map((range) => range.toString().replace(/\s+/gu, ' '));
  });
}

/** Waits until all of these are painted somewhere. */
export async function waitForNames(page: Page, names: readonly string[]): Promise<void> {
  await expect
    .poll(() => paintedNames(page), { timeout: PATIENCE, interval: 50 })
    .toEqual(expect.arrayContaining([...names]));
}

/** Painted texts that stand where no article does: menus, comments, forms, code, hidden text. */
export function namesBesideArticle(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ([...(CSS.highlights.get('reper-name') ?? [])] as Range[])
      .filter((range) => {
        const element = range.startContainer.parentElement;
        return (
          element?.closest(
            'nav, aside, body > footer, form, pre, code, [hidden], [role="navigation"], [contenteditable], .main-menu, .breadcrumbs, ' +
              '.share-buttons, .related-inline, .tags-links, .related-posts, .sidebar, .comments-area, .footer-links',
          ) != null
        );
      })
      .map((range) => range.toString()),
  );
}

/** Waits until exactly these are painted, in this order; fails with what is. */
export async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(() => paintedNames(page), { timeout: PATIENCE, interval: 100 }).toEqual(names);
}

/** Waits until `name` is painted. */
export async function waitForName(page: Page, name: string): Promise<void> {
  await expect.poll(() => paintedNames(page), { timeout: PATIENCE, interval: 100 }).toContain(name);
}

/** The middle of a stretch of the page's text in the viewport, scrolled into view; whether it is painted plays no part. */
export async function placeOf(page: Page, text: string, occurrence = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findText, text, occurrence);
  if (place === null) throw new Error(`the page has no "${text}" number ${occurrence}`);
  return place;
}

/** Points at a stretch of the page's text and rests there. */
export async function pointAt(page: Page, text: string, occurrence = 0): Promise<void> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, text, occurrence);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

/** Takes the pointer to a corner without names. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(VIEWPORT.width - 2, VIEWPORT.height - 2);
}

/** What the open card says, spaces folded; undefined where none is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  const text = await page.evaluate(
    () => document.querySelector('reper-card')?.shadowRoot?.textContent?.replace(/\s+/gu, ' ').trim() ?? null,
  );
  return text ?? undefined;
}

/** Waits for a card with this in it and returns all it says. */
export async function waitForCard(page: Page, part: string): Promise<string> {
  await expect.poll(() => cardText(page), { timeout: PATIENCE, interval: 50 }).toContain(part);
  return (await cardText(page)) ?? '';
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await expect.poll(() => cardText(page), { timeout: PATIENCE, interval: 50 }).toBeUndefined();
}

/** Clicks the first element of the open card that fits. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const element = document.querySelector('reper-card')?.shadowRoot?.querySelector(wanted);
    if (element == null) return null;
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (place === null) throw new Error(`the card has no ${selector}`);
  await page.mouse.click(place.x, place.y);
}

// What follows runs inside a page: nothing from this file is there.

function findText(text: string, occurrence: number): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = occurrence;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const box = range.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
