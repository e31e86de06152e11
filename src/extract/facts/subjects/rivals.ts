import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { contains } from '../../../text/span.ts';
import { genderOf } from '../../entities/coreference/discourse.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import { findNounPhrases, isClitic, type NounPhrase } from '../nouns/noun-phrases.ts';
import type { Relay } from '../voices/relays.ts';
import type { Rival, Subject } from './subject.ts';

/**
 * A sentence and whom it is about → who and what else in it a verb without a subject may go on with. Most likely is who acts
 * there, then whom it is done to, then who only stands in a phrase with a preposition or a genitive.
 */
export type Told = {
  readonly sentence: Sentence;
  readonly subject: Subject;
  readonly main: Clause | undefined;
  readonly subjects: ReadonlyMap<Clause, Subject>;
  /** Who passes the sentence on stands outside what it tells. */
  readonly frames: readonly Relay[];
};

export function rivalsIn(reader: Reader, told: Told): Rival[] {
  const { doc, language, mentions } = reader;
  const { sentence, subject, main, frames } = told;
  const words = doc.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => frames.every(({ span }) => !contains(span, token)));
  const found: Rival[] = [];
  const another = (entity: ExtractedEntity): boolean => !subject.entities.includes(entity);
  const acting = new Set(
    [...told.subjects].flatMap(([{ kind, link }, { entities, rule }]) =>
      kind === 'finite' && link !== 'content' && rule !== 'done-to' ? entities : [],
    ),
  );
  const enter = (entity: ExtractedEntity, head: Token, part: Rival['part']): void => {
    const kind = PEOPLE.has(entity.type) ? 'person' : BODIES.has(entity.type) ? 'body' : 'thing';
    const named = entity.type === 'PERSON' && hasName(entity);
    found.push({
      entity,
      kind,
      part: acting.has(entity) ? 'acts' : part,
      plural: !named && head.features.Number === 'Plur',
      gender: named ? genderOf(reader, entity) : genderIn(head),
    });
  };
  for (const phrase of findNounPhrases(doc, language, words, mentions)) {
    const { head, entities, governor, inner, temporal } = phrase;
    const own =
      subject.phrase !== undefined && phrase.last >= subject.phrase.first && phrase.first <= subject.phrase.last;
    if (own || temporal || head === main?.predicate || isExplained(doc, subject, phrase)) continue;
    const part = partOf(doc, language, phrase);
    for (const entity of entities.filter(another)) enter(entity, head, part);
    for (const { entity, mention } of inner)
      if (another(entity) && mention.kind !== 'demonym-adjective')
        enter(entity, doc.tokens[mention.headToken] as Token, 'aside');
    if (entities.length > 0 || head.upos !== 'NOUN') continue;
    const person = isSomebody(doc, language, phrase);
    if (person || governor === undefined)
      found.push({
        entity: undefined,
        kind: person ? 'person' : 'thing',
        part,
        plural: head.features.Number === 'Plur',
        gender: genderIn(head),
      });
  }
  for (const token of words.filter(isClitic))
    for (const { entity } of mentions.get(token.index) ?? []) if (another(entity)) enter(entity, token, 'undergoes');
  return found;
}

/** "Ion s-a întâlnit cu Dan", "Ana a semnat cu Radu": with whom somebody does what the main clause says. */
export function partnersIn(reader: Reader, { subject, main }: Told): ExtractedEntity[] {
  const [only, second] = subject.entities;
  if (main === undefined || only === undefined || second !== undefined) return [];
  const { doc, language, mentions } = reader;
  const found = findNounPhrases(doc, language, main.own, mentions).filter(
    ({ governor, first }) => language.cues.roles[governor ?? ''] === 'with' && first > main.predicate.index,
  );
  const [one] = found.filter(({ entities }) => entities.length === 1);
  const alike = one?.entities.filter(({ type }) => type === only.type) ?? [];
  return found.length === 1 ? alike : [];
}

const PEOPLE: ReadonlySet<string> = new Set(['PERSON', 'GROUP']);
const BODIES: ReadonlySet<string> = new Set(['ORG', 'GPE']);

function genderIn({ features }: Token): 'Masc' | 'Fem' | undefined {
  return features.Gender === 'Masc' || features.Gender === 'Fem' ? features.Gender : undefined;
}

/** "Ion Pop, profesor de istorie, a murit", "Soția lui Dan, Ana Pop, a plecat": what stands beside the subject between commas says who that is. */
function isExplained(
  { tokens }: Doc,
  { phrase: subject }: Subject,
  { first, last, governor, entities }: NounPhrase,
): boolean {
  if (subject === undefined || governor !== undefined || entities.length > 0) return false;
  const after = first === subject.last + 2 && tokens[first - 1]?.form === ',';
  return after || (last === subject.first - 2 && tokens[last + 1]?.form === ',');
}

/** "un medic", "ministrul"; not "ca director", "fost ministru", which say what somebody is. */
function isSomebody({ tokens }: Doc, { naming }: Language, { head, first, governor }: NounPhrase): boolean {
  const lemma = head.lemma.toLowerCase();
  const lists = [naming.personRoles, naming.personNouns, naming.groupNouns, naming.companions, naming.legalEpithets];
  if (!lists.some((words) => words.has(lemma))) return false;
  const led = first < head.index && /^(?:DET|NUM)$/u.test(tokens[first]?.upos ?? '');
  const bare = head.features.Definite !== 'Def' && !led;
  return !(
    bare &&
    (governor === undefined || governor === 'ca' || governor === 'de') &&
    head.features.Number !== 'Plur'
  );
}

function partOf({ tokens }: Doc, { cues, naming }: Language, { first, governor }: NounPhrase): Rival['part'] {
  if (governor === undefined) return 'acts';
  if (cues.roles[governor] === 'object' && governor === 'pe') return 'undergoes';
  const before = tokens[first - 1];
  const host = before?.form.toLowerCase() === naming.personGenitive ? tokens[first - 2] : before;
  if (governor === 'gen') return /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(host?.upos ?? '') ? 'aside' : 'undergoes';
  // "condus de Ion": who does what the participle says
  const by = governor === 'de' && /^Vmp/u.test(tokens[first - 2]?.msd ?? '');
  return by ? 'acts' : 'aside';
}
