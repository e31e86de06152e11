import type { Token } from '../../../language/doc.ts';
import type { Naming } from '../../../language/naming.ts';
import { foldCase } from '../../../text/fold.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { bareForms, isOblique } from '../names/name-words.ts';

/**
 * Noun → the kinds of things it may stand for: `heads` it brings up ("bombardamentul" an attack), `takes` it takes up, those and
 * others ("documentul" an agreement or a law). Words are compared without diacritics, since an article may lack them.
 */
export type Kinds = {
  /** The noun, without diacritics. */
  readonly noun: string;
  readonly heads: readonly string[];
  readonly takes: readonly string[];
};

const NO_KINDS: Kinds = { noun: '', heads: [], takes: [] };

export function kindsOf(naming: Naming, token: Token): Kinds {
  if (token.upos !== 'NOUN') return NO_KINDS;
  const table = tableOf(naming);
  const words = [token.lemma, ...naming.commonBases(token.form.toLowerCase())].map(foldCase);
  const noun = words.find((word) => table.has(word));
  const kinds = noun === undefined ? undefined : table.get(noun);
  return noun === undefined || kinds === undefined ? NO_KINDS : { noun, ...kinds };
}

/** What a named entity is a thing of: by the first noun of its name, or by the noun before it ("spectacolul „Ultimul tren”"). */
export function kindsOfName({ doc, language }: Discourse, entity: ExtractedEntity): readonly string[] {
  const table = tableOf(language.naming);
  const found = new Set<string>(entity.type === 'WORK' ? ['work'] : []);
  for (const { kind, firstToken } of entity.mentions) {
    if (kind !== 'name' && kind !== 'alias') continue;
    const first = doc.tokens[firstToken];
    const before = doc.tokens[firstToken - 1];
    const noun = before?.upos === 'NOUN' ? before : doc.tokens[firstToken - 2];
    const words = first === undefined ? [] : bareForms(language.naming, first);
    // "spectacolul „Ultimul tren”", not "finala Cupei României"
    const bears = noun === before ? first !== undefined && !isOblique(first) : /^[„“"«]$/u.test(before?.form ?? '');
    if (noun?.upos === 'NOUN' && bears) words.push(noun.lemma.toLowerCase());
    for (const word of words) for (const kind of table.get(foldCase(word))?.heads ?? []) found.add(kind);
  }
  return [...found];
}

const tables = new WeakMap<Naming, ReadonlyMap<string, Omit<Kinds, 'noun'>>>();

function tableOf(naming: Naming): ReadonlyMap<string, Omit<Kinds, 'noun'>> {
  const known = tables.get(naming);
  if (known !== undefined) return known;
  const table = new Map<string, { heads: string[]; takes: string[] }>();
  const enter = (word: string, list: 'heads' | 'takes', kind: string): void => {
    const entry = table.get(foldCase(word)) ?? { heads: [], takes: [] };
    entry[list].push(kind);
    table.set(foldCase(word), entry);
  };
  for (const [kind, { heads, again, alike }] of Object.entries(naming.things)) {
    for (const word of heads) enter(word, 'heads', kind);
    for (const word of new Set([...(alike === undefined ? heads : []), ...again])) enter(word, 'takes', kind);
    alike?.forEach((group, k) => {
      for (const word of group) for (const list of ['heads', 'takes'] as const) enter(word, list, `${kind} ${k}`);
    });
  }
  tables.set(naming, table);
  return table;
}
