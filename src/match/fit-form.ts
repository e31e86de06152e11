import { classOf, IDEOGRAPH, KIND, letterOf, MARK, OTHER, SHIFT } from './characters.ts';
import type { FormWord } from './form-words.ts';
import type { LexiconForm } from './lexicon.ts';
import { wordBefore, wordEnd } from './words-around.ts';

/**
 * A form and a place in a text → the stretch it covers there, or undefined. The anchor stands at `start`; the words around it must be the
 * form's, with what one name may have between its words. Diacritics may be missing in the page, not in the form: "Puțin" is no "Putin".
 */
export type Stretch = { readonly start: number; readonly end: number };

export function fitForm(text: string, start: number, form: LexiconForm): Stretch | undefined {
  const { words, anchor } = form;
  let from = start;
  let to = wordEnd(text, start);
  if (!accepts(text, start, to, words[anchor] as FormWord, form, true)) return undefined;
  for (let k = anchor + 1; k < words.length; k++) {
    const word = words[k] as FormWord;
    let at = afterGap(text, to);
    if (at === undefined) return undefined;
    let end = wordEnd(text, at);
    if (!accepts(text, at, end, word, form, false)) {
      if (form.type !== 'PERSON' || !isMiddleName(text, at, end)) return undefined;
      at = afterGap(text, end) ?? at;
      end = wordEnd(text, at);
      if (!accepts(text, at, end, word, form, false)) return undefined;
    }
    to = end;
  }
  for (let k = anchor - 1; k >= 0; k--) {
    const before = wordBefore(text, from);
    if (before === undefined || !isGap(text, before.end, from)) return undefined;
    if (!accepts(text, before.start, before.end, words[k] as FormWord, form, false)) return undefined;
    from = before.start;
  }
  if (form.dotted) {
    if (text.charAt(to) !== '.') return undefined;
    to++;
  }
  return { start: from, end: to };
}

/** "Donald J. Trump", "Владимира Владимировича Путина": names that a form does not have and that make nobody else of its bearer. */
function isMiddleName(text: string, at: number, end: number): boolean {
  return end === at + 1 ? /^\p{Lu}\.? \p{Lu}/u.test(text.slice(at, at + 5)) : PATRONYMIC.test(text.slice(at, end));
}

const PATRONYMIC = /^\p{Script=Cyrillic}{2,}(?:ич(?:[ауеі]|ем)?|(?:овн|евн|ичн|івн)(?:[аыуеиі]|о[йю]))$/u;

function accepts(text: string, at: number, end: number, word: FormWord, form: LexiconForm, first: boolean): boolean {
  return equalFolded(text, at, end, word) && caseFits(text, at, end, word, form, first);
}

function afterGap(text: string, end: number): number | undefined {
  let at = end;
  while (at < text.length && at <= end + 4 && classOf(text.charCodeAt(at)) === OTHER) at++;
  return at < text.length && isGap(text, end, at) ? at : undefined;
}

/** What one name may have between its words; nothing between characters that are words by themselves. */
function isGap(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return true;
  if (from === to)
    return classOf(text.charCodeAt(to)) === IDEOGRAPH || classOf(text.charCodeAt(from - 1)) === IDEOGRAPH;
  return /^(?:\s{1,4}|\s?[-‐‑–'’·&.]\s?)$/u.test(text.slice(from, to));
}

function equalFolded(text: string, start: number, end: number, word: FormWord): boolean {
  const { folded } = word;
  let k = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (k >= folded.length || (unit | 32) !== folded.charCodeAt(k)) return false;
      k++;
      continue;
    }
    const letter = letterOf(unit);
    if ((letter & KIND) === MARK) continue;
    if (k >= folded.length || letter >> SHIFT !== folded.charCodeAt(k)) return false;
    if (!sameDiacritic(unit, word.text.charCodeAt(k), word.text.length === folded.length)) return false;
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
function caseFits(text: string, at: number, end: number, word: FormWord, form: LexiconForm, first: boolean): boolean {
  if (form.exact) return text.slice(at, end) === word.text;
  if (!word.capital || (!first && word.grammar)) return true;
  if (!first && form.type !== 'PERSON' && form.words.length > 1 && word.text.length > 3) return true;
  const initial = text.charCodeAt(at);
  if (initial < 0x80) return initial < 0x61 || initial > 0x7a;
  const char = text.charAt(at);
  return char === char.toUpperCase();
}
