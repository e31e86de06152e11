import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
  cardText,
  clickControl,
  describeInBrowsers,
  firstStatement,
  noteAsWrong,
  paintedNames,
  pointAt,
  waitForCard,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';
import type { Session } from './session.ts';

async function openPanel(session: Session, page: Page): Promise<Page> {
  return session.openExtension(`sidepanel.html?tab=${await session.tabOf(page)}`);
}

describeInBrowsers('the side panel', (session) => {
  it('lists the names in reading order, each mention leading back to the page', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Polonia');
    const panel = await openPanel(session, page);
    await waitForText(panel, 'Poland');
    const listed = await panel.evaluate(() =>
      [...document.querySelectorAll('.panel-name')].map((name) => name.textContent),
    );
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Poland');
    const known = await popup.evaluate(() =>
      [...document.querySelectorAll('.popup-name-text')].map((name) => name.textContent),
    );
    await popup.close();
    expect([...listed].sort()).toEqual([...known].sort());
    const painted = await paintedNames(page);
    const mentions = await panel.evaluate(() => document.querySelectorAll('.panel-mention').length);
    expect(mentions).toBe(painted.length);
    await panel.click('.panel-mention');
    await expect.poll(() => page.evaluate(flashed)).toMatchObject({ text: painted[0] });
    await clickControl(panel, 'Show on the page: Vladimir Putin, mention 2');
    // a tab in the background does not scroll smoothly
    await page.bringToFront();
    await expect.poll(() => page.evaluate(flashed)).toEqual({ text: 'Putin', inView: true });
    await page.close();
    await panel.close();
  });

  it('shows the content of a card, and a name inside it with a way back', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const panel = await openPanel(session, page);
    await waitForText(panel, 'Kim Jong-un');
    await clickControl(panel, 'Kim Jong-un');
    await waitForText(panel, 'liderul nord-coreean');
    await clickControl(panel, 'Xi Jinping');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.fact-line-name')?.click());
    await waitForText(panel, 'Back to Kim Jong-un');
    await clickControl(panel, 'Back to Kim Jong-un');
    await waitForText(panel, 'liderul nord-coreean');
    await page.close();
    await panel.close();
  });

  it('opens beside the page, as the browser has it, from the popup', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await clickControl(popup, 'Side panel');
    await expect
      .poll(() => session.rights().sidePanel(), { timeout: 20_000 })
      .toMatch(/extension:.*\/sidepanel\.html$/u);
    await page.close();
  });

  it('follows the tab', async () => {
    const first = await session.open('demo.html');
    await waitForName(first, 'Polonia');
    const second = await session.open('spa.html');
    await waitForName(second, 'Vladimir Putin');
    const panel = await session.openExtension('sidepanel.html');
    await first.bringToFront();
    await waitForText(panel, 'Poland');
    await second.bringToFront();
    await expect.poll(() => panel.evaluate(() => document.body.textContent)).not.toContain('Poland');
    await waitForText(panel, 'Vladimir Putin');
    for (const one of [first, second, panel]) await one.close();
  });

  it('follows the page when its text changes', async () => {
    const page = await session.open('spa.html');
    await waitForName(page, 'Vladimir Putin');
    const panel = await openPanel(session, page);
    await waitForText(panel, 'Vladimir Putin');
    await page.bringToFront();
    await page.click('#next');
    await waitForText(panel, 'Xi Jinping');
    await page.close();
    await panel.close();
  });
});

describeInBrowsers('the settings page', (session) => {
  it('changes the language of everything', async () => {
    const settings = await session.openExtension('options.html');
    await waitForText(settings, 'Where it runs');
    await settings.select('select', 'ro');
    await waitForText(settings, 'Unde funcționează');
    const popup = await session.openExtension('popup.html?tab=-1');
    await waitForText(popup, 'Oprit peste tot');
    await popup.close();
    await settings.select('select', 'auto');
    await waitForText(settings, 'Where it runs');
    await settings.close();
  });

  it('shows where Reper is off, and turns it on again in the open page', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await clickControl(popup, 'Off on this page');
    await expect.poll(() => paintedNames(page)).toEqual([]);
    await waitForText(popup, 'Reper is off here');
    const settings = await session.openExtension('options.html');
    await waitForText(settings, 'demo.html');
    await clickControl(settings, 'Turn on again');
    await waitForName(page, 'Kim Jong-un');
    await waitForText(settings, 'Reper is not off on any site');
    for (const one of [page, popup, settings]) await one.close();
  });

  it('pauses for an hour and goes on at once when told to', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await clickControl(popup, 'Pause for an hour');
    await waitForText(popup, /paused until \d\d:\d\d/u);
    await expect.poll(() => paintedNames(page)).toEqual([]);
    await clickControl(popup, 'Resume now');
    await waitForName(page, 'Kim Jong-un');
    for (const one of [page, popup]) await one.close();
  });

  it('keeps what the reader hides and finds wrong', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Polonia');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    const first = await firstStatement(page);
    await noteAsWrong(page, 'Subiectul este altul.');
    await page.evaluate(hideFirst);
    await expect.poll(() => cardText(page)).toContain('will not be shown again');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pointAt(page, 'Polonia');
    await waitForCard(page, 'Polonia');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    expect(await firstStatement(page)).not.toBe(first);
    const settings = await session.openExtension('options.html');
    await waitForText(settings, 'Subiectul este altul.');
    await waitForText(settings, 'One statement is hidden.');
    await clickControl(settings, 'Show them again');
    await waitForText(settings, 'You have not hidden any statement.');
    await clickControl(settings, 'Delete the note');
    await waitForText(settings, 'You have not noted any statement as wrong.');
    for (const one of [page, settings]) await one.close();
  });
});

describeInBrowsers('the welcome page', (session) => {
  it('has a text whose names are live at once', async () => {
    const page = await session.openExtension('welcome.html');
    await waitForText(page, 'Try it here');
    await waitForName(page, 'Kim Jong-un');
    await page.bringToFront();
    const place = await page.evaluate(placeOfName, 'Kim Jong-un');
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    await waitForCard(page, 'Kim Jong-un');
    await page.close();
  });
});

// What follows runs inside a page.

function flashed(): { text: string; inView: boolean } | null {
  const [range] = [...(CSS.highlights.get('reper-flash') ?? [])] as Range[];
  if (range === undefined) return null;
  const { top, bottom } = range.getBoundingClientRect();
  return { text: range.toString(), inView: top >= 0 && bottom <= innerHeight };
}

function hideFirst(): void {
  const buttons = document.querySelector('reper-card')?.shadowRoot?.querySelectorAll<HTMLElement>('.fact-tools-button');
  [...(buttons ?? [])].find((button) => button.textContent === 'Hide this statement')?.click();
}

function placeOfName(text: string): { x: number; y: number } {
  const range = ([...(CSS.highlights.get('reper-name') ?? [])] as Range[]).find((one) => one.toString() === text);
  const box = range?.getClientRects()[0];
  return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}
