import { describe, expect, test } from 'vitest';
import { declineGerman, declineHungarian } from '../../src/names/decline-others.ts';
import { declineRomanian, declineRomanianPerson } from '../../src/names/decline-romanian.ts';
import { declineSlavic, declineSlavicPerson } from '../../src/names/decline-slavic.ts';

const man = { female: false, familyFirst: false };
const woman = { female: true, familyFirst: false };

describe('Romanian', () => {
  test.each([
    ['Ucraina', 'Ucrainei'],
    ['Coreea de Nord', 'Coreei de Nord'],
    ['Curtea Penală Internațională', 'Curții Penale Internaționale'],
    ['Statele Unite', 'Statelor Unite'],
    ['Kremlin', 'Kremlinului'],
    ['Piața Tiananmen', 'Pieței Tiananmen'],
    ['Marea Neagră', 'Mării Negre'],
    ['Banca Centrală Europeană', 'Băncii Centrale Europene'],
    ['Țările de Jos', 'Țărilor de Jos'],
    ['Partidul Social Democrat', 'Partidului Social Democrat'],
    ['Emiratele Arabe Unite', 'Emiratelor Arabe Unite'],
    ['NATO', 'NATO-ului'],
    ['Înalta Curte de Casație', 'Înaltei Curți de Casație'],
    ['Noua Zeelandă', 'Noii Zeelande'],
    ['Bosnia și Herțegovina', 'Bosniei și Herțegovinei'],
    ['Primăvara Arabă', 'Primăverii Arabe'],
    ['Baia Mare', 'Băii Mari'],
    ['Piatra Neamț', 'Pietrei Neamț'],
    ['Suceava', 'Sucevei'],
    ['Steaua', 'Stelei'],
    ['Carpați', 'Carpaților'],
    ['Carpați', 'Carpații'],
    ['Galați', 'Galațiului'],
    ['Vaslui', 'Vasluiului'],
    ['New York', 'New Yorkului'],
    ['Los Angeles', 'Los Angelesului'],
    ['Târgu Mureș', 'Târgu Mureșului'],
    ['Rapid București', 'Rapidului București'],
    ['FC Barcelona', 'FC Barcelonei'],
    ['OMV Petrom', 'OMV Petromului'],
    ['CFR Cluj', 'CFR Clujului'],
    ['Frații Musulmani', 'Fraților Musulmani'],
  ])('declines %s', (name, form) => {
    expect(declineRomanian(name)).toContain(form);
  });

  test.each([
    ['The Guardian', ['The Guardian']],
    ['Le Monde', ['Le Monde']],
  ])('leaves %s as it is', (name, forms) => {
    expect(declineRomanian(name)).toEqual(forms);
  });

  test('declines the first name of a woman, not of a man', () => {
    expect(declineRomanianPerson('Maia Sandu', true)).toEqual(['Maia Sandu', 'Maiei Sandu']);
    expect(declineRomanianPerson('Andreea Esca', true)).toEqual(['Andreea Esca', 'Andreei Esca']);
    expect(declineRomanianPerson('Mircea Geoană', false)).toEqual(['Mircea Geoană']);
  });
});

describe('Russian and Ukrainian', () => {
  test.each([
    ['Россия', ['Россия', 'России', 'Россию', 'Россией']],
    ['Северная Корея', ['Северная Корея', 'Северной Кореи', 'Северной Корее', 'Северную Корею', 'Северной Кореей']],
    ['Белый дом', ['Белый дом', 'Белого дома', 'Белому дому', 'Белым домом', 'Белом доме']],
    [
      'Республика Молдова',
      ['Республика Молдова', 'Республики Молдова', 'Республике Молдова', 'Республику Молдова', 'Республикой Молдова'],
    ],
    ['Беларусь', ['Беларусь', 'Беларуси', 'Беларусью']],
    ['Токио', ['Токио']],
    ['США', ['США']],
  ])('declines %s in Russian', (name, forms) => {
    expect(declineSlavic(name, 'ru')).toEqual(forms);
  });

  test.each([
    ['Київ', 'Києва'],
    ['Харків', 'Харкова'],
    ['Північна Корея', 'Північної Кореї'],
    ['Сполучені Штати', 'Сполучених Штатів'],
    ['Рада Безпеки ООН', 'Ради Безпеки ООН'],
    ['Європейський Союз', 'Європейського Союзу'],
    ['Білий дім', 'Білому дому'],
  ])('declines %s in Ukrainian', (name, form) => {
    expect(declineSlavic(name, 'uk')).toContain(form);
  });

  test.each([
    ['Владимир Путин', man, 'Владимиром Путиным'],
    ['Дональд Трамп', man, 'Дональда Трампа'],
    ['Алексей Навальный', man, 'Алексея Навального'],
    ['Александр Лукашенко', man, 'Александра Лукашенко'],
    ['Илья Яшин', man, 'Ильи Яшина'],
    ['Мария Захарова', woman, 'Марии Захаровой'],
    ['Юлия Навальная', woman, 'Юлию Навальную'],
    ['Ангела Меркель', woman, 'Ангелы Меркель'],
    ['Си Цзиньпин', { female: false, familyFirst: true }, 'Си Цзиньпина'],
    ['Ким Чен Ын', { female: false, familyFirst: true }, 'Ким Чен Ына'],
  ])('declines the person %s in Russian', (name, person, form) => {
    expect(declineSlavicPerson(name, 'ru', person)).toContain(form);
  });

  test.each([
    ['Ангела Меркель', woman, 'Ангелы Меркели'],
    ['Биньямин Нетаньяху', man, 'Биньямина Нетаньяха'],
    ['Марко Рубио', man, 'Марка Рубио'],
    ['Владимир Зеленский', man, 'Владимира Зеленский'],
  ])('does not decline what Russian leaves alone in %s', (name, person, form) => {
    expect(declineSlavicPerson(name, 'ru', person)).not.toContain(form);
  });

  test('declines a surname of adjectival form in Ukrainian', () => {
    expect(declineSlavicPerson('Володимир Зеленський', 'uk', man)).toContain('Володимира Зеленського');
    expect(declineSlavicPerson('Олена Зеленська', 'uk', woman)).toContain('Олени Зеленської');
    expect(declineSlavicPerson('Юлія Навальна', 'uk', woman)).toContain('Юлії Навальної');
    expect(declineSlavicPerson('Ірина Зима', 'uk', woman)).toContain('Ірини Зими');
  });
});

describe('Hungarian and German', () => {
  test('keeps vowel harmony, lengthens final vowels and doubles the consonant before -val', () => {
    expect(declineHungarian('Ukrajna')).toContain('Ukrajnában');
    expect(declineHungarian('Putyin')).toContain('Putyinnal');
    expect(declineHungarian('Peking')).toContain('Pekingben');
    expect(declineHungarian('Oroszország')).toContain('Oroszországgal');
  });

  test('writes the German genitive where it needs no apostrophe', () => {
    expect(declineGerman('Putin')).toEqual(['Putin', 'Putins']);
    expect(declineGerman('Scholz')).toEqual(['Scholz']);
  });
});
