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

/** Which of the places where the words stand, and where on them; the middle of the first unless told. */
export type Where = { readonly occurrence?: number; readonly at?: 'middle' | 'start' };

/** A stretch of the page's text in the viewport, scrolled into view; whether it is painted plays no part. */
export async function placeOf(page: Page, text: string, where: Where = {}): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findText, text, where.occurrence ?? 0, where.at ?? 'middle');
  if (place === null) throw new Error(`the article has no "${text}" number ${where.occurrence ?? 0}`);
  return place;
}

/** Points at a stretch of the article's text and rests there. */
export async function pointAt(page: Page, text: string, where: Where = {}): Promise<void> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, text, where);
  await page.evaluate(afterScroll);
  // from so far that it is a move, not a tremble
  await page.mouse.move(x - 12, y);
  await page.mouse.move(x, y);
}

/** Lets time pass, for what must not happen meanwhile. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
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

/** Whose card is open, as its dialog is named; undefined where none is. */
export async function cardName(page: Page): Promise<string | undefined> {
  const name = await page.evaluate(
    () =>
      document.querySelector('reper-card')?.shadowRoot?.querySelector('[role="dialog"]')?.getAttribute('aria-label') ??
      null,
  );
  return name ?? undefined;
}

/** Waits for the card of this entity. */
export async function waitForCardOf(page: Page, name: string): Promise<void> {
  await expect.poll(() => cardName(page), { timeout: PATIENCE, interval: 30 }).toBe(name);
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await expect.poll(() => cardText(page), { timeout: PATIENCE, interval: 50 }).toBeUndefined();
}

/** What a screen reader was told last of where the keyboard is. */
export async function spoken(page: Page): Promise<string | undefined> {
  return (await page.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? null)) ?? undefined;
}

/** The first statement of the open card; '' where there is none. */
export function firstStatement(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('reper-card')?.shadowRoot?.querySelector('.fact-line-statement')?.textContent?.trim() ??
      '',
  );
}

/** Writes down what is wrong with the first statement of the open card. */
export async function noteAsWrong(page: Page, note: string): Promise<void> {
  await clickInCard(page, '.fact-line-proof');
  await clickInCard(page, '.fact-tools-button[aria-expanded]');
  await clickInCard(page, '.fact-tools-field');
  await page.keyboard.type(note);
  await clickInCard(page, '.fact-tools-note .fact-tools-button');
  await expect.poll(() => cardText(page)).toContain('The note was kept');
}

/** A statement as the card shows it: what a reader sees, spaces folded. */
export type ShownFact = {
  readonly statement: string;
  /** All that stands on the line: statement, certainty, voice, date, source. */
  readonly text: string;
  readonly modality: string;
};

/** Every statement of the open card, those behind "more" too. */
export async function cardFacts(page: Page): Promise<ShownFact[]> {
  if (await page.evaluate(hasMore)) await clickInCard(page, '.card-more');
  await expect.poll(() => page.evaluate(hasMore), { timeout: PATIENCE, interval: 20 }).toBe(false);
  return page.evaluate(readFacts);
}

/** The statement of the open card with these words in it. */
export async function factWith(page: Page, words: string): Promise<ShownFact> {
  const facts = await cardFacts(page);
  const found = facts.find(({ statement }) => statement.includes(words));
  if (found === undefined) {
    throw new Error(`no statement with "${words}"; the card has:\n${facts.map(({ text }) => text).join('\n')}`);
  }
  return found;
}

/** Opens the evidence of a statement on the open card and reads it. */
export async function evidenceOf(
  page: Page,
  fact: ShownFact,
): Promise<{ sentence: string; marked: string; cues: readonly string[] }> {
  const mark = 'data-test-proof';
  await page.evaluate(markProof, fact.text, mark);
  await clickInCard(page, `[${mark}]`);
  await expect.poll(() => page.evaluate(readEvidence), { timeout: PATIENCE, interval: 20 }).not.toBeNull();
  const evidence = await page.evaluate(readEvidence);
  if (evidence === null) throw new Error('the evidence went again');
  return evidence;
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

/** Waits until the page, of the extension or any other, shows these words. */
export async function waitForText(page: Page, words: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.evaluate(readVisible), { timeout: PATIENCE, interval: 30 })
    .toMatch(typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'u') : words);
}

/** Clicks, as a pointer does, the first button, link or switch of the page that bears these words in its name. */
export async function clickControl(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await expect
    .poll(() => page.evaluate(findControl, words), { message: `a control named "${words}"`, timeout: PATIENCE })
    .not.toBeNull();
  const place = await page.evaluate(findControl, words);
  if (place !== null) await page.mouse.click(place.x, place.y);
}

// What follows runs inside a page: nothing from this file is there.

/** The event of a scroll comes with the next frame: before it, a pointer's move would be taken for one before the scroll. */
async function afterScroll(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function readVisible(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: a reader sees what is rendered
  return document.body.innerText.replace(/\s+/gu, ' ');
}

function findControl(words: string): { x: number; y: number } | null {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, a[href], label, summary, [role="button"], [role="tab"]'),
  ];
  const control = controls.find((one) => {
    // biome-ignore lint/performance/useDomNodeTextContent: a reader sees what is rendered
    const name = one.getAttribute('aria-label') ?? one.innerText;
    return name.replace(/\s+/gu, ' ').includes(words) && !one.matches(':disabled');
  });
  if (control === undefined) return null;
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 40), y: y + height / 2 };
}

function hasMore(): boolean {
  return document.querySelector('reper-card')?.shadowRoot?.querySelector('.card-more') != null;
}

function readFacts(): ShownFact[] {
  const fold = (element: Element | null | undefined): string => {
    // what one reads is apart on the page, also where no space stands in between
    const pieces: string[] = [];
    if (element == null) return '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) pieces.push(node.nodeValue ?? '');
    return pieces.join(' ').replace(/\s+/gu, ' ').trim();
  };
  const lines =
    document.querySelector('reper-card')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-modality]') ?? [];
  return [...lines].map((line) => ({
    // its names may be elements of their own
    statement: line.querySelector('[lang="ro"]')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
    // below a heading that names the source, the line does not say it again
    text: `${fold(line)} ${fold(line.closest('section')?.querySelector('h3'))}`.trim(),
    modality: line.dataset.modality ?? '',
  }));
}

function markProof(text: string, mark: string): void {
  const words = (value: string | null): string => (value ?? '').replace(/\s+/gu, '');
  const lines = document.querySelector('reper-card')?.shadowRoot?.querySelectorAll('[data-modality]') ?? [];
  for (const line of lines) {
    if (words(text).startsWith(words(line.textContent)))
      line.querySelector('button[aria-expanded]')?.setAttribute(mark, '');
  }
}

function readEvidence(): { sentence: string; marked: string; cues: string[] } | null {
  const quote = document.querySelector('reper-card')?.shadowRoot?.querySelector('blockquote');
  if (quote == null) return null;
  const marks = [...quote.querySelectorAll('mark')];
  return {
    sentence: quote.textContent?.trim() ?? '',
    marked: marks.map((one) => one.textContent).join(''),
    cues: marks.filter((one) => /cue/u.test(one.className)).map((one) => one.textContent ?? ''),
  };
}

function findText(text: string, occurrence: number, at: 'middle' | 'start'): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  let left = occurrence;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let start = value.indexOf(text); start >= 0; start = value.indexOf(text, start + 1)) {
      if (left-- > 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const box = range.getClientRects()[0];
      if (box === undefined) return null;
      return { x: box.x + (at === 'start' ? 6 : box.width / 2), y: box.y + box.height / 2 };
    }
  }
  return null;
}
