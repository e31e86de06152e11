import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
  treeOf,
} from '../../src/language/transitions.ts';

/** Takes the moves in turn; one that is not allowed gives way to the next that is. */
function walk(size: number, wishes: readonly number[]): { state: State; steps: number } {
  let state = startState(size);
  let steps = 0;
  while (!isDone(state)) {
    const wish = wishes[steps % wishes.length] as number;
    const move = [0, 1, 2].map((i) => ((wish + i) % 3) as Move).find((one) => isAllowed(state, one)) as Move;
    state = apply(state, move, move === SHIFT ? -1 : steps % 7, 0, size);
    steps++;
  }
  return { state, steps };
}

describe('transitions', () => {
  test('build a tree with one root in two steps a word, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1 }),
        (size, wishes) => {
          const { state, steps } = walk(size, wishes);
          const { heads } = treeOf(state, size);
          expect(steps).toBe(2 * (size - 1));
          expect([...heads.subarray(1)].filter((head) => head === 0)).toHaveLength(1);
          for (let i = 1; i < size; i++) {
            let at = i;
            for (let up = 0; at !== 0 && up < size; up++) at = heads[at] as number;
            expect(at).toBe(0);
          }
        },
      ),
      { seed: 5 },
    );
  });

  test('hang the top of the stack under the next word, or under the word below it', () => {
    const size = 4;
    let state = startState(size);
    for (const [move, label] of [
      [SHIFT, -1],
      [LEFT, 3],
      [SHIFT, -1],
      [SHIFT, -1],
      [RIGHT, 5],
      [RIGHT, 0],
    ] as const)
      state = apply(state, move, label, 0, size);
    const { heads, labels } = treeOf(state, size);
    expect([...heads]).toEqual([0, 2, 0, 2]);
    expect([...labels]).toEqual([-1, 3, 0, 5]);
  });

  test('let the root take its one dependent at the end only', () => {
    const first = apply(startState(3), SHIFT, -1, 0, 3);
    expect(isAllowed(first, RIGHT)).toBe(false);
    expect(isAllowed(startState(3), LEFT)).toBe(false);
  });

  test('leave the states they come from as they were', () => {
    const before = apply(startState(3), SHIFT, -1, 0, 3);
    const copy = JSON.stringify(before.front);
    apply(before, LEFT, 1, 0, 3);
    expect(JSON.stringify(before.front)).toBe(copy);
  });
});
