import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPack } from '../../src/extract/extract-pack.ts';
import { OWN, readOwn, readSeed } from './metamorphic/texts.ts';
import { newsText } from './news-sentences.ts';
import { expectSound, romanian } from './sound.ts';

/**
 * Whatever the text, extraction ends with a pack that keeps every rule of docs/pack-format.md, or with none at all: never a crash, never
 * an offset outside. The runs are the same on every machine: fixed seed, fixed number.
 */
const texts = [readSeed(), ...OWN.map(readOwn)].map((article) => article.text);
const RUNS = { seed: 20260309, numRuns: 60 };

describe('extraction', () => {
  it('survives any string, lone surrogates and control characters too', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(anything, (text) => void expectSound(text)),
      RUNS,
    );
  });

  it('survives words, quotes, numbers and marks in any order', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...new Set(texts.join(' ').split(/\s+/u))) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '„',
          '”',
          '«',
          '»',
          '"',
          '(',
          ')',
          '.',
          '...',
          ',',
          ':',
          '–',
          '-',
          '?!',
          '\n',
          '\n\n',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '8,4',
          '1.200',
          '50%',
          '2023',
          '10-15',
          '31 februarie',
          'acum doi ani',
          'ar fi',
          'nu',
          'că',
        ),
      },
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { minLength: 1, maxLength: 150 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, (one) => void expectSound(one)),
      RUNS,
    );
  });

  it('survives damaged articles: cut, doubled, torn, in capitals, with stray characters', () => {
    const damage = fc.record({
      kind: fc.constantFrom('cut', 'double', 'move', 'insert', 'capitals', 'join', 'space'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 120 }),
      stray: fc.constantFrom(
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\ud83d',
        '\u0301',
        '„',
        '”',
        '"',
        '\u00a0',
        '\t',
        '\r',
        '\u2028',
        '𝕂',
        '.',
        ',',
      ),
    });
    const article = fc.record({
      text: fc.constantFrom(...texts),
      damages: fc.array(damage, { minLength: 1, maxLength: 12 }),
      date: fc.constantFrom('2026-03-11', '2024-02-29', '0001-01-01', '9999-12-31', null),
    });
    fc.assert(
      fc.property(article, ({ text, damages, date }) => void expectSound(damages.reduce(damageText, text), date)),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('survives news-like sentences with their parts in every order', () => {
    fc.assert(
      fc.property(newsText, fc.constantFrom('2026-03-11', '2024-02-29', null), (text, date) => {
        expectSound(text, date);
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('gives the same bytes for the same damaged article', () => {
    const cut = fc.record({
      text: fc.constantFrom(...texts),
      start: fc.nat(800),
      length: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(cut, ({ text, start, length }) => {
        const part = text.slice(start, start + length);
        const pack = (): string =>
          JSON.stringify(
            extractPack({ ...readSeed(), text: part, body: { start: 0, end: part.length } }, romanian, {
              name: 'test',
              version: '0',
              models: '',
            }).pack,
          );
        expect(pack()).toBe(pack());
      }),
      { ...RUNS, numRuns: 15 },
    );
  });
});

type Damage = { readonly kind: string; readonly at: number; readonly length: number; readonly stray: string };

function damageText(text: string, { kind, at, length, stray }: Damage): string {
  const start = Math.floor(at * text.length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'double':
      return before + part + part + after;
    case 'move':
      return after + part + before;
    case 'insert':
      return before + stray + part + after;
    case 'capitals':
      return before + part.toUpperCase() + after;
    case 'join':
      return before + part.replace(/\s/gu, '') + after;
    default:
      return before + part.replace(/\s/gu, `${stray}\n`) + after;
  }
}
