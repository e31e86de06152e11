import type { Stretch } from './fit-form.ts';
import { isPlace } from './is-place.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import type { NameParts } from './name-parts.ts';
import {
  type BlockStyle,
  isShouted,
  opensSentence,
  touches,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

/**
 * How a known form stands among the words around it: alone, as part of a longer name that nobody knows ("Kim Kardashian", "Trump Tower",
 * "South China Sea"), or beside a capitalised word that only the rest of the page can explain.
 */
export type Standing = {
  readonly part: boolean;
  /** A capitalised word that touches it and may make it a longer name, folded. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The page writes the neighbours with capitals anyway, or the sentence begins there: they are only doubtful. */
  readonly doubtful: boolean;
  readonly opens: boolean;
  /** Of its block. */
  readonly style: BlockStyle;
  /** It stands where a city stands, not a state. */
  readonly place: boolean;
  readonly feminine: boolean;
  /** A title of heads of states and governments stands before it. */
  readonly titled: boolean;
  /** A short form where the page speaks of the state of the United States that has the same name. */
  readonly stateside: boolean;
};

export function standing(
  text: string,
  style: BlockStyle,
  { start, end }: Stretch,
  options: readonly LexiconForm[],
  lexicon: Lexicon,
): Standing {
  const [form] = options;
  const before = wordBefore(text, start, 3);
  const after = wordAfter(text, end, 3);
  const touching = touches(text, start, before) ? before : undefined;
  const person = form?.type === 'PERSON';
  const single = form?.words.length === 1;
  const title = person ? before?.folded : undefined;
  const how = plainStanding(
    opensSentence(text, start),
    style,
    isPlace(text, start, end, before, after, options, lexicon),
    title !== undefined && single && lexicon.parts.feminineTitles.has(title),
    title !== undefined && touching !== undefined && lexicon.parts.stateTitles.has(title),
    isStateside(text, start, end, options),
  );
  if (form === undefined || isPart(text, style, { start, end }, form, before, after, touching, lexicon))
    return partOf(how);
  const next = after?.capital && touches(text, end, after) ? after : undefined;
  const left = single && touching?.capital && makesLonger(text, touching, lexicon) ? touching : undefined;
  const right =
    next !== undefined &&
    (makesLonger(text, next, lexicon) || isGivenName(text, style, form, next, lexicon)) &&
    !isAdjunct(form, single) &&
    !isGermanGenitive(form) &&
    (person || !isOwner(text, start, end, before, lexicon.parts))
      ? next
      : undefined;
  if (left === undefined && right === undefined) return how;
  const leftOpens = left !== undefined && opensSentence(text, left.start);
  const surface = text.slice(start, end);
  const oblique =
    left !== undefined && (person ? single && leftOpens && isGoverned(left.folded, surface) : isOblique(surface));
  return {
    ...how,
    before: oblique ? undefined : left?.folded,
    after: right?.folded,
    doubtful: style !== 'plain' || (right === undefined && (oblique || leftOpens)),
  };
}

/** Most names stand alone, in one of a few ways: they share what is said of it. */
const shared = new Map<number, Standing>();

function plainStanding(
  opens: boolean,
  style: BlockStyle,
  place: boolean,
  feminine: boolean,
  titled: boolean,
  stateside: boolean,
): Standing {
  const number =
    (opens ? 1 : 0) |
    (place ? 2 : 0) |
    (feminine ? 4 : 0) |
    (titled ? 8 : 0) |
    (stateside ? 16 : 0) |
    (style === 'plain' ? 0 : style === 'title' ? 32 : 64);
  const known = shared.get(number);
  if (known !== undefined) return known;
  const made: Standing = {
    part: false,
    before: undefined,
    after: undefined,
    doubtful: false,
    opens,
    style,
    place,
    feminine,
    titled,
    stateside,
  };
  shared.set(number, made);
  return made;
}

const parts = new Map<Standing, Standing>();

function partOf(how: Standing): Standing {
  const known = parts.get(how);
  if (known !== undefined) return known;
  const made = { ...how, part: true };
  parts.set(how, made);
  return made;
}

/** Whether the words around a form say that it belongs to a longer name. */
function isPart(
  text: string,
  style: BlockStyle,
  { start, end }: Stretch,
  form: LexiconForm,
  before: Word | undefined,
  after: Word | undefined,
  touching: Word | undefined,
  lexicon: Lexicon,
): boolean {
  const person = form.type === 'PERSON';
  const single = form.words.length === 1;
  if (hyphened(text, before, start, lexicon) || hyphened(text, after, end, lexicon)) return true;
  if (
    form.exact &&
    single &&
    lexicon.parts.functionWords.has(form.words[0]?.folded ?? '') &&
    shouts(style, before, after)
  )
    return true;
  if (
    !person &&
    (isStateOf(text, end, after, lexicon.parts) || isBorne(text, start, end, form, touching, lexicon.parts))
  )
    return true;
  // "America de Sud"
  if (
    after !== undefined &&
    after.end === after.start + 2 &&
    !after.capital &&
    after.folded === 'de' &&
    lexicon.parts.directions.has(wordAfter(text, after.end, 1)?.folded ?? '')
  )
    return true;
  const next = after?.capital && touches(text, end, after) ? after : undefined;
  if (next !== undefined && lexicon.parts.tails.has(next.folded) && !(single && form.exact && next.folded === 'news'))
    return true;
  if (person) return false;
  if (isUnderHead(text, before, start, lexicon.parts)) return true;
  return (
    single &&
    touching?.capital === true &&
    (lexicon.parts.modifiers.has(touching.folded) || lexicon.parts.heads.has(touching.folded))
  );
}

/** "Atlanta, Georgia", "Georgia's governor": the state of the United States, of which the entity has only the name. */
function isStateside(text: string, start: number, end: number, options: readonly LexiconForm[]): boolean {
  if (!options.some(isAmbiguousPlace)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  const afterCity = /\p{Lu}[\p{L}.]+,\s$/u.test(before) && !/^,|^\s(?:and|și|и)\s/u.test(after);
  const office =
    /^(?:['’]s)?\s(?:state|governor|senat|secretary|legislat|republican|democrat|voters|peach|lawmakers)/iu.test(after);
  const called = /(?:state of|statul|штат[еа]?)\s$/iu.test(before);
  return afterCity || office || called;
}

export function isAmbiguousPlace(form: LexiconForm): boolean {
  return form.kind === 'short' && form.type !== 'PERSON';
}

/** A capitalised neighbour that is no title, no word of grammar, no day, and begins or ends no known name. */
function makesLonger(text: string, word: Word, lexicon: Lexicon): boolean {
  if (
    lexicon.parts.titles.has(word.folded) ||
    lexicon.parts.calendar.has(word.folded) ||
    lexicon.parts.functionWords.has(word.folded)
  )
    return false;
  // "Trump I.", "Ким Ё Чжон"; a letter alone tells nothing
  if (word.text.length === 1 && !/^(?:\.|[ \u00a0]\p{Lu}\p{Ll})/u.test(text.slice(word.end, word.end + 3)))
    return false;
  return !lexicon.byAnchor.has(word.folded);
}

/** "Kim Il-sung", "Kim Il Sung": what is a word of grammar elsewhere is part of a name after a surname that comes first. */
function isGivenName(text: string, style: BlockStyle, form: LexiconForm, word: Word, lexicon: Lexicon): boolean {
  if (style !== 'plain' || form.type !== 'PERSON' || !lexicon.parts.functionWords.has(word.folded)) return false;
  return (
    (form.surface.length <= SHORT && word.text.length > 1) || /^[-‐‑]\p{L}/u.test(text.slice(word.end, word.end + 2))
  );
}

/** Letters of surnames that stand before the given name. */
const SHORT = 3;

/** "US Treasury", "EU Parliament": an acronym before a noun is still a mention of its own. */
function isAdjunct(form: LexiconForm, single: boolean): boolean {
  return (single || form.dotted) && form.exact && form.type !== 'PERSON';
}

/** "Putins Krieg": German nouns have capitals, and a genitive owns the one after it. */
function isGermanGenitive(form: LexiconForm): boolean {
  return form.language === 'de' && /s$/u.test(form.words.at(-1)?.folded ?? '');
}

/** "Trump-Xi" is two names, "Cluj-Napoca" one that is not known. */
function hyphened(text: string, word: Word | undefined, edge: number, lexicon: Lexicon): boolean {
  if (word === undefined) return false;
  const from = word.start < edge ? word.end : edge;
  if (Math.max(word.start, edge) !== from + 1 || !HYPHENS.has(text.charCodeAt(from))) return false;
  if (!word.capital) return lexicon.parts.tails.has(word.folded);
  return !lexicon.byAnchor.has(word.folded) && !isShouted(word.text);
}

const HYPHENS: ReadonlySet<number> = new Set([...'-‐‑–'].map((hyphen) => hyphen.charCodeAt(0)));

function shouts(style: BlockStyle, before: Word | undefined, after: Word | undefined): boolean {
  return (
    style === 'capitals' ||
    [before, after].some((word) => word !== undefined && word.text.length > 2 && isShouted(word.text))
  );
}

/** "Moscow, Idaho". */
function isStateOf(text: string, end: number, after: Word | undefined, { states }: NameParts): boolean {
  return after?.capital === true && states.has(after.folded) && /^,\s$/u.test(text.slice(end, after.start));
}

/** «Пекин», „Moscova", "hotelul Moscova": a place's name that something else bears. */
function isBorne(
  text: string,
  start: number,
  end: number,
  { type, words }: LexiconForm,
  touching: Word | undefined,
  { bearers, works }: NameParts,
): boolean {
  if (OPENING.has(text.charAt(start - 1)) && works.has(wordBefore(text, start - 1, 1)?.folded ?? '')) return true;
  if (type === 'ORG' || type === 'EVENT') return false;
  if (QUOTES.has(text.charAt(start - 1) + text.charAt(end))) return true;
  if (touching === undefined || !bearers.has(touching.folded)) return false;
  const surface = text.slice(start, end);
  return !isOblique(surface) && surface === words.map((word) => word.text).join(' ');
}

const QUOTES: ReadonlySet<string> = new Set(['«»', '„”', '„"', '„“', '“”', '""']);

const OPENING: ReadonlySet<string> = new Set('«„“"');

/** "премьер Дании Метте …", "premierul Danemarcei Mette …": a genitive belongs to the noun before it, not to the name after it. */
function isOwner(
  text: string,
  start: number,
  end: number,
  before: Word | undefined,
  { functionWords }: NameParts,
): boolean {
  const surface = text.slice(start, end);
  if (/(?:ei|ului|ii|lor|\p{Script=Cyrillic}(?:[ыиіїуюе]|[оеє][мйю]))$/u.test(surface)) return true;
  if (!/\p{Script=Cyrillic}[ая]$/u.test(surface)) return false;
  // "Россия" or "Китая": a noun of its own before it tells
  return before !== undefined && !before.capital && touches(text, start, before) && !functionWords.has(before.folded);
}

/** "Представители Зеленского", "Политику Путина": a given name would be in the surname's case, and end as it does there. */
function isGoverned(before: string, surname: string): boolean {
  return CASES.some(([given, family]) => family.test(surname) && !given.test(before));
}

const CASES: readonly (readonly [given: RegExp, family: RegExp])[] = [
  [/[ая]$/u, /\p{Script=Cyrillic}(?:[ая]|[ое]го)$/u],
  [/[ую]$/u, /\p{Script=Cyrillic}(?:[ую]|[ое]му)$/u],
  [/[ме]$/u, /\p{Script=Cyrillic}(?:[оеыи]м|е)$/u],
];

/** "Bank of China", "Marea Chinei". */
function isUnderHead(text: string, before: Word | undefined, start: number, { heads, of }: NameParts): boolean {
  if (before === undefined || !touches(text, start, before)) return false;
  if (before.capital) return heads.has(before.folded);
  if (!of.has(before.folded)) return false;
  const head = wordBefore(text, before.start, 1);
  return head?.capital === true && heads.has(head.folded);
}

/** Romanian genitives and Cyrillic cases join a name to what stands before ("Guvernul Ucrainei"), they do not make it longer. */
function isOblique(surface: string): boolean {
  return /(?:ei|ului|ii|lor)$/u.test(surface) || /\p{Script=Cyrillic}/u.test(surface);
}
