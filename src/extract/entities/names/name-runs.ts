import type { Token } from '../../../language/doc.ts';
import {
  bareForms,
  hasForm,
  headKind,
  isAcronym,
  isCapital,
  isFirstName,
  isNeverName,
  isOblique,
  isRomanNumeral,
  type NameReader,
  startsPlace,
} from './name-words.ts';

/**
 * The first word of a name → where it ends. Names of persons take particles ("de la", "van"); names of organisations take
 * what their kind allows: "de", "al", further nouns in a list ("Agriculturii și Dezvoltării Rurale"), "pe lângă" another
 * body, the town of a seat, a name in quotation marks.
 */
export type Run = {
  readonly last: number;
  /** First token of a town that is named inside the name: "Curtea de Apel din Ploiești". */
  readonly seat: number | undefined;
};

export function endOfRun(reader: NameReader, first: number, end: number): Run {
  const { doc, naming } = reader;
  const head = doc.tokens[first] as Token;
  const kind = headKind(naming, head);
  if (kind !== undefined) return endOfInstitution(reader, first, end);
  // "Înalta Curte de Casație și Justiție"
  const second = doc.tokens[first + 1];
  if (/^(?:ADJ|VERB)$/u.test(head.upos) && second !== undefined && first + 1 < end && isCapital(second))
    if (headKind(naming, second) === 'ORG') return endOfInstitution(reader, first + 1, end);
  let last = first;
  for (let i = first + 1; i < end; i++) {
    const token = doc.tokens[i] as Token;
    if (isNeverName(naming, token.form)) break;
    const next = doc.tokens[i + 1];
    const letter = /^\p{Lu}$/u.test(token.form) && next !== undefined && isCapital(next);
    if (isCapital(token) || letter || isNumberInName(reader, first, i) || isRomanNumeral(token.form)) {
      last = i;
      continue;
    }
    if (next === undefined || i + 1 >= end || !isCapital(next)) break;
    const glued = token.start === (doc.tokens[i - 1] as Token).end && next.start === token.end;
    if (glued && /^[-–.'’&]$/u.test(token.form) && !/^\p{Lu}\p{Ll}/u.test(token.form === '.' ? next.form : ''))
      continue;
    if (token.form === '&') continue;
    if (isParticle(reader, last, i)) continue;
    break;
  }
  const domain = domainAfter(reader, last);
  return { last: domain ?? last, seat: undefined };
}

function isParticle(reader: NameReader, last: number, i: number): boolean {
  const { doc, naming, recognised } = reader;
  const token = doc.tokens[i] as Token;
  if (naming.personParticles.has(token.form)) return true;
  const same = recognised.get(i) !== undefined && recognised.get(i) === recognised.get(last);
  const before = doc.tokens[last] as Token;
  // "Ursul de Aur": a common noun with a capital, and what it is made of
  const common =
    reader.language.isCommonWord(before.form) || (before.upos === 'NOUN' && before.features.Definite === 'Def');
  if (token.form === 'de' && common && !startsPlace(reader, i + 1)) return true;
  // "Halep pe Instagram" is no name, whatever the recogniser makes of it
  return same && /^(?:DET|ADP)$/u.test(token.upos) && !naming.locatives.has(token.form) && token.form !== 'pe';
}

/** "Galaxy Z Fold 7": a number that the recogniser keeps in the name. */
export function isNumberInName({ doc, naming, recognised }: NameReader, first: number, i: number): boolean {
  const { form } = doc.tokens[i] as Token;
  const name = recognised.get(i);
  // "DN 2C"
  if (/^\d{1,3}\p{Lu}$/u.test(form) && isAcronym((doc.tokens[i - 1] as Token).form)) return true;
  if (!/^\d{1,4}$/u.test(form)) return false;
  // "cartierul Micro 14"
  if (i === first + 1 && naming.quarters.has(doc.tokens[first - 1]?.lemma ?? '')) return true;
  if (name !== undefined && name === recognised.get(first)) return true;
  return /^\p{Ll}\p{Lu}/u.test((doc.tokens[first] as Token).form) && i === first + 1;
}

/** "Adevărul.ro": the web address of an outlet. */
function domainAfter({ doc, naming }: NameReader, last: number): number | undefined {
  const [name, dot, domain] = doc.tokens.slice(last, last + 3);
  if (name === undefined || dot?.form !== '.' || domain === undefined || !naming.webDomains.has(domain.form))
    return undefined;
  return dot.start === name.end && domain.start === dot.end ? last + 2 : undefined;
}

function endOfInstitution(reader: NameReader, first: number, end: number): Run {
  const { doc, naming } = reader;
  const head = doc.tokens[first] as Token;
  const seated = [head.lemma.toLowerCase(), ...naming.baseCandidates(head.form.toLowerCase())].some((form) =>
    naming.seatedHeads.has(form),
  );
  const sole = naming.soleBodies.has(head.lemma.toLowerCase());
  let last = first;
  let seat: number | undefined;
  for (let i = first + 1; i < end; i++) {
    const token = doc.tokens[i] as Token;
    if (isCapital(token)) {
      if (i > last + 1 && isNeverName(naming, token.form)) break;
      if (startsPerson(reader, i) && last > first) break;
      last = i;
      continue;
    }
    if (isNumberInName(reader, first, i) || isRomanNumeral(token.form)) {
      last = i;
      continue;
    }
    const number = doc.tokens[i + 1];
    if (naming.numberWords.has(token.form.toLowerCase()) && number !== undefined && /^\d{1,3}$/u.test(number.form)) {
      last = i + 1;
      break;
    }
    const step = link(reader, last, i, end, (seated || (sole && token.form === 'de')) && seat === undefined);
    if (step === undefined) break;
    if (step.seat !== undefined) seat = step.seat;
    last = step.to;
    i = step.to;
  }
  // "Armata israeliană": whose body it is
  const of = doc.tokens[last + 1];
  if (
    last === first &&
    of !== undefined &&
    naming.soleBodies.has(head.lemma.toLowerCase()) &&
    (naming.gazetteer().adjectives.has(naming.nameKey(of.form)) || naming.unionAdjectives.has(of.lemma))
  )
    last++;
  return { last: quotedEnd(reader, last, end) ?? last, seat };
}

/** "PSRM Vlad Bătrîncea": where a person's name begins inside a run. */
export function startsPerson({ doc, naming }: NameReader, i: number): boolean {
  const token = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  const before = doc.tokens[i - 1] as Token;
  return (
    next !== undefined &&
    isCapital(next) &&
    isFirstName(naming, token.form) &&
    (isAcronym(before.form) || isOblique(before))
  );
}

/** A lower-case word inside an institution's name → the token up to which the name goes on. */
function link(
  reader: NameReader,
  last: number,
  i: number,
  end: number,
  mayBeSeated: boolean,
): { to: number; seat?: number } | undefined {
  const { doc, naming } = reader;
  const token = doc.tokens[i] as Token;
  const at = (k: number): Token | undefined => (k < end ? doc.tokens[k] : undefined);
  const capital = (k: number): boolean => {
    const other = at(k);
    return other !== undefined && isCapital(other);
  };
  const form = token.form.toLowerCase();
  const same = reader.recognised.get(i) !== undefined && reader.recognised.get(i) === reader.recognised.get(last);
  if (form === '&' && capital(i + 1)) return { to: i + 1 };
  if (/^[-–]$/u.test(form) && capital(i + 1) && token.start === (doc.tokens[i - 1] as Token).end) return { to: i + 1 };
  if (form === 'de' && at(i + 1)?.form === 'pe' && /^l[âa]ng[ăa]$/u.test(at(i + 2)?.form ?? '') && capital(i + 3))
    return { to: endOfRun(reader, i + 3, end).last };
  // "Ambasada României la Manila"
  const mission = form === 'la' && isOblique(doc.tokens[last] as Token) && capital(i + 1) && isSeat(reader, i + 1);
  if (mission && isMission(reader, last)) return { to: i + 1 };
  if (mayBeSeated && (form === 'din' || form === 'de')) {
    const place = form === 'din' ? i + 1 : at(i + 1)?.form === 'la' ? i + 2 : -1;
    if (place > 0 && capital(place) && isSeat(reader, place)) return { to: place, seat: place };
  }
  if (naming.organisationParticles.has(token.form)) {
    if (capital(i + 1)) {
      const next = at(i + 1) as Token;
      // "Camera Deputaților a Parlamentului": "a" before an oblique word only, not the auxiliary
      if (form === 'a' && !isOblique(next) && !/lor$|ului$|ei$|ii$/u.test(next.form)) return undefined;
      return { to: i + 1 };
    }
    const noun = at(i + 1);
    if (same && noun?.upos === 'NOUN' && form === 'de' && reader.recognised.get(i + 1) === reader.recognised.get(i))
      return { to: i + 1 };
    return undefined;
  }
  if (token.upos === 'ADJ') {
    const next = at(i + 1);
    if (next === undefined || !capital(i + 2)) return undefined;
    if (/^(?:al|a|ale)$/u.test(next.form) && isOblique(at(i + 2) as Token)) return { to: i + 2 };
    // "Ministerul armean de Externe"
    const native = naming.gazetteer().adjectives.has(naming.nameKey(token.form));
    return native && next.form === 'de' && isPlain(reader, i + 2) ? { to: i + 2 } : undefined;
  }
  const common = (k: number): boolean => {
    const other = at(k);
    return other !== undefined && isCapital(other) && isPlain(reader, k);
  };
  if ((form === 'în' || form === 'din' || form === 'pentru') && common(i + 1) && !isDefiniteSubject(at(i + 1)))
    return { to: i + 1 };
  if (form === 'și' && isPlain(reader, last) && common(i + 1)) return { to: i + 1 };
  // "de Casație și Justiție": two nouns without an article after one "de"
  const second = at(i + 1);
  const listed = doc.tokens[last - 1]?.form === 'de' && !startsPlace(reader, last) && !startsPlace(reader, i + 1);
  const bare = second?.upos === 'NOUN' && isCapital(second) && second.features.Definite === 'Ind';
  if (/^[sș]i$/u.test(form) && listed && bare) return { to: i + 1 };
  if (form === ',' && isPlain(reader, last) && common(i + 1) && listEnds(reader, i + 1, end)) return { to: i + 1 };
  return undefined;
}

/** "Ambasada României": a body that one state keeps in another. */
function isMission({ doc, naming }: NameReader, last: number): boolean {
  let first = last;
  while (first > 0 && last - first < LONGEST_STATE && isOblique(doc.tokens[first] as Token)) first--;
  return hasForm(naming.missionHeads, bareForms(naming, doc.tokens[first] as Token));
}

/** "Statelor Unite ale Americii" */
const LONGEST_STATE = 5;

/** A capitalised common word that is no place and heads nothing itself: "Justiției", "Familiei". */
function isPlain(reader: NameReader, k: number): boolean {
  const token = reader.doc.tokens[k] as Token;
  return (
    reader.language.isCommonWord(token.form) &&
    !startsPlace(reader, k) &&
    !isAcronym(token.form) &&
    (isOblique(token) || headKind(reader.naming, token) === undefined) &&
    !reader.naming.personRoles.has(token.lemma.toLowerCase())
  );
}

/** "Guvernul din Parlamentul …": with an article it is a thing of its own, save "Domeniul". */
function isDefiniteSubject(token: Token | undefined): boolean {
  return token !== undefined && token.features.Definite === 'Def' && token.features.Number === 'Plur';
}

function listEnds(reader: NameReader, first: number, end: number): boolean {
  for (let k = first + 1; k < Math.min(end, first + 6); k++) {
    const token = reader.doc.tokens[k] as Token;
    if (token.form === 'și')
      return k + 1 < end && isCapital(reader.doc.tokens[k + 1] as Token) && isPlain(reader, k + 1);
    if (!isCapital(token) && token.form !== ',') return false;
  }
  return false;
}

function isSeat(reader: NameReader, k: number): boolean {
  return startsPlace(reader, k) || reader.recognised.get(k)?.label === 'GPE';
}

/** "Spitalul „Matei Balș”": a name in quotation marks right after the head. */
function quotedEnd({ doc }: NameReader, last: number, end: number): number | undefined {
  const open = doc.tokens[last + 1];
  const inside = doc.tokens[last + 2];
  if (open === undefined || inside === undefined || !/^[„“"”«]$/u.test(open.form) || !isCapital(inside))
    return undefined;
  for (let k = last + 3; k < Math.min(end, last + LONGEST_QUOTED); k++) {
    const { form } = doc.tokens[k] as Token;
    if (/^[”“"»]$/u.test(form)) return k;
    if (/^[,.;:!?]$/u.test(form)) return undefined;
  }
  return undefined;
}

/** Tokens that a name in quotation marks may have. */
const LONGEST_QUOTED = 9;
