import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import {
  cardFacts,
  clickControl,
  describeInBrowsers,
  factWith,
  paintedNames,
  pointAt,
  waitForCard,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';
import type { Session } from './session.ts';

describeInBrowsers('adding articles', (session) => {
  afterEach(async () => {
    await session.removeAddedArticles();
    await session.closePages();
  });

  it('puts the facts of one page on the cards of another, beside those of the first article, until undone', async () => {
    const demo = await session.open('demo.html');
    await waitForName(demo, 'Volodimir Zelenski');
    expect((await factsOf(demo, 'Volodimir Zelenski')).filter(isFromSecond)).toEqual([]);
    const { popup } = await add(session, 'other-source.html');
    const facts = await factsOf(demo, 'Volodimir Zelenski');
    expect(facts.filter(isFromSecond).length).toBeGreaterThan(0);
    expect(facts.filter((text) => text.includes('The Guardian')).length).toBeGreaterThan(0);
    await clickControl(popup, 'Undo');
    await waitForText(popup, 'The article was removed');
    expect((await factsOf(demo, 'Volodimir Zelenski')).filter(isFromSecond)).toEqual([]);
  });

  it('dates what it read by the page, and shows it as the page says it', async () => {
    const { page } = await add(session, 'other-source.html');
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'Curierul de probă');
    const fact = await factWith(page, 'a semnat');
    for (const part of ['Copenhaga', 'Curierul de probă', '14 Oct 2025']) expect(fact.text).toContain(part);
  });

  it('lights up the names that only the new article knows', async () => {
    const { page } = await add(session, 'other-source.html');
    await waitForName(page, 'Lars Probescu');
    await pointAt(page, 'Lars Probescu');
    await waitForCard(page, 'Lars Probescu');
    expect((await cardFacts(page)).every(({ text }) => text.includes('Curierul de probă'))).toBe(true);
  });

  it('knows an article that it has, and removes it from the list', async () => {
    const { page, popup } = await add(session, 'other-source.html');
    await clickControl(popup, 'Add this article');
    await waitForText(popup, 'was added before');
    await clickControl(popup, 'Remove “Volodimir Zelenski');
    await waitForText(popup, 'The article was removed');
    await expect.poll(() => paintedNames(page)).not.toContain('Lars Probescu');
  });

  it('keeps what was added through a restart', async () => {
    await add(session, 'other-source.html');
    await session.restart();
    const page = await session.open('other-source.html');
    await waitForName(page, 'Lars Probescu');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Volodimir Zelenski și Donald Trump, la aceeași masă');
  });

  it('loads the language models for an article that is added, once, and never for a page that is read', async () => {
    await session.rights().endBackground();
    const demo = await session.open('demo.html');
    await waitForName(demo, 'Volodimir Zelenski');
    expect((await factsOf(demo, 'Volodimir Zelenski')).length).toBeGreaterThan(0);
    await session.settled(demo);
    expect(await session.modelLoads()).toBe(0);
    const { popup } = await add(session, 'other-source.html');
    await clickControl(popup, 'Add this article');
    await waitForText(popup, 'was added before');
    expect(await session.modelLoads()).toBe(1);
  });

  it('loses nothing when the background is ended in between', async () => {
    const { page, popup } = await add(session, 'other-source.html');
    await session.rights().endBackground();
    await pointAt(page, 'Lars Probescu');
    await waitForCard(page, 'Lars Probescu');
    await page.keyboard.press('Escape');
    await session.rights().endBackground();
    await clickControl(popup, 'Undo');
    await waitForText(popup, 'The article was removed');
    await expect.poll(() => paintedNames(page)).not.toContain('Lars Probescu');
  });

  it('has all of an article or nothing of it when the background is ended while it adds', async () => {
    const page = await session.open('other-source.html');
    await waitForName(page, 'Volodimir Zelenski');
    const popup = await session.openPopup(page);
    await clickControl(popup, 'Add this article');
    await session.rights().endBackground();
    await expect.poll(() => popup.evaluate(readStatus), { timeout: 20_000 }).not.toMatch(/Reading the article|^$/u);
    await clickControl(popup, 'Add this article');
    await waitForText(popup, /Article added|was added before/u);
    await waitForName(page, 'Lars Probescu');
  });

  it.each([
    ['a page without an article', 'bare.html', 'No article was found'],
    ['an article in another language', 'english.html', 'reads articles in Romanian only'],
  ])('says what it cannot do with %s', async (_, path, sentence) => {
    const page = await session.open(path);
    const popup = await session.openPopup(page);
    await clickControl(popup, 'Add this article');
    await waitForText(popup, sentence);
  });
});

type Added = { readonly page: Page; readonly popup: Page };

async function add(session: Session, path: string): Promise<Added> {
  const page = await session.open(path);
  await waitForName(page, 'Volodimir Zelenski');
  const popup = await session.openPopup(page);
  await clickControl(popup, 'Add this article');
  await waitForText(popup, /Article added: \d+ new statements/u);
  return { page, popup };
}

/** Every line of the card of a name. */
async function factsOf(page: Page, name: string): Promise<string[]> {
  await pointAt(page, name);
  await waitForCard(page, name);
  const facts = await cardFacts(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return facts.map(({ text }) => text);
}

function isFromSecond(text: string): boolean {
  return text.includes('Curierul de probă');
}

/** Runs in the popup. */
function readStatus(): string {
  return document.querySelector('[role="status"]')?.textContent?.trim() ?? '';
}
