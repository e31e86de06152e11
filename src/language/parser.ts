import { hashText, mix, score, type Weights } from './weights.ts';

/**
 * Tagged words of a sentence → dependency tree. Greedy arc-hybrid transitions (Kuhlmann et al. 2011), learned with a
 * dynamic oracle (Goldberg & Nivre 2013) and the features of Zhang & Nivre 2011. Two steps a word, so linear time;
 * the tree is always well formed: one root, no cycle. Crossing arcs are not built.
 */
export type ParserModel = { readonly labels: readonly string[]; readonly weights: Weights };

/** What the features ask of each word; place 0 is the root, words count from 1. */
export type ParserView = {
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  readonly tags: Int32Array;
  readonly classes: Int32Array;
};

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const PARSE_FEATURES = 80;
/** Label numbers in the weights: after the three actions, apart for left and right. */
export const LABEL_BASE: Readonly<Record<number, number>> = { [LEFT]: 10, [RIGHT]: 110 };

/** Views from lower-cased forms, lemmas and MSD tags. */
export function viewForParser(
  forms: readonly string[],
  lemmas: readonly string[],
  msds: readonly string[],
): ParserView {
  const size = forms.length + 1;
  const view = {
    forms: new Int32Array(size),
    lemmas: new Int32Array(size),
    tags: new Int32Array(size),
    classes: new Int32Array(size),
  };
  for (let i = 0; i < forms.length; i++) {
    view.forms[i + 1] = hashText(forms[i] as string);
    view.lemmas[i + 1] = hashText(lemmas[i] as string);
    view.tags[i + 1] = hashText(msds[i] as string);
    view.classes[i + 1] = hashText((msds[i] as string).slice(0, 2)) | 1;
  }
  return view;
}

/** A half-built tree. */
export class ParserState {
  readonly size: number;
  readonly stack: number[] = [0];
  next = 1;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  /** `size`: words and root. */
  constructor(size: number) {
    this.size = size;
    this.heads = new Int32Array(size).fill(-1);
    this.labels = new Int32Array(size).fill(-1);
    this.leftmost = new Int32Array(size);
    this.rightmost = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
  }

  get done(): boolean {
    return this.next >= this.size && this.stack.length === 1;
  }

  /** The root takes one dependent, at the end. */
  allowed(action: number): boolean {
    const depth = this.stack.length;
    if (action === SHIFT) return this.next < this.size;
    if (action === LEFT) return depth > 1 && this.next < this.size;
    return depth > 2 || (depth === 2 && this.next >= this.size);
  }

  apply(action: number, label: number): void {
    if (action === SHIFT) {
      this.stack.push(this.next++);
      return;
    }
    const child = this.stack.pop() as number;
    const head = action === LEFT ? this.next : (this.stack.at(-1) as number);
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) {
      if (this.leftmost[head] === 0 || child < (this.leftmost[head] as number)) this.leftmost[head] = child;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
    } else {
      if (child > (this.rightmost[head] as number)) this.rightmost[head] = child;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
    }
  }
}

