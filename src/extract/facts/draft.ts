import type { FactTime, Modality, Quantity, Role } from '../../facts/pack.ts';
import type { Doc } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import type { MentionIndex } from './nouns/noun-phrases.ts';
import type { VoiceDraft } from './voices/voices.ts';

/** A fact before its entities have ids. */
export type DraftFact = {
  readonly rule: string;
  readonly subjects: readonly ExtractedEntity[];
  readonly participants: readonly { readonly entity: ExtractedEntity; readonly role: Role }[];
  readonly predicate: string;
  readonly statement: Span;
  readonly evidence: Span;
  readonly time: FactTime | null;
  readonly quantities: readonly Quantity[];
  readonly attribution: readonly VoiceDraft[];
  readonly modality: Modality;
  readonly negated: boolean;
  readonly cues: readonly Span[];
  readonly quote: Span | null;
};

/** What the article says itself, as plain fact and without a number. */
export const SAID_PLAINLY = {
  quantities: [],
  attribution: [],
  modality: 'asserted',
  negated: false,
  cues: [],
  quote: null,
} as const satisfies Partial<DraftFact>;

/** Whether a fact's words stand in its sentence: a torn article can pull them apart, and a pack may not carry such a fact. */
export function liesInEvidence({ statement, evidence, time, quantities, cues, quote }: DraftFact): boolean {
  return [statement, time?.span, ...quantities.map((one) => one.span), ...cues, quote].every(
    (span) => span === null || span === undefined || contains(evidence, span),
  );
}

/** What every rule of one article reads. */
export type Reader = {
  readonly doc: Doc;
  readonly language: Language;
  readonly published: string | null;
  readonly mentions: MentionIndex;
  readonly quotes: readonly Span[];
};
/** A clause or quotation that gave no fact, and why. */
export type Refused = { readonly span: Span; readonly reason: string };
