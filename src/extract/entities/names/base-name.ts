import type { EntityType } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import type { Naming } from '../../../language/naming.ts';

/**
 * A name as it stands in the text → its base form: "Curții Penale Internaționale" → "Curtea Penală Internațională",
 * "Phenianului" → "Phenian", "Marinei Tauber" → "Marina Tauber". `attested`: folded names of the text in other mentions,
 * which settle what a rule alone cannot ("Raul" is no "Ra").
 */
export function baseName(
  doc: Doc,
  naming: Naming,
  first: number,
  last: number,
  type: EntityType,
  attested: ReadonlySet<string>,
): string {
  const surface = doc.text
    .slice((doc.tokens[first] as Token).start, (doc.tokens[last] as Token).end)
    .replace(/\s+/gu, ' ');
  const normal = surface.replace(/[şŞţŢ]/gu, (unit) => ({ ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' })[unit] ?? unit);
  const place = naming.gazetteer().places.get(naming.nameKey(normal));
  if (place !== undefined && type === 'GPE') return place.name;
  const locality = naming.gazetteer().localities.get(naming.nameKey(normal));
  if (locality !== undefined && (type === 'GPE' || type === 'LOC')) return locality.name;
  const shouted = normal === normal.toUpperCase() && /\p{L}{4}/u.test(normal) && (last > first || normal.length > 7);
  const words = (shouted ? capitalise(normal) : normal).split(' ');
  const head = doc.tokens[first] as Token;
  if (type === 'PERSON') return [personWord(naming, head, words, attested), ...words.slice(1)].join(' ');
  if (words.length === 1) return oneWord(naming, head, normal, attested);
  // "Spital Județean" goes with an article elsewhere; "Radio Banat" never does
  // "fostului Partid Verde": the adjective bears the article
  const before = doc.tokens[first - 1];
  const led = before?.upos === 'ADJ' && before.features.Definite === 'Def';
  const bare =
    head.features.Definite === 'Ind' &&
    head.features.Number === 'Sing' &&
    (led || !isOwnName(doc.tokens[first + 1])) &&
    naming.organisationHeads.has(head.lemma.toLowerCase()) &&
    !naming.bareHeads.has(head.lemma.toLowerCase());
  if (bare)
    return [
      recase(words[0] ?? '', naming.definiteForm(head.lemma.toLowerCase(), head.features.Gender === 'Fem')),
      ...words.slice(1),
    ].join(' ');
  if (!isOblique(head)) return words.join(' ');
  const feminine = head.features.Gender === 'Fem' || /[ei]i$/u.test(head.form);
  const plural = head.features.Number === 'Plur';
  const base = plural
    ? (words[0] ?? '').replace(/lor$/u, 'le')
    : recase(words[0] ?? '', naming.definiteForm(head.lemma.toLowerCase(), feminine));
  return [base, ...agreeing(doc, naming, first, words.slice(1), feminine && !plural)].join(' ');
}

/** "Radio Nord": not the kind of thing that "Spital Județean" tells. */
function isOwnName(token: Token | undefined): boolean {
  return token !== undefined && token.upos !== 'ADJ' && /^\p{Lu}/u.test(token.form);
}

function isOblique(token: Token): boolean {
  if (token.features.Case === undefined) return /(?:ului|iei|ției|ții|lor)$/u.test(token.form);
  return /Dat|Gen/u.test(token.features.Case) && !/Nom/u.test(token.features.Case);
}

/** The adjectives right after a feminine head agree with it: "Curții Penale", not "Asociației Constructorilor Europeni". */
function agreeing(doc: Doc, naming: Naming, first: number, words: readonly string[], feminine: boolean): string[] {
  let open = feminine;
  return words.map((word, i) => {
    const token = doc.tokens[first + 1 + i];
    open = open && token?.form === word && token.upos === 'ADJ' && /[^n]e$|ene$|[^nșr]i$/u.test(word);
    return open && token !== undefined ? recase(word, naming.feminineForm(token.lemma.toLowerCase())) : word;
  });
}

function oneWord(naming: Naming, token: Token, word: string, attested: ReadonlySet<string>): string {
  if (/^\p{Lu}[\p{Lu}\d]+(?:-u?l(?:ui)?)?$/u.test(word)) return word.replace(/-u?l(?:ui)?$/u, '');
  const candidates = naming.baseCandidates(word);
  for (const base of candidates) if (base !== word && attested.has(naming.nameKey(base))) return base;
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'NOUN' && (naming.soleBodies.has(lemma) || naming.organisationHeads.has(lemma)))
    return recase(word, naming.definiteForm(lemma, token.features.Gender === 'Fem'));
  const sure = /(?:ului|-ul|iei|eei|elor)$/u.test(word) || (isOblique(token) && /ei$/u.test(word));
  const definite = /ul$/u.test(word) && token.features.Definite === 'Def';
  return sure || definite ? (candidates[0] ?? word) : word;
}

/** A woman's first name in the genitive; names that end alike by nature (Andrei, Serghei) stay. */
function personWord(naming: Naming, head: Token, words: readonly string[], attested: ReadonlySet<string>): string {
  const [word = ''] = words;
  if (naming.firstNames.has(word.toLowerCase())) return word;
  for (const base of naming.baseCandidates(word)) {
    if (base === word) continue;
    if (
      attested.has(naming.nameKey([base, ...words.slice(1)].join(' '))) ||
      ((words.length > 1 || isOblique(head)) && naming.firstNames.has(base.toLowerCase()))
    )
      return base;
  }
  return word;
}

function capitalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function recase(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
