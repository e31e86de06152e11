import { identityKey } from '../facts/identity.ts';
import type { Entity, Pack } from '../facts/pack.ts';
import type { Database, SourceRecord, StoredEntity, StoredFact } from './database.ts';
import type { Settings, StoredSource } from './messages.ts';
import { addNames, removeNames } from './name-store.ts';

/** What the background keeps and finds. Each function is one transaction. */
export const DEFAULTS: Settings = {
  language: 'auto',
  off: false,
  offSites: [],
  offPages: [],
  pausedUntil: null,
  mode: 'hover',
  dwell: 400,
  grace: 300,
  badge: true,
};

/** Adds every source of a pack that is not there yet; returns the ids it added. */
export async function addPack(database: Database, pack: Pack, origin: SourceRecord['origin']): Promise<string[]> {
  const write = database.transaction(['sources', 'entities', 'facts', 'names'], 'readwrite');
  const added: string[] = [];
  const entities: StoredEntity[] = [];
  const facts: StoredFact[] = [];
  const keys = new Map(pack.entities.map((entity) => [entity.id, identityKey(entity)]));
  for (const source of pack.sources) {
    if ((await write.objectStore('sources').getKey(source.id)) !== undefined) continue;
    added.push(source.id);
    void write.objectStore('sources').put({ ...source, origin, generator: generatorOf(pack) });
    for (const entity of pack.entities) {
      if (entity.mentions[0]?.source !== source.id) continue;
      const stored = storedEntity(entity, source.id);
      entities.push(stored);
      void write.objectStore('entities').put(stored);
    }
    for (const fact of pack.facts) {
      if (fact.source !== source.id) continue;
      const named = [
        ...fact.subjects,
        ...fact.participants.map(({ entity }) => entity),
        ...fact.attribution.flatMap(({ entity }) => (entity === null ? [] : [entity])),
      ];
      const stored = { ...fact, keys: [...new Set(named.map((id) => keys.get(id) ?? ''))] };
      facts.push(stored);
      void write.objectStore('facts').put(stored);
    }
  }
  await addNames(write, entities, facts);
  await write.done;
  return added;
}

/** Takes a source with its entities and facts out again. False where it was not there, or is bundled. */
export async function removeSource(
  database: Database,
  source: string,
  origin: SourceRecord['origin'] = 'added',
): Promise<boolean> {
  const write = database.transaction(['sources', 'entities', 'facts', 'names'], 'readwrite');
  const record = await write.objectStore('sources').get(source);
  if (record?.origin !== origin) return false;
  void write.objectStore('sources').delete(source);
  for (const store of ['entities', 'facts'] as const) {
    for (const key of await write.objectStore(store).index('source').getAllKeys(source))
      void write.objectStore(store).delete(key);
  }
  await removeNames(write, source);
  await write.done;
  return true;
}

/** Packs the names of a store that an older version of Reper left without an index. */
export async function packOldNames(database: Database): Promise<void> {
  if ((await database.count('names')) > 0) return;
  const write = database.transaction(['sources', 'entities', 'facts', 'names'], 'readwrite');
  const facts = await write.objectStore('facts').getAll();
  await addNames(write, await write.objectStore('entities').getAll(), facts);
  await write.done;
}

/** Replaces what an older version of Reper extracted from the bundled articles. */
export async function keepBundled(database: Database, pack: Pack): Promise<void> {
  const generator = generatorOf(pack);
  for (const record of await database.getAll('sources')) {
    const current = pack.sources.some((source) => source.id === record.id);
    if (record.origin === 'bundled' && (!current || record.generator !== generator))
      await removeSource(database, record.id, 'bundled');
  }
  await addPack(database, pack, 'bundled');
}

export async function listSources(database: Database): Promise<StoredSource[]> {
  const read = database.transaction(['sources', 'facts']);
  const sources = await read.objectStore('sources').getAll();
  const facts = read.objectStore('facts').index('source');
  return Promise.all(
    sources.map(async ({ id, title, url, publisher, publishedOn, origin }) => ({
      id,
      title,
      url,
      publisher,
      publishedOn,
      origin,
      facts: await facts.count(id),
    })),
  );
}

export type CardRecords = {
  readonly entities: readonly StoredEntity[];
  readonly others: readonly StoredEntity[];
  readonly facts: readonly StoredFact[];
  readonly sources: readonly SourceRecord[];
  readonly hidden: readonly string[];
};

/** Everything a card of `key` is built from. */
export async function readCard(database: Database, key: string): Promise<CardRecords> {
  const read = database.transaction(['sources', 'entities', 'facts', 'hidden']);
  const entities = await read.objectStore('entities').index('key').getAll(key);
  const facts = await read.objectStore('facts').index('keys').getAll(key);
  const keys = new Set(facts.flatMap((fact) => fact.keys));
  const others = (
    await Promise.all([...keys].map((other) => read.objectStore('entities').index('key').getAll(other)))
  ).flat();
  const ids = new Set([...facts.map((fact) => fact.source), ...entities.map((entity) => entity.source)]);
  const sources = (await Promise.all([...ids].map((id) => read.objectStore('sources').get(id)))).filter(
    (one) => one !== undefined,
  );
  return { entities, others, facts, sources, hidden: await read.objectStore('hidden').getAllKeys() };
}

export async function readSettings(database: Database): Promise<Settings> {
  return { ...DEFAULTS, ...(await database.get('settings', 'settings')) };
}

export async function changeSettings(database: Database, change: Partial<Settings>): Promise<Settings> {
  const write = database.transaction('settings', 'readwrite');
  const settings = { ...DEFAULTS, ...(await write.store.get('settings')), ...change };
  void write.store.put(settings, 'settings');
  await write.done;
  return settings;
}

function generatorOf({ generator }: Pack): string {
  return `${generator.name} ${generator.version} ${generator.models}`;
}

function storedEntity(entity: Entity, source: string): StoredEntity {
  return { ...entity, key: identityKey(entity), source };
}
