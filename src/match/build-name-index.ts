import type { EntityType, NameForm } from '../facts/pack.ts';
import { formWords, requiredWords } from './lexicon.ts';
import {
  byteLength,
  formAt,
  type Header,
  hashWord,
  idOf,
  KINDS,
  layOut,
  MAGIC,
  type NameIndex,
  nameOf,
  stringAt,
  TYPES,
  typeOf,
} from './name-index.ts';
import { NAME_PARTS } from './name-part-lists.ts';

/**
 * Entities → a packed index (name-index.ts), and several indexes → one without the sources that were taken out. Every form lies under
 * its rarest word, so that "Republica" leads to no list of all republics. Linear in the forms; the same input gives the same bytes.
 */
export type NameEntry = {
  readonly source: string;
  readonly name: string;
  readonly type: EntityType;
  /** Only where the entity's key needs it: no form names it in full. */
  readonly id: string | undefined;
  readonly forms: readonly NameForm[];
  /** Numbers of other entries of the same list. */
  readonly neighbours: readonly number[];
  readonly facts: number;
};

export function buildNameIndex(entries: readonly NameEntry[]): ArrayBuffer {
  const sources = distinct(entries.map((entry) => entry.source));
  const languages = distinct(entries.flatMap((entry) => entry.forms.map((form) => form.language)));
  const strings = createStrings([...sources, ...languages]);
  const forms = rankForms(entries);
  let words = 0;
  forms.forEach((form, i) => {
    if (form.word !== forms[i - 1]?.word) words++;
    strings.number(form.form.text);
  });
  for (const entry of entries) {
    strings.number(entry.name);
    if (entry.id !== undefined) strings.number(entry.id);
  }
  let slots = 8;
  while (slots < 1.6 * words) slots *= 2;
  const header: Header = {
    magic: MAGIC,
    sources: sources.length,
    languages: languages.length,
    slots,
    forms: forms.length,
    entities: entries.length,
    neighbours: entries.reduce((sum, entry) => sum + entry.neighbours.length, 0),
    strings: strings.count(),
    bytes: strings.size(),
  };
  const buffer = new ArrayBuffer(byteLength(header));
  new Uint32Array(buffer, 0, 9).set(Object.values(header));
  const index = layOut(header, buffer);
  writeForms(index, forms, strings, languages);
  writeEntities(index, entries, strings, sources);
  strings.write(index);
  return buffer;
}

export type IndexPart = { readonly index: NameIndex; readonly removed: ReadonlySet<string> };

/** One index of all that the parts hold, without what belongs to their removed sources. */
export function mergeNameIndexes(parts: readonly IndexPart[]): ArrayBuffer {
  const entries: NameEntry[] = [];
  for (const { index, removed } of parts) {
    const numbers = new Map<number, number>();
    for (let entity = 0; entity < index.header.entities; entity++)
      if (!removed.has(stringAt(index, index.owners[entity] as number)))
        numbers.set(entity, entries.length + numbers.size);
    const forms = formsByEntity(index);
    for (const entity of numbers.keys()) {
      const neighbours = index.neighbours.subarray(index.entities[4 * entity + 2], index.entities[4 * entity + 6]);
      entries.push({
        source: stringAt(index, index.owners[entity] as number),
        name: nameOf(index, entity),
        type: typeOf(index, entity),
        id: idOf(index, entity),
        forms: forms.get(entity) ?? [],
        neighbours: [...neighbours].flatMap((other) => numbers.get(other) ?? []),
        facts: (index.entities[4 * entity + 3] as number) >>> 8,
      });
    }
  }
  return buildNameIndex(entries);
}

function formsByEntity(index: NameIndex): Map<number, NameForm[]> {
  const forms = new Map<number, NameForm[]>();
  for (let form = 0; form < index.header.forms; form++) {
    const entity = index.forms[3 * form + 1] as number;
    const list = forms.get(entity);
    if (list === undefined) forms.set(entity, [formAt(index, form)]);
    else list.push(formAt(index, form));
  }
  return forms;
}

