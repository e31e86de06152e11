import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../cards/card.ts';
import { FactLine } from './fact-line.tsx';
import { translator, typeKey, type UiLanguage } from './strings.ts';

/** Facts shown at once; the rest is a click away. */
const FIRST = 5;

export type CardViewProps = { readonly card: Card; readonly language: UiLanguage; readonly onClose?: () => void };

/** One entity: name, what it is, what its sources call it, and its facts. */
export function CardView({ card, language, onClose }: CardViewProps) {
  const t = translator(language);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const [description] = card.descriptions;
  const facts = all ? card.facts : card.facts.slice(0, FIRST);
  const rest = card.facts.length - facts.length;
  const told = new Set(card.facts.map(({ source }) => source)).size;
  // the button that had the focus is gone: go on where the new lines begin
  useLayoutEffect(() => {
    const next = list.current?.children[FIRST];
    if (all && next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [all]);
  return (
    <article class="card" aria-label={t('cardLabel', { name: card.name })}>
      <header class="card-head">
        <div class="card-title">
          <h2 class="card-name">{card.name}</h2>
          <p class="card-kind">
            {t(typeKey(card.type))}
            {description === undefined ? null : (
              <span class="card-description" lang="ro">
                {` · ${description.text}`}
              </span>
            )}
          </p>
        </div>
        {onClose === undefined ? null : (
          <button type="button" class="card-close" aria-label={t('cardClose')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      <p class="card-count">
        {card.facts.length === 0
          ? t('cardNoFacts')
          : `${t('cardFacts', { count: card.facts.length })} · ${t('cardSources', { count: told })}`}
      </p>
      <ol class="card-facts" ref={list}>
        {facts.map((fact) => (
          <FactLine
            key={fact.id}
            fact={fact}
            source={card.sources.find(({ id }) => id === fact.source)}
            language={language}
          />
        ))}
      </ol>
      {rest === 0 ? null : (
        <button type="button" class="card-more" onClick={() => setAll(true)}>
          {t('cardMore', { count: rest })}
        </button>
      )}
    </article>
  );
}
