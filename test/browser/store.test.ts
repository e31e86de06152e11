import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/browser/database.ts';
import {
  addPack,
  changeSettings,
  DEFAULTS,
  keepBundled,
  listFewAdded,
  listSources,
  readCard,
  readSettings,
  removeSource,
} from '../../src/browser/store.ts';
import { identityKey } from '../../src/facts/identity.ts';
import type { Fact, Pack } from '../../src/facts/pack.ts';
import { SAMPLE_TEXT, samplePack } from '../facts/sample-pack.ts';

let database: Database;
let opened = 0;
beforeEach(async () => {
  opened += 1;
  database = await openDatabase(`test-${opened}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const first = samplePack();
/** Another article that knows the same people. */
const second = samplePack({ text: `Din nou. ${SAMPLE_TEXT}`, publishedOn: '2025-04-01' });
const ana = keyOf(first, 'Ana Pop');

describe('addPack', () => {
  it('keeps source, entities and facts, and says which sources are new', async () => {
    expect(await addPack(database, first, 'added')).toEqual([sourceOf(first)]);
    expect(await contents(database)).toEqual({ sources: 1, entities: 2, facts: 1 });
    expect(await addPack(database, first, 'added')).toEqual([]);
    expect(await contents(database)).toEqual({ sources: 1, entities: 2, facts: 1 });
  });

  it('does it in one transaction', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await addPack(database, first, 'added');
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
  });

  it('keeps nothing of an article when one of its parts cannot be stored', async () => {
    await addPack(database, first, 'added');
    const broken = withoutIdOfLastFact(second);
    await expect(addPack(database, broken, 'added')).rejects.toThrow();
    expect(await contents(database)).toEqual({ sources: 1, entities: 2, facts: 1 });
    expect(await listSources(database)).toHaveLength(1);
  });

  it("keeps nothing of a pack that would write over another source's fact", async () => {
    await addPack(database, first, 'added');
    const kept = await database.getAll('facts');
    const claimed = { ...second, facts: second.facts.map((fact) => ({ ...fact, id: kept[0]?.id ?? '' })) };
    await expect(addPack(database, claimed, 'added')).rejects.toThrow();
    expect(await database.getAll('facts')).toEqual(kept);
    expect(await listSources(database)).toHaveLength(1);
  });

  it('tells of a full disk by its name and leaves the store as it was', async () => {
    await addPack(database, first, 'added');
    fillDiskAfter(2);
    await expect(addPack(database, second, 'added')).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await contents(database)).toEqual({ sources: 1, entities: 2, facts: 1 });
    expect(await addPack(database, second, 'added')).toEqual([sourceOf(second)]);
  });

  it('has nothing of an article whose transaction was cut off, as when the background is ended', async () => {
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = add.call(this, value);
      if (this.name === 'facts') this.transaction.abort();
      return request;
    });
    await expect(addPack(database, first, 'added')).rejects.toMatchObject({ name: 'AbortError' });
    vi.restoreAllMocks();
    expect(await contents(database)).toEqual({ sources: 0, entities: 0, facts: 0 });
  });
});

describe('a pack of several sources', () => {
  const both = { ...first, sources: [...first.sources, ...second.sources], facts: [...first.facts, ...aboutSameIds()] };
  const shared: Pack = {
    ...both,
    entities: first.entities.map((entity, i) => ({
      ...entity,
      mentions: [...entity.mentions, ...(second.entities[i]?.mentions ?? [])],
    })),
  };

  it('keeps an entity with each source that tells of it', async () => {
    await addPack(database, shared, 'added');
    expect(await contents(database)).toEqual({ sources: 2, entities: 4, facts: 2 });
    const { entities } = await readCard(database, ana);
    expect(entities.map(({ source, mentions }) => [source, mentions.map((mention) => mention.source)])).toEqual(
      entities.map(({ source }) => [source, [source]]),
    );
    await removeSource(database, sourceOf(first));
    const left = await readCard(database, ana);
    expect(left.entities.map(({ source }) => source)).toEqual([sourceOf(second)]);
    expect(left.facts.map(({ source }) => source)).toEqual([sourceOf(second)]);
  });

  it('adds what is new in it although one of its sources is known', async () => {
    await addPack(database, first, 'added');
    await addPack(database, shared, 'added');
    expect((await readCard(database, ana)).entities).toHaveLength(2);
    expect((await readCard(database, ana)).facts).toHaveLength(2);
  });

  /** The second article's facts, about the entities by the first one's ids. */
  function aboutSameIds(): Fact[] {
    const ids = new Map(second.entities.map(({ id }, i) => [id, first.entities[i]?.id ?? '']));
    const same = (id: string | null): string => ids.get(id ?? '') ?? '';
    return second.facts.map((fact) => ({
      ...fact,
      subjects: fact.subjects.map(same),
      participants: fact.participants.map((one) => ({ ...one, entity: same(one.entity) })),
      attribution: fact.attribution.map((one) => ({ ...one, entity: same(one.entity) })),
    }));
  }
});

describe('removeSource', () => {
  it('undoes an article and leaves the other one whole', async () => {
    await addPack(database, first, 'bundled');
    await addPack(database, second, 'added');
    expect((await readCard(database, ana)).facts).toHaveLength(2);
    expect(await removeSource(database, sourceOf(second))).toBe(true);
    expect(await contents(database)).toEqual({ sources: 1, entities: 2, facts: 1 });
    expect((await readCard(database, ana)).facts.map(({ source }) => source)).toEqual([sourceOf(first)]);
  });

  it('takes no bundled article out, and none that is not there', async () => {
    await addPack(database, first, 'bundled');
    expect(await removeSource(database, sourceOf(first))).toBe(false);
    expect(await removeSource(database, sourceOf(second))).toBe(false);
    expect(await contents(database)).toEqual({ sources: 1, entities: 2, facts: 1 });
  });
});

describe('listFewAdded', () => {
  it('counts what the reader has added, and lists it while it is little', async () => {
    await addPack(database, first, 'bundled');
    expect(await listFewAdded(database, 8)).toEqual({ count: 0, sources: [] });
    await addPack(database, second, 'added');
    const few = await listFewAdded(database, 1);
    expect([few.count, few.sources.map(({ id }) => id)]).toEqual([1, [sourceOf(second)]]);
    expect(await listFewAdded(database, 0)).toEqual({ count: 1, sources: [] });
  });
});

describe('keepBundled', () => {
  it('replaces what an older version extracted, and nothing that the reader added', async () => {
    await keepBundled(database, first);
    await addPack(database, second, 'added');
    const newer = { ...samplePack({ version: '2' }), facts: [] };
    await keepBundled(database, newer);
    const sources = await database.getAll('sources');
    expect(sources.map(({ origin, generator }) => [origin, generator]).sort()).toEqual([
      ['added', 'reper 1 none'],
      ['bundled', 'reper 2 none'],
    ]);
    expect((await readCard(database, ana)).facts.map(({ source }) => source)).toEqual([sourceOf(second)]);
  });

  it('does nothing when nothing is new', async () => {
    await keepBundled(database, first);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await keepBundled(database, first);
    expect(put).not.toHaveBeenCalled();
  });

  it('takes out what is no longer bundled', async () => {
    await keepBundled(database, first);
    await keepBundled(database, second);
    expect((await listSources(database)).map(({ id }) => id)).toEqual([sourceOf(second)]);
  });
});

describe('the database', () => {
  it('lets a newer version have it, and says so', async () => {
    const lost = vi.fn();
    const old = await openDatabase('shared', lost);
    const newer = indexedDB.open('shared', old.version + 1);
    await new Promise((done) => {
      newer.onsuccess = done;
    });
    expect(lost).toHaveBeenCalledOnce();
    newer.result.close();
  });
});

describe('settings', () => {
  it('begin with the defaults and change one by one', async () => {
    expect(await readSettings(database)).toEqual(DEFAULTS);
    await Promise.all([
      changeSettings(database, { offSites: ['ziar.example'] }),
      changeSettings(database, { language: 'ro' }),
    ]);
    expect(await readSettings(database)).toEqual({ ...DEFAULTS, offSites: ['ziar.example'], language: 'ro' });
  });

  it('survive the background', async () => {
    await changeSettings(database, { off: true });
    database.close();
    database = await openDatabase(`test-${opened}`);
    expect((await readSettings(database)).off).toBe(true);
  });
});

function sourceOf(pack: Pack): string {
  return pack.sources[0]?.id ?? '';
}

function keyOf(pack: Pack, name: string): string {
  const entity = pack.entities.find((one) => one.name === name);
  if (entity === undefined) throw new Error(`no ${name}`);
  return identityKey(entity);
}

async function contents(one: Database): Promise<Record<string, number>> {
  const [sources, entities, facts] = await Promise.all(
    (['sources', 'entities', 'facts'] as const).map((store) => one.count(store)),
  );
  return { sources: sources ?? 0, entities: entities ?? 0, facts: facts ?? 0 };
}

/** A fact that IndexedDB refuses at once: it has no key. */
function withoutIdOfLastFact(pack: Pack): Pack {
  const facts = pack.facts.map((fact) => ({ ...fact, id: undefined }));
  return { ...pack, facts } as unknown as Pack;
}

/** From the given write on, the disk is full. */
function fillDiskAfter(writes: number): void {
  const put = IDBObjectStore.prototype.put;
  let done = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    done += 1;
    if (done > writes) throw new DOMException('the disk is full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
}
