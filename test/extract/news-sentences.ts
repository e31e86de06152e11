import fc from 'fast-check';

/**
 * News-like sentences for fuzzing: skeletons with slots (who, did what, when, how much, where, said by whom), nested up to three deep and with
 * their parts in every order. They need not be good Romanian: what newspapers, translations and broken markup hold is not either.
 */
const one = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

const person = one(
  'Ana Pop',
  'Ion Rusu',
  'Radu-Mihai Ene',
  'lui Kim Jong-un',
  'Maria Dinu, primarul Clujului,',
  'președintele',
  'ministrul Sănătății',
  'ministra',
  'liderul PSD, Vlad Stan',
  'omologul său turc',
  'acesta',
  'ea',
  'ei',
  'cei doi',
  'cei trei lideri',
  'inculpatul',
  'un bărbat de 43 de ani',
  'o localnică',
  'polițiștii',
  'unii experți',
  'Purtătorul de cuvânt al MAE (Ministerul Afacerilor Externe)',
);
const body = one(
  'Guvernul',
  'DNA',
  'Ministerul Apărării (MApN)',
  'compania Alfa',
  'Kremlinul',
  'Curtea de Apel Iași',
  'Reuters',
  'agenția',
  'Washingtonul',
  'SUA',
  'instituția',
  'Asociația „Sat Nou”',
  'atacul de la Alep',
  'Scopul lui Ion Rusu',
  'Decizia',
  'Proiectul, votat luni,',
);
const anybody = fc.oneof(person, body);
const time = one(
  'luni',
  'marți seara',
  'pe 12 martie',
  'la 31 februarie',
  'în 2019',
  'din 2022',
  'din anii ’90',
  'acum doi ani',
  'săptămâna viitoare',
  'între 3 și 14 mai',
  'între martie 2021 și noiembrie 2023',
  'de la începutul lunii',
  'anul trecut',
  'astăzi, 5 mai',
  'în noaptea de 19 spre 20 decembrie 2016',
  'în jurul orei 10:30',
  'până joi',
  'în urmă cu o zi',
  'la finele săptămânii trecute',
  'ulterior',
);
const amount = one(
  '12 drone',
  'peste 3,4 milioane de lei',
  'între 10 și 20%',
  '10-15 persoane',
  'zeci de mii de oameni',
  'al treilea mandat',
  'aproape un sfert dintre alegători',
  '1.240 de dosare',
  'cel mult o oră',
  'de trei ori',
  '-2,5 la sută',
  'cu 0,25 puncte, la 5,75%',
  'doi ani și șase luni de închisoare',
  '176 de voturi la 140',
  'mii',
);
const place = one(
  'la Iași',
  'în Republica Moldova',
  'lângă DN 7',
  'din Coreea de Nord',
  'acolo',
  'unde',
  'la summitul de la Tianjin',
  'în fața judecătorilor',
);
const act = one(
  'a respins cererea',
  'ar fi primit bani',
  'va deschide o anchetă',
  'nu a confirmat',
  'fusese arestat',
  'este cercetat pentru luare de mită',
  'a fost condamnat la',
  's-a retras',
  'o să semneze acordul',
  'urmează să plece',
  'continuă să scadă',
  'l-a numit pe Dan Ilie',
  'i s-a cerut demisia',
  'le-a promis-o',
  'a refuzat să comenteze',
  'este ministru',
  'nu mai era de a munci',
  'pot ajunge la',
  'au murit',
  'se estimează la',
  'trebuia să înceapă',
  'a dat-o în judecată',
);
const marks = one(' ', ' ', ' ', ', ', ' – ', ' (', ') ', '; ', ', iar ', ' și ', ', dar ', ' sau ', ': ');
const bare = one(
  'fiind',
  'invocând',
  'arătând că',
  'arestat',
  'preluat de',
  'fără a',
  'pentru a',
  'deși',
  'după ce',
  'dacă',
);
const pronouns = one('l-', 'i-', 'le-', 'o ', 'și-', 'mi-', 'ni s-', 'pe ea ', '');

/** The parts of a clause as a journalist orders them, or in any order, some left out, joined by any mark. */
function clause(depth: number): fc.Arbitrary<string> {
  const nested = depth > 0 ? [fc.oneof(aside(depth - 1), quotation(depth - 1))] : [];
  const parts = fc.tuple(anybody, ...nested, time, act, amount, place);
  const shuffled = parts.chain((drawn) =>
    fc.tuple(
      fc.shuffledSubarray(drawn, { minLength: 2 }),
      fc.array(marks, { minLength: drawn.length, maxLength: drawn.length }),
    ),
  );
  return fc.oneof(
    parts.map((drawn) => drawn.join(' ')),
    shuffled.map(([drawn, between]) => drawn.map((part, i) => (i === 0 ? part : `${between[i]}${part}`)).join('')),
  );
}

