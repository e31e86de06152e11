import { describe, expect, test } from 'vitest';
import { knownNames } from '../../src/names/known-names.ts';
import { type NamedEntity, nameForms } from '../../src/names/name-forms.ts';
import { ORGANISATION_ROWS } from '../../src/names/organisations.ts';
import { CYRILLIC_PEOPLE } from '../../src/names/people-cyrillic.ts';
import { WORLD_PEOPLE } from '../../src/names/people-world.ts';
import { PLACE_ROWS } from '../../src/names/places.ts';

const texts = (entity: NamedEntity): string[] => nameForms(entity).map((form) => form.text);

describe('nameForms', () => {
  test.each<[NamedEntity, string[]]>([
    [
      { name: 'Volodimir Zelenski', type: 'PERSON', aliases: ['Zelenski'] },
      [
        'Zelenski',
        'Zelensky',
        'Zelenskyy',
        'Zelenskiy',
        'Зеленский',
        'Зеленским',
        'Зеленський',
        'Зеленського',
        'Selenskyj',
        'Zelenszkij',
      ],
    ],
    [
      { name: 'Kim Jong-un', type: 'PERSON', aliases: ['Kim'] },
      ['Kim Jong-un', 'Ким Чен Ын', 'Ким Чен Ыном', 'Кім Чен Ина', '金正恩'],
    ],
    [
      { name: 'Xi Jinping', type: 'PERSON', aliases: ['Xi'] },
      ['Xi Jinping', 'Си Цзиньпином', '习近平', 'Hszi Csin-ping'],
    ],
    [
      { name: 'Statele Unite ale Americii', type: 'GPE', aliases: [], country: 'US' },
      [
        'SUA',
        'US',
        'U.S.',
        'United States of America',
        'США',
        'Соединенных Штатов',
        'Egyesült Államok',
        'États-Unis',
        'Vereinigte Staaten',
        '美国',
      ],
    ],
    [
      { name: 'Curtea Penală Internațională', type: 'ORG', aliases: [] },
      ['CPI', 'ICC', 'International Criminal Court', 'Международного уголовного суда'],
    ],
    [
      { name: 'Al Doilea Război Mondial', type: 'EVENT', aliases: [] },
      ['World War II', 'World War Two', 'Second World War', 'Второй мировой войны'],
    ],
    [
      { name: 'Serghei Naumenko', type: 'PERSON', aliases: ['Naumenko'] },
      ['Сергея Науменко', 'Sergei Naumenko', 'Serhii Naumenko', 'Науменко'],
    ],
    [{ name: 'Piața Tiananmen', type: 'FACILITY', aliases: [] }, ['Pieței Tiananmen', 'Tiananmen Square']],
  ])('knows %j in other languages', (entity, forms) => {
    for (const form of forms) expect(texts(entity)).toContain(form);
  });

  test('lets no city stand for a state that it stands for less often than for others', () => {
    const belgium = nameForms({ name: 'Belgia', type: 'GPE', aliases: [], country: 'BE' });
    expect(belgium.filter(({ kind }) => kind === 'metonym')).toEqual([]);
  });

  test('lets a capital stand for its state, in every language', () => {
    const metonyms = nameForms({ name: 'China', type: 'GPE', aliases: [], country: 'CN' }).filter(
      (form) => form.kind === 'metonym',
    );
    for (const form of ['Beijingului', 'Peking', 'Пекина', 'Pékin', '北京'])
      expect(metonyms.map((one) => one.text.replace('Pékin', 'Pekin'))).toContain(form.replace('Pékin', 'Pekin'));
  });

  test('asks for a reason where a name means several things', () => {
    const forms = nameForms({ name: 'Georgia', type: 'GPE', aliases: [], country: 'GE' });
    expect(forms.find((form) => form.text === 'Georgia')?.kind).toBe('short');
    expect(forms.find((form) => form.text === 'Грузии')?.kind).toBe('full');
  });

  test('lets a family name that is one person’s alone stand for the whole, others need a reason', () => {
    expect(
      nameForms({ name: 'Vladimir Putin', type: 'PERSON', aliases: ['Putin'] }).find((form) => form.text === 'Putin')
        ?.kind,
    ).toBe('full');
    expect(
      nameForms({ name: 'Donald Trump', type: 'PERSON', aliases: ['Trump'] }).find((form) => form.text === 'Trump')
        ?.kind,
    ).toBe('short');
  });

  test('keeps exact case for acronyms alone', () => {
    for (const form of nameForms({ name: 'NATO', type: 'ORG', aliases: [] }))
      expect(form.case).toBe(/^\p{Lu}+$/u.test(form.text) ? 'exact' : 'fold');
  });

  test('knows at least 300 people and places of world politics beside CLDR, and keeps to 200 forms for each', () => {
    const count = (table: string): number => table.trim().split('\n').length;
    expect(count(CYRILLIC_PEOPLE) + count(WORLD_PEOPLE)).toBeGreaterThan(300);
    for (const row of [...CYRILLIC_PEOPLE.trim().split('\n'), ...WORLD_PEOPLE.trim().split('\n')]) {
      const name = row.split('|')[1]?.split(';')[0]?.replace(/~/gu, ' ') ?? '';
      const forms = nameForms({ name, type: 'PERSON', aliases: [] });
      expect(forms.length, name).toBeLessThanOrEqual(200);
      expect(forms.length, name).toBeGreaterThan(5);
    }
    for (const row of [
      ...ORGANISATION_ROWS.trim().split('\n'),
      ...PLACE_ROWS.trim()
        .split('\n')
        .map((one) => one.slice(one.indexOf('|') + 1)),
    ]) {
      const name = row.split('|')[0]?.split(';')[0] ?? '';
      expect(nameForms({ name, type: 'GPE', aliases: [] }).length, name).toBeLessThanOrEqual(200);
    }
  });

  test('gives the same forms every time', () => {
    const entity: NamedEntity = { name: 'Rusia', type: 'GPE', aliases: [], country: 'RU' };
    expect(nameForms(entity)).toEqual(nameForms(entity));
  });
});

test('knows every country of CLDR in all languages but a few islands', () => {
  for (const code of ['RO', 'MD', 'RU', 'UA', 'US', 'CN', 'DE', 'FR', 'GB', 'HU', 'KP', 'IR', 'IL', 'TR'])
    for (const [language, names] of Object.entries(knownNames().country(code)?.names ?? {}))
      expect(names.length, `${code} ${language}`).toBeGreaterThan(0);
});
