import type { EntityType, NameForm } from '../facts/pack.ts';
import { formWords, requiredWords } from './form-words.ts';
import {
  type EntityRecord,
  eachForm,
  entityAt,
  hashWord,
  keyOf,
  listsOf,
  type NameIndex,
  ownerOf,
  sourceAt,
} from './name-index.ts';
import { NAME_PARTS } from './name-part-lists.ts';

/** Words of a page → what it may show of all indexes: the background's answer to a page's question. */
export type IndexedName = {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  readonly neighbours: readonly string[];
  readonly facts: number;
  /** It has a capital; left out where it has none. */
  readonly state?: boolean;
};
/** An index, and the sources in it that are out of sight. */
export type IndexPart = { readonly index: NameIndex; readonly removed: ReadonlySet<string> };

/**
 * Names with the forms all of whose words are among `words` (folded); of the first `known` words the page has asked before, and names of
 * nothing else are left out. Neighbours are those whose words are on the page, asked before or not.
 */
export function findNames(indexes: readonly IndexPart[], words: readonly string[], known = 0): IndexedName[] {
  const present = new Set(words);
  const hashes = new Set(words.map(hashWord));
  const page: PageQuestion = {
    present,
    hashes,
    halves: new Set([...hashes].map((hash) => hash & 0xffff)),
    fresh: known === 0 ? present : new Set(words.slice(known)),
  };
  const found = new Map<string, Found>();
  for (const { index, removed } of indexes) {
    const entities = findEntities(index, page, removed);
    const crowds = countBearers(entities.values());
    for (const one of entities.values()) {
      const { forms, fresh, record } = one;
      const neighbours = record.neighbours.flatMap((other) => entities.get(other) ?? []);
      // a surname of many brings only those that the page gives a reason for
      const crowded = forms.every((form) => form.kind === 'short' && (crowds.get(form.text) ?? 0) > CROWD);
      if (crowded && !neighbours.some((other) => other.forms.some((form) => form.kind !== 'short'))) continue;
      const name = found.get(one.key) ?? start(one);
      found.set(one.key, name);
      name.facts += record.facts;
      name.state ||= record.state;
      if (fresh) for (const form of forms) if (!name.forms.has(form.text)) name.forms.set(form.text, form);
      for (const { key } of neighbours) if (key !== one.key) name.neighbours.add(key);
    }
  }
  return [...found]
    .filter(([, { forms }]) => forms.size > 0)
    .map(([entity, { name, type, forms, neighbours, facts, state }]) => ({
      entity,
      name,
      type,
      forms: [...forms.values()],
      neighbours: [...neighbours],
      facts,
      ...(state ? { state } : {}),
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

/** An entity's forms that may stand on the page; `fresh`: one of them has a word that was not asked before. */
type Present = { readonly record: EntityRecord; readonly key: string; readonly forms: NameForm[]; fresh: boolean };
type PageQuestion = {
  readonly present: ReadonlySet<string>;
  readonly hashes: ReadonlySet<number>;
  /** Their lower halves. */
  readonly halves: ReadonlySet<number>;
  readonly fresh: ReadonlySet<string>;
};
type Found = {
  readonly name: string;
  readonly type: EntityType;
  readonly forms: Map<string, NameForm>;
  readonly neighbours: Set<string>;
  facts: number;
  state: boolean;
};

function start({ record: { name, type } }: Present): Found {
  return { name, type, forms: new Map(), neighbours: new Set(), facts: 0, state: false };
}

/** Entities of one index that may stand on the page. */
function findEntities(
  index: NameIndex,
  { present, hashes, halves, fresh }: PageQuestion,
  removed: ReadonlySet<string>,
): Map<number, Present> {
  const found = new Map<number, Present>();
  const gone = new Set<number>();
  if (removed.size > 0)
    for (let source = 0; source < index.header.sources; source++)
      if (removed.has(sourceAt(index, source))) gone.add(source);
  for (const hash of hashes)
    for (const list of listsOf(index, hash))
      eachForm(index, list, (entity, second, read) => {
        if (second >= 0 && !halves.has(second)) return;
        if (gone.size > 0 && gone.has(ownerOf(index, entity))) return;
        const form = read();
        const needed = requiredWords(formWords(form.text, NAME_PARTS));
        if (!needed.every((word) => present.has(word))) return;
        let one = found.get(entity);
        if (one === undefined) {
          const record = entityAt(index, entity);
          one = { record, key: keyOf(record), forms: [], fresh: false };
          found.set(entity, one);
        }
        one.forms.push(form);
        one.fresh ||= needed.some((word) => fresh.has(word));
      });
  return found;
}
