import type { Span } from '../text/span.ts';
import type { Doc, NameSpan, Sentence, Token } from './doc.ts';
import type { TagMeaning } from './features.ts';
import { findLemma, type LemmatizerModel } from './lemmatizer.ts';
import { findNames, type NamesModel } from './names.ts';
import { type ParserModel, parseSentence } from './parser.ts';
import { viewForParser } from './parser-view.ts';
import { splitSentences } from './sentences.ts';
import { type TaggerModel, tagSentence, viewWords } from './tagger.ts';
import { tokenize } from './tokenizer.ts';

/** The stages of a language engine, in the order they run. */
export type Engine = {
  readonly code: string;
  readonly tagger: TaggerModel;
  readonly meanings: ReadonlyMap<string, TagMeaning>;
  readonly lemmatizer: LemmatizerModel;
  readonly parser: ParserModel;
  readonly names: NamesModel;
};

/** Longer stretches without a full stop are read in pieces: no sentence of a newspaper is longer. */
const LONGEST_SENTENCE = 250;

/** Text → Doc: tokens → sentences → tags → lemmas → trees → names. Linear time; any text gives a Doc. */
export function analyze(engine: Engine, text: string, span: Span = { start: 0, end: text.length }): Doc {
  const spans = tokenize(text, span);
  const ranges = splitSentences(text, spans).flatMap(inPieces);
  return readTokens(engine, text, spans, ranges);
}

/** The same for tokens and sentences that are given. */
export function readTokens(
  engine: Engine,
  text: string,
  spans: readonly Span[],
  ranges: readonly { firstToken: number; endToken: number }[],
): Doc {
  const plainly = plainSentences(text, spans, ranges);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const names: NameSpan[] = [];
  for (const [number, range] of ranges.entries()) {
    const plain = plainly[number] ?? false;
    const words = spans.slice(range.firstToken, range.endToken);
    const offset = tokens.length;
    const read = readSentence(engine, text, words, offset, plain);
    tokens.push(...read);
    names.push(...findNames(engine.names, read));
    const first = words[0];
    const last = words.at(-1);
    if (first && last)
      sentences.push({ start: first.start, end: last.end, firstToken: offset, endToken: tokens.length });
  }
  return { text, language: engine.code, tokens, sentences, names };
}

function readSentence(engine: Engine, text: string, spans: readonly Span[], offset: number, plain: boolean): Token[] {
  const forms = spans.map((span) => normalise(text.slice(span.start, span.end)));
  const { tagger } = engine;
  const words = viewWords(tagger, forms, plain);
  const tags = tagSentence(tagger, words);
  const msds = tags.map((tag) => tagger.tags[tag] ?? 'X');
  const lemmas = words.map((word, i) =>
    findLemma(engine.lemmatizer, forms[i] ?? '', word, tags[i] ?? 0, msds[i] ?? 'X', plain),
  );
  const view = viewForParser(
    forms.map((form) => form.toLowerCase()),
    lemmas.map((lemma) => lemma.toLowerCase()),
    msds,
  );
  const tree = parseSentence(engine.parser, view);
  return spans.map((span, i) => {
    const msd = msds[i] ?? 'X';
    const meaning = engine.meanings.get(msd);
    const head = tree.heads[i] ?? -1;
    return {
      start: span.start,
      end: span.end,
      index: offset + i,
      form: forms[i] ?? '',
      lemma: lemmas[i] ?? '',
      upos: meaning?.upos ?? 'X',
      msd,
      features: meaning?.features ?? {},
      head: head < 0 ? -1 : offset + head,
      deprel: tree.labels[i] ?? 'dep',
    };
  });
}

/** Cedillas to commas, typographic hyphens to plain ones. */
function normalise(form: string): string {
  return form.replace(/[şţŞŢ‑‐]/gu, (unit) => NORMAL[unit] ?? unit);
}
const NORMAL: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț', '‑': '-', '‐': '-' };

/**
 * Which sentences stand in text without diacritics: each paragraph tells for itself, a short one without a mark goes with
 * the greater part of the article.
 */
function plainSentences(
  text: string,
  spans: readonly Span[],
  ranges: readonly { firstToken: number; endToken: number }[],
): boolean[] {
  const paragraphs: Paragraph[] = [];
  let end = 0;
  ranges.forEach(({ firstToken, endToken }, number) => {
    const start = spans[firstToken]?.start ?? end;
    if (number === 0 || text.slice(end, start).includes('\n'))
      paragraphs.push({ marked: 0, letters: 0, sentences: [] });
    end = spans[endToken - 1]?.end ?? start;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    paragraph.sentences.push(number);
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 64) paragraph.letters++;
      if (unit > 127 && /[ăâîșțşţĂÂÎȘȚŞŢ]/u.test(text.charAt(i))) paragraph.marked++;
    }
  });
  const lacks = ({ marked, letters }: Paragraph): boolean => marked * MARKED < letters;
  const telling = paragraphs.filter(({ marked, letters }) => marked > 0 || letters >= TELLING);
  const weight = (some: readonly Paragraph[]): number => some.reduce((sum, { letters }) => sum + letters, 0);
  const all = telling.length > 0 ? telling : paragraphs;
  const mostly = weight(all) >= FEWEST_LETTERS && weight(all.filter(lacks)) * 2 > weight(all);
  const plain: boolean[] = [];
  for (const paragraph of paragraphs) {
    const own = paragraph.marked > 0 || paragraph.letters >= TELLING ? lacks(paragraph) : mostly;
    for (const number of paragraph.sentences) plain[number] = own;
  }
  return plain;
}

type Paragraph = { marked: number; letters: number; readonly sentences: number[] };

/** Romanian has a diacritic in every sixteenth letter: one in two hundred is text without; 120 letters without any are (1 in 1,700 by chance); an article of 60. */
const MARKED = 200;
const TELLING = 120;
const FEWEST_LETTERS = 60;

function inPieces(range: { firstToken: number; endToken: number }): { firstToken: number; endToken: number }[] {
  const pieces = [];
  for (let first = range.firstToken; first < range.endToken; first += LONGEST_SENTENCE) {
    pieces.push({ firstToken: first, endToken: Math.min(range.endToken, first + LONGEST_SENTENCE) });
  }
  return pieces;
}
