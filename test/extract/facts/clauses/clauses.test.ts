import { expect, test } from 'vitest';
import { nameOf, packOf, voicesOf, wordsOf } from '../facts-of.ts';

/** "Ion Pop | Ion Pop a plecat | reported | Ion Pop" for each fact. */
function factsOf(text: string): string[] {
  const pack = packOf(text);
  return pack.facts.map((fact) =>
    [
      fact.subjects.map((id) => nameOf(pack, id)).join('+'),
      wordsOf(pack, fact),
      fact.modality,
      voicesOf(pack, fact),
    ].join(' | '),
  );
}

test.each([
  [
    'each "că" beside the first',
    'Ion Pop a susținut că firma pierde 300.000 de euro pe zi și că un client din Austria ar putea renunța la comandă.',
    [
      'Ion Pop | Ion Pop a susținut că firma pierde 300.000 de euro pe zi | reported | Ion Pop',
      'Ion Pop | un client din Austria ar putea renunța la comandă | conditional | Ion Pop',
    ],
  ],
  [
    'whom the second is about beside who tells it',
    'Ion Pop a spus că nu știa nimic și că Franța a refuzat oferta.',
    [
      'Ion Pop | Ion Pop a spus că nu știa nimic | reported | Ion Pop',
      'Ion Pop+Franța | Franța a refuzat oferta | reported | Ion Pop',
    ],
  ],
  [
    'no second that leaves out the subject of the first',
    'Ion Pop crede că fugarul este în viață și că se ascunde în nordul Mali.',
    ['Ion Pop | Ion Pop crede că fugarul este în viață și că se ascunde în nordul Mali | reported | Ion Pop'],
  ],
  [
    'no second without a "că" of its own',
    'Ion Pop a spus că firma a pierdut bani și a concediat muncitori.',
    ['Ion Pop | Ion Pop a spus că firma a pierdut bani | reported | Ion Pop'],
  ],
])('tells apart what one verb tells: %s', (_, text, expected) => {
  expect(factsOf(text)).toEqual(expected);
});

test.each([
  [
    'a verb',
    'România și Bulgaria au nevoie de bani.',
    ['România+Bulgaria | România și Bulgaria au nevoie de bani | asserted | '],
  ],
  [
    'a verb with a negation',
    'Ion Pop și Ana Dan nu au avere.',
    ['Ion Pop+Ana Dan | Ion Pop și Ana Dan nu au avere | asserted | '],
  ],
  [
    'an auxiliary before its participle',
    'România și Bulgaria au semnat acordul.',
    ['România+Bulgaria | România și Bulgaria au semnat acordul | asserted | '],
  ],
])('reads "au" as %s', (_, text, expected) => {
  expect(factsOf(text)).toEqual(expected);
});

test('is sure of nothing that happens "în caz contrar"', () => {
  expect(factsOf('Guvernul are două luni să răspundă; în caz contrar, Franța ajunge la Curte.').at(-1)).toContain(
    '| conditional |',
  );
});

test.each([
  [
    'before them',
    'Ion Pop nu a vrut să comenteze zvonurile, dar a recunoscut că a fost sunat: „M-au sunat, da. Am contract.”',
    [
      'Ion Pop | Ion Pop nu a vrut să comenteze zvonurile | asserted | ',
      'Ion Pop | a recunoscut că a fost sunat | reported | Ion Pop',
    ],
  ],
  [
    'after them',
    '„Ne-au oferit o vorbă bună. Nu intrăm”, a spus Ion Pop, care fusese dat afară în 2023, dar a câștigat la tribunal.',
    ['Ion Pop | care fusese dat afară în 2023 | asserted | ', 'Ion Pop | a câștigat la tribunal | asserted | '],
  ],
  ['nowhere, where that only frames them', '„Nu plecăm. Rămânem aici”, a spus luni Ion Pop pentru Reuters.', []],
])('tells what the article says itself outside quotation marks, %s', (_, text, expected) => {
  const quoted = /„|Am contract|Nu intrăm|Rămânem/u;
  expect(factsOf(text).filter((fact) => !quoted.test(fact))).toEqual(expected);
});
