/**
 * A Romanian base name → its case forms as a page may write them, the name itself first. The first word carries the case
 * ("Coreea de Nord" → "Coreei de Nord"); adjectives after a feminine agree ("Curtea Penală" → "Curții Penale"). Rules for any name,
 * with the stem changes of the nouns that begin names of bodies and places. Spelling differences that folding removes do not count.
 */

/** Places, bodies and events. */
export function declineRomanian(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  if (isAcronym(first))
    return rest.length > 0
      ? declineRomanian(rest.join(' ')).map((form) => `${first} ${form}`)
      : [name, `${name}-ul`, `${name}-ului`];
  if (KEPT.has(first)) return [name];
  if (ARTICLES.has(first)) return [name, ...articledLast(name)];
  const definite = definites(first);
  const oblique = obliques(first).filter((word) => rest.length === 0 || !/ăi$/u.test(word));
  const withRest = (words: readonly string[], tail: readonly string[]): string[] =>
    words.map((word) => [word, ...tail].join(' '));
  const agreed = agreeFeminine(rest);
  const feminine = /[aă]$/u.test(first) && rest.length > 0;
  return distinct([
    name,
    ...withRest(definite, rest),
    ...(feminine ? withRest(oblique, agreed) : []),
    ...withRest(oblique, rest),
    ...(ROMANIAN_HEAD.test(first) ? [] : articledLast(name)),
  ]);
}

/** A first word that takes the case itself; others leave it to the last word: "New Yorkului", "Târgu Mureșului". */
const ROMANIAN_HEAD = /(?:[aăe]|ul|ii|țiu)$/u;

function articledLast(name: string): string[] {
  const at = name.lastIndexOf(' ') + 1;
  const last = name.slice(at);
  if (at === 0 || !/^\p{Lu}\p{L}*[^aăeâ]$/u.test(last)) return [];
  return [...definites(last), ...obliques(last)].map((form) => name.slice(0, at) + form);
}

/** Persons: a woman's first name takes the case ("Maiei Sandu", "Ancăi"), a man's stands with "lui" and does not change. */
export function declineRomanianPerson(name: string, female: boolean): string[] {
  const [first = '', ...rest] = name.split(' ');
  if (!female || !/a$/u.test(first)) return [name];
  const cut = first.slice(0, -1);
  const oblique = /eea$/u.test(first)
    ? [`${cut}i`]
    : /ia$/u.test(first)
      ? [`${cut}ei`]
      : /[cg]a$/u.test(first)
        ? [`${cut}ăi`, `${cut}ii`]
        : [`${cut}ei`];
  return distinct([name, ...oblique.map((word) => [word, ...rest].join(' '))]);
}

export function isAcronym(word: string): boolean {
  return /^[\p{Lu}\d.-]{2,}$/u.test(word);
}

/** First words of foreign names that stay as they are. */
const KEPT = new Set(['The', 'Le', 'Les', 'Der', 'Die', 'Das', 'Human', 'Amnesty']);
/** Foreign articles before names that take a Romanian one at their end: "Los Angelesului". */
const ARTICLES = new Set(['Al', 'El', 'La', 'Las', 'Los']);

/** Feminine nouns and adjectives that begin names, with stem changes: "Banca" → "Băncii". */
const STEMS: Readonly<Record<string, string>> = {
  Baia: 'Băii',
  Banca: 'Băncii',
  Biserica: 'Bisericii',
  Calea: 'Căii',
  Camera: 'Camerei',
  Cartea: 'Cărții',
  Curtea: 'Curții',
  Fâșia: 'Fâșiei',
  Floarea: 'Florii',
  Gara: 'Gării',
  Garda: 'Gărzii',
  Iarna: 'Iernii',
  Marea: 'Mării',
  Masa: 'Mesei',
  Moara: 'Morii',
  Noaptea: 'Nopții',
  Noua: 'Noii',
  Partea: 'Părții',
  Piatra: 'Pietrei',
  Piața: 'Pieței',
  Poarta: 'Porții',
  Poiana: 'Poienii',
  Primăvara: 'Primăverii',
  Rada: 'Radei',
  Sala: 'Sălii',
  Școala: 'Școlii',
  Seara: 'Serii',
  Steaua: 'Stelei',
  Strada: 'Străzii',
  Strâmtoarea: 'Strâmtorii',
  Țara: 'Țării',
  Toamna: 'Toamnei',
  Valea: 'Văii',
  Vama: 'Vămii',
  Vara: 'Verii',
  Vatra: 'Vetrei',
};

