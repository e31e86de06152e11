import type { Doc, Sentence, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import { isRelative } from './clause.ts';
import { isRoleWord, isUnnamedSpeaker } from './role-words.ts';

/**
 * Doc → the same Doc with the slips mended that parsers make in news, each told by words alone: whatever tree comes in, rules of
 * extraction read the same one. Nothing is mended that the words leave open. Linear in length but for the depth of trees.
 */
export function mendTrees(doc: Doc, language: Language, quotes: readonly Span[]): Doc {
  const tokens = [...doc.tokens];
  for (const sentence of doc.sentences) {
    const mending: Mending = { tokens, sentence, language };
    mendTellingNouns(mending);
    splitVerbs(mending);
    mendCopulas(mending);
    mendRootNoun(mending);
    mendContents(mending);
    mendBoundaries(mending);
    mendJoined(mending);
    mendAbsolutes(mending);
    mendLateDates(mending);
    for (const quote of quotes)
      if (quote.start < sentence.end && sentence.start < quote.end) mendQuotation(mending, quote);
  }
  return { ...doc, tokens };
}

type Mending = { readonly tokens: Token[]; readonly sentence: Sentence; readonly language: Language };
type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'msd' | 'lemma' | 'features'>>;

function change({ tokens }: Mending, index: number, to: Change): void {
  const token = tokens[index];
  if (token !== undefined) tokens[index] = { ...token, ...to };
}

function wordsIn({ tokens, sentence }: Mending): Token[] {
  return tokens.slice(sentence.firstToken, sentence.endToken);
}

/** Whether `below` hangs on `above`, however far. */
function hangsOn({ tokens }: Mending, below: number, above: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps < DEEPEST; at = tokens[at]?.head ?? -1, steps++)
    if (at === above) return true;
  return false;
}
const DEEPEST = 300;

/** `below` takes the place of `above`, which hangs on it from then on. */
function swap(mending: Mending, above: Token, below: Token, deprel: string): void {
  change(mending, below.index, { head: above.head, deprel: above.deprel });
  change(mending, above.index, { head: below.index, deprel });
}

/** "Presa din Londra scrisese …", "Procuroarea neagă": a noun for who speaks, read as a verb, before the real one. */
function mendTellingNouns(mending: Mending): void {
  const { language } = mending;
  for (const token of wordsIn(mending)) {
    if (!/^V/u.test(token.msd) || !(isRoleWord(language, token) || isUnnamedSpeaker(language, token))) continue;
    const before = mending.tokens[token.index - 1];
    const opens = token.index === mending.sentence.firstToken || before?.form === ',' || before?.upos === 'SCONJ';
    const verb = opens ? nextFinite(mending, token.index) : undefined;
    if (verb === undefined) continue;
    const features = { Case: 'Acc,Nom', Definite: 'Def', Number: 'Sing' };
    change(mending, token.index, { upos: 'NOUN', msd: 'Nc', features });
    if (verb.head === token.index) swap(mending, mending.tokens[token.index] as Token, verb, 'nsubj');
    for (const other of wordsIn(mending))
      if (other.head === token.index && other.index > verb.index) change(mending, other.index, { head: verb.index });
  }
}

/** The finite verb after `index` before any comma: the main verb where an auxiliary comes first. */
function nextFinite({ tokens, sentence }: Mending, index: number): Token | undefined {
  for (let i = index + 1; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ' || isRelative(token)) return undefined;
    if (/^Vmi/u.test(token.msd)) return token;
    if (/^Va(?:--|i)/u.test(token.msd)) {
      const head = tokens[token.head];
      return head !== undefined && head.index > i ? head : token;
    }
  }
  return undefined;
}

