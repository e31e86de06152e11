import type { EntityType } from '../../../facts/pack.ts';
import type { NameLabel, NameSpan, Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import {
  headKind,
  isAcronym,
  isCapital,
  isClub,
  isFirstName,
  isOblique,
  type NameReader,
  nameGiving,
} from './name-words.ts';
import { nounBefore } from './noun-before.ts';

/**
 * A run of words → the type of what it names and how sure that is: what the language knows (places, heads such as
 * "Curtea", first names, roles and verbs around), then the recogniser.
 */
export type NameType = { readonly type: EntityType; readonly certainty: number };

const LABELS: Partial<Record<NameLabel, EntityType>> = {
  PERSON: 'PERSON',
  GPE: 'GPE',
  LOC: 'LOC',
  ORG: 'ORG',
  FACILITY: 'FACILITY',
  EVENT: 'EVENT',
  WORK_OF_ART: 'WORK',
};

/** No evidence at all: such a name counts only where its words are part of somebody's name. */
export const WEAK = 0.01;

export function typeOf(reader: NameReader, first: number, last: number): NameType {
  const { doc, naming } = reader;
  const head = doc.tokens[first] as Token;
  const recognised = reader.recognised.get(last);
  const surface = doc.text.slice(head.start, (doc.tokens[last] as Token).end);
  return (
    bornByBody(reader, first) ??
    bornByNature(reader, first) ??
    knownType(reader, surface) ??
    headType(reader, first, last) ??
    wordsType(reader, first, last, recognised) ??
    neighbourType(reader, first, last, recognised) ??
    labelType(reader, first, last, recognised) ?? {
      type: naming.personGenitive === '' ? 'ORG' : 'PERSON',
      certainty: WEAK,
    }
  );
}

/** "postul TV Ljubljana", "cotidianul Moldova": the noun for a body right before a town's name makes it the body's. */
function bornByBody({ doc, naming }: NameReader, first: number): NameType | undefined {
  const { tokens } = doc;
  const medium = /^(?:TV|FM|radio|online)$/u.test(tokens[first - 1]?.form ?? '');
  const noun = tokens[medium ? first - 2 : first - 1];
  if (noun?.upos !== 'NOUN' || noun.features.Number === 'Plur' || isOblique(tokens[first] as Token)) return undefined;
  const lemma = noun.lemma.toLowerCase();
  const place = [naming.placeHeads, naming.locationHeads, naming.facilityHeads].some((heads) => heads.has(lemma));
  return naming.kindNouns.has(lemma) && naming.organisationHeads.has(lemma) && !place
    ? { type: 'ORG', certainty: 1 }
    : undefined;
}

/** "râul Moldova", "lacul Victoria", "nava Santa Lucia": no state, no woman and no town. */
function bornByNature({ doc, naming }: NameReader, first: number): NameType | undefined {
  const noun = doc.tokens[first - 1];
  if (noun?.upos !== 'NOUN' || noun.features.Number === 'Plur' || !isDefinite(noun)) return undefined;
  if (isOblique(doc.tokens[first] as Token)) return undefined;
  const lemma = noun.lemma.toLowerCase();
  if (naming.shipHeads.has(lemma)) return { type: 'PRODUCT', certainty: 1 };
  return naming.natureHeads.has(lemma) ? { type: 'LOC', certainty: 1 } : undefined;
}

function knownType({ naming }: NameReader, surface: string): NameType | undefined {
  const { places, localities } = naming.gazetteer();
  const key = naming.nameKey(surface);
  if (places.has(key)) return { type: 'GPE', certainty: 1 };
  // "AGERPRES"
  const written = /^\p{Lu}{5,}$/u.test(surface)
    ? [surface, surface.charAt(0) + surface.slice(1).toLowerCase()]
    : [surface];
  const known = [...written, ...naming.baseCandidates(surface)].some((form) => naming.knownOrganisations.has(form));
  if (known || naming.acronyms[surface.replace(/\./gu, '')] !== undefined || /\.\p{Ll}{2,4}$/u.test(surface))
    return { type: 'ORG', certainty: 1 };
  const locality = localities.get(key);
  return locality === undefined ? undefined : { type: locality.type, certainty: 0.65 };
}

function headType({ doc, naming }: NameReader, first: number, last: number): NameType | undefined {
  const head = doc.tokens[first] as Token;
  if (naming.personRoles.has(head.lemma.toLowerCase()) && head.features.Number === 'Plur' && head.upos === 'NOUN')
    return { type: 'ORG', certainty: 0.7 };
  const kind = headKind(naming, head);
  // "Dunărea Electric"
  const traded = doc.tokens
    .slice(first + 1, last + 1)
    .some(({ form }) => naming.foreignOrganisationWords.has(form.toLowerCase()));
  if (traded && (kind === 'LOC' || kind === 'GPE')) return undefined;
  if (kind !== undefined && last > first) return { type: kind, certainty: 0.95 };
  if (kind !== undefined && head.upos === 'NOUN' && naming.soleBodies.has(head.lemma.toLowerCase()))
    return { type: kind, certainty: 0.9 };
  // "Comisia": within a sentence the capital makes a body of it
  if (kind !== 'ORG' || head.upos !== 'NOUN' || head.features.Definite !== 'Def') return undefined;
  const beside = doc.tokens[first - 1]?.upos === 'NOUN' && !isOblique(head);
  const opens = doc.sentences.some(({ firstToken }) => firstToken === first);
  return beside || opens ? undefined : { type: kind, certainty: 0.7 };
}

/** By words inside the name. */
function wordsType(
  reader: NameReader,
  first: number,
  last: number,
  recognised: NameSpan | undefined,
): NameType | undefined {
  const { doc, naming } = reader;
  const tokens = doc.tokens.slice(first, last + 1);
  const head = tokens[0] as Token;
  const forms = tokens.map((token) => token.form.toLowerCase());
  if (/^\p{Lu}{1,4}\d{1,3}[\p{Lu}]?$/u.test(head.form) && /^(?:A|DN|DJ|DC|E|DE)\d/u.test(head.form))
    return { type: 'FACILITY', certainty: 0.9 };
  if (last > first && /^(?:DN|DJ|DC|DE)$/u.test(head.form) && /^\d/u.test(tokens[1]?.form ?? ''))
    return { type: 'FACILITY', certainty: 0.9 };
  // "Minerul Zlatna"
  if (isClub(reader, first, last)) return { type: 'ORG', certainty: 0.8 };
  // "RO-Alert"
  if (last === first && /^\p{Lu}{2,}-\p{Lu}\p{Ll}+$/u.test(head.form)) return { type: 'PRODUCT', certainty: 0.6 };
  if (forms.some((form) => naming.foreignEventWords.has(form))) return { type: 'EVENT', certainty: 0.8 };
  if (last > first && forms.some((form) => naming.foreignOrganisationWords.has(form)))
    return { type: 'ORG', certainty: 0.85 };
  const named = last > first && isFirstName(naming, head.form);
  // "Victoria Furtună" is a person
  const events = named && recognised?.label === 'PERSON' ? [] : tokens.slice(1);
  for (const token of events)
    if (headKind(naming, token) === 'EVENT' && last > first) return { type: 'EVENT', certainty: 0.8 };
  if (!named) {
    // "ISU Dobrogea", unlike "JD Vance" and "ION POP"
    const branch =
      last > first &&
      /^\p{Lu}{3,}$/u.test(head.form) &&
      tokens.slice(1).every(({ form }) => !/^\p{Lu}{2,}$/u.test(form));
    if (isAcronym(head.form) && (branch || recognised?.label !== 'PERSON'))
      return { type: LABELS[recognised?.label ?? 'ORG'] === 'EVENT' ? 'EVENT' : 'ORG', certainty: 0.7 };
    return undefined;
  }
  const { places, localities } = naming.gazetteer();
  const rest = naming.nameKey(doc.text.slice((tokens[1] as Token).start, (tokens.at(-1) as Token).end));
  // "Gloria Bistrița", "Victoria București": a club
  if ((places.has(rest) || localities.has(rest)) && recognised?.label === 'ORG') return { type: 'ORG', certainty: 0.7 };
  return { type: 'PERSON', certainty: 0.95 };
}

/** By what stands before the name. */
function neighbourType(
  reader: NameReader,
  first: number,
  last: number,
  recognised: NameSpan | undefined,
): NameType | undefined {
  const { doc, language, naming } = reader;
  const before = doc.tokens[first - 1];
  if (before === undefined) return undefined;
  const form = before.form.toLowerCase();
  if (naming.personTitles.has(form)) return { type: 'PERSON', certainty: 0.95 };
  // "Ion Rusu, cunoscut sub numele Vultur": another name of the person before the comma
  const giving = nameGiving(doc, naming, first);
  if (giving > 0 && reader.recognised.get(first - giving - 2)?.label === 'PERSON')
    return { type: 'PERSON', certainty: 0.8 };
  if (form === naming.personGenitive && recognised?.label !== 'ORG') return { type: 'PERSON', certainty: 0.8 };
  const relays =
    before.upos === 'VERB' && language.cues.relaying.has(before.lemma) && doc.tokens[first - 2]?.form === ',';
  if (relays && recognised?.label !== 'PERSON') return { type: 'ORG', certainty: 0.75 };
  const near = nounBefore(reader, first);
  if (near !== undefined) {
    const among = (words: ReadonlySet<string>): boolean => near.lemmas.some((lemma) => words.has(lemma));
    if (among(naming.productHeads) && near.adjacent) return { type: 'PRODUCT', certainty: 0.8 };
    if (among(naming.organisationHeads) && (near.adjacent || !among(naming.personRoles)))
      return { type: 'ORG', certainty: 0.85 };
    // "producătorul elvețian Stadler": a trade before what is no first name
    if (among(language.cues.businesses) && !isFirstName(naming, (doc.tokens[first] as Token).form))
      return { type: 'ORG', certainty: 0.85 };
    // "liderul francez Adewale Okafor": a body has no nationality between its head's title and its name
    const nationality = naming.gazetteer().adjectives.has(naming.nameKey(before.form));
    // "primarul Sovatei": whose mayor he is
    const owned = near.adjacent && !isOblique(before) && isOwner(reader, first, last);
    if (among(naming.personRoles) && near.adjacent && !owned && headedBy(reader, first, last))
      return { type: 'ORG', certainty: 0.8 };
    if (
      among(naming.personRoles) &&
      !owned &&
      (nationality || (recognised?.label !== 'ORG' && recognised?.label !== 'GPE'))
    )
      return { type: 'PERSON', certainty: 0.9 };
    if (near.adjacent) {
      if (among(naming.placeHeads)) return { type: 'GPE', certainty: 0.9 };
      if (among(naming.locationHeads)) return { type: 'LOC', certainty: 0.9 };
      if (among(naming.facilityHeads)) return { type: 'FACILITY', certainty: 0.8 };
      if (among(naming.workHeads)) return { type: 'WORK', certainty: 0.8 };
    }
  }
  if (form === ',' && last > first && roleBeforeComma(doc.tokens, first, naming.personRoles))
    return { type: 'PERSON', certainty: 0.85 };
  return undefined;
}

/** "Șeful Salvamont Argeș, Ion Pop, a explicat": who has the role is named after the comma. */
function headedBy({ doc, naming }: NameReader, first: number, last: number): boolean {
  const [head, comma, named, next] = [first, last + 1, last + 2, last + 3].map((i) => doc.tokens[i]);
  if (head === undefined || comma?.form !== ',' || named === undefined || isFirstName(naming, head.form)) return false;
  let close = last + 3;
  while (isCapital(doc.tokens[close] ?? named) && doc.tokens[close] !== undefined) close++;
  // a list of people goes on
  const after = doc.tokens[close + 1];
  const ends = /^[,.:]$/u.test(doc.tokens[close]?.form ?? '') && (after === undefined || !isCapital(after));
  return isFirstName(naming, named.form) && next !== undefined && isCapital(next) && ends;
}

/** "Sovatei", "Clujului": a genitive by its tag, or a single word that ends like a woman's or a town's and is no first name. */
function isOwner({ doc, naming }: NameReader, first: number, last: number): boolean {
  const head = doc.tokens[first] as Token;
  if (isOblique(head)) return true;
  return first === last && /[^aeiou]ei$/u.test(head.form) && !isFirstName(naming, head.form);
}

function labelType(
  { doc, naming }: NameReader,
  first: number,
  last: number,
  recognised: NameSpan | undefined,
): NameType | undefined {
  const head = doc.tokens[first] as Token;
  const before = doc.tokens[first - 1];
  const words = last - first + 1;
  const label = recognised === undefined ? undefined : LABELS[recognised.label];
  // "ieșirea din Sovata": nobody comes out of a person
  const unknown = label === undefined ? recognised === undefined && head.upos === 'PROPN' : label === 'PERSON';
  const place = words === 1 && unknown && before?.form === 'din';
  if (place) return { type: 'GPE', certainty: 0.7 };
  if (label !== undefined) return { type: label, certainty: 0.6 };
  if (recognised !== undefined && recognised.label !== 'NAT_REL_POL' && head.upos !== 'PROPN')
    return { type: 'PERSON', certainty: WEAK };
  if (words > 1 && words < 4 && [head, doc.tokens[last] as Token].every((token) => token.upos === 'PROPN'))
    return { type: 'PERSON', certainty: 0.3 };
  if (before !== undefined && naming.locatives.has(before.lemma)) return { type: 'GPE', certainty: 0.3 };
  return head.upos === 'PROPN' || words > 1 ? { type: 'ORG', certainty: 0.2 } : undefined;
}

/** "Directorul general al companiei, Ion Pop": a definite role heads the phrase before the comma. */
function roleBeforeComma(tokens: readonly Token[], first: number, roles: ReadonlySet<string>): boolean {
  for (let i = first - 2; i >= Math.max(0, first - 9); i--) {
    const token = tokens[i] as Token;
    if (token.upos === 'NOUN' && roles.has(token.lemma.toLowerCase()))
      return token.features.Definite === 'Def' && token.features.Number !== 'Plur';
    if (!/^(?:ADJ|NOUN|PROPN|ADP|DET|CCONJ|NUM)$/u.test(token.upos)) return false;
  }
  return false;
}
