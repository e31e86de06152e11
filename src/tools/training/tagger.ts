import { LONGEST_ENDING } from '../../language/lemmatizer.ts';
import { type Lexicon, parseLexicon, scriptOf } from '../../language/lexicon.ts';
import { TAG_FEATURES, type TaggerModel, tagFeatures, viewWords, type WordView } from '../../language/tagger.ts';
import { foldCase, foldDiacritics } from '../../text/fold.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';
import { Perceptron, seeded, shuffled } from './perceptron.ts';

/** What the tagger's and lemmatizer's files hold, before they are bytes. */
export type TaggedTables = {
  readonly tags: readonly string[];
  readonly lexicon: string;
  readonly endings: string;
  readonly scripts: string;
};

const BITS = 22;
const EPOCHS = 7;

/** Counts words, endings and lemma scripts of the corpora. `extra`: corpora that add words but are not learned from. */
export function buildTables(sentences: readonly CorpusSentence[], extra: readonly CorpusSentence[] = []): TaggedTables {
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
        scriptOf(lower, word.lemma.toLowerCase()),
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
      const cells = [...entry.entries()].map(([tag, scripts]) => `${number.get(tag)}\t${mostSeen(scripts)}`);
      return `${form}\t${cells.join('\t')}`;
    });
  return {
    tags,
    lexicon: lines.join('\n'),
    endings: buildEndings(forms, number),
    scripts: buildScripts(forms, number),
  };
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
        scriptOf(lower, word.lemma.toLowerCase()),
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

/** Learns the tagger's weights; half of the copies have their diacritics stripped. */
export function trainTagger(
  tables: TaggedTables,
  sentences: readonly CorpusSentence[],
  log: (line: string) => void,
): Perceptron {
  const model = taggerFrames(tables);
  const number = new Map(tables.tags.map((tag, i) => [tag, i]));
  const random = seeded(7);
  const perceptron = new Perceptron(BITS);
  const features = new Int32Array(TAG_FEATURES + 2);
  const rare = rareWords(sentences);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let right = 0;
    let total = 0;
    for (const sentence of shuffled(sentences, random)) {
      const plain = random() < 0.3;
      const forms = sentence.words.map((word) => (plain ? foldDiacritics(word.form) : word.form));
      const words = viewWords(model, forms, plain).map((view, i) => {
        const gold = number.get(sentence.words[i]?.msd ?? '') ?? 0;
        return rare.has(sentence.words[i]?.form.toLowerCase() ?? '') && random() < 0.5
          ? asUnknown(model, view, gold)
          : view;
      });
      let t1 = -1;
      let t2 = -1;
      for (let i = 0; i < words.length; i++) {
        const gold = number.get(sentence.words[i]?.msd ?? '') ?? 0;
        const { candidates } = words[i] as WordView;
        const n = tagFeatures(words, i, t1, t2, features);
        let best = candidates[0] ?? 0;
        let bestScore = Number.NEGATIVE_INFINITY;
        for (const tag of candidates) {
          const s =
            perceptron.score(features, n, tag) + perceptron.score(features, n, 1000 + (model.classes[tag] ?? 0));
          if (s > bestScore) {
            bestScore = s;
            best = tag;
          }
        }
        perceptron.step();
        total++;
        if (best === gold) right++;
        else {
          perceptron.update(features, n, gold, 1);
          perceptron.update(features, n, best, -1);
          const goldClass = model.classes[gold] ?? 0;
          const bestClass = model.classes[best] ?? 0;
          if (goldClass !== bestClass) {
            perceptron.update(features, n, 1000 + goldClass, 1);
            perceptron.update(features, n, 1000 + bestClass, -1);
          }
        }
        t2 = t1;
        // the tagger will see its own mistakes: so does training, more so as it goes on
        t1 = random() < 0.25 + 0.1 * epoch ? best : gold;
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % while learning`);
  }
  return perceptron;
}

/** Everything of the tagger's model but its weights. */
export function taggerFrames(tables: TaggedTables): Omit<TaggerModel, 'weights'> & { lexicon: Lexicon } {
  const classes = [...new Set(tables.tags.map((tag) => tag.slice(0, 2)))].sort();
  return {
    tags: tables.tags,
    classes: tables.tags.map((tag) => classes.indexOf(tag.slice(0, 2))),
    lexicon: parseLexicon(tables.lexicon),
    endings: new Map(
      tables.endings.split('\n').map((line) => {
        const [ending = '', tags = ''] = line.split('\t');
        return [ending, tags.split(' ').map(Number)];
      }),
    ),
  };
}

function asUnknown(model: Omit<TaggerModel, 'weights'>, view: WordView, gold: number): WordView {
  const bare = { ...model, lexicon: { exact: new Map(), folded: new Map() } };
  const [unknown] = viewWords(bare, [view.lower], false);
  const candidates = unknown?.candidates ?? [];
  return {
    ...view,
    candidates: candidates.includes(gold) ? candidates : [...candidates, gold],
    ambiguity: unknown?.ambiguity ?? view.ambiguity,
  };
}

function rareWords(sentences: readonly CorpusSentence[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) bump(counts, word.form.toLowerCase());
  return new Set([...counts].filter(([form, n]) => n <= 2 && /\p{L}/u.test(form)).map(([form]) => form));
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
