import type { Token } from '../../../language/doc.ts';
import { bareForms, hasForm, headKind, type NameReader } from './name-words.ts';

/** What a name is said to be right before it: forms of the noun, and whether its phrase ends at the name with no adjective between. */
export type NounBefore = { readonly lemmas: readonly string[]; readonly adjacent: boolean };

/**
 * The noun right before a name, adjectives and the like between ("liderul nord-coreean Kim"); of a phrase with "de" the noun
 * that heads it ("firma de software Kalyra"). A common noun with the capital of its sentence may be tagged as a name.
 */
export function nounBefore({ doc, language, naming }: NameReader, first: number): NounBefore | undefined {
  const { tokens } = doc;
  const start =
    doc.sentences.find(({ firstToken, endToken }) => firstToken <= first && first < endToken)?.firstToken ?? 0;
  let at = nounAt(first - 1);
  if (at === undefined) return undefined;
  const adjacent = at === first - 1;
  while (tokens[at - 1]?.form === 'de' && (tokens[at] as Token).features.Definite !== 'Def') {
    const head = nounAt(at - 2);
    if (head === undefined) break;
    at = head;
  }
  return { lemmas: formsOf(tokens[at] as Token), adjacent };

  function nounAt(from: number): number | undefined {
    for (let i = from; i >= Math.max(start, from - 3); i--) {
      const token = tokens[i] as Token;
      if (formsOf(token).length > 0) return i;
      // "purtătorul de cuvânt al Comisiei": somebody of hers
      if (/^(?:al|a|ai|ale)$/u.test(token.form)) return undefined;
      if (token.upos !== 'ADJ' && token.upos !== 'DET') return undefined;
    }
    return undefined;
  }

  function formsOf(token: Token): string[] {
    if (token.upos === 'NOUN') return [token.lemma.toLowerCase()];
    if (token.index !== start || token.upos !== 'PROPN') return [];
    const forms = bareForms(naming, token);
    const isKind = headKind(naming, token) !== undefined || hasForm(language.cues.businesses, forms);
    return isKind ? forms : [];
  }
}
