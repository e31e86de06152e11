import type { Card, CardFact } from '../cards/card.ts';
import type { CardRequests, PageRequests } from './messages.ts';
import { ask } from './messaging.ts';

/** What every card can ask of the background, on pages and in Reper's own: the CardActions of the interface. */
export const cardRequests = {
  openName: (entity: string): Promise<Card | null> => ask<PageRequests, 'card'>('card', { entity, here: [] }),
  seen: (entity: string) => ask<PageRequests, 'seen'>('seen', { entity }),
  hideFact: (fact: string, hidden: boolean) => ask<CardRequests, 'hideFact'>('hideFact', { fact, hidden }),
  openReader: ({ source, id }: CardFact) => ask<CardRequests, 'openReader'>('openReader', { source, fact: id }),
  noteWrong: (card: Card, fact: CardFact, note: string) => {
    const source = card.sources.find(({ id }) => id === fact.source);
    return ask<CardRequests, 'noteWrong'>('noteWrong', {
      note,
      entity: card.nameInSource ?? card.name,
      fact: fact.id,
      rule: fact.rule,
      statement: fact.statement,
      sentence: fact.evidence.text,
      modality: fact.modality,
      source: { title: source?.title ?? null, publisher: source?.publisher ?? null, url: source?.url ?? null },
    });
  },
};
