import { DIMENSIONS, type Embeddings } from './embeddings.ts';
import { seeded } from './perceptron.ts';

const ROUNDS = 15;

/**
 * Vectors of length one → a cluster number for each word, 1 to `count`: spherical k-means (Dhillon & Modha 2001), begun
 * from frequent words. Deterministic.
 */
export function clusterWords({ counts, vectors }: Embeddings, count: number): number[] {
  const centres = firstCentres(vectors, counts, count);
  let nearest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    nearest = counts.map((_, i) => nearestOf(vectors, i * DIMENSIONS, centres));
    const sums = new Float64Array(centres.length);
    nearest.forEach((centre, i) => {
      for (let d = 0; d < DIMENSIONS; d++)
        sums[centre * DIMENSIONS + d] =
          (sums[centre * DIMENSIONS + d] as number) + (vectors[i * DIMENSIONS + d] as number);
    });
    for (let centre = 0; centre < count; centre++) {
      const at = centre * DIMENSIONS;
      let length = 0;
      for (let d = 0; d < DIMENSIONS; d++) length += (sums[at + d] as number) ** 2;
      if (length === 0) continue;
      for (let d = 0; d < DIMENSIONS; d++) centres[at + d] = (sums[at + d] as number) / Math.sqrt(length);
    }
  }
  return nearest.map((centre) => centre + 1);
}

/** Vectors of different words, drawn in proportion to the root of their frequency. */
function firstCentres(vectors: Float64Array, counts: readonly number[], count: number): Float64Array {
  const random = seeded(9);
  // the largest of u^(1/w): sampling without replacement by weight (Efraimidis & Spirakis 2006)
  const drawn = counts
    .map((frequency, i) => ({ i, key: random() ** (1 / Math.sqrt(frequency)) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, count);
  const centres = new Float64Array(count * DIMENSIONS);
  drawn.forEach(({ i }, centre) => {
    centres.set(vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), centre * DIMENSIONS);
  });
  return centres;
}

function nearestOf(vectors: Float64Array, at: number, centres: Float64Array): number {
  let best = 0;
  let closest = Number.NEGATIVE_INFINITY;
  for (let centre = 0; centre * DIMENSIONS < centres.length; centre++) {
    let sum = 0;
    const offset = centre * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) sum += (vectors[at + d] as number) * (centres[offset + d] as number);
    if (sum <= closest) continue;
    closest = sum;
    best = centre;
  }
  return best;
}
