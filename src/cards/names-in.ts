import { identityKey } from '../facts/identity.ts';
import type { Entity, MentionKind } from '../facts/pack.ts';
import { bySpan, contains, overlaps, type Span } from '../text/span.ts';

/** Where a source names entities by a name: what a reader can go on to. Built once for a card, asked for each sentence. */
export type NameSpan = Span & { readonly entity: string };
export type NamesIn = (source: string, stretch: Span) => NameSpan[];

const NAMING: ReadonlySet<MentionKind> = new Set(['name', 'alias', 'metonym']);

/** `self` is left out: its card is open. Of two names that overlap the longer stays. */
export function indexNames(entities: readonly Entity[], self: string): NamesIn {
  const bySource = new Map<string, NameSpan[]>();
  for (const entity of entities) {
    const key = identityKey(entity);
    if (key === self) continue;
    for (const { source, start, end, kind } of entity.mentions) {
      if (!NAMING.has(kind)) continue;
      const list = bySource.get(source);
      if (list === undefined) bySource.set(source, [{ start, end, entity: key }]);
      else list.push({ start, end, entity: key });
    }
  }
  for (const list of bySource.values()) list.sort(bySpan);
  return (source, stretch) => {
    const kept: NameSpan[] = [];
    for (const name of bySource.get(source) ?? []) {
      const last = kept.at(-1);
      if (contains(stretch, name) && (last === undefined || !overlaps(last, name))) kept.push(name);
    }
    return kept;
  };
}
