import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, isDone, type State, startState, treeOf } from '../../../src/language/transitions.ts';
import { goldSteps } from '../../../src/tools/training/oracle.ts';

function rebuilt(heads: Int32Array, labels: Int32Array): State {
  return goldSteps(heads, labels).reduce<State>(
    (state, { move, label }) => apply(state, move, label, 0, heads.length),
    startState(heads.length),
  );
}

/** A tree without crossing arcs over the words `from` to `to`, drawn by the numbers in turn; returns its top. */
function hang(heads: number[], from: number, to: number, under: number, draw: () => number): void {
  if (from > to) return;
  const top = from + (draw() % (to - from + 1));
  heads[top] = under;
  const cut = (low: number, high: number): void => {
    for (let start = low; start <= high; ) {
      const end = start + (draw() % (high - start + 1));
      hang(heads, start, end, top, draw);
      start = end + 1;
    }
  };
  cut(from, top - 1);
  cut(top + 1, to);
}

describe('gold steps', () => {
  test('rebuild any tree without crossing arcs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.array(fc.nat(97), { minLength: 3 }), (words, numbers) => {
        let at = 0;
        const heads = new Array<number>(words + 1).fill(0);
        hang(heads, 1, words, 0, () => numbers[at++ % numbers.length] as number);
        const labels = Int32Array.from({ length: words + 1 }, (_, i) => i % 5);
        const state = rebuilt(Int32Array.from(heads), labels);
        const tree = treeOf(state, words + 1);
        expect([...tree.heads]).toEqual(heads);
        expect([...tree.labels].slice(1)).toEqual([...labels].slice(1));
      }),
      { seed: 5 },
    );
  });

  test('build as many arcs as they can of a tree that crosses', () => {
    // 1 ← 3, 2 ← 4, 4 the root, 3 ← 4
    const heads = Int32Array.of(0, 3, 4, 4, 0);
    const state = rebuilt(heads, new Int32Array(5));
    const tree = treeOf(state, 5);
    expect(isDone(state)).toBe(true);
    expect([...tree.heads].filter((head, i) => i > 0 && head === heads[i])).toHaveLength(3);
  });
});
