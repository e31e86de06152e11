import type { EntityType, MentionKind } from '../../facts/pack.ts';

/** A run of words that names something, before it is known what else names the same. */
export type NameCandidate = {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** 0 to 1: how much the evidence for the type weighs when mentions of one name disagree. */
  readonly certainty: number;
};

export type DraftMention = { readonly first: number; readonly last: number; readonly kind: MentionKind };
export type DraftEntity = {
  readonly key: string;
  name: string;
  type: EntityType;
  /** ISO code where the entity is a country. */
  readonly country: string | undefined;
  readonly aliases: Set<string>;
  readonly mentions: DraftMention[];
};

/** One entity instead of two: `short` becomes another name of `full`. */
export function join(
  drafts: Map<string, DraftEntity>,
  short: DraftEntity,
  full: DraftEntity,
  kind?: DraftMention['kind'],
): void {
  full.aliases.add(short.name);
  for (const alias of short.aliases) full.aliases.add(alias);
  full.mentions.push(...short.mentions.map((mention) => (kind === undefined ? mention : { ...mention, kind })));
  drafts.delete(short.key);
}
