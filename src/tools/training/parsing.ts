import type { ParserModel } from '../../language/parser.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import { quantiseLargest } from './block-perceptron.ts';
import type { Corpora } from './corpora.ts';
import { continueParser, startParser, type TrainedParser } from './parser.ts';
import { meanOf } from './perceptron.ts';
import type { ReadWord } from './reader.ts';
import { exampleOf, treeOfSentence } from './tree-examples.ts';

/** Times an epoch a tree is learned from, by where it comes from. */
const WEIGHTS = { gold: 2, silver: 1, medical: 0.5 };
const TRAINING = { beam: 4, dropout: 0.1, moveBits: 21, labelBits: 21 };
const EPOCHS = 6;
/** As far behind the best as a state may lie. 300 saves more, but hangs words on commas: 181 of 13,260 against 72 without a bound. */
const REACH = 1000;
const SEED = 1;
/** Parsers that differ in their seed alone; their mean ships. */
const RUNS = 2;
/** Weights that are kept, the largest ones; docs/language.md has what fewer cost. */
const MOVES_KEPT = 1_000_000;
const LABELS_KEPT = 400_000;

/**
 * Corpora → the parser. It learns from RRT's trees by hand, RONEC v1's automatic ones and SiMoNERo's, the first counting
 * most. `read`: the words of every sentence as a tagger reads them that has not seen it.
 */
export function trainParsing(
  corpora: Corpora,
  read: ReadonlyMap<CorpusSentence, readonly ReadWord[]>,
  log: (line: string) => void,
): ParserModel {
  const sources = [
    [corpora.trees, WEIGHTS.gold],
    [corpora.silver, WEIGHTS.silver],
    [corpora.medical, WEIGHTS.medical],
  ] as const;
  const examples = sources.flatMap(([sentences, weight], domain) =>
    sentences.map((sentence) =>
      exampleOf(read.get(sentence) ?? sentence.words, treeOfSentence(sentence), weight, domain),
    ),
  );
  const parsers = Array.from({ length: RUNS }, (_, run) => {
    const parser = startParser(examples, { ...TRAINING, domains: sources.length, seed: SEED + run });
    continueParser(parser, examples, EPOCHS, log);
    return parser;
  });
  const { labels, possible, beam } = parsers[0] as TrainedParser;
  const mean = (part: 'moves' | 'labelling'): Float32Array => meanOf(parsers.map((parser) => parser[part].averaged()));
  return {
    labels,
    possible,
    beam,
    reach: REACH,
    moves: quantiseLargest(mean('moves'), TRAINING.moveBits, MOVES_KEPT),
    labelling: quantiseLargest(mean('labelling'), TRAINING.labelBits, LABELS_KEPT),
  };
}
