import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { render } from 'preact';
import type { Card } from '../cards/card.ts';
import { CardView } from './card.tsx';
import cardCss from './card.css?inline';
import factLineCss from './fact-line.css?inline';
import frameCss from './frame.css?inline';
import type { UiLanguage } from './strings.ts';
import themeCss from './theme.css?inline';

/**
 * The card on a host page: a closed shadow root in the top layer, placed beside a rectangle, drawn by Preact. The page sees
 * one empty element outside its body and nothing of what is in it.
 */
export type CardFrame = {
  readonly show: (card: Card, anchor: VirtualElement) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Whether an event came out of the card. */
  readonly owns: (event: Event) => boolean;
  readonly focus: () => void;
  readonly remove: () => void;
};

const GAP = 6;
const EDGE = 8;

export function createCardFrame(
  document: Document,
  options: { readonly mode: ShadowRootMode; readonly language: UiLanguage; readonly onClose: () => void },
): CardFrame {
  const host = document.createElement('reper-card');
  host.style.setProperty('all', 'initial');
  const root = host.attachShadow({ mode: options.mode });
  root.adoptedStyleSheets = [themeCss, frameCss, cardCss, factLineCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('popover', 'manual');
  frame.lang = options.language;
  frame.tabIndex = -1;
  root.append(frame);
  let stopPlacing: (() => void) | undefined;
  let open = false;
  const hide = (): void => {
    stopPlacing?.();
    stopPlacing = undefined;
    if (!open) return;
    open = false;
    frame.hidePopover();
    render(null, frame);
    host.remove();
  };
  return {
    show(card, anchor) {
      hide();
      document.documentElement.append(host);
      frame.setAttribute('aria-label', card.name);
      render(<CardView card={card} language={options.language} onClose={options.onClose} />, frame);
      frame.showPopover();
      frame.scrollTop = 0;
      open = true;
      stopPlacing = autoUpdate(anchor, frame, () => void place(anchor, frame));
    },
    hide,
    isOpen: () => open,
    owns: (event) => event.composedPath().includes(host) || event.target === host,
    focus: () => frame.focus(),
    remove() {
      hide();
      host.remove();
    },
  };
}

async function place(anchor: VirtualElement, frame: HTMLElement): Promise<void> {
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
          frame.style.maxBlockSize = `${Math.max(160, Math.min(520, availableHeight))}px`;
        },
      }),
    ],
  });
  frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
