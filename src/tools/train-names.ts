import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readConllu, readRonec, readTagged } from './corpora/conllu.ts';
import { loadRomanianEngine } from './load-models.ts';
import { trainNameModels } from './training/name-models.ts';
import { readWords } from './training/reader.ts';

/**
 * npm run train:names -- --data DIR [--out DIR] [--hold-out FOLD]
 * Rebuilds the name recogniser alone, on the tagger and lemmatizer that ship: the same files that `npm run train` would
 * write. `--hold-out 0` to 4 leaves a fifth of RONEC v2 out and writes it to held-out.jsonl beside the models.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, 'hold-out': { type: 'string' } },
});
if (values.data === undefined) {
  console.error('train:names: say where the corpora are: npm run train:names -- --data DIR');
  process.exit(1);
}
const { data } = values;
const out = values.out ?? join(import.meta.dirname, '../language/ro/model');
const fold = values['hold-out'] === undefined ? -1 : Number(values['hold-out']);
const start = performance.now();
const log = (line: string): void => console.error(`${((performance.now() - start) / 1000).toFixed(0)} s  ${line}`);
const { tagger, lemmatizer } = loadRomanianEngine();
const ronec = readRonec(join(data, 'ronec-v2-valid.jsonl'));

const files = trainNameModels(
  {
    newer: ronec.filter((_, i) => i % 5 !== fold),
    older: readConllu(join(data, 'ronec-v1-clean.conllup')),
    text: [
      ...readTagged(join(data, 'rrt-train.form-lemma-msd.tsv')),
      ...['rrt-dev', 'simonero-dev', 'simonero-test'].flatMap((name) => readConllu(join(data, `${name}.conllu`))),
    ],
    read: (forms) => readWords({ tagger, lemmatizer }, forms),
    lexicon: tagger.lexicon,
    tags: tagger.tags,
  },
  log,
);
mkdirSync(out, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(out, name), content);
  console.log(`${name} ${(gzipSync(content).length / 1e6).toFixed(2)} MB gzipped`);
}
if (fold >= 0) {
  const lines = ronec
    .filter((_, i) => i % 5 === fold)
    .map(({ tokens, tags, spaceAfter }) => JSON.stringify({ tokens, ner_tags: tags, space_after: spaceAfter }));
  writeFileSync(join(out, 'held-out.jsonl'), `${lines.join('\n')}\n`);
}
