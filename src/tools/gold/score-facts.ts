import type { Gold, GoldFact } from './gold.ts';
import type { Metric } from './metric.ts';
import { f1, overlap, ratio } from './ratio.ts';
import type { Links } from './score-entities.ts';
import type { SystemFact, SystemOutput } from './system.ts';

/**
 * Gold and output → which facts are the same, and precision and recall of facts. Two are the same where the first subject is
 * the gold's subject or a co-subject, and the statements share at least HALF their letters; one to one, closest first.
 * A copy for another co-subject is right as well, and is not counted as a find.
 */
export type Candidate = {
  readonly overlap: number;
  readonly gold: number;
  readonly system: number;
  readonly subjectRight: boolean;
};
export type Matching = {
  /** Gold fact → fact of the pack, by place in their lists. */
  readonly found: ReadonlyMap<number, number>;
  /** Fact of the pack → gold fact, for copies. */
  readonly copies: ReadonlyMap<number, number>;
  /** Every pair whose statements are close enough, right subject first, then closest first. */
  readonly candidates: readonly Candidate[];
};

const HALF = 0.5;
/** Letters by which a statement may reach over the gold's sentence: a quotation mark and a full stop. */
const SLACK = 2;

export function subjectsOf(fact: GoldFact): Set<string> {
  return new Set([fact.subject, ...fact.coSubjects]);
}

export function scoreFacts(
  gold: Gold,
  system: SystemOutput,
  links: Links,
): { metrics: Metric[]; errors: string[]; matching: Matching } {
  const matching = matchFacts(gold, system, links);
  const { found, copies, candidates } = matching;
  const required = gold.facts.map((fact, i) => ({ fact, i })).filter(({ fact }) => !fact.optional);
  const matched = new Set([...found.values(), ...copies.keys()]);
  const close = new Set(candidates.map((one) => one.gold));
  const precision = ratio(matched.size, system.facts.length);
  const recall = ratio(required.filter(({ i }) => found.has(i)).length, required.length);
  const missed = required.filter(({ i }) => !found.has(i));
  return {
    matching,
    metrics: [
      ['fact_gold', gold.facts.length],
      ['fact_system', system.facts.length],
      ['fact_duplicates', system.duplicates],
      ['fact_precision', precision],
      ['fact_recall', recall],
      ['fact_f1', f1(precision, recall)],
      [
        'fact_recall_sentence_level',
        ratio(
          countInSentence(
            required.map(({ fact }) => fact),
            system.facts,
            links,
          ),
          required.length,
        ),
      ],
      ['fact_recall_statement_only', ratio(required.filter(({ i }) => close.has(i)).length, required.length)],
    ],
    errors: missed.map(({ fact }) => `MISSED ${fact.id} ${fact.subject} ${JSON.stringify(fact.statement.text)}`),
  };
}

function matchFacts(gold: Gold, system: SystemOutput, links: Links): Matching {
  const subjectOf = (fact: SystemFact | undefined): string => links.get(fact?.subjects[0] ?? '') ?? '';
  const candidates = gold.facts.flatMap((right, i) =>
    system.facts.flatMap((fact, j) => {
      const shared = overlap(right.statement, fact.statement);
      if (shared < HALF) return [];
      return [{ overlap: shared, gold: i, system: j, subjectRight: subjectsOf(right).has(subjectOf(fact)) }];
    }),
  );
  candidates.sort((a, b) => Number(b.subjectRight) - Number(a.subjectRight) || b.overlap - a.overlap);
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const one of candidates) {
    if (!one.subjectRight || found.has(one.gold) || used.has(one.system)) continue;
    found.set(one.gold, one.system);
    used.add(one.system);
  }
  const served = new Map([...found].map(([i, j]) => [i, new Set([subjectOf(system.facts[j])])]));
  const copies = new Map<number, number>();
  for (const one of candidates) {
    const shared = gold.facts[one.gold]?.coSubjects ?? [];
    if (!one.subjectRight || used.has(one.system) || copies.has(one.system) || shared.length === 0) continue;
    const subject = subjectOf(system.facts[one.system]);
    const had = served.get(one.gold) ?? new Set();
    if (had.has(subject)) continue;
    served.set(one.gold, had.add(subject));
    copies.set(one.system, one.gold);
  }
  return { found, copies, candidates };
}

/** The lenient view: something about the right subject is said out of the right sentence, sharing a letter with what is right. */
function countInSentence(required: readonly GoldFact[], facts: readonly SystemFact[], links: Links): number {
  const used = new Set<number>();
  let count = 0;
  for (const right of required) {
    const subjects = subjectsOf(right);
    const at = facts.findIndex(
      (fact, j) =>
        !used.has(j) &&
        subjects.has(links.get(fact.subjects[0] ?? '') ?? '') &&
        fact.statement.start >= right.evidence.start - SLACK &&
        fact.statement.end <= right.evidence.end + SLACK &&
        overlap(fact.statement, right.statement) > 0,
    );
    if (at < 0) continue;
    used.add(at);
    count++;
  }
  return count;
}
