import { identityKey } from '../facts/identity.ts';
import type { Entity, Fact, Source } from '../facts/pack.ts';
import type { Span } from '../text/span.ts';
import type { Card, CardFact, CardSource } from './card.ts';

/**
 * What is known about one entity → its card. Facts that involve the other names of the paragraph being read come first, then
 * what the entity itself does, then the newer source, then the order of the text.
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
};

/** undefined where no source knows the entity. */
export function buildCard(input: CardInput): Card | undefined {
  const [first] = input.entities;
  if (first === undefined) return undefined;
  const all = new Map([...input.others, ...input.entities].map((entity) => [entity.id, entity]));
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  const facts = input.facts.flatMap((fact) => {
    const source = sources.get(fact.source);
    return source === undefined ? [] : [{ fact, card: cardFact(fact, source, all, input), publishedOn: source.publishedOn ?? '' }];
  });
  facts.sort(
    (a, b) =>
      b.card.here.length - a.card.here.length ||
      PARTS.indexOf(a.card.part) - PARTS.indexOf(b.card.part) ||
      b.publishedOn.localeCompare(a.publishedOn) ||
      a.fact.statement.start - b.fact.statement.start,
  );
  return {
    entity: input.key,
    name: first.name,
    type: first.type,
    descriptions: input.entities.flatMap((entity) =>
      entity.descriptions.flatMap(({ source, start, end }) => {
        const text = sources.get(source)?.text.slice(start, end);
        return text === undefined ? [] : [{ text, source }];
      }),
    ),
    facts: facts.map(({ card }) => card),
    sources: input.sources.map(({ id, title, publisher, url, publishedOn, origin }) => ({ id, title, publisher, url, publishedOn, origin })),
  };
}

const PARTS: readonly CardFact['part'][] = ['subject', 'speaker', 'participant'];

function cardFact(fact: Fact, source: Source, all: ReadonlyMap<string, Entity>, { key, here }: CardInput): CardFact {
  const keyOf = (id: string | null): string | undefined => {
    const entity = id === null ? undefined : all.get(id);
    return entity === undefined ? undefined : identityKey(entity);
  };
  const { evidence, time } = fact;
  const inside = ({ start, end }: Span): Span => ({ start: start - evidence.start, end: end - evidence.start });
  const involved = [...fact.subjects, ...fact.participants.map(({ entity }) => entity)];
  const near = involved.filter((id) => keyOf(id) !== key && here.includes(keyOf(id) ?? ''));
  const part = fact.subjects.some((id) => keyOf(id) === key)
    ? 'subject'
    : fact.attribution.some(({ entity }) => keyOf(entity) === key)
      ? 'speaker'
      : 'participant';
  return {
    id: fact.id,
    source: fact.source,
    statement: source.text.slice(fact.statement.start, fact.statement.end),
    evidence: { text: source.text.slice(evidence.start, evidence.end), statement: inside(fact.statement), cues: fact.cues.map(inside) },
    part,
    time: time === null ? null : { start: time.start, end: time.end, precision: time.precision, inferred: time.span === null },
    voices: fact.attribution.map((voice) => ({
      kind: voice.kind,
      name: (voice.entity === null ? undefined : all.get(voice.entity)?.name) ?? source.text.slice(voice.span.start, voice.span.end),
      entity: keyOf(voice.entity) ?? null,
    })),
    modality: fact.modality,
    negated: fact.negated,
    here: [...new Set(near.flatMap((id) => all.get(id)?.name ?? []))],
    rule: fact.rule,
  };
}
