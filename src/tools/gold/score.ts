import type { Pack } from '../../facts/pack.ts';
import type { Gold } from './gold.ts';
import type { Metric } from './metric.ts';
import { scoreAttributes } from './score-attributes.ts';
import { scoreCards } from './score-cards.ts';
import { linkEntities, scoreEntities } from './score-entities.ts';
import { scoreFacts } from './score-facts.ts';
import { systemOutput } from './system.ts';

/**
 * Gold and a pack of one article → metrics, in a fixed order, and the errors behind them, a line each. What each metric means:
 * docs/quality.md.
 *
 * Links are found first (which entity of the pack is which of the gold, by shared mentions), then facts are matched: the right
 * subject and statements that share at least half their letters. The finer metrics look at matched facts alone.
 * Source: B-cubed after Bagga & Baldwin 1998; the rest are the project's own rules.
 */
export type Score = { readonly metrics: readonly Metric[]; readonly errors: readonly string[] };

export function score(gold: Gold, pack: Pack): Score {
  const system = systemOutput(pack);
  const text = pack.sources[0]?.text ?? '';
  const links = linkEntities(gold, system);
  const entities = scoreEntities(gold, system, links, text);
  const facts = scoreFacts(gold, system, links);
  const attributes = scoreAttributes(gold, system, links, facts.matching, text);
  return {
    metrics: [
      ...entities.metrics,
      ...facts.metrics,
      ...attributes.metrics,
      ...scoreCards(gold, system, links, facts.matching),
    ],
    errors: [...facts.errors, ...attributes.errors, ...entities.errors],
  };
}
