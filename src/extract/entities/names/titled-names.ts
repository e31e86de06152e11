import type { Doc, Token } from '../../../language/doc.ts';
import type { NameCandidate } from '../draft-entity.ts';
import { kindsOf } from '../things/thing-kinds.ts';
import { hasForm, isCapital, isOblique, type NameReader } from './name-words.ts';

/**
 * Names that capitals alone do not show: titles in quotation marks after what bears them (filmul „Vara târzie”, dosarul
 * „Microbuzul”) and laws by number or by subject ("Legea nr. 123/2012", "Legea educației", "Codul penal").
 */
export function findTitledNames(reader: NameReader): NameCandidate[] {
  const found = [...findQuotedTitles(reader), ...findLaws(reader), ...findRoads(reader), ...findBands(reader)];
  const events = findPlacedEvents(reader);
  const alone = found.filter(
    (name, k) => !found.some((other, j) => j < k && other.first <= name.last && name.first <= other.last),
  );
  return [
    ...alone,
    ...events.filter(({ first, last }) => !alone.some((other) => other.first <= last && first <= other.last)),
  ];
}

/** Longest title in tokens; a longer quotation is somebody's words. */
const LONGEST_TITLE = 9;

function findQuotedTitles(reader: NameReader): NameCandidate[] {
  const { doc, naming } = reader;
  const found: NameCandidate[] = [];
  const quotes = shortQuotes(reader);
  const keyOf = ({ open, close }: Quote): string => naming.nameKey(textOf(reader, open + 1, close - 1));
  const bears = (open: number, heads: ReadonlySet<string>): boolean => {
    const before = doc.tokens[open - 1];
    return before?.upos === 'NOUN' && heads.has(before.lemma.toLowerCase());
  };
  // what a body's noun bears is the body's name, whatever the recogniser says: "Blocul „Alternativa”"
  const isRecognised = ({ open }: Quote): boolean =>
    reader.recognised.get(open + 1)?.label === 'WORK_OF_ART' && !bears(open, naming.organisationHeads);
  // a title told once as one ("piesa „Orlando”") is one wherever it is quoted
  const isTitle = (quote: Quote): boolean => isRecognised(quote) || isMade(reader, quote) || isAwarded(reader, quote);
  const titles = new Set(quotes.filter((quote) => bears(quote.open, naming.workHeads) || isTitle(quote)).map(keyOf));
  for (const quote of quotes) {
    const { open, close } = quote;
    if (bears(open, naming.caseHeads)) found.push({ first: open - 1, last: close, type: 'EVENT', certainty: 0.9 });
    else if (titles.has(keyOf(quote)))
      found.push({ first: open + 1, last: close - 1, type: 'WORK', certainty: isTitle(quote) ? 0.8 : 0.9 });
  }
  return found;
}

/** "a regizat „Casa fără ferestre”": what somebody makes, no clause of its own and not what he says. */
function isMade({ doc, naming, language }: NameReader, { open, close }: Quote): boolean {
  if (!isBare(doc, open, close)) return false;
  const verb = doc.tokens
    .slice(Math.max(0, open - 4), open)
    .findLast(({ upos, form }) => upos === 'VERB' || /^[,.:;]$/u.test(form));
  return verb?.upos === 'VERB' && naming.makingVerbs.has(verb.lemma) && !language.cues.accusing.has(verb.lemma);
}

/** "a primit Leopardul de Argint pentru „Ultima sare”": for what a prize is given. */
function isAwarded({ doc, naming }: NameReader, { open, close }: Quote): boolean {
  if (doc.tokens[open - 1]?.form !== 'pentru' || !isBare(doc, open, close)) return false;
  const before = doc.tokens.slice(Math.max(0, open - LONGEST_AWARD), open);
  const verb = before.findLastIndex(({ upos, form }) => upos === 'VERB' || /^[.:;]$/u.test(form));
  return (
    naming.awardVerbs.has(before[verb]?.lemma ?? '') &&
    before.slice(verb + 1).some((token) => isCapital(token) || kindsOf(naming, token).heads.includes('award'))
  );
}

