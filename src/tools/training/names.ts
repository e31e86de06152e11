import { NAME_FEATURES, nameFeatures } from '../../language/name-features.ts';
import { type NameWord, OUTSIDE } from '../../language/name-word.ts';
import { bestPath } from '../../language/names.ts';
import { type Row, rowKey } from '../../language/rows.ts';
import { type Chain, type ChainExample, chainScores, STRIDE, trainChain } from './crf.ts';

/** A sentence with names by the guidelines of RONEC v2 or of v1. */
export type NameExample = {
  readonly words: readonly NameWord[];
  readonly tags: readonly string[];
  readonly guideline: 1 | 2;
};

/** What ships: labels, transitions in units of the weights, rows of signed bytes. */
export type TrainedNames = {
  readonly labels: readonly string[];
  readonly transitions: readonly number[];
  readonly rows: readonly Row[];
  readonly scale: number;
};

const EPOCHS = 10;
const AVERAGED = 4;
/** Chains that differ in their seed alone: what one learned by chance, the others did not. */
const CHAINS = 3;
const DROPOUT = 0.35;
const SEED = 23;
/** The readers that relabel v1: shorter training, each on half of v1. */
const READER_EPOCHS = 6;
const PARTS = 2;
/** How much the old label counts against the new reader's own opinion. */
const CHANNEL = 0.5;
/** The relabelled corpus counts less: its labels are guesses. */
const RELABELLED_WEIGHT = 0.5;
/**
 * How often a name's own spelling is hidden while learning, so that its surroundings and the lists must do: most names of a
 * new text have never been seen. Of names seen this often at most; of the others.
 */
const RARE = 3;
const HIDDEN_RARE = 0.4;
const HIDDEN = 0.15;
/** Smaller weights, in signed bytes, are dropped; larger ones cut at LARGEST. */
const SMALLEST = 4;
const LARGEST = 2;

/** RONEC v1's class names in v2's terms; PRODUCT has none. */
export function v2Tag(tag: string): string {
  const kind = tag.slice(2);
  const known: Readonly<Record<string, string>> = {
    NUMERIC_VALUE: 'NUMERIC',
    QUANTITY_OR_MEASURE: 'QUANTITY',
    ORGANIZATION: 'ORG',
  };
  if (kind === 'PRODUCT') return 'O';
  return tag === 'O' || tag === '_' ? 'O' : `${tag.slice(0, 2)}${known[kind] ?? kind}`;
}

/**
 * Learns the name recogniser. The older corpus is first read again by the newer guidelines: a chain trained on v2 and
 * on the other half of v1 (every feature once for both and once for each, Daumé III 2007) says what v2's annotators would have
 * marked, its old labels speak through a noisy channel, P(v1 label | v2 label, capital). Then one chain is trained on both.
 */
