import { expect, test } from 'vitest';
import { nameOf, packOf, wordsOf } from '../facts-of.ts';

/** "Ion Pop | Ion Pop a plecat" for each fact. */
function factsOf(text: string): string[] {
  const pack = packOf(text);
  return pack.facts.map((fact) => `${fact.subjects.map((id) => nameOf(pack, id)).join('+')} | ${wordsOf(pack, fact)}`);
}

test.each([
  ['subject', 'Ion Pop a vizitat Franța.', ['Ion Pop | Ion Pop a vizitat Franța']],
  [
    'coordinated subjects',
    'Rusia și Ucraina au semnat un acord.',
    ['Rusia+Ucraina | Rusia și Ucraina au semnat un acord'],
  ],
  [
    'a subject after "și", joined to no noun before it',
    'Ion Pop a mers la Paris și ministrul Vasile Dan a demisionat.',
    ['Ion Pop | Ion Pop a mers la Paris', 'Vasile Dan | ministrul Vasile Dan a demisionat'],
  ],
  [
    'a name after "și", joined to no name before it',
    'Ion Pop a plecat luni la Paris și Gelu Mic a rămas la Cluj.',
    ['Ion Pop | Ion Pop a plecat luni la Paris', 'Gelu Mic | Gelu Mic a rămas la Cluj'],
  ],
  [
    'nouns joined under one preposition before a verb of their clause',
    'Ion Pop a vorbit despre taxele și școlile noi aprobate de guvern.',
    ['Ion Pop | Ion Pop a vorbit despre taxele și școlile noi aprobate de guvern'],
  ],
  [
    'the place a clause opens with, however far its name',
    'În fața sediului din Cluj a fost găsit un colet.',
    ['Cluj | În fața sediului din Cluj a fost găsit un colet'],
  ],
  [
    'a noun after a reflexive',
    'Se încheie turneul premierului Ion Pop.',
    ['Ion Pop | Se încheie turneul premierului Ion Pop'],
  ],
  [
    'a noun after a verb without an object',
    'La Sofia a început reuniunea Comisiei Europene.',
    ['Comisia Europeană | La Sofia a început reuniunea Comisiei Europene'],
  ],
  [
    'a name that "cel care" takes up',
    'Ion Pop, cel care a condus orchestra zece ani, a murit luni.',
    [
      'Ion Pop | Ion Pop, cel care a condus orchestra zece ani, a murit luni',
      'Ion Pop | care a condus orchestra zece ani',
    ],
  ],
  [
    'whose wife it is, told of her',
    'Muzeul din Baia a fost ridicat de Ion Pop, a cărui soție, Ana Radu, era pictoriță.',
    ['Ion Pop | Muzeul din Baia a fost ridicat de Ion Pop', 'Ana Radu | a cărui soție, Ana Radu, era pictoriță'],
  ],
  [
    'a name in quotation marks within a phrase',
    'Doamna Ana Radu, coordonatoarea programului „Casa Bună”, a strâns bani pentru copii.',
    [
      'Ana Radu | Doamna Ana Radu, coordonatoarea programului „Casa Bună”, a strâns bani pentru copii',
      'Ana Radu | Ana Radu, coordonatoarea programului „Casa Bună”',
    ],
  ],
  [
    'a prosecution that is none of the court',
    'Parchetul de pe lângă Judecătoria Turda a închis dosarul.',
    ['Parchetul de pe lângă Judecătoria Turda | Parchetul de pe lângă Judecătoria Turda a închis dosarul'],
  ],
  [
    'counted people by their noun, not by the number',
    'Peste 300 de fermieri au blocat luni drumul.',
    ['300 de fermieri | Peste 300 de fermieri au blocat luni drumul'],
  ],
  [
    'a dative right after its verb',
    'Banii au fost trimiși Tribunalului Iași, care a admis cererea procurorilor.',
    ['Tribunalul Iași | care a admis cererea procurorilor'],
  ],
  [
    'a genitive after a noun, which may be meant',
    'Banii au mers la avocații Tribunalului Iași, care a admis cererea procurorilor.',
    [],
  ],
  [
    'a name right after a number',
    'În etapa a zecea Rapid București a învins-o pe Steaua.',
    ['Rapid București | În etapa a zecea Rapid București a învins-o pe Steaua'],
  ],
  [
    'what "iar" sets beside the telling',
    'Ion Pop a spus că va demisiona, iar Parchetul General verifică documentele.',
    ['Ion Pop | Ion Pop a spus că va demisiona', 'Parchetul General | Parchetul General verifică documentele'],
  ],
  [
    'what "iar" may set beside the telling or the told: nobody',
    'Ion Pop a spus că nu știe nimic, iar Parchetul General verifică documentele.',
    ['Ion Pop | Ion Pop a spus că nu știe nimic'],
  ],
  [
    'a gerund of saying that says nothing: nobody',
    'Ion Pop a ieșit din sală, mulțumindu-le avocaților săi.',
    ['Ion Pop | Ion Pop a ieșit din sală'],
  ],
  [
    'words in parentheses',
    'Ana Radu (23 de ani, locul 41 mondial) s-a calificat vineri în semifinale.',
    ['Ana Radu | Ana Radu (23 de ani, locul 41 mondial) s-a calificat vineri în semifinale'],
  ],
  [
    'nobody',
    'Procurorii din Cluj au deschis un dosar, dar nimeni nu a fost pus sub acuzare.',
    ['procurorii din Cluj | Procurorii din Cluj au deschis un dosar'],
  ],
  [
    'coordinated verbs',
    'Ion Pop a vizitat Franța și a semnat un acord.',
    ['Ion Pop | Ion Pop a vizitat Franța', 'Ion Pop | a semnat un acord'],
  ],
  ['object marking', 'Ion Pop a felicitat-o pe Ana Radu.', ['Ion Pop | Ion Pop a felicitat-o pe Ana Radu']],
  ['agent', 'Decizia a fost luată de Tribunalul Cluj.', ['Tribunalul Cluj | Decizia a fost luată de Tribunalul Cluj']],
  [
    'relative',
    'Ion Pop, care a condus Banca Transilvania, a demisionat luni.',
    [
      'Ion Pop | Ion Pop, care a condus Banca Transilvania, a demisionat luni',
      'Ion Pop | care a condus Banca Transilvania',
    ],
  ],
  [
    'carried',
    'Ion Pop a plecat la Paris, unde s-a întâlnit cu Ana Radu.',
    ['Ion Pop | Ion Pop a plecat la Paris', 'Ion Pop | unde s-a întâlnit cu Ana Radu'],
  ],
  [
    'dropped',
    'Ion Pop a demisionat din Senat. A fost ales în 2020.',
    ['Ion Pop | Ion Pop a demisionat din Senat', 'Ion Pop | A fost ales în 2020'],
  ],
  [
    'taken-up deed',
    'Ion Pop l-a invitat pe Dan Radu. Invitația a fost primită cu bucurie.',
    ['Ion Pop | Ion Pop l-a invitat pe Dan Radu', 'Ion Pop | Invitația a fost primită cu bucurie'],
  ],
  [
    'participle with its noun',
    'Banii au ajuns la Ion Pop, condamnat la 15 ani de închisoare.',
    ['Ion Pop | Ion Pop, condamnat la 15 ani de închisoare'],
  ],
  ['owner', 'Prețul gazelor României a crescut mult.', ['România | Prețul gazelor României a crescut mult']],
  ['setting', 'În Franța, prețul pâinii a crescut mult.', ['Franța | În Franța, prețul pâinii a crescut mult']],
  ['place', 'Zece oameni au murit în Texas.', ['Texas | Zece oameni au murit în Texas']],
  [
    'who is said to have done it',
    'Guvernul a interzis marți exportul de lemn. Măsura, anunțată de ministrul Ion Pop, a stârnit proteste.',
    [
      'Guvernul | Guvernul a interzis marți exportul de lemn',
      'Ion Pop | Măsura, anunțată de ministrul Ion Pop',
      'Guvernul | Măsura, anunțată de ministrul Ion Pop, a stârnit proteste',
    ],
  ],
  [
    'the noun before a title',
    'Actrița Ana Radu, cunoscută publicului din serialul „Strada Lungă”, a murit sâmbătă la Cluj.',
    [
      'Ana Radu | Actrița Ana Radu, cunoscută publicului din serialul „Strada Lungă”',
      'Ana Radu | Actrița Ana Radu, cunoscută publicului din serialul „Strada Lungă”, a murit sâmbătă la Cluj',
    ],
  ],
  [
    'the title itself',
    'Serialul „Strada Lungă” a câștigat un premiu la Cluj.',
    ['Strada Lungă | Serialul „Strada Lungă” a câștigat un premiu la Cluj'],
  ],
  [
    'the name that alone agrees with a participle',
    'Incendiul a izbucnit luni la o hală a Combinatului Chimic Oltina, preluat în 2021 de grupul austriac Danubia Chem.',
    [
      'incendiul | Incendiul a izbucnit luni la o hală a Combinatului Chimic Oltina',
      'Combinatul Chimic Oltina | Combinatului Chimic Oltina, preluat în 2021 de grupul austriac Danubia Chem',
    ],
  ],
  [
    'the party that explains a noun after a preposition',
    'Ion Pop a plecat după ce discuțiile cu acționarul majoritar, compania slovacă Tatrawagon, au eșuat.',
    [
      'Ion Pop | Ion Pop a plecat',
      'Tatrawagon | discuțiile cu acționarul majoritar, compania slovacă Tatrawagon, au eșuat',
      'Tatrawagon | acționarul majoritar, compania slovacă Tatrawagon',
    ],
  ],
  [
    'a subject after a noun with a preposition that opens the sentence',
    'După discuția cu premierul, Ion Pop, șeful partidului, a demisionat luni.',
    [
      'Ion Pop | După discuția cu premierul, Ion Pop, șeful partidului, a demisionat luni',
      'Ion Pop | Ion Pop, șeful partidului',
    ],
  ],
  [
    'what is called by another name',
    'Cartea vorbește despre sfârșitul Războiului Crimeii, cunoscut în Turcia drept războiul de trei ani.',
    [
      'cartea | Cartea vorbește despre sfârșitul Războiului Crimeii',
      'Războiul Crimeii | Războiului Crimeii, cunoscut în Turcia drept războiul de trei ani',
    ],
  ],
  [
    'whose mother she is',
    'Mama actriței Ana Pop, Ioana Pop, a murit luni.',
    ['Ioana Pop | Mama actriței Ana Pop, Ioana Pop', 'Ioana Pop | Mama actriței Ana Pop, Ioana Pop, a murit luni'],
  ],
  [
    'shared roles',
    'Ana Radu și Ion Pop, președinții Franței și Poloniei, s-au întâlnit luni la Paris.',
    [
      'Ana Radu+Ion Pop | Ana Radu și Ion Pop, președinții Franței și Poloniei, s-au întâlnit luni la Paris',
      'Ana Radu | președinții Franței și Poloniei',
      'Ion Pop | președinții Franței și Poloniei',
    ],
  ],
])('finds whom a clause is about by %s', (_rule, text, expected) => {
  expect(factsOf(text)).toEqual(expected);
});

