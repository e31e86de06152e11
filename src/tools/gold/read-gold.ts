import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './gold.ts';

/** NAME.gold.json of a folder, and the article's date from NAME.meta.json where there is one (else the text gives it). */
export function readGold(folder: string, name: string): { readonly gold: Gold; readonly date: string | undefined } {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const meta = `${name}.meta.json`;
  const date = existsSync(join(folder, meta)) ? (read(meta) as { date?: string | null }).date : undefined;
  return { gold: read(`${name}.gold.json`) as Gold, date: date ?? undefined };
}
