import type { Stretch } from './fit-form.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import {
  CALENDAR,
  CITY_NOUNS,
  DIRECTIONS,
  FEMININE_TITLES,
  FUNCTION_WORDS,
  HEADS,
  LOCATIVES,
  MODIFIERS,
  OF,
  STATE_TITLES,
  STATES,
  TAILS,
  TITLES,
} from './name-parts.ts';
import { type BlockStyle, isShouted, opensSentence, type Word, wordAfter, wordBefore } from './words-around.ts';

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
};

export function standing(
  text: string,
  style: BlockStyle,
  { start, end }: Stretch,
  options: readonly LexiconForm[],
  lexicon: Lexicon,
): Standing {
  const [form] = options;
  const headline = style !== 'plain';
  const before = wordBefore(text, start, 3);
  const after = wordAfter(text, end, 3);
  const opens = opensSentence(text, start);
  const person = form?.type === 'PERSON';
  const single = form?.words.length === 1;
  const how = {
    opens,
    style,
    place: isPlace(text, start, end, before, after, options, lexicon),
    feminine: person && single && before !== undefined && FEMININE_TITLES.has(before.folded),
    titled: person && before !== undefined && touches(text, start, before) && STATE_TITLES.has(before.folded),
  };
  const part = { ...how, part: true, before: undefined, after: undefined, doubtful: false };
  const clear = { ...how, part: false, before: undefined, after: undefined, doubtful: false };
  if (form === undefined) return part;
  if (hyphened(text, before, start, lexicon) || hyphened(text, after, end, lexicon)) return part;
  if (form.exact && single && FUNCTION_WORDS.has(form.words[0]?.folded ?? '') && shouts(style, before, after))
    return part;
  if (!person && isStateOf(text, end, after)) return part;
  if (
    after !== undefined &&
    !after.capital &&
    DIRECTIONS.has(wordAfter(text, after.end, 1)?.folded ?? '') &&
    after.folded === 'de'
  )
    return part;
  const next = touches(text, end, after) && after?.capital ? after : undefined;
  const previous = touches(text, start, before) && before?.capital ? before : undefined;
  if (next !== undefined && TAILS.has(next.folded) && !(single && form.exact && next.folded === 'news')) return part;
  if (!person && isUnderHead(text, before, start)) return part;
  if (!person && single && previous !== undefined && (MODIFIERS.has(previous.folded) || HEADS.has(previous.folded)))
    return part;
  const left = previous !== undefined && single && makesLonger(text, previous, lexicon) ? previous : undefined;
  const right =
    next !== undefined && makesLonger(text, next, lexicon) && !isAdjunct(form, single) && !isGermanGenitive(form)
      ? next
      : undefined;
  if (left === undefined && right === undefined) return clear;
  const oblique = left !== undefined && !person && isOblique(text.slice(start, end));
  const leftOpens = left !== undefined && opensSentence(text, left.start);
  const doubtful = headline || (right === undefined && (oblique || leftOpens));
  return {
    ...how,
    part: false,
    before: oblique ? undefined : left?.folded,
    after: right?.folded,
    doubtful,
  };
}

/** A capitalised neighbour that is no title, no word of grammar, no day, and begins or ends no known name. */
function makesLonger(text: string, word: Word, lexicon: Lexicon): boolean {
  if (TITLES.has(word.folded) || CALENDAR.has(word.folded) || FUNCTION_WORDS.has(word.folded)) return false;
  if (word.text.length === 1 && text.charAt(word.end) !== '.') return false;
  return !lexicon.byAnchor.has(word.folded);
}

/** "US Treasury", "EU Parliament": an acronym before a noun is still a mention of its own. */
function isAdjunct(form: LexiconForm, single: boolean): boolean {
  return single && form.exact && form.type !== 'PERSON';
}

/** "Putins Krieg": German nouns have capitals, and a genitive owns the one after it. */
function isGermanGenitive(form: LexiconForm): boolean {
  return form.language === 'de' && /s$/u.test(form.words.at(-1)?.folded ?? '');
}

