import {
  bestSteps,
  kindPair,
  LABEL_BLOCK,
  MOVE_BLOCK,
  ParserScorer,
  type PossibleLabels,
  type Step,
} from '../../language/parser.ts';
import type { ParserView } from '../../language/parser-view.ts';
import { arcOf, LEFT, type Move, RIGHT, type State, startState } from '../../language/transitions.ts';
import { BlockPerceptron } from './block-perceptron.ts';
import { type GoldStep, goldSteps } from './oracle.ts';
import { seeded, shuffled } from './perceptron.ts';

/** A sentence to learn from: heads as 1-based numbers with 0 for the root, place 0 unused; `weight`: times an epoch. */
export type TreeExample = {
  readonly view: ParserView;
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  readonly weight: number;
};

export type ParserTraining = {
  readonly seed: number;
  readonly beam: number;
  /** Table sizes as powers of two. */
  readonly moveBits: number;
  readonly labelBits: number;
};

/** A parser while it learns; `random`: the order of its examples. */
export type TrainedParser = {
  readonly labels: readonly string[];
  readonly possible: PossibleLabels;
  readonly moves: BlockPerceptron;
  readonly labelling: BlockPerceptron;
  readonly beam: number;
  readonly random: () => number;
};

/** A parser that knows nothing but the labels of the examples. */
export function startParser(examples: readonly TreeExample[], training: ParserTraining): TrainedParser {
  const labels = [...new Set(examples.flatMap((example) => example.labels.slice(1)))].sort();
  return {
    labels,
    possible: findPossibleLabels(examples, new Map(labels.map((label, i) => [label, i]))),
    moves: new BlockPerceptron(training.moveBits, MOVE_BLOCK),
    labelling: new BlockPerceptron(training.labelBits, LABEL_BLOCK),
    beam: training.beam,
    random: seeded(training.seed),
  };
}

/**
 * Learns on whole sentences: where the gold steps fall out of the beam or lose, the weights move at the point where they
 * lose by most (max-violation: Huang, Fayong & Guo 2012). Can be called again with other examples.
 */
export function continueParser(
  parser: TrainedParser,
  examples: readonly TreeExample[],
  epochs: number,
  log: (line: string) => void,
): void {
  const number = new Map(parser.labels.map((label, i) => [label, i]));
  const scorer = new ParserScorer(parser.moves, parser.labelling, parser.possible, parser.labels.length);
  const gold = examples.map((example) =>
    goldSteps(
      example.heads,
      Int32Array.from(example.labels, (label) => number.get(label) ?? -1),
    ),
  );
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let seen = 0;
    for (const i of shuffled(order, parser.random)) {
      const { view, weight } = examples[i] as TreeExample;
      const times = Math.floor(weight) + (parser.random() < weight % 1 ? 1 : 0);
      for (let t = 0; t < times; t++) {
        seen++;
        if (learn(parser, scorer, view, gold[i] as GoldStep[])) wrong++;
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(1)} % of ${seen} sentences changed it`);
  }
}

/** One sentence. Says whether the weights moved. */
function learn(learner: TrainedParser, scorer: ParserScorer, view: ParserView, gold: readonly GoldStep[]): boolean {
  learner.moves.step();
  learner.labelling.step();
  let beam: State[] = [startState(view.size)];
  let right = beam[0] as State;
  let worst = 0;
  let pair: readonly [State, State] | undefined;
  const own: Step[] = [];
  for (const step of gold) {
    const steps: Step[] = [];
    for (const state of beam) scorer.addSteps(view, state, steps);
    // the gold state is one object with the beam's where they are the same: shared history is found by identity
    let goldStep = find(steps, right, step.move);
    if (goldStep === undefined) {
      own.length = 0;
      scorer.addSteps(view, right, own);
      goldStep = find(own, right, step.move);
      if (goldStep === undefined) return false;
    }
    const next = scorer.take(view, goldStep, step.label);
    beam = bestSteps(steps, learner.beam).map((one) => {
      if (one === goldStep && step.label < 0) return next;
      const state = scorer.take(view, one);
      return one === goldStep && state.label === step.label ? next : state;
    });
    right = next;
    let best = beam[0] as State;
    for (const state of beam) if (state.score > best.score) best = state;
    const violation = best.score - right.score;
    if (best !== right && violation >= worst) {
      worst = violation;
      pair = [best, right];
    }
  }
  if (pair === undefined) return false;
  update(learner, scorer, view, pair[0], -1, pair[1]);
  update(learner, scorer, view, pair[1], 1, pair[0]);
  return true;
}

function find(steps: readonly Step[], from: State, move: Move): Step | undefined {
  for (const step of steps) if (step.from === from && step.move === move) return step;
  return undefined;
}

/** Moves the weights of the steps that led to `state` and are not in the history of `other`. */
function update(
  learner: TrainedParser,
  scorer: ParserScorer,
  view: ParserView,
  state: State,
  by: number,
  other: State,
): void {
  let at = state;
  let twin = other;
  while (at !== twin && at.before !== undefined && twin.before !== undefined) {
    const count = scorer.findMoveFeatures(view, at.before);
    learner.moves.update(scorer.features, count, at.move, by);
    const arc = arcOf(at.before, at.move);
    if (arc !== undefined) {
      const n = scorer.findLabelFeatures(view, arc.head, arc.dependent, at.move === LEFT);
      learner.labelling.update(scorer.labelFeatures, n, at.label, by);
    }
    at = at.before;
    twin = twin.before;
  }
}

/** A label seen more seldom than this share between two kinds of words is somebody's mistake. */
const SELDOM = 0.001;

/** Labels seen between kinds of words, by direction. */
function findPossibleLabels(examples: readonly TreeExample[], number: ReadonlyMap<string, number>): PossibleLabels {
  const seen = new Map<number, Map<number, number>>();
  for (const { view, heads, labels } of examples) {
    for (let i = 1; i < view.size; i++) {
      const head = heads[i] as number;
      const move: Move = head > i ? LEFT : RIGHT;
      const key = kindPair(move, view.kinds[head] as number, view.kinds[i] as number);
      const counts = seen.get(key) ?? new Map<number, number>();
      const label = number.get(labels[i] ?? '') ?? 0;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      seen.set(key, counts);
    }
  }
  return new Map([...seen].sort(([a], [b]) => a - b).map(([key, counts]) => [key, oftenSeen(counts)]));
}

function oftenSeen(counts: ReadonlyMap<number, number>): Int32Array {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const often = [...counts].filter(([, count]) => count >= SELDOM * total);
  return Int32Array.from((often.length > 0 ? often : [...counts]).map(([label]) => label).sort((a, b) => a - b));
}
