import { compareUnits } from '../text/compare.ts';
import type { CardFact, CardSource } from './card.ts';

/** Facts in the order of the card → one group for each source, the newest source first, inside it in the order given. */
export type FactGroup = { readonly source: CardSource | undefined; readonly facts: readonly CardFact[] };

export function groupFacts(facts: readonly CardFact[], sources: readonly CardSource[]): FactGroup[] {
  const groups = new Map<string, CardFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.source);
    if (group === undefined) groups.set(fact.source, [fact]);
    else group.push(fact);
  }
  const found = [...groups].map(([id, group]) => ({ source: sources.find((one) => one.id === id), facts: group }));
  return found.sort((a, b) => compareUnits(b.source?.publishedOn ?? '', a.source?.publishedOn ?? ''));
}
