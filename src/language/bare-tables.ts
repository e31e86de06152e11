/**
 * A language's rules → the same rules, whose tables answer for their own words alone. A plain object has members that nobody
 * wrote ("constructor" is one, and a common Romanian noun): asked for by a word of the text, they would come back as readings.
 * Sets, lists and functions stay as they are; copies each table once, when a language is loaded.
 */
export function bareTables<Rules>(rules: Rules): Rules {
  if (!isTable(rules)) return rules;
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(rules)) bare[key] = bareTables(value);
  return bare as Rules;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
