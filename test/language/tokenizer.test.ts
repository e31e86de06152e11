import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenizer.ts';

const tokensOf = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('tokenizer', () => {
  test.each([
    ['l-a văzut', ['l-', 'a', 'văzut']],
    ['s-au dus', ['s-', 'au', 'dus']],
    ['s-o vadă', ['s-', 'o', 'vadă']],
    ['într-o zi', ['într-', 'o', 'zi']],
    ['Printr-un accident', ['Printr-', 'un', 'accident']],
    ['N-AU VENIT', ['N-', 'AU', 'VENIT']],
    ['ni s-a părut', ['ni', 's-', 'a', 'părut']],
  ])('leaves the hyphen with the weak form before its host in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ['spunându-i adevărul', ['spunându', '-i', 'adevărul']],
    ['îmbrățișându-l', ['îmbrățișându', '-l']],
    ['dându-i-se', ['dându', '-i', '-se']],
    ['să-și ia', ['să', '-și', 'ia']],
    ['nu-i spune', ['nu', '-i', 'spune']],
    ['a-l vedea', ['a', '-l', 'vedea']],
    ['care-l lua', ['care', '-l', 'lua']],
    ['a luat-o', ['a', 'luat', '-o']],
    ['La-nceput', ['La', '-nceput']],
    ['secolul al XX-lea', ['secolul', 'al', 'XX', '-lea']],
    ['a 44-a sesiune', ['a', '44', '-a', 'sesiune']],
    ['site-ul', ['site', '-ul']],
  ])('gives the hyphen to the weak form after its host in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    'nord-coreean',
    'Cluj-Napoca',
    'Popescu-Tăriceanu',
    'într-adevăr',
    'Jong-un',
    'al-Qaida',
    '17-beta',
    'HIV-1',
    'COVID-19',
    '2D6',
  ])('keeps %j whole', (word) => {
    expect(tokensOf(word)).toEqual([word]);
  });

  test.each([
    ['Kim Jong-un a plecat', ['Kim', 'Jong-un', 'a', 'plecat']],
    ['l‑a văzut', ['l‑', 'a', 'văzut']],
    ['şi-a dus', ['şi-', 'a', 'dus']],
  ])('reads names and other hyphens in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ['nr. 5', ['nr.', '5']],
    ['art. 12 alin. 3', ['art.', '12', 'alin.', '3']],
    ['Dr. Popescu', ['Dr.', 'Popescu']],
    ['I. L. Caragiale', ['I.', 'L.', 'Caragiale']],
    ['lui A. se', ['lui', 'A.', 'se']],
    ['Al. Graur', ['Al.', 'Graur']],
    ['S.U.A. au', ['S.U.A.', 'au']],
    ['Au intervenit DNA.', ['Au', 'intervenit', 'DNA', '.']],
    ['Un al. treilea', ['Un', 'al', '.', 'treilea']],
  ])('knows which full stop belongs to a word in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ['8,4 lei', ['8,4', 'lei']],
    ['2.000 de euro', ['2.000', 'de', 'euro']],
    ['1.234,56', ['1.234,56']],
    ['ora 10:30', ['ora', '10:30']],
    ['o scădere de 25%', ['o', 'scădere', 'de', '25%']],
    ['25 %', ['25', '%']],
    ['10-15 minute', ['10', '-', '15', 'minute']],
    ['91/493/CEE', ['91/493/CEE']],
    ['37°C', ['37°C']],
  ])('keeps numbers with their points in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ['„Da”, a spus', ['„', 'Da', '”', ',', 'a', 'spus']],
    ['«Da»', ['«', 'Da', '»']],
    ['"Da"', ['"', 'Da', '"']],
    ['Știu…', ['Știu', '…']],
    ['Știu...', ['Știu', '...']],
  ])('takes quotes and dots apart in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ['8,4 lei pe litru.Consiliul a', ['8,4', 'lei', 'pe', 'litru', '.', 'Consiliul', 'a']],
    ['https://exemplu.ro/a?b=1 este', ['https://exemplu.ro/a?b=1', 'este']],
    ['ana.pop@exemplu.ro', ['ana.pop@exemplu.ro']],
  ])('parts glued sentences but no addresses in %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('reads the span alone and counts from the start of the text', () => {
    expect(tokenize('Ana are mere', { start: 4, end: 12 })).toEqual([
      { start: 4, end: 7 },
      { start: 8, end: 12 },
    ]);
  });
});
