import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import type { Entity, Fact, Source } from '../facts/pack.ts';
import type { Settings, WrongNote } from './messages.ts';
import type { StoredBytes } from './stored-bytes.ts';

/**
 * The one store, IndexedDB in the extension's origin. Every change is one transaction: a half-added article does not exist,
 * whenever the background is killed. `key` joins sources.
 */
export type StoredEntity = Entity & {
  readonly key: string;
  readonly source: string;
};
export type StoredFact = Fact & { readonly keys: readonly string[] };
/** Its text lies apart: lists of articles read none. */
export type SourceRecord = Omit<Source, 'text'> & {
  readonly origin: 'bundled' | 'added';
  readonly generator: string;
  /** Milliseconds since 1970; what older versions stored has none. */
  readonly addedAt?: number;
};

export type NamesPart = {
  readonly bytes: StoredBytes;
  readonly entities: number;
  /** Ids of sources that were taken out since it was packed. */
  readonly removed: readonly string[];
};

export type Schema = DBSchema & {
  sources: { key: string; value: SourceRecord; indexes: { origin: string } };
  /** By source. */
  texts: { key: string; value: string };
  /** An entity as one source tells it, by source and id. */
  entities: { key: [source: string, id: string]; value: StoredEntity; indexes: { key: string; source: string } };
  facts: { key: string; value: StoredFact; indexes: { keys: string; source: string } };
  /** Parts of the packed index of names (name-store.ts), the largest first. */
  names: { key: number; value: NamesPart };
  settings: { key: string; value: Partial<Settings> };
  /** Ids of facts that the reader does not want to see. */
  hidden: { key: string; value: { readonly fact: string } };
  notes: { key: number; value: WrongNote };
  /** When the card of an entity was last shown (news.ts). */
  seen: { key: string; value: { readonly key: string; readonly at: number } };
};
export type Database = IDBPDatabase<Schema>;

type Reads<Value> = { readonly get: (key: string) => Promise<Value | undefined> };

/** A source with its text; undefined where it is not there any more. */
export async function readSource(
  sources: Reads<SourceRecord>,
  texts: Reads<string>,
  id: string,
): Promise<(SourceRecord & { readonly text: string }) | undefined> {
  const [source, text] = await Promise.all([sources.get(id), texts.get(id)]);
  return source === undefined || text === undefined ? undefined : { ...source, text };
}

/** Bumped with every change of the stores; older data is carried over in `upgrade`. */
const VERSION = 8;

/** `lost` is called when the database is closed from outside: a newer version wants it, or the reader clears the site data. */
export function openDatabase(name = 'reper', lost: () => void = () => {}): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    async upgrade(database, before, _after, write) {
      if (before < 1) {
        database.createObjectStore('sources', { keyPath: 'id' });
        createEntities(database);
        const facts = database.createObjectStore('facts', { keyPath: 'id' });
        facts.createIndex('keys', 'keys', { multiEntry: true });
        facts.createIndex('source', 'source');
        database.createObjectStore('settings');
      }
      if (before < 2) {
        database.createObjectStore('hidden', { keyPath: 'fact' });
        database.createObjectStore('notes', { autoIncrement: true });
      }
      if (before < 3) database.createObjectStore('names', { autoIncrement: true });
      if (before < 5) database.createObjectStore('seen', { keyPath: 'key' });
      if (before > 0 && before < 4) {
        const kept = await write.objectStore('entities').getAll();
        database.deleteObjectStore('entities');
        const entities = createEntities(database);
        for (const entity of kept) void entities.put(entity);
      }
      if (before < 6) write.objectStore('sources').createIndex('origin', 'origin');
      if (before < 8) {
        const texts = database.createObjectStore('texts');
        for (let at = await write.objectStore('sources').openCursor(); at !== null; at = await at.continue()) {
          const { text, ...source } = at.value as Source & SourceRecord;
          void texts.put(text, source.id);
          void at.update(source);
        }
      }
      // packed in another way since: store.ts packs them anew
      if (before < 7) void write.objectStore('names').clear();
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}

function createEntities(
  database: Database,
): IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, 'entities', 'versionchange'> {
  const entities = database.createObjectStore('entities', { keyPath: ['source', 'id'] });
  entities.createIndex('key', 'key');
  entities.createIndex('source', 'source');
  return entities;
}
