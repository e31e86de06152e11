import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import {
  cardText,
  clickControl,
  describeInBrowsers,
  firstStatement,
  noteAsWrong,
  paintedNames,
  pointAt,
  pointAway,
  rest,
  waitForCard,
  waitForName,
  waitForNoCard,
  waitForText,
} from './harness.ts';

/** Milliseconds: longer than dwell and grace, for what must not happen. */
const LONGER = 800;

/** Each option is set on the settings page, and seen in a page that was open before. */
describeInBrowsers('a setting holds at once in a page that is open', (session) => {
  let page: Page;
  let settings: Page;
  beforeEach(async () => {
    page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    settings = await session.openExtension('options.html');
    await waitForText(settings, 'Where it runs');
    return async () => {
      await page.close();
      await settings.close();
    };
  });

  it('the way a card opens', async () => {
    await clickControl(settings, 'you hold Shift');
    await waitForText(settings, 'Saved');
    await pointAt(page, 'Kim Jong-un');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await page.keyboard.down('Shift');
    await waitForCard(page, 'Kim Jong-un');
    await page.keyboard.up('Shift');
    await clickControl(settings, 'when the pointer rests on a name');
    await waitForNoCard(page);
    await page.bringToFront();
    await pointAway(page);
    await pointAt(page, 'Polonia');
    await waitForCard(page, 'Poland');
  });

  it('how long it waits, and how long it stays', async () => {
    const [dwell, grace] = await settings.$$('input[type="range"]');
    await setRange(settings, dwell, '1500');
    await setRange(settings, grace, '2500');
    await waitForText(settings, '2,500 ms');
    await pointAt(page, 'Kim Jong-un');
    await rest(LONGER);
    expect(await cardText(page)).toBeUndefined();
    await waitForCard(page, 'Kim Jong-un');
    await pointAway(page);
    await rest(LONGER);
    expect(await cardText(page)).toContain('Kim Jong-un');
    await waitForNoCard(page);
    await setRange(settings, dwell, '400');
    await setRange(settings, grace, '300');
    await waitForText(settings, '400 ms');
  });

  it('the number on the icon', async () => {
    const tab = await session.tabOf(page);
    await expect.poll(() => settings.evaluate(badgeOf, tab)).toMatch(/^\d+$/u);
    await clickControl(settings, 'how many names the page has');
    await expect.poll(() => settings.evaluate(badgeOf, tab)).toBe('');
    await clickControl(settings, 'how many names the page has');
    await expect.poll(() => settings.evaluate(badgeOf, tab)).toMatch(/^\d+$/u);
  });

  it('the language', async () => {
    await settings.select('select', 'ro');
    await waitForText(settings, 'Unde funcționează');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Încă');
    await settings.select('select', 'auto');
    await waitForText(settings, 'Where it runs');
  });

  it('which names are underlined', async () => {
    await clickControl(settings, 'none; names stay');
    await expect.poll(() => paintedNames(page)).toEqual([]);
    await clickControl(settings, 'all of them');
    await waitForName(page, 'Kim Jong-un');
  });
});

describeInBrowsers('the notes about what is wrong', (session) => {
  it('are exported as a file that tells each of them whole', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Polonia');
    await pointAt(page, 'Polonia');
    await waitForCard(page, 'Poland');
    const statement = await firstStatement(page);
    await noteAsWrong(page, 'Data e „ieri”, nu azi.');
    const settings = await session.openExtension('options.html');
    await waitForText(settings, 'one note about a wrong statement');
    const folder = mkdtempSync(join(tmpdir(), 'reper-export-'));
    await session.rights().downloadTo(folder);
    await clickControl(settings, 'Export the notes');
    // a browser that is still writing keeps the text in a file of another name
    await expect.poll(() => readdirSync(folder), { timeout: 10_000 }).toEqual(['reper-notes.json']);
    const [note, ...others] = JSON.parse(readFileSync(join(folder, 'reper-notes.json'), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      note: 'Data e „ieri”, nu azi.',
      // as the source has it
      entity: 'Polonia',
      statement,
      source: { publisher: 'The Guardian' },
    });
    expect(note.sentence).toContain(statement);
    expect(note.at).toMatch(/^\d{4}-\d\d-\d\dT/u);
    expect(note.rule).not.toBe('');
    await clickControl(settings, 'Delete the note');
    await waitForText(settings, 'You have not noted any statement as wrong.');
    for (const one of [page, settings]) await one.close();
  });
});

async function setRange(page: Page, input: Awaited<ReturnType<Page['$']>> | undefined, value: string): Promise<void> {
  await input?.evaluate((element, wanted) => {
    (element as HTMLInputElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
  await rest(50);
  await page.bringToFront();
}

// What follows runs inside a page.

type ActionGlobal = {
  readonly action: { readonly getBadgeText: (of: { tabId: number }) => Promise<string> };
};

function badgeOf(tab: number): Promise<string> {
  const world = globalThis as unknown as { browser?: ActionGlobal; chrome: ActionGlobal };
  return (world.browser ?? world.chrome).action.getBadgeText({ tabId: tab });
}
