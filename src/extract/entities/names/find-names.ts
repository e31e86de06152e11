import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { NameCandidate } from '../draft-entity.ts';
import { findRegions } from './find-regions.ts';
import { piecesOf } from './name-pieces.ts';
import { endOfRun } from './name-runs.ts';
import { typeOf, WEAK } from './name-type.ts';
import {
  bareForms,
  hasForm,
  headKind,
  isAcronym,
  isCapital,
  isClub,
  isFirstName,
  isNeverName,
  isOblique,
  isOffice,
  isRomanNumeral,
  isShouted,
  type NameReader,
  opensSpeech,
  readNameWords,
  startsPlace,
} from './name-words.ts';
import { findTitledNames } from './titled-names.ts';

/**
 * Doc → name candidates: titles and laws first, then runs of capitalised words with the particles that names of their kind
 * allow, cut where two names meet, typed by what the language knows and by the recogniser where it knows nothing.
 */

export function findNames(doc: Doc, language: Language): NameCandidate[] {
  const reader = readNameWords(doc, language);
  const { naming } = language;
  const titled = findTitledNames(reader);
  const taken = new Set(
    titled.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const found: NameCandidate[] = [...titled, ...findRegions(reader)];
  for (const { firstToken, endToken } of doc.sentences) {
    const shouted = isShouted(doc, firstToken, endToken);
    for (let i = firstToken; i < endToken; i++) {
      if (taken.has(i) || !isCore(reader, i, firstToken, shouted)) continue;
      const end = freeUntil(taken, i, endToken);
      const run = endOfRun(reader, i, end);
      for (const [first, last] of piecesOf(reader, i, run.last)) {
        if (isOfRole(reader, first, last)) continue;
        const typed = typeOf(reader, first, last);
        const seat = typed.type === 'ORG' ? seatAfter(reader, last) : undefined;
        found.push({ first, last: seat ?? last, ...typed });
        if (run.seat !== undefined && last === run.last)
          found.push({ first: run.seat, last: placeEnd(reader, run.seat, last), type: 'GPE', certainty: 0.9 });
        i = Math.max(run.last, seat ?? run.last);
      }
      i = Math.max(i, run.last);
    }
  }
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  // a short word that the tagger takes for a numeral ("Xi") is a name where it is part of somebody's name
  const parts = new Set(found.filter((name) => name.type === 'PERSON').flatMap((name) => wordsOf(reader, name)));
  return found.filter(
    (name) => !isPronoun(name) && (name.certainty > WEAK || wordsOf(reader, name).every((word) => parts.has(word))),
  );

  /** "El a criticat …" where the text has an "El Tiempo": he is no name. */
  function isPronoun({ first, last }: NameCandidate): boolean {
    return first === last && (doc.tokens[first]?.form.toLowerCase() ?? '') in naming.takingUp;
  }

  function wordsOf({ doc: { tokens } }: NameReader, name: NameCandidate): string[] {
    return tokens.slice(name.first, name.last + 1).map((token) => naming.nameKey(token.form));
  }
}

function freeUntil(taken: ReadonlySet<number>, from: number, end: number): number {
  for (let i = from; i < end; i++) if (taken.has(i)) return i;
  return end;
}

/** The last word of the place that begins at `first`: a closing quotation mark is no part of it. */
function placeEnd({ doc }: NameReader, first: number, last: number): number {
  let end = first;
  for (let i = first + 1; i <= last && isCapital(doc.tokens[i] as Token); i++) end = i;
  return end;
}

/** "Judecătoria Chișinău, sediul Buiucani": the seat is part of a court's name. */
function seatAfter({ doc, naming }: NameReader, last: number): number | undefined {
  const [comma, seat, name] = doc.tokens.slice(last + 1, last + 4);
  if (comma?.form !== ',' || seat?.lemma !== naming.seatNoun || name === undefined || !isCapital(name))
    return undefined;
  return name.index;
}

/** "ministrul Finanțelor", "ministru al Apărării", "Procurorii": a common noun with a capital, no name of its own. */
function isOfRole(reader: NameReader, first: number, last: number): boolean {
  const { doc, naming } = reader;
  const token = doc.tokens[first] as Token;
  if (isAcronym(token.form)) return false;
  if (first === last && token.upos === 'NOUN' && naming.personRoles.has(token.lemma.toLowerCase())) return true;
  // "ministrul de Interne"
  if (first === last && isOffice(reader, first)) return true;
  if (!isOblique(token) || token.upos === 'PROPN') return false;
  let before = first - 1;
  while (/^(?:al|a|ale|ai)$/u.test(doc.tokens[before]?.form ?? '') || doc.tokens[before]?.upos === 'ADJ') before--;
  const role = doc.tokens[before];
  return (
    role !== undefined && naming.personRoles.has(role.lemma.toLowerCase()) && headKind(naming, token) === undefined
  );
}

/** Whether a name begins at `i`. */
function isCore(reader: NameReader, i: number, first: number, shouted: boolean): boolean {
  const { doc, language, naming, seen } = reader;
  const token = doc.tokens[i] as Token;
  if (!isCapital(token) || isRomanNumeral(token.form)) return false;
  if (isNeverName(naming, token.form)) return false;
  const key = naming.nameKey(token.form);
  const known = startsPlace(reader, i) || isKnownOrganisation(reader, i);
  if (shouted) return known || (seen.has(key) && token.upos === 'PROPN');
  const startsHere =
    i === first || opensSpeech(doc.tokens[i - 1]) || (i === first + 1 && opensSpeech(doc.tokens[first]));
  const next = doc.tokens[i + 1];
  const capitalNext = next !== undefined && isCapital(next);
  if (startsHere && token.upos === 'PROPN' && isUnnamedRole(reader, token, next)) return false;
  if (capitalNext && isClub(reader, i, i + 1)) return true;
  if (naming.personRoles.has(token.lemma.toLowerCase()) && token.upos !== 'PROPN')
    return (
      token.features.Number === 'Plur' &&
      capitalNext &&
      next.upos !== 'PROPN' &&
      !isAcronym(next.form) &&
      !isOblique(next) &&
      headKind(naming, next) === undefined
    );
  if (isAcronym(token.form) && (naming.acronyms[token.form] !== undefined || known)) return true;
  if (isLoudWord(reader, token)) return seen.has(key) && capitalNext;
  if (known) return true;
  if (!startsHere) return token.upos !== 'PRON' && token.upos !== 'ADP' && token.upos !== 'AUX';
  if (isAcronym(token.form)) return true;
  const head = headKind(naming, token);
  if (
    head === 'ORG' &&
    naming.soleBodies.has(token.lemma.toLowerCase()) &&
    token.features.Definite === 'Def' &&
    token.upos === 'NOUN'
  )
    return true;
  if (head === 'LAW' && token.features.Definite === 'Def' && naming.soleBodies.has(token.lemma.toLowerCase()))
    return true;
  if (head !== undefined)
    return (
      !isPluralKind(token, next) && !isKindNoun(reader, token, pastAdjectives(doc, i)) && reachesCapital(reader, i)
    );
  if (isFirstName(naming, token.form) && (capitalNext || !language.isCommonWord(token.form))) return true;
  if (seen.has(key) && token.upos !== 'ADP') return true;
  if (isBorrowedNoun(token, next)) return false;
  const name = reader.recognised.get(i);
  const label = name?.label;
  if (language.isCommonWord(token.form)) {
    const bears = [naming.productHeads, naming.workHeads].some((heads) => heads.has(token.lemma.toLowerCase()));
    return (
      !bears &&
      capitalNext &&
      label !== undefined &&
      name === reader.recognised.get(i + 1) &&
      !/^(?:PERSON|DATETIME)$/u.test(label)
    );
  }
  if (token.upos === 'PROPN') return true;
  // the recogniser calls "Rivalii" a person too
  if (label === 'PERSON') return capitalNext;
  return (
    (label !== undefined && !/^(?:DATETIME|NUMERIC|ORDINAL|PERIOD|QUANTITY|MONEY)$/u.test(label)) ||
    (capitalNext && token.upos === 'X')
  );
}

/** "Inculpata a fugit": a role at the start of a sentence that the tagger takes for a name. */
function isUnnamedRole({ naming }: NameReader, token: Token, next: Token | undefined): boolean {
  if (isFirstName(naming, token.form) || (next !== undefined && isCapital(next))) return false;
  const forms = bareForms(naming, token);
  return hasForm(naming.personRoles, forms) || hasForm(naming.legalEpithets, forms);
}

/** "Start-up-ul" opening a sentence: a borrowed common noun with its article, whatever the recogniser makes of it. */
function isBorrowedNoun({ form, upos, features }: Token, next: Token | undefined): boolean {
  if (/^-(?:ul|ului|uri|urile|urilor)$/u.test(next?.form ?? '')) return /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u.test(form);
  return upos === 'NOUN' && features.Definite === 'Def' && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+){2,}$/u.test(form);
}

