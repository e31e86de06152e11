import type { Token } from '../language/doc.ts';

/** A noun or adjective with its article: by its tag, or by a feminine's ending where the tag misses it ("Partida", lemma "partidă"). */
export function isDefinite({ form, lemma, features }: Token): boolean {
  if (features.Definite === 'Def') return true;
  const lower = form.toLowerCase();
  return features.Number !== 'Plur' && lower.endsWith('a') && lemma.toLowerCase() === `${lower.slice(0, -1)}ă`;
}

/** "un", "o", "niște": opens its noun phrase. */
export function isIndefiniteArticle(token: Token | undefined): boolean {
  return /^Ti/u.test(token?.msd ?? '');
}
