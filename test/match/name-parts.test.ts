import { expect, test } from 'vitest';
import { foldWord } from '../../src/match/characters.ts';
import { KIND_NOUNS } from '../../src/match/kind-nouns.ts';
import { NAME_PARTS } from '../../src/match/name-part-lists.ts';

/** As they are written: what a page looks up are their hashes. */
const nouns = new Set(Object.values(KIND_NOUNS).flatMap((list) => list.trim().split(/\s+/u)));

test.each(Object.entries({ ...NAME_PARTS, kinds: nouns, frequent: [] }))(
  '%s has each word as a page is folded, once',
  (_name, words) => {
    expect([...words].filter((word) => foldWord(word) !== word)).toEqual([]);
  },
);
