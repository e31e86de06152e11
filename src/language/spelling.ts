import { lookUp } from './lexicon.ts';
import { analyseWord } from './stems.ts';
import type { TaggerModel } from './tagger.ts';

/**
 * A word as it stands in a text → as the models know it: cedillas to commas, typographic hyphens to plain ones, and today's
 * spelling for that of before 1993, in which some papers still write: "cînd" → "când", "sîntem" → "suntem". Only where the
 * word is none of today's and the other is one: "reîncepe" and "Bîstroe" stay. Always of the same length.
 */
export function spell({ lexicon, stems }: Pick<TaggerModel, 'lexicon' | 'stems'>, word: string): string {
  const form = word.replace(/[şţŞŢ‑‐]/gu, (unit) => NORMAL[unit] ?? unit);
  if (!INNER.test(form)) return form;
  const isKnown = (lower: string): boolean =>
    lookUp(lexicon, lower, false) !== undefined || analyseWord(stems, lower, false) !== undefined;
  if (isKnown(form.toLowerCase())) return form;
  const today = [
    form.replace(/(?<=^[sS])[îÎ](?=nt|NT)/u, (unit) => (unit === 'î' ? 'u' : 'U')),
    form.replace(INNER_ALL, (unit) => (unit === 'î' ? 'â' : 'Â')),
  ];
  return today.find((other) => other !== form && isKnown(other.toLowerCase())) ?? form;
}

const NORMAL: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț', '‑': '-', '‐': '-' };
const INNER = /.[îÎ]./u;
const INNER_ALL = /(?<=.)[îÎ](?=.)/gu;
