import { seeded } from './perceptron.ts';

/**
 * Sentences of lemmas → one vector a lemma: positive pointwise mutual information with the words around (two places
 * to each side apart, and five to each side as a bag; context distribution smoothed: Levy, Goldberg & Dagan 2015), reduced by
 * randomised subspace iteration (Halko, Martinsson & Tropp 2011), singular values under the root, length one.
 * Deterministic. Small text gives coarse vectors, good enough to tell persons from things.
 */
export type Embeddings = {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly vectors: Float64Array;
};

export const DIMENSIONS = 64;
const FEWEST = 3;
const CONTEXTS = 3000;
const REACH = 5;
const SPARE = 10;
const ITERATIONS = 4;
const SMOOTHING = 0.75;
const WIDTH = DIMENSIONS + SPARE;

type Sparse = {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
};

export function embedWords(sentences: readonly (readonly string[])[]): Embeddings {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = ranked.filter(([, count]) => count >= FEWEST);
  const words = known.map(([word]) => word);
  const matrix = informationOf(sentences, words);
  const random = seeded(5);
  let basis: Float64Array = Float64Array.from(
    { length: matrix.width * WIDTH },
    () => random() + random() + random() - 1.5,
  );
  let left: Float64Array = new Float64Array(0);
  for (let i = 0; i < ITERATIONS; i++) {
    left = orthonormal(times(matrix, basis, words.length, false), words.length);
    basis = times(matrix, left, matrix.width, true);
    if (i < ITERATIONS - 1) basis = orthonormal(basis, matrix.width);
  }
  return { words, counts: known.map(([, count]) => count), vectors: weighted(left, basis, words.length, matrix.width) };
}

/** Word × context, positive pointwise mutual information. */
function informationOf(sentences: readonly (readonly string[])[], words: readonly string[]): Sparse {
  const wordNumber = new Map(words.map((word, i) => [word, i]));
  const contexts = words.slice(0, CONTEXTS);
  const contextNumber = new Map(contexts.map((word, i) => [word, i]));
  const size = contexts.length;
  const width = 5 * size;
  const seen = new Map<number, number>();
  const place = new Map([
    [-1, 0],
    [1, size],
    [-2, 2 * size],
    [2, 3 * size],
  ]);
  for (const sentence of sentences) {
    sentence.forEach((word, i) => {
      const row = wordNumber.get(word);
      if (row === undefined) return;
      for (let step = -REACH; step <= REACH; step++) {
        const context = step === 0 ? undefined : contextNumber.get(sentence[i + step] ?? '');
        if (context === undefined) continue;
        for (const offset of [place.get(step), 4 * size]) {
          if (offset === undefined) continue;
          const at = row * width + offset + context;
          seen.set(at, (seen.get(at) ?? 0) + 1);
        }
      }
    });
  }
  const rowSums = new Float64Array(words.length);
  const columnSums = new Float64Array(width);
  for (const [at, count] of seen) {
    const row = Math.floor(at / width);
    rowSums[row] = (rowSums[row] as number) + count;
    columnSums[at % width] = (columnSums[at % width] as number) + count;
  }
  const smoothed = columnSums.map((sum) => sum ** SMOOTHING);
  const total = smoothed.reduce((a, b) => a + b, 0);
  const kept = [...seen].flatMap(([at, count]) => {
    const row = Math.floor(at / width);
    const value = Math.log((count * total) / ((rowSums[row] as number) * (smoothed[at % width] as number)));
    return value > 0 ? [{ row, column: at % width, value }] : [];
  });
  return {
    rows: Int32Array.from(kept, ({ row }) => row),
    columns: Int32Array.from(kept, ({ column }) => column),
    values: Float64Array.from(kept, ({ value }) => value),
    width,
  };
}

