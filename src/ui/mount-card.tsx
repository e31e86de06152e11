import { render } from 'preact';
import type { Card } from '../cards/card.ts';
import { adoptStyles } from './adopt-styles.ts';
import cardCss from './card.css?inline';
import type { CardActions } from './card-actions.ts';
import { CardChoice } from './card-choice.tsx';
import factLineCss from './fact-line.css?inline';
import frameCss from './frame.css?inline';
import { type CardAnchor, choosePlace, keepPlaced } from './place-card.ts';
import themeCss from './theme.css?inline';
import type { UiLanguage } from './translate.ts';

/**
 * Draws a card in a shadow root, in the top layer, beside a rectangle that may move. Nothing outside the shadow root is touched;
 * its style sheets are constructed, so a page's Content-Security-Policy has no say in them.
 */
export type MountCardOptions = {
  readonly shadowRoot: ShadowRoot;
  /** More than one: the page does not tell which is meant, and the reader chooses. */
  readonly cards: readonly Card[];
  readonly language: UiLanguage;
  readonly anchor: CardAnchor;
  readonly actions?: CardActions;
  /** At the window's lower edge instead of beside the anchor; a small window has no other place. */
  readonly sheet?: boolean;
  /** The close button, or Escape inside the card. Whoever mounted the card takes it away. */
  readonly onClose: () => void;
  /** Offered where given: the card moves into the corner and stays, or goes back. */
  readonly onPin?: (pinned: boolean) => void;
};

export type MountedCard = {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Safe to call twice. */
  readonly unmount: () => void;
};

export function mountCard(options: MountCardOptions): MountedCard {
  const { shadowRoot, cards, language, anchor, actions, onClose, onPin } = options;
  adoptStyles(shadowRoot, [themeCss, frameCss, cardCss, factLineCss]);
  const { innerWidth: width, innerHeight: height } = shadowRoot.ownerDocument.defaultView ?? window;
  const sheet = options.sheet === true || choosePlace(anchor.getBoundingClientRect(), { width, height }) === 'sheet';
  const frame = shadowRoot.ownerDocument.createElement('div');
  frame.className = 'frame';
  frame.classList.toggle('frame-sheet', sheet);
  frame.setAttribute('role', 'dialog');
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
  let pinned = false;
  let stopPlacing: (() => void) | undefined;
  const placed = (): void => {
    stopPlacing?.();
    stopPlacing = undefined;
    frame.classList.toggle('frame-pinned', pinned && !sheet);
    frame.removeAttribute('style');
    if (!pinned && !sheet) stopPlacing = keepPlaced(anchor, frame);
  };
  const pin = (): void => {
    pinned = !pinned;
    placed();
    draw();
    onPin?.(pinned);
  };
  const draw = (): void =>
    render(
      <CardChoice
        cards={cards}
        onTitle={(title) => frame.setAttribute('aria-label', title)}
        language={language}
        onClose={onClose}
        {...(actions && { actions })}
        {...(onPin && { onPin: pin, pinned })}
      />,
      frame,
    );
  draw();
  frame.showPopover();
  placed();
  let mounted = true;
  return {
    element: frame,
    focus: () => frame.focus({ preventScroll: true }),
    unmount() {
      if (!mounted) return;
      mounted = false;
      stopPlacing?.();
      render(null, frame);
      frame.remove();
    },
  };
}