type RankedForm = {
  readonly word: string;
  /** The next-rarest word that a page must have. */
  readonly second: string | undefined;
  readonly entity: number;
  readonly form: NameForm;
};

/** Every form under its rarest word, grouped by word; adjectives are not asked for. */
function rankForms(entries: readonly NameEntry[]): RankedForm[] {
  const counts = new Map<string, number>();
  const all = entries.flatMap((entry, entity) =>
    entry.forms.flatMap((form) => {
      const words = form.kind === 'adjective' ? [] : distinct(requiredWords(formWords(form.text, NAME_PARTS)));
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      return words.length === 0 ? [] : [{ words, entity, form }];
    }),
  );
  const rarity = (word: string): number => counts.get(word) ?? 0;
  return all
    .map(({ words, entity, form }) => {
      const [word = '', second] = words.sort((a, b) => rarity(a) - rarity(b));
      return { word, second, entity, form };
    })
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.entity - b.entity));
}

function writeForms(
  index: NameIndex,
  forms: readonly RankedForm[],
  strings: Strings,
  languages: readonly string[],
): void {
  const numbers = new Map(languages.map((language, i) => [language, i]));
  const mask = index.header.slots - 1;
  forms.forEach(({ word, second, entity, form }, i) => {
    index.forms[3 * i] = strings.number(form.text);
    index.forms[3 * i + 1] = entity;
    index.forms[3 * i + 2] = second === undefined ? 0 : hashWord(second);
    const last = forms[i + 1]?.word !== word;
    index.flags[i] = KINDS.indexOf(form.kind) | (form.case === 'exact' ? 4 : 0) | (last ? 8 : 0);
    index.languages[i] = numbers.get(form.language) ?? 0;
    if (forms[i - 1]?.word === word) return;
    // two words of one hash take two slots; a page's word tries both, and letters decide
    const hash = hashWord(word);
    let at = hash & mask;
    while (index.slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    index.slots[2 * at] = hash;
    index.slots[2 * at + 1] = i + 1;
  });
}

function writeEntities(
  index: NameIndex,
  entries: readonly NameEntry[],
  strings: Strings,
  sources: readonly string[],
): void {
  const owners = new Map(sources.map((source, i) => [source, i]));
  let neighbour = 0;
  entries.forEach((entry, i) => {
    index.entities[4 * i] = strings.number(entry.name);
    index.entities[4 * i + 1] = entry.id === undefined ? 0 : strings.number(entry.id) + 1;
    index.entities[4 * i + 2] = neighbour;
    index.entities[4 * i + 3] = TYPES.indexOf(entry.type) | (Math.min(entry.facts, 0xffffff) << 8);
    index.owners[i] = owners.get(entry.source) ?? 0;
    for (const other of entry.neighbours) index.neighbours[neighbour++] = other;
  });
  index.entities[4 * entries.length + 2] = neighbour;
}

type Strings = {
  readonly number: (text: string) => number;
  readonly count: () => number;
  readonly size: () => number;
  readonly write: (index: NameIndex) => void;
};

function createStrings(first: readonly string[]): Strings {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const encoder = new TextEncoder();
  let encoded: Uint8Array[] = [];
  const number = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, list.length);
    return list.push(text) - 1;
  };
  // these are found by position, whatever repeats
  for (const text of first) {
    numbers.set(text, list.length);
    list.push(text);
  }
  return {
    number,
    count: () => list.length,
    size() {
      encoded = list.map((text) => encoder.encode(text));
      return encoded.reduce((sum, bytes) => sum + bytes.length, 0);
    },
    write({ offsets, bytes }) {
      let at = 0;
      encoded.forEach((one, i) => {
        offsets[i] = at;
        bytes.set(one, at);
        at += one.length;
      });
      offsets[encoded.length] = at;
    },
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
