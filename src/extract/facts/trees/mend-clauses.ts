import type { Token } from '../../../language/doc.ts';
import { contains, type Span } from '../../../text/span.ts';
import { isRelative } from '../clauses/clause.ts';
import {
  change,
  finiteAbove,
  hangsOn,
  isFiniteForm,
  isFiniteHere,
  type Mending,
  opensAfterComma,
  swap,
  wordsIn,
} from './mending.ts';

/** Clauses that parsers hang on the wrong verb, and words on the wrong side of a clause's end. */

/** "a declarat că va impune taxe, relatează Reuters": what "că" opens hangs on the verb before it, not on one that follows. */
export function mendContents(mending: Mending): void {
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
export function mendBoundaries(mending: Mending): void {
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
export function mendJoined(mending: Mending): void {
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

/** ", momentele fiind realizate de …": a bare noun between a comma and a gerund is that gerund's subject. */
export function mendAbsolutes(mending: Mending): void {
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
export function mendLateDates(mending: Mending): void {
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
export function mendQuotation(mending: Mending, quote: Span): void {
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
/** "Ion Pop, care a condus banca, a demisionat": what stands before "care" belongs to the verb after the clause that it opens. */
export function mendRelatives(mending: Mending): void {
  for (const pronoun of wordsIn(mending)) {
    if (pronoun.lemma !== 'care' || !isRelative(pronoun)) continue;
    const words = wordsIn(mending);
    const comma = mending.tokens[pronoun.index - 1]?.upos === 'ADP' ? pronoun.index - 2 : pronoun.index - 1;
    const verb = words.find((token) => token.index > pronoun.index && isFiniteHere(words, token));
    if (verb === undefined || mending.tokens[comma]?.form !== ',') continue;
    const lead = words.filter(({ head, index, upos }) => head === verb.index && index < comma && upos !== 'PUNCT');
    const noun = lead.findLast(({ upos }) => /^(?:NOUN|PROPN)$/u.test(upos));
    const next = words.find(
      (token) =>
        token.index > verb.index &&
        isFiniteHere(words, token) &&
        opensAfterComma(mending, token) &&
        hangsOn(mending, token.index, verb.index),
    );
    if (
      noun === undefined ||
      next === undefined ||
      words.some((one) => one.head === next.index && /^nsubj/u.test(one.deprel))
    )
      continue;
    change(mending, next.index, { head: verb.head, deprel: verb.deprel });
    for (const { index } of lead) change(mending, index, { head: next.index });
    change(mending, noun.index, { deprel: 'nsubj' });
    change(mending, verb.index, { head: noun.index, deprel: 'acl' });
  }
}

/** "menționând rădăcinile care își au originea": a noun before "care" without a comma belongs to the verb before it, the clause to the noun. */
export function mendRestrictives(mending: Mending): void {
  for (const pronoun of wordsIn(mending)) {
    if (pronoun.lemma !== 'care' || !isRelative(pronoun) || mending.tokens[pronoun.index - 1]?.upos === 'PUNCT')
      continue;
    const verb = mending.tokens[pronoun.head];
    const above = mending.tokens[verb?.head ?? -1];
    if (verb === undefined || above === undefined || verb.index < pronoun.index) continue;
    const left = wordsIn(mending).filter(
      ({ head, index, upos }) => head === verb.index && index < pronoun.index && upos !== 'ADP',
    );
    const noun = left.findLast(({ upos }) => /^(?:NOUN|PROPN)$/u.test(upos));
    if (noun === undefined || above.index >= noun.index) continue;
    for (const { index, deprel } of left)
      change(mending, index, {
        head: above.index,
        deprel: index === noun.index && /^nsubj/u.test(deprel) ? 'obj' : deprel,
      });
    change(mending, verb.index, { head: noun.index, deprel: 'acl' });
  }
}

/** "…, a cărui primă soție, Ana, era …": the noun whose owner "cărui" names is the subject of the verb that follows, not a word of the clause before. */
export function mendOwned(mending: Mending): void {
  const words = wordsIn(mending);
  for (const owner of words) {
    const article = mending.tokens[owner.index - 1];
    if (!/^c[aă]r(?:ui|ei|or)$/iu.test(owner.form) || !/^Ts|^Va/u.test(article?.msd ?? '')) continue;
    if (!/^(?:a|al|ai|ale)$/u.test(article?.form ?? '') || mending.tokens[owner.index - 2]?.form !== ',') continue;
    const verb = words.find((token) => token.index > owner.index && isFiniteHere(words, token));
    const noun = words.find(({ index, upos }) => index > owner.index && upos === 'NOUN');
    const carrier = words.find((token) => token.index > owner.index && isFiniteForm(token));
    if (verb === undefined || noun === undefined || carrier === undefined) continue;
    if (noun.index >= Math.min(verb.index, carrier.index) || noun.index > owner.index + FARTHEST_OWNED) continue;
    const former = mending.tokens[owner.index - 3];
    if (former === undefined || hangsOn(mending, former.index, verb.index)) continue;
    change(mending, noun.index, { head: verb.index, deprel: 'nsubj' });
    for (let i = owner.index - 2; i < carrier.index; i++) {
      const token = mending.tokens[i] as Token;
      if (i !== noun.index && (token.head < owner.index - 1 || token.head === verb.index))
        change(mending, i, { head: noun.index });
    }
    change(mending, owner.index, { head: noun.index, deprel: 'det' });
    change(mending, owner.index - 1, { head: owner.index, msd: 'Tsfs', upos: 'DET' });
    if (!hangsOn(mending, verb.index, former.index)) change(mending, verb.index, { head: former.index, deprel: 'acl' });
  }
}

/** Words between "cărui" and what is owned: "a cărui primă soție". */
const FARTHEST_OWNED = 3;

/** "Când va fi găsit vinovat, va plăti": a clause that a conjunction opens at the sentence's start hangs on the one after its comma. */
export function mendFronted(mending: Mending): void {
  const words = wordsIn(mending);
  const opener = words.find(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV');
  const first = words.find(({ upos }) => upos !== 'PUNCT');
  const opens =
    first !== undefined && (first.upos === 'SCONJ' || /^când$/iu.test(first.form) || opener?.upos === 'SCONJ');
  const verb = words.find((token) => isFiniteHere(words, token));
  if (!opens || verb === undefined || verb.head >= 0) return;
  const comma = words.find(({ index, form }) => index > verb.index && form === ',');
  const next =
    comma === undefined ? undefined : words.find((token) => token.index > comma.index && isFiniteHere(words, token));
  const between = mending.tokens.slice(comma?.index ?? 0, next?.index ?? 0);
  if (
    next === undefined ||
    next.head !== verb.index ||
    between.some((token) => token.upos === 'SCONJ' || isRelative(token))
  )
    return;
  swap(mending, verb, next, 'advcl');
}
