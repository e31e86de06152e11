import type { Span } from '../../text/span.ts';
import { type Count, compareFact, newCount, percentOf } from './compare-fact.ts';
import type { Gold } from './gold.ts';
import { type Metric, WRONGS, type Wrong } from './metric.ts';
import { f1, overlap, ratio } from './ratio.ts';
import type { Links } from './score-entities.ts';
import { type Matching, subjectsOf } from './score-facts.ts';
import type { SystemOutput } from './system.ts';

/**
 * Matched facts → how right their time, voice, certainty, negation, numbers, participants and evidence are; and all facts →
 * which of them tell the reader something the text does not say. The rate of those is the figure that matters most.
 */
/** Lists to read, not part of the rate: what is said but was not annotated, and a speaker not named. */
const ONLY_LISTED: readonly Wrong[] = ['outside_gold', 'unmatched', 'speaker_lost'];
const HALF = 0.5;

export function scoreAttributes(
  gold: Gold,
  system: SystemOutput,
  links: Links,
  matching: Matching,
  text: string,
): { metrics: Metric[]; errors: string[] } {
  const count = newCount();
  const wrongs = new Map<Wrong, Set<number>>(WRONGS.map((wrong) => [wrong, new Set()]));
  const blame = (wrong: Wrong, j: number): void => void wrongs.get(wrong)?.add(j);
  const pairs = [...matching.found, ...[...matching.copies].map(([j, i]) => [i, j] as const)];
  for (const [i, j] of pairs) {
    const right = gold.facts[i];
    const fact = system.facts[j];
    if (right !== undefined && fact !== undefined)
      for (const wrong of compareFact(right, fact, links, count)) blame(wrong, j);
  }
  const isBlamed = (j: number): boolean =>
    WRONGS.some((wrong) => !ONLY_LISTED.includes(wrong) && wrongs.get(wrong)?.has(j) === true);
  const matched = new Set(pairs.map(([, j]) => j));
  system.facts.forEach((fact, j) => {
    if (matched.has(j)) return;
    const near = gold.facts[matching.candidates.find((one) => one.system === j)?.gold ?? -1];
    if (near !== undefined) {
      const about = new Set([...subjectsOf(near), ...near.participants]);
      if (!about.has(links.get(fact.subjects[0] ?? '') ?? '')) blame('wrong_subject', j);
    } else if (!gold.facts.some((right) => shareWithin(right.evidence, fact.statement) >= HALF))
      blame('outside_gold', j);
    if (!isBlamed(j) && wrongs.get('outside_gold')?.has(j) !== true) blame('unmatched', j);
  });
  const wrongFacts = system.facts.filter((_, j) => isBlamed(j)).length;
  return {
    metrics: [
      ...attributeMetrics(count),
      ...WRONGS.map((wrong): Metric => [`wrong_${wrong.replace('wrong_', '')}`, wrongs.get(wrong)?.size ?? 0]),
      ['wrong_facts_on_card', wrongFacts],
      ['wrong_fact_rate', ratio(wrongFacts, system.facts.length)],
    ],
    errors: [...wrongs].flatMap(([wrong, facts]) =>
      [...facts].map((j) => {
        const { id = '', subjects = [], statement = { start: 0, end: 0 } } = system.facts[j] ?? {};
        const about = links.get(subjects[0] ?? '') ?? subjects[0] ?? '';
        return `WRONG ${wrong} ${id} ${about} ${JSON.stringify(text.slice(statement.start, statement.end))}`;
      }),
    ),
  };
}

function attributeMetrics(count: Count): Metric[] {
  const { hit, extra, missed } = count.quantity;
  const precision = ratio(hit, hit + extra);
  const recall = ratio(hit, hit + missed);
  return [
    ['attr_time_accuracy', percentOf(count.time)],
    ['attr_attribution_accuracy', percentOf(count.attribution)],
    ['attr_modality_accuracy', percentOf(count.modality)],
    ['attr_negation_accuracy', percentOf(count.negation)],
    ['attr_quantity_precision', precision],
    ['attr_quantity_recall', recall],
    ['attr_quantity_f1', f1(precision, recall)],
    ['attr_participant_precision', percentOf(count.participant)],
    ['evidence_accuracy', percentOf(count.evidence)],
  ];
}

/** How much of a statement lies inside a sentence, 0 to 1. */
function shareWithin(sentence: Span, statement: Span): number {
  return overlap(
    { start: Math.max(sentence.start, statement.start), end: Math.min(sentence.end, statement.end) },
    statement,
  );
}
