import { classOf, foldOf, MARK, mix, OTHER, SEED, step } from './characters.ts';
import { LANGUAGES } from './name-parts.ts';

/**
 * The first stretch of a page → its language by script and function words, undefined where too little tells. Pages declare their
 * language wrongly too often ("en" is many systems' default) to be believed before their words. No word is cut out: each is looked up by
 * the hash of its folded letters: `frequent` has a bit for each language that it is frequent in, in the order of LANGUAGES.
 */
export function languageOf(sample: string, frequent: ReadonlyMap<number, number>): string | undefined {
  const counts: Counts = { cyrillic: 0, ukrainian: 0, latin: 0, words: new Uint32Array(LANGUAGES.length) };
  count(sample, frequent, counts);
  const { cyrillic, ukrainian, latin, words } = counts;
  if (cyrillic > latin) return ukrainian * 50 > cyrillic ? 'uk' : 'ru';
  if (latin === 0) return /\p{Script=Han}{8}/u.test(sample.slice(0, ENOUGH)) ? 'zh' : undefined;
  const [first = 0, second = 0] = [...words].sort((a, b) => b - a);
  return first >= 4 && first > 1.3 * second ? LANGUAGES[words.indexOf(first)] : undefined;
}

/** Letters by their script, and frequent words of each language. */
type Counts = { cyrillic: number; ukrainian: number; latin: number; readonly words: Uint32Array };

function count(sample: string, frequent: ReadonlyMap<number, number>, counts: Counts): void {
  let hash = SEED;
  let length = 0;
  const end = Math.min(sample.length, ENOUGH);
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? sample.charCodeAt(i) : 0;
    const kind = classOf(unit);
    if (kind === MARK) continue;
    if (kind === OTHER) {
      const among = length === 0 ? 0 : (frequent.get(mix(hash)) ?? 0);
      for (let language = 0; among >> language !== 0; language++)
        if (((among >> language) & 1) === 1) counts.words[language] = (counts.words[language] as number) + 1;
      hash = SEED;
      length = 0;
      continue;
    }
    length++;
    hash = step(hash, foldOf(unit));
    if (unit >= 0x400 && unit < 0x530) {
      counts.cyrillic++;
      if (UKRAINIAN.includes(String.fromCharCode(unit))) counts.ukrainian++;
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) counts.latin++;
  }
}

/** UTF-16 units: a few paragraphs tell. */
export const ENOUGH = 1500;
/** Letters that Ukrainian has and Russian has not. */
const UKRAINIAN = 'іїєґІЇЄҐ';
