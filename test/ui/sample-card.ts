import type { Card, CardFact, CardSource } from '../../src/cards/card.ts';

/** Small cards built by hand; every test changes only what it is about. */
export function sampleFact(fields: Partial<CardFact> = {}): CardFact {
  const text = 'Potrivit BBC, Kim Jong-un ar fi plecat la Beijing.';
  return {
    id: 'f1',
    source: 's1',
    statement: 'Kim Jong-un ar fi plecat la Beijing',
    evidence: {
      text,
      statement: { start: 14, end: 49 },
      cues: [
        { start: 0, end: 12 },
        { start: 26, end: 31 },
      ],
      names: [],
    },
    part: 'subject',
    time: { start: '2025-09-03', end: '2025-09-03', precision: 'day', inferred: false },
    voices: [{ kind: 'organisation', name: 'BBC', entity: null }],
    modality: 'reported',
    negated: false,
    here: [],
    rule: 'clause',
    ...fields,
  };
}

export function sampleSource(fields: Partial<CardSource> = {}): CardSource {
  return {
    id: 's1',
    title: 'Parada de la Beijing',
    publisher: 'Digi24',
    url: 'https://www.digi24.ro/parada',
    publishedOn: '2025-09-03',
    origin: 'added',
    ...fields,
  };
}

export function sampleCard(fields: Partial<Card> = {}): Card {
  return {
    entity: 'person|kim jong-un',
    nameInSource: null,
    name: 'Kim Jong-un',
    type: 'PERSON',
    descriptions: [{ text: 'liderul nord-coreean', source: 's1' }],
    facts: [sampleFact()],
    sources: [sampleSource()],
    ...fields,
  };
}
