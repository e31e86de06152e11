import { expect, test } from 'vitest';
import { encodeLists } from '../../../src/language/word-lists.ts';
import { readModelFile } from '../../../src/tools/load-models.ts';
import { buildNameLists } from '../../../src/tools/training/name-lists.ts';

test('gives the lists that ship, so that a training today gives the models of the last one', () => {
  const shipped = readModelFile('name-lists.bin');
  expect(Buffer.from(encodeLists(buildNameLists())).equals(Buffer.from(shipped))).toBe(true);
});
