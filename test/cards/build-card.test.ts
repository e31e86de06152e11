import { describe, expect, it } from 'vitest';
import { buildCard, type CardInput } from '../../src/cards/build-card.ts';
import { identityKey } from '../../src/facts/identity.ts';
import type { Entity, EntityType, Fact, FactTime } from '../../src/facts/pack.ts';

const TEXT = 'Știri. Kim Jong-un a declarat că „Beijingul va ajuta”. Xi nu a răspuns.';

function entity(
  id: string,
  name: string,
  type: EntityType = 'PERSON',
  descriptions: Entity['descriptions'] = [],
): Entity {
  const forms = [{ text: name, language: 'ro', kind: 'full' as const, case: 'fold' as const }];
  return { id, name, type, aliases: [], forms, externalIds: {}, descriptions, mentions: [] };
}

const kim = entity('e1', 'Kim Jong-un');
const xi = entity('e2', 'Xi Jinping');
const china = entity('e3', 'China', 'GPE');
const key = identityKey(kim);

function span(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function fact(id: string, fields: Partial<Fact> = {}): Fact {
  return {
    id,
    source: 's1',
    rule: 'clause',
    subjects: ['e1'],
    participants: [],
    predicate: 'declara',
    statement: span('Kim Jong-un a declarat că „Beijingul va ajuta”'),
    evidence: span('Kim Jong-un a declarat că „Beijingul va ajuta”.'),
    time: null,
    quantities: [],
    attribution: [],
    modality: 'reported',
    negated: false,
    cues: [],
    quote: null,
    ...fields,
  };
}

function source(id: string, publishedOn: string | null, text = TEXT): CardInput['sources'][number] {
  return {
    id,
    text,
    language: 'ro',
    title: null,
    url: null,
    publisher: null,
    author: null,
    publishedOn,
    origin: 'bundled',
  };
}

function on(start: string, end: string | null = start, precision: FactTime['precision'] = 'day'): FactTime {
  return { start, end, precision, span: null };
}

function card(fields: Partial<CardInput>) {
  return buildCard({
    key,
    entities: [kim],
    others: [xi, china],
    facts: [],
    sources: [source('s1', '2025-09-03')],
    here: [],
    ...fields,
  });
}

function order(fields: Partial<CardInput>): string[] {
  return (card(fields)?.facts ?? []).map(({ id }) => id);
}

it('has no card for an entity that no source knows', () => {
  expect(card({ entities: [] })).toBeUndefined();
});

describe('which facts', () => {
  it('tells what the entity does in each fact, and leaves out those in which it does nothing', () => {
    const facts = [
      fact('f1'),
      fact('f2', { subjects: ['e2'], participants: [{ entity: 'e1', role: 'object' }] }),
      fact('f3', { subjects: ['e2'], attribution: [{ kind: 'person', entity: 'e1', span: span('Kim Jong-un') }] }),
      fact('f4', { subjects: ['e2'] }),
    ];
    expect(card({ facts })?.facts.map(({ id, part }) => [id, part])).toEqual([
      ['f1', 'subject'],
      ['f3', 'speaker'],
      ['f2', 'participant'],
    ]);
  });

  it('joins the facts of the same person in another source', () => {
    const again = entity('e9', 'Kim Jong-Un');
    const facts = [fact('f1'), fact('f2', { source: 's2', subjects: ['e9'] })];
    expect(
      order({ entities: [kim, again], facts, sources: [source('s1', '2025-09-03'), source('s2', '2025-09-04')] }),
    ).toEqual(['f2', 'f1']);
  });

  it('leaves out what the reader has hidden', () => {
    expect(order({ facts: [fact('f1'), fact('f2')], hidden: ['f1'] })).toEqual(['f2']);
  });

  it('leaves out a fact whose source is gone', () => {
    expect(order({ facts: [fact('f1', { source: 's7' })] })).toEqual([]);
  });
});

describe('what it is called', () => {
  const nameOf = ({ name }: Entity): string | undefined => (name === 'Kim Jong-un' ? 'Kim Jong Un' : undefined);

  it('goes by its name in the language of the interface, beside the one its source has', () => {
    expect(card({ facts: [fact('f1')], nameOf })).toMatchObject({ name: 'Kim Jong Un', nameInSource: 'Kim Jong-un' });
    expect(card({ facts: [fact('f1')], nameOf: () => undefined })).toMatchObject({
      name: 'Kim Jong-un',
      nameInSource: null,
    });
  });

  it('is called so as a voice too, unless it is the paper that speaks of itself', () => {
    const facts = [fact('f1', { attribution: [{ kind: 'person', entity: 'e1', span: span('Kim Jong-un') }] })];
    expect(card({ facts, nameOf })?.facts[0]?.voices[0]?.name).toBe('Kim Jong Un');
    const sources = [{ ...source('s1', null), publisher: 'Kim Jong-un' }];
    expect(card({ facts, sources, nameOf })?.facts[0]?.voices[0]?.name).toBe('Kim Jong-un');
  });
});

describe('in which order', () => {
  it('puts facts with the names of the paragraph first, those with more of them before', () => {
    const facts = [
      fact('f1', { time: on('2025-09-03') }),
      fact('f2', { participants: [{ entity: 'e2', role: 'with' }], time: on('2020-01-01') }),
      fact('f3', { subjects: ['e1', 'e2'], participants: [{ entity: 'e3', role: 'place' }], time: on('2019-01-01') }),
    ];
    expect(order({ facts, here: [identityKey(xi), identityKey(china)] })).toEqual(['f3', 'f2', 'f1']);
  });

  it('counts a speaker of the paragraph, and never the entity itself', () => {
    const facts = [
      fact('f1', { time: on('2025-09-03') }),
      fact('f2', { attribution: [{ kind: 'person', entity: 'e2', span: span('Xi') }], time: on('2020-01-01') }),
    ];
    expect(card({ facts, here: [identityKey(xi), key] })?.facts.map(({ id, here }) => [id, here])).toEqual([
      ['f2', ['Xi Jinping']],
      ['f1', []],
    ]);
  });

  it.each([
    ['a later day first', on('2025-09-01'), on('2025-09-02')],
    ['a day before the whole year it lies in', on('2025-01-01', '2025-12-31', 'year'), on('2025-03-01')],
    ['what is still open as new as its source', on('2025-09-02'), on('2022-02-24', null, 'range')],
    ['what is undated as new as its source', on('1950-06-25'), null],
    ['a range by its end', on('2024-05-05'), on('2014-03-01', '2024-06-01', 'range')],
  ])('puts %s', (_, older, newer) => {
    expect(order({ facts: [fact('older', { time: older }), fact('newer', { time: newer })] })).toEqual([
      'newer',
      'older',
    ]);
  });

  it('falls back to the order of the text', () => {
    const facts = [fact('late', { statement: span('Beijingul va ajuta') }), fact('early')];
    expect(order({ facts })).toEqual(['early', 'late']);
  });

  it('puts what opens its sentence before what hangs on the words before it', () => {
    const inside = fact('inside', { statement: span('a declarat că „Beijingul va ajuta”'), time: on('2025-09-03') });
    const opens = fact('opens', { time: on('2025-09-01') });
    expect(order({ facts: [inside, opens] })).toEqual(['opens', 'inside']);
  });

  it('puts a statement behind the one that has all of its words', () => {
    const facts = [
      fact('f1', { statement: span('„Beijingul va ajuta”'), time: on('2025-09-03') }),
      fact('f2', { time: on('2020-01-01') }),
      fact('f3', { source: 's2', statement: span('Beijingul va ajuta'), time: on('2019-01-01') }),
    ];
    const sources = [source('s1', '2025-09-03'), source('s2', '2025-09-03')];
    expect(order({ facts, sources })).toEqual(['f2', 'f3', 'f1']);
  });

  it('does not depend on the order of what it is given', () => {
    const facts = [fact('f1'), fact('f2', { source: 's2' }), fact('f3', { time: on('2025-01-01') })];
    const sources = [source('s1', '2025-09-03'), source('s2', '2025-09-03')];
    expect(order({ facts: [...facts].reverse(), sources })).toEqual(order({ facts, sources }));
  });
});

describe('what a fact shows', () => {
  it('is more than its clause where the negation stands outside of it', () => {
    const statement = span('Beijingul va ajuta');
    const shown = (fields: Partial<Fact>) =>
      card({ facts: [fact('f1', { statement, ...fields })] })?.facts[0]?.statement;
    expect(shown({ negated: true, cues: [span('a declarat')] })).toBe(
      'Kim Jong-un a declarat că „Beijingul va ajuta”.',
    );
    expect(shown({ negated: true, cues: [span('va ajuta')] })).toBe('Beijingul va ajuta');
    expect(shown({ cues: [span('a declarat')] })).toBe('Beijingul va ajuta');
  });

  it('names the others that have a card, the longer name where two overlap, never itself', () => {
    const at = (words: string, kind: 'name' | 'nominal' = 'name') => ({ source: 's1', ...span(words), kind });
    const others = [
      { ...china, mentions: [at('Beijingul')] },
      { ...xi, mentions: [at('Beijing'), at('declarat', 'nominal'), at('Xi')] },
    ];
    const self = { ...kim, mentions: [at('Kim Jong-un')] };
    const names = card({ entities: [self], others, facts: [fact('f1')] })?.facts[0]?.evidence.names;
    const start = 'Kim Jong-un a declarat că „'.length;
    expect(names).toEqual([{ start, end: start + 'Beijingul'.length, entity: identityKey(china) }]);
  });

  it('counts spans from the start of the evidence', () => {
    const [shown] = card({ facts: [fact('f1', { cues: [span('a declarat că')] })] })?.facts ?? [];
    const { text, statement, cues } = shown?.evidence ?? { text: '', statement: span(''), cues: [] };
    expect(text).toBe('Kim Jong-un a declarat că „Beijingul va ajuta”.');
    expect(text.slice(statement.start, statement.end)).toBe(shown?.statement);
    expect(cues.map(({ start, end }) => text.slice(start, end))).toEqual(['a declarat că']);
  });

  it('names a known voice by its name and an unnamed one by its words', () => {
    const attribution: Fact['attribution'] = [
      { kind: 'person', entity: 'e2', span: span('Xi') },
      { kind: 'unnamed', entity: null, span: span('a declarat') },
    ];
    expect(card({ facts: [fact('f1', { attribution })] })?.facts[0]?.voices).toEqual([
      { kind: 'person', name: 'Xi Jinping', entity: identityKey(xi) },
      { kind: 'unnamed', name: 'a declarat', entity: null },
    ]);
  });

  it('says whether a date is stated or inferred', () => {
    const stated = { ...on('2025-09-03'), span: span('Știri') };
    const facts = [fact('f1', { time: on('2025-09-03') }), fact('f2', { time: stated, statement: span('Beijingul') })];
    expect(card({ facts })?.facts.map(({ time }) => time?.inferred)).toEqual([true, false]);
  });
});

it('gives each description once, the newest source first', () => {
  const older = 'liderul coreean, Liderul Coreean';
  const newer = 'președintele';
  const told = entity('e1', 'Kim Jong-un', 'PERSON', [
    { source: 's1', ...span('liderul coreean', older) },
    { source: 's1', ...span('Liderul Coreean', older) },
  ]);
  const again = entity('e9', 'Kim Jong-un', 'PERSON', [{ source: 's2', ...span('președintele', newer) }]);
  const sources = [source('s1', '2025-09-03', older), source('s2', '2025-10-01', newer)];
  expect(card({ entities: [told, again], sources })?.descriptions).toEqual([
    { text: 'președintele', source: 's2' },
    { text: 'liderul coreean', source: 's1' },
  ]);
});
