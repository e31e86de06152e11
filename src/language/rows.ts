/**
 * Sparse rows of small weights, one row a feature: key → the labels it speaks for and by how much. Looked up by open
 * addressing, read in one stretch of memory: most features of a sentence are unknown and cost one probe, the others have
 * three labels of thirty. Keys are the upper 26 bits of a feature's hash.
 *
 * On disk columns, so that gzip finds each one's own statistics:
 *   "RPR1"  4 bytes padding  scale (f32)  rows (u32)  cells (u32)
 *   gaps between sorted keys (varints), cells of each row (bytes), labels (bytes), weights (signed bytes)
 */
export type Rows = {
  readonly scale: number;
  /** Hash table of 2^bits places: key + 1, 0 where empty; `rowAt` has the row number beside it. */
  readonly bits: number;
  readonly keys: Int32Array;
  readonly rowAt: Int32Array;
  /** Row r has the cells `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
};

/** Key, then its cells in label order. */
export type Row = { readonly key: number; readonly cells: readonly { label: number; weight: number }[] };

const MAGIC = 0x52505231;
const HEAD = 20;

/** The part of a feature's hash that is kept. */
export function rowKey(feature: number): number {
  return feature >>> 6;
}

/** Adds the row of `feature` to `sums` (one place a label). */
export function addRow(rows: Rows, feature: number, sums: Float64Array): void {
  const key = rowKey(feature) + 1;
  const last = rows.keys.length - 1;
  let place = startOf(key, rows.bits);
  for (;;) {
    const found = rows.keys[place] as number;
    if (found === 0) return;
    if (found === key) break;
    place = (place + 1) & last;
  }
  const row = rows.rowAt[place] as number;
  const end = rows.starts[row + 1] as number;
  for (let i = rows.starts[row] as number; i < end; i++) {
    const label = rows.labels[i] as number;
    sums[label] = (sums[label] as number) + (rows.weights[i] as number);
  }
}

/** Rows → bytes as drawn above. */
export function encodeRows(rows: readonly Row[], scale: number): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.key - b.key);
  const gaps: number[] = [];
  let before = 0;
  for (const { key } of sorted) {
    pushVarint(gaps, key - before);
    before = key;
  }
  const cells = sorted.flatMap((row) => row.cells);
  const bytes = new Uint8Array(HEAD + gaps.length + sorted.length + 2 * cells.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC);
  head.setFloat32(8, scale, true);
  head.setUint32(12, sorted.length, true);
  head.setUint32(16, cells.length, true);
  let at = HEAD;
  for (const byte of gaps) bytes[at++] = byte;
  for (const row of sorted) bytes[at++] = row.cells.length;
  for (const cell of cells) bytes[at++] = cell.label;
  for (const cell of cells) bytes[at++] = cell.weight & 0xff;
  return bytes;
}

/** Bytes → rows. Throws where the file is not one of ours or cut short. */
export function decodeRows(bytes: Uint8Array): Rows {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || head.getUint32(0) !== MAGIC) throw new Error('not a file of weight rows');
  const count = head.getUint32(12, true);
  const cells = head.getUint32(16, true);
  const tail = bytes.length - count - 2 * cells;
  if (tail < HEAD) throw new Error(`weight rows of ${bytes.length} bytes, ${count} rows and ${cells} cells expected`);
  let bits = 4;
  while (2 ** bits < 2 * count) bits++;
  const keys = new Int32Array(2 ** bits);
  const rowAt = new Int32Array(2 ** bits);
  const starts = new Int32Array(count + 1);
  const varints = readVarints(bytes, HEAD, count);
  let key = 0;
  for (let row = 0; row < count; row++) {
    key += varints[row] as number;
    let place = startOf(key + 1, bits);
    while (keys[place] !== 0) place = (place + 1) & (keys.length - 1);
    keys[place] = key + 1;
    rowAt[place] = row;
    starts[row + 1] = (starts[row] as number) + (bytes[tail + row] as number);
  }
  const labels = bytes.slice(tail + count, tail + count + cells);
  const weights = new Int8Array(bytes.slice(tail + count + cells).buffer);
  return { scale: head.getFloat32(8, true), bits, keys, rowAt, starts, labels, weights };
}

/** Multiplicative hashing: the key's own upper bits are sorted, its lower ones are not. */
function startOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits);
}

/** Seven bits a byte, low ones first, the eighth says that more follow. */
export function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

/** `count` numbers from byte `start` on; numbers past the end are 0. */
export function readVarints(bytes: Uint8Array, start: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = start;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      numbers[i] = (numbers[i] as number) | ((byte & 127) << shift);
      shift += 7;
    } while (byte > 127);
  }
  return numbers;
}
