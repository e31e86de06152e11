import type { NameForm } from '../facts/pack.ts';
import { foldCase } from '../text/fold.ts';

/**
 * Names that may stand on a page → lexicon: folded forms by their first word, longest first. What it matches are whole words
 * in a row; what lies between them (spaces, hyphens, apostrophes) is not compared.
 */
export type MatchName = {
  readonly entity: string;
  readonly forms: readonly NameForm[];
  readonly neighbours: readonly string[];
};
export type LexiconForm = {
  readonly words: readonly string[];
  /** The form's own letters where case must agree ("SUA"). */
  readonly exact: readonly string[] | undefined;
  readonly short: boolean;
  readonly metonym: boolean;
  readonly entity: string;
};
export type Lexicon = {
  readonly byFirst: ReadonlyMap<string, readonly LexiconForm[]>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
};

export function buildLexicon(names: readonly MatchName[]): Lexicon {
  const byFirst = new Map<string, LexiconForm[]>();
  for (const { entity, forms } of names) {
    for (const form of forms) {
      if (form.kind === 'adjective') continue;
      const words = wordsOf(foldCase(form.text));
      const [first] = words;
      if (first === undefined) continue;
      const exact = form.case === 'exact' ? wordsOf(form.text.normalize('NFC')) : undefined;
      const entry = { words, exact, short: form.kind === 'short', metonym: form.kind === 'metonym', entity };
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [entry]);
      else list.push(entry);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, neighbours: new Map(names.map(({ entity, neighbours }) => [entity, new Set(neighbours)])) };
}

const WORD = /[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
