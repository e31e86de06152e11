import { fitForm, type Stretch } from './fit-form.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import { type Standing, standing } from './standing.ts';
import { type BlockStyle, isShouted, wordAt } from './words-around.ts';

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
};
export type Block = { readonly text: string; readonly style: BlockStyle };

/** `starts`: where words stand that begin a form, in order. `language`: the page's, where it is known. */
export function findCandidates(
  block: number,
  { text, style }: Block,
  starts: Iterable<number>,
  lexicon: Lexicon,
  language: string | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    const fitting = fitAt(text, style, start, lexicon, language);
    if (fitting === undefined) continue;
    const how = standing(text, style, fitting.stretch, fitting.options, lexicon);
    found.push({
      block,
      start: fitting.stretch.start,
      end: fitting.stretch.end,
      options: fitting.options,
      standing: how,
    });
    done = fitting.stretch.end;
  }
  return found;
}

type Fitting = { readonly stretch: Stretch; readonly options: readonly LexiconForm[] };

/** The longest stretch that forms cover from the word at `start`, and one form of each entity that covers it. */
export function fitAt(
  text: string,
  style: BlockStyle,
  start: number,
  lexicon: Lexicon,
  language: string | undefined,
): Fitting | undefined {
  let stretch: Stretch | undefined;
  const options = new Map<string, LexiconForm>();
  for (const form of lexicon.byAnchor.get(wordAt(text, start).folded) ?? []) {
    const one = fitForm(text, start, form);
    if (one === undefined || !isUsable(text, style, one, form, language)) continue;
    const length = one.end - one.start;
    const best = stretch === undefined ? 0 : stretch.end - stretch.start;
    if (length < best) continue;
    if (length > best) options.clear();
    stretch = one;
    const before = options.get(form.entity);
    if (before === undefined || (before.kind === 'short' && form.kind !== 'short')) options.set(form.entity, form);
  }
  return stretch === undefined ? undefined : { stretch, options: [...options.values()] };
}

/**
 * One-word forms of a language that is not the page's are no names there ("Kimmel" is Hungarian for "with Kim"); English ones are at home
 * everywhere. A short word in capitals is an acronym or a numeral ("XI"), unless all around it shouts.
 */
function isUsable(
  text: string,
  style: BlockStyle,
  stretch: Stretch,
  form: LexiconForm,
  language: string | undefined,
): boolean {
  const [word] = form.words;
  if (form.words.length > 1 || word === undefined) return true;
  if (language !== undefined && form.language !== language && !/^(?:mul|en)$/u.test(form.language)) return false;
  return (
    form.exact ||
    !stretch.shouted ||
    word.text.length > 3 ||
    isShouted(word.text) ||
    style === 'capitals' ||
    !isShouted(text.slice(stretch.start, stretch.end))
  );
}
