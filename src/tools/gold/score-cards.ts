import type { Gold } from './gold.ts';
import type { Metric } from './metric.ts';
import { ratio } from './ratio.ts';
import type { Links } from './score-entities.ts';
import type { Matching } from './score-facts.ts';
import type { SystemOutput } from './system.ts';

/** Per entity, the share of the facts its card must show that it shows; the mean over entities that have such facts. */
export function scoreCards(gold: Gold, system: SystemOutput, links: Links, matching: Matching): Metric[] {
  if (gold.cards === undefined || gold.facts.length === 0) return [];
  const places = new Map(gold.facts.map((fact, i) => [fact.id, i]));
  const ours = new Map([...links].map(([id, right]) => [right, id]));
  const shares = Object.entries(gold.cards).flatMap(([entity, { must }]) => {
    const wanted = must
      .map((id) => places.get(id))
      .filter((i) => i !== undefined)
      .filter((i) => gold.facts[i]?.optional !== true);
    if (wanted.length === 0) return [];
    const id = ours.get(entity);
    const shown = wanted.filter((i) => {
      const found = [matching.found.get(i), ...[...matching.copies].filter(([, k]) => k === i).map(([j]) => j)];
      return found.some((j) => {
        const fact = j === undefined ? undefined : system.facts[j];
        if (id === undefined || fact === undefined) return false;
        return fact.subjects.includes(id) || fact.participants.includes(id) || fact.voice.entity === id;
      });
    });
    return [shown.length / wanted.length];
  });
  return [
    [
      'card_recall_macro',
      ratio(
        shares.reduce((sum, share) => sum + share, 0),
        shares.length,
      ),
    ],
  ];
}
