import type { CorpusSentence } from '../corpora/conllu.ts';
import type { Corpora } from './corpora.ts';
import { continueParser, type ParserTraining, startParser, type TrainedParser } from './parser.ts';
import type { ReadWord } from './reader.ts';
import { exampleOf, treeOfSentence } from './tree-examples.ts';

/** Times an epoch a tree is learned from, by where it comes from. */
const WEIGHTS = { gold: 2, silver: 1, medical: 0.5 };
const TRAINING: ParserTraining = { seed: 1, beam: 4, moveBits: 21, labelBits: 21 };
const EPOCHS = 6;

/**
 * Corpora → the parser. It learns from RRT's trees by hand, RONEC v1's automatic ones and SiMoNERo's, the first counting
 * most. `read`: the words of every sentence as a tagger reads them that has not seen it.
 */
export function trainParsing(
  corpora: Corpora,
  read: ReadonlyMap<CorpusSentence, readonly ReadWord[]>,
  log: (line: string) => void,
): TrainedParser {
  const examples = (
    [
      [corpora.trees, WEIGHTS.gold],
      [corpora.silver, WEIGHTS.silver],
      [corpora.medical, WEIGHTS.medical],
    ] as const
  ).flatMap(([sentences, weight]) =>
    sentences.map((sentence) => exampleOf(read.get(sentence) ?? sentence.words, treeOfSentence(sentence), weight)),
  );
  const parser = startParser(examples, TRAINING);
  continueParser(parser, examples, EPOCHS, log);
  return parser;
}
