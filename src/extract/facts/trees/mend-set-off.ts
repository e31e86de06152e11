import type { Token } from '../../../language/doc.ts';
import { isRelative } from '../clauses/clause.ts';
import { change, isFiniteForm, type Mending, wordsIn } from './mending.ts';

/**
 * "condus de Lavinia Sandu, numită de consiliu": a participle that a comma sets off from the noun before it tells of that noun,
 * with all words up to its own end, whatever the parser makes of it: an adjective, part of the verb, or of the noun behind it.
 */
export function mendSetOffs(mending: Mending): void {
  for (const { index } of wordsIn(mending)) {
    const participle = mending.tokens[index] as Token;
    const comma = mending.tokens[index - 1]?.upos === 'ADV' ? index - 2 : index - 1;
    if (!isParticiple(mending, participle) || mending.tokens[comma]?.form !== ',') continue;
    const noun = nounBefore(mending, comma);
    const end = noun === undefined ? undefined : endOfSetOff(mending, index);
    if (noun === undefined || end === undefined || !fits(noun, participle) || isListed(mending, participle, comma))
      continue;
    const { msd, deprel, head: above } = participle;
    const form = msd.startsWith('Vmp') ? msd : `Vmp--${msd.slice(4, 5)}${msd.slice(3, 4)}`;
    change(mending, index, { upos: 'VERB', msd: form, lemma: verbOf(participle) });
    // the parser may know of a noun further back, and of more words behind a comma
    if (/^acl/u.test(deprel) && above < comma) continue;
    change(mending, index, { head: noun.index, deprel: 'acl' });
    for (let i = comma; i <= end; i++) {
      const { head } = mending.tokens[i] as Token;
      if (i !== index && (head < comma || head > end)) change(mending, i, { head: index });
    }
    for (const { index: at, head } of wordsIn(mending))
      if ((at < comma || at > end) && head >= comma && head <= end && at !== noun.index)
        change(mending, at, { head: noun.index });
  }
}

/** "acuzat" → "acuza": an adjective's lemma as the verb's, of which rules know what it does; of irregular ones it stays. */
function verbOf({ lemma, upos }: Token): string {
  return upos === 'ADJ' ? lemma.replace(/(?<=[aiâ])t$/u, '').replace(/â$/u, 'î') : lemma;
}

/** By its tag, or an adjective that ends like one; nothing that an auxiliary makes a verb. */
function isParticiple(mending: Mending, { index, msd, upos, lemma, head, features }: Token): boolean {
  if (head < 0 || features.Definite === 'Def') return false;
  const form =
    /^Vmp/u.test(msd) || (upos === 'ADJ' && /^Afp/u.test(msd) && mending.language.cues.participial.test(lemma));
  return form && wordsIn(mending).every((one) => one.head !== index || one.upos !== 'AUX');
}

/** The noun or name that ends right before the comma; a short name in parentheses may follow it. */
function nounBefore({ tokens, sentence }: Mending, comma: number): Token | undefined {
  let at = comma - 1;
  if (tokens[at]?.form === ')' && tokens[at - 2]?.form === '(') at -= 3;
  while (at > sentence.firstToken && /^[”"»]$/u.test(tokens[at]?.form ?? '')) at--;
  const last = tokens[at];
  if (last === undefined || at < sentence.firstToken) return undefined;
  if (last.upos === 'ADJ' && tokens[at - 1]?.upos === 'NOUN') return tokens[at - 1];
  let name = last;
  while (
    name.upos === 'PROPN' &&
    tokens[name.head]?.upos === 'PROPN' &&
    name.head < name.index &&
    name.head >= sentence.firstToken
  )
    name = tokens[name.head] as Token;
  return /^(?:NOUN|PROPN)$/u.test(name.upos) ? name : undefined;
}

/** Where what it says ends: before the next comma or the sentence's end, with more than the participle in it; a bare verb there leaves it open. */
function endOfSetOff({ tokens, sentence }: Mending, index: number): number | undefined {
  let subordinate = false;
  let more = false;
  for (let i = index + 1; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (/^[,;.!?…:–—()]$/u.test(token.form)) return more ? i - 1 : undefined;
    if (token.upos === 'SCONJ' || isRelative(token) || token.msd.startsWith('Qs')) subordinate = true;
    if (isFiniteForm(token) && !subordinate) return undefined;
    if (/^(?:ADP|NOUN|PROPN|NUM)$/u.test(token.upos)) more = true;
  }
  return more ? sentence.endToken - 1 : undefined;
}

/** Gender and number, where both words show them. */
function fits({ features: own, upos }: Token, { features }: Token): boolean {
  if (own.Number !== undefined && features.Number !== undefined && own.Number !== features.Number) return false;
  return upos !== 'NOUN' || own.Gender === undefined || features.Gender === undefined || own.Gender === features.Gender;
}

/** "a fost dus la spital, operat și externat": one more of the verb's participles. */
function isListed({ tokens }: Mending, { deprel, head }: Token, comma: number): boolean {
  const former = tokens[head];
  return deprel === 'conj' && former !== undefined && former.index < comma && !/^(?:NOUN|PROPN)$/u.test(former.upos);
}
