import type { Metric } from './metric.ts';

/** Metrics as lines, "article metric value": whole numbers as they are, others to four places, "n/a" where undefined. */
export function writeMetrics(article: string, metrics: readonly Metric[]): string {
  return metrics.map(([name, value]) => `${article} ${name} ${writeValue(value)}\n`).join('');
}

/** For each metric the mean over the articles in which it is defined. */
export function macroMean(articles: readonly (readonly Metric[])[]): Metric[] {
  const values = new Map<string, number[]>();
  for (const metrics of articles)
    for (const [name, value] of metrics)
      values.set(name, [...(values.get(name) ?? []), ...(value === null ? [] : [value])]);
  return [...values].map(([name, all]) => [
    name,
    all.length === 0 ? null : all.reduce((sum, value) => sum + value, 0) / all.length,
  ]);
}

export function writeValue(value: number | null): string {
  if (value === null) return 'n/a';
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
