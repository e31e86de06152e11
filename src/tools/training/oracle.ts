import {
  apply,
  isAllowed,
  isDone,
  LEFT,
  type Move,
  RIGHT,
  SHIFT,
  type State,
  startState,
} from '../../language/transitions.ts';

export type GoldStep = { readonly move: Move; readonly label: number };

/**
 * Heads (0 the root, place 0 unused) and label numbers → the steps that build the tree, or as much of it as can be built
 * without crossing arcs: at each step the move after which most gold arcs can still be built, arcs before shifts
 * (costs of Goldberg & Nivre 2013, arc-hybrid).
 */
export function goldSteps(heads: Int32Array, labels: Int32Array): GoldStep[] {
  const size = heads.length;
  const steps: GoldStep[] = [];
  let state = startState(size);
  while (!isDone(state)) {
    let best: Move = SHIFT;
    let least = Number.POSITIVE_INFINITY;
    for (const move of [LEFT, RIGHT, SHIFT] as const) {
      if (!isAllowed(state, move)) continue;
      const cost = costOf(move, state, heads);
      if (cost < least) [best, least] = [move, cost];
    }
    const child = state.stack?.top.word ?? 0;
    const label = best === SHIFT ? -1 : (labels[child] as number);
    steps.push({ move: best, label });
    state = apply(state, best, label, 0, size);
  }
  return steps;
}

/** How many gold arcs can no longer be built after `move`. */
function costOf(move: Move, state: State, heads: Int32Array): number {
  const s0 = state.stack?.top.word ?? 0;
  const s1 = state.stack?.below?.top.word ?? -1;
  const { next } = state;
  let cost = 0;
  if (move === SHIFT) {
    for (let at = state.stack; at !== undefined; at = at.below) {
      const word = at.top.word;
      if (word !== 0 && heads[word] === next) cost++;
      if (word !== s0 && heads[next] === word) cost++;
    }
    return cost;
  }
  for (let i = next; i < heads.length; i++) if (heads[i] === s0) cost++;
  const head = heads[s0] as number;
  if (move === LEFT) return head === s1 || head > next ? cost + 1 : cost;
  return head >= next ? cost + 1 : cost;
}
