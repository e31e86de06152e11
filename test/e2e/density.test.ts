import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import {
  cardText,
  clickControl,
  clickInCard,
  describeInBrowsers,
  expectNames,
  paintedNames,
  pointAt,
  rest,
  waitForCardOf,
  waitForName,
  waitForNames,
  waitForNoCard,
  waitForText,
} from './harness.ts';
import type { Session } from './session.ts';

describeInBrowsers('how much is underlined', (session) => {
  afterEach(() => session.closePages());
  afterAll(() => session.changeSettings({ density: 'all' }));

  it('is every mention, each first one or nothing, at once in an open page', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Vladimir Putin');
    await session.settled(page);
    const all = await paintedNames(page);
    expect(new Set(all).size).toBeLessThan(all.length);
    await session.changeSettings({ density: 'first' });
    await expect.poll(async () => (await paintedNames(page)).length).toBeLessThan(all.length);
    await session.settled(page);
    const first = await paintedNames(page);
    expect(first[0]).toBe(all[0]);
    expect(new Set(first).size).toBe(first.length);
    await session.changeSettings({ density: 'off' });
    await expectNames(page, []);
    await session.changeSettings({ density: 'all' });
    await expectNames(page, all);
  });

  it('leaves nothing to the pointer where it is off, and all to popup and keyboard', async () => {
    await session.changeSettings({ density: 'off' });
    const page = await session.open('demo.html');
    await session.settled(page);
    await pointAt(page, 'Vladimir Putin');
    await rest(900);
    await waitForNoCard(page);
    const popup = await session.openPopup(page);
    await waitForText(popup, /\d+ names on this page/u);
    await session.command(page, 'next');
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('reper-current'))).toBe(true);
    await session.command(page, 'open');
    await expect.poll(() => cardText(page)).toBeDefined();
  });

  it('is what has something new, until its card is opened and again when an article about it comes', async () => {
    await session.changeSettings({ density: 'new' });
    const page = await session.open('demo.html');
    await waitForNames(page, ['Vladimir Putin', 'Xi Jinping']);
    await pointAt(page, 'Vladimir Putin');
    await waitForCardOf(page, 'Vladimir Putin');
    await page.keyboard.press('Escape');
    await page.reload();
    await waitForName(page, 'Xi Jinping');
    await session.settled(page);
    expect(await paintedNames(page)).not.toContain('Vladimir Putin');
    await add(session, 'other-source.html');
    await waitForName(page, 'Vladimir Putin');
    await session.removeAddedArticles();
  });
});

describeInBrowsers('two with one name', (session) => {
  afterEach(() => session.closePages());

  it('are offered on the card, in the popup and in the side panel where the page does not tell', async () => {
    await session.changeSettings({ density: 'all' });
    await add(session, 'namesake-mayor.html');
    await add(session, 'namesake-doctor.html');
    const page = await session.open('namesakes.html');
    await waitForNames(page, ['Andrei Zimbrescu', 'Vasile Zimbrescu', 'Zimbrescu']);
    await pointAt(page, 'Zimbrescu', { occurrence: 2 });
    await expect.poll(() => cardText(page)).toMatch(/Which one is meant\?.*Andrei Zimbrescu.*Vasile Zimbrescu/u);
    await clickInCard(page, '.card-choices li:nth-child(2) button');
    await waitForCardOf(page, 'Vasile Zimbrescu');
    expect(await cardText(page)).toContain('a cumpărat două aparate noi');
    await clickInCard(page, '.card-back');
    await expect.poll(() => cardText(page)).toContain('Which one is meant?');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // the full name is clear
    await pointAt(page, 'Andrei Zimbrescu');
    await waitForCardOf(page, 'Andrei Zimbrescu');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Andrei Zimbrescu');
    await waitForText(popup, 'Vasile Zimbrescu');
    const panel = await session.openExtension(`sidepanel.html?tab=${await session.tabOf(page)}`);
    await waitForText(panel, 'Vasile Zimbrescu');
    expect(await panel.$$eval('.panel-mention', (marks) => marks.length)).toBeGreaterThanOrEqual(4);
    await session.removeAddedArticles();
  });
});

async function add(session: Session, path: string): Promise<Page> {
  const page = await session.open(path);
  await session.settled(page);
  const popup = await session.openPopup(page);
  await clickControl(popup, 'Add this article');
  await waitForText(popup, /Article added: \d+ new statements/u);
  return page;
}
