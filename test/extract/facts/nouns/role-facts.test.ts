import { expect, test } from 'vitest';
import { nameOf, packOf, wordsOf } from '../facts-of.ts';

/** "Ion Pop | Ion Pop, fost ministru" for each thing that is said in passing, with its date. */
function saidInPassing(text: string): string[] {
  const pack = packOf(text);
  return pack.facts
    .filter(({ rule }) => rule === 'apposition' || rule === 'secondary predicate')
    .map((fact) => {
      const date = fact.time === null ? '' : ` | ${fact.time.start}`;
      return `${fact.subjects.map((id) => nameOf(pack, id)).join('+')} | ${wordsOf(pack, fact)}${date}`;
    });
}

test.each([
  [
    'Ana Neagu, prezentă marți la Iași, a anunțat noi burse.',
    ['Ana Neagu | Ana Neagu, prezentă marți la Iași | 2025-09-02'],
  ],
  ['Ion Pop, de profesie medic, a fost ales primar al comunei Vulturu.', ['Ion Pop | Ion Pop, de profesie medic']],
  [
    'Ion Pop, unul dintre fondatorii companiei Altex Media, a demisionat marți.',
    ['Ion Pop | Ion Pop, unul dintre fondatorii companiei Altex Media'],
  ],
  ['Ion Pop, raportorul textului, a cerut votul Camerei.', ['Ion Pop | Ion Pop, raportorul textului']],
  ['Ion Pop, în vârstă de 47 de ani, a fost condamnat la doi ani.', ['Ion Pop | Ion Pop, în vârstă de 47 de ani']],
  ['Ion Pop (47 de ani) a fost condamnat la doi ani.', ['Ion Pop | Ion Pop (47 de ani)']],
  ['Ion Pop, originar din Botoșani, a câștigat concursul.', ['Ion Pop | Ion Pop, originar din Botoșani']],
  ['Originar din Botoșani, Ion Pop a câștigat concursul.', ['Ion Pop | Originar din Botoșani, Ion Pop']],
  [
    'Născut la Botoșani în 1975, Ion Pop a debutat la 17 ani.',
    ['Ion Pop | Născut la Botoșani în 1975, Ion Pop | 1975-01-01'],
  ],
  [
    'Ana Neagu – directoarea Spitalului Județean Bacău – a demisionat.',
    ['Ana Neagu | Ana Neagu – directoarea Spitalului Județean Bacău'],
  ],
  [
    'Ana Neagu (directoarea Spitalului Județean Bacău) a demisionat.',
    ['Ana Neagu | Ana Neagu (directoarea Spitalului Județean Bacău)'],
  ],
  [
    'Compania Electroval, al doilea cel mai mare angajator din Tulcea, va închide fabrica.',
    ['Electroval | Electroval, al doilea cel mai mare angajator din Tulcea'],
  ],
  [
    'Compania Electroval, cel mai mare angajator din Tulcea, va închide fabrica.',
    ['Electroval | Electroval, cel mai mare angajator din Tulcea'],
  ],
  [
    'Electroval, producător de cabluri din Tulcea, va închide fabrica.',
    ['Electroval | Electroval, producător de cabluri din Tulcea'],
  ],
  ['Compania Electroval, cu sediul în Tulcea, va închide fabrica.', ['Electroval | Electroval, cu sediul în Tulcea']],
  [
    'Liderul Asociației „Orașul Viu”, Ion Pop, a criticat proiectul.',
    ['Ion Pop | Liderul Asociației „Orașul Viu”, Ion Pop'],
  ],
  [
    'Acționarul majoritar, compania slovacă Tatrawagon, a cerut rambursarea datoriei.',
    ['Tatrawagon | Acționarul majoritar, compania slovacă Tatrawagon'],
  ],
  ['Fostul ministru al Culturii Ion Pop a murit sâmbătă.', ['Ion Pop | Fostul ministru al Culturii Ion Pop']],
  [
    'Ion Pop, candidatul PSD, și Ana Radu, candidata PNL, intră în turul doi.',
    ['Ion Pop | Ion Pop, candidatul PSD', 'Ana Radu | Ana Radu, candidata PNL'],
  ],
])('tells what is said beside a name: %s', (text, expected) => {
  expect(saidInPassing(text)).toEqual(expected);
});

test.each([
  ['Potrivit lui Ion Pop, medicul a greșit.', 'a noun that the sentence is about'],
  ['În opinia lui Ion Pop, medicul, care a operat, a greșit.', 'such a noun, set off itself'],
  ['Au venit Ion Pop, primarul, medicul și preotul.', 'a list'],
  ['La ședință au fost Ion Pop, primarul comunei, Ana Radu și Dan Neagu.', 'a role between two names'],
  ['Dan Neagu l-a felicitat pe Ion Pop, mulțumit de rezultat.', 'a state of either of two'],
  ['Ion Pop, direct din aeroport, a mers la spital.', 'an adverb'],
  ['Ion Pop, presupusul lider al grupării, a fost reținut.', 'a hedge'],
  ['Instanța i-a condamnat pe Ion Pop, 20 de ani, și pe Dan Neagu, 18 ani.', 'years of prison'],
  ['Ion Pop, premierul Dan Neagu și ministrul Ana Radu au plecat.', 'roles of others in a list'],
  ['Ion Pop (PSD) a câștigat alegerile.', 'a party in parentheses'],
  ['Rapid (2-1 cu Dinamo) conduce campionatul.', 'a result in parentheses'],
  ['„Ion Pop, primarul hoților, a plecat”, a spus Dan Neagu.', 'what somebody says in a quotation'],
  ['Mulțumit de rezultat, antrenorul lui Ion Pop a plecat.', 'a state of somebody else'],
  ['Iașiul, județul și țara au de pierdut.', 'a list of places'],
  ['Decizia Ministerului Sănătății (membru în comisie) a fost anulată.', 'whose the thing is'],
])('says nothing beside the name in %j: %s', (text) => {
  expect(saidInPassing(text)).toEqual([]);
});
