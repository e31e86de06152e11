import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractPack } from '../extract/extract-pack.ts';
import { GENERATOR } from '../extract/generator.ts';
import { ArticleError, parseArticle } from '../text/front-matter.ts';
import { explainExtraction } from './explain-lines.ts';
import { loadRomanian } from './load-models.ts';
import { readArticleFile } from './read-article.ts';

/**
 * `npm run -s explain -- "TEXT" | FILE [--date YYYY-MM-DD] [--facts]`: tokens with their tree, mentions, clauses, for each
 * fact the rule that made it, for the rest why it was held back. `--facts` leaves tokens and clauses out.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, facts: { type: 'boolean' } },
  });
  const [input] = positionals;
  if (input === undefined)
    throw new ArticleError('give a text or a file: npm run -s explain -- "TEXT" [--date YYYY-MM-DD]');
  const article = existsSync(input) ? readArticleFile(input, values.date) : parseArticle(input, values.date);
  const language = loadRomanian();
  const lines = explainExtraction(extractPack(article, language, GENERATOR), article.text, values.facts !== true);
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`explain: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
