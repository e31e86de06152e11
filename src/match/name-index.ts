import { identityKey } from '../facts/identity.ts';
import type { EntityType, FormKind, NameForm } from '../facts/pack.ts';
import { ByteReader } from './bytes.ts';
import { KINDS, TYPES } from './codes.ts';

/**
 * The names of one or more sources, packed into one ArrayBuffer so that a million of them load in one read and answer without building
 * anything. Reading the buffer from the store is what takes time, so everything is as small as it can be and still be found: texts are
 * numbers of words, the frequent ones small, and numbers take as many bytes as they need (bytes.ts). Little-endian as the machine; a
 * buffer never leaves the machine that wrote it.
 *
 *     header     16 × u32   magic, counts and lengths in the order of `Header`
 *     slots      2 × u32    open addressing by the hash of a word: hash, where its forms begin + 1 (0: free)
 *     starts     u32        where each entity begins in `entities`
 *     offsets    u32        where each word begins in `bytes`; one more than there are words
 *     forms      bytes      lists, each of the forms whose rarest word is the slot's, by entity. Of each form: `FLAGS`; number of the
 *                           entity, less that of the form before; hash of the next-rarest word that the page must have (u16); language,
 *                           where it is not that of the form before; text
 *     entities   bytes      type, with `HAS_ID`, `HAS_NEIGHBOURS` and `IS_STATE`; facts; number of its source; text of the name; text of the id where
 *                           the key needs it (facts/identity.ts); how many entities share a fact, and each, less the one before
 *     bytes      UTF-8      words, the most frequent first; then sources' ids, then languages
 *
 * A text is the numbers of its words times two, plus one where another follows after a space.
 */
export type NameIndex = {
  readonly header: Header;
  readonly slots: Uint32Array;
  readonly starts: Uint32Array;
  readonly offsets: Uint32Array;
  readonly forms: Uint8Array;
  readonly entities: Uint8Array;
  readonly bytes: Uint8Array;
};
export type Header = {
  readonly magic: number;
  readonly sources: number;
  readonly languages: number;
  readonly slots: number;
  readonly entities: number;
  readonly words: number;
  readonly formBytes: number;
  readonly entityBytes: number;
  readonly bytes: number;
};

export const MAGIC = 0x32584e52;
const HEADER = 64;

/** Of a form: kind (2 bits), and these. */
export const FLAGS = {
  exact: 4,
  /** The last of its list. */
  last: 8,
  /** The text stands here; else it is the name of the entity, or with `again` that of the form before in this list that had one. */
  text: 16,
  again: 32,
  second: 64,
  language: 128,
} as const;
/** Of an entity, beside its type (4 bits). */
export const HAS_ID = 16;
export const HAS_NEIGHBOURS = 32;
/** It has a capital among its forms. */
export const IS_STATE = 64;

/** Views of a buffer with these counts. */
export function layOut(header: Header, buffer: ArrayBuffer): NameIndex {
  let at = HEADER;
  const words = (count: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, count);
    at += 4 * count;
    return view;
  };
  const units = (count: number): Uint8Array => {
    const view = new Uint8Array(buffer, at, count);
    at += count;
    return view;
  };
  return {
    header,
    slots: words(2 * header.slots),
    starts: words(header.entities),
    offsets: words(header.words + 1),
    forms: units(header.formBytes),
    entities: units(header.entityBytes),
    bytes: units(header.bytes),
  };
}

export function byteLength(header: Header): number {
  const words = 2 * header.slots + header.entities + header.words + 1;
  return HEADER + 4 * words + header.formBytes + header.entityBytes + header.bytes;
}

/** Reads nothing but the header. Throws where the buffer is none of ours. */
export function openNameIndex(buffer: ArrayBuffer): NameIndex {
  const [
    magic = 0,
    sources = 0,
    languages = 0,
    slots = 0,
    entities = 0,
    words = 0,
    formBytes = 0,
    entityBytes = 0,
    bytes = 0,
  ] = new Uint32Array(buffer, 0, 9);
  const header = { magic, sources, languages, slots, entities, words, formBytes, entityBytes, bytes };
  if (magic !== MAGIC || byteLength(header) !== buffer.byteLength)
    throw new Error(`name index of ${buffer.byteLength} bytes, its header says ${byteLength(header)}`);
  return layOut(header, buffer);
}

const decoder = new TextDecoder();

function wordAt({ offsets, bytes }: NameIndex, number: number): string {
  const start = offsets[number] as number;
  const end = offsets[number + 1] as number;
  // most words are of ASCII letters, for which the decoder takes longer to be called than this
  let word = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
    word += String.fromCharCode(byte);
  }
  return word;
}

