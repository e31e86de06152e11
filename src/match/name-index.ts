import { identityKey } from '../facts/identity.ts';
import type { EntityType, FormKind, NameForm } from '../facts/pack.ts';
import { formWords, requiredWords } from './lexicon.ts';
import { NAME_PARTS } from './name-part-lists.ts';

/**
 * The names of one or more sources, packed into one ArrayBuffer so that a million of them load in one read and answer without building
 * anything. Little-endian as the machine; a buffer never leaves the machine that wrote it.
 *
 *     header     16 × u32   magic, counts and offsets in the order of `Header`
 *     slots      2 × u32    open addressing by the hash of a word: hash, number of its first form + 1 (0: free)
 *     forms      3 × u32    string, entity, hash of the next-rarest word that the page must have (0: none);
 *                           grouped by their rarest word, which is the slot's
 *     flags      u8         of each form: kind (2 bits), exact case (1), last of its word (1)
 *     languages  u8         of each form: number in `languages`
 *     entities   4 × u32    string of the name, string of the id + 1 where the key needs it (facts/identity.ts), first neighbour,
 *                           type (8 bits), facts (24)
 *     owners     u32        of each entity: number of its source
 *     neighbours u32        entities that share a fact, from one entity's first to the next one's
 *     offsets    u32        where each string begins in `bytes`; one more than there are strings
 *     bytes      UTF-8      names and forms, each once; sources' ids and languages come first
 */
export type IndexedName = {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  readonly neighbours: readonly string[];
  readonly facts: number;
};
export type NameIndex = {
  readonly header: Header;
  readonly slots: Uint32Array;
  readonly forms: Uint32Array;
  readonly flags: Uint8Array;
  readonly languages: Uint8Array;
  readonly entities: Uint32Array;
  readonly owners: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
};
export type Header = {
  readonly magic: number;
  readonly sources: number;
  readonly languages: number;
  readonly slots: number;
  readonly forms: number;
  readonly entities: number;
  readonly neighbours: number;
  readonly strings: number;
  readonly bytes: number;
};

export const MAGIC = 0x31584e52;
export const HEADER = 64;
export const TYPES: readonly EntityType[] = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FACILITY',
  'EVENT',
  'WORK',
  'PRODUCT',
  'LAW',
  'GROUP',
];
export const KINDS: readonly FormKind[] = ['full', 'short', 'metonym', 'adjective'];

/** Byte length and views of a buffer with these counts. */
export function layOut(header: Header, buffer: ArrayBuffer): NameIndex {
  let at = HEADER;
  const words = (count: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, count);
    at += 4 * count;
    return view;
  };
  const units = (count: number): Uint8Array => {
    const view = new Uint8Array(buffer, at, count);
    at += (count + 3) & ~3;
    return view;
  };
  return {
    header,
    slots: words(2 * header.slots),
    forms: words(3 * header.forms),
    flags: units(header.forms),
    languages: units(header.forms),
    entities: words(4 * header.entities + 4),
    owners: words(header.entities),
    neighbours: words(header.neighbours),
    offsets: words(header.strings + 1),
    bytes: units(header.bytes),
  };
}

export function byteLength(header: Header): number {
  const units = (count: number): number => (count + 3) & ~3;
  return (
    HEADER +
    4 *
      (2 * header.slots +
        3 * header.forms +
        4 * header.entities +
        4 +
        header.entities +
        header.neighbours +
        header.strings +
        1) +
    2 * units(header.forms) +
    units(header.bytes)
  );
}

/** Reads nothing but the header. Throws where the buffer is none of ours. */
export function openNameIndex(buffer: ArrayBuffer): NameIndex {
  const [
    magic = 0,
    sources = 0,
    languages = 0,
    slots = 0,
    forms = 0,
    entities = 0,
    neighbours = 0,
    strings = 0,
    bytes = 0,
  ] = new Uint32Array(buffer, 0, 9);
  const header = { magic, sources, languages, slots, forms, entities, neighbours, strings, bytes };
  if (magic !== MAGIC || byteLength(header) !== buffer.byteLength)
    throw new Error(`name index of ${buffer.byteLength} bytes, its header says ${byteLength(header)}`);
  return layOut(header, buffer);
}

const decoder = new TextDecoder();

export function stringAt({ offsets, bytes }: NameIndex, number: number): string {
  return decoder.decode(bytes.subarray(offsets[number], offsets[number + 1]));
}

/** FNV-1a over the UTF-16 units, its low bits mixed; never 0. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}

/**
 * What a page may show of all indexes: names with the forms all of whose words are among `words` (folded); of the first `known` words
 * the page has asked before, and names of nothing else are left out. Neighbours are those whose words are on the page, asked before or not.
 */
