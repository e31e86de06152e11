import { expect, it } from 'vitest';
import { groupFacts } from '../../src/cards/group-facts.ts';
import { orderNames } from '../../src/cards/order-names.ts';
import { sampleFact, sampleSource } from '../ui/sample-card.ts';

it('groups by source, the newest first, and keeps the order inside', () => {
  const facts = [
    sampleFact({ id: 'a', source: 'old' }),
    sampleFact({ id: 'b', source: 'new' }),
    sampleFact({ id: 'c', source: 'old' }),
    sampleFact({ id: 'd', source: 'undated' }),
  ];
  const sources = [
    sampleSource({ id: 'old', publishedOn: '2024-01-01' }),
    sampleSource({ id: 'new', publishedOn: '2025-01-01' }),
    sampleSource({ id: 'undated', publishedOn: null }),
  ];
  const groups = groupFacts(facts, sources);
  expect(groups.map((group) => [group.source?.id, group.facts.map(({ id }) => id)])).toEqual([
    ['new', ['b']],
    ['old', ['a', 'c']],
    ['undated', ['d']],
  ]);
});

it('keeps facts whose source is unknown', () => {
  expect(groupFacts([sampleFact()], [])).toEqual([{ source: undefined, facts: [sampleFact()] }]);
});

it('puts names first that a page names often, then those of which much is known, then as they come', () => {
  const names = [
    { name: 'a', count: 1, facts: 9 },
    { name: 'b', count: 2, facts: 1 },
    { name: 'c', count: 1, facts: 9 },
    { name: 'd', count: 2, facts: 5 },
  ];
  expect(orderNames(names).map(({ name }) => name)).toEqual(['d', 'b', 'a', 'c']);
});
