import { parseArgs } from 'node:util';
import { ArticleError } from '../text/front-matter.ts';
import { readArticleFile } from './read-article.ts';

/** `npm run -s extract -- FILE [--date YYYY-MM-DD]`: one article's pack on standard output. */
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new ArticleError('name one article: npm run -s extract -- FILE [--date YYYY-MM-DD]');
  const article = readArticleFile(file, values.date);
  // not before the file is known to be good: a mistake is answered at once
  const [{ extractPack }, { GENERATOR }, { loadRomanian }] = await Promise.all([
    import('../extract/extract-pack.ts'),
    import('../extract/generator.ts'),
    import('./load-models.ts'),
  ]);
  const { pack } = extractPack(article, loadRomanian(), GENERATOR);
  process.stdout.write(`${JSON.stringify(pack, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`extract: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
