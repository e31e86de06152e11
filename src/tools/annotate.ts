import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnnotation } from './gold/annotation.ts';
import { writeGold } from './gold/write-gold.ts';

/** `npm run annotate`: the sheets of test/fixtures/annotations → NAME.txt, NAME.gold.json and NAME.meta.json in test/fixtures/articles. */
const fixtures = join(import.meta.dirname, '../../test/fixtures');
const sheets = readdirSync(join(fixtures, 'annotations')).filter((file) => file.endsWith('.sheet'));
try {
  for (const file of sheets) {
    const name = file.replace(/\.sheet$/u, '');
    const annotated = parseAnnotation(name, readFileSync(join(fixtures, 'annotations', file), 'utf8'));
    writeFileSync(join(fixtures, 'articles', `${name}.txt`), annotated.text);
    writeFileSync(join(fixtures, 'articles', `${name}.gold.json`), writeGold(annotated.gold));
    writeFileSync(join(fixtures, 'articles', `${name}.meta.json`), `${JSON.stringify(annotated.meta, null, 2)}\n`);
    process.stdout.write(
      `${name}: ${annotated.gold.entities.length} entities, ${annotated.gold.facts.length} facts, ${annotated.text.split(/\s+/u).length - 1} words\n`,
    );
  }
} catch (error) {
  process.stderr.write(`annotate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
