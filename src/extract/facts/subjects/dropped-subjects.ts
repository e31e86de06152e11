import type { Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Cues } from '../../../language/rules.ts';
import { isDefinite } from '../../definiteness.ts';
import { genderOf } from '../../entities/coreference/discourse.ts';
import { hasName } from '../../entity.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import {
  type Context,
  isImpersonal,
  isPassive,
  isSubjectLike,
  isTaggedSubject,
  type Rival,
  type Subject,
  type Topic,
} from './subject.ts';
import { undergone } from './undergone-subjects.ts';

/**
 * "S-a născut în 1952." after a sentence about one person, "Au semnat un acord." after one about two: Romanian leaves the pronoun out.
 * A verb without a subject goes on with whom the sentence before is about, where nobody and nothing else there fits it as well.
 * Idea: a null subject in Romance goes back to the subject before, an overt pronoun to somebody else (Carminati 2002).
 */
export function dropped(clause: Clause, context: Context, phrases: readonly NounPhrase[]): Subject | undefined {
  const { topic } = context;
  if (topic === undefined || topic.entities.length === 0) return undefined;
  if (!isOpen(clause, context) || hasOwnSubject(clause, context, phrases)) return undefined;
  const undergoes = undergone(clause, context, topic);
  if (undergoes !== undefined) return undergoes;
  if (topic.actor !== undefined) return peopleOf(clause, topic);
  const teller = toldOn(clause, context, topic);
  if (teller !== undefined) return teller === 'nobody' ? undefined : teller;
  const several = clause.finite?.features.Number === 'Plur';
  const entities = several ? [...topic.entities, ...topic.partners] : topic.entities;
  const fits = several ? areMeant(clause, context, topic) : isMeant(clause, context, topic);
  return fits ? { entities, phrase: undefined, rule: 'dropped' } : undefined;
}

/** A main clause of the article's own in the third person, with a verb that has a subject. */
function isOpen(clause: Clause, { doc, language: { cues }, language }: Context): boolean {
  const { finite, predicate, own } = clause;
  // "Constructorul, a cărui ofertă era scumpă, susține", "ținta unor amenințări, al căror autor, un bărbat, a primit": a noun that another
  // clause took
  const before = doc.tokens.slice(clause.sentence.firstToken, predicate.index).filter((token) => !own.includes(token));
  const [opening] = before;
  const whose = before.some(({ msd }) => /^Dw/u.test(msd));
  if (whose || (opening?.index === clause.sentence.firstToken && /^(?:NOUN|PROPN|DET|NUM)$/u.test(opening.upos)))
    return false;
  const isMain =
    clause.parent === undefined && clause.quote < 0 && /^(?:main|coordinate|adverbial)$/u.test(clause.link);
  const opens = own.every((token) => token.index >= predicate.index || (token.upos !== 'SCONJ' && !isRelative(token)));
  if (!isMain || !opens || finite === undefined || /^[12]$/u.test(finite.features.Person ?? '')) return false;
  if (cues.impersonal.has(predicate.lemma)) return false;
  if (isImpersonal(clause, cues) && !cues.reflexive.has(predicate.lemma)) return false;
  // "Era profesoară"; "A fost o vizită scurtă" is no person
  const calling = predicate.upos === 'NOUN' && isRoleWord(language, predicate) && predicate.features.Definite !== 'Def';
  return predicate.upos === 'VERB' || calling;
}

/** "A apărut o carte", "A fost semnat acordul", "A rezultat o valoare", "a asigurat ministrul": a noun that may be the subject. */
function hasOwnSubject(clause: Clause, { language }: Context, phrases: readonly NounPhrase[]): boolean {
  const { predicate, own, finite } = clause;
  const { cues, calendar } = language;
  // "Doi dintre ei au plecat": a number is no phrase
  if (own.some((token) => isTaggedSubject(clause, token) && !/^P[px]3|^[PD]w/u.test(token.msd))) return true;
  // "88 se referă la …"
  const counts = ({ upos, index }: Token): boolean =>
    upos === 'NUM' && index < predicate.index && own.find((one) => one.index === index - 1)?.upos !== 'ADP';
  if (
    own.some((token) => counts(token) && phrases.every(({ first, last }) => token.index < first || token.index > last))
  )
    return true;
  const passive = isPassive(clause);
  const occurs = cues.occurring.has(predicate.lemma) || cues.happening.has(predicate.lemma);
  // "„…”, a anunțat departamentul": behind what it tells, a verb has its subject after it
  const frames = clause.folded.some((one) => one.predicate.index < predicate.index);
  return phrases.some(
    (phrase) =>
      isSubjectLike(phrase) &&
      phrase.head !== predicate &&
      !calendar.dayParts.has(phrase.head.lemma.toLowerCase()) &&
      [undefined, finite?.features.Number ?? phrase.head.features.Number].includes(phrase.head.features.Number) &&
      (passive ||
        occurs ||
        frames ||
        phrase.first < predicate.index ||
        !/^obj/u.test(phrase.head.deprel) ||
        (isDefinite(phrase.head) && isRoleWord(language, phrase.head)) ||
        (speaks(clause, cues) && isSpeaker(language, phrase.head))),
  );
}

