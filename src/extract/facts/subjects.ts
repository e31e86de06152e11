import type { Doc, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { contains } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import { findAbout, findOwner, isNamelessNoun } from './about.ts';
import { countedOn, inherited, isPersonal, partOfTopic, pronounSubject, takenUp } from './carried-subjects.ts';
import type { Clause } from './clause.ts';
import { agentSubject, caused, identified, onBehalf, predicateNoun } from './doers.ts';
import { dropped } from './dropped-subjects.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';
import { participleSubject } from './participle-subjects.ts';
import { relativeSubject } from './relative-subjects.ts';
import { isRoleWord } from './role-words.ts';
import { fronted } from './settings.ts';
import { openParenthesis } from './statement.ts';
import {
  agreeing,
  type Context,
  distinct,
  isApposed,
  isNobody,
  isSubjectLike,
  isTaggedSubject,
  type Subject,
  verbGroupStart,
} from './subject.ts';

/**
 * Clause → whom it is about. A bare noun phrase before the verb, or after it where the verb of saying is turned round;
 * "care" hands on its antecedent; gerunds and coordinated verbs inherit. Nothing is guessed: where the phrase is no known
 * entity, or number and person disagree, there is no subject and the fact is held back.
 */

export function findSubject(clause: Clause, context: Context): Subject | undefined {
  if (clause.kind !== 'finite') return participleSubject(clause, context);
  return (clause.link === 'further' ? furtherSubject(clause, context) : undefined) ?? finiteSubject(clause, context);
}

/** "Ion a spus că A și că B": B is of who tells it, and of whom it names as its subject. */
function furtherSubject(clause: Clause, context: Context): Subject | undefined {
  const teller = clause.parent === undefined ? undefined : context.subjects.get(clause.parent);
  if (teller === undefined) return undefined;
  const own = finiteSubject(clause, context);
  const named =
    own?.rule === 'subject' && own.phrase !== undefined ? own.entities.filter((one) => !isNameless(one)) : [];
  return { ...teller, entities: distinct([...teller.entities, ...named]), phrase: undefined, rule: 'further' };
}

function finiteSubject(clause: Clause, context: Context): Subject | undefined {
  const { doc, language, mentions } = context;
  if (language.cues.impersonal.has(clause.predicate.lemma) && !clause.own.some((t) => mentions.has(t.index)))
    return undefined;
  const phrases = findNounPhrases(doc, language, clause.own, mentions).filter(
    ({ head }) =>
      !isAside(doc, clause, head) &&
      !(context.source !== undefined && contains(context.source, head)) &&
      !context.setOff.some((span) => contains(span, head) && !contains(span, clause.predicate)),
  );
  const verb = verbGroupStart(doc, clause);
  const relative = clause.link === 'relative' ? relativeSubject(clause, context, phrases, verb) : undefined;
  if (relative !== undefined) return relative.entities.length > 0 ? agreeing(clause, relative) : undefined;
  const preverbal = phrases.filter(
    (phrase) => phrase.last < verb && isSubjectLike(phrase) && !isApposed(context, phrases, phrase),
  );
  const stated = preverbal.length > 0 ? lastSubject(context, preverbal) : postverbal(clause, context, phrases);
  if (stated !== undefined) {
    if (isPersonal(stated[0]?.head) && stated[0]?.entities.length === 0)
      return pronounSubject(clause, context, stated[0] as NounPhrase);
    const entities = distinct(stated.flatMap((phrase) => phrase.entities));
    const whole = stated.every((phrase) => phrase.entities.length > 0);
    if (entities.length === 0)
      return (
        predicateNoun(clause, context) ??
        identified(clause, phrases, stated) ??
        caused(clause, context, phrases) ??
        agentSubject(doc, clause, phrases) ??
        (stated[0] === undefined ? undefined : named(takenUp(stated[0], context), stated[0])) ??
        (stated[0] === undefined || stated[0].inner.some(({ entity }) => entity.type !== 'GPE')
          ? undefined
          : named(partOfTopic(clause, stated[0], context), stated[0])) ??
        aboutAny(
          clause,
          context,
          phrases,
          preverbal.length > 0 ? [stated[0], preverbal.at(-1)] : [happening(clause, context, phrases)],
        )
      );
    const things = entities.every((entity) => isNameless(entity) && !/^(?:PERSON|GROUP|ORG)$/u.test(entity.type));
    const agent = things ? agentSubject(doc, clause, phrases) : undefined;
    if (agent !== undefined) return agent;
    // "avocații lui Ion": whose they are; a country they come from only takes part
    const owner = entities.every(isNameless) ? about(clause, context, phrases, stated[0], 'owner') : undefined;
    // "comisia de anchetă condusă de Ion": who heads it
    const heads = owner?.rule === 'belongs' && entities.every(({ type }) => type === 'ORG');
    const owned = owner?.entities.filter(({ type }) => type === 'ORG' || (type === 'PERSON' && !heads)) ?? [];
    // "negocierile cu Acme au eșuat": told of who negotiates; the event takes part
    const event = owned.length > 0 && entities.every(({ type }) => type === 'EVENT');
    const subject = {
      entities: event ? owned : distinct([...entities, ...owned]),
      phrase: stated[0],
      rule: 'subject',
    };
    return agreeing(clause, subject, whole ? { count: entities.length } : { forced: 'Plur' });
  }
  const omitted = isNobody(clause) ? undefined : (inherited(clause, context) ?? dropped(clause, context, phrases));
  // "Ion a ajuns la Viena. A fost primit de Ana Pop": told of him; she takes part
  const undergone = omitted?.entities.every(({ type }) => type === 'PERSON') ? omitted : undefined;
  return (
    predicateNoun(clause, context) ??
    undergone ??
    agentSubject(doc, clause, phrases) ??
    onBehalf(context, clause, phrases) ??
    countedOn(clause, context) ??
    omitted ??
    about(clause, context, phrases, happening(clause, context, phrases)) ??
    fronted(clause, context, phrases)
  );
}

/** "Ana Pop (locul 41 mondial) a câștigat": a parenthesis opens or closes between the verb and what is no subject of it. */
function isAside({ text }: Doc, { predicate }: Clause, token: Token): boolean {
  const [before, after] = token.index < predicate.index ? [token, predicate] : [predicate, token];
  return openParenthesis(text, { start: before.end, end: after.start });
}

/** A subject that goes back to the sentence before, with the phrase that does. */
function named(subject: Subject | undefined, phrase: NounPhrase): Subject | undefined {
  return subject === undefined ? undefined : { ...subject, phrase, actor: phrase };
}

/** The first of several nouns, any of which may be the subject, that leads to somebody named. */
function aboutAny(
  clause: Clause,
  context: Context,
  phrases: readonly NounPhrase[],
  actors: readonly (NounPhrase | undefined)[],
): Subject | undefined {
  for (const actor of actors) {
    const found = about(clause, context, phrases, actor);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "manifestanții": an entity that the text gives no name. */
function isNameless({ forms }: ExtractedEntity): boolean {
  return forms.length === 0;
}

/** A subject without a name: whom the clause is about instead. */
function about(
  clause: Clause,
  { doc, language, mentions }: Context,
  phrases: readonly NounPhrase[],
  actor: NounPhrase | undefined,
  how: 'owner' | 'any' = 'any',
): Subject | undefined {
  if (actor === undefined || !isNamelessNoun(actor.head) || clause.link === 'relative') return undefined;
  const verb = verbGroupStart(doc, clause);
  const source = clause.own.find((token) => language.cues.according.has(token.lemma.toLowerCase()))?.index;
  const told = phrases.filter((phrase) => source === undefined || phrase.first < source);
  const input = { doc, language, mentions, clause, phrases: told, actor, verb };
  const found = how === 'owner' ? findOwner(input) : findAbout(input);
  return found === undefined ? undefined : { ...found, phrase: actor, actor };
}

/** "au avut loc proteste în …", "A fost anulat mandatul …": a bare noun after the verb that the parser calls its subject. */
function happening(clause: Clause, { doc, language }: Context, phrases: readonly NounPhrase[]): NounPhrase | undefined {
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
function postverbal(clause: Clause, context: Context, phrases: readonly NounPhrase[]): NounPhrase[] | undefined {
  const { doc, language } = context;
  const after = phrases.filter((phrase) => phrase.first > clause.predicate.index && isSubjectLike(phrase));
  const first = after[0];
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
  if ((!(speaks && told && next && near && !held) && !tagged) || disagrees) return undefined;
  const second = after[1];
  // "a avertizat liderul studenților, Ion Pop": who that is
  const named = second !== undefined && speaks && isSetOffName(context, first, second);
  if (named) return [second];
  const between =
    second === undefined
      ? ''
      : doc.text.slice((doc.tokens[first.last] as Token).end, (doc.tokens[second.first] as Token).start);
  return second !== undefined && /^ (?:și|şi|si) $/u.test(between) ? [first, second] : [first];
}

function isSetOffName({ doc, language }: Context, role: NounPhrase, name: NounPhrase): boolean {
  const [one] = name.entities;
  const close = doc.tokens[name.last + 1]?.form ?? '.';
  return (
    role.entities.length === 0 &&
    role.head.features.Number !== 'Plur' &&
    isRoleWord(language, role.head) &&
    name.first === role.last + 2 &&
    doc.tokens[role.last + 1]?.form === ',' &&
    /^[.,;:!?]$/u.test(close) &&
    name.entities.length === 1 &&
    one?.type === 'PERSON'
  );
}

/** "a scris pe pagina sa de Facebook editorul Ion": words between a verb of saying and who says it. */
const FARTHEST_SPEAKER = 8;

/** The last bare phrase, with those coordinated to it; an apposition gives way to what it explains. */
function lastSubject({ doc, language, setOff }: Context, phrases: readonly NounPhrase[]): NounPhrase[] {
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

/** "Avocatul familiei, Ion Pop": a person's name names who has a role; "Familia victimei, Ana Pop" does not. */
function isNamedBy(language: Language, { head }: NounPhrase, { entities }: NounPhrase): boolean {
  return !language.cues.collectives.has(head.lemma) || entities.some(({ type }) => type !== 'PERSON');
}
