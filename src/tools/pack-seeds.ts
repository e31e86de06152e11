import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractPack } from '../extract/extract-pack.ts';
import { GENERATOR } from '../extract/generator.ts';
import type { Pack } from '../facts/pack.ts';
import { loadRomanian } from './load-models.ts';
import { readArticleFile } from './read-article.ts';

/** The bundled articles as one pack, by the same code as `extract`. */
export function packSeeds(folder = join(import.meta.dirname, '../../seeds/ro')): Pack {
  const language = loadRomanian();
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => extractPack(readArticleFile(join(folder, name)), language, GENERATOR).pack);
  return {
    format: 'reper-pack/1',
    title: 'Reper',
    license: null,
    generator: GENERATOR,
    sources: packs.flatMap((pack) => pack.sources),
    entities: packs.flatMap((pack) => pack.entities),
    facts: packs.flatMap((pack) => pack.facts),
  };
}
