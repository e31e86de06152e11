import type { Card } from '../cards/card.ts';
import { cardTranslator, typeKey } from './card-strings.ts';
import type { UiLanguage } from './translate.ts';

export type CardBack = { readonly label: string; readonly go: () => void };
export type CardHeadProps = {
  readonly card: Card;
  readonly language: UiLanguage;
  readonly back?: CardBack;
  readonly pinned?: boolean;
  readonly onPin?: () => void;
  readonly onClose?: () => void;
};

/** What kind of thing it is, its name, and what a source calls it. */
export function CardHead({ card, language, back, pinned = false, onPin, onClose }: CardHeadProps) {
  const t = cardTranslator(language);
  const [description] = card.descriptions;
  const told = new Set(card.facts.map(({ source }) => source)).size;
  const kicker = [
    t(typeKey(card.type)),
    ...(card.facts.length === 0
      ? []
      : [t('cardFacts', { count: card.facts.length }), t('cardSources', { count: told })]),
  ];
  return (
    <header class="card-head">
      {back === undefined ? null : (
        <button type="button" class="card-back" onClick={back.go}>
          <span aria-hidden="true">‹ </span>
          {back.label}
        </button>
      )}
      <CardBar
        title={card.name}
        language={language}
        pinned={pinned}
        {...(onPin && { onPin })}
        {...(onClose && { onClose })}
      />
      {card.nameInSource === null ? null : (
        <p class="card-own-name">
          {t('cardNameInSource')} <span lang="ro">{card.nameInSource}</span>
        </p>
      )}
      {description === undefined ? null : (
        <p class="card-description" lang="ro">
          {description.text}
        </p>
      )}
      <p class="card-kind">{kicker.join(' · ')}</p>
    </header>
  );
}

type CardBarProps = Pick<CardHeadProps, 'language' | 'pinned' | 'onPin' | 'onClose'> & { readonly title: string };

/** Stays in sight however far one reads. */
export function CardBar({ title, language, pinned = false, onPin, onClose }: CardBarProps) {
  const t = cardTranslator(language);
  return (
    <div class="card-bar">
      <h2 class="card-name" tabIndex={-1}>
        {title}
      </h2>
      <div class="card-buttons">
        {onPin === undefined ? null : (
          <button
            type="button"
            class="card-button card-pin"
            aria-pressed={pinned}
            aria-label={t('cardPin')}
            title={t('cardPin')}
            onClick={onPin}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M5 1.5h6M6 1.5v5L3.5 9v1h9V9L10 6.5v-5M8 10v4.5" />
            </svg>
          </button>
        )}
        {onClose === undefined ? null : (
          <button type="button" class="card-button card-close" aria-label={t('cardClose')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        )}
      </div>
    </div>
  );
}
