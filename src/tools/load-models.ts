import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../language/analyze.ts';
import type { Language } from '../language/language.ts';
import { loadEngine, loadLanguage, loadReader } from '../language/languages.ts';
import {
  decodeModel,
  MODEL_FILES,
  type ModelFile,
  type Models,
  READER_FILES,
  type ReaderModels,
} from '../language/model-files.ts';

/** Where the Romanian model files of the repository lie. */
const MODELS = join(import.meta.dirname, '../language/ro/model');

export function loadRomanian(): Language {
  return loadLanguage('ro', readModels(MODELS, MODEL_FILES) as Models);
}

/** The stages alone, for evaluation; `folder`: other models than the repository's. */
export function loadRomanianEngine(folder = MODELS): Engine {
  return loadEngine('ro', readModels(folder, MODEL_FILES) as Models);
}

/** Tagger and lemmatizer alone, where the other models may be missing. */
export function loadRomanianReader(folder = MODELS): Pick<Engine, 'tagger' | 'lemmatizer'> {
  return loadReader(readModels(folder, READER_FILES) as ReaderModels);
}

/** One of the repository's model files as it lies on disk. */
export function readModelFile(file: ModelFile, folder = MODELS): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

function readModels(folder: string, files: readonly ModelFile[]): Partial<Models> {
  return Object.fromEntries(files.map((file) => [file, decodeModel(file, readModelFile(file, folder))]));
}
