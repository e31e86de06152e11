import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKey } from '../../src/facts/identity.ts';
import { KINDS, TYPES } from '../../src/match/codes.ts';
import { type AnsweredName, packNames, unpackNames } from '../../src/match/packed-names.ts';

const form = fc.record({
  text: fc.constantFrom('Ana Pop', 'Anei Pop', 'Pop', 'SUA', 'Чжао', '习近平'),
  language: fc.constantFrom('ro', 'en', 'mul', 'uk'),
  kind: fc.constantFrom(...KINDS),
  case: fc.constantFrom('exact' as const, 'fold' as const),
});
const named = fc
  .record({
    id: fc.constantFrom('e1', 'e2'),
    name: fc.constantFrom('Ana Pop', 'Pop', 'SUA', 'Chișinău', '习近平'),
    type: fc.constantFrom(...TYPES),
    forms: fc.array(form, { minLength: 1, maxLength: 4 }),
    neighbours: fc.uniqueArray(fc.constantFrom('person|ana pop', 'place|sua', 'body|elsewhere', 'person|pop|e1')),
    facts: fc.nat(5000),
    news: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ news, id, ...one }): AnsweredName => {
    const entity = identityKey({ ...one, id });
    return news === undefined ? { ...one, entity } : { ...one, entity, news };
  });

describe('names on their way to a page', () => {
  it('arrive as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(named, { selector: ({ entity }) => entity }), (names) => {
        expect(unpackNames(JSON.parse(JSON.stringify(packNames(names))))).toEqual(names);
      }),
    );
  });
});
