/** Longer sentences are named by their first and last words, so that a word changed in the middle does not break the link. */
const WHOLE_SENTENCE = 12;
const ENDS = 5;

/**
 * A link that opens a source at the very sentence, where the browser can (text fragments, WICG scroll-to-text-fragment). Only for
 * https; undefined otherwise.
 */
export function linkTo(url: string | null, sentence: string): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:') return undefined;
  const words = sentence.trim().split(/\s+/u);
  const encode = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replace(/-/gu, '%2D');
  const target =
    words.length > WHOLE_SENTENCE ? `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}` : encode(words);
  address.hash = `:~:text=${target}`;
  return address.href;
}
