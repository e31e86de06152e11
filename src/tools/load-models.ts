import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../language/analyze.ts';
import type { Language, ModelFiles } from '../language/language.ts';
import { loadEngine, loadLanguage, loadReader, MODEL_FILES, READER_FILES } from '../language/languages.ts';

/** The Romanian model files of the repository, or of another folder. */
export function readModelFiles(
  folder = join(import.meta.dirname, '../language/ro/model'),
  names: readonly string[] = MODEL_FILES,
): ModelFiles {
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

export function loadRomanian(): Language {
  return loadLanguage('ro', readModelFiles());
}

/** The stages alone, for evaluation; `folder`: other models than the repository's. */
export function loadRomanianEngine(folder?: string): Engine {
  return loadEngine('ro', readModelFiles(folder));
}

/** Tagger and lemmatizer alone, where the other models may be missing. */
export function loadRomanianReader(folder: string): Pick<Engine, 'tagger' | 'lemmatizer'> {
  return loadReader(readModelFiles(folder, READER_FILES));
}
