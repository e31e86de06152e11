import { fitForm, type Stretch } from './fit-form.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import { type Standing, standing } from './standing.ts';
import { type BlockStyle, isShouted } from './words-around.ts';

/**
 * Places of a block where a known form begins → candidates: the longest form that fits, with all entities it may name, and how it stands
 * among the words around it. Whether a candidate is a name is decided with the whole page in view (choose.ts).
 */
export type Candidate = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly options: readonly LexiconForm[];
  readonly standing: Standing;
  /** What choose.ts makes of it: what it may be where it stands alone, undefined where it does not or is not weighed yet; and its name. */
  alone: readonly LexiconForm[] | undefined;
  match: Match | undefined;
  /** The next one of its block: most blocks have one, for which a list would be as long again. */
  next: Candidate | undefined;
};
/** Where a name stands, and whose. */
export type Match = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** Who else may be meant. */
  readonly others?: readonly string[];
};
export type Block = { readonly text: string; readonly style: BlockStyle };
/** A place where a word stands that forms begin with. */
export type Beginning = { readonly start: number; readonly forms: readonly LexiconForm[] };

/** `beginnings` in order. `language`: the page's, where it is known. */
export function findCandidates(
  block: number,
  { text, style }: Block,
  beginnings: readonly Beginning[],
  lexicon: Lexicon,
  language: string | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  let done = 0;
  for (let i = 0; i < beginnings.length; i++) {
    const { start, forms } = beginnings[i] as Beginning;
    if (start < done) continue;
    const fitting = fitAt(text, style, start, forms, language);
    if (fitting === undefined) continue;
    const { stretch, options } = fitting;
    found.push({
      block,
      start: stretch.start,
      end: stretch.end,
      options,
      standing: standing(text, style, stretch, options, lexicon),
      alone: undefined,
      match: undefined,
      next: undefined,
    });
    done = stretch.end;
  }
  return found;
}

type Fitting = { readonly stretch: Stretch; readonly options: readonly LexiconForm[] };

/** The longest stretch that forms cover from the word at `start`, and one form of each entity that covers it. */
function fitAt(
  text: string,
  style: BlockStyle,
  start: number,
  forms: readonly LexiconForm[],
  language: string | undefined,
): Fitting | undefined {
  let stretch: Stretch | undefined;
  let options: readonly LexiconForm[] = [];
  let tried: LexiconForm | undefined;
  let one: Stretch | undefined;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as LexiconForm;
    // of many with one surname the first one tells
    if (tried === undefined || !fitsAlike(form, tried)) {
      tried = form;
      one = fitForm(text, start, form);
      if (one !== undefined && !isUsable(text, style, one, form, language)) one = undefined;
    }
    if (one === undefined) continue;
    const length = one.end - one.start;
    const best = stretch === undefined ? 0 : stretch.end - stretch.start;
    if (length < best) continue;
    stretch = one;
    if (length > best) options = form.alone ??= [form];
    else options = withForm(options, form);
  }
  return stretch === undefined ? undefined : { stretch, options };
}

function fitsAlike(form: LexiconForm, other: LexiconForm): boolean {
  return (
    form.words === other.words &&
    form.exact === other.exact &&
    form.type === other.type &&
    form.language === other.language
  );
}

/** A form more; of one entity the form that is not short. */
function withForm(options: readonly LexiconForm[], form: LexiconForm): readonly LexiconForm[] {
  const same = options.findIndex((other) => other.entity === form.entity);
  if (same < 0) return [...options, form];
  if (options[same]?.kind !== 'short' || form.kind === 'short') return options;
  return options.map((other, i) => (i === same ? form : other));
}

/**
 * One-word forms of a language that is not the page's are no names there ("Kimmel" is Hungarian for "with Kim"); English ones are at home
 * everywhere. A short word in capitals is an acronym or a numeral ("XI"), unless all around it shouts.
 */
function isUsable(
  text: string,
  style: BlockStyle,
  { start, end }: Stretch,
  form: LexiconForm,
  language: string | undefined,
): boolean {
  const word = form.words[0];
  if (form.words.length > 1 || word === undefined) return true;
  if (language !== undefined && form.language !== language && form.language !== 'mul' && form.language !== 'en')
    return false;
  if (form.exact || word.text.length > 3 || style === 'capitals' || isShouted(word.text)) return true;
  return !isShouted(text.slice(start, end));
}
