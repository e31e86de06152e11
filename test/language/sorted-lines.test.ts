import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SortedLines } from '../../src/language/sorted-lines.ts';

function tableOf(words: readonly string[]): SortedLines {
  const sorted = [...words].sort((a, b) => (a < b ? -1 : 1));
  return new SortedLines(sorted.map((word) => `${word}\t${word.length}`).join('\n'));
}

describe('sorted lines', () => {
  test('find every key and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-eșț]{1,4}$/u)),
        fc.stringMatching(/^[a-f]{1,4}$/u),
        (words, other) => {
          const lines = tableOf(words);
          for (const word of words) expect(lines.find(word)).toBe(String(word.length));
          expect(lines.find(other)).toBe(words.includes(other) ? String(other.length) : undefined);
        },
      ),
      { seed: 5 },
    );
  });

  test('find nothing in nothing', () => {
    expect(new SortedLines('').find('a')).toBeUndefined();
  });

  test('tell which keys fold to a word, itself left out', () => {
    const lines = tableOf(['fata', 'fată', 'fața', 'față', 'fete']);
    expect(lines.foldingTo('fata')).toEqual(['fată', 'fața', 'față']);
    expect(lines.foldingTo('fete')).toEqual([]);
  });
});
