import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameForm } from '../../src/facts/pack.ts';
import { buildNameIndex, mergeNameIndexes, type NameEntry } from '../../src/match/build-name-index.ts';
import { findNames } from '../../src/match/find-names.ts';
import { formWords, requiredWords } from '../../src/match/form-words.ts';
import { openNameIndex } from '../../src/match/name-index.ts';
import { NAME_PARTS } from '../../src/match/name-part-lists.ts';

const form = (text: string, kind: NameForm['kind'] = 'full'): NameForm => ({
  text,
  kind,
  language: 'ro',
  case: 'fold',
});
const entry = (
  source: string,
  name: string,
  forms: readonly NameForm[],
  neighbours: readonly number[] = [],
): NameEntry => ({
  source,
  name,
  type: 'PERSON',
  id: undefined,
  forms,
  neighbours,
  facts: 1,
});
const open = (entries: readonly NameEntry[]) => ({
  index: openNameIndex(buildNameIndex(entries)),
  removed: new Set<string>(),
});
const words = (text: string): string[] => formWords(text, NAME_PARTS).map((word) => word.folded);

describe('the packed index of names', () => {
  it('finds a name only when all words of one of its forms are there', () => {
    const index = open([
      entry('s1', 'Ana Pop', [form('Ana Pop'), form('Anei Pop')]),
      entry('s1', 'Ion Pop', [form('Ion Pop')]),
    ]);
    expect(findNames([index], words('Anei Pop')).map((name) => [name.name, name.forms.map((one) => one.text)])).toEqual(
      [['Ana Pop', ['Anei Pop']]],
    );
    expect(findNames([index], words('Pop'))).toEqual([]);
  });

  it('asks for no short word of grammar', () => {
    const index = open([
      entry('s1', 'The Guardian', [form('The Guardian')]),
      entry('s1', 'Coreea de Nord', [form('Coreea de Nord')]),
    ]);
    expect(findNames([index], ['guardian', 'coreea', 'nord']).map((name) => name.name)).toEqual([
      'The Guardian',
      'Coreea de Nord',
    ]);
  });

  it('names the neighbours that are on the page too', () => {
    const index = open([
      entry('s1', 'Ana Pop', [form('Ana Pop')], [1, 2]),
      entry('s1', 'Ion Rus', [form('Ion Rus')], [0]),
      entry('s1', 'Dan Lupu', [form('Dan Lupu')], [0]),
    ]);
    expect(findNames([index], words('Ana Pop Ion Rus'))[0]?.neighbours).toEqual(['person|ion rus']);
  });

  it('joins what several sources know of one entity, and leaves out removed sources', () => {
    const first = open([entry('s1', 'Ana Pop', [form('Ana Pop')])]);
    const second = open([entry('s2', 'Ana Pop', [form('Ana Pop'), form('Anei Pop')])]);
    expect(findNames([first, second], words('Ana Anei Pop'))).toMatchObject([
      { entity: 'person|ana pop', facts: 2, forms: [{ text: 'Ana Pop' }, { text: 'Anei Pop' }] },
    ]);
    expect(findNames([first, { ...second, removed: new Set(['s2']) }], words('Ana Anei Pop'))).toMatchObject([
      { facts: 1 },
    ]);
  });

  it('keeps entities without a full name apart by their id', () => {
    const index = open([
      { ...entry('s1', 'Pop', [form('Pop', 'short')]), id: 'e1' },
      { ...entry('s1', 'Pop', [form('Pop', 'short')]), id: 'e2' },
    ]);
    expect(findNames([index], ['pop']).map((name) => name.entity)).toEqual(['person|pop|e1', 'person|pop|e2']);
  });

  it('sends a page that asks again only what has a new word, with its neighbours', () => {
    const index = open([
      entry('s1', 'Ana Pop', [form('Ana Pop')], [1]),
      entry('s1', 'Ion Pop', [form('Ion Pop')], [0]),
    ]);
    expect(findNames([index], ['ana', 'pop', 'ion'], 2)).toMatchObject([
      { name: 'Ion Pop', neighbours: ['person|ana pop'] },
    ]);
  });

  it('leaves out the bearers of a common surname, unless the page gives a reason', () => {
    const pops = Array.from({ length: 12 }, (_, i) =>
      entry('s1', `Om${i} Pop`, [form(`Om${i} Pop`), form('Pop', 'short')], i === 3 ? [12] : []),
    );
    const index = open([...pops, entry('s1', 'Ion Rus', [form('Ion Rus')], [3])]);
    expect(findNames([index], ['pop'])).toEqual([]);
    expect(findNames([index], ['om7', 'pop']).map((name) => name.name)).toEqual(['Om7 Pop']);
    expect(findNames([index], ['ion', 'rus', 'pop']).map((name) => name.name)).toEqual(['Ion Rus', 'Om3 Pop']);
  });

  it('keeps kind, case and language of each form, and the facts', () => {
    const forms: NameForm[] = [
      { text: 'Republica Populară Chineză', kind: 'full', case: 'fold', language: 'ro' },
      { text: 'China', kind: 'full', case: 'fold', language: 'en' },
      { text: 'RPC', kind: 'short', case: 'exact', language: 'ro' },
      { text: 'Beijing', kind: 'metonym', case: 'fold', language: 'mul' },
    ];
    const china = { ...entry('s1', 'China', forms), type: 'GPE' as const, facts: 40_000 };
    const index = open([entry('s1', 'Ana Pop', [form('Ana Pop')]), china, entry('s2', 'Beijing', [form('Beijing')])]);
    const [found] = findNames([index], ['republica', 'populara', 'chineza', 'china', 'rpc', 'beijing']);
    expect(found).toMatchObject({ entity: 'place|china', type: 'GPE', facts: 40_000 });
    const byText = (a: NameForm, b: NameForm): number => (a.text < b.text ? -1 : 1);
    expect([...(found?.forms ?? [])].sort(byText)).toEqual([...forms].sort(byText));
  });

  it('refuses a buffer that is none', () => {
    expect(() => openNameIndex(new ArrayBuffer(128))).toThrow('name index of 128 bytes');
  });

  it('answers like a plain search, built at once or merged from parts', () => {
    const word = fc.constantFrom('Ana', 'Ion', 'Pop', 'Rus', 'Șerban', 'de', 'Coreea', 'Nord', '习近平', 'the', 'U.S.');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const list = fc.array(
      fc.record({
        source: fc.constantFrom('s1', 's2', 's3'),
        name,
        forms: fc.array(name, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(list, fc.array(word), fc.nat(12), fc.boolean(), (entities, page, cut, remove) => {
        const entries = entities.map((one) =>
          entry(
            one.source,
            one.name,
            one.forms.map((text) => form(text)),
          ),
        );
        const present = new Set(page.flatMap(words));
        const removed = new Set(remove ? ['s2'] : []);
        const expected = new Map<string, Set<string>>();
        for (const { name, source, forms } of entries)
          for (const { text } of forms) {
            const needed = requiredWords(formWords(text, NAME_PARTS));
            if (removed.has(source) || needed.length === 0 || !needed.every((one) => present.has(one))) continue;
            const key = `person|${name.toLowerCase().replace(/ș/gu, 's')}`;
            expected.set(key, (expected.get(key) ?? new Set()).add(text));
          }
        const answer = (parts: Parameters<typeof findNames>[0]) =>
          new Map(
            findNames(parts, [...present]).map((one) => [one.entity, new Set(one.forms.map(({ text }) => text))]),
          );
        expect(answer([{ ...open(entries), removed }])).toEqual(expected);
        const parts = [open(entries.slice(0, cut)), open(entries.slice(cut))];
        expect(
          answer([
            {
              index: openNameIndex(mergeNameIndexes(parts.map((part) => ({ ...part, removed })))),
              removed: new Set<string>(),
            },
          ]),
        ).toEqual(expected);
      }),
    );
  });
});
