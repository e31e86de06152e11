import { identityKey } from '../facts/identity.ts';
import type { Fact, Pack } from '../facts/pack.ts';
import { type Database, readSource, type SourceRecord, type StoredEntity, type StoredFact } from './database.ts';
import type { Settings, StoredSource } from './messages.ts';
import { addNames, readLargeParts, removeNames } from './name-store.ts';
import { inOneGo } from './one-go.ts';

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
  density: 'all',
  badge: true,
};

/**
 * Adds every source of a pack that is not there yet; returns the ids it added. Throws what the store throws (a full disk:
 * QuotaExceededError), and then nothing of the pack has been kept.
 */
export async function addPack(
  database: Database,
  pack: Pack,
  origin: SourceRecord['origin'],
  addedAt: (source: string) => number = () => Date.now(),
): Promise<string[]> {
  const keys = new Map(pack.entities.map((entity) => [entity.id, identityKey(entity)]));
  const ofAll = bySource(pack);
  const large = await readLargeParts(database, ofAll.length);
  return inOneGo(database, async (write, will) => {
    const added: string[] = [];
    for (const source of pack.sources) {
      if ((await write.objectStore('sources').getKey(source.id)) !== undefined) continue;
      added.push(source.id);
      const { text, ...head } = source;
      will(
        write
          .objectStore('sources')
          .put({ ...head, origin, generator: generatorOf(pack), addedAt: addedAt(source.id) }),
      );
      will(write.objectStore('texts').put(text, source.id));
    }
    const isNew = new Set(added);
    const facts = pack.facts
      .filter(({ source }) => isNew.has(source))
      .map((fact) => ({ ...fact, keys: keysOf(fact, keys) }));
    const entities = ofAll.filter(({ source }) => isNew.has(source));
    for (const entity of entities) will(write.objectStore('entities').put(entity));
    // add, not put: a pack whose fact bears the id of another source's is refused whole, and that fact stays
    for (const fact of facts) will(write.objectStore('facts').add(fact));
    await addNames(write, entities, facts, large);
    return added;
  });
}

/** Each entity once for every source that tells of it, with what this source alone says, so that it comes and goes with it. */
function bySource({ entities, facts }: Pack): StoredEntity[] {
  const tellers = new Map(entities.map(({ id, mentions }) => [id, new Set(mentions.map(({ source }) => source))]));
  for (const fact of facts) for (const id of entitiesIn(fact)) tellers.get(id)?.add(fact.source);
  return entities.flatMap((entity) => {
    const isFrom = (source: string) => (span: { readonly source: string }) => span.source === source;
    return [...(tellers.get(entity.id) ?? [])].map((source) => ({
      ...entity,
      descriptions: entity.descriptions.filter(isFrom(source)),
      mentions: entity.mentions.filter(isFrom(source)),
      key: identityKey(entity),
      source,
    }));
  });
}

/** Ids of the entities that have a part in a fact. */
function entitiesIn({ subjects, participants, attribution }: Fact): string[] {
  const voices = attribution.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  return [...subjects, ...participants.map(({ entity }) => entity), ...voices];
}

/** The key of each entity that has a part in a fact, once. */
function keysOf(fact: Fact, keys: ReadonlyMap<string, string>): string[] {
  return [...new Set(entitiesIn(fact).map((id) => keys.get(id) ?? ''))];
}

/** Takes a source with its entities and facts out again. False where it was not there, or is bundled. */
export async function removeSource(
  database: Database,
  source: string,
  origin: SourceRecord['origin'] = 'added',
): Promise<boolean> {
  return inOneGo(database, async (write, will) => {
    const record = await write.objectStore('sources').get(source);
    if (record?.origin !== origin) return false;
    will(write.objectStore('sources').delete(source));
    will(write.objectStore('texts').delete(source));
    for (const store of ['entities', 'facts'] as const) {
      for (const key of await write.objectStore(store).index('source').getAllKeys(source))
        will(write.objectStore(store).delete(key));
    }
    await removeNames(write, source);
    return true;
  });
}

/** Packs the names of a store that an older version of Reper left without an index. */
export async function packOldNames(database: Database): Promise<void> {
  if ((await database.count('names')) > 0) return;
  await inOneGo(database, async (write) => {
    const facts = await write.objectStore('facts').getAll();
    await addNames(write, await write.objectStore('entities').getAll(), facts, new Map());
  });
}

/** Replaces what an older version of Reper extracted from the bundled articles; the articles themselves are no newer for that. */
export async function keepBundled(database: Database, pack: Pack): Promise<void> {
  const generator = generatorOf(pack);
  const before = new Map<string, number>();
  for (const record of await database.getAllFromIndex('sources', 'origin', 'bundled')) {
    const current = pack.sources.some((source) => source.id === record.id);
    if (!current || record.generator !== generator) {
      before.set(record.id, record.addedAt ?? 0);
      await removeSource(database, record.id, 'bundled');
    }
  }
  await addPack(database, pack, 'bundled', (source) => before.get(source) ?? Date.now());
}

/** How many articles the reader has added, and those, unless they are more than `most`: a popup has no time to read a library. */
export async function listFewAdded(
  database: Database,
  most: number,
): Promise<{ readonly count: number; readonly sources: readonly SourceRecord[] }> {
  const added = database.transaction('sources').store.index('origin');
  const count = await added.count('added');
  return { count, sources: count > most ? [] : await added.getAll('added') };
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
  readonly sources: readonly (SourceRecord & { readonly text: string })[];
  readonly hidden: readonly string[];
};

/** Everything a card of `key` is built from. */
export async function readCard(database: Database, key: string): Promise<CardRecords> {
  const read = database.transaction(['sources', 'texts', 'entities', 'facts', 'hidden']);
  const entities = await read.objectStore('entities').index('key').getAll(key);
  const facts = await read.objectStore('facts').index('keys').getAll(key);
  const keys = new Set(facts.flatMap((fact) => fact.keys));
  const others = (
    await Promise.all([...keys].map((other) => read.objectStore('entities').index('key').getAll(other)))
  ).flat();
  const ids = new Set([...facts.map((fact) => fact.source), ...entities.map((entity) => entity.source)]);
  const [heads, texts] = [read.objectStore('sources'), read.objectStore('texts')];
  const sources = (await Promise.all([...ids].map((id) => readSource(heads, texts, id)))).filter(
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
