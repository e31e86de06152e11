/**
 * Calls back when text may have come, changed or gone: batched, when the page is idle, and after navigation within a single-page
 * application. The page's own work always goes first.
 */
export type Watch = { readonly stop: () => void; readonly watch: (root: Node) => void };

/** Milliseconds of quiet before the page is read again, and the longest a busy page may put it off. */
const QUIET = 200;
const LATEST = 1500;

/** They keep what happened and say whether it matters. */
export type Notes = {
  readonly note: (records: readonly MutationRecord[]) => boolean;
  readonly noteFrame: (frame: HTMLIFrameElement) => boolean;
  readonly noteScroll: () => boolean;
};

/** `read` is called once for many notes that matter. */
export function watchText(document: Document, { note, noteFrame, noteScroll }: Notes, read: () => void): Watch {
  const view = document.defaultView ?? window;
  let timer = 0;
  let since = 0;
  const run = (): void => {
    timer = 0;
    since = 0;
    whenIdle(view, read);
  };
  const schedule = (): void => {
    const now = view.performance.now();
    if (since === 0) since = now;
    // a timer that is due anyway is not set again for every change
    if (timer !== 0 && now - since > LATEST) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(run, now - since > LATEST ? 0 : QUIET);
  };
  const observer = new MutationObserver((records) => {
    if (note(records)) schedule();
  });
  const onLoad = ({ target }: Event): void => {
    if ((target as Element | null)?.localName === 'iframe' && noteFrame(target as HTMLIFrameElement)) schedule();
  };
  const onScroll = (): void => {
    if (noteScroll()) schedule();
  };
  const off = new AbortController();
  const watch = (root: Node): void => {
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: off.signal });
  };
  watch(document);
  document.addEventListener('load', onLoad, true);
  view.addEventListener('popstate', schedule);
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', schedule);
  return {
    watch,
    stop() {
      observer.disconnect();
      off.abort();
      view.clearTimeout(timer);
      document.removeEventListener('load', onLoad, true);
      view.removeEventListener('popstate', schedule);
      navigation?.removeEventListener('navigatesuccess', schedule);
    },
  };
}

/** Calls back when the page may have changed its colours: the reader's scheme, or what sites switch theirs by. */
export function watchTheme(document: Document, changed: () => void): () => void {
  const scheme = (document.defaultView ?? window).matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  return () => {
    scheme.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** Runs when the page has nothing to do, at the latest after half a second. */
export function whenIdle(view: Window, run: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(run, { timeout: 500 });
  else (view as Window).setTimeout(run, 50);
}
