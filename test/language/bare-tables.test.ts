import { expect, it } from 'vitest';
import { bareTables } from '../../src/language/bare-tables.ts';
import { loadRomanian } from '../../src/tools/load-models.ts';

it('keeps what the tables hold, sets, lists and functions as they are', () => {
  const words = new Set(['a']);
  const rules = { months: { mai: 5 }, nested: { more: { x: 'y' } }, words, list: [1], ask: (): number => 1 };
  const bare = bareTables(rules);
  expect(bare.months.mai).toBe(5);
  expect(bare.nested.more.x).toBe('y');
  expect(bare.words).toBe(words);
  expect(bare.list).toBe(rules.list);
  expect(bare.ask()).toBe(1);
});

it('answers nothing for words that every object knows', () => {
  const { calendar, numbers, cues, naming } = loadRomanian();
  const tables: readonly Readonly<Record<string, unknown>>[] = [
    calendar.months,
    calendar.units,
    numbers.words,
    cues.hedges,
    cues.roles,
    naming.things,
    naming.members,
  ];
  for (const word of ['constructor', 'toString', '__proto__'])
    expect(tables.map((table) => table[word])).toEqual(tables.map(() => undefined));
});
