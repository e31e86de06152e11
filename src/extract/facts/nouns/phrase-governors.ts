import type { Doc, Token } from '../../../language/doc.ts';

/** Doc and where a noun phrase begins → what governs it: a preposition, a case, or nothing. */

/** A phrase read before this one. */
type Earlier = {
  readonly first: number;
  readonly last: number;
  readonly head: Token;
  readonly governor: string | undefined;
};

/** The preposition's lemma before a phrase, "gen" for a genitive or dative, undefined for a bare phrase. */
export function governorOf(doc: Doc, first: number, before: Earlier | undefined): string | undefined {
  let i = first - 1;
  while (
    i >= 0 &&
    /^(?:ADV|DET|NUM)$/u.test((doc.tokens[i] as Token).upos) &&
    !/^Rw/u.test((doc.tokens[i] as Token).msd)
  )
    i--;
  const token = doc.tokens[i];
  if (token === undefined) return obliqueAt(doc, first);
  // "programului „Casa mea”", "pentru „Casa mea”", "din serialul „Casa mea”": a quotation mark parts nothing
  if (i === first - 1 && /^[„“"«]$/u.test(token.form)) {
    if (before?.last !== i - 1) return doc.tokens[i - 1]?.upos === 'ADP' ? doc.tokens[i - 1]?.lemma : undefined;
    const noun = doc.tokens[before.last] as Token;
    return before.governor ?? (before.head !== noun && isOblique(noun) ? 'gen' : undefined);
  }
  if (isCountingPreposition(doc, i)) return undefined;
  if (token.upos === 'ADP' || /^Sp/u.test(token.msd)) return token.lemma;
  // "asupra vestului și centrului": one preposition for both
  const joined = token.upos === 'CCONJ' && before !== undefined && before.last === i - 1;
  if (joined && before.governor !== undefined) return before.governor;
  // "ai Rusiei și Coreei": the second of two genitives, whatever its tag
  if (joined && /(?:ei|lui|lor)$/u.test(doc.tokens[first]?.form ?? '') && endsInGenitive(doc, before)) return 'gen';
  return obliqueAt(doc, first);
}

/** "liderii autoritari ai Rusiei": a genitive at the end of a phrase that is none itself. */
function endsInGenitive({ tokens }: Doc, { first, last, head }: Earlier): boolean {
  const inner = tokens.slice(Math.max(first, head.index) + 1, last + 1);
  return inner.some(
    (token) => /^(?:al|a|ai|ale|lui)$/iu.test(token.form) || (isOblique(token) && token.upos !== 'ADJ'),
  );
}

/** "peste 4.000 de …", "mai mult de 20": a preposition that qualifies a number and governs nothing. */
function isCountingPreposition(doc: Doc, i: number): boolean {
  const token = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  if (next?.upos !== 'NUM' && !/^\d/u.test(next?.form ?? '')) return false;
  if (/^(?:peste|sub|circa)$/u.test(token.lemma)) return true;
  const before = doc.tokens[i - 1];
  return token.form === 'de' && /^(?:mult|puțin|putin|bine|aproape|jur)$/u.test(before?.form ?? '');
}

function obliqueAt(doc: Doc, first: number): string | undefined {
  const token = doc.tokens[first];
  if (token === undefined) return undefined;
  const next = doc.tokens[first + 1];
  if (/^Ts/u.test(token.msd) && next !== undefined && isOblique(next)) return 'gen';
  return isOblique(token) || /^(?:lui)$/u.test(doc.tokens[first - 1]?.form ?? '') || token.form === 'lui'
    ? 'gen'
    : undefined;
}

/** A genitive or dative; a man's name has none of its own ("Becali" is no form of "Becal"). */
export function isOblique(token: Token): boolean {
  if (token.upos === 'PROPN' && token.features.Gender === 'Masc' && !/lui$/u.test(token.form)) return false;
  return token.features.Case === 'Dat,Gen' && /^(?:NOUN|PROPN|ADJ|PRON|DET)$/u.test(token.upos);
}