/** "Podul este sigur" with "sigur" hung on "Podul": the predicate governs its subject. */
function mendCopulas(mending: Mending): void {
  for (const { index, lemma, deprel, head, features } of wordsIn(mending)) {
    if (lemma !== 'fi' || deprel !== 'cop' || features.Mood !== 'Ind') continue;
    const predicate = mending.tokens[head];
    const subject = mending.tokens[predicate?.head ?? -1];
    if (predicate === undefined || subject === undefined || subject.index >= index || index >= predicate.index)
      continue;
    if (!/^(?:advmod|amod|nmod|appos)/u.test(predicate.deprel) || !/^(?:NOUN|PROPN|PRON)$/u.test(subject.upos))
      continue;
    const between = mending.tokens.slice(subject.index + 1, index);
    if (between.some((token) => isRelative(token) || token.upos === 'SCONJ' || token.upos === 'PUNCT')) continue;
    swap(mending, subject, predicate, 'nsubj');
    const { head: above, deprel: link } = mending.tokens[predicate.index] as Token;
    if (above >= 0 && !/^(?:root|conj|parataxis|acl|advcl|ccomp|csubj)/u.test(link))
      change(mending, predicate.index, { deprel: 'ccomp' });
  }
}

/**
 * "acuzată că este în favoarea lor, l-a proclamat": two finite verbs read as one, a comma between them. The first one's predicate is the
 * word after it; it stays where "că" puts it, what follows the comma is a clause of its own.
 */
function splitVerbs(mending: Mending): void {
  for (const verb of wordsIn(mending)) {
    const own = wordsIn(mending).filter((token) => token.head === verb.index && isFiniteLink(token));
    const [first, second] = own;
    if (first === undefined || second === undefined || second.index > verb.index) continue;
    const between = mending.tokens.slice(first.index + 1, second.index);
    const comma = between.findLast(({ form }) => form === ',');
    const predicate = between.find(
      ({ upos, deprel }) => /^(?:NOUN|ADJ|ADV|VERB|PROPN|NUM)$/u.test(upos) && deprel !== 'fixed',
    );
    if (comma === undefined || predicate === undefined || predicate.index > comma.index) continue;
    const opener = wordsIn(mending).findLast(({ index, upos }) => index < first.index && upos === 'SCONJ');
    const start = opener?.head === verb.index ? opener.index : mending.sentence.firstToken;
    const governor = mending.tokens.slice(mending.sentence.firstToken, start).findLast(({ msd }) => /^Vm/u.test(msd));
    for (const token of wordsIn(mending))
      if (token.head === verb.index && token.index >= start && token.index < comma.index)
        change(mending, token.index, { head: predicate.index });
    const place =
      opener !== undefined && governor !== undefined ? { head: governor.index, deprel: 'ccomp' } : undefined;
    change(mending, predicate.index, place ?? { head: verb.head, deprel: verb.deprel });
    change(mending, first.index, { head: predicate.index, deprel: 'cop' });
    if (place === undefined) change(mending, verb.index, { head: predicate.index, deprel: 'conj' });
  }
}

function isFiniteLink({ msd, deprel }: Token): boolean {
  return /^(?:aux|cop)/u.test(deprel) && /^V[am]i|^Va--/u.test(msd);
}

/** "Comisia, acuzată de …, l-a numit": a noun without a verb at the top of the sentence, and after a comma a verb without a subject. */
function mendRootNoun(mending: Mending): void {
  const words = wordsIn(mending);
  const root = words.find(({ head }) => head < 0);
  if (
    root === undefined ||
    !/^(?:NOUN|PROPN)$/u.test(root.upos) ||
    words.some((one) => one.head === root.index && isFiniteLink(one))
  )
    return;
  const setOff = words.find(({ index, form }) => form === ',' && index > root.index);
  if (
    setOff === undefined ||
    words.slice(0, root.index - mending.sentence.firstToken).some(({ msd }) => /^V/u.test(msd))
  )
    return;
  if (words.some(({ index, msd }) => index > root.index && index < setOff.index && /^V/u.test(msd))) return;
  const verb = words.find(
    (token) => token.index > setOff.index + 1 && isFiniteHere(words, token) && opensAfterComma(mending, token),
  );
  if (verb === undefined || words.some((one) => one.head === verb.index && /^nsubj/u.test(one.deprel))) return;
  for (const token of words) {
    if (token.index <= verb.index || token.upos === 'PUNCT' || hangsOn(mending, token.index, verb.index)) continue;
    const above = mending.tokens[token.head];
    if (
      above !== undefined &&
      above.index < verb.index &&
      above.index >= root.index &&
      /^(?:advcl|conj|parataxis|obl)/u.test(token.deprel)
    )
      change(mending, token.index, { head: verb.index });
  }
  change(mending, verb.index, { head: -1, deprel: 'root' });
  change(mending, root.index, { head: verb.index, deprel: 'nsubj' });
}

