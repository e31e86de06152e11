import { expect, test } from 'vitest';
import type { MatchName } from '../../src/match/lexicon.ts';
import { findMatches } from '../../src/match/match-all.ts';
import { type NamedEntity, nameForms } from '../../src/names/name-forms.ts';

/** A library in which one name is borne by two and more. */
const ENTITIES: readonly (NamedEntity & { readonly id: string; readonly neighbours: readonly string[] })[] = [
  { id: 'judge', name: 'Ion Popescu', type: 'PERSON', aliases: ['Popescu'], neighbours: ['court'] },
  { id: 'mayor', name: 'Maria Popescu', type: 'PERSON', aliases: ['Popescu'], neighbours: ['town'] },
  { id: 'court', name: 'Curtea de Apel Ploiești', type: 'ORG', aliases: [], neighbours: ['judge'] },
  { id: 'town', name: 'Primăria Sulina', type: 'ORG', aliases: [], neighbours: ['mayor'] },
  { id: 'club', name: 'Steaua', type: 'ORG', aliases: [], neighbours: ['coach'] },
  { id: 'ship', name: 'Steaua', type: 'PRODUCT', aliases: [], neighbours: ['port'] },
  { id: 'coach', name: 'Vasile Ene', type: 'PERSON', aliases: [], neighbours: ['club'] },
  { id: 'port', name: 'Constanța', type: 'GPE', aliases: [], neighbours: ['ship'] },
];
const NAMES: readonly MatchName[] = ENTITIES.map((entity) => ({
  entity: entity.id,
  type: entity.type,
  forms: nameForms(entity),
  neighbours: entity.neighbours,
}));

/** "surface → entity", with all that may be meant. */
function found(page: string): string[] {
  const blocks = page.split('\n');
  return findMatches(blocks, NAMES).map(
    ({ block, start, end, entity, others = [] }) =>
      `${blocks[block]?.slice(start, end)} → ${[entity, ...others].join(' or ')}`,
  );
}

test.each<[string, string, string[]]>([
  [
    'takes the only bearer that the page names in full',
    'Maria Popescu a vorbit. Popescu a plecat apoi.',
    ['Maria Popescu → mayor', 'Popescu → mayor'],
  ],
  [
    'takes the bearer whose neighbour stands on the page',
    'Curtea de Apel Ploiești s-a pronunțat. Decizia lui Popescu a surprins.',
    ['Curtea de Apel Ploiești → court', 'Popescu → judge'],
  ],
  [
    'takes the bearer whose neighbour stands in the same paragraph where the page has both',
    'Ion Popescu și Maria Popescu au vorbit.\nLa Curtea de Apel Ploiești, Popescu a tăcut.\nLa Primăria Sulina, Popescu a tăcut.',
    [
      'Ion Popescu → judge',
      'Maria Popescu → mayor',
      'Curtea de Apel Ploiești → court',
      'Popescu → judge',
      'Primăria Sulina → town',
      'Popescu → mayor',
    ],
  ],
  [
    'names both where nothing decides',
    'Ion Popescu și Maria Popescu au vorbit. Apoi Popescu a plecat.',
    ['Ion Popescu → judge', 'Maria Popescu → mayor', 'Popescu → judge or mayor'],
  ],
  ['names neither where neither has a reason', 'Un oarecare Popescu a plecat.', []],
  [
    'tells a club from a ship by who stands near',
    'La meciul cu Steaua a fost și Vasile Ene.',
    ['Steaua → club', 'Vasile Ene → coach'],
  ],
  [
    'names both kinds of thing where nobody stands near',
    'Ieri s-a vorbit mult despre Steaua.',
    ['Steaua → club or ship'],
  ],
  [
    'names both where the neighbours of both stand in one sentence',
    'La Constanța, Vasile Ene a vorbit despre Steaua.',
    ['Constanța → port', 'Vasile Ene → coach', 'Steaua → club or ship'],
  ],
])('%s', (_title, page, expected) => {
  expect(found(page)).toEqual(expected);
});

test('names nothing that more people bear than a reader can choose from', () => {
  const many = Array.from({ length: 5 }, (_, i) => ({
    entity: `p${i}`,
    type: 'ORG' as const,
    forms: nameForms({ name: 'Zimbrul', type: 'ORG', aliases: [] }),
    neighbours: [],
  }));
  expect(findMatches(['Ieri a câștigat Zimbrul acasă.'], many)).toEqual([]);
});
