import { writeFileSync } from 'node:fs';
import { ROMANIAN } from '../language/ro/romanian.ts';
import type { LIST_BITS } from '../language/word-lists.ts';
import { foldCase } from '../text/fold.ts';
import { NAME_WORDS_FILE } from './training/name-lists.ts';

/**
 * The language's tables of names and their heads → training/name-words.tsv, which the name recogniser learns with: a list and its folded
 * words a line. Kept apart, because the tables grow with the rules: a model that is rebuilt later must still come out the same. Run it
 * before a training that shall learn with today's tables: npx tsx src/tools/make-name-words.ts
 */
const { naming } = ROMANIAN;
const { places, adjectives } = naming.gazetteer();
const LISTS: Readonly<Partial<Record<keyof typeof LIST_BITS, Iterable<string>>>> = {
  firstName: naming.firstNames,
  country: [...places.keys()].flatMap((place) => place.split(/\s+/u).filter((word, i) => word.length > 2 || i === 0)),
  nationality: adjectives.keys(),
  personRole: naming.personRoles,
  organisationHead: naming.organisationHeads,
  facilityHead: naming.facilityHeads,
  locationHead: naming.locationHeads,
  placeHead: naming.placeHeads,
  eventHead: naming.eventHeads,
  lawHead: naming.lawHeads,
};

const lines = Object.entries(LISTS).map(
  ([list, words]) => `${list}\t${[...new Set([...words].map(foldCase))].sort().join(' ')}\n`,
);
writeFileSync(NAME_WORDS_FILE, lines.join(''));
