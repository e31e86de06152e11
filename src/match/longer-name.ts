import type { Stretch } from './fit-form.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import type { NameParts } from './name-parts.ts';
import { type BlockStyle, isShouted, touches, type Word, wordAfter, wordBefore } from './words-around.ts';

/**
 * Whether the words around a form say that it belongs to a longer name, or that something else bears it: "Bank of China", "South China",
 * "Trump Tower", "Moscow, Idaho", «Пекин», „Rusia, dragostea mea”. One function for each way; the words are in name-part-lists.ts.
 */
export function isPart(
  text: string,
  style: BlockStyle,
  { start, end }: Stretch,
  form: LexiconForm,
  before: Word | undefined,
  after: Word | undefined,
  touching: Word | undefined,
  lexicon: Lexicon,
): boolean {
  return (
    hyphened(text, before, start, lexicon) ||
    hyphened(text, after, end, lexicon) ||
    (form.exact && isGrammarInCapitals(style, form, before, after, lexicon.parts)) ||
    (after !== undefined && goesOn(text, end, form, after, lexicon.parts)) ||
    (form.type !== 'PERSON' && isPartOfThing(text, start, end, form, before, after, touching, lexicon.parts))
  );
}

/** "LA" where all around it shouts. */
function isGrammarInCapitals(
  style: BlockStyle,
  { words }: LexiconForm,
  before: Word | undefined,
  after: Word | undefined,
  { functionWords }: NameParts,
): boolean {
  return words.length === 1 && functionWords.has(words[0]?.folded ?? '') && shouts(style, before, after);
}

/** "Trump Tower", "America de Sud". */
function goesOn(
  text: string,
  end: number,
  { words, exact }: LexiconForm,
  after: Word,
  { directions, tails }: NameParts,
): boolean {
  if (after.capital)
    return (
      touches(text, end, after) && tails.has(after.folded) && !(words.length === 1 && exact && after.folded === 'news')
    );
  return (
    after.end === after.start + 2 &&
    after.folded === 'de' &&
    directions.has(wordAfter(text, after.end, 1)?.folded ?? '')
  );
}

function isPartOfThing(
  text: string,
  start: number,
  end: number,
  form: LexiconForm,
  before: Word | undefined,
  after: Word | undefined,
  touching: Word | undefined,
  parts: NameParts,
): boolean {
  return (
    isStateOf(text, end, after, parts) ||
    isBorne(text, start, end, form, touching, parts) ||
    isUnderHead(text, before, start, parts) ||
    (form.words.length === 1 &&
      touching?.capital === true &&
      (parts.modifiers.has(touching.folded) || parts.heads.has(touching.folded)))
  );
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
  if (isInTitle(text, start, works)) return true;
  if (type === 'ORG' || type === 'EVENT') return false;
  if (QUOTES.has(text.charAt(start - 1) + text.charAt(end))) return true;
  if (touching === undefined || !bearers.has(touching.folded)) return false;
  const surface = text.slice(start, end);
  return !isOblique(surface) && surface === words.map((word) => word.text).join(' ');
}

const QUOTES: ReadonlySet<string> = new Set(['«»', '„”', '„"', '„“', '“”', '""']);

/** „Rusia, dragostea mea”, «Россия — Молдова» after what has a title. */
function isInTitle(text: string, start: number, works: ReadonlySet<string>): boolean {
  for (let i = start - 1; i >= 0 && i >= start - LONGEST_TITLE; i--) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 ? unit !== 0x22 : !QUOTE_MARKS.has(unit)) continue;
    const before = wordBefore(text, i, 1);
    return before !== undefined && before.end === i - 1 && works.has(before.folded);
  }
  return false;
}

/** UTF-16 units before a name within a title. */
const LONGEST_TITLE = 40;
const QUOTE_MARKS: ReadonlySet<number> = new Set([...'«»„“”"'].map((mark) => mark.charCodeAt(0)));

/** "Bank of China", "Marea Chinei". */
function isUnderHead(text: string, before: Word | undefined, start: number, { heads, of }: NameParts): boolean {
  if (before === undefined || !touches(text, start, before)) return false;
  if (before.capital) return heads.has(before.folded);
  if (!of.has(before.folded)) return false;
  const head = wordBefore(text, before.start, 1);
  return head?.capital === true && heads.has(head.folded);
}

/** Romanian genitives and Cyrillic cases join a name to what stands before ("Guvernul Ucrainei"), they do not make it longer. */
export function isOblique(surface: string): boolean {
  return /(?:ei|ului|ii|lor)$/u.test(surface) || /\p{Script=Cyrillic}/u.test(surface);
}
