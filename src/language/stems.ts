import { foldCase } from '../text/fold.ts';
import { type LexiconEntry, scriptOf } from './lexicon.ts';
import type { SortedLines } from './sorted-lines.ts';

/**
 * A spelling dictionary as a witness for unknown words: a form may have a tag if taking off an ending that goes with the
 * tag leaves a base form that the dictionary lists, with marks (the dictionary's own affix classes) that words of this
 * part of speech have. "barei" → "bară" → Ncfsoy. Which endings go with which tags, and which marks with which part of
 * speech, is learned from corpora; the dictionary adds base forms only.
 *
 * On disk two files, because they come from different works. Rules: parts of speech and their marks ("Ncf ACFf"), a blank
 * line, endings, each with tag number and what replaces it in the base form, in turns. Base forms: one a
 * line, sorted, a tab, their marks.
 */
export type Stems = {
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly marks: ReadonlyMap<string, string>;
  /** Base form → marks. */
  readonly bases: SortedLines;
  /** Endings without diacritics; made when plain text first asks. */
  plainEndings: ReadonlyMap<string, readonly Ending[]> | undefined;
  /** What words were granted before. */
  readonly remembered: Map<string, LexiconEntry | undefined>;
};
export type Ending = { readonly tag: number; readonly kind: string; readonly add: string };

const LONGEST_CUT = 8;
const SHORTEST_BASE = 3;
/** The infinitives of many verbs are listed as nouns only: "abandonare" for "abandona". */
const LONG_INFINITIVE = 're';
const INFINITIVE = /[aeiî]$/u;
const MOST_REMEMBERED = 20_000;

/** Part of speech as marks tell it; the gender of nouns counts: "Ncfsoy" → "Ncf". */
export function kindOf(msd: string): string {
  return msd.startsWith('Nc') ? msd.slice(0, 3) : msd.slice(0, 2);
}

/** Tags and lemma scripts that the dictionary grants a form (lower case; folded too if `plain`); undefined: none. */
export function analyseWord(stems: Stems, lower: string, plain: boolean): LexiconEntry | undefined {
  const key = plain ? `${lower} plain` : lower;
  if (stems.remembered.has(key)) return stems.remembered.get(key);
  if (stems.remembered.size > MOST_REMEMBERED) stems.remembered.clear();
  const found = analyse(stems, lower, plain);
  stems.remembered.set(key, found);
  return found;
}

function analyse(stems: Stems, lower: string, plain: boolean): LexiconEntry | undefined {
  const endings = plain ? plainEndings(stems) : stems.endings;
  const tags: number[] = [];
  const scripts: string[] = [];
  for (let n = Math.min(LONGEST_CUT, lower.length - 1); n >= 0; n--) {
    const found = endings.get(lower.slice(lower.length - n));
    if (found === undefined) continue;
    const rest = lower.slice(0, lower.length - n);
    for (const { tag, kind, add } of found) {
      if (tags.includes(tag)) continue;
      const base =
        grantedBase(stems, rest + add, kind, plain) ??
        alternations(rest).reduce<string | undefined>(
          (found, other) => found ?? grantedBase(stems, other + add, kind, plain),
          undefined,
        );
      if (base === undefined) continue;
      tags.push(tag);
      scripts.push(scriptOf(lower, base));
    }
  }
  return tags.length === 0 ? undefined : { tags, scripts };
}

/** Stressed vowels of a form and what stands for them in the base form: "neagă" – "nega", "poartă" – "purta", "fete" – "fată". */
const ALTERNATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ea(?=[^aeiouăâî]{1,3}$)/u, ['e']],
  [/oa(?=[^aeiouăâî]{1,3}$)/u, ['o', 'u']],
  [/ă(?=[^aeiouăâî]{1,3}$)/u, ['a']],
  [/(?<![ei])a(?=[^aeiouăâî]{1,3}$)/u, ['ă']],
  [/e(?=[^aeiouăâî]{1,3}$)/u, ['ea', 'a', 'ă']],
  [/(?<![o])o(?=[^aeiouăâî]{1,3}$)/u, ['oa']],
];

/** The form's stem with its last vowel as other forms of the word may have it. */
function alternations(stem: string): string[] {
  if (stem.length < 3) return [];
  return ALTERNATIONS.flatMap(([pattern, others]) =>
    pattern.test(stem) ? others.map((other) => stem.replace(pattern, other)) : [],
  );
}

function grantedBase(stems: Stems, base: string, kind: string, plain: boolean): string | undefined {
  if (base.length < SHORTEST_BASE) return undefined;
  const key = plain ? foldCase(base) : base;
  if (kind === 'Vm') {
    if (!INFINITIVE.test(key)) return undefined;
    const long = listedBase(stems, key + LONG_INFINITIVE, plain, 'A');
    if (long !== undefined) return long.slice(0, -LONG_INFINITIVE.length);
  }
  return listedBase(stems, key, plain, stems.marks.get(kind) ?? '');
}

/** The base form as the dictionary writes it, if it has one of the marks; "re" and "ne" go before any. */
function listedBase(stems: Stems, key: string, plain: boolean, allowed: string): string | undefined {
  const own = stems.bases.find(key);
  if (own !== undefined && hasMark(own, allowed)) return key;
  if (plain)
    for (const full of stems.bases.foldingTo(key)) if (hasMark(stems.bases.find(full) ?? '', allowed)) return full;
  if (own !== undefined) return undefined;
  const prefix = key.slice(0, 2);
  if (key.length < 6 || (prefix !== 're' && prefix !== 'ne')) return undefined;
  const rest = listedBase(stems, key.slice(2), plain, allowed);
  return rest === undefined ? undefined : prefix + rest;
}

function hasMark(marks: string, allowed: string): boolean {
  for (const mark of marks) if (allowed.includes(mark)) return true;
  return false;
}

function plainEndings(stems: Stems): ReadonlyMap<string, readonly Ending[]> {
  if (stems.plainEndings !== undefined) return stems.plainEndings;
  const endings = new Map<string, Ending[]>();
  for (const [ending, list] of stems.endings) {
    const key = foldCase(ending);
    endings.set(key, [...(endings.get(key) ?? []), ...list]);
  }
  stems.plainEndings = endings;
  return endings;
}

/** The rules as drawn above and the base forms → stems. `tags`: the tags by number. */
export function parseStems(rules: string, bases: SortedLines, tags: readonly string[]): Stems {
  const [marks = '', endings = ''] = rules.split('\n\n');
  return {
    marks: new Map(marks.split('\n').map((line) => line.split(' ', 2) as [string, string])),
    endings: new Map(
      endings.split('\n').map((line) => {
        const [ending = '', ...cells] = line.split('\t');
        const list: Ending[] = [];
        for (let i = 0; i + 1 < cells.length; i += 2) {
          const tag = Number(cells[i]);
          list.push({ tag, kind: kindOf(tags[tag] ?? ''), add: cells[i + 1] ?? '' });
        }
        return [ending, list];
      }),
    ),
    bases,
    plainEndings: undefined,
    remembered: new Map(),
  };
}