export function findNames(
  indexes: readonly { readonly index: NameIndex; readonly removed: ReadonlySet<string> }[],
  words: readonly string[],
  known = 0,
): IndexedName[] {
  const present = new Set(words);
  const page: PageQuestion = {
    present,
    hashes: new Set(words.map(hashWord)),
    fresh: known === 0 ? present : new Set(words.slice(known)),
  };
  const found = new Map<string, Found>();
  for (const { index, removed } of indexes) {
    const entities = findEntities(index, page, removed);
    const crowds = countBearers(entities.values());
    const keys = new Map([...entities.keys()].map((entity) => [entity, keyOf(index, entity)]));
    for (const [entity, { forms, fresh }] of entities) {
      const neighbours = neighboursOf(index, entity).filter((other) => entities.has(other));
      // a surname of many brings only those that the page gives a reason for
      const crowded = forms.every((form) => form.kind === 'short' && (crowds.get(form.text) ?? 0) > CROWD);
      const isClear = (other: number): boolean =>
        entities.get(other)?.forms.some((form) => form.kind !== 'short') === true;
      if (crowded && !neighbours.some(isClear)) continue;
      const key = keys.get(entity) as string;
      const one = found.get(key) ?? start(index, entity);
      found.set(key, one);
      one.facts += (index.entities[4 * entity + 3] as number) >>> 8;
      if (fresh) for (const form of forms) if (!one.forms.has(form.text)) one.forms.set(form.text, form);
      for (const other of neighbours) {
        const neighbour = keys.get(other);
        if (neighbour !== undefined && neighbour !== key) one.neighbours.add(neighbour);
      }
    }
  }
  return [...found]
    .filter(([, { forms }]) => forms.size > 0)
    .map(([entity, { name, type, forms, neighbours, facts }]) => ({
      entity,
      name,
      type,
      forms: [...forms.values()],
      neighbours: [...neighbours],
      facts,
    }));
}

/** Bearers of a short form beyond which it says nothing by itself. */
const CROWD = 8;

function countBearers(entities: Iterable<Present>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { forms } of entities)
    for (const { kind, text } of forms) if (kind === 'short') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function neighboursOf(index: NameIndex, entity: number): number[] {
  return [...index.neighbours.subarray(index.entities[4 * entity + 2], index.entities[4 * entity + 6])];
}

/** An entity's forms that may stand on the page; `fresh`: one of them has a word that was not asked before. */
type Present = { readonly forms: NameForm[]; fresh: boolean };
type PageQuestion = {
  readonly present: ReadonlySet<string>;
  readonly hashes: ReadonlySet<number>;
  readonly fresh: ReadonlySet<string>;
};
type Found = {
  readonly name: string;
  readonly type: EntityType;
  readonly forms: Map<string, NameForm>;
  readonly neighbours: Set<string>;
  facts: number;
};

function start(index: NameIndex, entity: number): Found {
  return {
    name: nameOf(index, entity),
    type: typeOf(index, entity),
    forms: new Map(),
    neighbours: new Set(),
    facts: 0,
  };
}

/** Entities of one index that may stand on the page. */
function findEntities(
  index: NameIndex,
  { present, hashes, fresh }: PageQuestion,
  removed: ReadonlySet<string>,
): Map<number, Present> {
  const found = new Map<number, Present>();
  const gone = new Set<number>();
  for (let source = 0; source < index.header.sources; source++)
    if (removed.has(stringAt(index, source))) gone.add(source);
  const accept = (form: number): void => {
    const second = index.forms[3 * form + 2] as number;
    const entity = index.forms[3 * form + 1] as number;
    if ((second !== 0 && !hashes.has(second)) || gone.has(index.owners[entity] as number)) return;
    const read = formAt(index, form);
    const needed = requiredWords(formWords(read.text, NAME_PARTS));
    if (!needed.every((word) => present.has(word))) return;
    const one = found.get(entity) ?? { forms: [], fresh: false };
    found.set(entity, one);
    one.forms.push(read);
    one.fresh ||= needed.some((word) => fresh.has(word));
  };
  const mask = index.header.slots - 1;
  for (const hash of hashes) {
    for (let at = hash & mask; index.slots[2 * at + 1] !== 0; at = (at + 1) & mask)
      if (index.slots[2 * at] === hash) readForms(index, (index.slots[2 * at + 1] as number) - 1, accept);
  }
  return found;
}

/** The forms of one word, from its first to the one that is marked as last. */
function readForms(index: NameIndex, first: number, accept: (form: number) => void): void {
  let form = first;
  do accept(form);
  while (((index.flags[form++] as number) & 8) === 0);
}

export function formAt(index: NameIndex, form: number): NameForm {
  const flags = index.flags[form] as number;
  return {
    text: stringAt(index, index.forms[3 * form] as number),
    language: stringAt(index, index.header.sources + (index.languages[form] as number)),
    kind: KINDS[flags & 3] as FormKind,
    case: (flags & 4) !== 0 ? 'exact' : 'fold',
  };
}

export function nameOf(index: NameIndex, entity: number): string {
  return stringAt(index, index.entities[4 * entity] as number);
}

export function typeOf(index: NameIndex, entity: number): EntityType {
  return TYPES[(index.entities[4 * entity + 3] as number) & 255] as EntityType;
}

/** The id of an entity that only its own source knows. */
export function idOf(index: NameIndex, entity: number): string | undefined {
  const id = index.entities[4 * entity + 1] as number;
  return id === 0 ? undefined : stringAt(index, id - 1);
}

const FULL = [{ kind: 'full' }] as unknown as readonly NameForm[];

export function keyOf(index: NameIndex, entity: number): string {
  const id = idOf(index, entity);
  return identityKey({
    id: id ?? '',
    name: nameOf(index, entity),
    type: typeOf(index, entity),
    forms: id === undefined ? FULL : [],
  });
}
