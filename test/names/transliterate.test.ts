import { describe, expect, test } from 'vitest';
import { toCyrillic } from '../../src/names/to-cyrillic.ts';
import { toLatin } from '../../src/names/transliterate.ts';

describe('toLatin', () => {
  test.each([
    ['Зеленський', 'uk', 'en', ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenski']],
    ['Зеленський', 'uk', 'de', ['Selenskyj']],
    ['Путин', 'ru', 'fr', ['Poutine']],
    ['Путин', 'ru', 'hu', ['Putyin']],
    ['Сергей Лавров', 'ru', 'en', ['Sergei Lavrov', 'Sergey Lavrov']],
    ['Сергей Лавров', 'ru', 'ro', ['Serghei Lavrov']],
    ['Лавров', 'ru', 'de', ['Lawrow']],
    ['Шойгу', 'ru', 'hu', ['Sojgu']],
    ['Лукашенко', 'ru', 'fr', ['Loukachenko']],
    ['Дмитрий Медведев', 'ru', 'hu', ['Dmitrij Medvegyev']],
    ['Валерій Залужний', 'uk', 'en', ['Valerii Zaluzhnyi']],
    ['Андрій Єрмак', 'uk', 'en', ['Andriy Yermak']],
    ['Сибіга', 'uk', 'ro', ['Sîbiha', 'Sibiha']],
  ] as const)('spells %s (%s) in %s', (name, from, to, spellings) => {
    for (const spelling of spellings) expect(toLatin(name, from, to)).toContain(spelling);
  });
});

describe('toCyrillic', () => {
  test.each([
    ['Serghei Naumenko', 'Сергей Науменко', 'Сергій Науменко'],
    ['Dmytro Kuleba', 'Дмитрий Кулеба', 'Дмитро Кулеба'],
    ['Oleksandr Syrskyi', 'Александр Сырский', 'Олександр Сирський'],
    ['Mykhailo Podolyak', 'Михаил Подоляк', 'Михайло Подоляк'],
    ['Yuri Ushakov', 'Юрий Ушаков', 'Юрій Ушаков'],
    ['Iuri Cihanciuk', 'Юрий Чиханчук', 'Юрій Чіганчук'],
  ])('writes %s in Cyrillic', (name, ru, uk) => {
    expect(toCyrillic(name)).toEqual({ ru, uk });
  });

  test.each(['Donald Trump', 'Maia Sandu', 'Kim Jong-un', 'Serghei', 'Viktor Orbán'])('has no rule for %s', (name) => {
    expect(toCyrillic(name)).toBeUndefined();
  });
});