/** Writes the features of a state into `out` (PARSE_FEATURES places). */
export function parseFeatures(view: ParserView, state: ParserState, out: Int32Array): number {
  const { stack, next, size } = state;
  const depth = stack.length;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const b0 = next < size ? next : -1;
  const b1 = next + 1 < size ? next + 1 : -1;
  const b2 = next + 2 < size ? next + 2 : -1;
  const F = (i: number): number => (i < 0 ? 77 : (view.forms[i] as number));
  const M = (i: number): number => (i < 0 ? 78 : (view.lemmas[i] as number));
  const T = (i: number): number => (i < 0 ? 79 : (view.tags[i] as number));
  const C = (i: number): number => (i < 0 ? 80 : (view.classes[i] as number));
  const L = (i: number): number => (i <= 0 ? 81 : (state.labels[i] as number));
  const lc = (i: number): number => (i < 0 ? -1 : state.leftmost[i] || -1);
  const rc = (i: number): number => (i < 0 ? -1 : state.rightmost[i] || -1);
  const s0l = lc(s0);
  const s0r = rc(s0);
  const s1l = lc(s1);
  const s1r = rc(s1);
  const b0l = lc(b0);
  const distance = s0 < 0 || b0 < 0 ? 0 : Math.min(b0 - s0, 9);
  const distance1 = s0 < 0 || s1 < 0 ? 0 : Math.min(s0 - s1, 9);
  const valency = (i: number): number =>
    i < 0 ? 0 : Math.min(state.leftCount[i] as number, 4) * 8 + Math.min(state.rightCount[i] as number, 5);
  let n = 0;
  const one = (id: number, a: number): void => {
    out[n++] = mix(id, a);
  };
  const two = (id: number, a: number, b: number): void => {
    out[n++] = mix(mix(id, a), b);
  };
  const three = (id: number, a: number, b: number, c: number): void => {
    out[n++] = mix(mix(mix(id, a), b), c);
  };
  two(1, F(s0), T(s0));
  one(2, M(s0));
  one(3, T(s0));
  two(4, F(s1), T(s1));
  one(5, M(s1));
  one(6, T(s1));
  two(7, F(b0), T(b0));
  one(8, M(b0));
  one(9, T(b0));
  one(10, T(b1));
  one(11, F(b1));
  one(12, T(b2));
  two(13, M(s0), M(b0));
  two(14, M(s0), T(b0));
  two(15, T(s0), M(b0));
  two(16, T(s0), T(b0));
  two(17, M(s1), M(s0));
  two(18, M(s1), T(s0));
  two(19, T(s1), M(s0));
  two(20, T(s1), T(s0));
  three(21, C(s1), C(s0), C(b0));
  three(22, C(s0), C(b0), C(b1));
  three(23, C(s0), T(b0), C(b1));
  three(24, C(b0), C(b1), C(b2));
  three(25, C(s2), C(s1), C(s0));
  three(26, T(s1), T(s0), T(b0));
  three(27, C(s0), C(s0l), C(b0));
  three(28, C(s0), C(s0r), C(b0));
  three(29, C(s1), C(s1l), C(s0));
  three(30, C(s1), C(s1r), C(s0));
  three(31, C(s0), C(b0), C(b0l));
  three(32, T(s0), L(s0r), C(b0));
  three(33, T(s0), L(s0l), C(b0));
  three(34, T(s1), L(s1r), T(s0));
  three(35, T(s1), L(s1l), T(s0));
  three(36, T(b0), L(b0l), C(s0));
  two(37, C(s0), valency(s0));
  two(38, C(s1), valency(s1));
  two(39, C(b0), valency(b0));
  three(40, C(s0), C(b0), distance);
  three(41, C(s1), C(s0), distance1);
  three(42, M(s0), C(b0), distance);
  three(43, M(s1), C(s0), distance1);
  three(44, M(s0), L(s0l), C(b0));
  three(45, M(s0), L(s0r), C(b0));
  three(46, M(s1), L(s1r), C(s0));
  three(47, M(s1), M(s0r), C(s0));
  three(48, M(s0l), T(s0), T(s1));
  three(49, M(s0l), M(s0), M(s1));
  three(50, M(s0l), T(s0), M(b0));
  two(51, M(b0l), T(b0));
  three(52, M(s1), M(s0), T(b0));
  three(53, T(s1), T(s0), M(b0));
  three(54, T(s1), M(s0), T(b0));
  three(55, C(s1), T(s0), distance1 * 10 + distance);
  two(56, C(s2), T(s1));
  three(57, M(s2), C(s1), C(s0));
  two(58, F(s0), F(s1));
  two(59, F(s0), F(b0));
  three(60, T(s0), T(b0), T(b1));
  three(61, M(b0), M(b1), C(s0));
  two(62, Math.min(state.stack.length, 3), T(s0));
  // between s1 and s0, and s0 and b0: is there a comma, a verb, a conjunction
  three(63, C(s1), C(s0), between(view, s1, s0));
  three(64, C(s0), C(b0), between(view, s0, b0));
  three(65, T(s0l), T(s0), T(s1));
  three(66, L(s0l), T(s0), L(s0r));
  three(67, M(s0l), M(s0), C(s1));
  three(68, C(s1), M(s0l), M(s1));
  return n;
}

const COMMA = hashText('CO') | 1;
const VERB = hashText('Vm') | 1;
const AND = hashText('Cr') | 1;
const SUB = hashText('Cs') | 1;

function between(view: ParserView, from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  let seen = 0;
  for (let i = from + 1; i < to && i < from + 25; i++) {
    const c = view.classes[i];
    if (c === COMMA) seen |= 1;
    else if (c === VERB) seen |= 2;
    else if (c === AND) seen |= 4;
    else if (c === SUB) seen |= 8;
  }
  return seen;
}

/** Heads (0-based word numbers, -1 for the root) and labels of a sentence. */
export function parseSentence(model: ParserModel, view: ParserView): { heads: Int32Array; labels: string[] } {
  const size = view.forms.length;
  const state = new ParserState(size);
  const features = new Int32Array(PARSE_FEATURES);
  while (!state.done) {
    const count = parseFeatures(view, state, features);
    const action = best(
      [SHIFT, LEFT, RIGHT].filter((a) => state.allowed(a)),
      (a) => score(model.weights, features, count, a),
    );
    const base = LABEL_BASE[action];
    state.apply(action, base === undefined ? 0 : bestLabel(model, features, count, base));
  }
  const heads = new Int32Array(size - 1);
  const labels: string[] = [];
  for (let i = 1; i < size; i++) {
    const head = state.heads[i] as number;
    heads[i - 1] = head - 1;
    labels.push(head === 0 ? 'root' : (model.labels[state.labels[i] as number] ?? 'dep'));
  }
  return { heads, labels };
}

function bestLabel(model: ParserModel, features: Int32Array, count: number, base: number): number {
  let found = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < model.labels.length; label++) {
    const s = score(model.weights, features, count, base + label);
    if (s > top) {
      top = s;
      found = label;
    }
  }
  return found;
}

function best(actions: readonly number[], of: (action: number) => number): number {
  let found = actions[0] ?? SHIFT;
  let top = Number.NEGATIVE_INFINITY;
  for (const action of actions) {
    const s = of(action);
    if (s > top) {
      top = s;
      found = action;
    }
  }
  return found;
}
