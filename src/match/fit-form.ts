import { classOf, foldOf, IDEOGRAPH, MARK } from './characters.ts';
import { type FormWord, isGrammar, type LexiconForm } from './lexicon.ts';
import { wordBefore, wordEnd } from './words-around.ts';

/**
 * A form and a place in a text → the stretch it covers there, or undefined. The anchor stands at `start`; the words around it must be the
 * form's, with what one name may have between its words. Diacritics may be missing in the page, not in the form: "Puțin" is no "Putin".
 */
export type Stretch = {
  readonly start: number;
  readonly end: number /** In capitals throughout. */;
  readonly shouted: boolean;
};

export function fitForm(text: string, start: number, form: LexiconForm): Stretch | undefined {
  const { words, anchor } = form;
  let from = start;
  let to = wordEnd(text, start);
  let shouted = true;
  const accept = (word: FormWord, at: number, end: number, first: boolean): boolean => {
    if (!equalFolded(text, at, end, word)) return false;
    const page = text.slice(at, end);
    if (page !== page.toUpperCase()) shouted = false;
    return caseFits(page, word, form, first);
  };
  if (!accept(words[anchor] as FormWord, start, to, true)) return undefined;
  for (let k = anchor + 1; k < words.length; k++) {
    let at = afterGap(text, to);
    if (at === undefined) return undefined;
    let end = wordEnd(text, at);
    // "Donald J. Trump"
    if (
      form.type === 'PERSON' &&
      end === at + 1 &&
      words[k]?.folded.length !== 1 &&
      /^\p{Lu}\.? \p{Lu}/u.test(text.slice(at, at + 5))
    ) {
      at = afterGap(text, end) ?? at;
      end = wordEnd(text, at);
    }
    if (!accept(words[k] as FormWord, at, end, false)) return undefined;
    to = end;
  }
  for (let k = anchor - 1; k >= 0; k--) {
    const before = wordBefore(text, from);
    if (before === undefined || !isGap(text, before.end, from)) return undefined;
    if (!accept(words[k] as FormWord, before.start, before.end, false)) return undefined;
    from = before.start;
  }
  if (form.dotted) {
    if (text.charAt(to) !== '.') return undefined;
    to++;
  }
  return { start: from, end: to, shouted };
}

function afterGap(text: string, end: number): number | undefined {
  let at = end;
  while (at < text.length && at <= end + 4 && classOf(text.charCodeAt(at)) === 1) at++;
  return at < text.length && isGap(text, end, at) ? at : undefined;
}

/** What one name may have between its words; nothing between characters that are words by themselves. */
function isGap(text: string, from: number, to: number): boolean {
  if (from === to)
    return classOf(text.charCodeAt(to)) === IDEOGRAPH || classOf(text.charCodeAt(from - 1)) === IDEOGRAPH;
  return /^(?:\s{1,4}|\s?[-‐‑–'’·&.]\s?)$/u.test(text.slice(from, to));
}

function equalFolded(text: string, start: number, end: number, word: FormWord): boolean {
  const { folded } = word;
  let k = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === MARK) continue;
    if (k >= folded.length || foldOf(unit) !== folded.charCodeAt(k)) return false;
    if (unit > 127 && !sameDiacritic(unit, word.text.charCodeAt(k), word.text.length === folded.length)) return false;
    k++;
  }
  return k === folded.length;
}

/** Letters that are other letters without their mark, in Romanian and in Cyrillic → their lower-case comma-below form. */
const LETTERS: ReadonlyMap<number, number> = new Map(
  ['ăă', 'ââ', 'îî', 'șș', 'țț', 'şș', 'ţț', 'Ăă', 'Ââ', 'Îî', 'Șș', 'Țț', 'Şș', 'Ţț', 'йй', 'Йй', 'її', 'Її'].map(
    (pair) => [pair.charCodeAt(0), pair.charCodeAt(1)],
  ),
);

function sameDiacritic(page: number, form: number, aligned: boolean): boolean {
  const letter = LETTERS.get(page);
  return letter === undefined || !aligned || letter === (LETTERS.get(form) ?? form);
}

/**
 * Capitals where the form has them. In a name of several words of a body or event later words may be lower-case ("Curtea penală
 * internațională"); whole words in capitals fit, short ones ("XI", "LI") only where the caller knows that the block shouts.
 */
function caseFits(page: string, word: FormWord, form: LexiconForm, first: boolean): boolean {
  if (form.exact) return page === word.text;
  if (!word.capital || (!first && isGrammar(word))) return true;
  if (!first && form.type !== 'PERSON' && form.words.length > 1 && word.text.length > 3) return true;
  const initial = page.charAt(0);
  return initial === initial.toUpperCase();
}
