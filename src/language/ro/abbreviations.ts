/** Words that keep their full stop inside a sentence, lower-cased, without the stop; none that is a common word ("loc", "mii"). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `alin art aug bd bl bul cca cf ch cit col com conf cons cpt cr dec dem dl dna dnei dr dvs ed etc ex fam feb fig gen gh gl gr hot
ian ing int iul iun jud kg km lit lt lucr maj mil mld mr nd ngr nr nov obs oct op orig ord p pag pct plt pp pr prep prof ps
ref reg rev rom sec sept sf sfânt sgt slt soc ss st str subl sus tel trad univ urm vol`.split(/\s+/u),
);

/** Hyphenated weak forms that stand before their host: "l-a" is "l-" "a". */
export const PROCLITICS: ReadonlySet<string> = new Set(
  'a c ce d de dintr făr i l le m mi n ne p pe prin printr s se și te v ți într întru ni li nu ș vă cu prim'.split(' '),
);

/** Hyphenated weak forms that stand after their host: "spunându-i" is "spunându" "-i". */
export const ENCLITICS: ReadonlySet<string> = new Set(
  'i și l se o a mi ți n lea ul ului le vă mă te un or ai ne uri ilor aș au ar s ți-o mi-o le-o i-o i-l mi-l ți-l'.split(
    ' ',
  ),
);

/** Hyphenated words that stay whole although their first part looks like a weak form. */
export const WHOLE: ReadonlySet<string> = new Set([
  'într-adevăr',
  'într-atât',
  'de-a',
  'd-l',
  'd-lui',
  'd-na',
  'd-nei',
]);
