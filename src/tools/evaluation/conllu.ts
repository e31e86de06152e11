import { analyze, type Engine, readTokens } from '../../language/analyze.ts';
import type { Doc } from '../../language/doc.ts';
import { foldDiacritics } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type CorpusSentence, readConllu } from '../corpora/conllu.ts';
import { f1, type Metric } from './metric.ts';

/**
 * CoNLL-U file → figures as the CoNLL 2018 scorer counts them (Zeman et al. 2018): every word counts, punctuation too;
 * relations without their subtypes; of the features the universal ones.
 *
 *   tokens_f1 sentences_f1           raw text (all "# text" lines joined by blanks) against gold boundaries
 *   upos ufeats lemma uas las        gold tokens and sentences; share of words that are right
 *   raw_upos … raw_las               from raw text: F1 over words that have the same characters in both
 *   plain_upos … plain_las           gold tokens and sentences, the text stripped of diacritics; lemmas with theirs
 *   tokens_per_second                the whole pipeline with names, raw text, one thread, best of three
 */
export function evaluateConllu(engine: Engine, file: string, now: () => number): Metric[] {
  const sentences = readConllu(file);
  const gold = goldWords(sentences);
  const raw = sentences.map((sentence) => sentence.text).join(' ');
  const given = readGiven(engine, sentences, (form) => form);
  const plain = readGiven(engine, sentences, foldDiacritics);
  let doc = analyze(engine, raw);
  const seconds = [0, 1, 2].map(() => {
    const start = now();
    doc = analyze(engine, raw);
    return (now() - start) / 1000;
  });
  const found = foundWords(doc);
  const aligned = align(gold, found);
  return [
    { name: 'tokens_f1', value: f1(aligned.pairs.length, gold.length, found.length) },
    { name: 'sentences_f1', value: sentencesF1(gold, found) },
    ...wordMetrics('', gold, foundWords(given), oneToOne(gold.length)),
    ...wordMetrics('raw_', gold, found, aligned),
    ...wordMetrics('plain_', gold, foundWords(plain), oneToOne(gold.length)),
    { name: 'tokens_per_second', value: doc.tokens.length / Math.min(...seconds) },
  ];
}

/** A word with its place among all characters that are not white space; `head` numbers the list, -1 for a root. */
type PlacedWord = {
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  readonly upos: string;
  readonly features: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
};

type Alignment = { readonly pairs: readonly (readonly [number, number])[] };

function goldWords(sentences: readonly CorpusSentence[]): PlacedWord[] {
  const words: PlacedWord[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const offset = words.length;
    sentence.words.forEach((word, i) => {
      const from = at;
      at += [...word.form.replace(/\s/gu, '')].length;
      words.push({
        from,
        to: at,
        first: i === 0,
        upos: word.upos,
        features: universal(word.features.split('|')),
        lemma: word.lemma,
        head: word.head === 0 ? -1 : offset + word.head - 1,
        deprel: withoutSubtype(word.deprel),
      });
    });
  }
  return words;
}

function foundWords(doc: Doc): PlacedWord[] {
  const firsts = new Set(doc.sentences.map((sentence) => sentence.firstToken));
  let at = 0;
  return doc.tokens.map((token) => {
    const from = at;
    at += [...doc.text.slice(token.start, token.end).replace(/\s/gu, '')].length;
    return {
      from,
      to: at,
      first: firsts.has(token.index),
      upos: token.upos,
      features: universal(Object.entries(token.features).map(([name, value]) => `${name}=${value}`)),
      lemma: token.lemma,
      head: token.head,
      deprel: withoutSubtype(token.deprel),
    };
  });
}

/** The engine's reading of gold tokens and sentences, each word written as `write` says. */
function readGiven(engine: Engine, sentences: readonly CorpusSentence[], write: (form: string) => string): Doc {
  let text = '';
  const spans: Span[] = [];
  const ranges: { firstToken: number; endToken: number }[] = [];
  for (const { words } of sentences) {
    const firstToken = spans.length;
    for (const word of words) {
      spans.push({ start: text.length, end: text.length + word.form.length });
      text += write(word.form) + (word.spaceAfter ? ' ' : '');
    }
    if (!text.endsWith(' ')) text += ' ';
    ranges.push({ firstToken, endToken: spans.length });
  }
  return readTokens(engine, text, spans, ranges);
}

function oneToOne(length: number): Alignment {
  return { pairs: Array.from({ length }, (_, i) => [i, i] as const) };
}

/** Words that cover the same characters. Both lists are in text order. */
function align(gold: readonly PlacedWord[], found: readonly PlacedWord[]): Alignment {
  const places = new Map(found.map((word, i) => [`${word.from} ${word.to}`, i]));
  return {
    pairs: gold.flatMap((word, i) => {
      const at = places.get(`${word.from} ${word.to}`);
      return at === undefined ? [] : [[i, at] as const];
    }),
  };
}

function wordMetrics(
  prefix: string,
  gold: readonly PlacedWord[],
  found: readonly PlacedWord[],
  { pairs }: Alignment,
): Metric[] {
  const goldOf = new Map(pairs.map(([g, f]) => [f, g]));
  const count = (isRight: (g: PlacedWord, f: PlacedWord) => boolean): number =>
    pairs.filter(([g, f]) => isRight(gold[g] as PlacedWord, found[f] as PlacedWord)).length;
  const sameHead = (g: PlacedWord, f: PlacedWord): boolean =>
    f.head < 0 ? g.head < 0 : goldOf.get(f.head) === g.head && g.head >= 0;
  const figures = {
    upos: count((g, f) => g.upos === f.upos),
    ufeats: count((g, f) => g.features === f.features),
    lemma: count((g, f) => g.lemma === f.lemma || g.lemma === '_'),
    uas: count(sameHead),
    las: count((g, f) => sameHead(g, f) && g.deprel === f.deprel),
  };
  return Object.entries(figures).map(([name, right]) => ({
    name: prefix + name,
    value: f1(right, gold.length, found.length),
  }));
}

/** Sentences with the same first and last character. */
function sentencesF1(gold: readonly PlacedWord[], found: readonly PlacedWord[]): number {
  const sentencesOf = (words: readonly PlacedWord[]): Set<string> => {
    const starts = words.filter((word) => word.first).map((word) => word.from);
    return new Set(starts.map((start, i) => `${start} ${starts[i + 1] ?? words.at(-1)?.to}`));
  };
  const goldSentences = sentencesOf(gold);
  const foundSentences = sentencesOf(found);
  const right = [...foundSentences].filter((sentence) => goldSentences.has(sentence)).length;
  return f1(right, goldSentences.size, foundSentences.size);
}

function withoutSubtype(deprel: string): string {
  return deprel.split(':', 1)[0] ?? deprel;
}

/** The scorer's list of features that mean the same in all languages. */
const UNIVERSAL: ReadonlySet<string> = new Set(
  `PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice
Evident Polarity Person Polite`.split(/\s/u),
);

function universal(features: readonly string[]): string {
  return features
    .filter((feature) => UNIVERSAL.has(feature.split('=', 1)[0] ?? ''))
    .sort()
    .join('|');
}
