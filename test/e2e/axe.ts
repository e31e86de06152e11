import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * axe-core in the real browser. On a closed or empty root it finds no violation without looking, so it also tells how many
 * elements it visited.
 */
export type AxeReport = {
  /** "color-contrast: .fact-line-date" */
  readonly violations: readonly string[];
  readonly visited: number;
};

export async function runAxe(page: Page, where: 'page' | 'card' | 'notice' = 'page'): Promise<AxeReport> {
  await page.evaluate(axe.source);
  return page.evaluate(runInPage, where);
}

/** Runs inside the page. */
async function runInPage(where: 'page' | 'card' | 'notice'): Promise<AxeReport> {
  const { axe: here } = globalThis as unknown as { axe: { run: (...given: unknown[]) => Promise<AxeResults> } };
  const context = where === 'page' ? document : { include: [{ fromShadowDom: [`reper-${where}`, '.frame'] }] };
  const { violations, passes, incomplete } = await here.run(context);
  const visited = new Set(
    [...violations, ...passes, ...incomplete].flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target))),
  );
  return {
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`)),
    visited: visited.size,
  };
}
