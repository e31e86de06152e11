import type { ExtractedEntity, ResolvedMention } from '../../entity.ts';

/** Tokens that take up an entity named before. */
export type Reference = {
  readonly entity: ExtractedEntity;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: ResolvedMention['kind'];
};

/** Tokens that take up several at once. */
export type GroupReference = Omit<Reference, 'entity'> & { readonly members: readonly ExtractedEntity[] };
