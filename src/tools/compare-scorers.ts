import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPack } from '../extract/extract-pack.ts';
import { GENERATOR } from '../extract/generator.ts';
import { readGold } from './gold/read-gold.ts';
import { writeMetrics } from './gold/report.ts';
import { score } from './gold/score.ts';
import { loadRomanian } from './load-models.ts';
import { readArticleFile } from './read-article.ts';

/**
 * `npm run -s compare:scorers -- SCORER DIR`: our scoring against another program's (`node SCORER GOLD.json PACK.json`, "metric value"
 * lines), over a folder of gold. Prints the lines that differ, and how many were compared; fails where one differs.
 */
const [scorer, folder] = parseArgs({ allowPositionals: true }).positionals;
if (scorer === undefined || folder === undefined) {
  process.stderr.write('compare-scorers: npm run -s compare:scorers -- SCORER DIR\n');
  process.exit(1);
}
const language = loadRomanian();
const scratch = mkdtempSync(join(tmpdir(), 'reper-scorers-'));
let compared = 0;
let different = 0;
for (const file of readdirSync(folder).filter((one) => one.endsWith('.gold.json'))) {
  const name = basename(file, '.gold.json');
  const { gold, date } = readGold(folder, name);
  const { pack } = extractPack(readArticleFile(join(folder, `${name}.txt`), date), language, GENERATOR);
  const packFile = join(scratch, 'pack.json');
  writeFileSync(packFile, JSON.stringify(pack));
  const theirs = execFileSync('node', [scorer, join(folder, file), packFile], { encoding: 'utf8' });
  const expected = new Map(theirs.trim().split('\n').map(splitLine));
  const ours = new Map(writeMetrics('', score(gold, pack).metrics).trim().split('\n').map(splitLine));
  for (const metric of new Set([...expected.keys(), ...ours.keys()])) {
    compared++;
    if (expected.get(metric) === ours.get(metric)) continue;
    different++;
    process.stdout.write(`${name} ${metric}: theirs ${expected.get(metric)}, ours ${ours.get(metric)}\n`);
  }
}
rmSync(scratch, { recursive: true });
process.stdout.write(`${compared} figures compared, ${different} differ\n`);
process.exitCode = different === 0 ? 0 : 1;

function splitLine(line: string): [string, string] {
  const [metric = '', value = ''] = line.trim().split(' ');
  return [metric, value];
}
