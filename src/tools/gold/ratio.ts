import type { Span } from '../../text/span.ts';

/** The parts of a whole, or null where there is no whole. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The harmonic mean of precision and recall; null where one of them is. */
export function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Shared letters over all letters of two spans, 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A span as a key of a map. */
export function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}
