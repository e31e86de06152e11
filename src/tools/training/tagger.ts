import { joinEntries, lookUp, parseLexicon } from '../../language/lexicon.ts';
import { SortedLines } from '../../language/sorted-lines.ts';
import { parseStems } from '../../language/stems.ts';
import {
  lowerOf,
  TAG_FEATURES,
  type TaggerFrames,
  tagFeatures,
  viewWord,
  type WordView,
} from '../../language/tagger.ts';
import type { Weights } from '../../language/weights.ts';
import { foldDiacritics } from '../../text/fold.ts';
import type { CorpusSentence, Word } from '../corpora/conllu.ts';
import { freeze, meanOf, Perceptron, seeded, shuffled } from './perceptron.ts';
import type { TaggedTables } from './tagger-tables.ts';

const BITS = 22;
const SEED = 7;
/** Weights below this share of the largest are left out: a quarter of the size at no loss (docs/language.md). */
const PRUNING = 14.5 / 381;

const EPOCHS = 7;
/** Share of features that are hidden from a word while learning, so that none is leaned on alone. */
const DROPOUT = 0.1;
/** Share of sentences that are read without diacritics. */
const PLAIN = 0.3;
/** Words seen this often or less are at times read as if they, or their tag, had never been seen. */
const RARE = 2;
const FORGET = 0.5;

/** Learns the tagger's weights from words and tags: the mean of `runs` taggers that differ in their seed alone. */
export function trainTagger(
  tables: TaggedTables,
  sentences: readonly CorpusSentence[],
  runs: number,
  log: (line: string) => void,
): Weights {
  const models: Float32Array[] = [];
  for (let run = 0; run < runs; run++) models.push(trainOnce(tables, sentences, SEED + run, log).averaged());
  return freeze(meanOf(models), BITS, PRUNING);
}

function trainOnce(
  tables: TaggedTables,
  sentences: readonly CorpusSentence[],
  seed: number,
  log: (line: string) => void,
): Perceptron {
  const model = taggerFrames(tables);
  const number = new Map(tables.tags.map((tag, i) => [tag, i]));
  const random = seeded(seed);
  const perceptron = new Perceptron(BITS);
  const features = new Int32Array(TAG_FEATURES + 2);
  const view = forgetfulView(model, sentences, random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let right = 0;
    let total = 0;
    for (const sentence of shuffled(sentences, random)) {
      const plain = random() < PLAIN;
      const golds = sentence.words.map((word) => number.get(word.msd) ?? 0);
      const words = sentence.words.map((word, i) => view(word, golds[i] ?? 0, plain));
      let t1 = -1;
      let t2 = -1;
      for (let i = 0; i < words.length; i++) {
        const gold = golds[i] ?? 0;
        const { candidates } = words[i] as WordView;
        const n = dropped(features, tagFeatures(words, i, t1, t2, features), random);
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
        else correct(perceptron, features, n, [gold, model.classes[gold] ?? 0], [best, model.classes[best] ?? 0]);
        t2 = t1;
        // the tagger will see its own mistakes: so does training, more so as it goes on
        t1 = random() < 0.25 + 0.1 * epoch ? best : gold;
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % while learning`);
  }
  return perceptron;
}

/** Takes some of the first `count` features out at random; returns how many are left. */
function dropped(features: Int32Array, count: number, random: () => number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) if (random() >= DROPOUT) features[kept++] = features[i] as number;
  return kept;
}

function correct(
  perceptron: Perceptron,
  features: Int32Array,
  n: number,
  [gold, goldClass]: readonly [number, number],
  [best, bestClass]: readonly [number, number],
): void {
  perceptron.update(features, n, gold, 1);
  perceptron.update(features, n, best, -1);
  if (goldClass === bestClass) return;
  perceptron.update(features, n, 1000 + goldClass, 1);
  perceptron.update(features, n, 1000 + bestClass, -1);
}

/** Everything of the tagger's model but its weights. */
export function taggerFrames(tables: TaggedTables): TaggerFrames {
  const classes = [...new Set(tables.tags.map((tag) => tag.slice(0, 2)))].sort();
  return {
    tags: tables.tags,
    classes: tables.tags.map((tag) => classes.indexOf(tag.slice(0, 2))),
    lexicon: parseLexicon(tables.lexicon),
    stems: parseStems(tables.stems.rules, new SortedLines(tables.stems.bases), tables.tags),
    endings: new Map(
      tables.endings.split('\n').map((line) => {
        const [ending = '', tags = ''] = line.split('\t');
        return [ending, tags.split(' ').map(Number)];
      }),
    ),
  };
}

/**
 * Views of words as a reader of new text meets them: the lexicon was made from the very text that is learned, so a rare
 * word is at times viewed as unknown, or as known without the tag it has here (leave one out).
 */
function forgetfulView(
  model: TaggerFrames,
  sentences: readonly CorpusSentence[],
  random: () => number,
): (word: Word, gold: number, plain: boolean) => WordView {
  const seen = new Map<string, number>();
  const add = (key: string): void => {
    seen.set(key, (seen.get(key) ?? 0) + 1);
  };
  for (const { words } of sentences)
    for (const word of words) {
      const lower = word.form.toLowerCase();
      add(lower);
      add(`${lower}\t${word.msd}`);
    }
  const views = new Map<string, WordView>();
  return (word, gold, plain) => {
    const whole = word.form.toLowerCase();
    const isRare = /\p{L}/u.test(whole) && (seen.get(whole) ?? 0) <= RARE && random() < FORGET;
    const isOnce = !isRare && seen.get(`${whole}\t${word.msd}`) === 1 && random() < FORGET;
    const key = `${word.form}\t${plain}\t${isRare ? 'unknown' : isOnce ? gold : ''}\t${isRare ? gold : ''}`;
    let view = views.get(key);
    if (view === undefined) {
      const form = plain ? foldDiacritics(word.form) : word.form;
      const lower = lowerOf(form, plain);
      const known = lookUp(model.lexicon, lower, plain);
      const kept = known?.tags.flatMap((tag, i) => (tag === gold ? [] : [i])) ?? [];
      const rest =
        known === undefined || kept.length === 0
          ? undefined
          : joinEntries(
              { tags: [], scripts: [], rare: true },
              {
                tags: kept.map((i) => known.tags[i] as number),
                scripts: kept.map((i) => known.scripts[i] as string),
                rare: true,
              },
            );
      view = viewWord(model, form, lower, isRare ? undefined : isOnce ? (rest ?? known) : known, plain);
      if (!view.candidates.includes(gold)) view = { ...view, candidates: [...view.candidates, gold] };
      views.set(key, view);
    }
    return view;
  };
}
