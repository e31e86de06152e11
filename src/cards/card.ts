import type { EntityType, FactTime, Modality, VoiceKind } from '../facts/pack.ts';
import type { Span } from '../text/span.ts';

/**
 * What a card shows, ready to be drawn: plain data that crosses from the background to page, popup and panel.
 * Spans inside a fact count into its own `evidence.text`.
 */
export type Card = {
  /** The entity's id in the store. */
  readonly entity: string;
  /** In the language of the interface, where it is known: "Ukraine". */
  readonly name: string;
  /** As the source has it, where that differs: "Ucraina". */
  readonly nameInSource: string | null;
  readonly type: EntityType;
  /** The sources' own appositions, the first is shown: "liderul nord-coreean". */
  readonly descriptions: readonly { readonly text: string; readonly source: string }[];
  /** Most useful here first: those that involve the other names of the paragraph, then recent, then central. */
  readonly facts: readonly CardFact[];
  readonly sources: readonly CardSource[];
};

export type CardFact = {
  readonly id: string;
  readonly source: string;
  /** The statement's words, verbatim, `evidence.statement` of the sentence. */
  readonly statement: string;
  readonly evidence: {
    readonly text: string;
    readonly statement: Span;
    readonly cues: readonly Span[];
    /** Names of other entities that have a card, in text order, never overlapping. */
    readonly names: readonly (Span & { readonly entity: string })[];
  };
  /** What the entity of the card does in it. */
  readonly part: 'subject' | 'participant' | 'speaker';
  /** null: the source gives no date. `inferred`: not stated in the sentence, the card says so. */
  readonly time: (Omit<FactTime, 'span'> & { readonly inferred: boolean }) | null;
  /** Nearest voice first; empty: the article's own. */
  readonly voices: readonly { readonly kind: VoiceKind; readonly name: string; readonly entity: string | null }[];
  readonly modality: Modality;
  readonly negated: boolean;
  /** Names of other entities in the fact that stand near the reader's eye. */
  readonly here: readonly string[];
  /** Which rule of extraction made it, for "why?". */
  readonly rule: string;
};

export type CardSource = {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  /** Bundled with Reper, or added by the reader. */
  readonly origin: 'bundled' | 'added';
};
