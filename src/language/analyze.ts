import type { Span } from '../text/span.ts';
import type { Doc, NameSpan, Reading, Sentence, Token } from './doc.ts';
import type { TagMeaning } from './features.ts';
import { findLemma, type LemmatizerModel } from './lemmatizer.ts';
import { findNames, type NamesModel } from './names.ts';
import { type ParserModel, parseSentence } from './parser.ts';
import { viewForParser } from './parser-view.ts';
import { splitSentences } from './sentences.ts';
import { spell } from './spelling.ts';
import { type TaggerModel, tagSentence, viewWords, type WordView } from './tagger.ts';
import { tokenize } from './tokenizer.ts';

/** The stages of a language engine, in the order they run. */
export type Engine = {
  readonly code: string;
  readonly tagger: TaggerModel;
  readonly meanings: ReadonlyMap<string, TagMeaning>;
  readonly lemmatizer: LemmatizerModel;
  readonly parser: ParserModel;
  readonly names: NamesModel;
  /** Forms that are nothing but a third person of the present, with their lemma. */
  readonly presents: ReadonlyMap<string, string>;
  /** Such forms that are other words as well: their lemma where they are read as verbs. */
  readonly homographs: ReadonlyMap<string, string>;
  /** What women are and do, with the article, in lower case, with their lemma and tag. */
  readonly feminineRoles: ReadonlyMap<string, Reading>;
  /** Second parts of compounds that tell a rank: "șef" in "procurorul-șef". */
  readonly ranks: ReadonlySet<string>;
  /** Adjectives of nationality, in lower case, with their lemma and tag. */
  readonly nationalities: ReadonlyMap<string, Reading>;
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
  const seen = { marked: new Map<string, WordView>(), plain: new Map<string, WordView>() };
  for (let start = 0; start < ranges.length; start += BATCH) {
    const batch = ranges.slice(start, start + BATCH);
    const bare = batch.map(({ firstToken, endToken }, i) => {
      const plain = plainly[start + i] ?? false;
      return readWords(engine, text, spans.slice(firstToken, endToken), firstToken, plain, seen);
    });
    const named = bare.map((words) => findNames(engine.names, words));
    bare.forEach((words, i) => {
      const own = named[i] ?? [];
      const read = withTree(engine, withNameTags(engine, words, own));
      tokens.push(...read);
      names.push(...own);
      const first = read[0];
      const last = read.at(-1);
      if (first && last)
        sentences.push({ start: first.start, end: last.end, firstToken: first.index, endToken: last.index + 1 });
    });
  }
  return { text, language: engine.code, tokens, sentences, names };
}

/**
 * Sentences that go through each stage together: the tables of one stage fill the cache, so stages that take turns at every
 * sentence wait for memory (13,400 → 19,500 tokens a second of processor time).
 */
const BATCH = 100;

/** Words with tags and lemmas; `offset`: number of the first. */
function readWords(
  engine: Engine,
  text: string,
  spans: readonly Span[],
  offset: number,
  plain: boolean,
  seen: { readonly marked: Map<string, WordView>; readonly plain: Map<string, WordView> },
): Token[] {
  const { tagger } = engine;
  const forms = spans.map((span) => spell(tagger, text.slice(span.start, span.end)));
  // "procurorul-șef" is read as "procurorul"
  const read = forms.map((form) => withoutRank(engine, form));
  const words = viewWords(tagger, read, plain, plain ? seen.plain : seen.marked).map((word) => surely(engine, word));
  const tags = tagSentence(tagger, words);
  const tagAt = (i: number): string => tagger.tags[tags[i] ?? 0] ?? 'X';
  return spans.map((span, i): Token => {
    const word = words[i] as WordView;
    const tag = tagAt(i);
    const place = { ...span, index: offset + i, form: forms[i] ?? '' };
    const role =
      /^Vm[in]/u.test(tag) || (i === 0 && tag.startsWith('Np')) ? engine.feminineRoles.get(word.lower) : undefined;
    if (role !== undefined) return tagged(engine, place, role.msd, role.lemma);
    const nationality = i === 0 || /^A/u.test(tag) ? undefined : engine.nationalities.get(place.form);
    if (nationality !== undefined && /^N/u.test(tagAt(i - 1)))
      return tagged(engine, place, nationality.msd, nationality.lemma);
    const present = /^Vmi/u.test(tag) ? engine.homographs.get(word.lower) : undefined;
    const msd = present === undefined ? tag : PRESENT_TAG;
    const lemma =
      present ??
      engine.presents.get(word.lower) ??
      findLemma(engine.lemmatizer, read[i] ?? '', word, tags[i] ?? 0, msd, plain);
    return tagged(engine, place, msd, lemma);
  });
}

