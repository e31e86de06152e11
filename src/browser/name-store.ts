import type { IDBPTransaction } from 'idb';
import { buildNameIndex, mergeNameIndexes, type NameEntry } from '../match/build-name-index.ts';
import { findNames, type IndexedName, type IndexPart } from '../match/find-names.ts';
import { openNameIndex } from '../match/name-index.ts';
import type { Database, Schema, StoredEntity, StoredFact } from './database.ts';
import { fromStored, toStored } from './stored-bytes.ts';

/**
 * The index of names in the store: a few packed parts, each larger than the next, so that adding an article packs its own names and
 * those of the small parts, never the whole library. A part changes in the transaction of the facts it belongs to. What a removed
 * source had stays in its part, out of sight, until that part is packed again.
 */
export type NamesWrite = IDBPTransaction<Schema, ('sources' | 'texts' | 'entities' | 'facts' | 'names')[], 'readwrite'>;

/** Counts changes of the index in this context, the only one that writes. */
let changes = 0;

/** Bytes of large parts by their keys. */
export type PartBytes = ReadonlyMap<number, ArrayBuffer>;

/** The large parts that so many more entities may be packed together with: a blob cannot be read within a transaction. */
export async function readLargeParts(database: Database, entities: number): Promise<PartBytes> {
  const found = new Map<number, ArrayBuffer>();
  let size = entities;
  const names = database.transaction('names').store;
  const [keys, parts] = await Promise.all([names.getAllKeys(), names.getAll()]);
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    const key = keys[i];
    if (part === undefined || key === undefined || part.entities >= GROWTH * size) break;
    if (part.bytes instanceof Blob) found.set(key, await part.bytes.arrayBuffer());
    size += part.entities;
  }
  return found;
}

/** Packs the names of sources that this transaction adds; of older parts those that are small, and large ones that were read before. */
export async function addNames(
  write: NamesWrite,
  entities: readonly StoredEntity[],
  facts: readonly StoredFact[],
  large: PartBytes,
): Promise<void> {
  const entries = entriesOf(entities, facts);
  if (entries.length === 0) return;
  changes++;
  const store = write.objectStore('names');
  let bytes = buildNameIndex(entries);
  let size = entries.length;
  const merged: IndexPart[] = [];
  for (let cursor = await store.openCursor(null, 'prev'); cursor !== null; cursor = await cursor.continue()) {
    const part = cursor.value;
    const before = part.bytes instanceof Blob ? large.get(cursor.key) : part.bytes;
    if (before === undefined || part.entities >= GROWTH * size) break;
    merged.unshift({ index: openNameIndex(before), removed: new Set(part.removed) });
    size += part.entities;
    await cursor.delete();
  }
  if (merged.length > 0) bytes = mergeNameIndexes([...merged, { index: openNameIndex(bytes), removed: new Set() }]);
  const { header } = openNameIndex(bytes);
  await store.add({ bytes: toStored(bytes), entities: header.entities, removed: [] });
}

/** A part at least this many times as large as what comes after it is left as it is. */
const GROWTH = 4;

/** Puts a source out of sight. */
export async function removeNames(write: NamesWrite, source: string): Promise<void> {
  changes++;
  for (let cursor = await write.objectStore('names').openCursor(); cursor !== null; cursor = await cursor.continue())
    await cursor.update({ ...cursor.value, removed: [...cursor.value.removed, source] });
}

/** Names that may stand on a page with these folded words. The index is read at the first question and kept while nothing changes. */
export type NameReader = (words: readonly string[], known?: number) => Promise<IndexedName[]>;

export function createNameReader(database: () => Promise<Database>): NameReader {
  let kept: { readonly changes: number; readonly parts: Promise<IndexPart[]> } | undefined;
  const read = async (): Promise<IndexPart[]> => {
    const stored = await (await database()).getAll('names');
    return Promise.all(
      stored.map(async ({ bytes, removed }) => ({
        index: openNameIndex(await fromStored(bytes)),
        removed: new Set(removed),
      })),
    );
  };
  return async (words, known = 0) => {
    await database();
    if (kept?.changes !== changes) kept = { changes, parts: read() };
    try {
      return findNames(await kept.parts, words, known);
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
}

/** Entities of which a card has something to show. */
function entriesOf(entities: readonly StoredEntity[], facts: readonly StoredFact[]): NameEntry[] {
  const byKey = new Map<string, StoredFact[]>();
  for (const fact of facts)
    for (const key of fact.keys) {
      const list = byKey.get(`${fact.source} ${key}`);
      if (list === undefined) byKey.set(`${fact.source} ${key}`, [fact]);
      else list.push(fact);
    }
  const factsOf = ({ source, key }: StoredEntity): readonly StoredFact[] => byKey.get(`${source} ${key}`) ?? [];
  const kept = entities.filter((entity) => factsOf(entity).length > 0 || entity.descriptions.length > 0);
  const numbers = new Map(kept.map((entity, i) => [`${entity.source} ${entity.key}`, i]));
  return kept.map((entity) => {
    const own = factsOf(entity);
    const others = new Set(
      own.flatMap((fact) => fact.keys.flatMap((key) => numbers.get(`${entity.source} ${key}`) ?? [])),
    );
    others.delete(numbers.get(`${entity.source} ${entity.key}`) ?? -1);
    return {
      source: entity.source,
      name: entity.name,
      type: entity.type,
      id: entity.key.endsWith(`|${entity.id}`) ? entity.id : undefined,
      forms: entity.forms,
      neighbours: [...others].sort((a, b) => a - b),
      facts: own.length,
    };
  });
}
