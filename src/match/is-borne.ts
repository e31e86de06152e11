import { foldWord, KIND, letterOf, MARK, mix, SEED, SHIFT, step } from './characters.ts';
import type { LexiconForm } from './lexicon.ts';
import { INSTITUTION, type NameParts, SETTLEMENT, STREET, THING, TITLED, VENUE } from './name-parts.ts';
import { touches, type Word, wordAfter, wordBefore } from './words-around.ts';

/**
 * Whether something else bears a known name: „Rusia, dragostea mea”, «Пекин», "restaurantul Kremlin", "strada Moscovei", "satul Ucraina",
 * "the ship Ukraine". The noun before it tells (kind-nouns.ts), and the name's form: a restaurant called so leaves the name as it is,
 * "restaurantul Kremlinului" belongs to the Kremlin. English has no form to tell by: there an article stands before the noun, and nothing
 * that a clause could go on with after the name ("the ship Ukraine sank").
 */
export function isBorne(
  text: string,
  start: number,
  end: number,
  form: LexiconForm,
  touching: Word | undefined,
  parts: NameParts,
): boolean {
  const person = form.type === 'PERSON';
  if (!person && isInTitle(text, start, parts)) return true;
  const place = !person && form.type !== 'ORG' && form.type !== 'EVENT';
  if (place && QUOTES.has(text.charAt(start - 1) + text.charAt(end))) return true;
  if (touching === undefined || touching.end < touching.start + SHORTEST) return false;
  const latin = isLatin(text, touching.start);
  const kind = kindsOf(text, touching, latin ? parts.articles : parts.singular, parts);
  return kind !== 0 && bearsName(text, start, end, form, touching, kind, latin, place, parts);
}

/** Whether a noun of this kind before a name makes it its own. */
function bearsName(
  text: string,
  start: number,
  end: number,
  form: LexiconForm,
  touching: Word,
  kind: number,
  latin: boolean,
  place: boolean,
  parts: NameParts,
): boolean {
  const person = form.type === 'PERSON';
  const surface = text.slice(start, end);
  if (!isBareName(surface, form, parts))
    return (kind & STREET) !== 0 && (latin ? !person && GENITIVE.test(surface) : person);
  // "nava NATO": an acronym may belong to a noun as it is
  if (form.exact) return false;
  if ((kind & SETTLEMENT) !== 0 && form.entity.state) return true;
  if ((kind & THING) !== 0 && isCalled(text, end, touching)) return true;
  if ((kind & INSTITUTION) !== 0 && latin && place) return true;
  if ((kind & VENUE) === 0) return false;
  // "В театр Путин приехал", "cu vaporul Putin a ajuns": who acts may follow
  return !person || (latin && wordBefore(text, touching.start, 1)?.folded !== 'cu');
}

/** "the village of Moscow": `of` stands before the name of a state or its capital. */
export function isOfSettlement(text: string, of: Word, { entity }: LexiconForm, parts: NameParts): boolean {
  if (of.folded !== 'of' || !entity.state) return false;
  const noun = wordBefore(text, of.start, 1);
  return noun !== undefined && isOfKind(noun.folded, SETTLEMENT, parts);
}

const QUOTES: ReadonlySet<string> = new Set(['«»', '„”', '„"', '„“', '“”', '""']);
const QUOTE_MARKS: ReadonlySet<number> = new Set([...'«»„“”"'].map((mark) => mark.charCodeAt(0)));
/** UTF-16 units before a name within a title. */
const LONGEST_TITLE = 40;

/** „Rusia, dragostea mea”, «Россия — Молдова» after what has a title. */
function isInTitle(text: string, start: number, parts: NameParts): boolean {
  for (let i = start - 1; i >= 0 && i >= start - LONGEST_TITLE; i--) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 ? unit !== 0x22 : !QUOTE_MARKS.has(unit)) continue;
    const before = wordBefore(text, i, 1);
    return (
      before !== undefined && before.end === i - 1 && (kindsOf(text, before, parts.kindEndings, parts) & TITLED) !== 0
    );
  }
  return false;
}

/** "the ship Ukraine" in the sense of a name: an article before, and no clause after. */
function isCalled(text: string, end: number, noun: Word): boolean {
  if (!/^(?:an?|the)$/u.test(wordBefore(text, noun.start, 1)?.folded ?? '')) return false;
  const after = wordAfter(text, end, 1);
  return after === undefined || !touches(text, end, after) || /^(?:and|at|in|of|on|or)$/u.test(after.folded);
}

/** The name as it is, in no case: "Россия" and "Пекин", not "России" and "Пекина". */
function isBareName(surface: string, { words }: LexiconForm, { feminines }: NameParts): boolean {
  if (isLatin(surface, 0)) return surface === words.map((word) => word.text).join(' ') && !GENITIVE.test(surface);
  return BARE.test(surface) || (surface.endsWith('а') && feminines.has(words.at(-1)?.folded ?? ''));
}

/** Of Romanian names. */
export const GENITIVE = /(?:ei|ului|ii|lor)(?: |$)/u;
/** Of Cyrillic names in their first case, those in -а left out. */
const BARE = /(?:[еиі]я|[ьо]|[^ое]м|[^оеє]й|[бвгджзклнпрстфцчшщ])$/u;

function isLatin(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x370;
}

/** UTF-16 units: no ending is longer, whatever marks its letters have. */
const FURTHEST = 12;
/** Letters of the shortest noun. */
const SHORTEST = 3;

/** Whether a folded word is a noun of one of the classes, in any of its forms. */
export function isOfKind(word: string, classes: number, parts: NameParts): boolean {
  return (kindsOf(word, { start: 0, end: word.length }, parts.kindEndings, parts) & classes) !== 0;
}

/**
 * The classes of kind-nouns.ts that a word is of, with one of the endings or none of its own; a bit for each. Nothing is cut out of the
 * text until the letters so far are those of a noun: this is asked of the word before every name.
 */
function kindsOf(
  text: string,
  { start, end }: Pick<Word, 'start' | 'end'>,
  endings: ReadonlySet<string>,
  { kinds }: NameParts,
): number {
  let found = 0;
  let hash = SEED;
  for (let i = start; i < end; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if ((letter & KIND) === MARK) continue;
    hash = step(hash, letter >> SHIFT);
    const among = i > start && end - i <= FURTHEST ? kinds.get(mix(hash)) : undefined;
    if (among !== undefined) found |= kindsWith(foldWord(text.slice(i + 1, end)), among, endings);
  }
  return found;
}

function kindsWith(ending: string, among: number, endings: ReadonlySet<string>): number {
  if (ending === '') return endings.has('-') ? among : among & THING;
  return endings.has(ending) ? among & ~THING : 0;
}
