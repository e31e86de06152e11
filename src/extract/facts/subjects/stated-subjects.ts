import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import { type Context, isSubjectLike, isTaggedSubject } from './subject.ts';

/** Which of a clause's bare noun phrases is its subject: the last before the verb, or one behind it where something else bears it out. */

/** "au avut loc proteste în …", "A fost anulat mandatul …": a bare noun after the verb that the parser calls its subject. */
export function happening(
  clause: Clause,
  { doc, language }: Context,
  phrases: readonly NounPhrase[],
): NounPhrase | undefined {
  const first = phrases.find((phrase) => phrase.first > clause.predicate.index && isSubjectLike(phrase));
  if (first === undefined || first.first > clause.predicate.index + 3) return undefined;
  const { predicate, own } = clause;
  const tagged = /^nsubj/u.test(first.head.deprel) && first.head.head === predicate.index;
  // a second sign: a passive, or a verb whose noun can be no object
  const passive = own.some(
    (token) => token.index < predicate.index && (token.form === 'fost' || /^Px3--a/u.test(token.msd)),
  );
  const takesPlace =
    predicate.lemma === 'avea' && phrases.some(({ head }) => head.form === 'loc' && head.index <= predicate.index + 1);
  if (takesPlace) return phrases.find((phrase) => phrase.first > predicate.index + 1 && isSubjectLike(phrase));
  // "Se încheie turneul lui Ion", "a fost găsit un colet": after a reflexive or a passive the bare noun right behind the verb is its subject, whatever its tag
  const reflexive = own.some(({ index, msd }) => index < predicate.index && /^Px3--a/u.test(msd));
  const numbers = [clause.finite?.features.Number, first.head.features.Number];
  const agrees = numbers[0] === undefined || numbers[1] === undefined || numbers[0] === numbers[1];
  const undergone =
    reflexive ||
    (/^Vmp/u.test(predicate.msd) && own.some(({ lemma, index }) => lemma === 'fi' && index < predicate.index));
  if (undergone && agrees && isNext(doc, predicate, first) && first.head.head === predicate.index) return first;
  // "La Sofia a început reuniunea Consiliului": with a verb that has no object
  const occurs = language.cues.occurring.has(predicate.lemma) && first.head.head === predicate.index;
  if (occurs && agrees && /^(?:nsubj|obj)/u.test(first.head.deprel)) return first;
  // "sunt funcționale taberele de la …"
  const described =
    predicate.upos === 'ADJ' && own.some(({ lemma, index }) => lemma === 'fi' && index < predicate.index);
  return tagged && (passive || described || language.cues.occurring.has(predicate.lemma)) ? first : undefined;
}

/** Right behind the verb, with at most how many in between: "s-au înregistrat | minus 20 de grade". */
function isNext({ tokens }: Doc, { index }: Token, { first }: NounPhrase): boolean {
  return first > index && tokens.slice(index + 1, first).every(({ msd }) => /^R/u.test(msd));
}

/** "a răspuns Ion": after a verb of saying, or where the parser says so and nothing else fits. */
export function postverbal(clause: Clause, context: Context, phrases: readonly NounPhrase[]): NounPhrase[] | undefined {
  const { doc, language } = context;
  const after = phrases.filter((phrase) => phrase.first > clause.predicate.index && isSubjectLike(phrase));
  const first = after[0] === undefined ? undefined : withItsName(context, after[0]);
  if (first === undefined) return undefined;
  const { saying, relaying, promising, denying, accusing } = language.cues;
  const speaks = [saying, relaying, promising, denying, accusing].some((verbs) => verbs.has(clause.predicate.lemma));
  // "și a acuzat Israelul": what "și" joins has its subject before it
  const joined = clause.own.find(({ upos }) => upos !== 'PUNCT')?.upos === 'CCONJ';
  // "și a acuzat primăria că …": so does one whom somebody accuses
  const accused = joined && accusing.has(clause.predicate.lemma);
  const told =
    (clause.folded.length > 0 && !accused) || (!joined && /^(?:parataxis|conj)/u.test(clause.predicate.deprel));
  const next = phrases.every(
    (phrase) =>
      phrase.first < clause.predicate.index ||
      phrase.first >= first.first ||
      phrase.governor !== undefined ||
      phrase.temporal,
  );
  const near = first.first <= clause.predicate.index + FARTHEST_SPEAKER;
  const tagged = isTaggedSubject(clause, first.head);
  // "au susținut o conferință de presă": what is held, no speaker
  const held = first.entities.length === 0 && first.head.deprel === 'obj' && first.head.head === clause.predicate.index;
  // "au susținut o conferință": a plural verb of one thing
  const numbers = [clause.finite?.features.Number, first.head.features.Number];
  const disagrees = first.entities.length === 0 && numbers[0] === 'Plur' && numbers[1] === 'Sing';
  const person = isNamedPerson(context, clause, first);
  const second = after[1];
  // "a avertizat liderul studenților, Ion Pop": who that is
  const named = second !== undefined && speaks && isSetOffName(context, first, second);
  if (named && ((told && next && near) || tagged)) return [second];
  if ((!(speaks && told && next && near && !held) && !tagged && !person) || disagrees) return undefined;
  const between =
    second === undefined
      ? ''
      : doc.text.slice((doc.tokens[first.last] as Token).end, (doc.tokens[second.first] as Token).start);
  return second !== undefined && /^ (?:și|şi|si) $/u.test(between) ? [first, second] : [first];
}

