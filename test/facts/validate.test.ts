import { describe, expect, it, test } from 'vitest';
import { PackError, parsePack } from '../../src/facts/validate.ts';
import { SAMPLE_TEXT, samplePack, spanOf } from './sample-pack.ts';

type Path = readonly (string | number)[];

/** A copy of the sample pack with one value changed. */
function changed(path: Path, value: unknown): unknown {
  const pack = structuredClone(samplePack()) as unknown as Record<string | number, unknown>;
  let at = pack;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return pack;
}

function messageFor(value: unknown): string {
  try {
    parsePack(value);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'accepted';
}

const beyond = { start: 0, end: SAMPLE_TEXT.length + 1 };
const elsewhere = spanOf('Nimeni nu a întrebat nimic.');
const nobody = 'e0000000000000000';

describe('parsePack', () => {
  it('gives back a pack that keeps every rule', () => {
    expect(parsePack(structuredClone(samplePack()))).toEqual(samplePack());
  });

  it('leaves out fields that begin with x-, wherever they stand', () => {
    const pack = changed(['x-note'], { any: 'thing' }) as { sources: Record<string, unknown>[] };
    Object.assign(pack.sources[0] ?? {}, { 'x-paper': 'recycled' });
    expect(parsePack(pack)).toEqual(samplePack());
  });

  test.each([
    ['reper-pack/2', 'pack format reper-pack/2, newest known is reper-pack/1'],
    [undefined, 'pack format undefined, newest known is reper-pack/1'],
  ])('refuses the format %s clearly', (format, message) => {
    expect(messageFor(changed(['format'], format))).toBe(message);
  });

  test.each([[null], ['text'], [42], [[]], [{}]])('refuses %j, which is no pack', (value) => {
    expect(messageFor(value)).toMatch(/^pack format/u);
  });

  test.each([
    ['Bine', 'fold', 'short', false],
    ['Того', 'fold', 'full', false],
    ['but', 'fold', 'full', false],
    ['US', 'exact', 'full', true],
    ['Москва', 'fold', 'full', true],
    ['Bun Venit', 'fold', 'full', true],
  ])('takes no form that is a common word: "%s", %s, %s', (text, caseOf, kind, fine) => {
    const pack = changed(['entities', 0, 'forms', 0], { text, language: 'ro', kind, case: caseOf });
    if (fine) expect(() => parsePack(pack)).not.toThrow();
    else expect(messageFor(pack)).toBe(`entities.0.forms.0.text: "${text}" is a common word`);
  });

  // what every pack promises, docs/pack-format.md: [path of the value, a value that breaks it, path in the message]
  test.each<[string, Path, unknown]>([
    ['entities.0.mentions.0.source', ['entities', 0, 'mentions', 0, 'source'], 's0000000000000000'],
    ['entities.0.mentions.0', ['entities', 0, 'mentions', 0, 'end'], SAMPLE_TEXT.length + 1],
    ['entities.0.mentions.0', ['entities', 0, 'mentions', 0, 'start'], 90],
    ['entities.0.mentions.0.start', ['entities', 0, 'mentions', 0, 'start'], -1],
    ['entities.0.mentions.0.start', ['entities', 0, 'mentions', 0, 'start'], 0.5],
    [
      'entities.0.descriptions.0',
      ['entities', 0, 'descriptions'],
      [{ source: samplePack().sources[0]?.id, ...beyond }],
    ],
    ['facts.0.evidence.source', ['facts', 0, 'source'], 's0000000000000000'],
    ['facts.0.evidence', ['facts', 0, 'evidence'], beyond],
    ['facts.0.evidence', ['facts', 0, 'evidence'], { start: 5, end: 5 }],
    ['facts.0.statement', ['facts', 0, 'statement'], elsewhere],
    ['facts.0.statement', ['facts', 0, 'statement'], beyond],
    ['facts.0.time.span', ['facts', 0, 'time', 'span'], elsewhere],
    ['facts.0.time.start', ['facts', 0, 'time', 'start'], '2025-02-30'],
    ['facts.0.time.start', ['facts', 0, 'time', 'start'], 'luni'],
    ['facts.0.time.end', ['facts', 0, 'time', 'end'], '2025-13-01'],
    ['facts.0.time', ['facts', 0, 'time', 'start'], '2025-03-04'],
    ['facts.0.time.precision', ['facts', 0, 'time', 'precision'], 'hour'],
    ['facts.0.quantities.0.span', ['facts', 0, 'quantities', 0, 'span'], elsewhere],
    ['facts.0.quantities.0.value', ['facts', 0, 'quantities', 0, 'value'], '40'],
    ['facts.0.quantities.0.qualifier', ['facts', 0, 'quantities', 0, 'qualifier'], 'about'],
    ['facts.0.cues.0', ['facts', 0, 'cues', 0], elsewhere],
    ['facts.0.quote', ['facts', 0, 'quote'], elsewhere],
    ['facts.0.subjects.0', ['facts', 0, 'subjects', 0], nobody],
    ['facts.0.subjects', ['facts', 0, 'subjects'], []],
    ['facts.0.participants.0.entity', ['facts', 0, 'participants', 0, 'entity'], nobody],
    ['facts.0.participants.0.role', ['facts', 0, 'participants', 0, 'role'], 'enemy'],
    ['facts.0.attribution.0.entity', ['facts', 0, 'attribution', 0, 'entity'], nobody],
    ['facts.0.attribution.0.span', ['facts', 0, 'attribution', 0, 'span'], beyond],
    ['facts.0.attribution.0.kind', ['facts', 0, 'attribution', 0, 'kind'], 'god'],
    ['facts.0.modality', ['facts', 0, 'modality'], 'certain'],
    ['facts.0.negated', ['facts', 0, 'negated'], 'no'],
    ['facts.0.id', ['facts', 0, 'id'], '1'],
    ['sources.0.url', ['sources', 0, 'url'], 'javascript:alert(1)'],
    ['sources.0.url', ['sources', 0, 'url'], 'data:text/html,hello'],
    ['sources.0.publishedOn', ['sources', 0, 'publishedOn'], '3 martie 2025'],
    ['sources.0.publishedOn', ['sources', 0, 'publishedOn'], '2025-02-29'],
    ['entities.0.name', ['entities', 0, 'name'], 'A'],
    ['entities.0.name', ['entities', 0, 'name'], 'A'.repeat(201)],
    ['entities.0.type', ['entities', 0, 'type'], 'ANIMAL'],
    ['entities.0.forms.0.text', ['entities', 0, 'forms', 0, 'text'], 'A'],
    ['entities.0.forms.0.kind', ['entities', 0, 'forms', 0, 'kind'], 'nominal'],
    ['entities.0.forms', ['entities', 0, 'forms'], Array.from({ length: 201 }, (_, i) => form(`Ana Pop ${i}`))],
    ['entities.0.externalIds', ['entities', 0, 'externalIds'], 'Q1'],
    ['generator.version', ['generator', 'version'], 7],
  ])('refuses a broken %s and names it', (where, path, value) => {
    expect(messageFor(changed(path, value))).toMatch(new RegExp(`^${where.replaceAll('.', '\\.')}[: ]`, 'u'));
  });

  it('keeps an open end and an unknown day', () => {
    expect(messageFor(changed(['facts', 0, 'time', 'end'], null))).toBe('accepted');
    expect(messageFor(changed(['facts', 0, 'time'], null))).toBe('accepted');
    expect(messageFor(changed(['sources', 0, 'publishedOn'], null))).toBe('accepted');
  });
});

function form(text: string) {
  return { text, language: 'ro', kind: 'full', case: 'fold' };
}
