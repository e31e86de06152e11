/**
 * Hashed linear models. A feature is a rolling 32-bit hash of small integers, a weight is one signed byte of a table with
 * 2^bits places, addressed by feature and label together: no strings and no dictionary on the hot path.
 * Idea: Weinberger et al. 2009 (feature hashing). On disk: a 16-byte head, then runs of zeros and literal bytes,
 * because pruning leaves most places empty.
 *
 *   byte 0  "RPW1"   4 bits (u8)   8 scale (f32)   12 encoded length (u32)   16 body
 *   body    0x00 n   n zeros (n 1 to 255)      any other byte: one weight
 */
export type Weights = { readonly bits: number; readonly scale: number; readonly table: Int8Array };

/** Adds one integer to a feature's hash; order matters. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Where the weight of `feature` for `label` stands in a table of 2^bits places. */
export function slot(feature: number, label: number, bits: number): number {
  return Math.imul(feature ^ Math.imul(label + 1, 0x27d4eb2f), 0x9e3779b1) >>> (32 - bits);
}

/** Sum of the weights of the first `count` features for one label. */
export function score(weights: Weights, features: Int32Array, count: number, label: number): number {
  const { table, bits } = weights;
  const salt = Math.imul(label + 1, 0x27d4eb2f);
  const shift = 32 - bits;
  let sum = 0;
  for (let i = 0; i < count; i++)
    sum += table[Math.imul((features[i] as number) ^ salt, 0x9e3779b1) >>> shift] as number;
  return sum;
}

/** Hash of a word or a part of it, from UTF-16 code units `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** Weights → bytes as drawn above. */
export function encodeWeights(weights: Weights): Uint8Array {
  const body: number[] = [];
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 0; zeros -= 255) body.push(0, Math.min(zeros, 255));
    zeros = 0;
  };
  for (const weight of weights.table) {
    if (weight === 0) {
      zeros++;
      continue;
    }
    flush();
    body.push(weight & 0xff);
  }
  flush();
  const bytes = new Uint8Array(16 + body.length);
  bytes.set([0x52, 0x50, 0x57, 0x31, weights.bits]);
  const head = new DataView(bytes.buffer);
  head.setFloat32(8, weights.scale, true);
  head.setUint32(12, body.length, true);
  bytes.set(body, 16);
  return bytes;
}

/** Bytes → weights. Throws where the file is not one of ours or cut short. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || head.getUint32(0) !== 0x52505731) throw new Error('not a weights file');
  const bits = head.getUint8(4);
  const length = head.getUint32(12, true);
  if (bytes.length < 16 + length) throw new Error(`weights file of ${bytes.length} bytes, ${16 + length} expected`);
  const table = new Int8Array(2 ** bits);
  let at = 0;
  for (let i = 16; i < 16 + length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) at += bytes[++i] as number;
    else table[at++] = (byte << 24) >> 24;
  }
  return { bits, scale: head.getFloat32(8, true), table };
}
