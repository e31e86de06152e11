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
