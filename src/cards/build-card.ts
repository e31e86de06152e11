import { identityKey } from '../facts/identity.ts';
import type { Entity, Fact, Source } from '../facts/pack.ts';
import { compareUnits } from '../text/compare.ts';
import { foldCase } from '../text/fold.ts';
import { bySpan, contains, type Span } from '../text/span.ts';
import type { Card, CardFact, CardSource } from './card.ts';
import { indexNames, type NamesIn } from './names-in.ts';

/**
 * What is known about one entity → its card. Facts that involve the other names of the paragraph being read come first, then
 * what the entity itself does, then what can be read without the words before it, then the newer, then the order of the text.
 */
export type CardInput = {
  /** identityKey of the entity. */
  readonly key: string;
  /** The entity as each source tells it. */
  readonly entities: readonly Entity[];
  /** Every other entity of the facts. */
  readonly others: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly sources: readonly (Source & { readonly origin: CardSource['origin'] })[];
  /** Keys of the entities named in the paragraph being read. */
  readonly here: readonly string[];
  /** Ids of facts that the reader does not want to see. */
  readonly hidden?: readonly string[];
  /** Its usual name in the language of the interface; undefined: as the source has it. */
  readonly nameOf?: (entity: Entity) => string | undefined;
};

/** undefined where no source knows the entity. */
export function buildCard(input: CardInput): Card | undefined {
  const [first] = input.entities;
  if (first === undefined) return undefined;
  const all = new Map([...input.others, ...input.entities].map((entity) => [entity.id, entity]));
  const namesIn = indexNames([...all.values()], input.key);
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  const shown = input.facts.filter(({ id }) => input.hidden?.includes(id) !== true);
  const facts = shown.flatMap((fact) => {
    const source = sources.get(fact.source);
    const card = source === undefined ? undefined : cardFact(fact, source, all, namesIn, input);
    return source === undefined || card === undefined ? [] : [{ fact, card, newest: newestDay(fact, source) }];
  });
  facts.sort(
    (a, b) =>
      b.card.here.length - a.card.here.length ||
      PARTS.indexOf(a.card.part) - PARTS.indexOf(b.card.part) ||
      Number(startsInside(a.fact)) - Number(startsInside(b.fact)) ||
      compareUnits(b.newest, a.newest) ||
      compareUnits(a.fact.source, b.fact.source) ||
      bySpan(a.fact.statement, b.fact.statement),
  );
  const name = input.nameOf?.(first) ?? first.name;
  return {
    entity: input.key,
    name,
    nameInSource: name === first.name ? null : first.name,
    type: first.type,
    descriptions: descriptionsOf(input.entities, sources),
    facts: partsLast(facts).map(({ card }) => card),
    sources: input.sources.map(({ id, title, publisher, url, publishedOn, origin }) => ({
      id,
      title,
      publisher,
      url,
      publishedOn,
      origin,
    })),
  };
}

type Ranked = { readonly fact: Fact; readonly card: CardFact };

/** Statements all of whose words stand in another one go behind: they tell nothing new to whoever reads only the first few. */
function partsLast(ranked: readonly Ranked[]): Ranked[] {
  const isPart = ({ fact }: Ranked, at: number): boolean =>
    ranked.some(
      ({ fact: other }, i) =>
        other.source === fact.source &&
        contains(other.statement, fact.statement) &&
        (!contains(fact.statement, other.statement) || i < at),
    );
  const parts = ranked.map(isPart);
  return [...ranked.filter((_, i) => !parts[i]), ...ranked.filter((_, i) => parts[i])];
}

/** Each wording once, the newest source's first. */
function descriptionsOf(entities: readonly Entity[], sources: ReadonlyMap<string, Source>): Card['descriptions'] {
  const told = entities.flatMap((entity) =>
    entity.descriptions.flatMap(({ source: id, start, end }) => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ text: source.text.slice(start, end), source }];
    }),
  );
  told.sort((a, b) => compareUnits(b.source.publishedOn ?? '', a.source.publishedOn ?? ''));
  const known = new Set<string>();
  return told.flatMap(({ text, source }) => {
    const folded = foldCase(text);
    if (known.has(folded)) return [];
    known.add(folded);
    return [{ text, source: source.id }];
  });
}

