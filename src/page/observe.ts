import { isReadable } from './blocks.ts';

/**
 * Calls back when readable text came, changed or went: batched, when the page is idle, and after navigation within a
 * single-page application. The page's own work always goes first.
 */
export type Watch = { readonly stop: () => void };

/** Milliseconds of quiet before the page is read again, and the longest a busy page may put it off. */
const QUIET = 250;
const LATEST = 1500;

export function watchText(document: Document, root: () => Element, changed: () => void): Watch {
  const view = document.defaultView ?? window;
  let timer = 0;
  let since = 0;
  let idle = 0;
  const run = (): void => {
    timer = 0;
    since = 0;
    if (idle !== 0) return;
    const read = (): void => {
      idle = 0;
      changed();
    };
    idle =
      'requestIdleCallback' in view
        ? view.requestIdleCallback(read, { timeout: 500 })
        : (view as Window).setTimeout(read, 50);
  };
  const schedule = (): void => {
    const now = view.performance.now();
    if (since === 0) since = now;
    view.clearTimeout(timer);
    timer = view.setTimeout(run, now - since > LATEST ? 0 : QUIET);
  };
  const observer = new MutationObserver((records) => {
    const here = root();
    const tells = records.some((record) => {
      const target =
        record.target.nodeType === Node.ELEMENT_NODE ? (record.target as Element) : record.target.parentElement;
      if (target === null || !(record.type === 'characterData' || bringsText(record))) return false;
      return target.contains(here) || !here.isConnected || isReadable(target, here);
    });
    if (tells) schedule();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  view.addEventListener('popstate', schedule);
  return {
    stop() {
      observer.disconnect();
      view.clearTimeout(timer);
      view.removeEventListener('popstate', schedule);
    },
  };
}

/** Reper's own elements, beside the page's body. */
const OWN = /^reper-/iu;

function bringsText(record: MutationRecord): boolean {
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) => !OWN.test(node.nodeName) && /\p{L}/u.test(node.textContent ?? ''),
  );
}
