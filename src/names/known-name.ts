/** The languages of the pages on which names are looked for, and the order of the columns of every table of names. */
export const NAME_LANGUAGES = ['ro', 'en', 'ru', 'uk', 'hu', 'de', 'fr', 'zh'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** One person, place or body that is spelt differently from language to language; base forms, the usual one first. */
export type KnownName = {
  readonly kind: 'person' | 'place' | 'body' | 'event';
  readonly names: Readonly<Record<NameLanguage, readonly string[]>>;
  /** Persons only. */
  readonly female: boolean;
  /** The family name comes first in every language ("Xi Jinping"). */
  readonly familyFirst: boolean;
  /** Nobody else in the news bears the family name: it may stand for the whole. */
  readonly unique: boolean;
  /** Means other things as well ("Georgia"): needs a reason on the page. */
  readonly ambiguous: boolean;
  /** ISO code where it is a country. */
  readonly country: string | undefined;
};
