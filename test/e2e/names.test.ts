import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers, namesBesideArticle, paintedNames, waitForNames } from './harness.ts';

/** Which names are painted on pages built as news sites build theirs. `right`: every text that may be painted. */
type Expected = { readonly must: readonly string[]; readonly right: readonly string[] };

const STATES = ['China', 'Chinei', 'Rusia', 'Rusiei', 'Ucraina', 'Ucrainei', 'Coreea de Nord', 'Polonia', 'Danemarca'];
const STATESMEN = ['Vladimir Putin', 'Putin', 'Kim Jong-un', 'Xi Jinping', 'Volodimir Zelenski', 'Zelenski'];
const SEATS = ['Phenian', 'Phenianului', 'Kremlinul', 'Moscova', 'Kiev', 'Varșovia', 'Beijing', 'Beijingului'];
const OTHERS = ['Summitul de la Tianjin', 'Donald Trump', 'Trump', 'Xi', 'Kursk', 'Tianjin', 'Washington', 'Copenhaga'];
const COURT = 'Curtea Penală Internațională';
const ALL = [...STATES, ...STATESMEN, ...SEATS, ...OTHERS, COURT, 'Statele Unite'];

describeInBrowsers('names', (session) => {
  it('paints the names of the demo page, in every inflection and once short ones have a reason', async () => {
    await expectNames(await session.open('demo.html'), {
      must: [
        'Vladimir Putin',
        'Coreea de Nord',
        'Ucrainei',
        'Rusiei',
        'Kim Jong-un',
        'Kremlinul',
        'Putin',
        'Xi',
        COURT,
      ],
      right: ALL,
    });
  });

  it('paints the article of a server-rendered page, across inline elements, and none of what stands beside it', async () => {
    await expectNames(await session.open('server.html'), {
      must: ['Vladimir Putin', 'Polonia', 'Ucrainei', 'Phenianului', 'Volodimir Zelenski', 'Xi Jinping', 'China'],
      right: [...ALL, 'PUTIN'],
    });
  });

  it('paints names and no namesakes, no menu, no comment, no form, no code', async () => {
    const page = await session.open('comments.html');
    await expectNames(page, { must: ['Xi Jinping', 'Donald Trump', 'Kim Jong-un', 'Trump'], right: ALL });
    expect(await paintedIn(page, '#traps')).toEqual([]);
  });

  it('paints names written without diacritics and with the old cedilla letters', async () => {
    const page = await session.open('plain.html');
    await waitForNames(page, ['Vladimir Putin']);
    await expect.poll(() => paintedIn(page, '#bare')).toContain('Curtea Penala Internationala');
    await expect.poll(() => paintedIn(page, '#cedilla')).toContain('Curtea Penală Internaţională');
    expect(await paintedIn(page, '#bare')).toEqual(
      expect.arrayContaining(['Coreea de Nord', 'Ucraina', 'Piata Tiananmen']),
    );
    expect(await paintedIn(page, '#cedilla')).toEqual(expect.arrayContaining(['Xi Jinping', 'Piaţa Tiananmen']));
  });

  it('follows a single-page application to its next article and to text that arrives later', async () => {
    const page = await session.open('spa.html');
    await expectNames(page, { must: ['Coreea de Nord', 'Vladimir Putin', 'Putin'], right: ALL });
    await page.click('#next');
    await expectNames(page, { must: ['Polonia', 'Volodimir Zelenski', 'Xi Jinping'], right: ALL });
    expect(await paintedIn(page, '#late')).toEqual(['Xi Jinping']);
    expect(await paintedNames(page)).not.toContain('Vladimir Putin');
    await page.evaluate(() => history.back());
    await expectNames(page, { must: ['Coreea de Nord', 'Vladimir Putin'], right: ALL });
  });

  it('follows a page that answers to the Navigation API and changes nothing but text', async () => {
    const page = await session.open('spa.html');
    await waitForNames(page, ['Coreea de Nord']);
    if (!(await page.evaluate(() => 'navigation' in globalThis))) return;
    await page.evaluate(navigateByApi);
    await waitForNames(page, ['Danemarca', 'Xi Jinping']);
    expect(await paintedNames(page)).not.toContain('Vladimir Putin');
  });

  it('leaves the DOM of the page as it was', async () => {
    const page = await session.open('demo.html', { before: countMutations });
    await waitForNames(page, ['Vladimir Putin']);
    expect(await page.evaluate(() => (globalThis as unknown as Mutations).mutations)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[style], [class*="reper"], reper-card').length)).toBe(
      0,
    );
  });

  it('stays silent on a page without a name it knows', async () => {
    const page = await session.open('plain.html', { before: replaceText });
    await session.settled(page);
    expect(await paintedNames(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});

async function expectNames(page: Page, { must, right }: Expected): Promise<void> {
  await waitForNames(page, must);
  expect((await paintedNames(page)).filter((name) => !right.includes(name))).toEqual([]);
  expect(await namesBesideArticle(page)).toEqual([]);
}

/** Painted texts inside the first element that fits. */
function paintedIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const place = document.querySelector(wanted);
    return ([...(CSS.highlights.get('reper-name') ?? [])] as Range[])
      .filter((range) => place?.contains(range.startContainer))
      .map((range) => range.toString());
  }, selector);
}

/** Runs in the page before its own scripts. */
function replaceText(): void {
  addEventListener('DOMContentLoaded', () => {
    for (const paragraph of document.querySelectorAll('h1, p')) {
      paragraph.textContent = 'Un text despre vreme, despre recolta de mere și despre drumurile din județ. '.repeat(6);
    }
    document.querySelector('h1')?.append(' Ion Fictivescu a fost de acord.');
  });
}

type Navigation = EventTarget & { navigate: (address: string) => { finished: Promise<unknown> } };
type Intercepted = Event & { intercept: (how: { handler: () => Promise<void> }) => void };

/** Runs in the page: it takes its next navigation into its own hands, as frameworks do that know the Navigation API. */
async function navigateByApi(): Promise<void> {
  const { navigation } = globalThis as unknown as { navigation: Navigation };
  navigation.addEventListener('navigate', (event) =>
    (event as Intercepted).intercept({
      handler: async () => {
        for (const paragraph of document.querySelectorAll('article p')) {
          const text = paragraph.firstChild as Text;
          text.data =
            'Xi Jinping a primit o delegație din Danemarca, iar discuțiile au durat până seara târziu. '.repeat(3);
        }
      },
    }),
  );
  await navigation.navigate('?articol=3').finished;
}

type Mutations = { mutations: string[] };

/** Runs in the page before its own scripts. */
function countMutations(): void {
  const seen: string[] = [];
  (globalThis as unknown as Mutations).mutations = seen;
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        seen.push(`${type} of ${target.nodeName}: ${[...addedNodes].map((node) => node.nodeName).join(' ')}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
