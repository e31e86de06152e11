import type { Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import { isRelative } from '../clauses/clause.ts';
import { isRoleWord, isUnnamedSpeaker } from '../nouns/role-words.ts';
import {
  change,
  hangsOn,
  isFiniteHere,
  isFiniteLink,
  type Mending,
  opensAfterComma,
  swap,
  wordsIn,
} from './mending.ts';

/** Predicates and their subjects that parsers mix up: nouns read as verbs, copulas, "avea" read as an auxiliary, two verbs read as one. */

/** "Presa din Londra scrisese …", "Procuroarea neagă": a noun for who speaks, read as a verb, before the real one. */
export function mendTellingNouns(mending: Mending): void {
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

/** "era pictoriță" with the noun hung on the verb: the predicate after "fi" governs it. */
export function mendPredicates(mending: Mending): void {
  for (const verb of wordsIn(mending)) {
    const predicate = mending.tokens[verb.index + 1];
    if (verb.lemma !== 'fi' || verb.features.Mood !== 'Ind' || /^(?:aux|cop)/u.test(verb.deprel)) continue;
    if (predicate?.head !== verb.index || !/^(?:NOUN|ADJ)$/u.test(predicate.upos) || isDefinite(predicate)) continue;
    const below = wordsIn(mending).filter(({ head }) => head === verb.index);
    swap(mending, verb, predicate, 'cop');
    for (const { index } of below) if (index !== predicate.index) change(mending, index, { head: predicate.index });
  }
}

/** "Podul este sigur" with "sigur" hung on "Podul": the predicate governs its subject. */
export function mendCopulas(mending: Mending): void {
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
export function splitVerbs(mending: Mending): void {
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

/** "Comisia, acuzată de …, l-a numit": a noun without a verb at the top of the sentence, and after a comma a verb without a subject. */
export function mendRootNoun(mending: Mending): void {
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

/** "Legea dublează acciza pe benzină": two finite verbs do not touch; the second one is the noun that the first one has as object. */
export function mendObjects(mending: Mending): void {
  const { tokens, sentence } = mending;
  for (const noun of wordsIn(mending)) {
    const verb = tokens[noun.index - 1];
    if (!/^Vmi[ip]3/u.test(noun.msd) || !/[^i]a$/u.test(noun.form) || /^[A-ZĂÂÎȘȚ]/u.test(noun.form)) continue;
    if (verb === undefined || verb.index < sentence.firstToken || !/^Vmi/u.test(verb.msd)) continue;
    const relative = tokens.slice(Math.max(sentence.firstToken, verb.index - LONGEST_RELATIVE), verb.index);
    if (relative.some(isRelative)) continue;
    if (hangsOn(mending, verb.index, noun.index)) swap(mending, noun, verb, 'obj');
    const features = { Case: 'Acc,Nom', Definite: 'Def', Gender: 'Fem', Number: 'Sing' };
    change(mending, noun.index, { upos: 'NOUN', msd: 'Ncfsry', features, head: verb.index, deprel: 'obj' });
  }
}

/** Words of a relative clause before its verb: "cine venea pleca" has two verbs. */
const LONGEST_RELATIVE = 6;

/** "Conductele au peste 50 de ani": an auxiliary without a participle is a verb, and what follows is what they have. */
export function mendHaving(mending: Mending): void {
  for (const having of wordsIn(mending)) {
    const thing = mending.tokens[having.head];
    if (having.lemma === 'avea' && isVerbByTree(mending, having)) {
      change(mending, having.index, { upos: 'VERB', msd: 'Vmip3', features: presentOf(having) });
      continue;
    }
    if (having.lemma !== 'avea' || !/^Va--3|^Vai/u.test(having.msd) || !/^aux/u.test(having.deprel)) continue;
    if (thing === undefined || thing.index < having.index || !/^(?:NOUN|NUM|PROPN)$/u.test(thing.upos)) continue;
    const between = mending.tokens.slice(having.index + 1, thing.index);
    if (/^a[rșs]?$/iu.test(having.form) || between.some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/u.test(upos))) continue;
    const owner = mending.tokens[thing.head];
    const subject = owner !== undefined && owner.index < having.index && /^(?:NOUN|PROPN|PRON)$/u.test(owner.upos);
    change(mending, having.index, {
      head: subject ? owner.head : thing.head,
      deprel: subject ? owner.deprel : thing.deprel,
      upos: 'VERB',
      msd: 'Vmip3',
      features: presentOf(having),
    });
    if (subject) change(mending, owner.index, { head: having.index, deprel: 'nsubj' });
    for (const token of wordsIn(mending))
      if (token.head === thing.index && token.index < having.index)
        change(mending, token.index, { head: having.index });
    change(mending, thing.index, { head: having.index, deprel: 'obj' });
  }
}

/** "Trenurile au întârzieri": tagged as an auxiliary, though it helps no verb. */
function isVerbByTree({ tokens }: Mending, { index, form, msd, deprel }: Token): boolean {
  if (!/^Va--[123]|^Vai/u.test(msd) || /^(?:aux|cop)/u.test(deprel) || /^a[rșs]?$/iu.test(form)) return false;
  return tokens.slice(index + 1, index + 4).every((next) => !/^V[am][pn]/u.test(next.msd));
}

function presentOf({ form, features }: Token): Token['features'] {
  const own = /^(?:au|avem|aveți)$/iu.test(form) ? 'Plur' : /^(?:are|am|ai)$/iu.test(form) ? 'Sing' : features.Number;
  const number = own === undefined ? {} : { Number: own };
  const person = /^(?:au|are)$/iu.test(form) ? '3' : (features.Person ?? '3');
  return { Mood: 'Ind', ...number, Person: person, Tense: 'Pres', VerbForm: 'Fin' };
}

/** "contra a nouă milioane de euro", "moartea a două persoane": "a" before a number marks a genitive and is no auxiliary. */
export function mendGenitives(mending: Mending): void {
  for (const token of wordsIn(mending)) {
    const next = mending.tokens[token.index + 1];
    if (token.form !== 'a' || token.upos !== 'AUX' || next?.upos !== 'NUM') continue;
    const head = next.head > token.index ? next.head : next.index;
    change(mending, token.index, { upos: 'ADP', msd: 'Spsg', lemma: 'a', features: {}, head, deprel: 'case' });
  }
}

/** "Este pentru prima dată când cei doi s-au văzut": what happens hangs on the time that it is the first, which is what "este" says. */
export function mendFirstTimes(mending: Mending): void {
  const { tokens, sentence } = mending;
  for (const { index } of wordsIn(mending)) {
    const [first, time, when] = tokens.slice(index, index + 3);
    if (first?.lemma !== 'prim' || !/^(?:dată|data|oară|oara)$/u.test(time?.form ?? '') || when?.form !== 'când')
      continue;
    const link = tokens.slice(Math.max(sentence.firstToken, index - 2), index).findLast(({ lemma }) => lemma === 'fi');
    const words = wordsIn(mending);
    const verb = words.find((token) => token.index > when.index && isFiniteHere(words, token));
    if (time === undefined || link === undefined || verb === undefined) continue;
    const inside = [link.index, time.index, verb.index];
    const above = [link, verb, time].find(({ head }) => !inside.includes(head));
    if (above === undefined || above.head > link.index) continue;
    const { head, deprel } = above;
    for (const token of wordsIn(mending))
      if (token.index < when.index && inside.includes(token.head)) change(mending, token.index, { head: time.index });
    change(mending, time.index, { head, deprel });
    change(mending, link.index, { head: time.index, deprel: 'cop' });
    change(mending, verb.index, { head: time.index, deprel: 'acl' });
  }
}

/** "la Ion Pop, condamnat la 15 ani": a participle right after a name's comma tells of the name, whatever the parser calls it. */
export function mendParticiples(mending: Mending): void {
  const { tokens } = mending;
  for (const { index, msd, deprel, head } of wordsIn(mending)) {
    if (!/^Vmp/u.test(msd) || head < 0 || /^(?:acl|advcl|conj|root)/u.test(deprel)) continue;
    if (tokens[index - 1]?.form !== ',' || wordsIn(mending).some((one) => one.head === index && one.upos === 'AUX'))
      continue;
    let name = tokens[index - 2];
    while (name?.upos === 'PROPN' && tokens[name.head]?.upos === 'PROPN' && name.head < name.index)
      name = tokens[name.head];
    if (name?.upos === 'PROPN') change(mending, index, { head: name.index, deprel: 'acl' });
  }
}

/** "Opoziția o acuză că …": before a form that no infinitive has, "o" is whom it is done to. */
export function mendHer(mending: Mending): void {
  for (const verb of wordsIn(mending)) {
    const her = mending.tokens[verb.index - 1];
    if (!/^Vmn/u.test(verb.msd) || !/ă$/u.test(verb.form) || her?.form !== 'o' || !/^Va/u.test(her.msd)) continue;
    change(mending, her.index, {
      upos: 'PRON',
      msd: 'Pp3fsa--------w',
      deprel: 'obj',
      features: { Case: 'Acc', Gender: 'Fem', Number: 'Sing' },
    });
    change(mending, verb.index, { msd: 'Vmip3', lemma: verb.form.toLowerCase().replace(/ă$/u, 'a') });
  }
}
