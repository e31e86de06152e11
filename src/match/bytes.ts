/** Small numbers in few bytes: seven bits in each, the highest bit says that another follows (LEB128, as in WebAssembly). */
export type ByteWriter = {
  readonly length: () => number;
  readonly byte: (value: number) => void;
  readonly number: (value: number) => void;
  readonly done: () => Uint8Array;
};

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 12);
  let used = 0;
  const byte = (value: number): void => {
    if (used === bytes.length) {
      const wider = new Uint8Array(2 * bytes.length);
      wider.set(bytes);
      bytes = wider;
    }
    bytes[used++] = value;
  };
  return {
    length: () => used,
    byte,
    number(value) {
      let rest = value;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) byte((rest & 0x7f) | 0x80);
      byte(rest);
    },
    done: () => bytes.subarray(0, used),
  };
}

/** A place in bytes that moves on as they are read. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++] as number;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