/** A noun with its rank ("procurorul-șef", "inspectoarea-șefă") → the noun alone: the two of them are one word, inflected as the first is. */
function withoutRank({ ranks }: Engine, form: string): string {
  const hyphen = form.lastIndexOf('-');
  return hyphen > 3 && ranks.has(form.slice(hyphen + 1).toLowerCase()) ? form.slice(0, hyphen) : form;
}

/** Names are found before the tree is built: a word of a name is tagged as one, whatever the tagger made of it. */
function withNameTags(engine: Engine, words: readonly Token[], names: readonly NameSpan[]): Token[] {
  return words.map((word, i) =>
    isMisreadName(word, names) || isCapitalVerb(words[i - 1], word) ? tagged(engine, word, NAME_TAG, word.form) : word,
  );
}

function withTree(engine: Engine, words: readonly Token[]): Token[] {
  const view = viewForParser(
    words.map(({ form }) => form.toLowerCase()),
    words.map(({ lemma }) => lemma.toLowerCase()),
    words.map(({ msd }) => msd),
  );
  const { heads, labels } = parseSentence(engine.parser, view);
  const offset = words[0]?.index ?? 0;
  return words.map((word, i) => {
    const head = heads[i] ?? -1;
    return { ...word, head: head < 0 ? -1 : offset + head, deprel: labels[i] ?? 'dep' };
  });
}

function tagged(
  engine: Engine,
  word: Pick<Token, 'start' | 'end' | 'index' | 'form'>,
  msd: string,
  lemma: string,
): Token {
  const { start, end, index, form } = word;
  const meaning = engine.meanings.get(msd);
  const upos = meaning?.upos ?? 'X';
  return { start, end, index, form, lemma, upos, msd, features: meaning?.features ?? {}, head: -1, deprel: 'dep' };
}

/** A form that can only be a present has that one tag to choose from. */
function surely({ tagger, presents }: Engine, word: WordView): WordView {
  if (!presents.has(word.lower)) return word;
  const tag = tagger.tags.indexOf(/(?:ă|aza)$/u.test(word.lower) ? PRESENT_TAG : 'Vmip3s');
  return tag < 0 ? word : { ...word, candidates: [tag] };
}

/** "Kim", "Xi", "Mori": a capitalised word of a person's name that was read as a verb, a numeral or an adjective, of a place's as a verb. */
function isMisreadName({ form, msd, index }: Token, names: readonly NameSpan[]): boolean {
  if (!/^[VMA]/u.test(msd) || !/^\p{Lu}\p{Ll}\p{L}*$/u.test(form)) return false;
  const name = names.find(({ first, last }) => first <= index && index <= last);
  return name?.label === 'PERSON' || (name?.label === 'GPE' && msd.startsWith('V'));
}

/** "Deși Mori a declarat": no verb within a sentence has a capital; in headlines the word before has one too, if it is not a small word. */
function isCapitalVerb(before: Token | undefined, { form, msd }: Token): boolean {
  if (before === undefined || !msd.startsWith('V') || !/^\p{Lu}\p{Ll}+$/u.test(form)) return false;
  return /^\p{Ll}+$/u.test(before.form) || (/^[CRS]/u.test(before.msd) && /^\p{Lu}?\p{Ll}+$/u.test(before.form));
}
const NAME_TAG = 'Np';
const PRESENT_TAG = 'Vmip3';

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
