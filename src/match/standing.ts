import type { Stretch } from './fit-form.ts';
import { isPlace } from './is-place.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import { isOblique, isPart } from './longer-name.ts';
import type { NameParts } from './name-parts.ts';
import { type BlockStyle, opensSentence, touches, type Word, wordAfter, wordBefore } from './words-around.ts';

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
  /** "Japan's": the name ends here. */
  readonly possessive: boolean;
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
  const form = options[0];
  const before = wordBefore(text, start, 3);
  const after = wordAfter(text, end, 3);
  const touching = touches(text, start, before) ? before : undefined;
  const person = form?.type === 'PERSON';
  const single = form?.words.length === 1;
  const title = person ? before?.folded : undefined;
  const how = plainStanding(
    opensSentence(text, start, lexicon.parts.abbreviations),
    style,
    isPlace(text, start, end, before, after, options, lexicon),
    title !== undefined && single && lexicon.parts.feminineTitles.has(title),
    title !== undefined && touching !== undefined && lexicon.parts.stateTitles.has(title),
    isStateside(text, start, end, options),
    isPossessive(text, end),
  );
  if (form === undefined || isPart(text, style, { start, end }, form, before, after, touching, lexicon))
    return partOf(how);
  const next = after?.capital && touches(text, end, after) ? after : undefined;
  const left =
    single && touching?.capital && makesLonger(text, touching, lexicon) && !isJoined(text, end, after)
      ? touching
      : undefined;
  const right =
    next !== undefined &&
    (makesLonger(text, next, lexicon) || isGivenName(text, style, form, next, lexicon)) &&
    !isAdjunct(form, single) &&
    !isGermanGenitive(form) &&
    (person || !isOwner(text, start, end, before, lexicon.parts))
      ? next
      : undefined;
  return left === undefined && right === undefined
    ? how
    : besideOthers(how, text, style, { start, end }, left, right, person, lexicon.parts);
}

/** Between a word before and one after it that may make it a longer name. */
function besideOthers(
  how: Standing,
  text: string,
  style: BlockStyle,
  { start, end }: Stretch,
  left: Word | undefined,
  right: Word | undefined,
  person: boolean,
  { abbreviations }: NameParts,
): Standing {
  const leftOpens = left !== undefined && opensSentence(text, left.start, abbreviations);
  const surface = text.slice(start, end);
  const oblique =
    left !== undefined &&
    (person ? leftOpens && isGoverned(left.folded, surface) : isOblique(surface) && !isAdjective(left.text));
  return {
    ...how,
    before: oblique ? undefined : left?.folded,
    after: right?.folded,
    doubtful: style !== 'plain' || (right === undefined && (oblique || leftOpens)),
  };
}

/** "Acordul Trump-Xi": what joins two names has no given name before the first. That the second is known is told (longer-name.ts). */
function isJoined(text: string, end: number, after: Word | undefined): boolean {
  return after?.capital === true && after.start === end + 1 && /[-‐‑–]/u.test(text.charAt(end));
}

/** "Japan's" */
function isPossessive(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return (mark === 0x27 || mark === 0x2019) && /^s\b/u.test(text.slice(end + 1, end + 3));
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
  possessive: boolean,
): Standing {
  const number =
    (opens ? 1 : 0) |
    (place ? 2 : 0) |
    (feminine ? 4 : 0) |
    (titled ? 8 : 0) |
    (stateside ? 16 : 0) |
    (possessive ? 32 : 0) |
    (style === 'plain' ? 0 : style === 'title' ? 64 : 128);
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
    possessive,
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

/** "Atlanta, Georgia", "Georgia's governor": the state of the United States, of which the entity has only the name. */
function isStateside(text: string, start: number, end: number, options: readonly LexiconForm[]): boolean {
  if (!options.some(isAmbiguousPlace)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  const afterCity =
    /\p{Lu}[\p{L}.]+,\s$/u.test(before) && !/^,?\s(?:and|or|și|sau|и|или)\s|^,(?!\s\p{Ll})/u.test(after);
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
    lexicon.parts.cityNouns.has(word.folded) ||
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

/** "премьер Дании Метте …", "premierul Danemarcei Mette …": a genitive belongs to the noun before it, not to the name after it. */
function isOwner(
  text: string,
  start: number,
  end: number,
  before: Word | undefined,
  { functionWords, titles }: NameParts,
): boolean {
  const surface = text.slice(start, end);
  // "president of Poland Lech Wałęsa"
  if (before?.folded === 'of' && titles.has(wordBefore(text, before.start, 1)?.folded ?? '')) return true;
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

/** "Единая Россия": no noun that a name in an oblique case would belong to. */
function isAdjective(word: string): boolean {
  return /\p{Script=Cyrillic}(?:[аую][яю]|[ое]е|[ыи]й|[ыи]е|[ыи]х|[ое]го)$/u.test(word);
}
