import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/browser/database.ts';
import type { PageName } from '../../src/browser/messages.ts';
import { keepSeen, markNews } from '../../src/browser/news.ts';
import { addPack, keepBundled } from '../../src/browser/store.ts';
import { identityKey } from '../../src/facts/identity.ts';
import { SAMPLE_TEXT, samplePack } from '../facts/sample-pack.ts';

let database: Database;
let opened = 0;
beforeEach(async () => {
  opened += 1;
  database = await openDatabase(`news-${opened}`);
});
afterEach(() => database.close());

const pack = samplePack();
const later = samplePack({ text: `Din nou. ${SAMPLE_TEXT}` });
const [ana, other] = pack.entities.map(
  (entity): PageName => ({
    entity: identityKey(entity),
    name: entity.name,
    type: entity.type,
    forms: [],
    neighbours: [],
    facts: 1,
  }),
) as [PageName, PageName];
const news = async (): Promise<(boolean | undefined)[]> =>
  (await markNews(database, [ana, other])).map((name) => name.news);

it('finds everything new whose card was never shown', async () => {
  await addPack(database, pack, 'added', () => 1000);
  expect(await news()).toEqual([true, true]);
});

it('finds nothing new once the card was shown', async () => {
  await addPack(database, pack, 'added', () => 1000);
  await keepSeen(database, ana.entity, 2000);
  expect(await news()).toEqual([false, true]);
});

it('finds something new again when another article about it comes', async () => {
  await addPack(database, pack, 'added', () => 1000);
  await keepSeen(database, ana.entity, 2000);
  await addPack(database, later, 'added', () => 3000);
  expect(await news()).toEqual([true, true]);
});

it('finds nothing new in a bundled article that a new version of Reper reads again', async () => {
  await addPack(database, pack, 'bundled', () => 1000);
  await keepSeen(database, ana.entity, 2000);
  await keepBundled(database, { ...pack, generator: { ...pack.generator, version: '9.9.9' } });
  expect(await news()).toEqual([false, true]);
});
