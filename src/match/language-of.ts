import { foldWord } from './characters.ts';

/**
 * The first stretch of a page → its language by script and function words, undefined where too little tells. Pages declare their
 * language wrongly too often ("en" is many systems' default) to be believed before their words.
 */
export function languageOf(texts: readonly string[]): string | undefined {
  let sample = '';
  for (const text of texts) {
    if (sample.length > ENOUGH) break;
    sample += ` ${text}`;
  }
  sample = sample.slice(0, ENOUGH);
  let cyrillic = 0;
  let ukrainian = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit >= 0x400 && unit < 0x530) {
      cyrillic++;
      if (UKRAINIAN.has(unit)) ukrainian++;
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
  }
  if (cyrillic > latin) return ukrainian * 50 > cyrillic ? 'uk' : 'ru';
  if (latin === 0) return /\p{Script=Han}{8}/u.test(sample) ? 'zh' : undefined;
  const counts = new Map<string, number>();
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    for (const language of BY_WORD.get(foldWord(word)) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 4 && first[1] > 1.3 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** UTF-16 units: a few paragraphs tell. */
const ENOUGH = 1500;
/** Letters that Ukrainian has and Russian has not. */
const UKRAINIAN: ReadonlySet<number> = new Set([...'іїєґІЇЄҐ'].map((letter) => letter.charCodeAt(0)));

const FREQUENT: Readonly<Record<string, string>> = {
  ro: 'si de la din cu pe ca sa mai nu este care pentru au fost prin dupa unui lui ale cei in',
  en: 'the of and to is was for that with on by his has have from at it as said in',
  hu: 'a az es hogy nem egy volt meg ezt is csak mint ami aki szerint el mar',
  de: 'der die und das den von mit ist des dem nicht ein eine im auf fur sich auch als hat in',
  fr: 'le les des et une est du dans que qui pour par sur au pas il plus son avec de la un',
};
const BY_WORD: ReadonlyMap<string, readonly string[]> = Object.entries(FREQUENT).reduce((map, [language, list]) => {
  for (const word of list.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
}, new Map<string, string[]>());
