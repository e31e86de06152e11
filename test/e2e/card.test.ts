import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import {
  cardFacts,
  cardName,
  cardText,
  clickInCard,
  describeInBrowsers,
  evidenceOf,
  factWith,
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
} from './harness.ts';

/** Milliseconds: longer than dwell and grace, for what must not happen. */
const LONGER = 700;

describeInBrowsers('the card', (session) => {
  let page: Page;
  beforeEach(async () => {
    page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    return () => page.close();
  });

  it.each([
    ['Kim Jong-un', 'Kim Jong-un'],
    ['Phenianului', 'North Korea'],
    ['Chinei', 'China'],
    ['Zelenski i s-a', 'Volodymyr Zelensky'],
  ])('opens for %s as that of %s', async (words, name) => {
    await pointAt(page, words, { at: 'start' });
    await waitForCardOf(page, name);
  });

  it('opens across inline elements and for text that came after loading', async () => {
    const application = await session.open('spa.html');
    await waitForName(application, 'Vladimir Putin');
    await application.click('#next');
    await waitForName(application, 'Xi Jinping');
    await pointAt(application, 'Xi Jinping');
    await waitForCard(application, 'Xi Jinping');
    await application.close();
    const server = await session.open('server.html');
    await waitForName(server, 'Vladimir Putin');
    await pointAt(server, 'Putin', { occurrence: 1 });
    await waitForCard(server, 'Vladimir Putin');
    await server.close();
  });

  it('keeps its place while text arrives, and goes with the text it stands by', async () => {
    const application = await session.open('spa.html');
    await waitForName(application, 'Vladimir Putin');
    await session.command(application, 'next');
    await session.command(application, 'open');
    await waitForCardOf(application, 'North Korea');
    await application.evaluate(addParagraph, 'Între timp, Xi Jinping a vorbit la televiziune.');
    await waitForName(application, 'Xi Jinping');
    expect(await cardText(application)).toContain('Coreea de Nord');
    await session.command(application, 'previous');
    await waitForCardOf(application, 'Xi Jinping');
    await application.evaluate(() => document.getElementById('next')?.click());
    await waitForNoCard(application);
    await application.close();
  });

  it.each(['Kim Kardashian', 'Trump Tower'])('stays away from %s', async (trap) => {
    await pointAt(page, trap, { at: 'start' });
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
  });

  it('goes at Escape, from wherever the focus is', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('goes with its own button', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await clickInCard(page, '.card-close');
    await waitForNoCard(page);
  });

  it('can be entered with the pointer, stays, and goes after the pointer has left', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    const from = await placeOf(page, 'Kim Jong-un');
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('reper-card')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 40 };
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(x, y, { steps: 8 });
    await rest(LONGER);
    expect(await cardText(page)).toContain('Kim Jong-un');
    await pointAway(page);
    await waitForNoCard(page);
  });

  it('moves on to another name', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.press('Escape');
    await pointAt(page, 'Polonia');
    await waitForCard(page, 'Polonia');
  });

  it('does not open when the reader scrolls before the dwell is over', async () => {
    await pointAt(page, 'Kim Jong-un');
    await page.mouse.wheel({ deltaY: 120 });
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
  });

  it('opens, steps and closes by keyboard, and gives the focus back', async () => {
    // the pointer of the test before rests on a name
    await pointAway(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    const names = await paintedNames(page);
    const at = names.indexOf('Vladimir Putin');
    for (let i = 0; i <= at; i++) await session.command(page, 'next');
    await expect.poll(() => spoken(page)).toBe(`Vladimir Putin, ${at + 1} of ${names.length}`);
    await session.command(page, 'open');
    await waitForCardOf(page, 'Vladimir Putin');
    expect(await focusIsInCard(page)).toBe(true);
    await session.command(page, 'next');
    await expect.poll(() => spoken(page)).toBe(`${names[at + 1]}, ${at + 2} of ${names.length}`);
    await expect.poll(() => cardName(page)).not.toBe('Vladimir Putin');
    await session.command(page, 'previous');
    await waitForCardOf(page, 'Vladimir Putin');
    await expect.poll(() => spoken(page)).toBe(`Vladimir Putin, ${at + 1} of ${names.length}`);
    await session.command(page, 'close');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Acasă');
  });

  it('says of each statement how sure, who, when and where', async () => {
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Volodimir Zelenski');
    const accusation = await factWith(page, 'l-a acuzat pe Putin');
    expect(accusation.modality).toBe('alleged');
    for (const part of ['alleged', 'said by Volodymyr Zelensky', 'The Guardian', '3 Sept 2025']) {
      expect(accusation.text).toContain(part);
    }
    await page.keyboard.press('Escape');
    await pointAt(page, 'Phenianului');
    await waitForCard(page, 'Coreea de Nord');
    const agreement = await factWith(page, 'au semnat un acord');
    expect(agreement.modality).toBe('asserted');
    for (const part of ['2024', 'The Guardian', '3 Sept 2025']) expect(agreement.text).toContain(part);
    expect(agreement.text).not.toMatch(/\d{1,2} \w+ 2024/u);
  });

  it('calls a name in the language of the interface, with the name its source has beside it', async () => {
    await pointAt(page, 'Coreea de Nord');
    await waitForCardOf(page, 'North Korea');
    expect(await cardText(page)).toContain('In the source: Coreea de Nord');
    await session.changeSettings({ language: 'ro' });
    await pointAt(page, 'Kim Jong-un');
    await waitForCardOf(page, 'Kim Jong-un');
    await pointAt(page, 'Coreea de Nord');
    await waitForCardOf(page, 'Coreea de Nord');
    expect(await cardText(page)).not.toContain('În sursă');
    await session.changeSettings({ language: 'auto' });
  });

  it('says the same in Romanian', async () => {
    await session.changeSettings({ language: 'ro' });
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Volodimir Zelenski');
    const { text } = await factWith(page, 'l-a acuzat pe Putin');
    for (const part of ['acuzație', 'spus de Volodimir Zelenski', 'The Guardian', '3 sept. 2025']) {
      expect(text).toContain(part);
    }
    await session.changeSettings({ language: 'auto' });
  });

  it('shows the whole sentence, with the statement and its cue words marked', async () => {
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Volodimir Zelenski');
    const fact = await factWith(page, 'l-a acuzat pe Putin');
    const { sentence, marked, cues } = await evidenceOf(page, fact);
    expect(sentence).toMatch(/^Invitația, transmisă prin intermediul interpreților .*arată The Guardian\.$/u);
    expect(marked).toBe(fact.statement);
    expect(cues).toContain('acuzat');
  });

  it('brings the proof into sight, and keeps name and buttons there however far one reads', async () => {
    await page.setViewport({ width: 1200, height: 560 });
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Volodymyr Zelensky');
    await clickInCard(page, '.fact-line-proof');
    await expect.poll(() => page.evaluate(isInCardView, '.evidence-quote')).toBe(true);
    await clickInCard(page, '.card-more');
    await page.evaluate(() => {
      document.querySelector('reper-card')?.shadowRoot?.querySelector('.card-off')?.scrollIntoView();
    });
    for (const part of ['.card-off', '.card-name', '.card-close'])
      expect(await page.evaluate(isInCardView, part)).toBe(true);
    await page.setViewport({ width: 1200, height: 900 });
  });

  it('shows nothing that its source does not say', async () => {
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    const facts = await cardFacts(page);
    expect(facts.length).toBeGreaterThan(3);
    const source = session.seedText;
    expect(facts.filter(({ statement }) => !source.includes(statement))).toEqual([]);
  });

  it('adds one element to the page while it is open, and none after', async () => {
    const watched = await session.open('demo.html', { before: watchElements });
    await waitForName(watched, 'Kim Jong-un');
    await pointAt(watched, 'Kim Jong-un');
    await waitForCard(watched, 'Kim Jong-un');
    await watched.keyboard.press('Escape');
    await waitForNoCard(watched);
    const seen = await watched.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)]).toEqual(['+ REPER-CARD in HTML', '- REPER-CARD in HTML']);
    await watched.close();
  });
});

/** Runs in the page: whether the whole of it can be seen. */
function isInCardView(selector: string): boolean {
  const root = document.querySelector('reper-card')?.shadowRoot;
  const frame = root?.querySelector('.frame')?.getBoundingClientRect();
  const element = root?.querySelector(selector);
  const box = element?.getBoundingClientRect();
  if (root == null || frame === undefined || element == null || box === undefined) return false;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return (
    box.top >= frame.top &&
    box.bottom <= frame.bottom &&
    hit !== null &&
    (element.contains(hit) || hit.contains(element))
  );
}

/** Runs in the page. */
function addParagraph(text: string): void {
  document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
}

function focusIsInCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.querySelector('reper-card'));
}

/** Runs in the page before its own scripts. */
function watchElements(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type !== 'childList') seen.push(`${type} of ${target.nodeName}`);
        for (const node of addedNodes) seen.push(`+ ${node.nodeName} in ${target.nodeName}`);
        for (const node of removedNodes) seen.push(`- ${node.nodeName} in ${target.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
