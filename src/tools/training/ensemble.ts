import { type ParserModel, ParserScorer, search } from '../../language/parser.ts';
import { treeOf } from '../../language/transitions.ts';
import type { ReadWord } from './reader.ts';
import { spanningTree } from './spanning-tree.ts';
import { type Direction, type Tree, turned, viewOf } from './tree-examples.ts';

/** A parser that votes: words → their tree. */
export type Teacher = (words: readonly ReadWord[]) => Tree;

/** A trained parser that reads in its direction. */
export function teacherOf(
  model: Pick<ParserModel, 'labels' | 'possible' | 'beam'> & Scores,
  direction: Direction,
): Teacher {
  const scorer = new ParserScorer(model.moves, model.labelling, model.possible, model.labels.length);
  return (words) => {
    const view = viewOf(words, direction);
    const { heads, labels } = treeOf(search(scorer, view, model.beam), view.size);
    const tree = {
      heads: [...heads.subarray(1)],
      labels: [...labels.subarray(1)].map((label, i) => (heads[i + 1] === 0 ? 'root' : (model.labels[label] ?? 'dep'))),
    };
    return direction === 'forward' ? tree : turned(tree);
  };
}
type Scores = { readonly moves: ParserScorer['moves']; readonly labelling: ParserScorer['labelling'] };

/**
 * The teachers' votes as one tree (Sagae & Lavie 2006), and the share of its arcs that all of them agree on.
 * An arc's relation is what most of those say who drew the arc.
 */
export function parseTogether(teachers: readonly Teacher[], words: readonly ReadWord[]): Tree & { agreed: number } {
  const size = words.length + 1;
  const votes = new Float64Array(size * size);
  const trees = teachers.map((teacher) => teacher(words));
  for (const { heads } of trees)
    heads.forEach((head, i) => {
      votes[head * size + i + 1] = (votes[head * size + i + 1] as number) + 1;
    });
  const heads = [...spanningTree(votes, size).subarray(1)];
  const labels = heads.map((head, i) => (head === 0 ? 'root' : labelOf(trees, head, i)));
  const agreed = heads.filter((head, i) => trees.every((tree) => tree.heads[i] === head)).length;
  return { heads, labels, agreed: agreed / Math.max(1, heads.length) };
}

/** Those who drew another arc count a little: they decide where nobody drew this one. */
const OTHERS = 0.01;

function labelOf(trees: readonly Tree[], head: number, i: number): string {
  const counts = new Map<string, number>();
  for (const tree of trees) {
    const label = tree.labels[i] ?? 'dep';
    if (label !== 'root') counts.set(label, (counts.get(label) ?? 0) + (tree.heads[i] === head ? 1 : OTHERS));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'dep';
}
