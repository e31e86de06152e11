import { addKey, emptyTable, findKey, type HashTable } from './hash-table.ts';
import { pushVarint, readVarints } from './rows.ts';
import { hashText } from './weights.ts';

/**
 * Word lists for the name recogniser, one small file: a folded word → which lists it stands in. Words are kept as 24-bit
 * hashes, three in a thousand strange words are taken for one of the list: the model learned with that error.
 *
 * On disk: combinations (u16 count, then i32 each), words (u32 count), gaps between sorted hashes (varints), and of
 * each word the number of its combination: lower bytes of all, then upper bytes.
 */
export type WordLists = HashTable;

/**
 * Lists a word may stand in, one bit each. Between them lie four bits with the kind of time, money or measure word (`UNIT_SHIFT`), and from
 * `BODY_SHIFT` on the kinds of organisations that the word alone may name.
 */
export const LIST_BITS = {
  /** Capitalised in the spelling dictionary. */
  capitalised: 1,
  firstName: 2,
  lastName: 4,
  town: 8,
  city: 16,
  /** A word of a place name of several words. */
  townPart: 32,
  country: 64,
  nationality: 128,
  acronym: 256,
  personRole: 512,
  organisationHead: 1024,
  facilityHead: 2048,
  locationHead: 4096,
  placeHead: 8192,
  eventHead: 16384,
  lawHead: 32768,
  /** Small words that join the words of a name: "de", "al", "van". */
  link: 65536,
  /** What stands between the parts of a date or a sum: "de", "la", "-". */
  measureLink: 131072,
  /** Initials of a body, a party, a company: "NATO". */
  bodyAcronym: 1 << 22,
  /** Parties, authorities, movements known by one word: "Interpol". */
  body: 1 << 23,
  press: 1 << 24,
  company: 1 << 25,
  club: 1 << 26,
  school: 1 << 27,
  /** A word of an organisation's name of several words. */
  bodyPart: 1 << 28,
} as const;
const HASH_BITS = 24;
export const ROLE_SHIFT = 9;
export const UNIT_SHIFT = 18;
export const BODY_SHIFT = 22;

function keyOf(folded: string): number {
  return hashText(folded) >>> (32 - HASH_BITS);
}

/** The lists a folded word stands in; 0 for none. */
export function listsOf(lists: WordLists, folded: string): number {
  const place = findKey(lists, keyOf(folded));
  return place < 0 ? 0 : (lists.places[place] as number);
}

/** Folded word → lists (or any number), as a file. At most 65535 different numbers: the rarest beyond lose their words. */
export function encodeLists(words: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [word, bits] of words) {
    const key = keyOf(word);
    byHash.set(key, bits | (byHash.get(key) ?? 0));
  }
  const counts = new Map<number, number>();
  for (const bits of byHash.values()) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  const combinations = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 65535)
    .map(([bits]) => bits);
  const number = new Map(combinations.map((bits, i) => [bits, i]));
  const kept = [...byHash].filter(([, bits]) => number.has(bits)).sort((a, b) => a[0] - b[0]);
  const gaps: number[] = [];
  let before = 0;
  for (const [hash] of kept) {
    pushVarint(gaps, hash - before);
    before = hash;
  }
  const bytes = new Uint8Array(2 + 4 * combinations.length + 4 + gaps.length + 2 * kept.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, combinations.length, true);
  combinations.forEach((bits, i) => {
    view.setInt32(2 + 4 * i, bits, true);
  });
  view.setUint32(2 + 4 * combinations.length, kept.length, true);
  bytes.set(gaps, 6 + 4 * combinations.length);
  const tail = 6 + 4 * combinations.length + gaps.length;
  kept.forEach(([, bits], i) => {
    const at = number.get(bits) ?? 0;
    bytes[tail + i] = at & 255;
    bytes[tail + kept.length + i] = at >> 8;
  });
  return bytes;
}

/** The file → lists. Throws where it is cut short. */
export function decodeLists(bytes: Uint8Array): WordLists {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const combinations = Array.from({ length: view.getUint16(0, true) }, (_, i) => view.getInt32(2 + 4 * i, true));
  const count = view.getUint32(2 + 4 * combinations.length, true);
  const gaps = readVarints(bytes, 6 + 4 * combinations.length, count);
  const lists = emptyTable(count, HASH_BITS);
  const tail = bytes.length - 2 * count;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += gaps[i] as number;
    const at = (bytes[tail + i] as number) | ((bytes[tail + count + i] as number) << 8);
    addKey(lists, hash, combinations[at] ?? 0);
  }
  return lists;
}
