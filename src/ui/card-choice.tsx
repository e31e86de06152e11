import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../cards/card.ts';
import { CardView, type CardViewProps } from './card.tsx';
import { CardBar } from './card-head.tsx';
import { cardTranslator, typeKey } from './card-strings.ts';

/** Several who bear one name, and nothing on the page tells which is meant: the reader says it; then that card, with a way back. */
export type CardChoiceProps = Omit<CardViewProps, 'card'> & {
  readonly cards: readonly Card[];
  /** What is shown now, to name the dialog by. */
  readonly onTitle?: (title: string) => void;
};

export function CardChoice({ cards, onTitle, ...frame }: CardChoiceProps) {
  const { language, onPin, onClose, pinned } = frame;
  const t = cardTranslator(language);
  const [chosen, setChosen] = useState<Card>();
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // the button that had the focus is gone: go on at the top of what came
  useLayoutEffect(() => {
    if (moved.current) place.current?.querySelector<HTMLElement>('.card-name')?.focus();
    moved.current = true;
  }, [chosen]);
  const [first] = cards;
  const single = cards.length === 1 ? first : chosen;
  const title = single?.name ?? t('cardWhich');
  useLayoutEffect(() => onTitle?.(title), [title]);
  if (first === undefined) return null;
  if (cards.length === 1) return <CardView key={first.entity} card={first} {...frame} />;
  return (
    <div ref={place}>
      {chosen === undefined ? (
        <section class="card card-choice">
          <CardBar
            title={title}
            language={language}
            {...(onPin && { onPin, pinned: pinned === true })}
            {...(onClose && { onClose })}
          />
          <ul class="card-choices">
            {cards.map((card) => (
              <li key={card.entity}>
                <button type="button" class="card-choice-button" onClick={() => setChosen(card)}>
                  <span class="card-choice-name">{card.name}</span>
                  <span class="card-kind">
                    {t(typeKey(card.type))}
                    {card.descriptions[0] === undefined ? null : (
                      <>
                        {' · '}
                        <span lang="ro">{card.descriptions[0].text}</span>
                      </>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <CardView
          key={chosen.entity}
          card={chosen}
          back={{ label: t('cardWhichBack'), go: () => setChosen(undefined) }}
          {...frame}
        />
      )}
    </div>
  );
}
