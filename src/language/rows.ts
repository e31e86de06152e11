import { addKey, emptyTable, type HashTable } from './hash-table.ts';

/**
 * Rows of small weights, one row a feature: key → the labels it speaks for and by how much; at most 32 labels. Keys are the
 * upper 26 bits of a feature's hash. How rows are summed: row-sums.ts.
 *
 * On disk columns, so that gzip finds each one's own statistics:
 *   "RPR1"  4 bytes padding  scale (f32)  rows (u32)  cells (u32)
 *   gaps between sorted keys (varints), cells of each row (bytes), labels (bytes), weights (signed bytes)
 */
export type Rows = {
  readonly scale: number;
  /** Where a key's row stands: of a short row the first of its cells × 64 and how many; of a long one -1 - its first pair. */
  readonly table: HashTable;
  /** Cells of short rows: label × 256 and the weight's byte. */
  readonly cells: Int16Array;
  /** Long rows, sixteen numbers each: the weights of labels 2n and 2n + 1 as n-th sum of w and 65536 × w. */
  readonly pairs: Int32Array;
};

/** Key, then its cells in label order. */
export type Row = { readonly key: number; readonly cells: readonly { label: number; weight: number }[] };

const MAGIC = 0x52505231;
const HEAD = 20;
/** Rows with as many cells or more are added label by label, without asking which. */
const LONG = 8;
const PAIRS = 16;

const KEY_BITS = 26;

/** The part of a feature's hash that is kept. */
export function rowKey(feature: number): number {
  return feature >>> (32 - KEY_BITS);
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
  const firstLabel = tail + count;
  const firstWeight = firstLabel + cells;
  const table = emptyTable(count, KEY_BITS);
  const [long, longCells] = countLong(bytes, tail, firstLabel);
  const short = new Int16Array(cells - longCells);
  const pairs = new Int32Array(PAIRS * long);
  let at = HEAD;
  let key = 0;
  let cell = 0;
  let pair = 0;
  let shorts = 0;
  for (let row = 0; row < count; row++) {
    let byte = bytes[at++] ?? 0;
    key += byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      key += (byte & 127) << shift;
    }
    const length = bytes[tail + row] as number;
    const isLong = length >= LONG;
    addKey(table, key, isLong ? -1 - pair : shorts * 64 + length);
    for (const end = cell + length; cell < end; cell++) {
      const label = bytes[firstLabel + cell] as number;
      const weight = bytes[firstWeight + cell] as number;
      if (isLong) addToPair(pairs, pair + (label >> 1), label, (weight << 24) >> 24);
      else short[shorts++] = label * 256 + weight;
    }
    if (isLong) pair += PAIRS;
  }
  return { scale: head.getFloat32(8, true), table, cells: short, pairs };
}

/** How many of the rows whose lengths lie between two bytes are long, and their cells. */
function countLong(bytes: Uint8Array, start: number, end: number): [long: number, cells: number] {
  let long = 0;
  let cells = 0;
  for (let i = start; i < end; i++) {
    const length = bytes[i] as number;
    if (length < LONG) continue;
    long++;
    cells += length;
  }
  return [long, cells];
}

function addToPair(pairs: Int32Array, at: number, label: number, weight: number): void {
  pairs[at] = (pairs[at] as number) + (label % 2 === 1 ? weight * 65536 : weight);
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
