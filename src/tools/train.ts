import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseTagTable, uposOf } from '../language/features.ts';
import { findLemma, type LemmatizerModel } from '../language/lemmatizer.ts';
import { viewForParser } from '../language/parser.ts';
import { type TaggerModel, tagSentence, viewWords } from '../language/tagger.ts';
import { encodeWeights } from '../language/weights.ts';
import { type CorpusSentence, readConllu, readRonec, readTagged } from './corpora/conllu.ts';
import { trainNameModels } from './training/name-models.ts';
import { type TreeExample, trainParser } from './training/parser.ts';
import { buildTables, taggerFrames, trainTagger } from './training/tagger.ts';

/**
 * npm run train -- --data DIR [--out DIR] [--hold-out FOLD]
 * Rebuilds every model from the corpora, bit for bit. `--hold-out 0` to 4 leaves a fifth of RRT's development trees and of
 * RONEC v2 out, and the development words out of the tagger, so that evaluate:language on them is honest.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, 'hold-out': { type: 'string' } },
});
if (values.data === undefined) {
  console.error('train: say where the corpora are: npm run train -- --data DIR');
  process.exit(1);
}
const data = values.data;
const out = values.out ?? join(import.meta.dirname, '../language/ro/model');
const fold = values['hold-out'] === undefined ? -1 : Number(values['hold-out']);
const log = (line: string): void => console.error(line);
const keep = <T>(items: readonly T[]): T[] => items.filter((_, i) => fold < 0 || i % 5 !== fold);

const train = readTagged(join(data, 'rrt-train.form-lemma-msd.tsv'));
const development = readConllu(join(data, 'rrt-dev.conllu'));
const silver = readConllu(join(data, 'ronec-v1-clean.conllup'));
const medical = [...readConllu(join(data, 'simonero-dev.conllu')), ...readConllu(join(data, 'simonero-test.conllu'))];
const ronec = keep(readRonec(join(data, 'ronec-v2-valid.jsonl')));

const gold = fold < 0 ? [...train, ...development, ...medical] : [...train, ...medical];
const tables = buildTables(gold, silver);
const tagger: TaggerModel = { ...taggerFrames(tables), weights: trainTagger(tables, gold, log).frozen() };
const lemmatizer: LemmatizerModel = {
  lexicon: tagger.lexicon,
  scripts: new Map(tables.scripts.split('\n').map((line) => line.split('\t', 2) as [string, string])),
};
const trees = [
  ...keep(development).map((sentence) => treeOf(sentence, 2)),
  ...silver.map((sentence) => treeOf(sentence, 1)),
  ...medical.map((sentence) => treeOf(sentence, 1)),
];
const parser = trainParser(trees, log);
const names = trainNameModels(
  {
    newer: ronec,
    older: silver,
    text: [...train, ...development, ...medical],
    read,
    lexicon: tagger.lexicon,
    tags: tagger.tags,
  },
  log,
);

mkdirSync(out, { recursive: true });
let size = 0;
const write = (name: string, content: string | Uint8Array): void => {
  size += gzipSync(content).length;
  writeFileSync(join(out, name), content);
};
write('tags.tsv', tagTable(tables.tags, [...development, ...medical, ...silver]));
write('lexicon.tsv', tables.lexicon);
write('endings.tsv', tables.endings);
write('scripts.tsv', tables.scripts);
write('tagger.bin', encodeWeights(tagger.weights));
write('parser.tsv', parser.labels.join('\n'));
write('parser.bin', encodeWeights(parser.perceptron.frozen(0.012)));
for (const [name, content] of Object.entries(names)) write(name, content);
console.log(`models written to ${out}, ${(size / 1e6).toFixed(2)} MB gzipped`);

function read(forms: readonly string[]): { form: string; lemma: string; msd: string }[] {
  const tags = tagSentence(tagger, viewWords(tagger, forms, false));
  return forms.map((form, i) => {
    const tag = tags[i] ?? 0;
    const msd = tagger.tags[tag] ?? 'X';
    return { form, lemma: findLemma(lemmatizer, form, tag, msd, false), msd };
  });
}

function treeOf(sentence: CorpusSentence, weight: number): TreeExample {
  const words = read(sentence.words.map((word) => word.form));
  const view = viewForParser(
    words.map((word) => word.form.toLowerCase()),
    words.map((word) => word.lemma.toLowerCase()),
    words.map((word) => word.msd),
  );
  return {
    view,
    heads: Int32Array.from([0, ...sentence.words.map((word) => word.head)]),
    labels: ['root', ...sentence.words.map((word) => word.deprel)],
    weight,
  };
}

/** The meaning of each tag: what the corpora with both say most often, else by its letters. */
function tagTable(tags: readonly string[], corpora: readonly CorpusSentence[]): string {
  const seen = new Map<string, Map<string, number>>();
  for (const { words } of corpora) {
    for (const word of words) {
      const meanings = seen.get(word.msd) ?? new Map<string, number>();
      const key = `${word.upos}\t${word.features}`;
      meanings.set(key, (meanings.get(key) ?? 0) + 1);
      seen.set(word.msd, meanings);
    }
  }
  const lines = tags.map((tag) => {
    const best = [...(seen.get(tag) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
    return `${tag}\t${best ?? `${uposOf(tag)}\t_`}`;
  });
  parseTagTable(lines.join('\n'));
  return lines.join('\n');
}