/** "GRATUIT", "DEMNITATE": a common word in capitals for the sake of loudness. */
function isLoudWord({ language, naming }: NameReader, token: Token): boolean {
  const { form } = token;
  return (
    form === form.toUpperCase() &&
    /^\p{Lu}{5,}$/u.test(form) &&
    naming.acronyms[form] === undefined &&
    language.isCommonWord(form)
  );
}

function isKnownOrganisation({ doc, naming }: NameReader, i: number): boolean {
  let name = '';
  for (let k = i; k < i + 4; k++) {
    const token = doc.tokens[k];
    if (token === undefined) return false;
    name = name === '' ? token.form : `${name} ${token.form}`;
    if (
      naming.knownOrganisations.has(name) ||
      naming.baseCandidates(name).some((base) => naming.knownOrganisations.has(base))
    )
      return true;
  }
  return false;
}

/** "Companiile Distrigaz și Delgaz": a plural before names is what they are, not part of one. */
function isPluralKind(token: Token, next: Token | undefined): boolean {
  return (
    token.upos === 'NOUN' &&
    token.features.Number === 'Plur' &&
    next !== undefined &&
    isCapital(next) &&
    !isOblique(next) &&
    next.upos !== 'ADJ'
  );
}

/** "Compania aeriană Tarom": the word after a noun and what it is like. */
function pastAdjectives({ tokens }: Doc, i: number): Token | undefined {
  let k = i + 1;
  while (k <= i + 2 && tokens[k]?.upos === 'ADJ' && !isCapital(tokens[k] as Token)) k++;
  return tokens[k];
}

