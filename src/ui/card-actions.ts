import type { Card, CardFact } from '../cards/card.ts';

/** What a card can ask of the place it is shown in. What is missing is not offered. */
export type CardActions = {
  /** The card of a name inside the card; null: no such entity any more. */
  readonly openName?: (entity: string) => Promise<Card | null>;
  /** The card of this entity is being shown. */
  readonly seen?: (entity: string) => Promise<unknown>;
  readonly hideFact?: (fact: string, hidden: boolean) => Promise<unknown>;
  readonly noteWrong?: (card: Card, fact: CardFact, note: string) => Promise<unknown>;
  /** Reper's own page with the article's text, at the fact. */
  readonly openReader?: (fact: CardFact) => Promise<unknown>;
  /** Off, or on again, for the site of the page that the card stands on. */
  readonly turnOffSite?: (off: boolean, byKeyboard?: boolean) => Promise<unknown>;
};

export const NO_ACTIONS: CardActions = {};