/** "arată un comunicat", "a precizat instituția", "a declarat fostul edil". */
function isSpeaker(language: Language, token: Token): boolean {
  const { cues, naming } = language;
  const noun = token.lemma.toLowerCase();
  if (isRoleWord(language, token)) return true;
  return cues.unnamed.has(noun) || naming.organisationHeads.has(noun) || naming.actingBodies.has(noun);
}

/** "Ion a plecat, a anunțat Dan. A adăugat că …": who passed a sentence on tells more; nobody known: then nobody. */
function toldOn(clause: Clause, { language: { cues } }: Context, { relayedBy }: Topic): Subject | 'nobody' | undefined {
  if (relayedBy === undefined || !speaks(clause, cues)) return undefined;
  return relayedBy === null ? 'nobody' : { entities: [relayedBy], phrase: undefined, rule: 'dropped' };
}

function speaks({ predicate }: Clause, { saying, promising, denying, accusing }: Cues): boolean {
  return [saying, promising, denying, accusing].some((verbs) => verbs.has(predicate.lemma));
}

/** One person or body goes on. */
function isMeant(clause: Clause, context: Context, { entities, rivals, tells }: Topic): boolean {
  const { cues } = context.language;
  const [only, second] = entities;
  if (only === undefined || second !== undefined) return false;
  const { predicate, own } = clause;
  const passive = isPassive(clause);
  const others = rivals.filter(({ plural }) => !plural);
  if (only.type === 'ORG' || only.type === 'GPE') {
    // what only people and bodies do, with nobody else near who may do it
    const acts = !passive && (cues.personal.has(predicate.lemma) || cues.saying.has(predicate.lemma));
    return (
      acts &&
      hasName(only) &&
      others.every(({ kind, part }) => kind === 'thing' || part === 'aside') &&
      !others.some(({ kind }) => kind === 'person')
    );
  }
  if (only.type !== 'PERSON') return false;
  const gender = passive || predicate.upos === 'NOUN' ? predicate.features.Gender : undefined;
  const known = genderOf(context, only);
  if (gender !== undefined && known !== undefined && gender !== known) return false;
  const agrees = (rival: Rival): boolean =>
    gender === undefined || rival.gender === undefined || rival.gender === gender;
  const fitting = others.filter(agrees);
  // "conduce clubul Acme. A fost înființat în 1947": what the sentence before tells of may be meant
  const things = fitting.filter(({ kind, part }) => kind !== 'person' && part !== 'aside');
  if (things.length > 0 && passive && !cues.personObjects.has(predicate.lemma)) return false;
  const occurs = cues.occurring.has(predicate.lemma) || cues.happening.has(predicate.lemma);
  if (things.length > 0 && occurs && !cues.personal.has(predicate.lemma)) return false;
  const persons = fitting.filter(({ kind }) => kind === 'person');
  if (persons.length === 0) return true;
  // "Ion spune că Dan minte. A adăugat că …": who spoke speaks on
  if (tells && speaks(clause, cues) && !passive) return true;
  if (persons.some(({ part }) => part === 'acts')) return false;
  // "Ion l-a chemat pe Dan. I-a cerut …": to whom it is done is not who does it
  const clitics = own.filter(({ index, msd }) => index < predicate.index && /^Pp3.s.*w$/u.test(msd));
  const himself = clitics.some(({ index }) =>
    (context.mentions.get(index) ?? []).some(({ entity }) => entity === only),
  );
  if (himself) return false;
  return !passive && (clitics.length > 0 || persons.every(({ part }) => part === 'aside'));
}

/** Two and more persons or bodies go on, or a group; "Ion s-a întâlnit cu Dan. Au discutat …": with whom he did it. */
function areMeant(
  clause: Clause,
  { language: { cues } }: Context,
  { entities, partners, rivals, tells }: Topic,
): boolean {
  const group = entities.length === 1 && entities[0]?.type === 'GROUP';
  const all = [...entities, ...partners];
  const together = all.length > 1 && all.every(({ type }) => /^(?:PERSON|ORG|GPE)$/u.test(type));
  if (!group && !together) return false;
  const others = rivals.filter(({ plural, kind }) => plural && kind !== 'thing');
  if (tells && speaks(clause, cues)) return true;
  return others.every(({ part }) => part === 'aside') && !(isPassive(clause) && others.length > 0);
}

/** "80 de asistente de la Spitalul Iași au refuzat …. Cer sporuri.": the people of a body go on, told of it as before. */
function peopleOf(clause: Clause, topic: Topic): Subject | undefined {
  const several = clause.finite?.features.Number === 'Plur' && topic.actor?.head.features.Number === 'Plur';
  const whose = topic.rule === 'owner' || topic.rule === 'belongs';
  const others = topic.rivals.filter(({ plural, kind }) => plural && kind !== 'thing');
  if (!several || !whose || others.length > 0 || isPassive(clause)) return undefined;
  return {
    entities: topic.entities,
    ...(topic.actor === undefined ? {} : { actor: topic.actor }),
    phrase: undefined,
    rule: 'dropped',
  };
}
