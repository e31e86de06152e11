import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../src/facts/pack.ts';
import type { MatchName } from '../../src/match/lexicon.ts';
import { findMatches } from '../../src/match/match-all.ts';
import { nameForms } from '../../src/names/name-forms.ts';

/**
 * Whole pages, invented: sport, opinion, travel, a live blog, economy, culture. `[surface|key]` is a name to be found, `{{…}}` holds one
 * that looks like it and is another's, `{{surface|key}}` one of those that is still taken for it: a test to mend, not to keep;
 * `[?surface|key]` one that is not found where nothing but the sense of the text tells.
 */
const FOLDER = new URL('../fixtures/pages/', import.meta.url);

type Row = readonly [key: string, name: string, type: EntityType, aliases?: string, country?: string, near?: string];
const ROWS: readonly Row[] = [
  ['alaska', 'Alaska', 'LOC'],
  ['beijing', 'Beijing', 'GPE'],
  ['cn', 'China', 'GPE', '', 'CN', 'xi'],
  ['dan', 'Nicușor Dan', 'PERSON', 'Dan', '', 'ro'],
  ['de', 'Germania', 'GPE', '', 'DE'],
  ['dk', 'Danemarca', 'GPE', '', 'DK'],
  ['ec', 'Comisia Europeană', 'ORG'],
  ['eu', 'Uniunea Europeană', 'ORG', 'UE'],
  ['fr', 'Franța', 'GPE', '', 'FR'],
  ['ge', 'Georgia', 'GPE', '', 'GE'],
  ['guardian', 'The Guardian', 'ORG'],
  ['icc', 'Curtea Penală Internațională', 'ORG', 'CPI', '', 'putin'],
  ['imf', 'FMI', 'ORG', 'Fondul Monetar Internațional'],
  ['jo', 'Iordania', 'GPE', '', 'JO'],
  ['jp', 'Japonia', 'GPE', '', 'JP'],
  ['kim', 'Kim Jong-un', 'PERSON', 'Kim', '', 'kp cn'],
  ['kp', 'Coreea de Nord', 'GPE', '', 'KP'],
  ['kremlin', 'Kremlin', 'ORG', '', '', 'ru'],
  ['kursk', 'Kursk', 'GPE'],
  ['leyen', 'Ursula von der Leyen', 'PERSON', 'Von der Leyen', '', 'eu'],
  ['macron', 'Emmanuel Macron', 'PERSON', 'Macron', '', 'fr'],
  ['md', 'Republica Moldova', 'GPE', 'Moldova', 'MD'],
  ['nato', 'NATO', 'ORG'],
  ['pl', 'Polonia', 'GPE', '', 'PL'],
  ['putin', 'Vladimir Putin', 'PERSON', 'Putin', '', 'ru kim trump'],
  ['ro', 'România', 'GPE', '', 'RO'],
  ['ru', 'Rusia', 'GPE', '', 'RU'],
  ['shanghai', 'Shanghai', 'GPE'],
  ['tiananmen', 'Piața Tiananmen', 'FACILITY'],
  ['tianjin', 'Tianjin', 'GPE'],
  ['tr', 'Turcia', 'GPE', '', 'TR'],
  ['trump', 'Donald Trump', 'PERSON', 'Trump', '', 'us putin xi'],
  ['ua', 'Ucraina', 'GPE', '', 'UA', 'ru'],
  ['un', 'ONU', 'ORG', 'Organizația Națiunilor Unite'],
  ['us', 'Statele Unite ale Americii', 'GPE', 'SUA', 'US'],
  ['wh', 'Casa Albă', 'ORG'],
  ['ww2', 'Al Doilea Război Mondial', 'EVENT'],
  ['xi', 'Xi Jinping', 'PERSON', 'Xi', '', 'cn kim'],
  ['zelenski', 'Volodimir Zelenski', 'PERSON', 'Zelenski', '', 'ua'],
];
const NAMES: readonly MatchName[] = ROWS.map(([key, name, type, aliases = '', country = '', near = '']) => ({
  entity: key,
  type,
  forms: nameForms({
    name,
    type,
    aliases: aliases === '' ? [] : [aliases],
    country: country === '' ? undefined : country,
  }),
  neighbours: near.split(' ').filter((other) => other !== ''),
}));

describe('a page', () => {
  it.each(readdirSync(FOLDER))('has the names that are marked in %s, and no others', (file) => {
    const page = readPage(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(linesOf(page.text, findAll(page.text))).toEqual(linesOf(page.text, page.expected));
  });
});

type Place = { readonly start: number; readonly end: number; readonly entity: string };
const MARK = /(?:\[|\{\{)(\?)?([^\]|}]+)(?:\|([^\]}]+))?(?:\]|\}\})/gu;

function readPage(marked: string): { text: string; expected: Place[] } {
  const expected: Place[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, missed, surface = '', entity] = match;
    text += marked.slice(last, match.index);
    if (entity !== undefined && missed === undefined)
      expected.push({ start: text.length, end: text.length + surface.length, entity });
    text += surface;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), expected };
}

function findAll(text: string): Place[] {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)];
  const blocks = paragraphs.map(([paragraph]) => paragraph);
  return findMatches(blocks, NAMES).map(({ block, start, end, entity, others = [] }) => ({
    start: (paragraphs[block]?.index ?? 0) + start,
    end: (paragraphs[block]?.index ?? 0) + end,
    entity: [entity, ...others].join('+'),
  }));
}

/** With the words before, so that a difference reads well. */
function linesOf(text: string, places: readonly Place[]): string[] {
  return [...places]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, entity }) => {
      const before = text.slice(Math.max(0, start - 20), start);
      return `${start}: ${before}<${text.slice(start, end)}> ${entity}`;
    });
}
