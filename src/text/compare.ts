/** Order by code units: the same on every machine, whatever its language. For days, ids and keys, not for what a reader sees. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
