/** Words that keep their full stop inside a sentence, lower-cased, without the stop; none that is a common word ("loc", "mii"). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `alin art aug bd bl bul cca cf ch cit col com conf cons cpt cr dec dem dl dna dnei dr dvs ed etc ex fam feb fig gen gh gl gr hot
î ian ing int iul iun jud kg km lit lt lucr maj mil mld mr nd ngr nr nov obs oct op orig ord p pag pct plt pp pr prep prof ps
ref reg rev rom sec sept sf sfânt sgt slt soc ss st str subl sus tel trad univ urm vol`.split(/\s+/u),
);

/** Hyphenated weak forms that stand before their host: "l-a" is "l-" "a". */
export const PROCLITICS: ReadonlySet<string> = new Set(
  'a c ce d dac de dintr făr i l le m mi n ne p pe prin printr s se și te v ți într întru ni li nu ș vă cu prim așa să că care'.split(
    ' ',
  ),
);

/** First names cut short, before a surname: "Al. Graur". */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Al Alex Aug Const Corn Cr Dem Em Fr Gh Gr Th Vl Șt Şt'.split(' '),
);

/** Words that open a sentence and no name: a capital on one of them after "O.N.U." starts a sentence. */
export const OPENERS: ReadonlySet<string> = new Set(
  `această aceasta aceastea aceștia acest acesta aceste acum aici apoi astfel atunci căci când care că ce cei cele cine conform cum dacă dar
deci deoarece despre deși din după este exista fiindcă fără iar îl își îi în încă între într într- însă la mai nici niciun nu o pe pentru până
potrivit prin printre printr- sau să se s- sunt și totuși toate toți un una unii`.split(/\s+/u),
);

/** Weak forms that have lost a vowel, or lose it to what follows: the hyphen is always theirs, "s-" "o". */
export const ELIDED: ReadonlySet<string> = new Set(
  'c d dac dintr făr i l m n p printr s te ți v într întru'.split(' '),
);

/** Weak pronouns that lean on a whole word before them: "nu" "-i", "să" "-și". */
export const PRONOUNS: ReadonlySet<string> = new Set('i l le li mi mă n ne o se te vă și ți'.split(' '));

/** Hyphenated weak forms that stand after their host: "spunându-i" is "spunându" "-i". */
export const ENCLITICS: ReadonlySet<string> = new Set(
  'i și l se o a mi ți n li lea ul ului le vă mă te un or ai ne uri ilor aș au ar s ți-o mi-o le-o i-o i-l mi-l ți-l'.split(
    ' ',
  ),
);

/** Hyphenated words that stay whole although their first part looks like a weak form. */
export const WHOLE: ReadonlySet<string> = new Set(['într-adevăr', 'într-atât', 'd-l', 'd-lui', 'd-na', 'd-nei']);
