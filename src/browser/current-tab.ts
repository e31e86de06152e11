import { extension } from './extension.ts';
import { pageOf } from './is-on.ts';

/** The tab that popup or side panel is about. */
export type CurrentTab = {
  readonly id: number;
  readonly window: number | undefined;
  /** False: a page of the browser itself. Without the host's permission the browser may not tell: then undefined. */
  readonly isWeb: boolean | undefined;
  /** Host without "www."; undefined: not a web page, or not told. */
  readonly site: string | undefined;
  /** Address without its fragment. */
  readonly page: string | undefined;
};

/** Tests and pinned windows name the tab in the address, `?tab=12`; otherwise the active one of this window. */
export async function findTab(search: string): Promise<CurrentTab> {
  const named = new URLSearchParams(search).get('tab');
  const id = Number(named);
  const tab =
    named === null
      ? (await extension.tabs.query({ active: true, currentWindow: true }))[0]
      : id >= 0
        ? await extension.tabs.get(id).catch(() => undefined)
        : undefined;
  const url = tab?.url !== undefined && /^https?:/u.test(tab.url) ? tab.url : undefined;
  return {
    id: tab?.id ?? -1,
    window: tab?.windowId,
    isWeb: tab === undefined ? false : tab.url === undefined ? undefined : url !== undefined,
    site: url === undefined ? undefined : new URL(url).hostname.replace(/^www\./u, ''),
    page: url === undefined ? undefined : pageOf(url),
  };
}