function isFiniteHere(words: readonly Token[], token: Token): boolean {
  return /^Vmi/u.test(token.msd) || words.some((one) => one.head === token.index && isFiniteLink(one));
}

/** ", l-a numit": only clitics, negation, auxiliaries and adverbs between the comma and the verb. */
function opensAfterComma({ tokens }: Mending, verb: Token): boolean {
  let at = verb.index - 1;
  while (/^(?:AUX|PRON|PART|ADV)$/u.test(tokens[at]?.upos ?? '') && !isRelative(tokens[at])) at--;
  return tokens[at]?.form === ',';
}

/** "a declarat că va impune taxe, relatează Reuters": what "că" opens hangs on the verb before it, not on one that follows. */
function mendContents(mending: Mending): void {
  const { cues } = mending.language;
  const words = wordsIn(mending);
  for (const opener of words) {
    if (!cues.content.has(opener.lemma) || opener.deprel !== 'mark') continue;
    const verb = mending.tokens[opener.head];
    const above = mending.tokens[verb?.head ?? -1];
    if (verb === undefined || above === undefined || verb.index < opener.index || above.index < opener.index) continue;
    if (above.index < verb.index || !/^V/u.test(above.msd)) continue;
    const teller = words.findLast(
      (token) => token.index < opener.index && token.index > opener.index - FARTHEST_TELLER && tells(mending, token),
    );
    if (teller === undefined || hangsOn(mending, teller.index, verb.index)) continue;
    change(mending, verb.index, { head: teller.index, deprel: 'ccomp' });
    if (above.head === teller.index) change(mending, above.index, { deprel: 'parataxis' });
  }
}
const FARTHEST_TELLER = 9;

function tells({ language: { cues } }: Mending, { lemma, msd }: Token): boolean {
  if (!/^Vm[ipg]/u.test(msd)) return false;
  return [cues.saying, cues.believing, cues.denying, cues.promising, cues.accusing].some((verbs) => verbs.has(lemma));
}

/** "… în Ucraina, iar experții cer …": no word before the comma that ends a clause belongs to the verb of the next one. */
function mendBoundaries(mending: Mending): void {
  const words = wordsIn(mending);
  const finite = new Set(words.filter((token) => isFiniteHere(words, token)).map(({ index }) => index));
  let verb: number | undefined;
  for (const { index } of words) {
    if (finite.has(index)) verb = index;
    if (!opensClause(mending, index)) continue;
    if (verb !== undefined && mending.tokens[index]?.form === ',')
      for (let i = verb + 1; i < index; i++) {
        const token = mending.tokens[i] as Token;
        if (token.head <= index || token.upos === 'PUNCT') continue;
        change(mending, i, {
          head: verb,
          deprel: /^(?:conj|nsubj|acl|advcl)/u.test(token.deprel) ? 'obl' : token.deprel,
        });
      }
    verb = undefined;
  }
}

/** A comma before "iar", "care", "în care", "după ce", "că" or a gerund; or such a word without a comma. */
function opensClause({ tokens, language }: Mending, index: number): boolean {
  const token = tokens[index];
  if (token?.form !== ',') return token !== undefined && (token.upos === 'SCONJ' || isRelative(token));
  const [first, second, third] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (first === undefined || language.cues.joining.has(first.form.toLowerCase())) return true;
  if (first.upos === 'SCONJ' || isRelative(first) || /^Vmg/u.test(first.msd)) return true;
  const leads = /^(?:ADP|ADV)$/u.test(first.upos) || first.form === 'în';
  return leads && ((second !== undefined && isRelative(second)) || (third !== undefined && third.form === 'ce'));
}

