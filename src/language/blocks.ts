/**
 * Hashed weights in blocks: the weights of one feature for all labels lie side by side, so that scoring every label
 * touches one line of the cache per feature; the cache is what a parser waits for. Inside its block a label's place is
 * turned by the feature's hash, which spreads features that share a block. Same file format as weights.ts.
 */

/** A feature's hash, from which block and turn are read. */
export function blockHash(feature: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x9e3779b1);
}

/** First place of the feature's block of 2^blockBits places in a table of 2^bits. */
export function blockOf(hash: number, bits: number, blockBits: number): number {
  return (hash >>> (32 - bits + blockBits)) << blockBits;
}

/** What a label's number is turned with inside the block. */
export function turnOf(hash: number, blockBits: number): number {
  return (hash >>> 4) & ((1 << blockBits) - 1);
}

/** Sums of the weights of `count` features, for each of the first `size` of `labels`, into `sums` in that order. */
export function addScores(
  table: Int8Array | Float32Array,
  bits: number,
  blockBits: number,
  features: Int32Array,
  count: number,
  labels: Int32Array,
  sums: Float64Array,
): void {
  const size = labels.length;
  const shift = 32 - bits + blockBits;
  const mask = (1 << blockBits) - 1;
  for (let k = 0; k < size; k++) sums[k] = 0;
  for (let i = 0; i < count; i++) {
    const hash = blockHash(features[i] as number);
    const block = (hash >>> shift) << blockBits;
    const turn = (hash >>> 4) & mask;
    for (let k = 0; k < size; k++)
      sums[k] = (sums[k] as number) + (table[block + ((labels[k] as number) ^ turn)] as number);
  }
}

/** The same for the labels 0, 1 and 2 in blocks of four. */
export function addThreeScores(
  table: Int8Array | Float32Array,
  bits: number,
  features: Int32Array,
  count: number,
  sums: Float64Array,
): void {
  const shift = 34 - bits;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < count; i++) {
    const hash = blockHash(features[i] as number);
    const block = (hash >>> shift) << 2;
    const turn = (hash >>> 4) & 3;
    a += table[block + turn] as number;
    b += table[block + (turn ^ 1)] as number;
    c += table[block + (turn ^ 2)] as number;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}
