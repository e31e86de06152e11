import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
  cardText,
  clickInCard,
  describeInBrowsers,
  firstStatement,
  pointAt,
  waitForCard,
  waitForName,
  waitForText,
} from './harness.ts';

describeInBrowsers('a name inside a card, and a citation', (session) => {
  it('opens its card and leads back', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await clickInCard(page, '.fact-line-name');
    await waitForCard(page, 'Back to Kim Jong-un');
    expect(
      await page.evaluate(() => document.querySelector('reper-card')?.shadowRoot?.querySelector('.fact-line-name')),
    ).toBeNull();
    await clickInCard(page, '.card-back');
    await waitForCard(page, 'liderul nord-coreean');
    await page.close();
  });

  it.each([
    ['Markdown', /^> .*acuzat.*\n>\n> — alleged; said by Volodymyr Zelensky; no date; The Guardian, 3 Sept 2025\n$/u],
    ['plain text', /^„.*acuzat.*” \(alleged; said by Volodymyr Zelensky; no date\)\. The Guardian, 3 Sept 2025\n$/u],
    ['CSL-JSON', /^\[\n/u],
  ])('can be pasted as %s with certainty, voice, date and source', async (format, expected) => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Volodimir Zelenski');
    await page.evaluate(addField);
    await pointAt(page, 'Volodimir Zelenski');
    await waitForCard(page, 'alleged');
    await clickInCard(page, '[data-modality="alleged"] .fact-line-proof');
    await page.evaluate(markTool, format);
    await clickInCard(page, '[data-test-tool]');
    await expect.poll(() => cardText(page)).toContain('The citation was copied.');
    await page.evaluate(() => document.querySelector<HTMLElement>('#pasted')?.focus());
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
    expect(pasted).toMatch(expected);
    if (format === 'CSL-JSON') {
      expect(JSON.parse(pasted)).toMatchObject([
        {
          type: 'article-newspaper',
          'container-title': 'The Guardian',
          issued: { 'date-parts': [[2025, 9, 3]] },
          annote: expect.stringMatching(/^alleged; said by Volodymyr Zelensky; no date: „.*acuzat.*”$/u),
        },
      ]);
    }
    await page.close();
  });

  it('leads to the statement in the text of a source that has no address', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    const statement = await firstStatement(page);
    await clickInCard(page, '.fact-line-proof');
    await clickInCard(page, 'button.evidence-link');
    const reader = await findReader(page);
    await waitForText(reader, 'The Guardian');
    const marked = await reader.evaluate(() =>
      [...document.querySelectorAll('.reader-current')].map((one) => one.textContent).join(''),
    );
    expect(marked).toBe(statement);
    await reader.close();
    await page.close();
  });
});

async function findReader(page: Page): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(
      async () => {
        for (const one of await page.browser().pages()) {
          const address = await one.evaluate(() => location.href).catch(() => '');
          if (address.includes('/reader.html')) found = one;
        }
        return found !== undefined;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  if (found === undefined) throw new Error('no reader');
  return found;
}

// What follows runs inside a page.

function addField(): void {
  const field = document.createElement('textarea');
  field.id = 'pasted';
  document.body.append(field);
}

function markTool(words: string): void {
  const tools = document.querySelector('reper-card')?.shadowRoot?.querySelectorAll('.fact-tools-button') ?? [];
  for (const tool of tools) if (tool.textContent === words) tool.setAttribute('data-test-tool', '');
}
