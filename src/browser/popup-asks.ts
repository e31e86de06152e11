import { type CurrentTab, findTab } from './current-tab.ts';
import { extension } from './extension.ts';
import type { PageGlobal, PageState, PopupRequests, Settings, TabRequests } from './messages.ts';
import { ask, askTab } from './messaging.ts';
import { readKeptSettings } from './settings-copy.ts';
import { patternsOf } from './sites.ts';

/**
 * What the popup has to know before it can be shown. Asked by a script of its own before the interface has been loaded, so that both
 * take their time together; nothing of it needs the background where that has run since the browser was started.
 */
export type PopupAsked = {
  readonly tab: Promise<CurrentTab>;
  readonly settings: Promise<Settings>;
  readonly page: Promise<PageAnswer>;
};
export type PageAnswer = {
  /** undefined: Reper does not run there. */
  readonly page: PageState | undefined;
  readonly granted: boolean;
};
/** Where the script leaves its questions for the interface. */
export type PopupGlobal = typeof globalThis & { reperAsked?: PopupAsked };

export function askForPopup(search: string): PopupAsked {
  const tab = findTab(search);
  const asked = {
    tab,
    settings: readKeptSettings().then((kept) => kept ?? ask<PopupRequests, 'settings'>('settings', {})),
    page: tab.then(askPage),
  };
  // whoever waits for them hears of a failure; nobody may have come to wait yet
  for (const one of Object.values(asked)) one.catch(() => undefined);
  return asked;
}

export async function askPage(tab: CurrentTab): Promise<PageAnswer> {
  const [page, granted] = await Promise.all([
    (import.meta.env.FIREFOX ? readPage(tab.id) : askTab<TabRequests, 'pageState'>(tab.id, 'pageState', {})).catch(
      () => undefined,
    ),
    tab.site !== undefined && extension.permissions.contains({ origins: [patternsOf(tab.site)] }),
  ]);
  return { page, granted };
}

/** By a script, not by a message: for any message Firefox starts a background that sleeps, and waits for it; Chromium takes longer so. */
async function readPage(tab: number): Promise<PageState | undefined> {
  const readState = (): Promise<PageState> | undefined => (globalThis as PageGlobal).reperState?.();
  const [answer] = await extension.scripting.executeScript({ target: { tabId: tab }, func: readState });
  return (answer?.result as PageState | null | undefined) ?? undefined;
}