/** "Trump-Xi" is two names, "Cluj-Napoca" one that is not known. */
function hyphened(text: string, word: Word | undefined, edge: number, lexicon: Lexicon): boolean {
  if (word === undefined || !word.capital) return false;
  const gap = word.start < edge ? text.slice(word.end, edge) : text.slice(edge, word.start);
  return /^[-‐‑–]$/u.test(gap) && !lexicon.byAnchor.has(word.folded) && !isShouted(word.text);
}

function shouts(style: BlockStyle, before: Word | undefined, after: Word | undefined): boolean {
  return (
    style === 'capitals' ||
    [before, after].some((word) => word !== undefined && word.text.length > 2 && isShouted(word.text))
  );
}

function touches(text: string, edge: number, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return /^[ \u00a0\u202f]$/u.test(word.start < edge ? text.slice(word.end, edge) : text.slice(edge, word.start));
}

/** "Moscow, Idaho". */
function isStateOf(text: string, end: number, after: Word | undefined): boolean {
  return after?.capital === true && STATES.has(after.folded) && /^,\s$/u.test(text.slice(end, after.start));
}

/** "Bank of China", "Marea Chinei". */
function isUnderHead(text: string, before: Word | undefined, start: number): boolean {
  if (before === undefined || !touches(text, start, before)) return false;
  if (before.capital) return HEADS.has(before.folded);
  if (!OF.has(before.folded)) return false;
  const head = wordBefore(text, before.start, 1);
  return head?.capital === true && HEADS.has(head.folded);
}

/** Romanian genitives and Cyrillic cases join a name to what stands before ("Guvernul Ucrainei"), they do not make it longer. */
function isOblique(surface: string): boolean {
  return /(?:ei|ului|ii|lor)$/u.test(surface) || /\p{Script=Cyrillic}/u.test(surface);
}

/** Whether a capital stands for the city: after a preposition of place, a noun for cities, as a dateline, or before its own country. */
function isPlace(
  text: string,
  start: number,
  end: number,
  before: Word | undefined,
  after: Word | undefined,
  options: readonly LexiconForm[],
  lexicon: Lexicon,
): boolean {
  if (!options.some((form) => form.kind === 'metonym')) return false;
  if (/^\s*(?:\([^)]{2,40}\)\s*)?[—–-]\s/u.test(text.slice(end, end + 50)) && text.slice(0, start).trim() === '')
    return true;
  if (after?.capital && /^,\s$/u.test(text.slice(end, after.start))) {
    const countries = lexicon.byAnchor.get(after.folded) ?? [];
    if (countries.some((form) => options.some((one) => one.kind === 'metonym' && one.entity === form.entity)))
      return true;
  }
  if (after !== undefined && touches(text, end, after) && CITY_AFTER.has(after.folded)) return true;
  if (before === undefined || !touches(text, start, before)) return false;
  if (before.folded === 'la' && isOfRulers(text, before)) return false;
  if (LOCATIVES.has(before.folded) || CITY_NOUNS.has(before.folded)) return true;
  const further = wordBefore(text, before.start, 1);
  if (further === undefined) return false;
  if (OF.has(before.folded) || before.folded === 'the') return CITY_NOUNS.has(further.folded);
  // "in Moscow and Beijing"
  const first = JOINING.has(before.folded) && further.capital ? wordBefore(text, further.start, 1) : undefined;
  return first !== undefined && LOCATIVES.has(first.folded);
}

/** "Guvernul de la Varșovia": those who rule from a capital stand for its state. */
function isOfRulers(text: string, la: Word): boolean {
  const de = wordBefore(text, la.start, 1);
  const rulers = de?.folded === 'de' ? wordBefore(text, de.start, 1) : undefined;
  return rulers !== undefined && RULERS.test(rulers.folded);
}

const RULERS =
  /^(?:administrati|autoritat|cabinet|conduc|dictat|diplomat|executiv|guvern|junta|lider|ministr|oficial|parlament|presedint|premier|putere|regim|responsabil)/u;

const JOINING: ReadonlySet<string> = new Set([
  'and',
  'or',
  'si',
  'sau',
  'ori',
  'и',
  'или',
  'та',
  'і',
  'und',
  'et',
  'es',
]);
const CITY_AFTER: ReadonlySet<string> = new Set([
  'airport',
  'mayor',
  'metro',
  'region',
  'residents',
  'suburb',
  'suburbs',
  'time',
]);
