import { parseTagTable } from './features.ts';
import { parseLexicon } from './lexicon.ts';
import { parseParserTable } from './parser-table.ts';
import { decodeRows } from './rows.ts';
import { SortedLines } from './sorted-lines.ts';
import { decodeWeights } from './weights.ts';
import { decodeLists } from './word-lists.ts';

/**
 * A model file's bytes → what the engine keeps of it. File by file, so that a browser decodes one while it still reads the
 * others; the largest are asked for first.
 */
const DECODERS = {
  'names.bin': decodeRows,
  'parser-moves.bin': decodeWeights,
  'stems.txt': (bytes: Uint8Array) => new SortedLines(textOf(bytes)),
  'parser-labels.bin': decodeWeights,
  'tagger.bin': decodeWeights,
  'lexicon.tsv': (bytes: Uint8Array) => parseLexicon(textOf(bytes)),
  'name-lists.bin': decodeLists,
  'endings.tsv': (bytes: Uint8Array) =>
    new Map([...rows(textOf(bytes))].map(([ending, list]) => [ending, list.split(' ').map(Number)])),
  'name-clusters.bin': decodeLists,
  'scripts.tsv': (bytes: Uint8Array) => rows(textOf(bytes)),
  'tags.tsv': (bytes: Uint8Array) => parseTagTable(textOf(bytes)),
  'parser.tsv': (bytes: Uint8Array) => parseParserTable(textOf(bytes)),
  'names.json': (bytes: Uint8Array) =>
    JSON.parse(textOf(bytes)) as { readonly labels: string[]; readonly transitions: number[] },
  'stem-rules.tsv': textOf,
};

export type ModelFile = keyof typeof DECODERS;

/** The decoded files by name. */
export type Models = { readonly [File in ModelFile]: ReturnType<(typeof DECODERS)[File]> };

/** The model files a language needs, beside this folder in `<code>/model/`. */
export const MODEL_FILES = Object.keys(DECODERS) as readonly ModelFile[];

/** Those of tags and lemmas. */
export const READER_FILES = [
  'tags.tsv',
  'lexicon.tsv',
  'endings.tsv',
  'stem-rules.tsv',
  'stems.txt',
  'scripts.tsv',
  'tagger.bin',
] as const;

export type ReaderModels = Pick<Models, (typeof READER_FILES)[number]>;

/** Throws where the file is broken. */
export function decodeModel(file: ModelFile, bytes: Uint8Array): Models[ModelFile] {
  return DECODERS[file](bytes);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Lines of two cells between a tab. */
function rows(text: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab >= 0) cells.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return cells;
}
