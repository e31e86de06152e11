import { render } from 'preact';
import { adoptStyles } from './adopt-styles.ts';
import { cardTranslator } from './card-strings.ts';
import frameCss from './frame.css?inline';
import noticeCss from './off-notice.css?inline';
import { placeInDocument } from './place-card.ts';
import themeCss from './theme.css?inline';
import type { UiLanguage } from './translate.ts';

/**
 * Says on the page itself that Reper is off on its site now, with the way back: the card where it was turned off is gone. Goes by
 * itself, but not while the reader is at it.
 */
export type OffNoticeOptions = {
  readonly mode: ShadowRootMode;
  readonly language: UiLanguage;
  readonly site: string;
  /** By keyboard: then the keyboard goes on here. */
  readonly focus: boolean;
  readonly undo: () => void;
};

/** Milliseconds: time to read one line and decide; the icon's menu has the same switch for ever. */
const STAYS = 20_000;

export function showOffNotice(document: Document, { mode, language, site, focus, undo }: OffNoticeOptions): void {
  document.querySelector('reper-notice')?.remove();
  const t = cardTranslator(language);
  const host = document.createElement('reper-notice');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const shadowRoot = host.attachShadow({ mode });
  adoptStyles(shadowRoot, [themeCss, frameCss, noticeCss]);
  const frame = document.createElement('div');
  frame.className = 'frame notice';
  frame.setAttribute('popover', 'manual');
  frame.lang = language;
  frame.dir = 'ltr';
  const close = (): void => host.remove();
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  shadowRoot.append(frame);
  placeInDocument(document).append(host);
  render(
    <>
      <p class="notice-text" role="status">
        {t('cardOffDone', { site })}
      </p>
      <button
        type="button"
        class="notice-button"
        onClick={() => {
          close();
          undo();
        }}
      >
        {t('cardOffUndo')}
      </button>
      <button type="button" class="notice-close" aria-label={t('cardOffClose')} onClick={close}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </>,
    frame,
  );
  frame.showPopover();
  if (focus) frame.querySelector<HTMLElement>('.notice-button')?.focus({ preventScroll: true });
  const goLater = (): void => {
    setTimeout(() => (frame.matches(':hover, :focus-within') ? goLater() : close()), STAYS);
  };
  goLater();
}
