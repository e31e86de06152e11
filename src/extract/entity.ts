import type { EntityType, MentionKind, NameForm } from '../facts/pack.ts';
import type { Doc, Token } from '../language/doc.ts';
import type { Span } from '../text/span.ts';

/** Where the text talks about an entity. A group nominal ("cei doi lideri") is one such mention in each member. */
export type ResolvedMention = Span & {
  readonly kind: MentionKind;
  /** Tokens of the doc, inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The token that carries the grammar: relation to the clause, case, number. */
  readonly headToken: number;
  /** The mention stands for several entities at once. */
  readonly group: boolean;
};

/** Tokens `first` to `last`, inclusive, as a mention; `head` carries its grammar. */
export function mentionAt(
  { tokens }: Pick<Doc, 'tokens'>,
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
  kind: MentionKind,
  group = false,
): ResolvedMention {
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    kind,
    firstToken: first,
    lastToken: last,
    headToken: head,
    group,
  };
}

/** An entity of one article before it becomes part of a pack. Mentions in text order; `key` is unique in the article. */
export type ExtractedEntity = {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly forms: readonly NameForm[];
  readonly descriptions: readonly Span[];
  readonly mentions: readonly ResolvedMention[];
};

/** Whether the text gives it a name; "manifestanții", "contractul" have none. */
export function hasName({ forms }: ExtractedEntity): boolean {
  return forms.length > 0;
}

/** A person, body or state with a name. */
export function isNamedActor(entity: ExtractedEntity): boolean {
  return hasName(entity) && /^(?:PERSON|ORG|GPE)$/u.test(entity.type);
}
