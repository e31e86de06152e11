import type { EntityType, Modality, Qualifier, VoiceKind } from '../../facts/pack.ts';
import type { Span } from '../../text/span.ts';

/** What is right about one article, as written down by a person: NAME.gold.json beside NAME.txt (docs/quality.md says how). */
export type GoldMentionKind = 'name' | 'alias' | 'metonym' | 'nominal' | 'demonym-adjective' | 'pronoun';
export type GoldMention = Span & {
  readonly surface: string;
  readonly kind?: GoldMentionKind;
  /** One of several whom the same words name ("cei doi lideri"). */
  readonly group?: boolean;
};
export type GoldEntity = {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly GoldMention[];
};
export type GoldSpan = Span & { readonly text: string };
export type GoldVoice = { readonly kind: 'author' | VoiceKind; readonly entity?: string; readonly text?: string };
export type GoldTime = { readonly start: string; readonly end?: string | null };
export type GoldQuantity = {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly vague?: boolean;
};

export type GoldFact = {
  readonly id: string;
  readonly subject: string;
  /** Others whom the statement may as well be filed under. */
  readonly coSubjects: readonly string[];
  readonly participants: readonly string[];
  readonly predicate: string;
  readonly statement: GoldSpan;
  readonly evidence: GoldSpan;
  readonly time: GoldTime | null;
  /** A pack that gives no time is right as well. */
  readonly timeOptional?: boolean;
  readonly quantities: readonly GoldQuantity[];
  readonly attribution: GoldVoice;
  readonly attributionAlt?: readonly GoldVoice[];
  readonly modality: Modality;
  readonly modalityAlt?: readonly Modality[];
  readonly negated: boolean;
  readonly quote: { readonly isQuote: boolean; readonly text?: string };
  /** Right where it is found, not missed where it is not. */
  readonly optional?: boolean;
  readonly note?: string;
};

export type Gold = {
  readonly doc: string;
  readonly articleDate: string;
  readonly lang: string;
  readonly textFile: string;
  readonly textLength: number;
  readonly entities: readonly GoldEntity[];
  readonly facts: readonly GoldFact[];
  /** By entity: the facts its card must show, and those it may. */
  readonly cards?: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>>;
};

export type GoldMeta = {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly lang: string;
  readonly topic: string;
  readonly habits: string;
};
