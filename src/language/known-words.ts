import { type Lexicon, lookUp } from './lexicon.ts';

/** Endings of the definite article and of cases, longest first, and what the bare word ends in. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['urilor', ['']],
  ['urile', ['']],
  ['ului', ['', 'u']],
  ['elor', ['ă', 'e']],
  ['ilor', ['', 'e']],
  ['ele', ['ă', 'e']],
  ['iei', ['ie']],
  ['ei', ['ă', 'e']],
  ['ul', ['', 'u']],
  ['ii', ['', 'e', 'ie']],
  ['ia', ['ie']],
  ['le', ['']],
  ['a', ['ă', 'e', '']],
];

/**
 * Whether the language has this word apart from names: it, or the bare form of it with its article cut off, stands in the
 * lexicon with a tag that is no proper noun's. Lower or upper case; an unknown word is no common word.
 */
export function isCommonWord(lexicon: Lexicon, isName: (tag: number) => boolean, word: string): boolean {
  const lower = word.toLowerCase();
  const known = (form: string): boolean | undefined => {
    const entry = lookUp(lexicon, form, false);
    return entry === undefined ? undefined : entry.tags.some((tag) => !isName(tag));
  };
  const own = known(lower);
  if (own !== undefined) return own;
  for (const [ending, bare] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (bare.some((end) => known(stem + end) === true)) return true;
  }
  return false;
}
