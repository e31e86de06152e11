/** One line of an evaluation: "las 82.13". Percentages from 0 to 100. */
export type Metric = { readonly name: string; readonly value: number };

/** `right` of `of`, in percent; nothing of nothing is 0. */
export function percent(right: number, of: number): number {
  return of === 0 ? 0 : (100 * right) / of;
}

/** Harmonic mean of precision and recall from counts, in percent. */
export function f1(right: number, gold: number, found: number): number {
  return percent(2 * right, gold + found);
}
