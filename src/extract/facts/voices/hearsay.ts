import type { Token } from '../../../language/doc.ts';
import type { Cues } from '../../../language/rules.ts';

/** Words of a clause → the conditional that tells hearsay, if any. */

/** "ar fi primit": hearsay about the past; "ar fi a treia" is none. Returns "ar". */
export function hearsayIn(words: readonly Token[], cues: Cues, conditioned = false): Token | undefined {
  const at = words.findIndex(
    (token, i) =>
      isConditional(token) &&
      words[i + 1]?.form.toLowerCase() === 'fi' &&
      [2, 3].some((step) => /^Vmp/u.test(words[i + step]?.msd ?? '') || words[i + step]?.form === 'fost'),
  );
  // "numele lui Ion ar apărea în dosar": what is or seems to be so now, by hearsay
  const now = words.find(
    (token, i) => isConditional(token) && /^ar/iu.test(token.form) && cues.hearsaid.has(words[i + 1]?.lemma ?? ''),
  );
  return words[at] ?? (conditioned ? undefined : now);
}

/** "ar", "aș" with a bare verb. */
export function isConditional(token: Token): boolean {
  return (
    /^Va--/u.test(token.msd) &&
    /^(?:ar|aș|aş|as|ai|am|ați|aţi)-?$/iu.test(token.form) &&
    /^ar|^a[sșş]/iu.test(token.form)
  );
}
