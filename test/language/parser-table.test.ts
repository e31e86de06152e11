import { describe, expect, test } from 'vitest';
import { formatParserTable, parseParserTable } from '../../src/language/parser-table.ts';

describe('parser table', () => {
  test('comes back from its text as it was', () => {
    const table = {
      beam: 4,
      reach: 300,
      labels: ['nsubj', 'obj', 'root'],
      possible: new Map([
        [4161, Int32Array.of(0, 2)],
        [8200, Int32Array.of(1)],
      ]),
    };
    expect(parseParserTable(formatParserTable(table))).toEqual(table);
  });

  test('says what is wrong with a text that is none', () => {
    expect(() => parseParserTable('nsubj\nobj')).toThrow('not a parser table: "nsubj"');
  });
});
