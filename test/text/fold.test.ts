import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldCase, foldDiacritics } from '../../src/text/fold.ts';

describe('folding', () => {
  test.each([
    ['Ţările Române’', "Tarile Romane'"],
    ['Țările', 'Tarile'],
    ['Şişeşti', 'Sisesti'],
    ['Xi\u00a0Jinping', 'Xi Jinping'],
    ['nord‑coreean', 'nord-coreean'],
    ['Zürich, Łódź', 'Zurich, Łodz'],
    ['Київ', 'Киів'],
    ['plain', 'plain'],
    ['', ''],
  ])('takes the diacritics off %j', (text, folded) => {
    expect(foldDiacritics(text)).toBe(folded);
  });

  test.each([
    ['Ţările ROMÂNE', 'tarile romane'],
    ['ȘTEFAN', 'stefan'],
    ['КИЇВ', 'киів'],
  ])('drops the case of %j as well', (text, folded) => {
    expect(foldCase(text)).toBe(folded);
  });

  it('keeps a length of one unit for each unit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldDiacritics(text)).toHaveLength(text.length);
        expect(foldCase(text)).toHaveLength(text.length);
      }),
    );
  });

  it('maps each unit by itself, so that a slice of the folded text is the folded slice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const cut = text.length === 0 ? 0 : at % text.length;
        expect(foldCase(text).slice(cut)).toBe(foldCase(text.slice(cut)));
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldCase(foldCase(text))).toBe(foldCase(text));
      }),
    );
  });

  it('leaves pairs of surrogates whole', () => {
    expect(foldCase('A😀Ș')).toBe('a😀s');
  });
});
