import type { Modality, Qualifier } from '../facts/pack.ts';

/** Word lists that the rules for time, quantity, voice and certainty ask. Keys of calendar and numbers are folded. */
export type Calendar = {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly nearDays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly ago: readonly (readonly string[])[];
};
export type Numbers = {
  readonly words: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, number>>;
  readonly qualifiers: readonly (readonly [string, Exclude<Qualifier, 'exact'>])[];
};
export type Cues = {
  readonly saying: ReadonlySet<string>;
  readonly accusing: ReadonlySet<string>;
  readonly legal: ReadonlySet<string>;
  readonly legalVerbs: ReadonlySet<string>;
  readonly believing: ReadonlySet<string>;
  readonly sayingImpersonal: ReadonlySet<string>;
  readonly promising: ReadonlySet<string>;
  readonly planning: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly hedges: Readonly<Record<string, Modality>>;
  readonly negations: ReadonlySet<string>;
  readonly according: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
};
