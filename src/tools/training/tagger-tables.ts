import { LONGEST_ENDING } from '../../language/lemmatizer.ts';
import { scriptOf } from '../../language/lexicon.ts';
import { foldCase } from '../../text/fold.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import { buildStems } from './stems.ts';

/** What the tagger's and lemmatizer's files hold, before they are bytes. */
export type TaggedTables = {
  readonly tags: readonly string[];
  readonly lexicon: string;
  readonly endings: string;
  readonly scripts: string;
  readonly stems: { readonly rules: string; readonly bases: string };
};

/** Words seen as often as this or less may have tags they were not seen with. */
const RARE = 5;

/**
 * Counts words, endings and lemma scripts of the corpora. `extra`: corpora that add words but are not learned from;
 * `dictionary`: words and their marks for stems.ts.
 */
export function buildTables(
  sentences: readonly CorpusSentence[],
  extra: readonly CorpusSentence[],
  dictionary: ReadonlyMap<string, string>,
): TaggedTables {
  const tagCounts = new Map<string, number>();
  const forms = new Map<string, Map<string, Map<string, number>>>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.msd === '_') continue;
      bump(tagCounts, word.msd);
      const lower = word.form.toLowerCase();
      const tags = getOr(forms, lower, () => new Map<string, Map<string, number>>());
      bump(
        getOr(tags, word.msd, () => new Map<string, number>()),
        lemmaScript(lower, word),
      );
    }
  }
  addWords(forms, extra, tagCounts);
  const tags = [...tagCounts.keys()].sort(
    (a, b) => (tagCounts.get(b) ?? 0) - (tagCounts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const number = new Map(tags.map((tag, i) => [tag, i]));
  const lines = [...forms.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, entry]) => {
      const seen = [...entry.values()].reduce((sum, scripts) => sum + count(scripts), 0);
      const tagsHere = [...entry.keys()].map((tag) => number.get(tag)).join(' ');
      return [`${form}\t${seen <= RARE ? '*' : ''}${tagsHere}`, ...[...entry.values()].map(mostSeen)].join('\t');
    });
  return {
    tags,
    lexicon: lines.join('\n'),
    endings: buildEndings(forms, number),
    scripts: buildScripts(forms, number),
    stems: buildStems(sentences, number, dictionary),
  };
}

/** Lemmas are lower case, except what abbreviations and letters stand for; names get their capitals from the form. */
function lemmaScript(lower: string, { lemma, msd }: { readonly lemma: string; readonly msd: string }): string {
  return scriptOf(lower, msd.startsWith('Np') ? lemma.toLowerCase() : lemma);
}

/** Words of automatically tagged text that gold text does not have, where their tag was given at least twice; names apart. */
function addWords(
  forms: Map<string, Map<string, Map<string, number>>>,
  extra: readonly CorpusSentence[],
  tags: ReadonlyMap<string, number>,
): void {
  const seen = new Map<string, Map<string, Map<string, number>>>();
  for (const { words } of extra) {
    for (const word of words) {
      const lower = word.form.toLowerCase();
      if (forms.has(lower) || !tags.has(word.msd) || !/^\p{Ll}/u.test(word.form) || word.msd.startsWith('Np')) continue;
      bump(
        getOr(
          getOr(seen, lower, () => new Map<string, Map<string, number>>()),
          word.msd,
          () => new Map<string, number>(),
        ),
        lemmaScript(lower, word),
      );
    }
  }
  for (const [form, entry] of seen) {
    const kept = [...entry].filter(([, scripts]) => count(scripts) > 1);
    if (kept.length > 0) forms.set(form, new Map(kept));
  }
}

const OPEN = /^(?:N|A|Vm|R|M|Y|X)/;

function buildEndings(
  forms: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>,
  number: ReadonlyMap<string, number>,
): string {
  const endings = new Map<string, Map<number, number>>();
  for (const [form, tags] of forms) {
    const folded = foldCase(form);
    const total = [...tags.values()].reduce((sum, scripts) => sum + count(scripts), 0);
    if (total > 6) continue;
    for (const [tag, scripts] of tags) {
      if (!OPEN.test(tag) && /\p{L}/u.test(form)) continue;
      const id = number.get(tag) ?? 0;
      const keys = /\d/.test(folded)
        ? ['\u0001']
        : /\p{L}/u.test(folded)
          ? [0, 1, 2, 3, 4].map((n) => folded.slice(folded.length - Math.min(n, folded.length)))
          : ['\u0002'];
      for (const key of new Set(keys))
        bumpBy(
          getOr(endings, key, () => new Map<number, number>()),
          id,
          count(scripts),
        );
    }
  }
  const lines: string[] = [];
  for (const [ending, tags] of [...endings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < 5 && ending.length > 1) continue;
    const kept = [...tags]
      .filter(([, n]) => n / total > 0.004 || n >= 5)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([tag]) => tag);
    const names = ['Np', 'Npmsry', 'Npfsry', 'Npfsoy', 'Npmsoy'].flatMap((tag) => number.get(tag) ?? []);
    lines.push(`${ending}\t${[...new Set([...kept, ...(/\p{L}|^$/u.test(ending) ? names : [])])].join(' ')}`);
  }
  return lines.join('\n');
}

function buildScripts(
  forms: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>,
  number: ReadonlyMap<string, number>,
): string {
  const seen = new Map<string, Map<string, number>>();
  for (const [form, tags] of forms) {
    for (const [tag, scripts] of tags) {
      const script = mostSeen(scripts);
      const folded = foldCase(form);
      for (let n = 0; n <= Math.min(LONGEST_ENDING, folded.length - 1); n++) {
        bump(
          getOr(seen, `${number.get(tag)} ${folded.slice(folded.length - n)}`, () => new Map<string, number>()),
          script,
        );
      }
    }
  }
  const best = new Map([...seen].map(([key, scripts]) => [key, mostSeen(scripts)]));
  const lines: string[] = [];
  for (const [key, script] of [...best].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const space = key.indexOf(' ');
    // said already by the next shorter ending
    if (key.length > space + 1 && best.get(`${key.slice(0, space)} ${key.slice(space + 2)}`) === script) continue;
    if (count(seen.get(key) ?? new Map()) < 2 && key.length > space + 4) continue;
    lines.push(`${key}\t${script}`);
  }
  return lines.join('\n');
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
function bump<K>(map: Map<K, number>, key: K): void {
  bumpBy(map, key, 1);
}
function bumpBy<K>(map: Map<K, number>, key: K, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}
function count(map: ReadonlyMap<string, number>): number {
  return [...map.values()].reduce((a, b) => a + b, 0);
}
function mostSeen(map: ReadonlyMap<string, number>): string {
  return [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '0';
}
