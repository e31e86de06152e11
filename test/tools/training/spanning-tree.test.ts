import { describe, expect, test } from 'vitest';
import { spanningTree } from '../../../src/tools/training/spanning-tree.ts';

/** Votes from "head dependent votes" triples. */
function votesOf(size: number, arcs: readonly (readonly [number, number, number])[]): Float64Array {
  const votes = new Float64Array(size * size);
  for (const [head, dependent, count] of arcs) votes[head * size + dependent] = count;
  return votes;
}

describe('spanning tree', () => {
  test('follows the majority where it draws a tree', () => {
    const votes = votesOf(4, [
      [0, 2, 2],
      [2, 1, 2],
      [2, 3, 1],
      [1, 3, 0.5],
    ]);
    expect([...spanningTree(votes, 4)]).toEqual([0, 2, 0, 2]);
  });

  test('opens a cycle where that costs least', () => {
    const votes = votesOf(4, [
      [1, 2, 3],
      [2, 1, 3],
      [0, 3, 2],
      [3, 1, 1],
      [3, 2, 2],
    ]);
    expect([...spanningTree(votes, 4)]).toEqual([0, 2, 3, 0]);
  });

  test('takes one root, however many were voted for', () => {
    const votes = votesOf(3, [
      [0, 1, 2],
      [0, 2, 1.9],
      [1, 2, 0.1],
    ]);
    expect([...spanningTree(votes, 3)]).toEqual([0, 0, 1]);
  });
});
