import type { EntityType } from '../../../facts/pack.ts';
import type { Doc, NameSpan, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Naming } from '../../../language/naming.ts';
import { foldCase } from '../../../text/fold.ts';

/** Tokens → what each alone says about names: capitals, acronyms, heads of a kind of name, words seen with a capital elsewhere. */
export type NameReader = {
  readonly doc: Doc;
  readonly language: Language;
  readonly naming: Naming;
  /** The recogniser's name that covers a token. */
  readonly recognised: ReadonlyMap<number, NameSpan>;
  /** Words seen with a capital inside a sentence, folded: at the start of another they are names as well. */
  readonly seen: ReadonlySet<string>;
};

export function readNameWords(doc: Doc, language: Language): NameReader {
  const recognised = new Map<number, NameSpan>();
  for (const name of doc.names) for (let i = name.first; i <= name.last; i++) recognised.set(i, name);
  return { doc, language, naming: language.naming, recognised, seen: capitalisedInside(doc) };
}

function capitalisedInside(doc: Doc): Set<string> {
  const seen = new Set<string>();
  for (const { firstToken, endToken } of doc.sentences) {
    if (isShouted(doc, firstToken, endToken)) continue;
    for (let i = firstToken + 1; i < endToken; i++) {
      const token = doc.tokens[i] as Token;
      if (isCapital(token) && !opensSpeech(doc.tokens[i - 1])) seen.add(foldCase(token.form));
    }
  }
  return seen;
}

/** "Ion", "iPhone"; a single letter only where the tagger takes it for a name. */
export function isCapital(token: Token): boolean {
  return /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(token.form) && (token.form.length > 1 || token.upos === 'PROPN');
}

/** "PNL", "S.U.A.", "PSD-ALDE", "MApN". */
export function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+(?:-\p{Lu}+)*$|^(?:\p{Lu}\.-?){2,}$|^\p{Lu}\p{Lu}?\p{Ll}?\p{Lu}$/u.test(form);
}

/** "Luni", "Domnul", "TVA": words that are no name by themselves, and clitics; "DNA" in capitals is no lady. */
export function isNeverName(naming: Naming, form: string): boolean {
  if (naming.acronyms[form] !== undefined) return false;
  // "I-a pregătit calea": a clitic of reverence
  if (/^\p{L}{1,2}-$/u.test(form)) return true;
  const lower = form.toLowerCase();
  return naming.neverNames.has(lower) || naming.personTitles.has(lower);
}

export function isRomanNumeral(form: string): boolean {
  return /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?:-a|-lea)?$/u.test(form);
}

/** A headline in capitals: capitals say nothing there. */
export function isShouted(doc: Doc, first: number, end: number): boolean {
  let words = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const { form } = doc.tokens[i] as Token;
    if (!/\p{L}{2}/u.test(form)) continue;
    words++;
    if (form === form.toUpperCase()) upper++;
  }
  return words > 3 && upper > 0.7 * words;
}

