import { analyze, type Engine } from './analyze.ts';
import { parseTagTable } from './features.ts';
import { isCommonWord } from './known-words.ts';
import type { Language, ModelFiles } from './language.ts';
import { parseLexicon } from './lexicon.ts';
import { nameTagsOf } from './name-words.ts';
import { parseParserTable } from './parser-table.ts';
import { ROMANIAN } from './ro/romanian.ts';
import { decodeRows } from './rows.ts';
import { parseStems } from './stems.ts';
import { decodeWeights } from './weights.ts';
import { decodeLists } from './word-lists.ts';

/** The model files of tags and lemmas. */
export const READER_FILES = [
  'tags.tsv',
  'lexicon.tsv',
  'endings.tsv',
  'stem-rules.tsv',
  'stems.txt',
  'scripts.tsv',
  'tagger.bin',
] as const;

/** The model files a language needs, beside this folder in `<code>/model/`. */
export const MODEL_FILES = [
  ...READER_FILES,
  'parser.tsv',
  'parser-moves.bin',
  'parser-labels.bin',
  'names.json',
  'names.bin',
  'name-lists.bin',
  'name-clusters.bin',
] as const;

/** What a browser's own timeline calls the loading of a language: files read and decoded. */
export const LOADING = 'reper-language-loaded';

/** The languages Reper reads, by code; adding one is a folder and a line here. */
const LANGUAGES = { ro: ROMANIAN };

export type LanguageCode = keyof typeof LANGUAGES;

/** Whether articles in `code` ("ro", "ro-RO") can be read. */
export function isKnownLanguage(code: string): boolean {
  return code.slice(0, 2).toLowerCase() in LANGUAGES;
}

/** Decodes the models (about 100 ms) and returns the language. Throws where a file is missing or broken. */
export function loadLanguage(code: LanguageCode, files: ModelFiles): Language {
  const engine = loadEngine(code, files);
  const { lexicon, tags } = engine.tagger;
  const isName = (tag: number): boolean => (tags[tag] ?? '').startsWith('Np');
  return {
    ...LANGUAGES[code],
    analyze: (text, span) => analyze(engine, text, span),
    isCommonWord: (word) => isCommonWord(lexicon, isName, word),
  };
}

/** The stages up to tags and lemmas. */
export function loadReader(files: ModelFiles): Pick<Engine, 'tagger' | 'meanings' | 'lemmatizer'> {
  const text = textOf(files);
  const { tags, meanings } = parseTagTable(text('tags.tsv'));
  const lexicon = parseLexicon(text('lexicon.tsv'));
  const classes = [...new Set(tags.map((tag) => tag.slice(0, 2)))].sort();
  return {
    meanings,
    tagger: {
      tags,
      classes: tags.map((tag) => classes.indexOf(tag.slice(0, 2))),
      lexicon,
      stems: parseStems(text('stem-rules.tsv'), text('stems.txt'), tags),
      endings: new Map(rows(text('endings.tsv')).map(([ending, list]) => [ending, list.split(' ').map(Number)])),
      weights: decodeWeights(fileOf(files, 'tagger.bin')),
    },
    lemmatizer: { lexicon, scripts: new Map(rows(text('scripts.tsv'))) },
  };
}

/** The stages alone, for evaluation. */
export function loadEngine(code: LanguageCode, files: ModelFiles): Engine {
  const text = textOf(files);
  const reader = loadReader(files);
  const names = JSON.parse(text('names.json')) as { labels: string[]; transitions: number[] };
  const { lexicon, tags } = reader.tagger;
  return {
    code,
    ...reader,
    presents: LANGUAGES[code].presents,
    nationalities: LANGUAGES[code].nationalities,
    homographs: LANGUAGES[code].homographs,
    parser: {
      ...parseParserTable(text('parser.tsv')),
      moves: decodeWeights(fileOf(files, 'parser-moves.bin')),
      labelling: decodeWeights(fileOf(files, 'parser-labels.bin')),
    },
    names: {
      labels: names.labels,
      transitions: Float32Array.from(names.transitions),
      rows: decodeRows(fileOf(files, 'names.bin')),
      knowledge: {
        lists: decodeLists(fileOf(files, 'name-lists.bin')),
        clusters: decodeLists(fileOf(files, 'name-clusters.bin')),
        lexicon,
        nameTags: nameTagsOf(tags),
      },
    },
  };
}

function rows(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const tab = line.indexOf('\t');
    return tab < 0 ? [] : [[line.slice(0, tab), line.slice(tab + 1)] as [string, string]];
  });
}

function textOf(files: ModelFiles): (name: string) => string {
  const decoder = new TextDecoder();
  return (name) => decoder.decode(fileOf(files, name));
}

function fileOf(files: ModelFiles, name: string): Uint8Array {
  const file = files[name];
  if (file === undefined) throw new Error(`model file ${name} is missing`);
  return file;
}
