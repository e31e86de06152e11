import type { Database } from './database.ts';
import type { PageName } from './messages.ts';

/**
 * Which names have something new: an article about them was added after their card was last shown. A name whose card was never shown is
 * new. What was shown is remembered only while the reader wants to see news alone.
 */
export async function markNews(database: Database, names: readonly PageName[]): Promise<PageName[]> {
  const read = database.transaction(['sources', 'entities', 'seen']);
  const addedAt = new Map<string, number>();
  for (const { id, addedAt: at = 0 } of await read.objectStore('sources').getAll()) addedAt.set(id, at);
  const entities = read.objectStore('entities').index('key');
  return Promise.all(
    names.map(async (name) => {
      const [seen, told] = await Promise.all([read.objectStore('seen').get(name.entity), entities.getAll(name.entity)]);
      const news = seen === undefined || told.some(({ source }) => (addedAt.get(source) ?? 0) > seen.at);
      return { ...name, news };
    }),
  );
}

/** The card of an entity is shown; `now` in milliseconds since 1970. */
export async function keepSeen(database: Database, key: string, now: number): Promise<void> {
  await database.put('seen', { key, at: now });
}
