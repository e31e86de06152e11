import type { Stretch } from './fit-form.ts';
import { GENITIVE, isBorne, isOfSettlement } from './is-borne.ts';
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
    isBorne(text, start, end, form, touching, lexicon.parts) ||
    (form.type !== 'PERSON' && isPartOfThing(text, start, end, form, before, after, touching, lexicon))
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

/** "Trump Tower", "America de Sud", "Peking duck". */
function goesOn(
  text: string,
  end: number,
  { words, exact }: LexiconForm,
  after: Word,
  { directions, smallTails, tails }: NameParts,
): boolean {
  if (after.end === after.start + 2 && !after.capital)
    return after.folded === 'de' && directions.has(wordAfter(text, after.end, 1)?.folded ?? '');
  if (!touches(text, end, after)) return false;
  return (
    smallTails.has(after.folded) ||
    (after.capital && tails.has(after.folded) && !(words.length === 1 && exact && after.folded === 'news'))
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
  lexicon: Lexicon,
): boolean {
  const { parts } = lexicon;
  return (
    isStateOf(text, end, after, lexicon) ||
    (touching !== undefined && isOfSettlement(text, touching, form, parts)) ||
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

/** "Moscow, Idaho"; "Turcia, Georgia" are two that are known. */
function isStateOf(text: string, end: number, after: Word | undefined, { parts, byAnchor }: Lexicon): boolean {
  return (
    after?.capital === true &&
    parts.states.has(after.folded) &&
    !byAnchor.has(after.folded) &&
    /^,\s$/u.test(text.slice(end, after.start))
  );
}

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
  return GENITIVE.test(surface) || /\p{Script=Cyrillic}/u.test(surface);
}
