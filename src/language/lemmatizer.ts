import { foldCase } from '../text/fold.ts';
import { applyScript, type Lexicon, type LexiconEntry, lookUp } from './lexicon.ts';

/**
 * Form and tag → lemma. Known pairs come from the lexicon; others take the script that the longest ending of theirs,
 * with the same tag, was most often seen with. Proper names keep their capital and lose their case ending.
 * Idea: edit scripts over endings (Chrupała 2006), decided by the longest match.
 */
export type LemmatizerModel = {
  readonly lexicon: Lexicon;
  /** Tag number and ending ("12 ilor") → script. */
  readonly scripts: ReadonlyMap<string, string>;
};

export const LONGEST_ENDING = 6;
const SHORTEST_VERB_ENDING = 2;

/** "copiilor", Ncmpoy → "copil". `lower` and `entry` as the tagger's view has them. Unknown words come back lower-cased with their ending changed, never undefined. */
export function findLemma(
  model: LemmatizerModel,
  form: string,
  { lower, entry }: { readonly lower: string; readonly entry: LexiconEntry | undefined },
  tag: number,
  msd: string,
  plain: boolean,
): string {
  if (lower === '"') return form;
  const proper = msd.startsWith('Np');
  const at = entry?.tags.indexOf(tag) ?? -1;
  if (entry !== undefined && at >= 0) {
    const lemma = applyScript(lower, entry.scripts[at] ?? '0');
    return proper ? recase(form, lemma) : lemma;
  }
  if (msd.startsWith('Y') || (form.length === 1 && form !== lower)) return form;
  const folded = foldCase(lower);
  const verb = msd.startsWith('V');
  let longest: string | undefined;
  for (let n = Math.min(LONGEST_ENDING, folded.length); n >= 0; n--) {
    const script = model.scripts.get(`${tag} ${folded.slice(folded.length - n)}`);
    if (script === undefined) continue;
    const lemma = applyScript(lower, script);
    if (proper) return recase(form, lemma);
    // endings of verbs mislead ("adăugând"): a shorter one that gives a known word is the better witness
    if (!verb || n < SHORTEST_VERB_ENDING || lookUp(model.lexicon, lemma, plain) !== undefined)
      return verb && n < SHORTEST_VERB_ENDING ? (longest ?? lemma) : lemma;
    longest ??= lemma;
  }
  return proper ? form : (longest ?? lower);
}

/** Gives the lemma of a name the capitals of its form. */
function recase(form: string, lemma: string): string {
  if (form === form.toUpperCase() && form.length > 1) return lemma.toUpperCase();
  let out = '';
  for (let i = 0; i < lemma.length; i++) {
    const unit = lemma[i] as string;
    out += form[i] !== undefined && form[i] === form[i]?.toUpperCase() ? unit.toUpperCase() : unit;
  }
  return out;
}
