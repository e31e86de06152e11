import { test } from 'vitest';
import { expectShown } from './facts-of.ts';

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
  // one in particular goes on by itself, not under whose or whence it is
  [
    'Un tribunal din Peru l-a condamnat luni pe Ion Pop, după ce l-a găsit vinovat de luare de mită.',
    [],
    ['Peru | l-a găsit'],
  ],
  [
    'Un elev de la Liceul Unirea a ajuns la spital după ce ar fi fost lovit de un coleg.',
    [],
    ['| Liceul Unirea | ar fi'],
  ],
  // near miss: a name that says who it is
  ['Fondul de investiții Meridian a cumpărat terenul și a ridicat o hală.', ['Meridian | a ridicat o hală'], []],
  // an office is no deed of what it belongs to
  ['Ion Pop a luat mită în perioada în care era guvernator al regiunii Moquegua.', [], ['Moquegua | în care']],
  // what is past has no day to come
  ['Partidul Verde îl desemnase candidat pe Ion Pop la alegerile din aprilie 2026.', [], ['2026-04']],
  ['Partidul Verde îl va desemna candidat pe Ion Pop la alegerile din aprilie 2026.', ['| 2026-04-01..2026-04-30'], []],
  // "potrivit cărora" names no source
  [
    'Ion Pop a refuzat să comenteze informațiile potrivit cărora liceul nu ar avea paznici.',
    ['Ion Pop | Ion Pop a refuzat să comenteze informațiile | asserted | '],
    [],
  ],
  // the date of what a participle tells of its noun
  [
    'Medvision, firma fondată la Cluj-Napoca în 2020 de Ion Pop, a anunțat o finanțare de 8 milioane de euro.',
    [],
    ['o finanțare de 8 milioane de euro | asserted |  | 2020'],
  ],
  // near miss: the verb's own
  ['Ion Pop a fost ales în 2020 la Cluj.', ['| 2020-01-01..2020-12-31'], []],
  // in a live text a sentence begins after its hour
  [
    '16:20 Prezența la vot era de 28%, a anunțat Biroul Electoral Județean.',
    ['Biroul Electoral Județean | Prezența la vot'],
    ['16:20'],
  ],
  // near miss: the hour of what happens
  ['La 16:20, Ion Pop a votat la Școala nr. 7.', ['Ion Pop | La 16:20, Ion Pop a votat'], []],
  ['O secție din cartierul Micro 14 s-a deschis cu 40 de minute întârziere.', ['Micro 14 | '], []],
])('shows of %j only what it says', (text, shown, never) => {
  expectShown(text, shown, never);
});
