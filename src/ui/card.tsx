import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, CardFact, CardSource } from '../cards/card.ts';
import { groupFacts } from '../cards/group-facts.ts';
import { type CardActions, NO_ACTIONS } from './card-actions.ts';
import { type CardBack, CardHead } from './card-head.tsx';
import { cardTranslator } from './card-strings.ts';
import { FactLine } from './fact-line.tsx';
import { FactTools } from './fact-tools.tsx';
import { sourceLine } from './remarks.ts';
import type { UiLanguage } from './translate.ts';

/** Facts shown at once: what three seconds can take in. The rest is a click away. */
const FIRST = 3;

export type CardViewProps = {
  readonly card: Card;
  readonly language: UiLanguage;
  readonly actions?: CardActions;
  readonly pinned?: boolean;
  readonly onPin?: () => void;
  readonly onClose?: () => void;
  /** To where the card was chosen. */
  readonly back?: CardBack;
};

/** A card, and for a name inside it that name's card, one level deep, with a way back. */
export function CardView({ card, actions = NO_ACTIONS, back, ...frame }: CardViewProps) {
  const t = cardTranslator(frame.language);
  const [inner, setInner] = useState<Card>();
  const place = useRef<HTMLDivElement>(null);
  const { openName } = actions;
  const open = (entity: string): void => {
    openName?.(entity).then(
      (found) => found !== null && setInner(found),
      () => undefined,
    );
  };
  // the element that had the focus is gone: go on at the top of what came
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) place.current?.querySelector<HTMLElement>('.card-name')?.focus();
    moved.current = true;
  }, [inner]);
  return (
    <div ref={place}>
      {inner === undefined ? (
        <OneCard
          key={card.entity}
          card={card}
          actions={actions}
          {...(openName && { openName: open })}
          {...(back && { back })}
          {...frame}
        />
      ) : (
        <OneCard
          key={inner.entity}
          card={inner}
          actions={actions}
          back={{ label: t('cardBack', { name: card.name }), go: () => setInner(undefined) }}
          {...frame}
        />
      )}
    </div>
  );
}

type OneCardProps = Omit<CardViewProps, 'actions'> & {
  readonly actions: CardActions;
  readonly openName?: (entity: string) => void;
};

function OneCard({ card, language, actions, openName, back, pinned, onPin, onClose }: OneCardProps) {
  const t = cardTranslator(language);
  const [all, setAll] = useState(false);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const whole = useRef<HTMLElement>(null);
  const rest = useRef<HTMLDivElement>(null);
  /** The statement that was hidden or came back last. */
  const moved = useRef<string | undefined>(undefined);
  const first = card.facts.slice(0, FIRST);
  const more = card.facts.slice(FIRST);
  // what had the focus is gone: go on where the new lines begin, or at what came in its place
  useLayoutEffect(() => {
    if (all) rest.current?.querySelector<HTMLElement>('.fact-line')?.focus({ preventScroll: true });
  }, [all]);
  const { hideFact, noteWrong, openReader, seen, turnOffSite } = actions;
  useEffect(() => {
    seen?.(card.entity).catch(() => undefined);
  }, []);
  useLayoutEffect(() => {
    if (moved.current !== undefined)
      whole.current?.querySelector<HTMLElement>(`[data-fact="${moved.current}"]`)?.focus({ preventScroll: true });
  }, [hidden]);
  const hide = (fact: CardFact, on: boolean): void => {
    moved.current = fact.id;
    hideFact?.(fact.id, on).then(
      () => setHidden((before) => (on ? [...before, fact.id] : before.filter((id) => id !== fact.id))),
      () => undefined,
    );
  };
  const tools = {
    openReader: openReader && ((fact: CardFact) => void openReader(fact)),
    more: (fact: CardFact, source: CardSource | undefined) => (
      <FactTools
        fact={fact}
        source={source}
        language={language}
        hide={hideFact && (() => hide(fact, true))}
        noteWrong={noteWrong && ((note) => noteWrong(card, fact, note))}
      />
    ),
  };
  const line = (fact: CardFact, underSource: boolean) =>
    hidden.includes(fact.id) ? (
      <li key={fact.id} class="fact-line fact-line-hidden">
        <span role="status">{t('factHidden')}</span>
        <button type="button" class="fact-tools-button" data-fact={fact.id} onClick={() => hide(fact, false)}>
          {t('factUnhide')}
        </button>
      </li>
    ) : (
      <FactLine
        key={fact.id}
        fact={fact}
        source={card.sources.find(({ id }) => id === fact.source)}
        language={language}
        underSource={underSource}
        tools={tools}
        {...(openName && { openName })}
      />
    );
  return (
    <article
      ref={whole}
      class={back === undefined ? 'card' : 'card card-inner'}
      aria-label={t('cardLabel', { name: card.name })}
    >
      <CardHead
        card={card}
        language={language}
        {...(back && { back })}
        {...(onPin && { onPin, pinned: pinned === true })}
        {...(onClose && { onClose })}
      />
      {card.facts.length === 0 ? <p class="card-none">{t('cardNoFacts')}</p> : null}
      <ol class="card-facts">{first.map((fact) => line(fact, false))}</ol>
      {more.length === 0 ? null : all ? (
        <div ref={rest}>
          {groupFacts(more, card.sources).map(({ source, facts }) => (
            <section key={source?.id ?? ''} class="card-group">
              <h3 class="card-group-title">{sourceLine(source, language)}</h3>
              <ol class="card-facts">{facts.map((fact) => line(fact, true))}</ol>
            </section>
          ))}
        </div>
      ) : (
        <button type="button" class="card-more" onClick={() => setAll(true)}>
          {t('cardMore', { count: more.length })}
        </button>
      )}
      {turnOffSite === undefined ? null : (
        <p class="card-foot">
          <button
            type="button"
            class="card-off"
            title={t('cardOffHow')}
            onClick={({ detail }) => void turnOffSite(true, detail === 0).catch(() => undefined)}
          >
            {t('cardOff')}
          </button>
        </p>
      )}
    </article>
  );
}
