import { genderOf } from '../entities/discourse.ts';
import type { ExtractedEntity } from '../entity.ts';
import type { Clause } from './clause.ts';
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
