import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/browser/database.ts';
import type { WrongNote } from '../../src/browser/messages.ts';
import {
  countHidden,
  deleteNote,
  hideFact,
  keepNote,
  listNotes,
  readStoredArticle,
  unhideFacts,
} from '../../src/browser/reader-marks.ts';
import { addPack, readCard } from '../../src/browser/store.ts';
import { identityKey } from '../../src/facts/identity.ts';
import { packSeeds } from '../../src/tools/pack-seeds.ts';

const pack = packSeeds();
const [source] = pack.sources;
const [entity] = pack.entities;
const [fact] = pack.facts;
if (source === undefined || entity === undefined || fact === undefined) throw new Error('the seeds hold nothing');

let count = 0;
let database: Database;
beforeEach(async () => {
  database = await openDatabase(`marks ${count++}`);
  await addPack(database, pack, 'bundled');
});

describe('hidden facts', () => {
  it('are told with the card until they are shown again', async () => {
    const key = identityKey(entity);
    await hideFact(database, fact.id, true);
    expect((await readCard(database, key)).hidden).toEqual([fact.id]);
    await hideFact(database, fact.id, false);
    expect((await readCard(database, key)).hidden).toEqual([]);
  });

  it('are counted and all shown again', async () => {
    await hideFact(database, 'a', true);
    await hideFact(database, 'b', true);
    await hideFact(database, 'b', true);
    expect(await countHidden(database)).toBe(2);
    await unhideFacts(database);
    expect(await countHidden(database)).toBe(0);
  });

  it('are not marked in the source', async () => {
    const before = await readStoredArticle(database, source.id);
    await hideFact(database, fact.id, true);
    const after = await readStoredArticle(database, source.id);
    expect(before?.statements.map(({ id }) => id)).toContain(fact.id);
    expect(after?.statements.map(({ id }) => id)).not.toContain(fact.id);
  });
});

it('tells a source with its statements in text order, and nothing of one that is not there', async () => {
  const article = await readStoredArticle(database, source.id);
  expect(article?.text).toBe(source.text);
  const starts = article?.statements.map(({ start }) => start) ?? [];
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(await readStoredArticle(database, 's0')).toBeUndefined();
});

it('keeps notes in order and deletes one', async () => {
  const note = (text: string): WrongNote => ({
    note: text,
    at: '2026-01-01T00:00:00.000Z',
    entity: 'Xi',
    fact: 'f1',
    rule: 'clause',
    statement: 'a',
    sentence: 'a b',
    modality: 'asserted',
    source: { title: null, publisher: null, url: null },
  });
  await keepNote(database, note('one'));
  await keepNote(database, note('two'));
  const [first, second] = await listNotes(database);
  expect([first?.note, second?.note]).toEqual(['one', 'two']);
  await deleteNote(database, first?.id ?? 0);
  expect((await listNotes(database)).map(({ note: text }) => text)).toEqual(['two']);
});

it('carries the store of the first version over', async () => {
  const old = await openDB('older', 1, {
    upgrade(store) {
      store.createObjectStore('sources', { keyPath: 'id' });
      const entities = store.createObjectStore('entities', { keyPath: 'id' });
      for (const index of ['key', 'words', 'source']) entities.createIndex(index, index);
      const facts = store.createObjectStore('facts', { keyPath: 'id' });
      for (const index of ['keys', 'source']) facts.createIndex(index, index);
      store.createObjectStore('settings');
    },
  });
  await old.put('settings', { off: true }, 'settings');
  await old.put('entities', { id: 'e1', key: 'person|ana pop', source: 's1' });
  await old.put('sources', { id: 's1', origin: 'added', text: 'Ana a vorbit.' });
  old.close();
  const now = await openDatabase('older');
  expect(await now.getAllFromIndex('entities', 'key', 'person|ana pop')).toHaveLength(1);
  expect(await now.get('entities', ['s1', 'e1'])).toBeDefined();
  expect(await now.get('settings', 'settings')).toEqual({ off: true });
  expect(await countHidden(now)).toBe(0);
  expect(await now.countFromIndex('sources', 'origin', 'added')).toBe(1);
  expect(await now.get('sources', 's1')).toEqual({ id: 's1', origin: 'added' });
  expect(await now.get('texts', 's1')).toBe('Ana a vorbit.');
});
