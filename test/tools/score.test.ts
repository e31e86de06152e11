import { describe, expect, it } from 'vitest';
import type { Fact, Pack } from '../../src/facts/pack.ts';
import type { Gold, GoldFact } from '../../src/tools/gold/gold.ts';
import { macroMean, writeMetrics } from '../../src/tools/gold/report.ts';
import { score } from '../../src/tools/gold/score.ts';

//            0         10        20        30        40
const TEXT = 'Ana Stan a spus că Ion Pop a plecat. Ion Pop a plecat luni.';
const right: GoldFact = {
  id: 'f01',
  subject: 'ana',
  coSubjects: ['ion'],
  participants: [],
  predicate: 'a spune',
  statement: { start: 0, end: 35, text: '' },
  evidence: { start: 0, end: 36, text: '' },
  time: null,
  quantities: [],
  attribution: { kind: 'person', entity: 'ana' },
  modality: 'reported',
  negated: false,
  quote: { isQuote: false },
};
const gold: Gold = {
  doc: 'x',
  articleDate: '2026-03-11',
  lang: 'ro',
  textFile: 'x.txt',
  textLength: TEXT.length,
  entities: [
    { id: 'ana', name: 'Ana Stan', type: 'PERSON', mentions: [{ start: 0, end: 8, surface: 'Ana Stan' }] },
    { id: 'ion', name: 'Ion Pop', type: 'PERSON', mentions: [{ start: 19, end: 26, surface: 'Ion Pop' }] },
  ],
  facts: [
    right,
    {
      ...right,
      id: 'f02',
      subject: 'ion',
      coSubjects: [],
      statement: { start: 37, end: 58, text: '' },
      evidence: { start: 37, end: 59, text: '' },
      time: { start: '2026-03-09', end: '2026-03-09' },
      attribution: { kind: 'author' },
      modality: 'asserted',
    },
  ],
  cards: { ana: { must: ['f01'], may: [] }, ion: { must: ['f02'], may: ['f01'] } },
};
const SOURCE = 's0000000000000000';
const fact: Fact = {
  id: 'f0000000000000001',
  source: SOURCE,
  rule: 'r',
  subjects: ['e1'],
  participants: [],
  predicate: 'spune',
  statement: { start: 0, end: 35 },
  evidence: { start: 0, end: 36 },
  time: null,
  quantities: [],
  attribution: [{ kind: 'person', entity: 'e1', span: { start: 0, end: 8 } }],
  modality: 'reported',
  negated: false,
  cues: [],
  quote: null,
};
const entity = (id: string, start: number, end: number): Pack['entities'][number] => ({
  id,
  name: TEXT.slice(start, end),
  type: 'PERSON',
  aliases: [],
  forms: [],
  externalIds: {},
  descriptions: [],
  mentions: [{ source: SOURCE, start, end, kind: 'name' }],
});
const packOf = (...facts: readonly Fact[]): Pack => ({
  format: 'reper-pack/1',
  title: '',
  license: null,
  generator: { name: 'reper', version: '0', models: '' },
  sources: [
    {
      id: SOURCE,
      text: TEXT,
      language: 'ro',
      title: null,
      url: null,
      publisher: null,
      author: null,
      publishedOn: '2026-03-11',
    },
  ],
  entities: [entity('e1', 0, 8), entity('e2', 19, 26)],
  facts,
});
const metricsOf = (...facts: readonly Fact[]): Record<string, number | null> =>
  Object.fromEntries(score(gold, packOf(...facts)).metrics);

describe('score', () => {
  it('links entities by their mentions and matches facts by subject and words', () => {
    expect(metricsOf(fact)).toMatchObject({
      mention_f1: 1,
      link_accuracy: 1,
      fact_precision: 1,
      fact_recall: 0.5,
      attr_attribution_accuracy: 1,
      wrong_fact_rate: 0,
      card_recall_macro: 0.5,
    });
  });

  it('counts a claim shown as plain fact', () => {
    expect(metricsOf({ ...fact, modality: 'asserted' })).toMatchObject({ wrong_claim_as_fact: 1, wrong_fact_rate: 1 });
  });

  it('counts a date that the text does not give, and one that is another', () => {
    const time = { start: '2026-03-02', end: '2026-03-02', precision: 'day', span: null } as const;
    expect(metricsOf({ ...fact, time })).toMatchObject({ wrong_date: 1 });
    const left: Fact = {
      ...fact,
      subjects: ['e2'],
      statement: { start: 37, end: 58 },
      evidence: { start: 37, end: 59 },
      attribution: [],
      modality: 'asserted',
    };
    expect(metricsOf({ ...left, time })).toMatchObject({ wrong_date: 1, attr_time_accuracy: 0 });
    expect(metricsOf(left)).toMatchObject({ wrong_date: 0, attr_time_accuracy: 0 });
    expect(metricsOf({ ...left, subjects: ['e1'] })).toMatchObject({ wrong_subject: 1, fact_precision: 0 });
  });

  it('counts a wrong speaker, and lists one that is lost', () => {
    const voice = { kind: 'person', entity: 'e2', span: { start: 19, end: 26 } } as const;
    expect(metricsOf({ ...fact, attribution: [voice] })).toMatchObject({ wrong_speaker: 1, wrong_fact_rate: 1 });
    expect(metricsOf({ ...fact, attribution: [] })).toMatchObject({ wrong_speaker_lost: 1, wrong_fact_rate: 0 });
  });

  it('drops exact duplicates, and takes a copy for a co-subject as right', () => {
    expect(metricsOf(fact, { ...fact, id: 'f0000000000000002' })).toMatchObject({ fact_duplicates: 1, fact_system: 1 });
    expect(metricsOf(fact, { ...fact, subjects: ['e2'] })).toMatchObject({ fact_precision: 1, fact_recall: 0.5 });
  });

  it('says which facts are missed', () => {
    expect(score(gold, packOf(fact)).errors).toEqual(['MISSED f02 ion ""']);
  });
});

it('means over the articles in which a metric is defined', () => {
  const mean = macroMean([
    [
      ['a', 1],
      ['b', null],
    ],
    [
      ['a', 0.5],
      ['b', null],
    ],
  ]);
  expect(writeMetrics('mean', mean)).toBe('mean a 0.7500\nmean b n/a\n');
});
