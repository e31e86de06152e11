import { addScores, addThreeScores } from './blocks.ts';
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures } from './parser-features.ts';
import { isMark, KIND_COUNT, type ParserView } from './parser-view.ts';
import {
  apply,
  arcOf,
  isAllowed,
  isDone,
  LEFT,
  type Move,
  type Node,
  RIGHT,
  SHIFT,
  type State,
  startState,
  treeOf,
} from './transitions.ts';
import type { Weights } from './weights.ts';

/**
 * Tagged words of a sentence → dependency tree, by beam search over arc-hybrid transitions with a linear model that was
 * learned on whole sentences (Zhang & Clark 2008; Huang, Fayong & Guo 2012). Steps are chosen first; only the arcs that
 * stay in the beam get a label, so the many labels cost little. Beam and steps are bounded, so time is linear; the tree
 * is always well formed: one root, no cycle. Crossing arcs are not built.
 */
export type ParserModel = {
  readonly labels: readonly string[];
  readonly possible: PossibleLabels;
  readonly beam: number;
  /** States that lie further behind the best one are given up. */
  readonly reach: number;
  readonly moves: Weights;
  readonly labelling: Weights;
};

/** By direction and kinds of head and dependent (`kindPair`): the label numbers seen there. */
export type PossibleLabels = ReadonlyMap<number, Int32Array>;

export function kindPair(move: Move, head: number, dependent: number): number {
  return (move * KIND_COUNT + head) * KIND_COUNT + dependent;
}

const MOVES: readonly Move[] = [SHIFT, LEFT, RIGHT];

/** Places in a block of weights, as powers of two: three moves, up to 64 labels. */
export const MOVE_BLOCK = 2;
export const LABEL_BLOCK = 6;

/** Weights as they ship or as they are learned; `scale`: what one unit of them is worth. */
export type Table = { readonly bits: number; readonly table: Int8Array | Float32Array; readonly scale: number };

/** A move that a state may make, with the score of both. */
export type Step = { readonly from: State; readonly move: Move; readonly score: number };

/** Scores moves and labels; holds the buffers, so that little is allocated on the hot path. */
export class ParserScorer {
  readonly features = new Int32Array(MOVE_FEATURES);
  readonly labelFeatures = new Int32Array(LABEL_FEATURES);
  private readonly sums = new Float64Array(64);
  private readonly all: Int32Array;
  readonly moves: Table;
  readonly labelling: Table;
  private readonly possible: PossibleLabels;

  constructor(moves: Table, labelling: Table, possible: PossibleLabels, labels: number) {
    this.moves = moves;
    this.labelling = labelling;
    this.possible = possible;
    this.all = Int32Array.from({ length: labels }, (_, i) => i);
  }

  /** What speaks for the next move, into `features`; returns how many. */
  findMoveFeatures(view: ParserView, state: State): number {
    return moveFeatures(view, state, this.features);
  }

  /** What speaks for the label of an arc, into `labelFeatures`; returns how many. */
  findLabelFeatures(view: ParserView, head: Node, dependent: Node, leftward: boolean): number {
    return labelFeatures(view, head, dependent, leftward, this.labelFeatures);
  }

  /** Adds the moves out of `state` to `steps`; `strict`: only arcs between kinds of words that were seen joined, if there is another move. */
  addSteps(view: ParserView, state: State, steps: Step[], strict = false): void {
    const count = this.findMoveFeatures(view, state);
    const { bits, table } = this.moves;
    addThreeScores(table, bits, this.features, count, this.sums);
    const { score } = state;
    const { sums } = this;
    const unit = this.moves.scale;
    const before = steps.length;
    for (const move of MOVES)
      if (isAllowed(state, move) && (!strict || this.isSeen(view, state, move)))
        steps.push({ from: state, move, score: score + unit * (sums[move] as number) });
    if (strict && steps.length === before) this.addSteps(view, state, steps);
  }

  /** Whether the arc of a move joins kinds of words that were seen joined in its direction, and hangs nothing under punctuation. */
  private isSeen(view: ParserView, { front, stack }: State, move: Move): boolean {
    if (move === SHIFT) return true;
    const head = view.kinds[(move === LEFT ? front : stack?.below?.top)?.word ?? 0] as number;
    const dependent = view.kinds[stack?.top.word ?? 0] as number;
    return !isMark(head) && this.possible.has(kindPair(move, head, dependent));
  }

  /** The state after a step, with the best label for its arc or with the one given. */
  take(view: ParserView, { from, move, score }: Step, given = -1): State {
    const arc = arcOf(from, move);
    if (arc === undefined) return apply(from, move, -1, score, view.size);
    const { head, dependent } = arc;
    const count = this.findLabelFeatures(view, head, dependent, move === LEFT);
    const key = kindPair(move, view.kinds[head.word] as number, view.kinds[dependent.word] as number);
    const labels = given >= 0 ? Int32Array.of(given) : (this.possible.get(key) ?? this.all);
    const { bits, table } = this.labelling;
    const { sums } = this;
    addScores(table, bits, LABEL_BLOCK, this.labelFeatures, count, labels, sums);
    let best = 0;
    for (let k = 1; k < labels.length; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
    return apply(from, move, labels[best] as number, score + this.labelling.scale * (sums[best] as number), view.size);
  }
}

/** The best `width` of `steps`, best first, and none that lies `reach` behind the best; ties go to the earlier step. */
export function bestSteps(steps: Step[], width: number, reach = Number.POSITIVE_INFINITY): Step[] {
  if (steps.length > 1) steps.sort((a, b) => b.score - a.score);
  let kept = Math.min(width, steps.length);
  while (kept > 1 && (steps[kept - 1] as Step).score < (steps[0] as Step).score - reach) kept--;
  steps.length = kept;
  return steps;
}

/** The best finished state that the beam finds. */
export function search(scorer: ParserScorer, view: ParserView, width: number, reach?: number): State {
  let beam: State[] = [startState(view.size)];
  while (!isDone(beam[0] as State)) {
    const steps: Step[] = [];
    for (const state of beam) scorer.addSteps(view, state, steps, true);
    beam = bestSteps(steps, width, reach).map((step) => scorer.take(view, step));
  }
  return beam.reduce((best, state) => (state.score > best.score ? state : best));
}

const scorers = new WeakMap<ParserModel, ParserScorer>();

/** Heads (0-based word numbers, -1 for the root) and labels of a sentence. */
export function parseSentence(model: ParserModel, view: ParserView): { heads: Int32Array; labels: string[] } {
  let scorer = scorers.get(model);
  if (scorer === undefined) {
    scorer = new ParserScorer(model.moves, model.labelling, model.possible, model.labels.length);
    scorers.set(model, scorer);
  }
  const tree = treeOf(search(scorer, view, model.beam, model.reach), view.size);
  const heads = new Int32Array(view.size - 1);
  const labels: string[] = [];
  for (let i = 1; i < view.size; i++) {
    const head = tree.heads[i] as number;
    heads[i - 1] = head - 1;
    labels.push(head === 0 ? 'root' : (model.labels[tree.labels[i] as number] ?? 'dep'));
  }
  return { heads, labels };
}