/** The day a fact is as new as. What is undated or still open is as new as its source; a whole month or year counts from its
 *  first day, so that "2025" does not stand before every day of 2025. '' where nothing is known. */
function newestDay({ time }: Fact, { publishedOn }: Source): string {
  if (time === null || time.end === null) return publishedOn ?? time?.start ?? '';
  return time.precision === 'month' || time.precision === 'year' ? time.start : time.end;
}

/** "…, despre care a spus că": harder to read alone than a statement that opens its sentence. */
function startsInside({ statement, evidence }: Fact): boolean {
  return statement.start > evidence.start;
}

const PARTS: readonly CardFact['part'][] = ['subject', 'speaker', 'participant'];

/** undefined where the entity has no part in the fact. */
function cardFact(
  fact: Fact,
  source: Source,
  all: ReadonlyMap<string, Entity>,
  namesIn: NamesIn,
  { key, here, nameOf }: CardInput,
): CardFact | undefined {
  const keyOf = (id: string | null): string | undefined => {
    const entity = id === null ? undefined : all.get(id);
    return entity === undefined ? undefined : identityKey(entity);
  };
  const { evidence, time } = fact;
  const statement = wholeStatement(fact);
  const inside = ({ start, end }: Span): Span => ({ start: start - evidence.start, end: end - evidence.start });
  const participants = fact.participants.map(({ entity }) => entity);
  const speakers = fact.attribution.map(({ entity }) => entity);
  const isSelf = (id: string | null): boolean => keyOf(id) === key;
  const part = fact.subjects.some(isSelf)
    ? 'subject'
    : speakers.some(isSelf)
      ? 'speaker'
      : participants.some(isSelf)
        ? 'participant'
        : undefined;
  if (part === undefined) return undefined;
  const near = new Map<string, string>();
  for (const id of [...fact.subjects, ...participants, ...speakers]) {
    const other = keyOf(id);
    const name = id === null ? undefined : all.get(id)?.name;
    if (other !== undefined && name !== undefined && other !== key && here.includes(other)) near.set(other, name);
  }
  return {
    id: fact.id,
    source: fact.source,
    statement: source.text.slice(statement.start, statement.end),
    evidence: {
      text: source.text.slice(evidence.start, evidence.end),
      statement: inside(statement),
      cues: fact.cues.map(inside),
      names: namesIn(fact.source, evidence).map((one) => ({ ...inside(one), entity: one.entity })),
    },
    part,
    time:
      time === null
        ? null
        : { start: time.start, end: time.end, precision: time.precision, inferred: time.span === null },
    voices: fact.attribution.map((voice) => ({
      kind: voice.kind,
      name:
        voiceName(all.get(voice.entity ?? ''), source, nameOf) ?? source.text.slice(voice.span.start, voice.span.end),
      entity: keyOf(voice.entity) ?? null,
    })),
    modality: fact.modality,
    negated: fact.negated,
    here: [...near.values()],
    rule: fact.rule,
  };
}

/** A source that is its own relay is named as it names itself. */
function voiceName(entity: Entity | undefined, source: Source, nameOf: CardInput['nameOf']): string | undefined {
  if (entity === undefined || entity.name === source.publisher) return entity?.name;
  return nameOf?.(entity) ?? entity.name;
}

/** A negative statement whose negation stands outside of its clause is shown with its whole sentence: no words may say the
 *  opposite of what the source says. Voice and certainty stand beside the statement as words of their own. */
function wholeStatement({ statement, evidence, cues, negated }: Fact): Span {
  return negated && !cues.some((cue) => contains(statement, cue)) ? evidence : statement;
}
