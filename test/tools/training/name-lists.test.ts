import { expect, test } from 'vitest';
import { encodeLists } from '../../../src/language/word-lists.ts';
import { readModelFiles } from '../../../src/tools/load-models.ts';
import { buildNameLists } from '../../../src/tools/training/name-lists.ts';

test('gives the lists that ship, so that a training today gives the models of the last one', () => {
  const shipped = readModelFiles(undefined, ['name-lists.bin'])['name-lists.bin'];
  expect(Buffer.from(encodeLists(buildNameLists())).equals(Buffer.from(shipped ?? []))).toBe(true);
});
