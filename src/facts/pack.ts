import type { Span } from '../text/span.ts';

/** The fact pack, version 1: what extraction produces and everything else reads. The contract is docs/pack-format.md. */
export const PACK_FORMAT = 'reper-pack/1';

/** A name outside these is none: a page cannot be searched for it, and a reader of packs refuses it. */
export const NAME_LENGTH = { least: 2, most: 200 } as const;

/** Of a length that a pack may carry, in UTF-16 code units. */
export function isNameLength(name: string): boolean {
  return name.length >= NAME_LENGTH.least && name.length <= NAME_LENGTH.most;
}

export type EntityType = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FACILITY' | 'EVENT' | 'WORK' | 'PRODUCT' | 'LAW' | 'GROUP';
export type MentionKind = 'name' | 'alias' | 'metonym' | 'nominal' | 'demonym-adjective' | 'pronoun' | 'implicit';
export type FormKind = 'full' | 'short' | 'metonym' | 'adjective';
export type Role = 'agent' | 'object' | 'recipient' | 'place' | 'origin' | 'destination' | 'with' | 'topic' | 'other';
export type TimePrecision = 'day' | 'week' | 'month' | 'year' | 'range';
export type Qualifier = 'exact' | 'approximately' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
export type VoiceKind = 'person' | 'organisation' | 'unnamed';
export type Modality =
  | 'asserted'
  | 'reported'
  | 'estimated'
  | 'alleged'
  | 'promised'
  | 'planned'
  | 'conditional'
  | 'denied';

export type SourceSpan = Span & { readonly source: string };
export type Mention = SourceSpan & { readonly kind: MentionKind };

export type NameForm = {
  readonly text: string;
  readonly language: string;
  readonly kind: FormKind;
  /** `exact`: the case must be the form's ("SUA"); `fold`: any case where the page writes in capitals. */
  readonly case: 'exact' | 'fold';
};

export type Source = {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
};

export type Entity = {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly forms: readonly NameForm[];
  readonly externalIds: Readonly<Record<string, string>>;
  readonly descriptions: readonly SourceSpan[];
  readonly mentions: readonly Mention[];
};

/** Inclusive ISO days; `end` null: still open. `span` null: inferred, and the card says so. */
export type FactTime = {
  readonly start: string;
  readonly end: string | null;
  readonly precision: TimePrecision;
  readonly span: Span | null;
};

export type Quantity = {
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly vague: boolean;
  readonly span: Span;
};

export type Voice = { readonly kind: VoiceKind; readonly entity: string | null; readonly span: Span };
export type Participant = { readonly entity: string; readonly role: Role };

export type Fact = {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly subjects: readonly string[];
  readonly participants: readonly Participant[];
  readonly predicate: string;
  readonly statement: Span;
  readonly evidence: Span;
  readonly time: FactTime | null;
  readonly quantities: readonly Quantity[];
  readonly attribution: readonly Voice[];
  readonly modality: Modality;
  readonly negated: boolean;
  readonly cues: readonly Span[];
  readonly quote: Span | null;
};

export type Pack = {
  readonly format: typeof PACK_FORMAT;
  readonly title: string;
  readonly license: string | null;
  readonly generator: { readonly name: string; readonly version: string; readonly models: string };
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
};