function aside(depth: number): fc.Arbitrary<string> {
  const inner = clause(depth);
  return fc.oneof(
    inner.map((words) => `, care ${words},`),
    fc.tuple(pronouns, inner).map(([clitic, words]) => `, pe care ${clitic}${words},`),
    inner.map((words) => `, al cărui fiu ${words},`),
    fc.tuple(anybody, inner).map(([who, words]) => `, despre care ${who} spune că ${words},`),
    inner.map((words) => `, unde ${words}`),
    fc.tuple(bare, inner).map(([word, words]) => `, ${word} ${words},`),
    fc.tuple(person, time).map(([who, when]) => `(${who}, ${when})`),
    fc.tuple(person, body).map(([who, of]) => `, ${who}, reprezentant al ${of},`),
  );
}

function quotation(depth: number): fc.Arbitrary<string> {
  return fc
    .tuple(clause(depth), one('„”', '""', '«»', '„“', '„', '”', '‘’'), fc.boolean())
    .map(([words, marks, stop]) => `${marks.slice(0, 1)}${words}${stop ? '.' : ''}${marks.slice(1)}`);
}

/** A clause with whoever says it: before, after, around, split, nested, or nobody. */
function sentence(depth: number): fc.Arbitrary<string> {
  const [said, quoted] = [clause(depth), quotation(depth)];
  const what = fc.oneof(said, quoted);
  const saying = one(
    'a declarat',
    'spune',
    'a precizat',
    'susține',
    'neagă',
    'au anunțat',
    'a promis',
    'crede',
    'ar fi spus',
    'nu a spus',
    'scrie',
  );
  return fc.oneof(
    said,
    fc.tuple(anybody, saying, what).map(([who, says, it]) => `${who} ${says} că ${it}`),
    fc.tuple(anybody, time, saying, what).map(([who, when, says, it]) => `${who}, ${when}, ${says}: ${it}`),
    fc.tuple(what, saying, anybody).map(([it, says, who]) => `${it}, ${says} ${who}`),
    fc
      .tuple(what, saying, time, body, anybody)
      .map(([it, says, when, to, who]) => `${it}, ${says}, ${when}, pentru ${to}, ${who}`),
    fc.tuple(quoted, saying, anybody, quoted).map(([it, says, who, rest]) => `${it}, ${says} ${who}, ${rest}`),
    fc
      .tuple(one('Potrivit', 'Conform', 'Conform declarației de luni a', 'După cum arată', 'Citat de'), anybody, what)
      .map(([by, who, it]) => `${by} ${who}, ${it}`),
    fc
      .tuple(anybody, one('potrivit', 'conform declarației de luni', 'citat de', 'relatează'), anybody, act)
      .map(([who, by, source, does]) => `${who} era, ${by} ${source}, ${does}`),
    fc
      .tuple(what, one('potrivit', 'relatează', 'conform', 'transmite'), body, body)
      .map(([it, by, who, of]) => `${it}, ${by} ${who}, citată de ${of}`),
    fc
      .tuple(anybody, pronouns, one('a acuzat', 'a învinuit', 'suspectează'), person, what)
      .map(([who, clitic, accuses, whom, it]) => `${who} ${clitic}${accuses} pe ${whom} că ${it}`),
    fc
      .tuple(one('Se pare că', 'Se crede că', 'Surse judiciare spun că', 'Nu este clar dacă', 'S-a negat că'), what)
      .map(([by, it]) => `${by} ${it}`),
    fc.tuple(person, what).map(([who, it]) => `${who.toUpperCase()}: ${it}`),
    fc
      .tuple(one('LIVE', '14:35', 'UPDATE 12.05', 'Reporter:', 'FOTO |', '–', '1.'), what)
      .map(([label, it]) => `${label} ${it}`),
  );
}

const ends = one('.', '.', '.', '.', '?', '!', '...', '.”', '', ':');

/** One to six such sentences, in paragraphs or not, with diacritics or without. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(sentence(0), sentence(1), sentence(2)), ends, one(' ', ' ', '\n', '\n\n')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([sentences, plain]) => {
    const text = sentences
      .map(([words, end, gap]) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${end}${gap}`)
      .join('');
    return (plain === 0 ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).replace(/ +,/gu, ',');
  });
