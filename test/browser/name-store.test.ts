import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/browser/database.ts';
import { createNameReader, type NameReader } from '../../src/browser/name-store.ts';
import { addPack, packOldNames, removeSource } from '../../src/browser/store.ts';
import { entityId, factId, sourceId } from '../../src/facts/id.ts';
import type { Fact, Pack } from '../../src/facts/pack.ts';
import { nameForms } from '../../src/names/name-forms.ts';

let database: Database;
let find: NameReader;
let number = 0;

beforeEach(async () => {
  database = await openDatabase(`names ${number++}`);
  find = createNameReader(async () => database);
});

/** A source in which two people share one fact. */
function packOf(text: string, subject: string, object: string): Pack {
  const source = sourceId(text);
  const people = [subject, object].map((name, i) => ({
    id: entityId(source, 'PERSON', name),
    name,
    type: 'PERSON' as const,
    aliases: [],
    forms: nameForms({ name, type: 'PERSON', aliases: [] }),
    externalIds: {},
    descriptions: [],
    mentions: [{ source, start: i, end: i + 1, kind: 'name' as const }],
  }));
  const span = { start: 0, end: text.length };
  const fact: Fact = {
    id: factId(source, text, 'vedea', text),
    source,
    rule: 'test',
    subjects: [people[0]?.id ?? ''],
    participants: [{ entity: people[1]?.id ?? '', role: 'object' }],
    predicate: 'vedea',
    statement: span,
    evidence: span,
    time: null,
    quantities: [],
    attribution: [],
    modality: 'asserted',
    negated: false,
    cues: [],
    quote: null,
  };
  return {
    format: 'reper-pack/1',
    title: 'Test',
    license: null,
    generator: { name: 'reper', version: '0', models: '0' },
    sources: [
      { id: source, text, language: 'ro', title: null, url: null, publisher: null, author: null, publishedOn: null },
    ],
    entities: people,
    facts: [fact],
  };
}

it('finds what a source names as soon as its transaction is done', async () => {
  expect(await find(['ana', 'pop'])).toEqual([]);
  await addPack(database, packOf('Ana Pop l-a văzut pe Ion Rus.', 'Ana Pop', 'Ion Rus'), 'added');
  expect(await find(['ana', 'pop', 'ion', 'rus'])).toMatchObject([
    { entity: 'person|ana pop', facts: 1, neighbours: ['person|ion rus'] },
    { entity: 'person|ion rus', facts: 1, neighbours: ['person|ana pop'] },
  ]);
});

it('joins sources and takes one out again', async () => {
  await addPack(database, packOf('Ana Pop l-a văzut pe Ion Rus.', 'Ana Pop', 'Ion Rus'), 'added');
  await addPack(database, packOf('Ana Pop l-a văzut pe Dan Lupu.', 'Ana Pop', 'Dan Lupu'), 'added');
  expect(await find(['ana', 'pop'])).toMatchObject([{ facts: 2 }]);
  await removeSource(database, sourceId('Ana Pop l-a văzut pe Dan Lupu.'));
  expect(await find(['ana', 'pop', 'dan', 'lupu'])).toMatchObject([{ entity: 'person|ana pop', facts: 1 }]);
});

it('keeps few parts however many sources come', async () => {
  for (let i = 0; i < 40; i++)
    await addPack(database, packOf(`Ana Pop l-a văzut pe Om${i} Rus.`, 'Ana Pop', `Om${i} Rus`), 'added');
  expect((await database.getAll('names')).length).toBeLessThanOrEqual(5);
  expect((await find(['om7', 'rus', 'ana', 'pop'])).map((name) => [name.name, name.facts]).sort()).toEqual([
    ['Ana Pop', 40],
    ['Om7 Rus', 1],
  ]);
});

it('reads and packs a part that is so large that it is stored as a blob', async () => {
  await addPack(database, packOf('Ana Pop l-a văzut pe Ion Rus.', 'Ana Pop', 'Ion Rus'), 'added');
  const [part] = await database.getAll('names');
  const [key] = await database.getAllKeys('names');
  if (part === undefined) throw new Error('nothing was packed');
  await database.put('names', { ...part, bytes: new Blob([part.bytes]) }, key);
  expect(await createNameReader(async () => database)(['ion', 'rus'])).toMatchObject([{ name: 'Ion Rus' }]);
  await addPack(database, packOf('Ana Pop l-a văzut pe Dan Lupu.', 'Ana Pop', 'Dan Lupu'), 'added');
  expect(await database.count('names')).toBe(1);
  expect(await find(['ana', 'pop', 'ion', 'rus'])).toMatchObject([{ facts: 2 }, { name: 'Ion Rus' }]);
});

it('packs the names of a store that has none yet', async () => {
  await addPack(database, packOf('Ana Pop l-a văzut pe Ion Rus.', 'Ana Pop', 'Ion Rus'), 'added');
  await database.clear('names');
  await packOldNames(database);
  expect(await find(['ion', 'rus'])).toMatchObject([{ name: 'Ion Rus' }]);
});
