/**
 * A news text of a given number of words, the same at every call. Its people, firms and places are made of syllables, new ones in
 * every paragraph, so that names grow with the length as they do in a real file of news.
 */
export function longText(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = fillIn(PARAGRAPHS[i % PARAGRAPHS.length] ?? '', i);
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

const PARAGRAPHS = [
  'Primarul orașului {place}, {man}, a anunțat luni că va demite conducerea companiei {firm}. Acesta a declarat că „situația nu mai poate continua”, după ce firma a pierdut anul trecut peste {number} de milioane de lei. Consilierii locali îl acuză că a ascuns contractele, iar {surname} respinge acuzațiile.',
  'Compania {firm}, controlată de {man}, a investit 84,6 milioane de euro într-o fabrică din {place}, în scădere cu 12% față de 2024. Potrivit {woman}, directoarea fabricii, cel puțin {number} de oameni vor fi angajați până la sfârșitul lunii mai. Sindicatele estimează însă că doar jumătate vor rămâne.',
  'Ministra {woman} și omologul său francez, {man}, au semnat miercuri, la {place}, un acord care le obligă țările să împartă {number} de megawați. Rusia și China nu au comentat deocamdată documentul. „Vom analiza textul”, a răspuns o purtătoare de cuvânt a Kremlinului, citată de agenția {firm}.',
  'Procurorii l-au trimis în judecată pe {man}, fost director al firmei {firm}, pentru presupuse fapte de corupție. Inculpatul ar fi primit {number} de mii de euro de la un antreprenor din {place}. Avocata {woman} spune că probele nu dovedesc nimic și că va contesta decizia la Curtea de Apel.',
  'Echipa {firm} a învins-o duminică pe campioana Ungariei, în fața a {number} de mii de spectatori, și s-a calificat în finală. Antrenorul {man} a spus că fetele au meritat, iar căpitana {woman} a promis că va rămâne la {place} încă doi ani. Meciul următor va avea loc joi.',
];
const STARTS = [
  'Bar',
  'Cos',
  'Dum',
  'Fil',
  'Gor',
  'Hol',
  'Iac',
  'Mar',
  'Ner',
  'Pal',
  'Rad',
  'Sim',
  'Tal',
  'Vas',
  'Zam',
];
const MIDDLES = ['an', 'ar', 'el', 'in', 'od', 'ov', 'ul', 'ur'];
const SURNAME_ENDS = ['escu', 'eanu', 'ache', 'aru'];
const PLACE_ENDS = ['ești', 'eni', 'oara', 'ița'];
const FIRM_ENDS = ['tex', 'com', 'prod', 'trans'];
const MEN = ['Adrian', 'Bogdan', 'Cezar', 'Dan', 'Eugen', 'Florin', 'George', 'Horia'];
const WOMEN = ['Ana', 'Corina', 'Dana', 'Elena', 'Ioana', 'Lidia', 'Maria', 'Raluca'];

function fillIn(template: string, i: number): string {
  const pick = (list: readonly string[], step: number): string => list[Math.floor(i / step) % list.length] ?? '';
  const made = (ends: readonly string[]): string =>
    pick(STARTS, 1) + pick(MIDDLES, STARTS.length) + pick(ends, STARTS.length * MIDDLES.length);
  const surname = made(SURNAME_ENDS);
  return template
    .replace('{place}', made(PLACE_ENDS))
    .replace('{firm}', made(FIRM_ENDS))
    .replace('{man}', `${pick(MEN, 3)} ${surname}`)
    .replace('{woman}', `${pick(WOMEN, 2)} ${surname}`)
    .replace('{surname}', surname)
    .replace('{number}', String(20 + ((i * 7) % 79)));
}