export function sourceAt(index: NameIndex, number: number): string {
  const { words, sources, languages } = index.header;
  return wordAt(index, words - sources - languages + number);
}

function languageAt(index: NameIndex, number: number): string {
  const { words, languages } = index.header;
  return wordAt(index, words - languages + number);
}

function readText(index: NameIndex, reader: ByteReader): string {
  let text = '';
  for (;;) {
    const token = reader.number();
    text += wordAt(index, token >>> 1);
    if ((token & 1) === 0) return text;
    text += ' ';
  }
}

function skipText(reader: ByteReader): void {
  for (let more = 1; more === 1; ) {
    let byte = reader.byte();
    more = byte & 1;
    while (byte >= 0x80) byte = reader.byte();
  }
}

/** FNV-1a over the UTF-16 units, its low bits mixed; never 0. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}

/** Where the forms of a word may begin in `forms`: of all words with this hash. */
export function listsOf({ header, slots }: NameIndex, hash: number): number[] {
  const found: number[] = [];
  const mask = header.slots - 1;
  for (let at = hash & mask; slots[2 * at + 1] !== 0; at = (at + 1) & mask)
    if (slots[2 * at] === hash) found.push((slots[2 * at + 1] as number) - 1);
  return found;
}

/** Every list of forms. */
export function allLists({ slots }: NameIndex): number[] {
  const found: number[] = [];
  for (let at = 1; at < slots.length; at += 2) if (slots[at] !== 0) found.push((slots[at] as number) - 1);
  return found;
}

/** Sees each form of a list: its entity, half the hash of its next-rarest word (-1: it has none), and how to read the rest of it. */
export function eachForm(
  index: NameIndex,
  list: number,
  see: (entity: number, second: number, read: () => NameForm) => void,
): void {
  const reader = new ByteReader(index.forms, list);
  let entity = 0;
  let language = 0;
  let written = -1;
  let flags = 0;
  let text = -1;
  const read = (): NameForm => ({
    text: text < 0 ? nameOf(index, entity) : readText(index, new ByteReader(index.forms, text)),
    language: languageAt(index, language),
    kind: KINDS[flags & 3] as FormKind,
    case: (flags & FLAGS.exact) === 0 ? 'fold' : 'exact',
  });
  do {
    flags = reader.byte();
    entity += reader.number();
    const second = (flags & FLAGS.second) === 0 ? -1 : reader.byte() | (reader.byte() << 8);
    if ((flags & FLAGS.language) !== 0) language = reader.number();
    if ((flags & FLAGS.text) !== 0) {
      written = reader.at;
      skipText(reader);
    }
    text = (flags & (FLAGS.text | FLAGS.again)) === 0 ? -1 : written;
    see(entity, second, read);
  } while ((flags & FLAGS.last) === 0);
}

export type EntityRecord = {
  readonly type: EntityType;
  readonly facts: number;
  /** Number of its source. */
  readonly owner: number;
  readonly name: string;
  /** Of an entity that only its own source knows. */
  readonly id: string | undefined;
  readonly neighbours: readonly number[];
  readonly state: boolean;
};

export function entityAt(index: NameIndex, entity: number): EntityRecord {
  const reader = new ByteReader(index.entities, index.starts[entity] as number);
  const flags = reader.byte();
  const facts = reader.number();
  const owner = reader.number();
  const name = readText(index, reader);
  const id = (flags & HAS_ID) === 0 ? undefined : readText(index, reader);
  const neighbours: number[] = [];
  if ((flags & HAS_NEIGHBOURS) !== 0) {
    const count = reader.number();
    for (let other = 0; neighbours.length < count; neighbours.push(other)) other += reader.number();
  }
  const state = (flags & IS_STATE) !== 0;
  return { type: TYPES[flags & 15] as EntityType, facts, owner, name, id, neighbours, state };
}

/** Only its source's number: what is asked of every entity that may be on a page. */
export function ownerOf(index: NameIndex, entity: number): number {
  const reader = new ByteReader(index.entities, (index.starts[entity] as number) + 1);
  reader.number();
  return reader.number();
}

function nameOf(index: NameIndex, entity: number): string {
  const reader = new ByteReader(index.entities, (index.starts[entity] as number) + 1);
  reader.number();
  reader.number();
  return readText(index, reader);
}

const FULL = [{ kind: 'full' }] as unknown as readonly NameForm[];

export function keyOf({ id, name, type }: EntityRecord): string {
  return identityKey({ id: id ?? '', name, type, forms: id === undefined ? FULL : [] });
}
