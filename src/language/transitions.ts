/**
 * Half-built trees of the arc-hybrid system (Kuhlmann et al. 2011): SHIFT moves the next word onto the stack, LEFT hangs
 * the top of the stack under the next word, RIGHT under the word below it. Two steps a word; every finished state is
 * a tree with one root. States are linked and never change, so that the beam's branches share what they have in common
 * (Huang & Sagae 2010) and a step costs the same however long the sentence.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;

/** A word with the dependents it has got so far: the outermost two on either side, -1 where there is none. */
export type Node = {
  readonly word: number;
  readonly left: number;
  readonly leftLabel: number;
  readonly left2: number;
  readonly leftLabel2: number;
  readonly right: number;
  readonly rightLabel: number;
  readonly right2: number;
  readonly rightLabel2: number;
  readonly leftCount: number;
  readonly rightCount: number;
  /** Bits of the labels of all dependents, folded onto 31. */
  readonly labels: number;
};

type Stack = { readonly top: Node; readonly below: Stack | undefined; readonly depth: number };

export type State = {
  readonly stack: Stack | undefined;
  /** The next word with its left dependents; undefined behind the last. */
  readonly front: Node | undefined;
  readonly next: number;
  readonly score: number;
  readonly before: State | undefined;
  /** What led here from `before`. */
  readonly move: Move;
  readonly label: number;
};

function leaf(word: number): Node {
  return {
    word,
    left: -1,
    leftLabel: -1,
    left2: -1,
    leftLabel2: -1,
    right: -1,
    rightLabel: -1,
    right2: -1,
    rightLabel2: -1,
    leftCount: 0,
    rightCount: 0,
    labels: 0,
  };
}

/** The start: root on the stack, word 1 next. `size`: words and root. */
export function startState(size: number): State {
  return {
    stack: { top: leaf(0), below: undefined, depth: 1 },
    front: size > 1 ? leaf(1) : undefined,
    next: 1,
    score: 0,
    before: undefined,
    move: SHIFT,
    label: -1,
  };
}

export function isDone(state: State): boolean {
  return state.front === undefined && (state.stack?.depth ?? 0) === 1;
}

/** The root takes one dependent, at the end. */
export function isAllowed(state: State, move: Move): boolean {
  const depth = state.stack?.depth ?? 0;
  if (move === SHIFT) return state.front !== undefined;
  if (move === LEFT) return depth > 1 && state.front !== undefined;
  return depth > 2 || (depth === 2 && state.front === undefined);
}

/** The state after an allowed move. */
export function apply(state: State, move: Move, label: number, score: number, size: number): State {
  const { stack, front, next } = state;
  if (move === SHIFT) {
    return {
      stack: { top: front as Node, below: stack, depth: (stack?.depth ?? 0) + 1 },
      front: next + 1 < size ? leaf(next + 1) : undefined,
      next: next + 1,
      score,
      before: state,
      move,
      label,
    };
  }
  const { top, below } = stack as Stack;
  if (move === LEFT)
    return { stack: below, front: withLeft(front as Node, top.word, label), next, score, before: state, move, label };
  const head = below as Stack;
  return {
    stack: { top: withRight(head.top, top.word, label), below: head.below, depth: head.depth },
    front,
    next,
    score,
    before: state,
    move,
    label,
  };
}

function withLeft(node: Node, child: number, label: number): Node {
  return {
    word: node.word,
    left: child,
    leftLabel: label,
    left2: node.left,
    leftLabel2: node.leftLabel,
    right: node.right,
    rightLabel: node.rightLabel,
    right2: node.right2,
    rightLabel2: node.rightLabel2,
    leftCount: node.leftCount + 1,
    rightCount: node.rightCount,
    labels: node.labels | (1 << (label % 31)),
  };
}

function withRight(node: Node, child: number, label: number): Node {
  return {
    word: node.word,
    left: node.left,
    leftLabel: node.leftLabel,
    left2: node.left2,
    leftLabel2: node.leftLabel2,
    right: child,
    rightLabel: label,
    right2: node.right,
    rightLabel2: node.rightLabel,
    leftCount: node.leftCount,
    rightCount: node.rightCount + 1,
    labels: node.labels | (1 << (label % 31)),
  };
}

/** Head and dependent of the arc that `move` makes in `state`; undefined for SHIFT. */
export function arcOf(state: State, move: Move): { head: Node; dependent: Node } | undefined {
  const { stack, front } = state;
  const head = move === LEFT ? front : stack?.below?.top;
  return move === SHIFT || head === undefined || stack === undefined ? undefined : { head, dependent: stack.top };
}

/** The tree of a finished state: heads (0 the root) and label numbers by word, place 0 unused. */
export function treeOf(state: State, size: number): { heads: Int32Array; labels: Int32Array } {
  const heads = new Int32Array(size);
  const labels = new Int32Array(size).fill(-1);
  for (let at = state; at.before !== undefined; at = at.before) {
    const arc = arcOf(at.before, at.move);
    if (arc === undefined) continue;
    heads[arc.dependent.word] = arc.head.word;
    labels[arc.dependent.word] = at.label;
  }
  return { heads, labels };
}
