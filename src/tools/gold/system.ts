import type { Modality, Pack, Qualifier, VoiceKind } from '../../facts/pack.ts';
import type { Span } from '../../text/span.ts';

/** A pack of one article in the scorer's terms: its facts without exact duplicates, the nearest voice, an open interval closed at the article's date. */
export type SystemFact = {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly participants: readonly string[];
  readonly statement: Span;
  readonly evidence: Span;
  readonly time: { readonly start: string; readonly end: string } | null;
  readonly quantities: readonly {
    readonly value: number;
    readonly unit: string;
    readonly qualifier: Qualifier;
    readonly vague: boolean;
  }[];
  readonly voice: { readonly kind: 'author' | VoiceKind; readonly entity: string | null };
  readonly modality: Modality;
  readonly negated: boolean;
};
export type SystemEntity = { readonly id: string; readonly type: string; readonly mentions: readonly Span[] };
export type SystemOutput = {
  readonly entities: readonly SystemEntity[];
  readonly facts: readonly SystemFact[];
  /** How many facts were left out as duplicates: the same words about the same subjects. */
  readonly duplicates: number;
};

export function systemOutput(pack: Pack): SystemOutput {
  const [source] = pack.sources;
  const day = source?.publishedOn ?? null;
  const facts = pack.facts.map((fact): SystemFact => {
    const [voice] = fact.attribution;
    return {
      ...fact,
      participants: fact.participants.map((one) => one.entity),
      voice: voice === undefined ? { kind: 'author', entity: null } : voice,
      time: fact.time === null ? null : { start: fact.time.start, end: fact.time.end ?? day ?? fact.time.start },
    };
  });
  const seen = new Set<string>();
  const distinct = facts.filter(({ statement, subjects }) => {
    const key = [statement.start, statement.end, ...[...subjects].sort()].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    entities: pack.entities.map(({ id, type, mentions }) => ({
      id,
      type,
      mentions: mentions.filter((mention) => mention.kind !== 'implicit' && mention.source === source?.id),
    })),
    facts: distinct,
    duplicates: facts.length - distinct.length,
  };
}