/** The matrix, or its transpose, times a dense one of WIDTH columns. */
function times(matrix: Sparse, dense: Float64Array, height: number, transposed: boolean): Float64Array {
  const out = new Float64Array(height * WIDTH);
  const [to, from] = transposed ? [matrix.columns, matrix.rows] : [matrix.rows, matrix.columns];
  for (let k = 0; k < matrix.values.length; k++) {
    const value = matrix.values[k] as number;
    const a = (to[k] as number) * WIDTH;
    const b = (from[k] as number) * WIDTH;
    for (let j = 0; j < WIDTH; j++) out[a + j] = (out[a + j] as number) + value * (dense[b + j] as number);
  }
  return out;
}

/** Columns made orthogonal and of length one, by modified Gram-Schmidt. */
function orthonormal(dense: Float64Array, height: number): Float64Array {
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (let i = 0; i < height; i++) sum += (dense[i * WIDTH + a] as number) * (dense[i * WIDTH + b] as number);
    return sum;
  };
  for (let j = 0; j < WIDTH; j++) {
    for (let k = 0; k < j; k++) {
      const share = product(j, k);
      for (let i = 0; i < height; i++)
        dense[i * WIDTH + j] = (dense[i * WIDTH + j] as number) - share * (dense[i * WIDTH + k] as number);
    }
    const length = Math.sqrt(product(j, j)) || 1;
    for (let i = 0; i < height; i++) dense[i * WIDTH + j] = (dense[i * WIDTH + j] as number) / length;
  }
  return dense;
}

/** left · U · √S for the singular vectors U and values S of basisᵀ, the best DIMENSIONS; rows of length one. */
function weighted(left: Float64Array, basis: Float64Array, height: number, width: number): Float64Array {
  const gram = new Float64Array(WIDTH * WIDTH);
  for (let i = 0; i < width; i++)
    for (let a = 0; a < WIDTH; a++)
      for (let b = 0; b < WIDTH; b++)
        gram[a * WIDTH + b] =
          (gram[a * WIDTH + b] as number) + (basis[i * WIDTH + a] as number) * (basis[i * WIDTH + b] as number);
  const { values, vectors } = eigen(gram);
  const order = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number)).slice(0, DIMENSIONS);
  const out = new Float64Array(height * DIMENSIONS);
  for (let i = 0; i < height; i++) {
    let length = 0;
    order.forEach((column, d) => {
      let sum = 0;
      for (let k = 0; k < WIDTH; k++) sum += (left[i * WIDTH + k] as number) * (vectors[k * WIDTH + column] as number);
      sum *= Math.max(0, values[column] as number) ** 0.25;
      out[i * DIMENSIONS + d] = sum;
      length += sum * sum;
    });
    for (let d = 0; d < DIMENSIONS; d++)
      out[i * DIMENSIONS + d] = (out[i * DIMENSIONS + d] as number) / (Math.sqrt(length) || 1);
  }
  return out;
}

/** Eigenvalues and vectors (columns) of a symmetric WIDTH × WIDTH matrix by Jacobi's rotations. */
function eigen(matrix: Float64Array): { values: Float64Array; vectors: Float64Array } {
  const n = WIDTH;
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  const rotate = (m: Float64Array, a: number, b: number, cosine: number, sine: number): void => {
    const x = m[a] as number;
    const y = m[b] as number;
    m[a] = cosine * x - sine * y;
    m[b] = sine * x + cosine * y;
  };
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = matrix[p * n + q] as number;
        if (Math.abs(off) < 1e-12) continue;
        const angle = 0.5 * Math.atan2(2 * off, (matrix[q * n + q] as number) - (matrix[p * n + p] as number));
        const cosine = Math.cos(angle);
        const sine = Math.sin(angle);
        for (let k = 0; k < n; k++) rotate(matrix, k * n + p, k * n + q, cosine, sine);
        for (let k = 0; k < n; k++) rotate(matrix, p * n + k, q * n + k, cosine, sine);
        for (let k = 0; k < n; k++) rotate(vectors, k * n + p, k * n + q, cosine, sine);
      }
    }
  }
  return { values: Float64Array.from({ length: n }, (_, i) => matrix[i * n + i] as number), vectors };
}
