import type { ParserModel } from '../../language/parser.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import { quantiseLargest } from './block-perceptron.ts';
import type { Corpora } from './corpora.ts';
import { parseTogether, type Teacher, teacherOf } from './ensemble.ts';
import { continueParser, startParser, type TreeExample } from './parser.ts';
import { meanOf } from './perceptron.ts';
import type { ReadWord } from './reader.ts';
import { type Direction, exampleOf, treeOfSentence } from './tree-examples.ts';

/** Times an epoch a tree is learned from, by where it comes from. */
const WEIGHTS = { gold: 2, silver: 1, medical: 0.5, voted: 0.8 };
const TRAINING = { beam: 4, moveBits: 21, labelBits: 21 };
const EPOCHS = 5;
/** Parsers whose votes make trees for text that has none; an odd number, so that there is a majority. */
const TEACHERS: readonly { readonly direction: Direction; readonly seed: number }[] = [
  { direction: 'forward', seed: 1 },
  { direction: 'forward', seed: 2 },
  { direction: 'backward', seed: 3 },
];
/** Parsers that differ in their seed alone; their mean ships. */
const SEEDS = [5, 6];
/** As far behind the best as a state may lie: a fifth less to score at no loss (docs/language.md). */
const REACH = 300;
/** Weights that are kept, the largest ones; docs/language.md has what fewer cost. */
const MOVES_KEPT = 1_000_000;
const LABELS_KEPT = 400_000;

/**
 * Corpora → the parser that ships. Three parsers, one of them reading backward, learn from all trees there are: RRT's by
 * hand, RONEC v1's automatic ones and SiMoNERo's. Their votes are trees for RRT's training text, which has words and tags
 * by hand but no trees; those that ship learn from these as well (Sagae & Lavie 2006; Surdeanu & Manning 2010).
 * `read`: the words of every sentence as a tagger reads them that has not seen it.
 */
export function trainParsing(
  corpora: Corpora,
  read: ReadonlyMap<CorpusSentence, readonly ReadWord[]>,
  log: (line: string) => void,
): ParserModel {
  const wordsOf = (sentence: CorpusSentence): readonly ReadWord[] => read.get(sentence) ?? sentence.words;
  const examples = (direction: Direction): TreeExample[] =>
    (
      [
        [corpora.trees, WEIGHTS.gold],
        [corpora.silver, WEIGHTS.silver],
        [corpora.medical, WEIGHTS.medical],
      ] as const
    ).flatMap(([sentences, weight]) =>
      sentences.map((sentence) => exampleOf(wordsOf(sentence), treeOfSentence(sentence), weight, direction)),
    );
  const teachers = TEACHERS.map(({ direction, seed }): Teacher => {
    log(`parser: teacher ${direction}`);
    return teacherOf(learned(examples(direction), [seed], log), direction);
  });
  const voted = corpora.tagged.map((sentence) => {
    const tree = parseTogether(teachers, sentence.words);
    return exampleOf(wordsOf(sentence), tree, WEIGHTS.voted * tree.agreed);
  });
  log(`parser: ${voted.length} sentences parsed together`);
  const model = learned([...examples('forward'), ...voted], SEEDS, log);
  return {
    ...model,
    moves: quantiseLargest(model.moves.table, TRAINING.moveBits, MOVES_KEPT),
    labelling: quantiseLargest(model.labelling.table, TRAINING.labelBits, LABELS_KEPT),
  };
}

/** A parser before its weights are bytes. */
type Learned = Pick<ParserModel, 'labels' | 'possible' | 'beam' | 'reach'> & {
  readonly moves: LearnedTable;
  readonly labelling: LearnedTable;
};
type LearnedTable = { readonly bits: number; readonly scale: number; readonly table: Float32Array };

/** The mean of parsers that learn from the same examples. */
function learned(examples: readonly TreeExample[], seeds: readonly number[], log: (line: string) => void): Learned {
  const parsers = seeds.map((seed) => {
    const parser = startParser(examples, { ...TRAINING, seed });
    continueParser(parser, examples, EPOCHS, log);
    return { ...parser, moves: parser.moves.averaged(), labelling: parser.labelling.averaged() };
  });
  const [first] = parsers;
  if (first === undefined) throw new Error('no seed to learn with');
  return {
    labels: first.labels,
    possible: first.possible,
    beam: first.beam,
    reach: REACH,
    moves: { bits: TRAINING.moveBits, scale: 1, table: meanOf(parsers.map(({ moves }) => moves)) },
    labelling: { bits: TRAINING.labelBits, scale: 1, table: meanOf(parsers.map(({ labelling }) => labelling)) },
  };
}
