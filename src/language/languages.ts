import { analyze, type Engine } from './analyze.ts';
import { bareTables } from './bare-tables.ts';
import { isCommonWord } from './known-words.ts';
import type { Language } from './language.ts';
import type { Models, ReaderModels } from './model-files.ts';
import { nameTagsOf } from './name-words.ts';
import { ROMANIAN } from './ro/romanian.ts';
import { parseStems } from './stems.ts';

/** What a browser's own timeline calls the loading of a language: files read and decoded. */
export const LOADING = 'reper-language-loaded';

/** The languages Reper reads, by code; adding one is a folder and a line here. */
const LANGUAGES = { ro: bareTables(ROMANIAN) };

export type LanguageCode = keyof typeof LANGUAGES;

/** Whether articles in `code` ("ro", "ro-RO") can be read. */
export function isKnownLanguage(code: string): boolean {
  return Object.hasOwn(LANGUAGES, code.slice(0, 2).toLowerCase());
}

/** The language that reads with these models. */
export function loadLanguage(code: LanguageCode, models: Models): Language {
  const engine = loadEngine(code, models);
  const { lexicon, tags } = engine.tagger;
  const isName = (tag: number): boolean => (tags[tag] ?? '').startsWith('Np');
  return {
    ...LANGUAGES[code],
    analyze: (text, span) => analyze(engine, text, span),
    isCommonWord: (word) => isCommonWord(lexicon, isName, word),
  };
}

/** The stages up to tags and lemmas. */
export function loadReader(models: ReaderModels): Pick<Engine, 'tagger' | 'meanings' | 'lemmatizer'> {
  const { tags, meanings } = models['tags.tsv'];
  const lexicon = models['lexicon.tsv'];
  const classes = [...new Set(tags.map((tag) => tag.slice(0, 2)))].sort();
  return {
    meanings,
    tagger: {
      tags,
      classes: tags.map((tag) => classes.indexOf(tag.slice(0, 2))),
      lexicon,
      stems: parseStems(models['stem-rules.tsv'], models['stems.txt'], tags),
      endings: models['endings.tsv'],
      weights: models['tagger.bin'],
    },
    lemmatizer: { lexicon, scripts: models['scripts.tsv'] },
  };
}

/** The stages alone, for evaluation. */
export function loadEngine(code: LanguageCode, models: Models): Engine {
  const reader = loadReader(models);
  const { labels, transitions } = models['names.json'];
  const { lexicon, tags } = reader.tagger;
  return {
    code,
    ...reader,
    presents: LANGUAGES[code].presents,
    nationalities: LANGUAGES[code].nationalities,
    feminineRoles: LANGUAGES[code].feminineRoles,
    ranks: LANGUAGES[code].ranks,
    homographs: LANGUAGES[code].homographs,
    parser: { ...models['parser.tsv'], moves: models['parser-moves.bin'], labelling: models['parser-labels.bin'] },
    names: {
      labels,
      transitions: Float32Array.from(transitions),
      rows: models['names.bin'],
      knowledge: {
        lists: models['name-lists.bin'],
        clusters: models['name-clusters.bin'],
        lexicon,
        nameTags: nameTagsOf(tags),
      },
    },
  };
}