/** How many words a prize, its day and its festival take. */
const LONGEST_AWARD = 18;

/** Neither a clause nor a list. */
function isBare({ tokens }: Doc, open: number, close: number): boolean {
  return tokens.slice(open + 1, close).every(({ msd, upos }) => !/^V[am]i|^Va--/u.test(msd) && upos !== 'PUNCT');
}

function textOf({ doc }: NameReader, first: number, last: number): string {
  return doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[last] as Token).end);
}

/** Numbers of the marks' tokens. */
type Quote = { readonly open: number; readonly close: number };

/** Quotations of a few words that begin with a capital and hold no clause's end. */
function shortQuotes({ doc }: NameReader): Quote[] {
  const found: Quote[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const open = doc.tokens[i] as Token;
    const next = doc.tokens[i + 1];
    if (!/^[„“"”«]$/u.test(open.form) || next === undefined || !isCapital(next) || next.start !== open.end) continue;
    for (let k = i + 2; k < Math.min(doc.tokens.length, i + LONGEST_TITLE + 2); k++) {
      const { form } = doc.tokens[k] as Token;
      if (/^[.!?;:]$/u.test(form)) break;
      if (!/^[”“"»]$/u.test(form)) continue;
      found.push({ open: i, close: k });
      i = k;
      break;
    }
  }
  return found;
}

/** "summitul de la Tianjin", "summitului de cooperare de la Shanghai": with the place, which is a name of its own. */
function findPlacedEvents(reader: NameReader): NameCandidate[] {
  const { doc, naming } = reader;
  return doc.tokens.flatMap((token, i): NameCandidate[] => {
    if (token.upos !== 'NOUN' || token.features.Definite !== 'Def' || !hasForm(naming.placedEvents, [token.lemma]))
      return [];
    let k = i + 1;
    if (doc.tokens[k]?.form === 'de' && doc.tokens[k + 1]?.upos === 'NOUN') k += 2;
    const [of, at, place] = doc.tokens.slice(k, k + 3);
    if (
      of?.form !== 'de' ||
      at === undefined ||
      !naming.locatives.has(at.form) ||
      place === undefined ||
      !isCapital(place)
    )
      return [];
    let last = place.index;
    while (continues(reader, last)) last++;
    return [
      { first: i, last, type: 'EVENT', certainty: 0.95 },
      { first: place.index, last, type: 'GPE', certainty: 0.5 },
    ];
  });
}

/** Whether the next word is one of the same name: a capital on the same line. */
function continues({ doc }: NameReader, last: number): boolean {
  const token = doc.tokens[last];
  const next = doc.tokens[last + 1];
  return (
    token !== undefined && next !== undefined && isCapital(next) && !/\n/u.test(doc.text.slice(token.end, next.start))
  );
}

/** "Drumul național 17", "Școala Gimnazială nr. 3": a built place known by its number. */
function findRoads({ doc, naming }: NameReader): NameCandidate[] {
  return doc.tokens.flatMap((token, i) => {
    if (token.upos !== 'NOUN' || token.features.Definite !== 'Def' || !hasForm(naming.facilityHeads, [token.lemma]))
      return [];
    let k = i + 1;
    if (doc.tokens[k]?.upos === 'ADJ') k++;
    if (naming.numberWords.has(doc.tokens[k]?.form.toLowerCase() ?? '')) k++;
    const number = doc.tokens[k];
    const after = doc.tokens[k + 1];
    const counts = after !== undefined && (after.upos === 'NOUN' || after.form === 'de');
    if (k === i + 1 || number === undefined || !/^\d{1,3}[A-Z]?$/u.test(number.form) || counts) return [];
    return [{ first: i, last: k, type: 'FACILITY' as const, certainty: 0.9 }];
  });
}

/** "grupul criminal Pop", "clanul Cămătaru": a band under its leader's name is not the leader. */
function findBands(reader: NameReader): NameCandidate[] {
  const { doc, naming } = reader;
  return doc.tokens.flatMap((token, i) => {
    if (token.upos !== 'NOUN' || token.features.Number === 'Plur' || !hasForm(naming.bandHeads, [token.lemma]))
      return [];
    let k = i + 1;
    while (hasForm(naming.bandAdjectives, [doc.tokens[k]?.lemma.toLowerCase() ?? ''])) k++;
    const name = doc.tokens[k];
    const told = k > i + 1 || /^(?:clan|mafie)$/u.test(token.lemma);
    if (!told || name === undefined || !isCapital(name) || isOblique(name)) return [];
    let last = k;
    while (continues(reader, last)) last++;
    return [{ first: i, last, type: 'ORG' as const, certainty: 0.95 }];
  });
}

function findLaws(reader: NameReader): NameCandidate[] {
  const { doc, naming } = reader;
  const found: NameCandidate[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    const acronym = naming.lawAcronyms.has(token.form);
    if (!acronym && !(token.upos === 'NOUN' && naming.lawHeads.has(token.lemma.toLowerCase()))) continue;
    const number = numberAfter(reader, i);
    const last = number ?? (isCapital(token) && !acronym ? subjectAfter(reader, i) : undefined);
    if (last === undefined) continue;
    found.push({ first: i, last, type: 'LAW', certainty: 0.95 });
    i = last;
  }
  return found;
}

/** "nr. 123/2012", "de urgență nr. 57/2023", "51 din 1993". */
function numberAfter({ doc, naming }: NameReader, head: number): number | undefined {
  let k = head + 1;
  if (doc.tokens[k]?.form === 'de' && doc.tokens[k + 1]?.upos === 'NOUN') k += 2;
  if (/^a$/u.test(doc.tokens[k]?.form ?? '') && /^Guvernului$/u.test(doc.tokens[k + 1]?.form ?? '')) k += 2;
  if (naming.numberWords.has(doc.tokens[k]?.form.toLowerCase() ?? '')) k++;
  if (doc.tokens[k]?.form === '.') k++;
  if (/^\d+\/\d{4}$/u.test(doc.tokens[k]?.form ?? '')) return k;
  const [number, slash, year] = doc.tokens.slice(k, k + 3);
  if (
    number !== undefined &&
    /^\d+$/u.test(number.form) &&
    /^(?:\/|din)$/u.test(slash?.form ?? '') &&
    /^\d{4}$/u.test(year?.form ?? '')
  )
    return k + 2;
  return undefined;
}

/** "educației", "penal", "de procedură penală", "privind combaterea corupției": what a law with a capital is about. */
function subjectAfter(reader: NameReader, head: number): number | undefined {
  const { doc } = reader;
  let last = head;
  for (let i = head + 1; i < head + LONGEST_SUBJECT; i++) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    const next = doc.tokens[i + 1];
    if (
      /^(?:NOUN|PROPN|ADJ)$/u.test(token.upos) &&
      (isOblique(token) || (token.upos === 'ADJ' && /Ind/u.test(token.features.Definite ?? 'Ind')))
    )
      last = i;
    else if (token.form === 'de' && next?.upos === 'NOUN' && i === last + 1) last = i + 1;
    // "de Redresare și Reziliență"
    else if (isSecondNoun(reader, last, i)) last = i + 1;
    else if (token.form === 'privind' && next?.upos === 'NOUN' && i === last + 1) last = i + 1;
    else break;
    i = last;
  }
  return last > head ? last : undefined;
}

function isSecondNoun({ doc: { tokens } }: NameReader, last: number, i: number): boolean {
  const next = tokens[i + 1];
  const joins = /^[sș]i$/u.test(tokens[i]?.form ?? '') && i === last + 1 && tokens[last - 1]?.form === 'de';
  return joins && next?.upos === 'NOUN' && isCapital(next) && next.features.Definite === 'Ind';
}

const LONGEST_SUBJECT = 8;
