import { describe, expect, test } from 'vitest';
import { applyScript } from '../../src/language/lexicon.ts';
import { SortedLines } from '../../src/language/sorted-lines.ts';
import { analyseWord, parseStems } from '../../src/language/stems.ts';

const TAGS = ['Ncfsry', 'Ncfp-n', 'Vmip3s', 'Afpfsrn'];
const RULES = ['Ncf F', 'Vm V', 'Af Q', '', 'a\t0\tă', 'e\t1\tă', 'ă\t3\t\t2\ta'].join('\n');
const BASES = ['bară\tF', 'bun\tQ', 'fată\tF', 'lucra\tV'].join('\n');

function granted(word: string, plain = false): Record<string, string> {
  const entry = analyseWord(parseStems(RULES, new SortedLines(BASES), TAGS), word, plain);
  return Object.fromEntries(
    (entry?.tags ?? []).map((tag, i) => [TAGS[tag], applyScript(word, entry?.scripts[i] ?? '0')]),
  );
}

describe('stems', () => {
  test('grant a tag where undoing its ending gives a base form of the right kind', () => {
    expect(granted('bara')).toEqual({ Ncfsry: 'bară' });
    expect(granted('bună')).toEqual({ Afpfsrn: 'bun' });
    expect(granted('lucră')).toEqual({ Vmip3s: 'lucra' });
  });

  test('undo the change of a stressed vowel', () => {
    expect(granted('fete')).toEqual({ 'Ncfp-n': 'fată' });
  });

  test('grant nothing to a form of no known word, or of one of another kind', () => {
    expect(granted('zara')).toEqual({});
    expect(granted('buna')).toEqual({});
  });

  test('read text without diacritics', () => {
    expect(granted('bara', true)).toEqual({ Ncfsry: 'bară' });
    expect(granted('buna', true)).toEqual({ Afpfsrn: 'bun' });
  });
});