function obliques(word: string): string[] {
  const stem = STEMS[word];
  if (stem !== undefined) return [stem];
  const cut = (n: number): string => word.slice(0, word.length - n);
  if (/eea$/u.test(word)) return [`${cut(1)}i`];
  if (/ia$/u.test(word)) return [`${cut(1)}ei`];
  // "Suceava" → "Sucevei"
  if (/ea[bcdgmnprsștțvz]+a$/u.test(word))
    return [`${word.replace(/ea(?=[^a]+a$)/u, 'e').slice(0, -1)}ei`, `${cut(1)}ei`];
  if (/atea$/u.test(word)) return [`${cut(4)}ății`];
  if (/area$/u.test(word)) return [`${cut(4)}ării`];
  if (/[cg]a$/u.test(word)) return [`${cut(1)}ii`, `${cut(1)}ăi`, `${cut(1)}ei`];
  if (/[^aeiou]ea$/u.test(word)) return [`${cut(2)}ii`, `${cut(1)}i`];
  if (/[aă]$/u.test(word)) return [`${cut(1)}ei`, `${cut(1)}ii`];
  if (/ul$/u.test(word)) return [`${word}ui`];
  if (/[ei]le$/u.test(word)) return [`${cut(2)}lor`];
  if (/ii$/u.test(word)) return [`${cut(1)}lor`];
  // "Carpați" → "Carpaților", "Galați" → "Galațiului"
  if (/[^aeiouăâî]i$/u.test(word)) return [`${word}lor`, `${word}ului`, `${word}-ului`];
  if (/e$/u.test(word) && !/[aeiou]e$/u.test(word)) return [`${cut(1)}elor`, `${word}-ului`];
  if (/u$/u.test(word)) return [`${word}lui`];
  return [`${word}ului`, `${word}-ului`];
}

function definites(word: string): string[] {
  if (/ă$/u.test(word)) return [`${word.slice(0, -1)}a`];
  if (/(?:a|[ei]le|ii|ul)$/u.test(word)) return [];
  if (/e$/u.test(word)) return [`${word}le`];
  if (/u$/u.test(word)) return [`${word}l`];
  if (/[^aeiouăâî]i$/u.test(word)) return [`${word}i`, `${word}ul`, `${word}-ul`];
  return [`${word}ul`, `${word}-ul`];
}

/** The adjectives right after a feminine noun, in its oblique case. */
function agreeFeminine(words: readonly string[]): string[] {
  const out = [...words];
  // "Bosniei și Herțegovinei"
  if (out[0] === 'și' && out.length === 2) return ['și', obliques(out[1] as string)[0] as string];
  for (let i = 0; i < out.length; i++) {
    const word = out[i] as string;
    const oblique = feminineOblique(word);
    if (oblique === undefined) break;
    out[i] = oblique;
  }
  return out;
}

function feminineOblique(word: string): string | undefined {
  if (word === 'Neagră') return 'Negre';
  if (/eană$/u.test(word)) return `${word.slice(0, -4)}ene`;
  if (/oară$/u.test(word)) return `${word.slice(0, -4)}oare`;
  if (/ească$/u.test(word)) return `${word.slice(0, -5)}ești`;
  if (/ă$/u.test(word)) return `${word.slice(0, -1)}e`;
  // "Înaltei Curți", "Băii Mari"
  if (/^(?:Curte|Mare|Putere|Verde|Lume)$/u.test(word)) return `${word.slice(0, -1).replace(/t$/u, 'ț')}i`;
  if (/^(?:Roșie|Mijlocie|Britanie|Albie)$/u.test(word)) return `${word.slice(0, -1)}i`;
  return undefined;
}

export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
