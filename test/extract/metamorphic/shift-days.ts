const DAY = 86_400_000;

/** "2026-02-28" and 1 → "2026-03-01". */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
