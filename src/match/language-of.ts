import { classOf, foldOf, hashOf, MARK, mix, OTHER, SEED, step } from './characters.ts';

/**
 * The first stretch of a page → its language by script and function words, undefined where too little tells. Pages declare their
 * language wrongly too often ("en" is many systems' default) to be believed before their words. No word is cut out: each is looked up by
 * the hash of its folded letters.
 */
export function languageOf(sample: string): string | undefined {
  const counts: Counts = { cyrillic: 0, ukrainian: 0, latin: 0, words: new Uint32Array(LANGUAGES.length) };
  count(sample, counts);
  const { cyrillic, ukrainian, latin, words } = counts;
  if (cyrillic > latin) return ukrainian * 50 > cyrillic ? 'uk' : 'ru';
  if (latin === 0) return /\p{Script=Han}{8}/u.test(sample.slice(0, ENOUGH)) ? 'zh' : undefined;
  const [first, second] = LANGUAGES.map((language, i) => ({ language, count: words[i] ?? 0 })).sort(
    (a, b) => b.count - a.count,
  );
  return first !== undefined && first.count >= 4 && first.count > 1.3 * (second?.count ?? 0)
    ? first.language
    : undefined;
}

/** Letters by their script, and frequent words of each language. */
type Counts = { cyrillic: number; ukrainian: number; latin: number; readonly words: Uint32Array };

function count(sample: string, counts: Counts): void {
  let hash = SEED;
  let length = 0;
  const end = Math.min(sample.length, ENOUGH);
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? sample.charCodeAt(i) : 0;
    const kind = classOf(unit);
    if (kind === MARK) continue;
    if (kind === OTHER) {
      const among = length === 0 ? 0 : (BY_WORD.get(mix(hash)) ?? 0);
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
      if (UKRAINIAN.has(unit)) counts.ukrainian++;
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) counts.latin++;
  }
}

/** UTF-16 units: a few paragraphs tell. */
export const ENOUGH = 1500;
/** Letters that Ukrainian has and Russian has not. */
const UKRAINIAN: ReadonlySet<number> = new Set([...'іїєґІЇЄҐ'].map((letter) => letter.charCodeAt(0)));

const FREQUENT: Readonly<Record<string, string>> = {
  ro: 'si de la din cu pe ca sa mai nu este care pentru au fost prin dupa unui lui ale cei in',
  en: 'the of and to is was for that with on by his has have from at it as said in',
  hu: 'a az es hogy nem egy volt meg ezt is csak mint ami aki szerint el mar',
  de: 'der die und das den von mit ist des dem nicht ein eine im auf fur sich auch als hat in',
  fr: 'le les des et une est du dans que qui pour par sur au pas il plus son avec de la un',
};
const LANGUAGES = Object.keys(FREQUENT);
/** Hash of a word → a bit for each language that it is frequent in. */
const BY_WORD: ReadonlyMap<number, number> = Object.values(FREQUENT).reduce((map, list, language) => {
  for (const word of list.split(' ')) map.set(hashOf(word), (map.get(hashOf(word)) ?? 0) | (1 << language));
  return map;
}, new Map<number, number>());
