import type { Card } from '../cards/card.ts';
import type { CardActions } from './card-actions.ts';
import { type MountedCard, mountCard } from './mount-card.tsx';
import { showOffNotice } from './off-notice.tsx';
import { type CardAnchor, placeInDocument } from './place-card.ts';
import type { UiLanguage } from './translate.ts';

/**
 * The card on a host page: one empty element outside the page's body, with a closed shadow root of which the page sees
 * nothing, there only while a card is open. A pinned card keeps its element; whoever made the frame makes another.
 */
export type CardFrame = {
  readonly show: (cards: readonly Card[], anchor: CardAnchor, options?: { readonly sheet?: boolean }) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Whether an event came out of the card. */
  readonly owns: (event: Event) => boolean;
  /** The card's own rectangle in the viewport while it is open. */
  readonly box: () => DOMRect | undefined;
  readonly focus: () => void;
  /** Whether the keyboard is inside the card. */
  readonly hasFocus: () => boolean;
  readonly remove: () => void;
};

export type CardFrameOptions = {
  readonly mode: ShadowRootMode;
  readonly language: UiLanguage;
  readonly actions?: CardActions;
  readonly onClose: () => void;
  readonly onPin?: (pinned: boolean) => void;
};

export function createCardFrame(document: Document, options: CardFrameOptions): CardFrame {
  const host = document.createElement('reper-card');
  // a page's rule for every element must not reach the host: what stands in the style attribute as important wins
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const shadowRoot = host.attachShadow({ mode: options.mode });
  const { language, onClose, onPin } = options;
  const actions = options.actions && withWayBack(document, options, options.actions);
  let mounted: MountedCard | undefined;
  const hide = (): void => {
    mounted?.unmount();
    mounted = undefined;
    host.remove();
  };
  return {
    show(cards, anchor, { sheet = false } = {}) {
      hide();
      placeInDocument(document).append(host);
      mounted = mountCard({
        shadowRoot,
        cards,
        anchor,
        sheet,
        language,
        onClose,
        ...(actions && { actions }),
        ...(onPin && { onPin }),
      });
    },
    hide,
    isOpen: () => mounted !== undefined,
    owns: (event) => event.composedPath().includes(host) || event.target === host,
    box: () => mounted?.element.getBoundingClientRect(),
    focus: () => mounted?.focus(),
    hasFocus: () => shadowRoot.activeElement !== null,
    remove: hide,
  };
}

/** The card goes with Reper when it is turned off for the site: what can be done about it is said in its place. */
function withWayBack(document: Document, { mode, language }: CardFrameOptions, actions: CardActions): CardActions {
  const { turnOffSite } = actions;
  if (turnOffSite === undefined) return actions;
  return {
    ...actions,
    async turnOffSite(off, byKeyboard = false) {
      await turnOffSite(off);
      const undo = (): void => void turnOffSite(false).catch(() => undefined);
      showOffNotice(document, { mode, language, site: siteOf(document), focus: byKeyboard, undo });
    },
  };
}

function siteOf({ location }: Document): string {
  return location.hostname.replace(/^www\./u, '');
}
