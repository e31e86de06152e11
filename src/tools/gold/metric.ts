/** A figure by its name; `null`: undefined, because there is nothing to divide by. */
export type Metric = readonly [name: string, value: number | null];

/** How a fact on a card can tell the reader something the text does not say; the last three are lists to read. */
export const WRONGS = [
  'claim_as_fact',
  'wrong_subject',
  'wrong_date',
  'wrong_speaker',
  'wrong_polarity',
  'wrong_number',
  'outside_gold',
  'unmatched',
  'speaker_lost',
] as const;
export type Wrong = (typeof WRONGS)[number];
