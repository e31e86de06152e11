import { foldCase } from '../../text/fold.ts';

/**
 * Names ↔ their inflected forms in Romanian. The first word of a name carries the case ("Coreea de Nord" → "Coreei de Nord"),
 * feminine adjectives after it agree ("Curtea Penală" → "Curții Penale"). Rules only: any name, known or not.
 */

/** Every form of a name that a text may show, the name itself first: "Ucraina" → "Ucraina", "Ucrainei". */
export function nameForms(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  if (/^[\p{Lu}\d.-]{2,}$/u.test(first)) return [name, ...(rest.length === 0 ? [`${name}-ul`, `${name}-ului`] : [])];
  const forms = inflectWord(first).map((word) => [word, ...rest].join(' '));
  const agreed = rest.map(obliqueAdjective);
  const agreeing = agreed.some((word, i) => word !== rest[i])
    ? obliqueForms(first).map((word) => [word, ...agreed].join(' '))
    : [];
  return [...new Set([name, ...forms, ...agreeing])];
}

/** A foreign name of several words takes the article at its end: "Buenos Aires" → "Buenos Airesul", "Buenos Airesului". */
export function lastWordForms(name: string): string[] {
  const words = name.split(' ');
  const last = words.pop();
  return last === undefined || words.length === 0 ? [] : inflectWord(last).map((word) => [...words, word].join(' '));
}

function inflectWord(word: string): string[] {
  return [...obliqueForms(word), ...articledForms(word)];
}

function obliqueForms(word: string): string[] {
  const cut = (n: number): string => word.slice(0, word.length - n);
  if (/eea$/u.test(word)) return [`${cut(1)}i`];
  if (/ia$/u.test(word)) return [`${cut(1)}ei`];
  if (/[cg]a$/u.test(word)) return [`${cut(1)}ii`, `${cut(1)}ei`];
  if (/ea$/u.test(word)) return [`${cut(2)}ii`, `${cut(2)}ei`, `${cut(1)}i`];
  if (/[aă]$/u.test(word)) return [`${cut(1)}ei`, `${cut(1)}ii`];
  if (/ul$/u.test(word)) return [`${word}ui`, `${word}ului`];
  if (/[ei]le$/u.test(word)) return [`${cut(1).slice(0, -1)}lor`];
  if (/ii$/u.test(word)) return [`${cut(1)}lor`];
  if (/u$/u.test(word)) return [`${word}lui`];
  if (/[eoyéó]$/u.test(word)) return [`${word}ului`, `${word}-ului`];
  return [`${word}ului`, `${word}-ului`];
}

function articledForms(word: string): string[] {
  if (/[aă]$/u.test(word) || /(?:[ei]le|ii)$/u.test(word)) return /ă$/u.test(word) ? [`${word.slice(0, -1)}a`] : [];
  if (/u$/u.test(word)) return [`${word}l`];
  return [`${word}ul`, `${word}-ul`];
}

function obliqueAdjective(word: string): string {
  if (/eană$/u.test(word)) return `${word.slice(0, -4)}ene`;
  if (/oară$/u.test(word)) return `${word.slice(0, -4)}oare`;
  if (/ească$/u.test(word)) return `${word.slice(0, -5)}ești`;
  if (/ă$/u.test(word) && /^\p{Lu}/u.test(word)) return `${word.slice(0, -1)}e`;
  return word;
}

/** Lemma and gender of a common noun → its nominative with the article: "curte" → "curtea", "minister" → "ministerul". */
export function definiteForm(lemma: string, feminine: boolean): string {
  if (feminine) {
    if (/ă$/u.test(lemma)) return `${lemma.slice(0, -1)}a`;
    if (/ie$/u.test(lemma)) return `${lemma.slice(0, -1)}a`;
    if (/e$/u.test(lemma)) return `${lemma}a`;
    if (/ia$/u.test(lemma)) return lemma;
    return /a$/u.test(lemma) ? `${lemma}ua` : `${lemma}a`;
  }
  if (/u$/u.test(lemma)) return `${lemma}l`;
  return /e$/u.test(lemma) ? `${lemma}le` : `${lemma}ul`;
}