export function trainNames(examples: readonly NameExample[], log: (line: string) => void): TrainedNames {
  const kinds = [
    ...new Set(examples.flatMap((example) => example.tags.filter((tag) => tag !== 'O').map((tag) => tag.slice(2)))),
  ].sort();
  const labels = ['O', ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
  const { keys, chains } = numberFeatures(examples, labels);
  const newer = chains.filter((_, i) => examples[i]?.guideline === 2);
  const older = chains.filter((_, i) => examples[i]?.guideline === 1);
  const capitals = examples
    .filter((example) => example.guideline === 1)
    .map((example) => example.words.map((word) => word.capital > 0));
  const relabelled = relabel(newer, older, capitals, labels, keys.length, log);
  const all = [...newer, ...relabelled];
  const chain = averageOf(
    Array.from({ length: CHAINS }, (_, i) =>
      trainChain(
        all,
        labels,
        keys.length,
        { epochs: EPOCHS, averaged: AVERAGED, dropout: DROPOUT, seed: SEED + 100 * i },
        log,
      ),
    ),
  );
  return shipped(chain, labels, keys);
}

/** The keys of all features, and the examples in their numbers. */
function numberFeatures(
  examples: readonly NameExample[],
  labels: readonly string[],
): { keys: number[]; chains: ChainExample[] } {
  const buffer = new Int32Array(NAME_FEATURES);
  const numbers = new Map<number, number>();
  const labelNumber = new Map(labels.map((label, i) => [label, i]));
  const seen = new Map<number, number>();
  for (const { words } of examples) for (const { lemma } of words) seen.set(lemma, (seen.get(lemma) ?? 0) + 1);
  const chains = examples.map(({ words, tags }) => {
    const features: number[] = [];
    const ends = new Int32Array(words.length);
    const hidden: { end: number; chance: number }[] = [];
    words.forEach((word, i) => {
      const all = [...buffer.subarray(0, nameFeatures(words, i, buffer))];
      const spelling = word.capital > 0 ? spellingFeatures(words, i, all, buffer) : [];
      for (const feature of [...spelling, ...all.filter((other) => !spelling.includes(other))]) {
        const key = rowKey(feature);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        features.push(number);
      }
      const chance = (seen.get(word.lemma) ?? 0) <= RARE ? HIDDEN_RARE : HIDDEN;
      hidden.push({ end: (ends[i - 1] ?? 0) + spelling.length, chance: spelling.length > 0 ? chance : 0 });
      ends[i] = features.length;
    });
    const gold = Int32Array.from(tags.map((tag) => labelNumber.get(tag) ?? 0));
    return { features: Int32Array.from(features), ends, gold, weight: 1, hidden };
  });
  return { keys: [...numbers.keys()], chains };
}

/** Those of a word's features that ask how it is spelt: they are others where it is spelt otherwise. */
function spellingFeatures(
  words: readonly NameWord[],
  i: number,
  features: readonly number[],
  buffer: Int32Array,
): number[] {
  const { form, lemma, suffix2, suffix3, suffix4, lemmaSuffix3, prefix3, prefix4 } = OUTSIDE;
  const blank = { ...words[i], form, lemma, suffix2, suffix3, suffix4, lemmaSuffix3, prefix3, prefix4 } as NameWord;
  const others = new Set(buffer.subarray(0, nameFeatures(words.with(i, blank), i, buffer)));
  return features.filter((feature) => !others.has(feature));
}

/** The older corpus with the labels the newer guidelines would have given it. */
function relabel(
  newer: readonly ChainExample[],
  older: readonly ChainExample[],
  capitals: readonly (readonly boolean[])[],
  labels: readonly string[],
  count: number,
  log: (line: string) => void,
): ChainExample[] {
  const size = labels.length;
  const scores: Float64Array[] = [];
  const transitions: Float64Array[] = [];
  const channel = new Float64Array(2 * size * size).fill(0.5);
  for (let part = 0; part < PARTS; part++) {
    const chain = trainChain(
      [
        ...newer.map((example) => withCopies(example, count, 1)),
        ...older.filter((_, i) => i % PARTS !== part).map((example) => withCopies(example, count, 2)),
      ],
      labels,
      3 * count,
      { epochs: READER_EPOCHS, averaged: AVERAGED, dropout: DROPOUT, seed: SEED + 1 + part },
      log,
    );
    transitions.push(chain.transitions);
    older.forEach((example, i) => {
      if (i % PARTS !== part) return;
      const own = chainScores(chain, withCopies(example, count, 1), size);
      scores[i] = own;
      bestPath(own, chain.transitions, labels).forEach((label, k) => {
        const at = ((capitals[i]?.[k] ? size : 0) + label) * size + (example.gold[k] as number);
        channel[at] = (channel[at] as number) + 1;
      });
    });
  }
  for (let row = 0; row < 2 * size; row++) {
    let total = 0;
    for (let label = 0; label < size; label++) total += channel[row * size + label] as number;
    for (let label = 0; label < size; label++)
      channel[row * size + label] = CHANNEL * Math.log((channel[row * size + label] as number) / total);
  }
  let changed = 0;
  const relabelled = older.map((example, i) => {
    const own = scores[i] as Float64Array;
    example.gold.forEach((old, k) => {
      for (let label = 0; label < size; label++) {
        const row = (capitals[i]?.[k] ? size : 0) + label;
        own[k * size + label] = (own[k * size + label] as number) + (channel[row * size + old] as number);
      }
    });
    const gold = Int32Array.from(bestPath(own, transitions[i % PARTS] as Float64Array, labels));
    changed += gold.filter((label, k) => label !== example.gold[k]).length;
    return { ...example, gold, weight: RELABELLED_WEIGHT };
  });
  log(`names: ${changed} tokens of RONEC v1 relabelled`);
  return relabelled;
}

/** Linear chains vote by the sum of their scores, which is the score of their mean: an ensemble in one model. */
function averageOf(chains: readonly Chain[]): Chain {
  const [first] = chains;
  if (first === undefined) throw new Error('no chain to average');
  for (const other of chains.slice(1)) {
    for (let k = 0; k < first.values.length; k++)
      first.values[k] = (first.values[k] as number) + (other.values[k] as number);
    for (let k = 0; k < first.transitions.length; k++)
      first.transitions[k] = (first.transitions[k] as number) + (other.transitions[k] as number);
  }
  return {
    values: first.values.map((value) => value / chains.length),
    transitions: first.transitions.map((value) => value / chains.length),
  };
}

/** Every feature a second time, as the guideline's own. */
function withCopies(example: ChainExample, count: number, guideline: number): ChainExample {
  const features = new Int32Array(2 * example.features.length);
  example.features.forEach((feature, i) => {
    features[2 * i] = feature;
    features[2 * i + 1] = feature + guideline * count;
  });
  return { features, ends: example.ends.map((end) => 2 * end), gold: example.gold, weight: example.weight };
}

/** Float rows → signed bytes, small weights and empty rows dropped. */
function shipped(chain: Chain, labels: readonly string[], keys: readonly number[]): TrainedNames {
  const scale = LARGEST / 127;
  const rows: Row[] = [];
  keys.forEach((key, feature) => {
    const cells = labels.flatMap((_, label) => {
      const value = chain.values[feature * STRIDE + label] as number;
      const weight = Math.max(-127, Math.min(127, Math.round(value / scale)));
      return Math.abs(weight) < SMALLEST ? [] : [{ label, weight }];
    });
    if (cells.length > 0) rows.push({ key, cells });
  });
  const transitions = [...chain.transitions].map((value) => Math.round((value / scale) * 10) / 10);
  return { labels, transitions, rows, scale };
}
