import { expect, test } from 'vitest';
import { nameOf, packOf, voicesOf, wordsOf } from './facts-of.ts';

/** "Ion Pop | Ion Pop a plecat | reported not | Ana Radu | 2025-09-01": what a card shows of each fact; 2025-09-03 is a Wednesday. */
function cardsOf(text: string): string[] {
  const pack = packOf(text);
  return pack.facts.map((fact) =>
    [
      fact.subjects.map((id) => nameOf(pack, id)).join('+'),
      wordsOf(pack, fact),
      `${fact.modality}${fact.negated ? ' not' : ''}`,
      voicesOf(pack, fact),
      ...(fact.time === null
        ? []
        : [`${fact.time.start}${fact.time.end === fact.time.start ? '' : `..${fact.time.end}`}`]),
    ].join(' | '),
  );
}

/** What must stand on a card, and words that no card may begin or end with: each table row with its near miss. */
test.each([
  // who is named as a source is not whom the sentence is about
  [
    'Potrivit purtătoarei de cuvânt a Poliției, Ana Radu, un autobuz plin a pătruns pe contrasens. Ana Radu a plecat.',
    ['Ana Radu | Ana Radu a plecat | asserted | '],
    ['Ana Radu | Potrivit'],
  ],
  // near miss: without a comma the source's phrase may run on
  [
    'Potrivit Reuters, Ion Pop a demisionat.',
    ['Ion Pop | Potrivit Reuters, Ion Pop a demisionat | reported | Reuters'],
    [],
  ],
  // a statement that ends where its noun's verb begins, and that verb without its noun
  [
    'Ana Radu sustine ca o parte din lucrari ar fi fost platite de doua ori. Ea a plecat.',
    ['de doua ori | alleged | Ana Radu'],
    ['din lucrari |', '| ar fi'],
  ],
  // near miss: a relative clause before the verb of its noun
  ['Firma Acmex, care a construit podul, a dat faliment.', ['Firma Acmex', 'care a construit podul'], []],
  // who is filed under the place or the person it is done to does not go on acting
  ['O asistentă a rămas fără bani la Dubai, acolo unde ajunsese săptămâna trecută.', [], ['Dubai | acolo unde']],
  // near miss: whose people they are goes on
  ['Angajații Metrorex au intrat în grevă și au cerut salarii mai mari.', ['Metrorex'], []],
  // a part of the body or of life is not that of whom the sentence before was about
  [
    'Managera spitalului, Ana Dobre, a plecat. Un pacient se află în stare gravă, dar viața nu îi este în pericol, a spus medicul Dan Neacșu.',
    [],
    ['Ana Dobre | viața', 'Dan Neacșu | viața'],
  ],
  // suspicions are no fact
  [
    'Există suspiciuni că Ion Pop a luat mită.',
    ['Ion Pop | Există suspiciuni că Ion Pop a luat mită | alleged | ?'],
    [],
  ],
  ['Circulă zvonul că Ion Pop vinde firma.', ['Ion Pop | Circulă zvonul că Ion Pop vinde firma | alleged | ?'], []],
  // near miss: a noun that doubts nothing
  ['Adevărul e că Ion Pop a luat mită.', [], ['| alleged']],
  // a charge that is denied after what a source says
  [
    'Potrivit BBC, polițiștii ar fi tras în mulțime, acuzație pe care Ministerul de Interne o respinge.',
    ['Ministerul de Interne | acuzație pe care Ministerul de Interne o respinge | denied | Ministerul de Interne'],
    ['mulțime, acuzație'],
  ],
  // near miss: an object of the statement itself
  [
    'Ion Pop a cumpărat o casă, un teren și o firmă, pe care Ana Radu o conduce.',
    ['Ion Pop | Ion Pop a cumpărat o casă, un teren și o firmă'],
    [],
  ],
  // what is asked for is that something does not happen
  ['Ion Pop i-a rugat pe fermieri să nu vină la Cluj.', ['reported not | Ion Pop'], []],
  [
    '„Rugăm fermierii să nu vină toți în prima zi. Dosarele sunt multe”, a spus Ion Pop.',
    ['| reported not | Ion Pop'],
    [],
  ],
  // near miss: what is not asked for
  ['Ion Pop i-a rugat pe fermieri să vină, nu să plece.', ['| reported | Ion Pop'], []],
  // a plan, without diacritics
  [
    'Parcul Cotu Negru urma sa fie deschis luni.',
    ['Parcul Cotu Negru | Parcul Cotu Negru urma sa fie deschis luni | planned | '],
    [],
  ],
  // near miss: somebody's trace
  ['Ion Pop a pierdut urma sa la Cluj.', ['Ion Pop | Ion Pop a pierdut urma sa la Cluj | asserted | '], []],
  // two finite verbs do not touch
  ['Legea bugetului dublează acciza pe benzină.', [], ['| acciza']],
  // a comparison's date
  [
    'Ion Pop a obținut 24% din voturi, cu trei puncte mai puțin decât la scrutinul din noiembrie 2024.',
    ['2024 | asserted | $'],
    [],
  ],
  // near miss: the occasion itself
  ['Ion Pop a obținut 24% din voturi la scrutinul din noiembrie 2024.', ['| 2024-11-01..2024-11-30'], []],
  // a stretch of months
  ['Ion Pop a primit bani în perioada ianuarie - iulie 2025.', ['| 2025-01-01..2025-07-31'], []],
  ['Podul Unirii a fost închis între martie și mai.', ['| 2025-03-01..2025-05-31'], []],
  // near miss: months one after the other, each by itself
  ['Ion Pop a venit în mai la Cluj, în iunie la Iași.', [], ['2025-05-01..2025-06-30']],
  // names as the text gives them
  [
    'Parchetul de pe langa Judecatoria Barlad a deschis un dosar.',
    ['Parchetul de pe langa Judecatoria Barlad | Parchetul'],
    [],
  ],
  [
    'Parchetul de pe lângă Înalta Curte de Casație și Justiție a deschis un dosar.',
    ['Parchetul de pe lângă Înalta Curte de Casație și Justiție | '],
    [],
  ],
  ['Executivul comunitar a cerut reforme.', ['Executivul comunitar | '], []],
  [
    'Prim-ministra Islandei, Sigrun Dan, a plecat.',
    ['Sigrun Dan | Prim-ministra Islandei, Sigrun Dan |'],
    ['| ministra'],
  ],
  [
    'Bruxelles-ul a confirmat că au avut loc discuții, dar a refuzat să dea detalii.',
    ['Bruxelles | a refuzat să dea detalii | asserted | '],
    ['Belgia'],
  ],
  // near miss: another capital stands for its state
  ['Parisul a confirmat că au avut loc discuții.', ['Franța | '], []],
  ['Parcul Solaria va produce 40 GWh, a anunțat Ion Pop.', [], ['GWh | ']],
  // an apposition's owner is not the subject
  [
    'Medeea Pop, de 15 ani actriță a Teatrului Național din Craiova, va juca la Cluj.',
    ['Medeea Pop | '],
    ['Teatrul Național din Craiova | Medeea'],
  ],
  // a man from a country is not the country; an economy is its country's
  ['Stoperul congolez a ajuns la un acord cu Dinamo.', [], ['Republica Democrată Congo | ']],
  ['Economia germană a crescut cu 2%.', ['Germania | '], []],
  // a noun that only carries the clause behind it
  [
    'Ion Pop a jucat 11 meciuri pentru Standard Liege, club cu care mai are contract.',
    ['Ion Pop | Ion Pop a jucat 11 meciuri pentru Standard Liege | '],
    [],
  ],
  // near miss: what was bought
  ['Ion Pop a cumpărat club, casă și masă, pe care le vinde.', [], ['Ion Pop a cumpărat club, casă |']],
  // a match does not go on to win
  ['Următorul meci este sâmbătă, cu UTA Arad, echipă pe care nu a mai învins-o din 2021.', [], ['| pe care nu']],
  // one date for what lies at two times
  [
    'Ana Pop a afirmat că 24 de depozite au fost închise și că celelalte vor fi închise în 2026.',
    ['închise în 2026 | reported | Ana Pop$'],
    [],
  ],
  // near miss: one thing told
  ['Ana Pop a afirmat că depozitele vor fi închise în 2026.', ['| 2026-01-01..2026-12-31'], []],
  // who speaks by a name after what it is
  ['ONG-ul Ecopolis atrage atenția că amenzile vor fi mari.', ['| reported | Ecopolis'], []],
])('shows of %j only what it says', (text, shown, never) => {
  const cards = cardsOf(text);
  for (const words of shown)
    expect(
      cards.some((card) => (words.endsWith('$') ? card.endsWith(words.slice(0, -1)) : card.includes(words))),
      `${words} in ${cards.join('\n')}`,
    ).toBe(true);
  for (const words of never) expect(cards.filter((card) => card.includes(words))).toEqual([]);
});
