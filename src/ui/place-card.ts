import { autoUpdate, computePosition, offset, platform, shift, size } from '@floating-ui/dom';

/** Where the card belongs, in viewport pixels, asked again whenever something may have moved. */
export type CardAnchor = {
  readonly getBoundingClientRect: () => DOMRect;
  /** Its scrolling ancestors are watched. */
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

/** Keeps the card beside its anchor, inside the window, until told to stop. */
export function keepPlaced(anchor: CardAnchor, frame: HTMLElement): () => void {
  const stop = autoUpdate(anchor, frame, () => void place(anchor, frame));
  return () => {
    try {
      stop();
    } catch {
      // the name's frame has left the page, and Firefox lets nobody touch what was in it
    }
  };
}

/**
 * In the top layer the viewport is all there is. The library would take the left edge of `html` for that of the window, which it is not
 * where a page centres or turns its root.
 */
const inTopLayer: typeof platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
};

async function place(anchor: CardAnchor, frame: HTMLElement): Promise<void> {
  const { innerWidth: width, innerHeight: height } = frame.ownerDocument.defaultView ?? window;
  const name = anchor.getBoundingClientRect();
  const wanted = choosePlace(name, { width, height });
  // a card that already stands beside its name stays there, also where the page has been scrolled
  const placement = wanted === 'sheet' ? (name.top > height / 2 ? 'top-start' : 'bottom-start') : wanted;
  // without its element, which may stand in a frame: the rectangle is in the page's viewport already
  const { getBoundingClientRect } = anchor;
  const { x, y } = await computePosition({ getBoundingClientRect }, frame, {
    strategy: 'fixed',
    placement,
    platform: inTopLayer,
    middleware: [
      offset(GAP),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          const most = Math.min(MOST_HEIGHT, height - 2 * EDGE);
          frame.style.maxBlockSize = `${Math.min(most, Math.max(LEAST_HEIGHT, availableHeight))}px`;
        },
      }),
      // last: it moves the card over its name only where no height would do
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
