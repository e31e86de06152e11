import { test } from 'vitest';
import { expectShown } from './facts-of.ts';

/** What a strict reader of fresh texts found wrong, with its near misses: a text, what its cards show, and what none may. */
test.each([
  // a participle says nothing that a frame could follow
  [
    'Fostul director Dan Bucur, decedat în 2020, bănuise public un restaurator, dar acesta a fost achitat.',
    ['Dan Bucur | Fostul director Dan Bucur, decedat în 2020 | asserted | '],
    ['Dan Bucur | acesta'],
  ],
  // near miss: a frame after a statement
  [
    'Podul a fost închis de Primăria Cluj, a anunțat Dan Bucur.',
    ['Podul a fost închis de Primăria Cluj, a anunțat Dan Bucur | reported | Dan Bucur'],
    [],
  ],
  // a passive gerund is a charge of its own, not the view of who undergoes it
  [
    'Ion Pop și Dan Radu au fost reținuți, fiind suspectați că au luat mită.',
    [
      'Ion Pop+Dan Radu | Ion Pop și Dan Radu au fost reținuți | asserted | ',
      'fiind suspectați că au luat mită | alleged',
    ],
    [],
  ],
  // near miss: several are suspected, one is known
  ['Agenții l-au reținut pe Ion Pop, fiind suspectați că au luat mită.', [], ['fiind suspectați']],
  // a gerund is as sure as what governs it
  ['UDMR ar aduna 4,9%, aflându-se la limita pragului.', ['UDMR | aflându-se la limita pragului | conditional | '], []],
  [
    'Compania Lumora va deschide o uzină la Iași, angajând 300 de oameni.',
    ['Lumora | angajând 300 de oameni | planned | '],
    [],
  ],
  [
    'Ion Pop ar fi luat bani de la firme, promițând contracte publice.',
    ['Ion Pop | promițând contracte publice | alleged | ?'],
    [],
  ],
  ['Compania Lumora poate deschide o uzină la Iași, angajând 300 de oameni.', [], ['angajând']],
  ['Ion Pop nu a plecat lăsând datorii la bancă.', [], ['| lăsând']],
  // near misses: what was done, and what followed from what was not
  [
    'Compania Lumora a deschis o uzină la Iași, angajând 300 de oameni.',
    ['Lumora | angajând 300 de oameni | asserted | '],
    [],
  ],
  [
    'Compania Lumora nu a oprit uzina la timp, provocând o scurgere de petrol.',
    ['Lumora | provocând o scurgere de petrol | asserted | '],
    [],
  ],
  // whom it is done to does not do what the gerund says
  ['Polițiștii l-au reținut luni pe Ion Pop, folosind gaze lacrimogene.', [], ['| folosind']],
  // which of them is part of what is said
  [
    'Poliția Română i-a amendat pe cei care nu purtau centură.',
    ['Poliția Română | Poliția Română i-a amendat pe cei care nu purtau centură | asserted | '],
    [],
  ],
  [
    'Jandarmeria Iași a oprit marșurile pe care Guvernul le-a calificat drept ilegale.',
    ['Jandarmeria Iași | Jandarmeria Iași a oprit marșurile | asserted | '],
    ['marșurile pe care'],
  ],
  [
    'Primăria Slobozia nu a primit oferte care respectă caietul de sarcini.',
    ['Primăria Slobozia | Primăria Slobozia nu a primit oferte care respectă caietul de sarcini | asserted not'],
    [],
  ],
  // near miss: he signed one, whatever it says
  [
    'Ion Pop a semnat un acord care obligă firmele la plata taxei.',
    ['Ion Pop | Ion Pop a semnat un acord | asserted | '],
    [],
  ],
  // one more thing told has a voice of its own, and who tells of it
  [
    'Ion Pop a scris că a cerut ajutor de la minister și că i s-a răspuns mereu că nu sunt bani.',
    ['i s-a răspuns mereu că nu sunt bani | reported not | ? ← Ion Pop'],
    [],
  ],
  // two sentences in one headline
  ['Compania Acmex pierde bani. PSD și PNL, sub 20%\n\nIon Pop a plecat luni.', [], ['pierde bani']],
  // near miss: a line that ends with its full stop
  ['Compania Acmex pierde bani. Ion Pop a plecat.\n\nAna Radu a plecat luni.', ['Compania Acmex pierde bani'], []],
  // an outlet that passes something on is no operator of trains
  [
    'Trenul circula prea repede, scrie Der Spiegel. Operatorul nu a confirmat existența documentului.',
    [],
    ['Operatorul'],
  ],
  // "fără" cut off says the contrary
  [
    'Fără a prezenta dovezi, Ion Pop a sugerat că podul a fost aruncat în aer.',
    ['Ion Pop | Fără a prezenta dovezi, Ion Pop a sugerat'],
    ['| prezenta dovezi'],
  ],
  // what is told of who speaks, the speaker does not say
  [
    'Uniunea Europeană a cerut o anchetă, a transmis Ana Radu, care a refuzat să dea detalii.',
    ['Ana Radu | care a refuzat să dea detalii | asserted | $'],
    [],
  ],
  // what somebody knows ends where he acts
  [
    'Ion Pop știa că turbina este fisurată, dar a amânat oprirea din lipsă de bani.',
    ['Ion Pop | a amânat oprirea din lipsă de bani | asserted | $'],
    [],
  ],
  // who undergoes what stands after what is told stays open
  [
    'Primarul Ion Pop a confirmat că bătrânul fusese amendat de polițiști, însă nu a fost niciodată condamnat.',
    [],
    ['| nu a fost niciodată condamnat'],
  ],
  // near miss: who speaks acts on
  [
    'Primarul Ion Pop a confirmat că bătrânul fusese amendat de polițiști, dar a refuzat să dea detalii.',
    ['Ion Pop | a refuzat să dea detalii'],
    [],
  ],
  // who speaks is nobody named in the words said
  [
    'Patronul Dan Radu a fost mai direct. „Nu ascund. Și Ion Pop mi-a cerut o întâlnire”, a spus acesta.',
    [],
    ['Ion Pop | „', '| Ion Pop$'],
  ],
  // near miss: named before
  [
    'Ion Pop a plecat luni. „Nu ascund nimic despre contract”, a spus acesta.',
    ['„Nu ascund nimic despre contract”, a spus acesta | reported not | Ion Pop'],
    [],
  ],
  // a modal without its verb
  [
    'Atacantul Ion Pop ar putea fi următorul: Rapid București ar fi oferit șase milioane, însă clujenii cer opt.',
    [],
    ['Ion Pop ar putea |', '| fi'],
  ],
  // a document's frame
  [
    'Ministerul Sănătății a plătit 47 de milioane de lei pentru o aplicație, se arată într-un raport al Curții de Conturi.',
    ['pentru o aplicație | reported | Curtea de Conturi'],
    ['| se arată'],
  ],
  // near miss: nothing before a comma
  ['În dosarul lui Ion Pop se arată că banii au dispărut.', [], ['| banii']],
  // a frame whose verb is not known
  ['„Vin turiști. Nu avem nici măcar o toaletă”, se plânge Ion Pop.', [], ['| se plânge']],
  // who speaks, by the name set off after the role
  [
    '„Vom bloca toate autostrăzile din țară”, a avertizat liderul studenților, Ion Pop.',
    [
      'Ion Pop | „Vom bloca toate autostrăzile din țară”, a avertizat liderul studenților, Ion Pop | promised | Ion Pop',
    ],
    [],
  ],
  // dates: of what is compared, not before, of what "să" is about
  ['Fabrica Acmex are 178 de salariați, față de 412 în 2015.', ['Acmex | Fabrica Acmex are 178'], ['2015-01-01']],
  ['Podul nu va putea fi văzut de Ion Pop mai devreme de 2027.', [], ['..2027']],
  [
    'Fabrica Acmex a comunicat luni că intenționează să oprească producția începând cu 1 martie.',
    ['2026-03-01'],
    ['2025-03-01'],
  ],
  // whose, between an adjective and its noun
  [
    'Ministrul Ion Pop a plecat luni. Fostul său coleg Dan Radu îl acuză că a mințit.',
    ['Dan Radu | Fostul său coleg Dan Radu îl acuză că a mințit | alleged | Dan Radu'],
    ['Ion Pop | Fostul'],
  ],
  // what others told is pointed to
  [
    'Ion Pop a precizat că nu mută fabrica la Tanger, așa cum scrisese săptămâna trecută cotidianul francez Les Échos.',
    ['Ion Pop a precizat că nu mută fabrica la Tanger'],
    ['| așa cum', '| reported | Les Échos'],
  ],
  // words cut off at the end, a question cut off from who asks, a noun cut off from its verb
  ['Linia va costa 150 de milioane de euro, din care statul român ar urma să acopere o treime.', [], ['să acopere |']],
  ['Întrebat ce anume mătură de la distanță, Ion Pop a părăsit sala.', [], ['| anume']],
  [
    'România riscă să piardă banii din Cluj: licitația, câștigată de Acmex, a fost contestată.',
    ['riscă să piardă banii din Cluj | asserted'],
    ['licitația |'],
  ],
  // near miss: what a colon lists
  ['Ion Pop a cumpărat trei orașe: a vândut două.', [], []],
  // near miss of a frame that was not read: a gerund behind a quotation
  [
    'Luni, Ana Stan a declarat că Ion Pop „își ascunde averea”, solicitând controale mai dese în Italia.',
    ['Ana Stan | solicitând controale mai dese în Italia | reported | Ana Stan'],
    [],
  ],
  // what is promised ends where the article answers
  [
    'Ion Pop a promis că va prezenta un plan la Cluj, însă Guvernul nu are bani.',
    ['Guvernul | Guvernul nu are bani | asserted not'],
    [],
  ],
  // where it would have been, whither it was going
  ['O fetiță a murit în timpul transferului spre Cluj.', [], ['Cluj |']],
  // near miss: where it happened
  ['O fetiță a murit în timpul operației la Cluj.', ['Cluj | O fetiță a murit'], []],
  // a title that ends with its marks
  ['Un consilier din Bistrița și-a angajat soacra. „Are concurs”\n\nIon Pop a plecat luni.', [], ['angajat soacra']],
  // dates of what is told in front, of what others made, of what is due
  ['Câștigătoare a Premiului Nobel în 1992, Ana Radu are probleme de sănătate.', ['Ana Radu'], ['1992-01-01']],
  ['Ion Pop a cumpărat puieții lansați de bulgari în 2012.', ['Ion Pop'], ['2012-01-01']],
  ['Bruxellesul a stabilit ca termen-limită 30 iunie pentru România.', [], ['2025-06-30']],
  // near misses
  ['Luni seară, Ana Radu a postat o fotografie pe Instagram.', ['2025-09-01'], []],
  ['Ion Pop a fost ales de bulgari în 2012.', ['2012-01-01'], []],
  // bodies that may be meant by a noun
  ['Primăria Cluj a vândut terenul. Municipalitatea a confirmat vânzarea.', [], ['municipalitatea |']],
  ['DNA a deschis un dosar. Parchetul a cerut arestarea lui Ion Pop.', [], ['parchetul |']],
  ['Executivul a respins acuzațiile. Partidul a decis excluderea lui Ion Pop.', [], ['Executivul | Partidul']],
  // near miss: nobody else is named
  ['Ion Pop a plecat luni. Parchetul a deschis un dosar.', ['parchetul | Parchetul a deschis un dosar'], []],
  // a pronoun is no name, a name no pronoun
  [
    'Potrivit cotidianului El Tiempo, Ana Radu a plecat. Ion Pop a venit luni la Cluj. El a criticat sancțiunile.',
    ['Ion Pop | El a criticat sancțiunile'],
    ['El |'],
  ],
  // what is told goes on after a comma; the article that ties a name to its owner goes
  [
    'Tribunalul Cluj a cerut arestarea a omului de afaceri Ion Pop, acuzat că ar fi furat, în 2019, un fond de pensii.',
    ['un fond de pensii | alleged'],
    ['ar fi furat |', '| a omului'],
  ],
  // what stands between a statement and its frame is no part of the frame
  [
    'Inflația din Republica Moldova a coborât la 6,2%, cel mai mic nivel din acest an, a anunțat luni Biroul Național de Statistică.',
    ['reported | Biroul Național de Statistică'],
    ['asserted'],
  ],
  // what somebody is today dates nothing else
  ['Fostul premier Ion Pop, astăzi deputat în opoziție, susține că statisticile sunt cosmetizate.', [], ['2025-09-03']],
  // an amount taken up for the clause behind it
  [
    'Ion Pop a promis ajutoare de 250 de milioane de lei, sumă pe care Ana Radu o consideră insuficientă.',
    ['Ion Pop a promis ajutoare de 250 de milioane de lei |'],
    ['sumă'],
  ],
  // the copula of something said in passing makes no passive
  [
    'Clubul Alpin, al cărui membru era din 2009, a negat că ar fi organizat ascensiunea.',
    ['denied | Clubul Alpin'],
    [],
  ],
  // a source named within a relative clause speaks for that alone
  [
    'Guvernul a aprobat joi ordonanța, măsură care va aduce la buget, potrivit Ministerului Finanțelor, 1,9 miliarde de lei.',
    ['Guvernul | Guvernul a aprobat joi ordonanța | asserted |  | 2025-08-28'],
    [],
  ],
  // near miss: a source at the sentence's end
  [
    'Guvernul a aprobat joi ordonanța, care va aduce la buget două miliarde de lei, potrivit Ministerului Finanțelor.',
    ['Guvernul a aprobat joi ordonanța | reported | Ministerul Finanțelor'],
    [],
  ],
  // a day soon to come of the year before needs its year
  ['Ana Radu a chemat patronii la un protest pe 2 octombrie.', ['Ana Radu'], ['2024-10-02']],
  // near miss
  ['Ana Radu a chemat patronii la un protest pe 2 august.', ['2025-08-02'], []],
  // an infinitive, whatever the tagger made of it
  [
    'Ion Pop ar fi primit bani de la omul de afaceri Dan Radu pentru a-l scoate de sub control judiciar.',
    ['Ion Pop ar fi primit bani de la omul de afaceri Dan Radu pentru a-l scoate'],
    ['| -l'],
  ],
  // "primul" only carries the clause behind it
  ['Compania Acmex a semnat luni un contract la Cluj, primul care include și întreținerea.', [], ['primul |']],
  // of whom it tells stands in another clause
  [
    'Mulți oameni au fost duși la spital, după ce au mâncat conserve cumpărate din piață, a informat Poliția Dolj.',
    [],
    ['| au mâncat'],
  ],
  // what was asked for is not who speaks
  [
    'Medicul Ana Radu spune că antitoxina a sosit abia luni la Cluj, deși fusese cerută de urgență.',
    ['Ana Radu'],
    ['| fusese cerută'],
  ],
  // a noun that another clause took
  [
    'Consiliul Concurenței analizează licitația. Constructorul american, a cărui ofertă era mai scumpă, susține că totul a fost modificat.',
    [],
    ['Consiliul Concurenței | susține'],
  ],
  [
    'Ana Radu a avut probleme. În martie a fost ținta unor amenințări, al căror autor, un bărbat din Dâmbovița, a primit un an de închisoare.',
    ['Ana Radu a avut probleme'],
    ['Ana Radu | a primit'],
  ],
  // who speaks stands behind a name in marks
  [
    '„Starea pacientului este stabilă”, a transmis purtătoarea de cuvânt a Spitalului „Sfântul Ioan”, Ana Radu.',
    ['Ana Radu | „Starea pacientului este stabilă”'],
    ['reported | ?'],
  ],
])('tells in %j no more than it says', (text, shown, never) => {
  expectShown(text, shown, never);
});