test.each([
  ['Ion Pop a fost la Paris. A fost o vizită scurtă.', 'A fost o vizită scurtă', 'a noun after the verb'],
  ['Ion Pop l-a invitat pe Dan Radu. A plecat apoi la Paris.', 'A plecat apoi la Paris', 'two persons before'],
  ['Ion Pop l-a invitat pe Dan Radu. Vizita a fost amânată din nou.', 'Vizita a fost amânată din nou', 'another deed'],
  ['Ion Pop locuiește la Paris. Plouă de trei zile.', 'Plouă de trei zile', 'weather'],
  ['Ion Pop a fost la Paris. Trebuie să plece repede acasă.', 'Trebuie să plece repede acasă', 'an impersonal verb'],
  ['A felicitat-o pe Ana Radu.', 'A felicitat-o pe Ana Radu', 'an object is no subject'],
  [
    'Ana Radu închide uzina din Cluj, unde lucrează 900 de oameni.',
    'unde lucrează 900 de oameni',
    'a noun after a verb that has no object; the works are not the town',
  ],
  [
    'Ion Pop a vorbit cu directorul Combinatului Chimic Oltina, reținut marți de procurori.',
    'reținut marți de procurori',
    'the director or the plant',
  ],
  [
    'Ion Pop a vorbit cu directorul Teatrului Mic din Iași, cunoscut drept un om sever.',
    'cunoscut drept un om sever',
    'the director or the theatre',
  ],
  ['Mașina lovită era a firmei care aparține statului.', 'care aparține statului', 'an unknown antecedent'],
])('guesses nobody in %j for “%s”: %s', (text, words) => {
  const pack = packOf(text);
  expect(pack.facts.filter((fact) => wordsOf(pack, fact) === words)).toEqual([]);
});

