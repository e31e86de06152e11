import { hashOf } from './characters.ts';

/** Words around names as a page is sent them (name-part-lists.ts), apart by white space, and as it looks them up. */
/** Those of nouns without their endings: a bit for each, in this order. */
const KINDS = ['venues', 'institutions', 'works', 'settlements', 'streets', 'things', 'rulers'] as const;
export const VENUE = 1;
export const INSTITUTION = 2;
export const SETTLEMENT = 8;
export const STREET = 16;
export const THING = 32;
export const RULER = 64;
/** Whatever has a title: the first three. */
export const TITLED = 7;

/** Languages that are told by their most frequent words: a bit for each as well. */
export const LANGUAGES = ['ro', 'en', 'hu', 'de', 'fr'] as const;

type Kind = (typeof KINDS)[number];
type Class =
  | 'abbreviations'
  | 'titles'
  | 'stateTitles'
  | 'feminineTitles'
  | 'functionWords'
  | 'heads'
  | 'modifiers'
  | 'tails'
  | 'smallTails'
  | 'calendar'
  | 'states'
  | 'locatives'
  | 'cityNouns'
  | 'cityAdjuncts'
  | 'joining'
  | 'of'
  | 'directions'
  | 'addressing'
  | 'feminines'
  | 'articles'
  | 'singular'
  | 'kindEndings';
export type NamePartLists = Readonly<Record<Class | Kind | (typeof LANGUAGES)[number], string>>;
export type NameParts = Readonly<Record<Class, ReadonlySet<string>>> & {
  /** Hash of a noun without its ending (characters.ts) → the bits of its classes. */
  readonly kinds: ReadonlyMap<number, number>;
  /** Hash of a word → the bits of languages. */
  readonly frequent: ReadonlyMap<number, number>;
};

export function readNameParts(lists: NamePartLists): NameParts {
  const bitsOf = (names: readonly (keyof NamePartLists)[]): Map<number, number> => {
    const bits = new Map<number, number>();
    for (const [i, name] of names.entries())
      for (const word of wordsOf(lists[name])) bits.set(hashOf(word), (bits.get(hashOf(word)) ?? 0) | (1 << i));
    return bits;
  };
  const apart: readonly string[] = [...KINDS, ...LANGUAGES];
  const classes = Object.entries(lists).filter(([name]) => !apart.includes(name));
  return {
    ...(Object.fromEntries(classes.map(([name, list]) => [name, new Set(wordsOf(list))])) as Record<
      Class,
      Set<string>
    >),
    kinds: bitsOf(KINDS),
    frequent: bitsOf(LANGUAGES),
  };
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** Before the first names come: nothing is looked up until then. */
export const NO_PARTS = {} as NameParts;
