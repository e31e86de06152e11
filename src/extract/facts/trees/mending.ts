import type { Sentence, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { isRelative } from '../clauses/clause.ts';

/** What mends of trees share: a sentence's words, read and changed in place, and questions about them. */

export type Mending = { readonly tokens: Token[]; readonly sentence: Sentence; readonly language: Language };

type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'msd' | 'lemma' | 'features'>>;

export function change({ tokens }: Mending, index: number, to: Change): void {
  const token = tokens[index];
  if (token !== undefined) tokens[index] = { ...token, ...to };
}

export function wordsIn({ tokens, sentence }: Mending): Token[] {
  return tokens.slice(sentence.firstToken, sentence.endToken);
}

/** Whether `below` hangs on `above`, however far. */
export function hangsOn({ tokens }: Mending, below: number, above: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps < DEEPEST; at = tokens[at]?.head ?? -1, steps++)
    if (at === above) return true;
  return false;
}

const DEEPEST = 300;

/** `below` takes the place of `above`, which hangs on it from then on. */
export function swap(mending: Mending, above: Token, below: Token, deprel: string): void {
  change(mending, below.index, { head: above.head, deprel: above.deprel });
  change(mending, above.index, { head: below.index, deprel });
}

/** By its form: "era", "vine", and the "a" and "va" of "a venit", "va veni". */
export function isFiniteForm({ msd }: Token): boolean {
  return /^V[am]i|^Va--/u.test(msd);
}

export function isFiniteLink(token: Token): boolean {
  return /^(?:aux|cop)/u.test(token.deprel) && isFiniteForm(token);
}

export function isFiniteHere(words: readonly Token[], token: Token): boolean {
  return /^Vmi/u.test(token.msd) || words.some((one) => one.head === token.index && isFiniteLink(one));
}

/** The nearest finite verb from `at` up that stands before `limit`. */
export function finiteAbove(mending: Mending, at: number, limit: number): number | undefined {
  const words = wordsIn(mending);
  for (let i = at, steps = 0; i >= 0 && steps < DEEPEST; i = mending.tokens[i]?.head ?? -1, steps++) {
    const token = mending.tokens[i];
    if (token !== undefined && i < limit && isFiniteHere(words, token)) return i;
  }
  return undefined;
}

/** ", l-a numit": only clitics, negation, auxiliaries and adverbs between the comma and the verb. */
export function opensAfterComma({ tokens }: Mending, verb: Token): boolean {
  let at = verb.index - 1;
  while (/^(?:AUX|PRON|PART|ADV)$/u.test(tokens[at]?.upos ?? '') && !isRelative(tokens[at])) at--;
  return tokens[at]?.form === ',';
}
