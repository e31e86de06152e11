import { isOfKind } from './is-borne.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import { type NameParts, RULER } from './name-parts.ts';
import { touches, type Word, wordBefore } from './words-around.ts';

/** Whether a capital stands for the city: after a preposition of place, a noun for cities, as a dateline, or before its own country. */
export function isPlace(
  text: string,
  start: number,
  end: number,
  before: Word | undefined,
  after: Word | undefined,
  options: readonly LexiconForm[],
  lexicon: Lexicon,
): boolean {
  return options.some(isMetonym) && isAtPlace(text, start, end, before, after, options, lexicon);
}

function isMetonym(form: LexiconForm): boolean {
  return form.kind === 'metonym';
}

function isAtPlace(
  text: string,
  start: number,
  end: number,
  before: Word | undefined,
  after: Word | undefined,
  options: readonly LexiconForm[],
  lexicon: Lexicon,
): boolean {
  if (/^\s*(?:\([^)]{2,40}\)\s*)?[—–-]\s/u.test(text.slice(end, end + 50)) && text.slice(0, start).trim() === '')
    return true;
  // "МОСКВА, 3 сентября", "Moscova, 3 septembrie"
  if (/^,\s\d{1,2}\s\p{Ll}{3}/u.test(text.slice(end, end + 8))) return true;
  if (after?.capital && /^,\s$/u.test(text.slice(end, after.start))) {
    const countries = lexicon.byAnchor.get(after.folded) ?? [];
    if (countries.some((form) => options.some((one) => isMetonym(one) && one.entity === form.entity))) return true;
  }
  if (after !== undefined && touches(text, end, after) && lexicon.parts.cityAdjuncts.has(after.folded)) return true;
  // «Динамо» (Москва)
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  if (before !== undefined && isInApposition(text, start, before, options, lexicon)) return true;
  if (before === undefined || !touches(text, start, before)) return false;
  // "у Москвы" is the state's, "у Москві" is in the city
  if (before.folded === 'у' && /[аяыи]$/u.test(text.slice(start, end))) return false;
  if (before.folded === 'la' && isOfRulers(text, before, lexicon.parts)) return false;
  if (/^(?:to|from)$/u.test(before.folded) && isAddressed(text, before, lexicon.parts)) return false;
  if (lexicon.parts.locatives.has(before.folded) || lexicon.parts.cityNouns.has(before.folded)) return true;
  const further = wordBefore(text, before.start, 1);
  if (further === undefined) return false;
  if (lexicon.parts.of.has(before.folded) || before.folded === 'the')
    return lexicon.parts.cityNouns.has(further.folded);
  // "in Moscow and Beijing"
  const first =
    lexicon.parts.joining.has(before.folded) && further.capital ? wordBefore(text, further.start, 1) : undefined;
  return first !== undefined && lexicon.parts.locatives.has(first.folded);
}

/** "the capital, Tokyo", "capitala Japoniei, Tokyo". */
function isInApposition(
  text: string,
  start: number,
  before: Word,
  options: readonly LexiconForm[],
  { parts, byAnchor }: Lexicon,
): boolean {
  if (text.slice(before.end, start) !== ', ') return false;
  if (parts.cityNouns.has(before.folded)) return true;
  const own = byAnchor.get(before.folded) ?? [];
  if (!own.some((form) => options.some((one) => one.kind === 'metonym' && one.entity === form.entity))) return false;
  const noun = wordBefore(text, before.start, 1);
  const further = noun !== undefined && parts.of.has(noun.folded) ? wordBefore(text, noun.start, 1) : noun;
  return further !== undefined && parts.cityNouns.has(further.folded);
}

/** "Guvernul de la Varșovia": those who rule from a capital stand for its state. */
function isOfRulers(text: string, la: Word, parts: NameParts): boolean {
  const de = wordBefore(text, la.start, 1);
  const rulers = de?.folded === 'de' ? wordBefore(text, de.start, 1) : undefined;
  return rulers !== undefined && isOfKind(rulers.folded, RULER, parts);
}

function isAddressed(text: string, preposition: Word, { addressing }: NameParts): boolean {
  const head = wordBefore(text, preposition.start, 1);
  return head !== undefined && addressing.has(head.folded);
}