/** "Compania Romaero": at the start of a sentence only; inside one, its capital is the name's own. */
function isKindNoun({ language, naming }: NameReader, token: Token, next: Token | undefined): boolean {
  const forms = token.upos === 'PROPN' ? bareForms(naming, token) : [token.lemma.toLowerCase()];
  if (!/^(?:NOUN|PROPN)$/u.test(token.upos) || next === undefined) return false;
  if (!forms.some((form) => naming.kindNouns.has(form))) return false;
  return (
    isCapital(next) &&
    !isOblique(next) &&
    next.upos !== 'ADJ' &&
    !(next.upos === 'NOUN' && language.isCommonWord(next.form))
  );
}

/** Whether a capital follows a head within its particles: "Curtea de Apel", not "Curtea a decis". */
function reachesCapital({ doc, naming }: NameReader, i: number): boolean {
  // "Parchetul de pe lângă Tribunalul …"
  const beside = doc.tokens.slice(i + 1, i + 4).map(({ form }) => form);
  if (/^de pe l[âa]ng[ăa]$/u.test(beside.join(' '))) return isCapital(doc.tokens[i + 4] ?? (doc.tokens[i] as Token));
  for (let k = i + 1; k <= i + 3; k++) {
    const token = doc.tokens[k];
    if (token === undefined) return false;
    if (isCapital(token)) return true;
    if (/^[„“"”«]$/u.test(token.form) && k === i + 1) continue;
    if (token.upos === 'ADJ' && k === i + 1) continue;
    if (!naming.organisationParticles.has(token.form)) return false;
    const next = doc.tokens[k + 1];
    if (token.form === 'a' && next !== undefined && !isOblique(next)) return false;
  }
  return false;
}
