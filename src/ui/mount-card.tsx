import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { Card } from '../cards/card.ts';
import cardCss from './card.css?inline';
import { CardView } from './card.tsx';
import factLineCss from './fact-line.css?inline';
import frameCss from './frame.css?inline';
import type { UiLanguage } from './strings.ts';
import themeCss from './theme.css?inline';

/**
 * Draws a card in a shadow root, in the top layer, beside a rectangle that may move. Nothing outside the shadow root is touched;
 * its style sheets are constructed, so a page's Content-Security-Policy has no say in them.
 */
export type MountCardOptions = {
  readonly shadowRoot: ShadowRoot;
  readonly card: Card;
  readonly language: UiLanguage;
  readonly anchor: CardAnchor;
  /** The close button, or Escape inside the card. Whoever mounted the card takes it away. */
  readonly onClose: () => void;
};

/** Where the card belongs, in viewport pixels, asked again whenever something may have moved. */
export type CardAnchor = {
  readonly getBoundingClientRect: () => DOMRect;
  /** Its scrolling ancestors are watched. */
  readonly contextElement?: Element;
};

export type MountedCard = {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Safe to call twice. */
  readonly unmount: () => void;
};

/** Pixels between name and card, and between card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Pixels: less cannot be read, more hides the page. */
const LEAST_HEIGHT = 160;
const MOST_HEIGHT = 520;

export function mountCard({ shadowRoot, card, language, anchor, onClose }: MountCardOptions): MountedCard {
  addStyles(shadowRoot);
  const frame = shadowRoot.ownerDocument.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-label', card.name);
  frame.setAttribute('popover', 'manual');
  frame.lang = language;
  frame.dir = 'ltr';
  frame.tabIndex = -1;
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  });
  shadowRoot.append(frame);
  render(<CardView key={card.entity} card={card} language={language} onClose={onClose} />, frame);
  frame.showPopover();
  const stopPlacing = autoUpdate(anchor, frame, () => void place(anchor, frame));
  let mounted = true;
  return {
    element: frame,
    focus: () => frame.focus({ preventScroll: true }),
    unmount() {
      if (!mounted) return;
      mounted = false;
      stopPlacing();
      render(null, frame);
      frame.remove();
    },
  };
}

const styled = new WeakSet<ShadowRoot>();

function addStyles(shadowRoot: ShadowRoot): void {
  if (styled.has(shadowRoot)) return;
  styled.add(shadowRoot);
  shadowRoot.adoptedStyleSheets = [themeCss, frameCss, cardCss, factLineCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

async function place(anchor: CardAnchor, frame: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, frame, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          frame.style.maxBlockSize = `${Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, availableHeight))}px`;
        },
      }),
    ],
  });
  frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
