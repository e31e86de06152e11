/**
 * Bytes ↔ what IndexedDB keeps of them. Large ones are stored as a blob: a buffer of 24 MB is copied, in Firefox unpacked too, on its way
 * from the store, a blob comes as the file it is (Firefox 153 86 instead of 330 ms and more, Chromium 156 30 instead of 130). Small ones
 * as they are: a blob of its own costs more than they do, and can only be read once its transaction is over.
 */
export type StoredBytes = ArrayBuffer | Blob;

/** Bytes. */
const LARGE = 250_000;

export function toStored(bytes: ArrayBuffer): StoredBytes {
  return bytes.byteLength < LARGE ? bytes : new Blob([bytes]);
}

export async function fromStored(stored: StoredBytes): Promise<ArrayBuffer> {
  return stored instanceof Blob ? await stored.arrayBuffer() : stored;
}
