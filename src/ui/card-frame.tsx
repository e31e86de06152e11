import type { Card } from '../cards/card.ts';
import { type CardAnchor, type MountedCard, mountCard } from './mount-card.tsx';
import type { UiLanguage } from './strings.ts';

/**
 * The card on a host page: one empty element outside the page's body, with a closed shadow root of which the page sees
 * nothing, there only while a card is open.
 */
export type CardFrame = {
  readonly show: (card: Card, anchor: CardAnchor) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Whether an event came out of the card. */
  readonly owns: (event: Event) => boolean;
  readonly focus: () => void;
  readonly remove: () => void;
};

export function createCardFrame(
  document: Document,
  options: { readonly mode: ShadowRootMode; readonly language: UiLanguage; readonly onClose: () => void },
): CardFrame {
  const host = document.createElement('reper-card');
  host.style.setProperty('all', 'initial');
  const shadowRoot = host.attachShadow({ mode: options.mode });
  let mounted: MountedCard | undefined;
  const hide = (): void => {
    mounted?.unmount();
    mounted = undefined;
    host.remove();
  };
  return {
    show(card, anchor) {
      hide();
      document.documentElement.append(host);
      mounted = mountCard({ shadowRoot, card, anchor, language: options.language, onClose: options.onClose });
    },
    hide,
    isOpen: () => mounted !== undefined,
    owns: (event) => event.composedPath().includes(host) || event.target === host,
    focus: () => mounted?.focus(),
    remove: hide,
  };
}
