/** The classes of words around names that name-part-lists.ts has, as a page is sent them (words apart by white space) and as it looks them up. */
const CLASSES = [
  'titles',
  'stateTitles',
  'feminineTitles',
  'functionWords',
  'heads',
  'modifiers',
  'tails',
  'calendar',
  'states',
  'locatives',
  'cityNouns',
  'of',
  'directions',
  'bearers',
  'works',
  'addressing',
] as const;

export type NamePartLists = Readonly<Record<(typeof CLASSES)[number], string>>;
export type NameParts = Readonly<Record<(typeof CLASSES)[number], ReadonlySet<string>>>;

export function readNameParts(lists: NamePartLists): NameParts {
  const parts: Partial<Record<keyof NameParts, ReadonlySet<string>>> = {};
  for (const name of CLASSES) parts[name] = new Set(lists[name].trim().split(/\s+/u));
  return parts as NameParts;
}

/** Before the first names come. */
export const NO_PARTS = Object.fromEntries(CLASSES.map((name) => [name, new Set<string>()])) as unknown as NameParts;
