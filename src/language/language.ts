import type { Span } from '../text/span.ts';
import type { Doc, Reading } from './doc.ts';
import type { Naming } from './naming.ts';
import type { Calendar, Cues, Numbers } from './rules.ts';

/**
 * One language as the rest of Reper sees it: an engine that reads, and tables of words that rules ask. Rules in
 * `extract/` never name a language; they get this object. Each field's type lives in the file of its name.
 */
export type Language = {
  readonly code: string;
  /** Text → Doc; only `span` is read, offsets count into `text`. Linear time, never throws on any text. */
  readonly analyze: (text: string, span?: Span) => Doc;
  /** Whether the language has the word apart from names (any case, with or without its article). */
  readonly isCommonWord: (word: string) => boolean;
  readonly naming: Naming;
  readonly calendar: Calendar;
  readonly numbers: Numbers;
  readonly cues: Cues;
  /** Forms that are nothing but a third person of the present → their lemma; also without diacritics where nothing else is written so. */
  readonly presents: ReadonlyMap<string, string>;
  /** Such forms that are nouns or adjectives as well → the verb's lemma. */
  readonly homographs: ReadonlyMap<string, string>;
  /** What women are and do, with the article, in lower case, with their lemma and tag. */
  readonly feminineRoles: ReadonlyMap<string, Reading>;
  /** Second parts of compounds that tell a rank: "șef" in "procurorul-șef". */
  readonly ranks: ReadonlySet<string>;
  /** Adjectives of nationality, in lower case, with their lemma and tag. */
  readonly nationalities: ReadonlyMap<string, Reading>;
};
