/** Romanian number words, folded. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  un: 1, o: 1, unu: 1, una: 1, doi: 2, doua: 2, trei: 3, patru: 4, cinci: 5, sase: 6, sapte: 7, opt: 8, noua: 9, zece: 10, unsprezece: 11, doisprezece: 12, douasprezece: 12,
  treisprezece: 13, paisprezece: 14, cincisprezece: 15, saisprezece: 16, saptesprezece: 17, optsprezece: 18, nouasprezece: 19, douazeci: 20, treizeci: 30,
  patruzeci: 40, cincizeci: 50, saizeci: 60, saptezeci: 70, optzeci: 80, nouazeci: 90,
};
export const MULTIPLIERS: Readonly<Record<string, number>> = { suta: 100, sute: 100, mie: 1e3, mii: 1e3, milion: 1e6, milioane: 1e6, miliard: 1e9, miliarde: 1e9 };
/** "zeci de rachete", "mii de soldați". */
export const VAGUE: Readonly<Record<string, number>> = { zeci: 10, sute: 100, mii: 1e3, milioane: 1e6, miliarde: 1e9 };
/** Phrases before a number, folded, longest first. */
export const QUALIFIERS: readonly (readonly [string, 'approximately' | 'at-least' | 'at-most' | 'more-than' | 'less-than'])[] = [
  ['cel putin', 'at-least'], ['cel mult', 'at-most'], ['nu mai putin de', 'at-least'], ['mai mult de', 'more-than'], ['mai multe de', 'more-than'], ['mai putin de', 'less-than'],
  ['peste', 'more-than'], ['sub', 'less-than'], ['pana la', 'at-most'], ['maximum', 'at-most'], ['minimum', 'at-least'], ['minim', 'at-least'], ['maxim', 'at-most'], ['aproximativ', 'approximately'],
  ['aproape de', 'approximately'], ['aproape', 'approximately'], ['circa', 'approximately'], ['cca', 'approximately'], ['vreo', 'approximately'], ['in jur de', 'approximately'], ['in jurul a', 'approximately'], ['de ordinul a', 'approximately'], ['cam', 'approximately'],
];
