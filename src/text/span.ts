/**
 * Spans: the one coordinate system of the project. `start` and `end` count UTF-16 code units into the
 * article's text, end exclusive, so `text.slice(span.start, span.end)` is always the surface shown.
 */
export type Span = { readonly start: number; readonly end: number };

/** The words a span covers. */
export function surface(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies inside `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: earlier start first, then the longer one. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
