import { entityId, factId, sourceId } from '../../src/facts/id.ts';
import type { Entity, Fact, Pack, Source } from '../../src/facts/pack.ts';
import type { Span } from '../../src/text/span.ts';

/** A small pack that keeps every rule: one article, a person and a town, one dated, attributed statement with a number. */
export const SAMPLE_TEXT =
  'Luni, Ana Pop a declarat că 40 de școli din Alba Iulia vor fi reparate. Nimeni nu a întrebat nimic.';

export function spanOf(words: string, text = SAMPLE_TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export type SampleOptions = { readonly text?: string; readonly version?: string; readonly publishedOn?: string | null };

export function samplePack({
  text = SAMPLE_TEXT,
  version = '1',
  publishedOn = '2025-03-03',
}: SampleOptions = {}): Pack {
  const source: Source = {
    id: sourceId(text),
    text,
    language: 'ro',
    title: 'Școli reparate',
    url: 'https://ziar.example/scoli',
    publisher: 'Ziarul',
    author: null,
    publishedOn,
  };
  const person = sampleEntity(source.id, 'Ana Pop', 'PERSON', text);
  const town = sampleEntity(source.id, 'Alba Iulia', 'GPE', text);
  return {
    format: 'reper-pack/1',
    title: 'Probă',
    license: null,
    generator: { name: 'reper', version, models: 'none' },
    sources: [source],
    entities: [person, town],
    facts: [sampleFact(source, person, town)],
  };
}

function sampleEntity(source: string, name: string, type: Entity['type'], text: string): Entity {
  return {
    id: entityId(source, type, name),
    name,
    type,
    aliases: [],
    forms: [{ text: name, language: 'ro', kind: 'full', case: 'fold' }],
    externalIds: {},
    descriptions: [],
    mentions: [{ source, ...spanOf(name, text), kind: 'name' }],
  };
}

function sampleFact({ id, text }: Source, person: Entity, town: Entity): Fact {
  const words = 'Ana Pop a declarat că 40 de școli din Alba Iulia vor fi reparate';
  return {
    id: factId(id, words, 'repara', words),
    source: id,
    rule: 'clause',
    subjects: [person.id],
    participants: [{ entity: town.id, role: 'place' }],
    predicate: 'repara',
    statement: spanOf(words, text),
    evidence: spanOf(`Luni, ${words}.`, text),
    time: { start: '2025-03-03', end: '2025-03-03', precision: 'day', span: spanOf('Luni', text) },
    quantities: [
      { value: 40, max: null, unit: 'școli', qualifier: 'exact', vague: false, span: spanOf('40 de școli', text) },
    ],
    attribution: [{ kind: 'person', entity: person.id, span: spanOf('Ana Pop', text) }],
    modality: 'reported',
    negated: false,
    cues: [spanOf('a declarat', text)],
    quote: null,
  };
}
