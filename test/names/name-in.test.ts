import { expect, test } from 'vitest';
import type { EntityType } from '../../src/facts/pack.ts';
import { nameIn } from '../../src/names/name-in.ts';

test.each<[string, EntityType, string | undefined]>([
  ['Germania', 'GPE', 'Germany'],
  ['Țările de Jos', 'GPE', 'Netherlands'],
  ['Haga', 'GPE', 'The Hague'],
  ['Uniunea Europeană', 'ORG', 'European Union'],
  ['Mihail Gorbaciov', 'PERSON', 'Mikhail Gorbachev'],
  // the same in English
  ['Austria', 'GPE', undefined],
  ['Emmanuel Macron', 'PERSON', undefined],
  // no more than the source says
  ['Gorbaciov', 'PERSON', undefined],
  // no table knows them
  ['Valea Rece', 'GPE', undefined],
  ['Ion Popescu', 'PERSON', undefined],
  // a person who is called like a country
  ['Germania', 'PERSON', undefined],
])('calls %j, %s, %j in English', (name, type, expected) => {
  expect(nameIn('en', { name, type, aliases: [] })).toBe(expected);
});
