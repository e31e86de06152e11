import type { Gold, GoldMention } from './gold.ts';
import type { Metric } from './metric.ts';
import { f1, keyOf, ratio } from './ratio.ts';
import type { SystemEntity, SystemOutput } from './system.ts';

/**
 * Gold and output → mention and link metrics. A mention is right where its span is a gold span of any kind; recall counts names,
 * aliases and metonyms. Entities are linked one to one, those with the most shared mentions first (a name counts twice).
 */
export type Links = ReadonlyMap<string, string>;

const CORE: readonly (string | undefined)[] = ['name', 'alias', 'metonym', undefined];
const isCore = (mention: GoldMention): boolean => CORE.includes(mention.kind);

/** Entity of the pack → entity of the gold. */
export function linkEntities(gold: Gold, system: SystemOutput): Links {
  const pairs = system.entities.flatMap((ours) =>
    gold.entities.flatMap((theirs) => {
      const weights = new Map(theirs.mentions.map((mention) => [keyOf(mention), isCore(mention) ? 2 : 1]));
      const shared = ours.mentions.reduce((sum, mention) => sum + (weights.get(keyOf(mention)) ?? 0), 0);
      return shared === 0 ? [] : [{ weight: shared + (ours.type === theirs.type ? 0.5 : 0), ours, theirs }];
    }),
  );
  pairs.sort((a, b) => b.weight - a.weight);
  const links = new Map<string, string>();
  const taken = new Set<string>();
  for (const { ours, theirs } of pairs) {
    if (links.has(ours.id) || taken.has(theirs.id)) continue;
    links.set(ours.id, theirs.id);
    taken.add(theirs.id);
  }
  return links;
}

export function scoreEntities(
  gold: Gold,
  system: SystemOutput,
  links: Links,
  text: string,
): { metrics: Metric[]; errors: string[] } {
  const right = spansOf(gold.entities);
  const found = spansOf(system.entities);
  const core = new Set(
    gold.entities.flatMap((entity) => entity.mentions.filter((one) => isCore(one) && !one.group).map(keyOf)),
  );
  const shared = [...found.keys()].filter((key) => right.has(key));
  const precision = ratio(shared.length, found.size);
  const recall = ratio([...core].filter((key) => found.has(key)).length, core.size);
  const [bcubedPrecision, bcubedRecall] = bcubed(shared, found, right);
  const linked = shared.filter((key) =>
    [...(found.get(key) ?? [])].some((id) => right.get(key)?.has(links.get(id) ?? '')),
  );
  const named = gold.entities.filter((entity) => entity.mentions.some(isCore));
  const taken = new Set(links.values());
  const typed = system.entities.filter((entity) => links.has(entity.id));
  const typeOf = new Map(gold.entities.map((entity) => [entity.id, entity.type as string]));
  const isTorn = (entity: SystemEntity): boolean =>
    !links.has(entity.id) && entity.mentions.some((mention) => right.has(keyOf(mention)));
  const show = (key: string): string => {
    const [start = 0, end = 0] = key.split(':').map(Number);
    return `${key} ${text.slice(start, end)}`;
  };
  return {
    metrics: [
      ['mention_precision', precision],
      ['mention_recall_core', recall],
      ['mention_f1', f1(precision, recall)],
      ['mention_recall_all', ratio(shared.length, right.size)],
      ...recallByKind(gold, found),
      ['bcubed_precision', bcubedPrecision],
      ['bcubed_recall', bcubedRecall],
      ['bcubed_f1', f1(bcubedPrecision, bcubedRecall)],
      ['link_accuracy', ratio(linked.length, shared.length)],
      ['entity_recall', ratio(named.filter((entity) => taken.has(entity.id)).length, named.length)],
      ['entity_split', system.entities.filter(isTorn).length],
      [
        'entity_type_accuracy',
        ratio(typed.filter((entity) => typeOf.get(links.get(entity.id) ?? '') === entity.type).length, typed.length),
      ],
    ],
    errors: [
      ...[...found.keys()].filter((key) => !right.has(key)).map((key) => `EXTRA_MENTION ${show(key)}`),
      ...[...core].filter((key) => !found.has(key)).map((key) => `MISSED_MENTION ${show(key)}`),
    ],
  };
}

type Spans = ReadonlyMap<string, ReadonlySet<string>>;

function spansOf(entities: readonly SystemEntity[]): Spans {
  const spans = new Map<string, Set<string>>();
  for (const entity of entities)
    for (const mention of entity.mentions)
      spans.set(keyOf(mention), (spans.get(keyOf(mention)) ?? new Set()).add(entity.id));
  return spans;
}

function recallByKind(gold: Gold, found: Spans): Metric[] {
  const kinds = new Map<string, [hit: number, all: number]>();
  for (const mention of gold.entities.flatMap((entity) => entity.mentions)) {
    const [hit, all] = kinds.get(mention.kind ?? 'name') ?? [0, 0];
    kinds.set(mention.kind ?? 'name', [hit + (found.has(keyOf(mention)) ? 1 : 0), all + 1]);
  }
  return [...kinds].sort().map(([kind, [hit, all]]) => [`mention_recall_${kind}`, ratio(hit, all)]);
}

/** Over the spans that both have: how much of an entity's company there is right, and how much of the right company it has. */
function bcubed(shared: readonly string[], found: Spans, right: Spans): readonly [number | null, number | null] {
  const company = (spans: Spans, key: string): Set<string> => {
    const ids = spans.get(key) ?? new Set();
    return new Set(shared.filter((other) => [...(spans.get(other) ?? [])].some((id) => ids.has(id))));
  };
  let precision = 0;
  let recall = 0;
  for (const key of shared) {
    const ours = company(found, key);
    const theirs = company(right, key);
    const both = [...ours].filter((other) => theirs.has(other)).length;
    precision += both / ours.size;
    recall += both / theirs.size;
  }
  return [ratio(precision, shared.length), ratio(recall, shared.length)];
}