/** Lemma of an adjective → its feminine singular: "european" → "europeană", "superior" → "superioară". */
export function feminineForm(lemma: string): string {
  if (/[eă]$/u.test(lemma)) return lemma;
  if (/ean$/u.test(lemma)) return `${lemma}ă`;
  if (/grec$/u.test(lemma)) return `${lemma.slice(0, -2)}eacă`;
  if (/esc$/u.test(lemma)) return `${lemma.slice(0, -3)}ească`;
  if (/or$/u.test(lemma)) return `${lemma.slice(0, -2)}oară`;
  if (/os$/u.test(lemma)) return `${lemma.slice(0, -2)}oasă`;
  if (/u$/u.test(lemma)) return `${lemma.slice(0, -1)}ă`;
  return `${lemma}ă`;
}

/** An inflected one-word name → what it may be a form of, likeliest first; the word itself last. */
export function baseCandidates(word: string): string[] {
  const cut = (n: number): string => word.slice(0, word.length - n);
  const out: string[] = [];
  if (/ului$/u.test(word)) out.push(cut(4), `${cut(2)}`);
  else if (/-ul$/u.test(word)) out.push(cut(3));
  else if (/ul$/u.test(word) && word.length > 5) out.push(cut(2));
  else if (/eei$/u.test(word)) out.push(`${cut(1)}a`);
  else if (/iei$/u.test(word)) out.push(`${cut(2)}a`);
  else if (/ei$/u.test(word)) out.push(`${cut(2)}a`);
  else if (/[cg]ii$/u.test(word)) out.push(`${cut(2)}a`);
  else if (/elor$/u.test(word)) out.push(`${cut(3)}le`);
  return [...out.map((base) => base.replace(/-$/u, '')), word];
}

/** An inflected common noun, lower case → the lemmas it may belong to by its ending: "trenurile" → "tren"; no more than guesses. */
export function commonBases(form: string): string[] {
  for (const [ending, bases] of COMMON_ENDINGS)
    if (form.endsWith(ending) && form.length > ending.length + 2)
      return bases.map((base) => form.slice(0, form.length - ending.length) + base);
  return [];
}

const COMMON_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['urilor', ['', 'u', 'ură']],
  ['iunilor', ['iune']],
  ['iunile', ['iune']],
  ['iunii', ['iune']],
  ['urile', ['', 'u', 'ură']],
  ['iilor', ['ie', 'iu', 'ii']],
  ['iile', ['ie', 'iu']],
  ['elor', ['ă', 'e', '']],
  ['ilor', ['ă', 'e', 'ie', '', 'u']],
  ['ului', ['', 'u']],
  ['ele', ['ă', '', 'ea', 'e']],
  ['ile', ['ă', 'e', 'ie', '']],
  ['uri', ['', 'u', 'ură']],
  ['iei', ['ie']],
  ['iii', ['iu']],
  ['ul', ['', 'u']],
  ['ii', ['e', 'ă', 'ie', '', 'u']],
  ['ei', ['ă', 'e', 'ea', 'eu']],
  ['ia', ['ie', 'ia']],
  ['le', ['', 'e', 'u']],
  ['a', ['ă', '']],
];

/** All gender, number and case forms of an adjective of nationality from its base: "rus" → "rusă", "ruși", "ruse", "rusului" … */
export function adjectiveForms(base: string): string[] {
  const feminine = feminineForm(base);
  const stem = feminine.slice(0, -1);
  const plural = base.endsWith('s')
    ? `${base.slice(0, -1)}ș`
    : base.endsWith('t')
      ? `${base.slice(0, -1)}ț`
      : base.endsWith('d')
        ? `${base.slice(0, -1)}z`
        : base;
  const narrow = /[ei]an$/u.test(base)
    ? `${base.slice(0, -2)}${base.endsWith('ian') ? 'en' : 'n'}`
    : base.endsWith('esc')
      ? `${base.slice(0, -3)}ești`
      : base.endsWith('grec')
        ? base
        : stem;
  const masculine = /[ei]an$/u.test(base) ? narrow : plural;
  const forms = base.endsWith('esc')
    ? [base, feminine, narrow]
    : [
        base,
        feminine,
        `${masculine}i`,
        `${narrow}e`,
        `${base}ul`,
        `${base}ului`,
        `${stem}a`,
        `${narrow}ei`,
        `${masculine}ii`,
        `${masculine}ilor`,
        `${narrow}ele`,
        `${narrow}elor`,
      ];
  return [...new Set(forms)];
}

/** Key under which forms are compared. */
export function nameKey(name: string): string {
  return foldCase(name).replace(/\s+/gu, ' ');
}
