import { genderOf } from '../../entities/coreference/discourse.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import { type Context, isPassive, type Subject, type Topic } from './subject.ts';

/**
 * "Polițiștii l-au reținut pe Ion. A fost dus la sediu.": to whom something was done in the sentence before, not who did it. Only
 * the one person there whom the participle's gender fits and a verb of what is done to people, or an age.
 */
export function undergone(clause: Clause, context: Context, topic: Topic): Subject | undefined {
  const { cues } = context.language;
  const { predicate, finite } = clause;
  if (finite?.features.Number === 'Plur') return undefined;
  const passive = isPassive(clause);
  const done = passive && [cues.personObjects, cues.charged, cues.taking].some((verbs) => verbs.has(predicate.lemma));
  if (!done && !isAge(clause, context)) return undefined;
  const gender = passive ? predicate.features.Gender : undefined;
  const fits = (own: string | undefined): boolean => gender === undefined || own === undefined || own === gender;
  const { actor, entities, rivals, phrase } = topic;
  const others = rivals.filter(({ plural, kind, gender: own }) => !plural && kind === 'person' && fits(own));
  const own = entities.filter((entity) => entity.type === 'PERSON' && fits(genderOf(context, entity)));
  // who acts is one person, known or not: he may be meant
  const acting = actor ?? phrase;
  const target = topic.rule === 'done-to' ? own : [];
  if (own.length > target.length) return undefined;
  if (actor !== undefined && actor.head.features.Number !== 'Plur') return undefined;
  // "Compania a concediat-o pe Ana. A fost amendată": either
  const body = entities.some(({ type }) => type !== 'PERSON') && acting?.head.features.Number !== 'Plur';
  if (body && passive && fits(acting?.head.features.Gender) && !cues.taking.has(predicate.lemma)) return undefined;
  const meant = new Set<ExtractedEntity | undefined>([...target, ...others.map(({ entity }) => entity)]);
  const [only] = meant;
  if (meant.size !== 1 || only?.type !== 'PERSON' || topic.partners.length > 1) return undefined;
  return { entities: [only], phrase: undefined, rule: 'dropped' };
}

/** "Are 30 de ani". */
function isAge({ predicate, own }: Clause, { language: { calendar } }: Context): boolean {
  if (predicate.lemma !== 'avea') return false;
  const after = own.filter(({ index, upos }) => index > predicate.index && upos !== 'PUNCT');
  const years = after.at(-1);
  return years !== undefined && calendar.units[years.lemma] === 'year' && after.some(({ upos }) => upos === 'NUM');
}

/**
 * "Ion a fost condamnat. I s-a interzis să plece.", "L-au dus la închisoare.": nobody is said to do it; it is told of the one person of the
 * sentence before whom the clitic can stand for.
 */
export function toWhom(clause: Clause, context: Context, phrases: readonly NounPhrase[]): Subject | undefined {
  const { topic, mentions } = context;
  const { predicate, own, finite, parent, quote } = clause;
  if (parent !== undefined || quote >= 0 || finite === undefined) return undefined;
  const before = own.filter(({ index }) => index < predicate.index);
  const clitic = before.find(({ msd }) => /^Pp3.s[ad].*w$/u.test(msd));
  if (clitic === undefined || before.some(({ upos }) => upos === 'SCONJ')) return undefined;
  const impersonal = clitic.features.Case === 'Dat' && before.some(({ msd }) => /^Px3--a/u.test(msd));
  const theyDo =
    !impersonal && finite.features.Number === 'Plur' && phrases.every(({ first }) => first > predicate.index);
  if (!impersonal && !theyDo) return undefined;
  // "I s-a interzis lui Dan": whom it means is said
  if (phrases.some(({ entities, governor }) => governor === 'gen' || entities.some(({ type }) => type === 'PERSON')))
    return undefined;
  const only = (mentions.get(clitic.index) ?? [])[0]?.entity ?? personOf(context, topic, clitic.features.Gender);
  if (only?.type !== 'PERSON') return undefined;
  const nobody = { first: predicate.index, last: predicate.index, head: predicate, governor: undefined };
  return {
    entities: [only],
    phrase: undefined,
    actor: { ...nobody, entities: [], inner: [], temporal: false },
    rule: 'done-to',
  };
}

/** The only one, known or not, of whom the sentence before speaks. */
function personOf(context: Context, topic: Topic | undefined, gender: string | undefined): ExtractedEntity | undefined {
  if (topic === undefined || (topic.actor !== undefined && topic.rule !== 'done-to')) return undefined;
  const fits = (own: string | undefined): boolean => gender === undefined || own === undefined || own === gender;
  const told = topic.entities.filter((entity) => entity.type === 'PERSON' && fits(genderOf(context, entity)));
  const others = topic.rivals.filter((one) => one.kind === 'person' && !one.plural && fits(one.gender));
  const [only, another] = new Set([...told, ...others.map(({ entity }) => entity)]);
  return another === undefined ? only : undefined;
}
