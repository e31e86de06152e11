/** Names of a page → the weightier first: those it names more often, then those of which more is known, then as they come. */
export type WeighedName = { readonly count: number; readonly facts: number };

export function orderNames<Name extends WeighedName>(names: readonly Name[]): Name[] {
  return [...names].sort((a, b) => b.count - a.count || b.facts - a.facts);
}
