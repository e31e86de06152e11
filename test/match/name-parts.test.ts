import { expect, test } from 'vitest';
import { foldWord } from '../../src/match/characters.ts';
import * as lists from '../../src/match/name-parts.ts';

test.each(Object.entries(lists))('%s has each word as a page is folded, once', (_name, words) => {
  expect([...words].filter((word) => foldWord(word) !== word)).toEqual([]);
});
