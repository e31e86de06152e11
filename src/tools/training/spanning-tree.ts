/** Votes against an arc that must not be; finite, because differences are taken. */
const NEVER = -1e9;

/**
 * Votes for arcs → the tree with most votes and one root: maximum spanning arborescence (Chu & Liu 1965, Edmonds 1967),
 * as used to combine parsers by Sagae & Lavie 2006. `votes[head * size + dependent]`; place 0 is the root. Cubic time in
 * the worst case, for training only.
 */
export function spanningTree(votes: Float64Array, size: number): Int32Array {
  let best: Int32Array | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let root = 1; root < size; root++) {
    if (size > 2 && (votes[root] as number) <= 0) continue;
    const allowed = votes.slice();
    for (let i = 1; i < size; i++) if (i !== root) allowed[i] = NEVER;
    const heads = arborescence(allowed, size);
    let sum = 0;
    for (let i = 1; i < size; i++) sum += votes[(heads[i] as number) * size + i] as number;
    if (sum > most) [best, most] = [heads, sum];
  }
  return best ?? new Int32Array(size);
}

/** Heads of the best arborescence out of node 0. */
function arborescence(votes: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let i = 1; i < size; i++) heads[i] = bestHead(votes, size, i);
  const cycle = findCycle(heads, size);
  if (cycle === undefined) return heads;
  return expand(votes, size, heads, cycle);
}

function bestHead(votes: Float64Array, size: number, dependent: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let head = 0; head < size; head++) {
    if (head === dependent) continue;
    const vote = votes[head * size + dependent] as number;
    if (best < 0 || vote > most) [best, most] = [head, vote];
  }
  return best;
}

function findCycle(heads: Int32Array, size: number): number[] | undefined {
  const seen = new Int32Array(size);
  for (let start = 1; start < size; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at] as number;
    }
    if (at === 0 || seen[at] !== start) continue;
    const cycle = [at];
    for (let i = heads[at] as number; i !== at; i = heads[i] as number) cycle.push(i);
    return cycle;
  }
  return undefined;
}

/** Contracts the cycle to one node, solves the smaller graph, opens the cycle where the smaller tree enters it. */
function expand(votes: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inside = new Set(cycle);
  const rest = Array.from({ length: size }, (_, i) => i).filter((i) => !inside.has(i));
  const small = rest.length + 1;
  const joint = rest.length;
  const smaller = new Float64Array(small * small).fill(NEVER);
  const enters = new Int32Array(rest.length);
  const leaves = new Int32Array(rest.length);
  rest.forEach((a, i) => {
    rest.forEach((b, k) => {
      if (i !== k) smaller[i * small + k] = votes[a * size + b] as number;
    });
    let most = Number.NEGATIVE_INFINITY;
    let out = Number.NEGATIVE_INFINITY;
    for (const c of cycle) {
      const gain = (votes[a * size + c] as number) - (votes[(heads[c] as number) * size + c] as number);
      if (gain > most || enters[i] === 0) [most, enters[i]] = [gain, c];
      const away = votes[c * size + a] as number;
      if (away > out || leaves[i] === 0) [out, leaves[i]] = [away, c];
    }
    smaller[i * small + joint] = most;
    smaller[joint * small + i] = out;
  });
  const solved = arborescence(smaller, small);
  const result = heads.slice();
  rest.forEach((word, i) => {
    if (word === 0) return;
    const head = solved[i] as number;
    result[word] = head === joint ? (leaves[i] as number) : (rest[head] as number);
  });
  const entry = solved[joint] as number;
  result[enters[entry] as number] = rest[entry] as number;
  return result;
}
