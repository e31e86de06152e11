import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { formatParserTable } from '../language/parser-table.ts';
import { encodeWeights } from '../language/weights.ts';
import { formatConllu } from './corpora/conllu.ts';
import { readDictionary } from './corpora/hunspell.ts';
import { loadRomanianReader } from './load-models.ts';
import { readCorpora } from './training/corpora.ts';
import { trainNameModels } from './training/name-models.ts';
import { trainParsing } from './training/parsing.ts';
import { type Reader, readUnseen, readWords, trainReader } from './training/reader.ts';
import { tagTable } from './training/tag-table.ts';

/**
 * npm run train -- --data DIR [--out DIR] [--hold-out FOLD] [--only tagger,parser,names]
 * Rebuilds every model from the corpora, bit for bit. `--hold-out 0` to 4 leaves a fifth of RRT's development sentences
 * and of RONEC v2 out of everything and writes them beside the models, so that evaluate:language on them is honest.
 * `--only`: some stages alone, on the tagger that lies in the models' folder; the files are those of the whole run.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    'hold-out': { type: 'string' },
    only: { type: 'string', default: 'tagger,parser,names' },
  },
});
if (values.data === undefined) {
  console.error('train: say where the corpora are: npm run train -- --data DIR');
  process.exit(1);
}
const out = values.out ?? join(import.meta.dirname, '../language/ro/model');
const fold = values['hold-out'] === undefined ? undefined : Number(values['hold-out']);
const stages = values.only.split(',');
const log = (line: string): void => {
  const { user, system } = process.cpuUsage();
  console.error(`${((user + system) / 1e6).toFixed(0)} s of processor time  ${line}`);
};

/** Taggers whose mean ships. */
const TAGGERS = 4;
/** Taggers that read each other's sentences for the parser to learn from. */
const PARTS = 2;

mkdirSync(out, { recursive: true });
let size = 0;
const write = (name: string, content: string | Uint8Array): void => {
  size += gzipSync(content).length;
  writeFileSync(join(out, name), content);
};

const corpora = readCorpora(values.data, fold);
const dictionary = readDictionary();
const tagged = [...corpora.tagged, ...corpora.trees, ...corpora.medical];
const reader = stages.includes('tagger') ? buildTagger() : loadRomanianReader(out);
if (stages.includes('parser')) buildParser();
if (stages.includes('names')) buildNames();
log(`done: ${(size / 1e6).toFixed(2)} MB gzipped in ${out}`);

function buildTagger(): Reader {
  const built = trainReader(tagged, corpora.silver, dictionary, TAGGERS, log);
  const { tables } = built;
  write(
    'tags.tsv',
    tagTable(tables.tags, [
      [corpora.trees, 10],
      [corpora.silver, 1],
      [corpora.medical, 0.1],
    ]),
  );
  write('lexicon.tsv', tables.lexicon);
  write('endings.tsv', tables.endings);
  write('scripts.tsv', tables.scripts);
  write('stem-rules.tsv', tables.stems.rules);
  write('stems.txt', tables.stems.bases);
  write('tagger.bin', encodeWeights(built.tagger.weights));
  return built;
}

function buildParser(): void {
  const parser = trainParsing(corpora, readUnseen(tagged, corpora.silver, dictionary, PARTS, log), log);
  write('parser.tsv', formatParserTable(parser));
  write('parser-moves.bin', encodeWeights(parser.moves));
  write('parser-labels.bin', encodeWeights(parser.labelling));
}

function buildNames(): void {
  const names = trainNameModels(
    {
      newer: corpora.names,
      older: corpora.silver,
      text: tagged,
      read: (forms) => readWords(reader, forms),
      lexicon: reader.tagger.lexicon,
      tags: reader.tagger.tags,
    },
    log,
  );
  for (const [name, content] of Object.entries(names)) write(name, content);
}

if (fold !== undefined) {
  writeFileSync(join(out, 'held-out.conllu'), formatConllu(corpora.heldOut.trees));
  const lines = corpora.heldOut.names.map(({ tokens, tags, spaceAfter }) =>
    JSON.stringify({ tokens, ner_tags: tags, space_after: spaceAfter }),
  );
  writeFileSync(join(out, 'held-out.jsonl'), `${lines.join('\n')}\n`);
}
