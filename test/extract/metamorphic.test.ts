import { describe, expect, it, test } from 'vitest';
import { loadRomanian } from '../../src/tools/load-models.ts';
import { compareLines, factLines } from './metamorphic/fact-lines.ts';
import { COUNTRIES, otherPeople, SEED_NAMES, SEED_NUMBERS, SEED_VALUES } from './metamorphic/names.ts';
import { exchange, type Rewriting, SAME, toCedillas, withoutDiacritics, withQuotes } from './metamorphic/rewriting.ts';
import { seedTable } from './metamorphic/seed-tables.ts';
import { OWN, peopleOf, readOwn, readSeed, rewrite } from './metamorphic/texts.ts';

/**
 * The same article written otherwise gives the same facts; the same article about others gives the same facts about others.
 * Where that does not hold yet, a floor a little under what was measured on 2026-11-24 keeps it from getting worse: the share of facts
 * that are the same in every respect (words, subjects, participants, days, voices, certainty, numbers), seed and own texts alike.
 */
const romanian = loadRomanian();
const ALL = ['seed', ...OWN];
const read = (name: string) => (name === 'seed' ? readSeed() : readOwn(name));
const plain = new Map(ALL.map((name) => [name, factLines(read(name), romanian)]));
const share = (name: string, rewriting: Rewriting, expected: readonly string[]): number =>
  compareLines(expected, factLines(rewrite(read(name), rewriting), romanian)).share;
const shareOfSame = (name: string, text: (text: string) => string): number =>
  share(name, { ...SAME, text }, plain.get(name) ?? []);
const shareOfOthers = (name: string, others: Rewriting): number =>
  share(name, others, factLines(read(name), romanian, others));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the facts of an article stay the same', () => {
  test.each<[string, (text: string) => string, number]>([
    ['with cedillas for commas below', toCedillas, 1],
    // Measured 0.66: "a" for "ă" hides the article of feminine nouns and some auxiliaries from the tagger.
    ['without diacritics', withoutDiacritics, 0.6],
    ['with „ ”', (text) => withQuotes(text, '„', '”'), 1],
    // Measured 0.985.
    ['with « »', (text) => withQuotes(text, '«', '»'), 0.97],
    ['with straight quotation marks', (text) => withQuotes(text, '"', '"'), 1],
    ['with blank lines between paragraphs', (text) => text.replace(/\n+/gu, '\n\n'), 1],
    ['without blank lines between paragraphs', (text) => text.replace(/\n+/gu, '\n'), 1],
  ])('%s', (_, text, floor) => {
    expect(mean(ALL.map((name) => shareOfSame(name, text)))).toBeGreaterThanOrEqual(floor);
  });

  // nothing in it is anything of the texts: "lucrările" would be theirs as well, "Consiliul Local" short for this one's
  const PARAGRAPH =
    'Asociația Pro Brad a cerut marți repararea acoperișului de la biblioteca orășenească. Reparația va costa 75.000 de lei.';
  test.each<[string, (text: string) => string]>([
    ['before', (text) => `${PARAGRAPH}\n\n${text}`],
    ['after', (text) => `${text}\n\n${PARAGRAPH}`],
  ])('with an unrelated paragraph %s', (_, text) => {
    const body = { start: 0, end: PARAGRAPH.length };
    const shares = ALL.map((name) => {
      const apart = factLines({ ...read(name), text: PARAGRAPH, body }, romanian);
      const expected = [...(plain.get(name) ?? []), ...apart].sort();
      return share(name, { ...SAME, text }, expected);
    });
    expect(mean(shares)).toBe(1);
  });
});

describe('the facts follow when people, states, weekdays and numbers are exchanged', () => {
  // Measured 0.89 and 0.95: capitals of less common states are not read as the state.
  test.each(SEED_NAMES.map((names, i) => [i, names] as const))('in the seed, table %i', (_, names) => {
    expect(shareOfOthers('seed', exchange({ ...names, ...SEED_NUMBERS }, SEED_VALUES))).toBeGreaterThanOrEqual(0.85);
  });

  // Measured 0.966; 0.891 before persons were told by nationality before their name.
  it('in the seed, eight tables drawn from lists', () => {
    const shares = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      shareOfOthers('seed', exchange({ ...seedTable(number), ...SEED_NUMBERS }, SEED_VALUES)),
    );
    expect(mean(shares)).toBeGreaterThanOrEqual(0.93);
  });

  // Measured 0.86.
  it('in our own texts', () => {
    const shares = OWN.map((name) => shareOfOthers(name, exchange({ ...COUNTRIES, ...otherPeople(peopleOf(name)) })));
    expect(mean(shares)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('exchange', () => {
  it('keeps the inflection, and counts as before', () => {
    const { text } = exchange({ România: 'Ucraina', României: 'Ucrainei', 'Ana Pop': 'Lia Cernat', Pop: 'Cernat' });
    expect(text('ANA POP a cerut României luni, pe 12 mai 2026, 300 de lei și 64 de saci; Pop-corn')).toBe(
      'LIA CERNAT a cerut Ucrainei marți, pe 12 mai 2026, 400 de lei și 65 de saci; Cernat-corn',
    );
  });

  it('moves the days that were counted from the article’s own, and the values of numbers', () => {
    const { day, number } = exchange({}, { patru: 7 });
    const article = readSeed();
    expect(day('2025-08-31', 'duminică', article)).toBe('2025-09-01');
    expect(day('2022-12-31', 'în 2022', article)).toBe('2022-12-31');
    expect(number(84_600_000, '84,6 milioane')).toBeCloseTo(84_700_000);
    expect(number(4, 'patru lucrători')).toBe(7);
  });
});
