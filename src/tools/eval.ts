import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPack } from '../extract/extract-pack.ts';
import { GENERATOR } from '../extract/generator.ts';
import { ArticleError } from '../text/front-matter.ts';
import type { Metric } from './gold/metric.ts';
import { readGold } from './gold/read-gold.ts';
import { macroMean, writeMetrics } from './gold/report.ts';
import { score } from './gold/score.ts';
import { loadRomanian } from './load-models.ts';
import { readArticleFile } from './read-article.ts';

/**
 * `npm run -s eval -- DIR [--errors]`: every NAME.gold.json of a folder against what is extracted from NAME.txt. One line for each
 * article and metric, then the macro mean; the date comes from NAME.meta.json, or from the text. `--errors`: what is wrong, on standard error.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new ArticleError('name one folder: npm run -s eval -- DIR [--errors] [--only PREFIX]');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && file.startsWith(values.only))
    .map((file) => basename(file, '.gold.json'))
    .sort();
  if (names.length === 0) throw new ArticleError(`"${folder}" holds no NAME.gold.json`);
  const language = loadRomanian();
  const all: (readonly Metric[])[] = [];
  for (const name of names) {
    const { gold, date } = readGold(folder, name);
    const article = readArticleFile(join(folder, `${name}.txt`), date);
    const { metrics, errors } = score(gold, extractPack(article, language, GENERATOR).pack);
    all.push(metrics);
    process.stdout.write(writeMetrics(name, metrics));
    if (values.errors) process.stderr.write(errors.map((error) => `${name} ${error}\n`).join(''));
  }
  process.stdout.write(writeMetrics('mean', macroMean(all)));
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
