import { expect } from 'vitest';
import { extractPack } from '../../../src/extract/extract-pack.ts';
import type { Fact, Pack } from '../../../src/facts/pack.ts';
import { parseArticle } from '../../../src/text/front-matter.ts';
import { loadRomanian } from '../../../src/tools/load-models.ts';

const language = loadRomanian();

export function packOf(text: string, date = '2025-09-03'): Pack {
  return extractPack(parseArticle(text, date), language, { name: 'reper', version: '0', models: 'test' }).pack;
}

export function nameOf(pack: Pack, id: string): string {
  return pack.entities.find((entity) => entity.id === id)?.name ?? '';
}

/** "Ion Pop ← Reuters", "?" for people without a name, "" for the article itself. */
export function voicesOf(pack: Pack, fact: Fact): string {
  return fact.attribution.map(({ entity }) => (entity === null ? '?' : nameOf(pack, entity))).join(' ← ');
}

export function wordsOf(pack: Pack, fact: Fact): string {
  return (pack.sources[0]?.text ?? '').slice(fact.statement.start, fact.statement.end);
}

/** "Ion Pop | Ion Pop a plecat | reported not | Ana Radu | 2025-09-01": what a card shows of each fact; 2025-09-03 is a Wednesday. */
export function cardsOf(text: string): string[] {
  const pack = packOf(text);
  return pack.facts.map((fact) =>
    [
      fact.subjects.map((id) => nameOf(pack, id)).join('+'),
      wordsOf(pack, fact),
      `${fact.modality}${fact.negated ? ' not' : ''}`,
      voicesOf(pack, fact),
      ...(fact.time === null
        ? []
        : [`${fact.time.start}${fact.time.end === fact.time.start ? '' : `..${fact.time.end}`}`]),
    ].join(' | '),
  );
}

/** Each of `shown` stands in a card ("$" at its end: and ends it), none of `never` in any. */
export function expectShown(text: string, shown: readonly string[], never: readonly string[]): void {
  const cards = cardsOf(text);
  for (const words of shown)
    expect(
      cards.some((card) => (words.endsWith('$') ? card.endsWith(words.slice(0, -1)) : card.includes(words))),
      `${words} in ${cards.join('\n')}`,
    ).toBe(true);
  for (const words of never) expect(cards.filter((card) => card.includes(words))).toEqual([]);
}
