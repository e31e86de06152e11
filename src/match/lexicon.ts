import type { EntityType, FormKind, NameForm } from '../facts/pack.ts';
import { classOf, IDEOGRAPH, OTHER } from './characters.ts';
import { FUNCTION_WORDS, OF } from './name-parts.ts';
import { type Word, wordAt } from './words-around.ts';

/**
 * Names that may stand on a page → lexicon: their forms by the word at which a page is asked, the first with a capital ("Leyen" of "von
 * der Leyen"). Between the words of a form a page may have spaces, hyphens, apostrophes or full stops.
 */
export type MatchName = {
  readonly entity: string;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  readonly neighbours: readonly string[];
};
export type FormWord = {
  readonly folded: string;
  /** As the form is written, without marks. */
  readonly text: string;
  readonly capital: boolean;
};
export type LexiconForm = {
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: FormKind;
  readonly language: string;
  /** The page's letters must be the form's own ("SUA"). */
  readonly exact: boolean;
  readonly words: readonly FormWord[];
  /** The folded words, apart by a space. */
  readonly surface: string;
  /** Which word a page is asked by. */
  readonly anchor: number;
  /** The form ends in a full stop that belongs to it ("U.S."). */
  readonly dotted: boolean;
};
export type Lexicon = {
  readonly byAnchor: ReadonlyMap<string, readonly LexiconForm[]>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Takes more names and forms in; what is known stays. */
  readonly learn: (names: readonly MatchName[]) => void;
};

export function createLexicon(): Lexicon {
  const byAnchor = new Map<string, LexiconForm[]>();
  const neighbours = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const set = neighbours.get(one);
    if (set === undefined) neighbours.set(one, new Set([other]));
    else set.add(other);
  };
  return {
    byAnchor,
    neighbours,
    learn(names) {
      const grown = new Set<LexiconForm[]>();
      for (const name of names) {
        for (const form of name.forms) {
          const entry = compile(name, form);
          const anchor = entry?.words[entry.anchor]?.folded;
          if (entry === undefined || anchor === undefined) continue;
          const list = byAnchor.get(anchor) ?? [];
          // a name may be told again, with a form more
          if (list.some((other) => other.entity === entry.entity && isSameForm(other, entry))) continue;
          byAnchor.set(anchor, list);
          list.push(entry);
          grown.add(list);
        }
        for (const other of name.neighbours) {
          join(name.entity, other);
          join(other, name.entity);
        }
      }
      for (const list of grown) list.sort((a, b) => b.words.length - a.words.length);
    },
  };
}

function isSameForm(one: LexiconForm, other: LexiconForm): boolean {
  return one.surface === other.surface && one.kind === other.kind && one.exact === other.exact;
}

function compile({ entity, type }: MatchName, form: NameForm): LexiconForm | undefined {
  if (form.kind === 'adjective') return undefined;
  const words = formWords(form.text);
  const anchor = anchorOf(words);
  if (anchor === undefined) return undefined;
  const { kind, language } = form;
  const exact = form.case === 'exact';
  const surface = words.map((word) => word.folded).join(' ');
  return { entity, type, kind, language, exact, words, surface, anchor, dotted: form.text.endsWith('.') };
}

/** A form cut into words as a page is. */
export function formWords(text: string): FormWord[] {
  const words: FormWord[] = [];
  const composed = text.normalize('NFC');
  for (let i = 0; i < composed.length; ) {
    if (classOf(composed.charCodeAt(i)) === OTHER) {
      i++;
      continue;
    }
    const word: Word = wordAt(composed, i);
    words.push({ folded: word.folded, text: word.text.replace(/\p{M}|\u00ad/gu, ''), capital: word.capital });
    i = word.end;
  }
  return words;
}

/** The first word with a capital that is no word of grammar ("Guardian" of "The Guardian"), else the first with a capital. */
export function anchorOf(words: readonly FormWord[]): number | undefined {
  const named = words.findIndex(
    (word) => word.capital && !isGrammar(word) && (word.text.length > 1 || isIdeograph(word.text)),
  );
  if (named >= 0) return named;
  const capital = words.findIndex((word) => word.capital);
  return capital < 0 ? undefined : capital;
}

/** "The", "al", "of": written small in running text, and on every page. */
export function isGrammar({ folded, text }: FormWord): boolean {
  return (
    folded.length < SHORTEST_ASKED && text !== text.toUpperCase() && (FUNCTION_WORDS.has(folded) || OF.has(folded))
  );
}

function isIdeograph(text: string): boolean {
  return classOf(text.charCodeAt(0)) === IDEOGRAPH;
}

/** Words that a page must have for a form to be worth sending; the anchor is one of them, short words of grammar are not. */
export function requiredWords(words: readonly FormWord[]): string[] {
  const anchor = anchorOf(words);
  return words
    .filter((word, i) => i === anchor || (word.capital ? !isGrammar(word) : word.folded.length >= SHORTEST_ASKED))
    .map((word) => word.folded);
}

/** Lower-case words below this length are never sent (page-words.ts). */
export const SHORTEST_ASKED = 4;
