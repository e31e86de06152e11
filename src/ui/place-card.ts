/** Where the card belongs, in viewport pixels, asked again whenever something may have moved. */
export type CardAnchor = {
  readonly getBoundingClientRect: () => DOMRect;
  /** What scrolls or grows in its document is watched as well. */
  readonly contextElement?: Element;
};

/** Pixels between name and card, and between card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Pixels: with less only a part of the first fact can be read; more hides the page. */
const LEAST_HEIGHT = 160;
const GOOD_HEIGHT = 300;
const MOST_HEIGHT = 520;
const WIDTH = 400;

export type CardPlace = 'bottom-start' | 'top-start' | 'right' | 'left' | 'sheet';
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/**
 * Below the name where there is room, else above, else beside it; in a window so small that none is good, at its lower edge: at
 * 400 % zoom a laptop's window has some 320 by 200 pixels.
 */
export function choosePlace(name: Box, window: { readonly width: number; readonly height: number }): CardPlace {
  const below = window.height - name.bottom - GAP - EDGE;
  const above = name.top - GAP - EDGE;
  if (below >= GOOD_HEIGHT || above >= GOOD_HEIGHT) return below >= GOOD_HEIGHT ? 'bottom-start' : 'top-start';
  if (window.height >= GOOD_HEIGHT) {
    if (window.width - name.right - GAP - EDGE >= WIDTH) return 'right';
    if (name.left - GAP - EDGE >= WIDTH) return 'left';
  }
  if (Math.max(below, above) < (LEAST_HEIGHT + GOOD_HEIGHT) / 2) return 'sheet';
  return below >= above ? 'bottom-start' : 'top-start';
}

/** Where in the page's tree: what is outside of a modal dialog, or of an element that fills the screen, cannot be pointed at, top layer or not. */
export function placeInDocument(document: Document): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return modal ?? document.fullscreenElement ?? document.documentElement;
}

/** How high a card may be at its place, in a window of so many pixels. */
export function mostHeight(name: Box, place: CardPlace, height: number): number {
  const there =
    place === 'bottom-start' ? height - name.bottom - GAP : place === 'top-start' ? name.top - GAP : height - EDGE;
  return Math.min(MOST_HEIGHT, height - 2 * EDGE, Math.max(LEAST_HEIGHT, there - EDGE));
}

/** Where a card of this size stands; inside the window in any case, over its name only where no height would do. */
export function cornerOf(
  name: Box,
  place: CardPlace,
  card: { readonly width: number; readonly height: number },
  window: Box,
): { readonly x: number; readonly y: number } {
  const x = place === 'right' ? name.right + GAP : place === 'left' ? name.left - GAP - card.width : name.left;
  const middle = (name.top + name.bottom - card.height) / 2;
  const y =
    place === 'bottom-start' ? name.bottom + GAP : place === 'top-start' ? name.top - GAP - card.height : middle;
  return {
    x: Math.max(window.left + EDGE, Math.min(x, window.right - EDGE - card.width)),
    y: Math.max(window.top + EDGE, Math.min(y, window.bottom - EDGE - card.height)),
  };
}

/** Keeps the card beside its anchor, inside the window, until told to stop. */
export function keepPlaced(anchor: CardAnchor, frame: HTMLElement): () => void {
  const off = new AbortController();
  const stop = (): void => {
    try {
      off.abort();
      observer.disconnect();
    } catch {
      // the name's frame has left the page, and Firefox lets nobody touch what was in it
    }
  };
  const follow = (): void => {
    try {
      place(anchor, frame);
    } catch {
      stop();
    }
  };
  const observer = new ResizeObserver(follow);
  const { ownerDocument: document } = frame;
  const view = document.defaultView ?? window;
  const home = anchor.contextElement?.ownerDocument ?? document;
  const how = { capture: true, passive: true, signal: off.signal };
  for (const one of new Set([document, home])) {
    one.addEventListener('scroll', follow, how);
    observer.observe(one.documentElement);
  }
  for (const one of [view, view.visualViewport]) one?.addEventListener('resize', follow, how);
  view.visualViewport?.addEventListener('scroll', follow, how);
  observer.observe(frame);
  follow();
  return stop;
}

/** At once, and with one look at the card's size: what limits it is known before. */
function place(anchor: CardAnchor, frame: HTMLElement): void {
  const view = frame.ownerDocument.defaultView ?? window;
  const { innerWidth: width, innerHeight: height, visualViewport } = view;
  const name = anchor.getBoundingClientRect();
  const wanted = choosePlace(name, { width, height });
  // a card that already stands beside its name stays there, also where the page has been scrolled
  const there = wanted === 'sheet' ? (name.top > height / 2 ? 'top-start' : 'bottom-start') : wanted;
  frame.style.maxBlockSize = `${mostHeight(name, there, height)}px`;
  const left = visualViewport?.offsetLeft ?? 0;
  const top = visualViewport?.offsetTop ?? 0;
  const { x, y } = cornerOf(
    name,
    there,
    { width: frame.offsetWidth, height: frame.offsetHeight },
    { left, top, right: left + (visualViewport?.width ?? width), bottom: top + (visualViewport?.height ?? height) },
  );
  frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
