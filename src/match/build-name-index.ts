import type { EntityType, NameForm } from '../facts/pack.ts';
import { type ByteWriter, createByteWriter } from './bytes.ts';
import { KINDS, TYPES } from './codes.ts';
import type { IndexPart } from './find-names.ts';
import { formWords, requiredWords } from './form-words.ts';
import {
  allLists,
  byteLength,
  eachForm,
  entityAt,
  FLAGS,
  HAS_ID,
  HAS_NEIGHBOURS,
  type Header,
  hashWord,
  IS_STATE,
  layOut,
  MAGIC,
  type NameIndex,
  sourceAt,
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
  const words = rankWords(entries);
  const write: Writing = {
    numbers: new Map(words.map((word, i) => [word, i])),
    sources: new Map(sources.map((source, i) => [source, i])),
    languages: new Map(languages.map((language, i) => [language, i])),
  };
  const forms = rankForms(entries);
  const lists = writeForms(forms, entries, write);
  const { bytes: entities, starts } = writeEntities(entries, write);
  const texts = [...words, ...sources, ...languages].map((text) => encoder.encode(text));
  let slots = 8;
  while (slots < 1.6 * lists.starts.size) slots *= 2;
  const header: Header = {
    magic: MAGIC,
    sources: sources.length,
    languages: languages.length,
    slots,
    entities: entries.length,
    words: texts.length,
    formBytes: lists.bytes.length,
    entityBytes: entities.length,
    bytes: texts.reduce((sum, text) => sum + text.length, 0),
  };
  const buffer = new ArrayBuffer(byteLength(header));
  new Uint32Array(buffer, 0, 9).set(Object.values(header));
  const index = layOut(header, buffer);
  fillSlots(index, lists.starts);
  index.starts.set(starts);
  index.forms.set(lists.bytes);
  index.entities.set(entities);
  let at = 0;
  for (const [i, text] of texts.entries()) {
    index.offsets[i] = at;
    index.bytes.set(text, at);
    at += text.length;
  }
  index.offsets[texts.length] = at;
  return buffer;
}

const encoder = new TextEncoder();

/** One index of all that the parts hold, without what belongs to their removed sources. */
export function mergeNameIndexes(parts: readonly IndexPart[]): ArrayBuffer {
  const entries: NameEntry[] = [];
  for (const { index, removed } of parts) {
    const forms = formsByEntity(index);
    const records = Array.from({ length: index.header.entities }, (_, entity) => entityAt(index, entity));
    const sources = records.map(({ owner }) => sourceAt(index, owner));
    const numbers = new Map<number, number>();
    for (const [entity, source] of sources.entries())
      if (!removed.has(source)) numbers.set(entity, entries.length + numbers.size);
    for (const [entity, { name, type, id, facts, neighbours }] of records.entries())
      if (numbers.has(entity))
        entries.push({
          source: sources[entity] as string,
          name,
          type,
          id,
          forms: forms.get(entity) ?? [],
          neighbours: neighbours.flatMap((other) => numbers.get(other) ?? []),
          facts,
        });
  }
  return buildNameIndex(entries);
}

function formsByEntity(index: NameIndex): Map<number, NameForm[]> {
  const forms = new Map<number, NameForm[]>();
  for (const list of allLists(index))
    eachForm(index, list, (entity, _second, read) => {
      const known = forms.get(entity);
      if (known === undefined) forms.set(entity, [read()]);
      else known.push(read());
    });
  return forms;
}

type Writing = {
  /** Of words. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly languages: ReadonlyMap<string, number>;
};

/** All words of all texts, the most frequent first: theirs are the smallest numbers. */
function rankWords(entries: readonly NameEntry[]): string[] {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { name, id, forms } of entries) {
    count(name);
    if (id !== undefined) count(id);
    for (const { text } of forms) if (text !== name) count(text);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

function writeText(to: ByteWriter, text: string, { numbers }: Writing): void {
  const words = text.split(' ');
  for (const [i, word] of words.entries())
    to.number(2 * (numbers.get(word) as number) + (i < words.length - 1 ? 1 : 0));
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

/** The lists, one after the other, and the start of each by its word. */
function writeForms(
  forms: readonly RankedForm[],
  entries: readonly NameEntry[],
  write: Writing,
): { readonly bytes: Uint8Array; readonly starts: ReadonlyMap<string, number> } {
  const to = createByteWriter();
  const starts = new Map<string, number>();
  let before = 0;
  let language = 0;
  let text: string | undefined;
  for (const [i, { word, second, entity, form }] of forms.entries()) {
    if (forms[i - 1]?.word !== word) {
      starts.set(word, to.length());
      before = language = 0;
      text = undefined;
    }
    const own = write.languages.get(form.language) ?? 0;
    const isName = form.text === entries[entity]?.name;
    const again = !isName && form.text === text;
    to.byte(
      KINDS.indexOf(form.kind) |
        (form.case === 'exact' ? FLAGS.exact : 0) |
        (forms[i + 1]?.word === word ? 0 : FLAGS.last) |
        (isName || again ? 0 : FLAGS.text) |
        (again ? FLAGS.again : 0) |
        (second === undefined ? 0 : FLAGS.second) |
        (own === language ? 0 : FLAGS.language),
    );
    to.number(entity - before);
    if (second !== undefined) {
      const hash = hashWord(second);
      to.byte(hash & 0xff);
      to.byte((hash >>> 8) & 0xff);
    }
    if (own !== language) to.number(own);
    if (!isName && !again) {
      writeText(to, form.text, write);
      text = form.text;
    }
    before = entity;
    language = own;
  }
  return { bytes: to.done(), starts };
}

function fillSlots({ header, slots }: NameIndex, starts: ReadonlyMap<string, number>): void {
  const mask = header.slots - 1;
  for (const [word, start] of starts) {
    // two words of one hash take two slots; a page's word tries both, and letters decide
    const hash = hashWord(word);
    let at = hash & mask;
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    slots[2 * at] = hash;
    slots[2 * at + 1] = start + 1;
  }
}

function writeEntities(
  entries: readonly NameEntry[],
  write: Writing,
): { readonly bytes: Uint8Array; readonly starts: Uint32Array } {
  const to = createByteWriter();
  const starts = new Uint32Array(entries.length);
  for (const [i, { type, facts, source, name, id, neighbours, forms }] of entries.entries()) {
    starts[i] = to.length();
    const isNear = neighbours.length > 0;
    const isState = forms.some((form) => form.kind === 'metonym');
    to.byte(
      TYPES.indexOf(type) | (id === undefined ? 0 : HAS_ID) | (isNear ? HAS_NEIGHBOURS : 0) | (isState ? IS_STATE : 0),
    );
    to.number(facts);
    to.number(write.sources.get(source) ?? 0);
    writeText(to, name, write);
    if (id !== undefined) writeText(to, id, write);
    if (isNear) to.number(neighbours.length);
    let before = 0;
    for (const other of [...neighbours].sort((a, b) => a - b)) {
      to.number(other - before);
      before = other;
    }
  }
  return { bytes: to.done(), starts };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
