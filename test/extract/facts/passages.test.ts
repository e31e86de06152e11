import { expect, test } from 'vitest';
import { extractPack } from '../../../src/extract/extract-pack.ts';
import type { Fact, Pack } from '../../../src/facts/pack.ts';
import { parseArticle } from '../../../src/text/front-matter.ts';
import type { Span } from '../../../src/text/span.ts';
import { loadRomanian } from '../../../src/tools/load-models.ts';
import { type ExpectedFact, PASSAGES } from './passages.ts';

const language = loadRomanian();

test.each(PASSAGES)('tells what is said of $name, and nothing else', (passage) => {
  const { pack } = extractPack(parseArticle(passage.text, passage.date), language, GENERATOR);
  const used = new Set<Fact>();
  const missing = passage.facts.filter((expected) => !take(pack, expected, used));
  for (const expected of passage.notYet ?? []) take(pack, expected, used);
  expect({
    missing: missing.map(showExpected),
    surplus: pack.facts.filter((fact) => !used.has(fact)).map((fact) => show(pack, fact)),
  }).toEqual({ missing: [], surplus: [] });
});

const GENERATOR = { name: 'reper', version: '0', models: 'test' };

function take(pack: Pack, expected: ExpectedFact, used: Set<Fact>): boolean {
  const fact = pack.facts.find((one) => !used.has(one) && matches(pack, one, expected));
  if (fact !== undefined) used.add(fact);
  return fact !== undefined;
}

function matches(pack: Pack, fact: Fact, expected: ExpectedFact): boolean {
  const text = pack.sources[0]?.text ?? '';
  const start = text.indexOf(expected.says);
  if (start < 0) throw new Error(`the passage does not say “${expected.says}”`);
  const [voice] = fact.attribution;
  const said = voice === undefined ? undefined : voice.entity === null ? '?' : nameOf(pack, voice.entity);
  const numbers = fact.quantities.map((one) => `${one.qualifier} ${one.value} ${one.unit.split(' ')[0]}`);
  return (
    share(fact.statement, { start, end: start + expected.says.length }) >= 0.5 &&
    fact.subjects.some((id) => expected.about.includes(nameOf(pack, id))) &&
    (expected.modality ?? ['asserted']).includes(fact.modality) &&
    fact.negated === (expected.negated ?? false) &&
    said === expected.voice &&
    (expected.time === undefined || expected.time === showTime(fact)) &&
    (expected.numbers === undefined || expected.numbers.join() === numbers.join())
  );
}

/** Shared letters over all letters. */
function share(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function nameOf(pack: Pack, id: string): string {
  return pack.entities.find((entity) => entity.id === id)?.name ?? '';
}

function showTime({ time }: Fact): string | null {
  if (time === null) return null;
  return time.start === time.end ? time.start : `${time.start}..${time.end ?? ''}`;
}

function show(pack: Pack, fact: Fact): string {
  const text = pack.sources[0]?.text ?? '';
  return [
    fact.subjects.map((id) => nameOf(pack, id)).join('+'),
    text.slice(fact.statement.start, fact.statement.end),
    `${fact.modality}${fact.negated ? ' negated' : ''}`,
    fact.attribution.map(({ entity }) => (entity === null ? '?' : nameOf(pack, entity))).join(' ← '),
    showTime(fact) ?? '',
    fact.quantities.map((one) => `${one.qualifier} ${one.value} ${one.unit}`).join('; '),
    fact.rule,
  ].join(' | ');
}

function showExpected({ about, says, ...rest }: ExpectedFact): string {
  return `${about.join('/')} | ${says} | ${JSON.stringify(rest)}`;
}