/** ", dar începuse", ", iar în cazul benzinei scumpirea a fost": what such a word opens is a clause beside the last one, with all its words. */
function mendJoined(mending: Mending): void {
  for (const joint of wordsIn(mending)) {
    if (!mending.language.cues.joining.has(joint.form.toLowerCase()) || mending.tokens[joint.index - 1]?.form !== ',')
      continue;
    const words = wordsIn(mending);
    const verb = words.find((token) => token.index > joint.index && isFiniteHere(words, token));
    if (verb === undefined) continue;
    const subordinate = words.some(
      (token) => token.index > joint.index && token.index < verb.index && (token.upos === 'SCONJ' || isRelative(token)),
    );
    if (subordinate || hangsOn(mending, joint.index - 2, verb.index)) continue;
    if (/^(?:advcl|acl|obl|amod|appos)/u.test(verb.deprel)) {
      const above = finiteAbove(mending, verb.head, joint.index);
      if (above !== undefined) change(mending, verb.index, { head: above, deprel: 'conj' });
    }
    for (const token of words)
      if (token.index > joint.index && token.index < verb.index && token.head < joint.index && token.head >= 0)
        change(mending, token.index, { head: verb.index, deprel: token.deprel === 'conj' ? 'obl' : token.deprel });
    change(mending, joint.index, { head: verb.index });
  }
}

/** The nearest finite verb from `at` up that stands before `limit`. */
function finiteAbove(mending: Mending, at: number, limit: number): number | undefined {
  const words = wordsIn(mending);
  for (let i = at, steps = 0; i >= 0 && steps < DEEPEST; i = mending.tokens[i]?.head ?? -1, steps++) {
    const token = mending.tokens[i];
    if (token !== undefined && i < limit && isFiniteHere(words, token)) return i;
  }
  return undefined;
}

/** ", momentele fiind realizate de …": a bare noun between a comma and a gerund is that gerund's subject. */
function mendAbsolutes(mending: Mending): void {
  for (const gerund of wordsIn(mending)) {
    if (!/^Vmg/u.test(gerund.msd)) continue;
    let at = gerund.index - 1;
    while (isNominal(mending, at) && at > mending.sentence.firstToken) at--;
    const heads = mending.tokens
      .slice(at + 1, gerund.index)
      .filter(({ upos, head }) => /^(?:NOUN|PROPN)$/u.test(upos) && (head <= at || head >= gerund.index));
    const [noun, other] = heads;
    if (
      mending.tokens[at]?.form !== ',' ||
      noun === undefined ||
      other !== undefined ||
      noun.features.Case === 'Dat,Gen'
    )
      continue;
    if (noun.head > at || noun.head < 0 || noun.features.Definite === 'Ind') continue;
    change(mending, noun.index, { head: gerund.index, deprel: 'nsubj' });
  }
}

/** A word of a noun phrase, with "de" inside it. */
function isNominal({ tokens }: Mending, at: number): boolean {
  const token = tokens[at];
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(token?.upos ?? '') || (token?.form === 'de' && tokens[at - 1]?.upos === 'NOUN')
  );
}

/** "…, de când țara a fost invadată, în 2022": a date after a clause of time belongs to that clause. */
function mendLateDates(mending: Mending): void {
  for (const token of wordsIn(mending)) {
    if (!/^obl/u.test(token.deprel) || !/^(?:1[5-9]|20)\d\d$/u.test(token.form)) continue;
    const clause = wordsIn(mending).findLast(
      (one) =>
        one.index < token.index && one.index > token.head && one.head === token.head && /^advcl/u.test(one.deprel),
    );
    const marked =
      clause !== undefined && wordsIn(mending).some((one) => one.head === clause.index && one.deprel === 'mark');
    if (clause !== undefined && marked) change(mending, token.index, { head: clause.index });
  }
}

/** A quotation is one piece: what its words say of each other goes before what the parser hangs outside. */
function mendQuotation(mending: Mending, quote: Span): void {
  const inside = wordsIn(mending).filter((token) => contains(quote, token) && token.upos !== 'PUNCT');
  const own = new Set(inside.map(({ index }) => index));
  const tops = inside.filter(({ head }) => !own.has(head));
  if (tops.length < 2) return;
  const isPredicate = (token: Token): boolean =>
    /^Vmi/u.test(token.msd) ||
    inside.some(
      (other) => other.head === token.index && /^(?:aux|cop)/u.test(other.deprel) && /^V[am]i|^Va--/u.test(other.msd),
    );
  const top = tops.find(isPredicate);
  if (top === undefined) return;
  // "„Nu plec. Rămân”": two sentences stay two
  for (const other of tops) if (other !== top && !isPredicate(other)) change(mending, other.index, { head: top.index });
}
