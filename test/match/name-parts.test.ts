import { expect, test } from 'vitest';
import { foldWord } from '../../src/match/characters.ts';
import { NAME_PARTS } from '../../src/match/name-part-lists.ts';

test.each(Object.entries({ ...NAME_PARTS, kinds: NAME_PARTS.kinds.keys(), frequent: [] }))(
  '%s has each word as a page is folded, once',
  (_name, words) => {
    expect([...words].filter((word) => foldWord(word) !== word)).toEqual([]);
  },
);
