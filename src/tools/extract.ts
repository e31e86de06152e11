import { parseArgs } from 'node:util';
import { extractPack } from '../extract/extract-pack.ts';
import { GENERATOR } from '../extract/generator.ts';
import { ArticleError } from '../text/front-matter.ts';
import { loadRomanian } from './load-models.ts';
import { readArticleFile } from './read-article.ts';

/** `npm run -s extract -- FILE [--date YYYY-MM-DD]`: one article's pack on standard output. */
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new ArticleError('name one article: npm run -s extract -- FILE [--date YYYY-MM-DD]');
  const article = readArticleFile(file, values.date);
  const { pack } = extractPack(article, loadRomanian(), GENERATOR);
  process.stdout.write(`${JSON.stringify(pack, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`extract: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
