import {
  LABEL_BASE,
  LEFT,
  PARSE_FEATURES,
  ParserState,
  type ParserView,
  parseFeatures,
  RIGHT,
  SHIFT,
} from '../../language/parser.ts';
import { Perceptron, seeded, shuffled } from './perceptron.ts';

/** A sentence to learn from: heads as 1-based numbers with 0 for the root, place 0 unused; `weight`: times an epoch. */
export type TreeExample = {
  readonly view: ParserView;
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  readonly weight: number;
};

const BITS = 22;
const EPOCHS = 12;

/** Learns the parser with a dynamic oracle: it follows its own mistakes and learns the best way on from there. */
export function trainParser(
  examples: readonly TreeExample[],
  log: (line: string) => void,
  epochs = EPOCHS,
): { labels: string[]; perceptron: Perceptron } {
  const labels = [...new Set(examples.flatMap((example) => example.labels.slice(1)))]
    .filter((label) => label !== 'root')
    .sort();
  const number = new Map(labels.map((label, i) => [label, i]));
  const perceptron = new Perceptron(BITS);
  const random = seeded(11);
  const features = new Int32Array(PARSE_FEATURES);
  const order = examples.flatMap((example) => Array.from({ length: example.weight }, () => example));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let steps = 0;
    for (const example of shuffled(order, random)) {
      const state = new ParserState(example.heads.length);
      while (!state.done) {
        const n = parseFeatures(example.view, state, features);
        const allowed = [SHIFT, LEFT, RIGHT].filter((action) => state.allowed(action));
        const costs = allowed.map((action) => costOf(action, state, example.heads));
        const least = Math.min(...costs);
        let guess = -1;
        let gold = -1;
        let guessScore = Number.NEGATIVE_INFINITY;
        let goldScore = Number.NEGATIVE_INFINITY;
        allowed.forEach((action, i) => {
          const s = perceptron.score(features, n, action);
          if (s > guessScore) [guess, guessScore] = [action, s];
          if (costs[i] === least && s > goldScore) [gold, goldScore] = [action, s];
        });
        perceptron.step();
        steps++;
        if (guess === gold) right++;
        else {
          perceptron.update(features, n, gold, 1);
          perceptron.update(features, n, guess, -1);
        }
        const action = epoch > 0 && random() < 0.9 ? guess : gold;
        const label = learnLabel(perceptron, features, n, action, state, example, number, labels.length);
        state.apply(action, label);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * right) / steps).toFixed(2)} % of actions while learning`);
  }
  return { labels, perceptron };
}

/** The label for the arc that `action` builds: the gold one where the arc is gold, else the model's own. */
function learnLabel(
  perceptron: Perceptron,
  features: Int32Array,
  n: number,
  action: number,
  state: ParserState,
  example: TreeExample,
  number: ReadonlyMap<string, number>,
  size: number,
): number {
  const base = LABEL_BASE[action];
  if (base === undefined) return 0;
  const child = state.stack.at(-1) as number;
  const head = action === LEFT ? state.next : (state.stack.at(-2) as number);
  let guess = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < size; label++) {
    const s = perceptron.score(features, n, base + label);
    if (s > top) [guess, top] = [label, s];
  }
  const gold = number.get(example.labels[child] ?? '');
  if (example.heads[child] !== head || gold === undefined) return guess;
  if (gold !== guess) {
    perceptron.update(features, n, base + gold, 1);
    perceptron.update(features, n, base + guess, -1);
  }
  return gold;
}

/** How many gold arcs can no longer be built after `action` (Goldberg & Nivre 2013, arc-hybrid). */
function costOf(action: number, state: ParserState, heads: Int32Array): number {
  const { stack, next, size } = state;
  const s0 = stack.at(-1) as number;
  const s1 = stack.at(-2) ?? -1;
  let cost = 0;
  if (action === SHIFT) {
    for (const i of stack) if (heads[i] === next && i !== 0) cost++;
    for (let k = 0; k < stack.length - 1; k++) if (heads[next] === stack[k]) cost++;
    return cost;
  }
  for (let i = next; i < size; i++) if (heads[i] === s0) cost++;
  const head = heads[s0] as number;
  if (action === LEFT) {
    if (head === s1 || head > next) cost++;
  } else if (head >= next) cost++;
  return cost;
}