test.each([
  'Vremea se încălzește treptat.',
  'Ion Pop învins de Dan Radu', // a headline
  'Citiți și: Ion Pop a demisionat',
  'Primarul explică.',
])('tells nothing of %j', (text) => {
  expect(factsOf(text)).toEqual([]);
});

/** What a sentence without a subject goes on with, as "name | words"; nobody where two may be meant. */
test.each([
  ['who acted', 'Primarul Dan Radu a transmis condoleanțe familiei. A anunțat că strada va fi închisă.', 'Dan Radu'],
  ['who spoke', '„Am câștigat”, a spus Ana Pop. A plecat apoi la Cluj.', 'Ana Pop'],
  ['who spoke of another', 'Ion Pop spune că Dan Radu minte. A adăugat că are dovezi.', 'Ion Pop'],
  ['who passed it on', 'Ion Pop a plecat la Paris, a anunțat Dan Radu. A adăugat că va reveni luni.', 'Dan Radu'],
  ['who acts on the other', 'Ion Pop l-a chemat pe Dan Radu. I-a oferit un contract nou.', 'Ion Pop'],
  ['whose wife she is', 'Soția lui Ion Pop, Ana Pop, a plecat luni. Conduce o fermă la Arad.', 'Ana Pop'],
  ['two', 'Ana Pop și Dan Radu s-au căsătorit sâmbătă. Au invitat doar 30 de prieteni.', 'Ana Pop+Dan Radu'],
  ['two by "cu"', 'Ana Pop s-a întâlnit la Viena cu Dan Radu. Au discutat despre comerț.', 'Ana Pop+Dan Radu'],
  ['a body', 'Compania Carpat Logistic a salutat acordul. A cerut însă reguli mai clare.', 'Carpat Logistic'],
  ['whom it was done to', 'Polițiștii l-au reținut pe Ion Pop. A fost dus la sediul poliției.', 'Ion Pop'],
  ['whose age it is', 'Polițiștii l-au reținut pe Ion Pop. Are 30 de ani.', 'Ion Pop'],
  ['what somebody was', 'Ion Pop a murit luni la Cluj. Era profesor de istorie.', 'Ion Pop'],
  ['who underwent it', 'Ion Pop a ajuns luni la Viena. A fost primit de cancelarul Ana Radu.', 'Ion Pop'],
  ['to whom it was forbidden', 'Ion Pop a fost condamnat marți. I s-a interzis să plece din țară.', 'Ion Pop'],
  [
    'to whom a court forbade it',
    'Curtea de Apel Cluj l-a condamnat pe Ion Pop. I s-a interzis să plece din țară.',
    'Ion Pop',
  ],
  ['whom they took away', 'Ion Pop a fost condamnat marți. L-au dus la penitenciar.', 'Ion Pop'],
  ['one of two to whom', 'Ion Pop l-a acuzat pe Dan Radu. I s-a interzis să plece din țară.', undefined],
  ['to whom it says', 'Ion Pop a fost condamnat marți. I s-a interzis fiului său să plece.', undefined],
  ['a woman he is not', 'Ion Pop a fost condamnat marți. Au dus-o la penitenciar.', undefined],
  ['either', 'Directorul Ion Pop l-a concediat pe Dan Radu. A plecat din firmă luni.', undefined],
  ['either of two who quarrel', 'Ion Pop s-a certat cu Dan Radu. A fost dus la spital cu o ambulanță.', undefined],
  ['a book', 'Ion Pop a scris un roman despre Deltă. A fost publicat în 2019.', undefined],
  ['a club', 'Ion Pop conduce clubul Steaua Mizil. A fost înființat în 1947.', undefined],
  ['an application', 'Compania Delta Soft a lansat o aplicație. Costă doi lei pe lună.', undefined],
  ['children', 'Pompierii au salvat doi copii. Au fost duși la spital.', undefined],
  ['a woman', 'Ion Pop a filmat la Praga cu mai multe actrițe. A fost nominalizată la un premiu.', undefined],
  ['a law', 'Guvernul a aprobat o nouă lege. A intrat în vigoare luni.', undefined],
  ['an unnamed witness', 'Ion Pop a plecat la Paris, potrivit unui martor. A adăugat că va reveni luni.', undefined],
  ['another minister', 'Ion Pop a lăudat acordul. „Nu mai blocăm nimic”, a asigurat ministrul austriac.', undefined],
  ['two of them', 'Localnicii spun că drumul este periculos. Doi dintre ei au strâns semnături.', undefined],
  ['a value', 'Ion Pop a fost testat luni de polițiști. A rezultat o valoare de 0,90.', undefined],
])('goes on with %s in %j', (_who, text, expected) => {
  const pack = packOf(text);
  const last = text.slice(text.lastIndexOf('. ', text.length - 2) + 2, -1);
  const found = pack.facts.find((fact) => wordsOf(pack, fact) === last);
  expect(found?.subjects.map((id) => nameOf(pack, id)).join('+')).toBe(expected);
});
