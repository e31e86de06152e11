import { browser } from 'wxt/browser';
import { isCovered } from './match-patterns.ts';

/**
 * One path for every page: the content script runs by `scripting` on whatever hosts are granted now, at install or later.
 * Registered anew whenever permissions change; readers of Firefox grant and revoke hosts at will.
 */
const ID = 'reper-page';
export const PAGE_SCRIPT = 'content-scripts/content.js';
export const CARD_SCRIPT = 'card.js';
export const READER_SCRIPT = 'article-reader.js';

let running: Promise<void> = Promise.resolve();

/** Brings the registration in line with the granted hosts. Calls are queued: two at once would register twice. */
export function registerPages(): Promise<void> {
  running = running.then(register, register);
  return running;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:\*|https?):\/\//u.test(origin) || origin === '<all_urls>');
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [PAGE_SCRIPT], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (present.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Runs the content script in tabs that were open before Reper was installed, updated or granted their host. Not where only a
 * click lends it the tab: that is the reader's to repeat.
 */
export async function runInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (id !== undefined && url !== undefined && isCovered(url, origins)) await runInTab(id).catch(() => undefined);
  }
}

export async function runInTab(tab: number): Promise<void> {
  await runFile({ tabId: tab }, PAGE_SCRIPT);
}

/** Runs one of the extension's scripts; its value is the script's own. */
export async function runFile(target: { tabId: number; frameIds?: number[] }, file: string): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({ target, files: [file as '/background.js'] });
  return result?.result;
}
