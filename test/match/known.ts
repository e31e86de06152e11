import type { MatchName } from '../../src/match/lexicon.ts';
import { findMatches } from '../../src/match/match-all.ts';
import { type NamedEntity, nameForms } from '../../src/names/name-forms.ts';

/** A reader's library as one may be after some months: people, states, bodies and places, with who shares facts with whom. */
const ENTITIES: readonly (NamedEntity & { readonly neighbours: readonly string[] })[] = [
  {
    name: 'Donald Trump',
    type: 'PERSON',
    aliases: ['Trump'],
    neighbours: ['Statele Unite ale Americii', 'Vladimir Putin', 'Xi Jinping'],
  },
  { name: 'Vladimir Putin', type: 'PERSON', aliases: ['Putin'], neighbours: ['Rusia', 'Donald Trump', 'Kim Jong-un'] },
  { name: 'Xi Jinping', type: 'PERSON', aliases: ['Xi'], neighbours: ['China', 'Donald Trump', 'Kim Jong-un'] },
  {
    name: 'Kim Jong-un',
    type: 'PERSON',
    aliases: ['Kim'],
    neighbours: ['Coreea de Nord', 'Xi Jinping', 'Vladimir Putin'],
  },
  { name: 'Volodimir Zelenski', type: 'PERSON', aliases: ['Zelenski'], neighbours: ['Ucraina', 'Donald Trump'] },
  { name: 'Maia Sandu', type: 'PERSON', aliases: ['Sandu'], neighbours: ['Republica Moldova'] },
  { name: 'Nicușor Dan', type: 'PERSON', aliases: ['Dan'], neighbours: ['România'] },
  { name: 'Boris Johnson', type: 'PERSON', aliases: ['Johnson'], neighbours: ['Regatul Unit'] },
  { name: 'Statele Unite ale Americii', type: 'GPE', aliases: ['SUA'], country: 'US', neighbours: ['Donald Trump'] },
  { name: 'Rusia', type: 'GPE', aliases: [], country: 'RU', neighbours: ['Vladimir Putin', 'Ucraina'] },
  { name: 'China', type: 'GPE', aliases: [], country: 'CN', neighbours: ['Xi Jinping'] },
  { name: 'Ucraina', type: 'GPE', aliases: [], country: 'UA', neighbours: ['Volodimir Zelenski', 'Rusia'] },
  { name: 'Coreea de Nord', type: 'GPE', aliases: [], country: 'KP', neighbours: ['Kim Jong-un'] },
  { name: 'Republica Moldova', type: 'GPE', aliases: ['Moldova'], country: 'MD', neighbours: ['Maia Sandu'] },
  { name: 'România', type: 'GPE', aliases: [], country: 'RO', neighbours: ['Nicușor Dan'] },
  { name: 'Georgia', type: 'GPE', aliases: [], country: 'GE', neighbours: ['Rusia'] },
  { name: 'Iordania', type: 'GPE', aliases: [], country: 'JO', neighbours: ['Israel'] },
  { name: 'Turcia', type: 'GPE', aliases: [], country: 'TR', neighbours: ['Ucraina'] },
  { name: 'Franța', type: 'GPE', aliases: [], country: 'FR', neighbours: [] },
  { name: 'Japonia', type: 'GPE', aliases: [], country: 'JP', neighbours: [] },
  { name: 'Beijing', type: 'GPE', aliases: [], neighbours: ['China'] },
  { name: 'Paris', type: 'GPE', aliases: [], neighbours: ['Franța'] },
  { name: 'Kremlin', type: 'ORG', aliases: [], neighbours: ['Rusia'] },
  { name: 'Casa Albă', type: 'ORG', aliases: [], neighbours: ['Donald Trump'] },
  { name: 'NATO', type: 'ORG', aliases: [], neighbours: ['Ucraina'] },
  { name: 'Uniunea Europeană', type: 'ORG', aliases: ['UE'], neighbours: ['Ucraina'] },
  { name: 'Organizația Mondială a Sănătății', type: 'ORG', aliases: ['OMS'], neighbours: [] },
  { name: 'Curtea Penală Internațională', type: 'ORG', aliases: ['CPI'], neighbours: ['Vladimir Putin'] },
  { name: 'Al Doilea Război Mondial', type: 'EVENT', aliases: [], neighbours: ['Japonia'] },
];

const NAMES: readonly MatchName[] = ENTITIES.map((entity) => ({
  entity: entity.name,
  type: entity.type,
  forms: nameForms(entity),
  neighbours: entity.neighbours,
}));

/** "surface → entity" of every name found; paragraphs are apart by a line break. */
export function found(page: string, language?: string): string[] {
  const blocks = page.split('\n');
  return [...findMatches(blocks, NAMES, language)]
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map(({ block, start, end, entity }) => `${blocks[block]?.slice(start, end)} → ${entity}`);
}