export function opensSpeech(token: Token | undefined): boolean {
  return token !== undefined && /^[„"“”«:–—-]$/u.test(token.form);
}

/** Genitive or dative by its tag, or by its ending where the tag says nothing. */
export function isOblique(token: Token): boolean {
  const { Case } = token.features;
  if (Case !== undefined) return /Dat|Gen/u.test(Case) && !/Nom/u.test(Case);
  return /(?:ului|iei|eei|ții|elor|ilor)$/u.test(token.form);
}

/** Lemma and the bare forms that a name's word may stand for where the tagger took it for a proper noun: "Stadionul" → "stadion". */
export function bareForms(naming: Naming, token: Token): string[] {
  const lower = token.form.toLowerCase();
  const bare = [token.lemma.toLowerCase(), lower];
  if (token.upos !== 'PROPN') return bare;
  const stems = naming.baseCandidates(lower);
  return [
    ...bare,
    ...stems,
    ...stems.flatMap((stem) =>
      stem.endsWith('a') ? [`${stem.slice(0, -1)}ă`, `${stem.slice(0, -1)}e`, stem.slice(0, -1)] : [],
    ),
  ];
}

/** Whether a word list has one of the forms, written with or without diacritics. */
export function hasForm(words: ReadonlySet<string>, forms: readonly string[]): boolean {
  if (forms.some((form) => words.has(form))) return true;
  let plain = folded.get(words);
  if (plain === undefined) {
    plain = new Set([...words].map(foldCase));
    folded.set(words, plain);
  }
  return forms.some((form) => form === foldCase(form) && plain.has(form));
}

/** Word lists without diacritics, made once each. */
const folded = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

export type HeadKind = Extract<EntityType, 'ORG' | 'FACILITY' | 'LOC' | 'GPE' | 'EVENT' | 'LAW'>;

/** What a name headed by this word is: "Curtea" an organisation, "Piața" a built place. */
export function headKind(naming: Naming, token: Token): HeadKind | undefined {
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(token.upos)) return undefined;
  const forms = bareForms(naming, token);
  const among = (words: ReadonlySet<string>): boolean => hasForm(words, forms);
  if (among(naming.organisationHeads)) return 'ORG';
  if (among(naming.facilityHeads)) return 'FACILITY';
  if (among(naming.locationHeads)) return 'LOC';
  if (among(naming.placeHeads)) return 'GPE';
  if (among(naming.eventHeads)) return 'EVENT';
  return among(naming.lawHeads) ? 'LAW' : undefined;
}

/** Whether the words from `i` on, up to four, name a place that every reader knows. */
export function startsPlace({ doc, naming }: NameReader, i: number): boolean {
  const { places, localities } = naming.gazetteer();
  let name = '';
  for (let k = i; k < i + 4; k++) {
    const token = doc.tokens[k];
    if (token === undefined) return false;
    name = name === '' ? token.form : `${name} ${token.form}`;
    const key = naming.nameKey(name);
    if (isCapital(token) && (places.has(key) || localities.has(key))) return true;
  }
  return false;
}

export function isFirstName(naming: Naming, form: string): boolean {
  return [form, ...form.split('-')].some((part) =>
    naming.baseCandidates(part).some((base) => naming.firstNames.has(base.toLowerCase())),
  );
}

/** How many tokens before a name say that it is another one: "pe numele ei real", "cunoscută sub numele", "alias". */
export function nameGiving({ tokens }: Doc, { otherNames }: Naming, first: number): number {
  for (let count = LONGEST_GIVING; count > 0; count--) {
    const words = tokens.slice(Math.max(0, first - count), first).map(({ form }) => form.toLowerCase());
    if (words.length === count && otherNames.test(words.join(' '))) return count;
  }
  return 0;
}

const LONGEST_GIVING = 6;

/** "ministrul de Externe": the office after a role and "de". */
export function isOffice({ doc, language, naming }: NameReader, i: number): boolean {
  const [role, of, office] = doc.tokens.slice(i - 2, i + 1);
  if (of?.form === 'pentru' && office?.upos === 'NOUN' && language.isCommonWord(office.form))
    return doc.tokens
      .slice(Math.max(0, i - LONGEST_OFFICE), i - 1)
      .some(({ lemma, upos }) => upos === 'NOUN' && naming.personRoles.has(lemma.toLowerCase()));
  // "ministrul rus de Externe"
  const native = role?.upos === 'ADJ' && naming.gazetteer().adjectives.has(naming.nameKey(role.form));
  const head = native ? doc.tokens[i - 3] : role;
  return (
    i >= 2 &&
    of?.form === 'de' &&
    naming.personRoles.has(head?.lemma.toLowerCase() ?? '') &&
    language.isCommonWord(office?.form ?? '')
  );
}

/** "secretarul de stat pentru Energie" */
const LONGEST_OFFICE = 5;

/** "Minerul Zlatna": a club by the first word of its name, where that is nobody's first name ("Victoria Furtună", "minerul Ion Pop"). */
export function isClub({ doc, naming }: NameReader, first: number, last: number): boolean {
  const [head, next] = doc.tokens.slice(first, last + 1);
  if (head === undefined || next === undefined || !naming.clubNames.has(naming.nameKey(head.form))) return false;
  return next.upos === 'PROPN' && [head, next].every(({ form }) => !isFirstName(naming, form));
}
