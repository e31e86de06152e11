/**
 * Short news passages written for these tests, and the facts a careful reader takes from each, noted before the code was run
 * on them. Names and events are invented or common knowledge; spelling follows the habits of different sites.
 */
export type ExpectedFact = {
  /** Names of entities; the first one found among the fact's subjects is enough. */
  readonly about: readonly string[];
  /** The statement; the fact's own must share at least half of it. */
  readonly says: string;
  /** "2025-05-13" or "2025-04-01..2025-04-30"; null: no date may be given; absent: not asked. */
  readonly time?: string | null;
  /** Value and first word of the unit with the qualifier: "exact 4.9 %". */
  readonly numbers?: readonly string[];
  /** A name, "?" for people without one; absent: the article itself. */
  readonly voice?: string;
  /** Several where readers may differ; absent: asserted. */
  readonly modality?: readonly string[];
  readonly negated?: boolean;
};

export type Passage = {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly facts: readonly ExpectedFact[];
  /** Right, but not asked for: not found today, or a reading among several. */
  readonly notYet?: readonly ExpectedFact[];
};

export const PASSAGES: readonly Passage[] = [
  {
    name: 'inflation, with cedillas',
    date: '2025-05-13',
    text: 'Rata anuală a inflaţiei în România a coborât la 4,9% în luna aprilie, de la 5,1% în martie, potrivit datelor publicate marţi de Institutul Naţional de Statistică. Banca Naţională a României estimează că inflaţia va ajunge la 3,8% la finalul anului. Guvernatorul Mugur Isărescu a avertizat că preţurile la energie ar putea creşte în această iarnă.',
    facts: [
      {
        about: ['România'],
        says: 'Rata anuală a inflaţiei în România a coborât la 4,9% în luna aprilie',
        voice: 'Institutul Național de Statistică',
        modality: ['reported'],
        time: '2025-04-01..2025-04-30',
        numbers: ['exact 4.9 %'],
      },
      {
        about: ['România'],
        says: 'de la 5,1% în martie',
        voice: 'Institutul Național de Statistică',
        modality: ['reported'],
        time: '2025-03-01..2025-03-31',
        numbers: ['exact 5.1 %'],
      },
      {
        about: ['Banca Națională a României'],
        says: 'Banca Naţională a României estimează că inflaţia va ajunge la 3,8% la finalul anului',
        voice: 'Banca Națională a României',
        modality: ['estimated', 'reported'],
      },
      {
        about: ['Mugur Isărescu'],
        says: 'Guvernatorul Mugur Isărescu a avertizat că preţurile la energie ar putea creşte în această iarnă',
        voice: 'Mugur Isărescu',
        modality: ['reported', 'alleged'],
      },
    ],
  },
  {
    name: 'a company and its results',
    date: '2025-02-20',
    text: 'Compania Romvela din Craiova a anunțat miercuri că a cumpărat fabrica de mobilă din Târgu Jiu pentru 14 milioane de euro. Directorul Radu Stanciu spune că toți cei 320 de angajați își vor păstra locurile de muncă. Anul trecut, Romvela a avut o cifră de afaceri de aproximativ 90 de milioane de lei și un profit de 6,5 milioane de lei.',
    facts: [
      {
        about: ['Romvela'],
        says: 'Compania Romvela din Craiova a anunțat miercuri că a cumpărat fabrica de mobilă din Târgu Jiu pentru 14 milioane de euro',
        voice: 'Romvela',
        modality: ['reported'],
        time: '2025-02-19',
        numbers: ['exact 14000000 euro'],
      },
      {
        about: ['Radu Stanciu'],
        says: 'Directorul Radu Stanciu spune că toți cei 320 de angajați își vor păstra locurile de muncă',
        voice: 'Radu Stanciu',
        modality: ['reported'],
        numbers: ['exact 320 angajați'],
      },
      {
        about: ['Romvela'],
        says: 'Anul trecut, Romvela a avut o cifră de afaceri de aproximativ 90 de milioane de lei și un profit de 6,5 milioane de lei',
        time: '2024-01-01..2024-12-31',
        numbers: ['approximately 90000000 lei', 'exact 6500000 lei'],
      },
    ],
  },
  {
    name: 'an arrest',
    date: '2025-03-07',
    text: 'Procurorii DNA l-au reținut joi pe Marius Cernat, fost primar al orașului Buzău, pentru luare de mită. Potrivit anchetatorilor, Cernat ar fi primit 45.000 de euro de la un om de afaceri. El neagă acuzațiile. Avocatul său, Dan Voicu, a declarat că va contesta măsura. Tribunalul Buzău va decide vineri dacă îl arestează pentru 30 de zile.',
    facts: [
      { about: ['Dan Voicu'], says: 'Avocatul său, Dan Voicu' },
      {
        about: ['DNA', 'Direcția Națională Anticorupție', 'Marius Cernat'],
        says: 'Procurorii DNA l-au reținut joi pe Marius Cernat, fost primar al orașului Buzău, pentru luare de mită',
        time: '2025-03-06',
      },
      { about: ['Marius Cernat'], says: 'Marius Cernat, fost primar al orașului Buzău', time: null },
      {
        about: ['Marius Cernat'],
        says: 'Cernat ar fi primit 45.000 de euro de la un om de afaceri',
        voice: 'DNA',
        modality: ['alleged'],
        numbers: ['exact 45000 euro'],
      },
      { about: ['Marius Cernat'], says: 'El neagă acuzațiile', voice: 'Marius Cernat', modality: ['denied'] },
      {
        about: ['Dan Voicu'],
        says: 'Avocatul său, Dan Voicu, a declarat că va contesta măsura',
        voice: 'Dan Voicu',
        modality: ['reported', 'promised'],
      },
      {
        about: ['Tribunalul Buzău'],
        says: 'Tribunalul Buzău va decide vineri dacă îl arestează pentru 30 de zile',
        modality: ['planned'],
        time: '2025-03-07',
        numbers: ['exact 30 zile'],
      },
    ],
  },
  {
    name: 'a verdict, without diacritics',
    date: '2025-06-19',
    text: 'Curtea de Apel Cluj l-a condamnat miercuri pe fostul senator Vasile Moraru la patru ani de inchisoare cu suspendare. Decizia nu este definitiva si poate fi atacata in zece zile. Moraru a fost trimis in judecata in 2021, dupa ce ar fi cerut bani unei firme de constructii din Oradea. Avocatii lui Moraru au anuntat ca vor face recurs.',
    facts: [
      { about: ['Curtea de Apel Cluj'], says: 'Decizia nu este definitiva', negated: true },
      { about: ['Curtea de Apel Cluj'], says: 'poate fi atacata in zece zile' },
      {
        about: ['Curtea de Apel Cluj', 'Vasile Moraru'],
        says: 'Curtea de Apel Cluj l-a condamnat miercuri pe fostul senator Vasile Moraru la patru ani de inchisoare cu suspendare',
        time: '2025-06-18',
        numbers: ['exact 4 ani'],
      },
      {
        about: ['Vasile Moraru'],
        says: 'Moraru a fost trimis in judecata in 2021',
        time: '2021-01-01..2021-12-31',
        modality: ['alleged', 'asserted'],
      },
      {
        about: ['Vasile Moraru'],
        says: 'Avocatii lui Moraru au anuntat ca vor face recurs',
        voice: '?',
        modality: ['reported', 'promised'],
      },
    ],
    notYet: [
      {
        about: ['Curtea de Apel Cluj'],
        says: 'Decizia nu este definitiva si poate fi atacata in zece zile',
        negated: true,
      },
      {
        about: ['Vasile Moraru'],
        says: 'ar fi cerut bani unei firme de constructii din Oradea',
        voice: '?',
        modality: ['alleged'],
      },
    ],
  },
  {
    name: 'a party congress',
    date: '2025-10-06',
    text: 'Liderul PSD, Andrei Barbu, a fost reales duminică în fruntea partidului, cu 1.120 de voturi. Contracandidata sa, Ioana Petcu, a obținut 340 de voturi. „Mergem mai departe împreună”, a spus Barbu după anunțarea rezultatelor. Petcu i-a cerut acestuia să demisioneze, acuzându-l că a pierdut alegerile locale.',
    facts: [
      { about: ['Ioana Petcu'], says: 'Contracandidata sa, Ioana Petcu' },
      { about: ['Andrei Barbu'], says: 'Liderul PSD, Andrei Barbu', time: null },
      {
        about: ['Andrei Barbu'],
        says: 'Liderul PSD, Andrei Barbu, a fost reales duminică în fruntea partidului, cu 1.120 de voturi',
        time: '2025-10-05',
        numbers: ['exact 1120 voturi'],
      },
      {
        about: ['Ioana Petcu'],
        says: 'Contracandidata sa, Ioana Petcu, a obținut 340 de voturi',
        numbers: ['exact 340 voturi'],
      },
      {
        about: ['Andrei Barbu'],
        says: '„Mergem mai departe împreună”, a spus Barbu după anunțarea rezultatelor',
        voice: 'Andrei Barbu',
        modality: ['reported'],
      },
      {
        about: ['Ioana Petcu'],
        says: 'Petcu i-a cerut acestuia să demisioneze',
        voice: 'Ioana Petcu',
        modality: ['reported'],
      },
      {
        about: ['Ioana Petcu'],
        says: 'acuzându-l că a pierdut alegerile locale',
        voice: 'Ioana Petcu',
        modality: ['alleged'],
      },
    ],
  },
  {
    name: 'a road accident',
    date: '2025-07-28',
    text: 'Un autocar cu turiști din Polonia s-a răsturnat luni dimineață pe autostrada A1, în apropiere de Sibiu. Doi oameni au murit, iar alți 14 au fost răniți, a anunțat Inspectoratul pentru Situații de Urgență Sibiu. Victimele au fost transportate la Spitalul Județean din Sibiu. Ministrul Sănătății, Alina Duță, a plecat spre locul accidentului.',
    facts: [
      {
        about: ['Inspectoratul pentru Situații de Urgență Sibiu'],
        says: 'Doi oameni au murit',
        voice: 'Inspectoratul pentru Situații de Urgență Sibiu',
        modality: ['reported'],
        numbers: ['exact 2 oameni'],
      },
      {
        about: ['Inspectoratul pentru Situații de Urgență Sibiu'],
        says: 'alți 14 au fost răniți, a anunțat Inspectoratul pentru Situații de Urgență Sibiu',
        voice: 'Inspectoratul pentru Situații de Urgență Sibiu',
        modality: ['reported'],
      },
      { about: ['Alina Duță'], says: 'Ministrul Sănătății, Alina Duță', time: null },
      { about: ['Alina Duță'], says: 'Ministrul Sănătății, Alina Duță, a plecat spre locul accidentului' },
    ],
    notYet: [
      {
        about: ['un autocar cu turiști din Polonia', 'Polonia', 'Sibiu', 'A1'],
        says: 'Un autocar cu turiști din Polonia s-a răsturnat luni dimineață pe autostrada A1, în apropiere de Sibiu',
        time: '2025-07-28',
      },
      {
        about: ['Sibiu', 'Spitalul Județean din Sibiu'],
        says: 'Victimele au fost transportate la Spitalul Județean din Sibiu',
      },
    ],
  },
  {
    name: 'a football match',
    date: '2025-11-03',
    text: 'Universitatea Craiova a învins duminică seara Rapidul cu scorul de 2-1 și a urcat pe primul loc. Golurile oltenilor au fost marcate de Ștefan Bota și Matei Ilieș. Bota, în vârstă de 19 ani, a debutat în prima ligă în august. Antrenorul Rapidului, Florin Neagu, nu a vrut să comenteze înfrângerea.',
    facts: [
      {
        about: ['Universitatea Craiova'],
        says: 'Universitatea Craiova a învins duminică seara Rapidul cu scorul de 2-1',
        time: '2025-11-02',
        numbers: [],
      },
      { about: ['Universitatea Craiova'], says: 'a urcat pe primul loc' },
      {
        about: ['Ștefan Bota', 'Matei Ilieș'],
        says: 'Golurile oltenilor au fost marcate de Ștefan Bota și Matei Ilieș',
      },
      {
        about: ['Ștefan Bota'],
        says: 'Bota, în vârstă de 19 ani, a debutat în prima ligă în august',
        time: '2025-08-01..2025-08-31',
        numbers: ['exact 19 ani'],
      },
      { about: ['Ștefan Bota'], says: 'Bota, în vârstă de 19 ani', time: null, numbers: ['exact 19 ani'] },
      { about: ['Florin Neagu'], says: 'Antrenorul Rapidului, Florin Neagu', time: null },
      {
        about: ['Florin Neagu'],
        says: 'Antrenorul Rapidului, Florin Neagu, nu a vrut să comenteze înfrângerea',
        negated: true,
      },
    ],
  },
  {
    name: 'weather',
    date: '2025-01-15',
    text: 'Administrația Națională de Meteorologie a emis un cod portocaliu de viscol pentru Galați, Brăila și Tulcea. Avertizarea este valabilă până joi la ora 10:00. În Vrancea, peste 4.000 de gospodării au rămas fără curent electric. Drumul național 26 a fost închis între Galați și Oancea. Vântul va sufla cu peste 80 de kilometri pe oră.',
    facts: [
      {
        about: ['Administrația Națională de Meteorologie'],
        says: 'Administrația Națională de Meteorologie a emis un cod portocaliu de viscol pentru Galați, Brăila și Tulcea',
      },
      {
        about: ['Vrancea'],
        says: 'În Vrancea, peste 4.000 de gospodării au rămas fără curent electric',
        numbers: ['more-than 4000 gospodării'],
      },
      { about: ['Drumul național 26'], says: 'Drumul național 26 a fost închis între Galați și Oancea' },
      { about: ['un cod', 'un cod portocaliu de viscol'], says: 'Avertizarea este valabilă până joi la ora 10:00' },
    ],
  },
  {
    name: 'a hospital',
    date: '2025-04-10',
    text: 'Medicii de la Spitalul Fundeni au realizat al treilea transplant pulmonar din acest an. Pacienta, o femeie de 41 de ani din Iași, a fost operată timp de nouă ore. „Starea ei este stabilă, dar următoarele 72 de ore sunt decisive”, a explicat chirurgul Teodor Savu. Spitalul a primit anul acesta 12 milioane de lei pentru aparatură, cu 20% mai mult decât în 2024.',
    facts: [
      {
        about: ['Spitalul Fundeni'],
        says: 'Medicii de la Spitalul Fundeni au realizat al treilea transplant pulmonar din acest an',
        numbers: ['exact 3 transplant'],
      },
      {
        about: ['Teodor Savu'],
        says: '„Starea ei este stabilă, dar următoarele 72 de ore sunt decisive”, a explicat chirurgul Teodor Savu',
        voice: 'Teodor Savu',
        modality: ['reported'],
        numbers: ['exact 72 ore'],
      },
    ],
    notYet: [
      {
        about: ['pacienta'],
        says: 'Pacienta, o femeie de 41 de ani din Iași, a fost operată timp de nouă ore',
      },
      {
        about: ['Spitalul Fundeni'],
        says: 'Spitalul a primit anul acesta 12 milioane de lei pentru aparatură, cu 20% mai mult decât în 2024',
        time: '2025-01-01..2025-12-31',
        numbers: ['exact 12000000 lei', 'exact 20 %'],
      },
      {
        about: ['Iași'],
        says: 'Pacienta, o femeie de 41 de ani din Iași, a fost operată timp de nouă ore',
        numbers: ['exact 41 ani', 'exact 9 ore'],
      },
    ],
  },
  {
    name: 'Moldova and the east of the Nistru',
    date: '2025-09-22',
    text: 'Președinta Maia Sandu a declarat că Rusia a cheltuit zeci de milioane de euro pentru a influența alegerile din Republica Moldova. Moscova a respins acuzațiile. Serviciul de Informații și Securitate a efectuat luni peste 250 de percheziții la Chișinău și Bălți. Conform polițiștilor, 74 de persoane au fost reținute pentru 72 de ore. Sandu a promis că statul își va apăra instituțiile.',
    facts: [
      {
        about: ['Maia Sandu', 'Rusia'],
        says: 'Președinta Maia Sandu a declarat că Rusia a cheltuit zeci de milioane de euro pentru a influența alegerile din Republica Moldova',
        voice: 'Maia Sandu',
        modality: ['reported'],
        numbers: ['approximately 10000000 euro'],
      },
      { about: ['Rusia'], says: 'Moscova a respins acuzațiile', voice: 'Rusia', modality: ['denied'] },
      {
        about: ['Serviciul de Informații și Securitate'],
        says: 'Serviciul de Informații și Securitate a efectuat luni peste 250 de percheziții la Chișinău și Bălți',
        time: '2025-09-22',
        numbers: ['more-than 250 percheziții'],
      },
      {
        about: ['Maia Sandu'],
        says: 'Sandu a promis că statul își va apăra instituțiile',
        voice: 'Maia Sandu',
        modality: ['promised'],
      },
    ],
  },
  {
    name: 'a summit',
    date: '2025-12-12',
    text: 'Liderii Uniunii Europene s-au întâlnit joi la Bruxelles pentru a discuta sprijinul pentru Ucraina. Premierul ungar Viktor Orban a blocat o declarație comună, spunând că nu va accepta noi împrumuturi. Franța și Germania susțin folosirea activelor rusești înghețate. Cancelarul Friedrich Merz a precizat că o decizie ar urma să fie luată în ianuarie. Ucraina are nevoie de cel puțin 60 de miliarde de euro pentru anii 2026 și 2027.',
    facts: [
      {
        about: ['Uniunea Europeană'],
        says: 'Liderii Uniunii Europene s-au întâlnit joi la Bruxelles pentru a discuta sprijinul pentru Ucraina',
        time: '2025-12-11',
      },
      { about: ['Viktor Orban'], says: 'Premierul ungar Viktor Orban a blocat o declarație comună' },
      {
        about: ['Viktor Orban'],
        says: 'spunând că nu va accepta noi împrumuturi',
        voice: 'Viktor Orban',
        modality: ['reported', 'promised'],
        negated: true,
      },
      {
        about: ['Franța', 'Germania'],
        says: 'Franța și Germania susțin folosirea activelor rusești înghețate',
        modality: ['asserted', 'reported'],
      },
      {
        about: ['Friedrich Merz'],
        says: 'Cancelarul Friedrich Merz a precizat că o decizie ar urma să fie luată în ianuarie',
        voice: 'Friedrich Merz',
        modality: ['reported'],
      },
      {
        about: ['Ucraina'],
        says: 'Ucraina are nevoie de cel puțin 60 de miliarde de euro pentru anii 2026 și 2027',
        numbers: ['at-least 60000000000 euro'],
      },
    ],
  },
  {
    name: 'a war report of unnamed sources',
    date: '2025-08-19',
    text: 'Rusia a atacat în noaptea de luni spre marți orașul Harkov cu rachete și drone. Cel puțin șapte persoane au murit, printre care doi copii, a transmis guvernatorul Oleh Sînehubov. Armata ucraineană a susținut că a doborât 34 din cele 40 de drone. Surse militare afirmă că Rusia ar fi mutat avioane în Belarus. Ministerul rus al Apărării nu a comentat.',
    facts: [
      {
        about: ['Rusia'],
        says: 'Rusia a atacat în noaptea de luni spre marți orașul Harkov cu rachete și drone',
        time: '2025-08-18..2025-08-19',
      },
      {
        about: ['Ucraina', 'Armata ucraineană'],
        says: 'Armata ucraineană a susținut că a doborât 34 din cele 40 de drone',
        voice: 'Armata ucraineană',
        modality: ['reported'],
      },
      {
        about: ['Rusia'],
        says: 'Surse militare afirmă că Rusia ar fi mutat avioane în Belarus',
        voice: '?',
        modality: ['alleged'],
      },
      {
        about: ['Oleh Sînehubov'],
        says: 'Cel puțin șapte persoane au murit, printre care doi copii, a transmis guvernatorul Oleh Sînehubov',
        voice: 'Oleh Sînehubov',
        modality: ['reported'],
        numbers: ['at-least 7 persoane', 'exact 2 copii'],
      },
    ],
    notYet: [
      { about: ['Ministerul rus al Apărării'], says: 'Ministerul rus al Apărării nu a comentat', negated: true },
    ],
  },
  {
    name: 'a label and guillemets',
    date: '2025-02-05',
    text: 'Primarul Sorin Achim explică de ce a fost închis podul.\n\nSORIN ACHIM, primar: «Am închis podul pentru că nu mai era sigur. Nu vom risca viața oamenilor.»\n\nConsiliul Județean Arad va plăti lucrările. Reparația costă 3,2 milioane de lei și va dura până în octombrie.',
    facts: [
      {
        about: ['Sorin Achim'],
        says: 'Primarul Sorin Achim explică de ce a fost închis podul',
        voice: 'Sorin Achim',
        modality: ['reported', 'asserted'],
      },
      { about: ['Sorin Achim'], says: 'SORIN ACHIM, primar' },
      {
        about: ['Sorin Achim'],
        says: '«Am închis podul pentru că nu mai era sigur.',
        voice: 'Sorin Achim',
        modality: ['reported'],
      },
      {
        about: ['Sorin Achim'],
        says: 'Nu vom risca viața oamenilor.»',
        voice: 'Sorin Achim',
        modality: ['reported', 'promised'],
        negated: true,
      },
      { about: ['Consiliul Județean Arad'], says: 'Consiliul Județean Arad va plăti lucrările', modality: ['planned'] },
    ],
  },
  {
    name: 'a scientist, straight quotes',
    date: '2025-05-30',
    text: 'Cercetătoarea Irina Olaru, de la Universitatea din București, a descoperit o specie nouă de păianjen în Munții Apuseni. "Am găsit-o întâmplător, într-o peșteră", povestește ea. Specia a fost botezată după profesorul ei, Emil Racoviță. Studiul a apărut luna aceasta în revista Nature. Peștera ar putea adăposti și alte specii necunoscute.',
    facts: [
      { about: ['Emil Racoviță'], says: 'profesorul ei, Emil Racoviță' },
      {
        about: ['Irina Olaru'],
        says: 'Cercetătoarea Irina Olaru, de la Universitatea din București, a descoperit o specie nouă de păianjen în Munții Apuseni',
      },
      {
        about: ['Irina Olaru'],
        says: '"Am găsit-o întâmplător, într-o peșteră", povestește ea',
        voice: 'Irina Olaru',
        modality: ['reported'],
      },
    ],
    notYet: [
      {
        about: ['studiul', 'Nature'],
        says: 'Studiul a apărut luna aceasta în revista Nature',
        time: '2025-05-01..2025-05-31',
      },
    ],
  },
  {
    name: 'a film prize',
    date: '2025-06-02',
    text: 'Regizorul Radu Muntean a câștigat premiul pentru cel mai bun scenariu la Festivalul de la Cannes. Filmul său, produs de compania Multimedia Est, a fost turnat în 2023 la Constanța. Muntean lucrează acum la un serial despre Revoluția din 1989. Actrița Ana Ularu și actorul Bogdan Dumitrache joacă rolurile principale.',
    facts: [
      {
        about: ['Radu Muntean'],
        says: 'Regizorul Radu Muntean a câștigat premiul pentru cel mai bun scenariu la Festivalul de la Cannes',
      },
      { about: ['Radu Muntean'], says: 'Muntean lucrează acum la un serial despre Revoluția din 1989', time: null },
      {
        about: ['Ana Ularu', 'Bogdan Dumitrache'],
        says: 'Actrița Ana Ularu și actorul Bogdan Dumitrache joacă rolurile principale',
      },
    ],
    notYet: [
      {
        about: ['filmul său', 'Constanța'],
        says: 'Filmul său, produs de compania Multimedia Est, a fost turnat în 2023 la Constanța',
        time: '2023-01-01..2023-12-31',
      },
      { about: ['filmul său'], says: 'Filmul său, produs de compania Multimedia Est' },
    ],
  },
  {
    name: 'resignation and appointment',
    date: '2025-03-18',
    text: 'Ministrul Economiei, Lucian Pop, a demisionat luni seară, la doar trei luni după numirea sa. Premierul Elena Marcu a acceptat demisia și l-a propus în locul lui pe Tudor Oprea, actualul secretar de stat. Potrivit surselor, Pop era cercetat de DNA. Președintele urmează să semneze decretul miercuri. Oprea a condus între 2018 și 2022 Agenția pentru Investiții.',
    facts: [
      { about: ['Lucian Pop'], says: 'Ministrul Economiei, Lucian Pop', time: null },
      {
        about: ['Lucian Pop'],
        says: 'Ministrul Economiei, Lucian Pop, a demisionat luni seară, la doar trei luni după numirea sa',
        time: '2025-03-17',
      },
      { about: ['Elena Marcu'], says: 'Premierul Elena Marcu a acceptat demisia' },
      {
        about: ['Elena Marcu', 'Tudor Oprea'],
        says: 'l-a propus în locul lui pe Tudor Oprea, actualul secretar de stat',
      },
      { about: ['Tudor Oprea'], says: 'Tudor Oprea, actualul secretar de stat' },
      {
        about: ['Lucian Pop'],
        says: 'Potrivit surselor, Pop era cercetat de DNA',
        voice: 'DNA',
        modality: ['alleged'],
      },
      {
        about: ['Tudor Oprea'],
        says: 'Oprea a condus între 2018 și 2022 Agenția pentru Investiții',
        time: '2018-01-01..2022-12-31',
      },
    ],
  },
  {
    name: 'a poll',
    date: '2025-11-17',
    text: 'Un sondaj realizat de INSCOP arată că 38% dintre români ar vota cu Partidul Național Liberal. Partidul Social Democrat ar obține 22% din voturi. Aproape jumătate dintre cei întrebați nu au încredere în Parlament. Sociologul Remus Ștefureac crede că diferența se va micșora. Sondajul a fost făcut între 3 și 10 noiembrie pe un eșantion de 1.100 de persoane.',
    facts: [
      {
        about: ['INSCOP', 'Partidul Național Liberal'],
        says: 'Un sondaj realizat de INSCOP arată că 38% dintre români ar vota cu Partidul Național Liberal',
        modality: ['reported', 'conditional', 'estimated'],
        voice: '?',
        numbers: ['exact 38 %'],
      },
      {
        about: ['Partidul Social Democrat'],
        says: 'Partidul Social Democrat ar obține 22% din voturi',
        modality: ['conditional'],
        numbers: ['exact 22 %'],
      },
      {
        about: ['Remus Ștefureac'],
        says: 'Sociologul Remus Ștefureac crede că diferența se va micșora',
        voice: 'Remus Ștefureac',
        modality: ['reported', 'estimated'],
      },
    ],
  },
  {
    name: 'hearsay and legal language',
    date: '2025-10-20',
    text: 'Omul de afaceri Cristian Lupu este acuzat de evaziune fiscală și ar fi prejudiciat statul cu 2,3 milioane de euro. Lupu a fost pus sub control judiciar și nu are voie să părăsească țara. Procurorii cer confiscarea celor trei vile ale sale din Snagov. Soția lui, Daniela Lupu, este martor în dosar. Se pare că presupusa rețea acționa din 2019.',
    facts: [
      { about: ['Daniela Lupu'], says: 'Soția lui, Daniela Lupu, este martor în dosar' },
      {
        about: ['Cristian Lupu'],
        says: 'Omul de afaceri Cristian Lupu este acuzat de evaziune fiscală',
        modality: ['alleged'],
      },
      {
        about: ['Cristian Lupu'],
        says: 'ar fi prejudiciat statul cu 2,3 milioane de euro',
        modality: ['alleged'],
        voice: '?',
        numbers: ['exact 2300000 euro'],
      },
      { about: ['Cristian Lupu', 'Lupu'], says: 'Lupu a fost pus sub control judiciar' },
      { about: ['Cristian Lupu', 'Lupu'], says: 'nu are voie să părăsească țara', negated: true },
      { about: ['Daniela Lupu'], says: 'Soția lui, Daniela Lupu, este martor în dosar' },
      {
        about: ['procurorii'],
        says: 'Procurorii cer confiscarea celor trei vile ale sale din Snagov',
        voice: '?',
        modality: ['reported'],
      },
    ],
  },
  {
    name: 'a denial without an agent',
    date: '2025-04-25',
    text: 'S-a dezmințit oficial informația că Elon Musk ar cumpăra clubul Steaua. Acționarul Gigi Becali a spus că nu a primit nicio ofertă: „Nu m-a sunat nimeni”. Presa din Londra scrisese că Musk a oferit 200 de milioane de dolari. Becali deține clubul din 2003. Steaua nu a câștigat titlul din 2015.',
    facts: [
      {
        about: ['Gigi Becali'],
        says: 'Acționarul Gigi Becali a spus că nu a primit nicio ofertă: „Nu m-a sunat nimeni”',
        voice: 'Gigi Becali',
        modality: ['reported'],
        negated: true,
      },
      {
        about: ['Elon Musk'],
        says: 'Presa din Londra scrisese că Musk a oferit 200 de milioane de dolari',
        voice: '?',
        modality: ['reported'],
        numbers: ['exact 200000000 dolari'],
      },
      { about: ['Gigi Becali'], says: 'Becali deține clubul din 2003' },
      { about: ['Steaua'], says: 'Steaua nu a câștigat titlul din 2015', negated: true },
    ],
    notYet: [
      {
        about: ['Elon Musk', 'Steaua'],
        says: 'S-a dezmințit oficial informația că Elon Musk ar cumpăra clubul Steaua',
        modality: ['denied'],
      },
    ],
  },
  {
    name: 'nested voices and a relay',
    date: '2025-01-23',
    text: 'Donald Trump a declarat pentru Fox News că va impune taxe vamale de 25% pentru Canada, relatează Reuters. Premierul Justin Trudeau a replicat că țara sa „nu va ceda”. Consilierul său a adăugat că au fost pregătite contramăsuri. Economiștii se așteaptă ca prețurile din Statele Unite să crească. Canada exportă în SUA trei sferturi din bunurile sale.',
    facts: [
      {
        about: ['Justin Trudeau'],
        says: 'Consilierul său a adăugat că au fost pregătite contramăsuri',
        voice: '?',
        modality: ['reported'],
      },
      {
        about: ['Donald Trump'],
        says: 'Donald Trump a declarat pentru Fox News că va impune taxe vamale de 25% pentru Canada',
        voice: 'Donald Trump',
        modality: ['reported', 'promised'],
        numbers: ['exact 25 %'],
      },
      {
        about: ['Justin Trudeau'],
        says: 'Premierul Justin Trudeau a replicat că țara sa „nu va ceda”',
        voice: 'Justin Trudeau',
        modality: ['reported'],
        negated: true,
      },
      {
        about: ['Statele Unite ale Americii', 'Statele Unite'],
        says: 'Economiștii se așteaptă ca prețurile din Statele Unite să crească',
        voice: '?',
        modality: ['estimated', 'reported'],
      },
      { about: ['Canada'], says: 'Canada exportă în SUA trei sferturi din bunurile sale' },
    ],
  },
  {
    name: 'an obituary',
    date: '2025-02-11',
    text: 'Poetul Nichita Danilov s-a stins din viață la vârsta de 72 de ani. S-a născut în 1952, la Climăuți, și a studiat economia la Iași. A publicat peste 30 de volume și a primit de două ori Premiul Uniunii Scriitorilor. Înmormântarea va avea loc joi la Cimitirul Eternitatea. „A fost un prieten și un maestru”, a scris pe Facebook editorul Lucian Vasiliu.',
    facts: [
      {
        about: ['Nichita Danilov'],
        says: 'Poetul Nichita Danilov s-a stins din viață la vârsta de 72 de ani',
        numbers: ['exact 72 ani'],
      },
      { about: ['Nichita Danilov'], says: 'S-a născut în 1952, la Climăuți', time: '1952-01-01..1952-12-31' },
      { about: ['Nichita Danilov'], says: 'a studiat economia la Iași' },
      { about: ['Nichita Danilov'], says: 'A publicat peste 30 de volume', numbers: ['more-than 30 volume'] },
      { about: ['Nichita Danilov'], says: 'a primit de două ori Premiul Uniunii Scriitorilor' },
      {
        about: ['Lucian Vasiliu'],
        says: '„A fost un prieten și un maestru”, a scris pe Facebook editorul Lucian Vasiliu',
        voice: 'Lucian Vasiliu',
        modality: ['reported'],
      },
    ],
    notYet: [
      {
        about: ['înmormântarea', 'Nichita Danilov', 'Cimitirul Eternitatea'],
        says: 'Înmormântarea va avea loc joi la Cimitirul Eternitatea',
        modality: ['planned'],
        time: '2025-02-13',
      },
    ],
  },
  {
    name: 'a strike, without diacritics',
    date: '2025-05-07',
    text: 'Peste 2.000 de angajati de la Metrorex au intrat marti in greva. Sindicatul a cerut majorarea salariilor cu 15 la suta. Directia Metrorex sustine ca nu are bani. "Nu renuntam", a declarat liderul de sindicat Ion Radoi. Circulatia la metrou in Bucuresti a fost reluata dupa patru ore.',
    facts: [
      {
        about: ['Metrorex'],
        says: 'Peste 2.000 de angajati de la Metrorex au intrat marti in greva',
        time: '2025-05-06',
        numbers: ['more-than 2000 angajati'],
      },
      {
        about: ['sindicatul'],
        says: 'Sindicatul a cerut majorarea salariilor cu 15 la suta',
        voice: 'sindicatul',
        modality: ['reported'],
        numbers: ['exact 15 %'],
      },

      {
        about: ['București'],
        says: 'Circulatia la metrou in Bucuresti a fost reluata dupa patru ore',
        numbers: ['exact 4 ore'],
      },
    ],
    notYet: [
      {
        about: ['Ion Radoi'],
        says: '"Nu renuntam", a declarat liderul de sindicat Ion Radoi',
        voice: 'Ion Radoi',
        modality: ['reported'],
        negated: true,
      },
      {
        about: ['Metrorex', 'Directia Metrorex'],
        says: 'Directia Metrorex sustine ca nu are bani',
        voice: 'Directia Metrorex',
        modality: ['reported'],
        negated: true,
      },
    ],
  },
  {
    name: 'an energy deal',
    date: '2025-09-10',
    text: 'OMV Petrom și Romgaz vor extrage gaze din Marea Neagră începând cu 2027. Cele două companii au investit împreună 4 miliarde de euro. Producția României s-ar putea dubla. Acordul, semnat în iunie la Viena, prevede forarea a zece sonde. Ministrul Energiei, Bogdan Ivan, speră că prețul gazelor va scădea.',
    facts: [
      {
        about: ['OMV Petrom', 'Romgaz'],
        says: 'OMV Petrom și Romgaz vor extrage gaze din Marea Neagră începând cu 2027',
        modality: ['planned'],
      },
      { about: ['România'], says: 'Producția României s-ar putea dubla', modality: ['conditional', 'estimated'] },
      { about: ['Bogdan Ivan'], says: 'Ministrul Energiei, Bogdan Ivan', time: null },
      {
        about: ['Bogdan Ivan'],
        says: 'Ministrul Energiei, Bogdan Ivan, speră că prețul gazelor va scădea',
        voice: 'Bogdan Ivan',
        modality: ['reported', 'estimated'],
      },
    ],
    notYet: [
      {
        about: ['OMV Petrom'],
        says: 'Cele două companii au investit împreună 4 miliarde de euro',
        numbers: ['exact 4000000000 euro'],
      },
      {
        about: ['acordul', 'Viena', 'OMV Petrom'],
        says: 'Acordul, semnat în iunie la Viena, prevede forarea a zece sonde',
      },
      { about: ['acordul'], says: 'Acordul, semnat în iunie la Viena' },
    ],
  },
  {
    name: 'a flood abroad',
    date: '2025-07-08',
    text: 'Cel puțin 104 oameni au murit în inundațiile din Texas, potrivit autorităților. Zeci de persoane sunt date dispărute. Președintele Donald Trump va vizita vineri zona. Guvernatorul Greg Abbott a declarat stare de dezastru în 15 comitate. Râul Guadalupe a crescut cu opt metri în 45 de minute.',
    facts: [
      {
        about: ['Texas'],
        says: 'Cel puțin 104 oameni au murit în inundațiile din Texas',
        voice: '?',
        modality: ['reported'],
        numbers: ['at-least 104 oameni'],
      },
      {
        about: ['Donald Trump'],
        says: 'Președintele Donald Trump va vizita vineri zona',
        modality: ['planned'],
        time: '2025-07-11',
      },
      {
        about: ['Greg Abbott'],
        says: 'Guvernatorul Greg Abbott a declarat stare de dezastru în 15 comitate',
        numbers: ['exact 15 comitate'],
      },
      {
        about: ['Guadalupe', 'Râul Guadalupe'],
        says: 'Râul Guadalupe a crescut cu opt metri în 45 de minute',
        numbers: ['exact 8 metri', 'exact 45 minute'],
      },
    ],
  },
  {
    name: 'frames after what they tell, and clauses of time',
    date: '2026-01-16',
    text: 'PARIS (AFP) - Ana Radu nu va participa la turneul de la Cluj-Napoca, programat între 1 și 8 februarie, a anunțat vineri organizatoarea Dana Stan. Greva va continua până când ministra Muncii, Ioana Lupu, va veni la negocieri, a avertizat liderul sindical Ion Pop. Ion Pop a blocat luni drumul spre Cluj-Napoca, nemulțumit că nu a primit banii promiși pentru anul 2024. Ministrul de Externe Dan Stan a plecat luni la Londra.',
    facts: [
      {
        about: ['Ana Radu'],
        says: 'Ana Radu nu va participa la turneul de la Cluj-Napoca',
        voice: 'Dana Stan',
        modality: ['planned', 'reported'],
        negated: true,
      },
      { about: ['Ioana Lupu'], says: 'ministra Muncii, Ioana Lupu' },
      {
        about: ['greva'],
        says: 'Greva va continua până când ministra Muncii, Ioana Lupu, va veni la negocieri, a avertizat liderul sindical Ion Pop',
        voice: 'Ion Pop',
        modality: ['planned', 'reported'],
      },
      {
        about: ['Ion Pop'],
        says: 'Ion Pop a blocat luni drumul spre Cluj-Napoca',
        time: '2026-01-12',
      },
      {
        about: ['Dan Stan'],
        says: 'Ministrul de Externe Dan Stan a plecat luni la Londra',
        time: '2026-01-12',
      },
    ],
  },
  {
    name: 'who speaks and who does not',
    date: '2026-03-11',
    text: 'Familia uneia dintre victime, Elena Dobre, spune că a aflat din presă. Ținta atacului a fost Ali Rahmani, considerat numărul doi al grupării, a declarat biroul premierului Dan Stan. Președintele Ungariei, Bela Nagy, a cerut explicații și a acuzat Polonia de încălcarea acordului. În Ungaria, patru oameni au fost uciși duminică, potrivit Apărării Civile, controlată de Hamas.',
    facts: [
      {
        about: ['Ali Rahmani'],
        says: 'Ali Rahmani, considerat numărul doi al grupării',
        voice: '?',
        modality: ['reported'],
      },
      { about: ['Bela Nagy'], says: 'Președintele Ungariei, Bela Nagy' },
      {
        about: ['Bela Nagy'],
        says: 'Președintele Ungariei, Bela Nagy, a cerut explicații',
        voice: 'Bela Nagy',
        modality: ['reported'],
      },
      {
        about: ['Bela Nagy'],
        says: 'a acuzat Polonia de încălcarea acordului',
        voice: 'Bela Nagy',
        modality: ['alleged'],
      },
      {
        about: ['Ungaria'],
        says: 'În Ungaria, patru oameni au fost uciși duminică',
        voice: 'Apărarea Civilă',
        modality: ['reported'],
        time: '2026-03-08',
      },
      { about: ['Apărarea Civilă'], says: 'Apărării Civile, controlată de Hamas' },
    ],
  },
  {
    name: 'prizes, teams and those who are spoken of beside them',
    date: '2025-11-12',
    text: 'Regizorul Radu Stan a primit sâmbătă Leul de Argint pentru un film despre o judecătoare, interpretată de Ana Pop, care se simte vinovată. „Vom avea o iarnă grea”, a avertizat guvernatorul Ion Dinu. Dinamo a învins-o pe Rapid cu 2-1. Alex Dobre va lipsi trei săptămâni, potrivit medicului echipei.',
    facts: [
      {
        about: ['Radu Stan'],
        says: 'Regizorul Radu Stan a primit sâmbătă Leul de Argint pentru un film despre o judecătoare',
        time: '2025-11-08',
      },
      { about: ['Ana Pop'], says: 'o judecătoare, interpretată de Ana Pop' },
      {
        about: ['Ion Dinu'],
        says: '„Vom avea o iarnă grea”, a avertizat guvernatorul Ion Dinu',
        voice: 'Ion Dinu',
        modality: ['reported'],
      },
      { about: ['Dinamo'], says: 'Dinamo a învins-o pe Rapid cu 2-1' },
      { about: ['Alex Dobre'], says: 'Alex Dobre va lipsi trei săptămâni', voice: '?', modality: ['planned'] },
    ],
  },
  {
    name: 'sources and offices',
    date: '2025-11-21',
    text: 'Potrivit lui Ion Weber, actul normativ, adoptat în octombrie de Camera Deputaților, încalcă dreptul de proprietate. Procuroarea Victoria Furtună, fosta candidată, a cerut explicații. Pavel Verejanu și-a recunoscut vina, potrivit avocatului său. Ministrul de Interne Dan Stan a plecat luni la Londra.',
    facts: [
      {
        about: ['Camera Deputaților'],
        says: 'actul normativ, adoptat în octombrie de Camera Deputaților',
        voice: 'Ion Weber',
        modality: ['reported'],
        time: '2025-10-01..2025-10-31',
      },
      { about: ['Victoria Furtună'], says: 'Victoria Furtună, fosta candidată' },
      {
        about: ['Victoria Furtună'],
        says: 'Procuroarea Victoria Furtună, fosta candidată, a cerut explicații',
        voice: 'Victoria Furtună',
        modality: ['reported'],
      },
      { about: ['Pavel Verejanu'], says: 'Pavel Verejanu și-a recunoscut vina', voice: '?', modality: ['reported'] },
      { about: ['Dan Stan'], says: 'Ministrul de Interne Dan Stan a plecat luni la Londra', time: '2025-11-17' },
    ],
  },
];