/** "brazilianul Rodrigo Matos": where somebody is from, with the name; not "numele lui Ion Pop". */
function withItsName({ doc, language }: Context, phrase: NounPhrase): NounPhrase {
  const { head, entities, inner, last } = phrase;
  const [name, other] = inner.filter(({ mention }) => mention.kind === 'name');
  if (entities.length > 0 || name === undefined || other !== undefined || name.entity.type !== 'PERSON') return phrase;
  const first = doc.tokens[name.mention.firstToken];
  const apposed =
    first?.index === head.index + 1 && name.mention.lastToken === last && first.features.Case !== 'Dat,Gen';
  const someone = head.features.Definite === 'Def' && language.nationalities.has(head.lemma.toLowerCase());
  return apposed && someone ? { ...phrase, entities: [name.entity] } : phrase;
}

function isSetOffName({ doc, language }: Context, role: NounPhrase, name: NounPhrase): boolean {
  const [one] = name.entities;
  const close = doc.tokens[name.last + 1]?.form ?? '.';
  // "purtătoarea de cuvânt a Spitalului „Sfântul Ioan”, Ana Pop"
  const comma = role.last + (/^[”"“»]$/u.test(doc.tokens[role.last + 1]?.form ?? '') ? 2 : 1);
  return (
    role.entities.length === 0 &&
    role.head.features.Number !== 'Plur' &&
    isRoleWord(language, role.head) &&
    name.first === comma + 1 &&
    doc.tokens[comma]?.form === ',' &&
    /^[.,;:!?]$/u.test(close) &&
    name.entities.length === 1 &&
    one?.type === 'PERSON'
  );
}

/**
 * "se afla în Timișoara liderul Ion Pop", "a fost închis la Râșca istoricul Ion Pop": a person's name as an object would have "pe" before it,
 * and behind a comma it explains what stands there.
 */
function isNamedPerson({ doc, language }: Context, clause: Clause, { first, last, entities }: NounPhrase): boolean {
  const [only, second] = entities;
  const { predicate, finite } = clause;
  if (only?.type !== 'PERSON' || second !== undefined || finite?.features.Number === 'Plur') return false;
  if (predicate.upos !== 'VERB' || finite?.features.Person === '1' || finite?.features.Person === '2') return false;
  const named = only.mentions.some(({ kind, lastToken }) => kind === 'name' && lastToken === last);
  const [lead, opening] = [doc.tokens[first - 1], doc.tokens[first]];
  const titled = opening?.upos === 'NOUN';
  // "cuprinde Mozart și Verdi": a verb that may have an object
  const objectless = clause.own.some(
    ({ index, lemma, msd }) => index < predicate.index && (/^Px3--a/u.test(msd) || lemma === 'fi'),
  );
  const follows =
    lead !== undefined &&
    (titled ? /^(?:VERB|AUX|ADV|PROPN|NUM|NOUN)$/u : /^(?:VERB|AUX|ADV|PROPN|NUM)$/u).test(lead.upos);
  return named && follows && (titled || objectless || language.cues.occurring.has(predicate.lemma));
}

/** "a scris pe pagina sa de Facebook editorul Ion": words between a verb of saying and who says it. */
const FARTHEST_SPEAKER = 8;

/** The last bare phrase, with those coordinated to it; an apposition gives way to what it explains. */
export function lastSubject({ doc, language, setOff }: Context, phrases: readonly NounPhrase[]): NounPhrase[] {
  let at = phrases.length - 1;
  let group = [phrases[at] as NounPhrase];
  let joined = false;
  while (at > 0) {
    const phrase = phrases[at] as NounPhrase;
    const previous = phrases[at - 1] as NounPhrase;
    const words = doc.tokens.slice(previous.last + 1, phrase.first);
    // "Ion Pop, candidatul stângii, și Ana Radu": both, whatever is said of the first in passing
    const aside = setOff.find((span) => words[1] !== undefined && span.start === words[1].start);
    const skipped = aside === undefined ? 0 : words.findIndex(({ start }) => start >= aside.end) + 1;
    const between = words
      .slice(words[skipped]?.upos === 'CCONJ' ? skipped : 0)
      .filter((token) => token.upos !== 'ADV')
      .map((token) => token.form.toLowerCase());
    if (between.length === 1 && /^(?:și|şi|si|sau|ori|nici)$/u.test(between[0] ?? '')) joined = true;
    else if (between.length === 1 && between[0] === ',' && !joined) {
      // ", liderii țărilor lor, …" explains; the phrase before it is the subject
      if (previous.entities.length === 0 && phrase.entities.length > 0)
        return isNamedBy(language, previous, phrase) ? group : [previous];
      // "Împreună cu fratele mai mic Radu Pop, Ana a plecat": two names explain nobody
      if (isPersonsName(previous) && isPersonsName(phrase)) return group;
      group = [];
    } else if (!(between.length === 1 && between[0] === ',' && joined)) {
      // "Familia uneia dintre victime, Ana Pop, spune"
      const setOff = [phrase.first - 1, phrase.last + 1].every((i) => doc.tokens[i]?.form === ',');
      return setOff && !isNamedBy(language, previous, phrase) ? [previous] : group;
    }
    group = [previous, ...group];
    at--;
  }
  return group;
}

function isPersonsName({ head, entities }: NounPhrase): boolean {
  return head.upos === 'PROPN' && entities.length === 1 && entities[0]?.type === 'PERSON';
}

/** "Avocatul familiei, Ion Pop": a person's name names who has a role; "Familia victimei, Ana Pop" does not. */
function isNamedBy(language: Language, { head }: NounPhrase, { entities }: NounPhrase): boolean {
  return !language.cues.collectives.has(head.lemma) || entities.some(({ type }) => type !== 'PERSON');
}
