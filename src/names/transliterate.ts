/**
 * Cyrillic names ↔ their spellings in Latin letters, by the rules that news in each language follows: English after BGN/PCGN and the
 * Ukrainian passport rules with their press variants, German after Duden, French after the usual press spelling, Hungarian after the
 * Academy's rules, Romanian after the Academy's. One name may have several spellings; all come back, the usual one first.
 */
export type CyrillicOf = 'ru' | 'uk';
export type LatinOf = 'en' | 'de' | 'fr' | 'hu' | 'ro';

/** "Зеленський" → English "Zelensky", "Zelenskyy", "Zelenskyi", "Zelenskiy", "Zelenskii", "Zelenskij", "Zelenski". */
export function toLatin(name: string, from: CyrillicOf, to: LatinOf): string[] {
  const words = name.split(' ').map((word) => wordToLatin(word, from, to));
  return combine(words, 8);
}

function wordToLatin(word: string, from: CyrillicOf, to: LatinOf): string[] {
  const parts = word.split('-').map((part) => partToLatin(part, from, to));
  return parts.length === 1 ? (parts[0] as string[]) : combine(parts, 4, '-');
}

function partToLatin(word: string, from: CyrillicOf, to: LatinOf): string[] {
  const lower = word.toLowerCase().replace(/[’'ʼ]/gu, '');
  const ending = ENDINGS[to].find(
    ([cyrillic, only]) => lower.endsWith(cyrillic) && (only === undefined || only === from),
  );
  const stem = ending === undefined ? lower : lower.slice(0, -ending[0].length);
  const starts = spellings(stem, from, to);
  const ends = ending === undefined ? [''] : ending[2];
  return [...new Set(starts.flatMap((start) => ends.map((end) => capitalise(start + end))))].slice(0, 12);
}

/** Endings with spellings of their own: Cyrillic, language, Latin. Longest first. */
type Ending = readonly [string, CyrillicOf | undefined, readonly string[]];
const ENDINGS: Readonly<Record<LatinOf, readonly Ending[]>> = {
  en: [
    ['ский', undefined, ['sky', 'skiy', 'skii', 'ski', 'skij', 'skyy']],
    ['цкий', undefined, ['tsky', 'tskiy', 'tskii', 'tski']],
    ['ський', undefined, ['sky', 'skyy', 'skyi', 'skiy', 'skii', 'ski', 'skij']],
    ['цький', undefined, ['tsky', 'tskyi', 'tskyy', 'tskiy']],
    ['ій', 'uk', ['iy', 'ii', 'i', 'y']],
    ['ий', 'uk', ['yi', 'y', 'yy', 'iy', 'ii']],
    ['ий', 'ru', ['y', 'i', 'iy', 'ii']],
    ['ый', undefined, ['y', 'yi', 'iy', 'yy']],
    ['ей', 'ru', ['ei', 'ey']],
    ['ай', undefined, ['ai', 'ay', 'aj']],
    ['ия', 'ru', ['ia', 'iya']],
    ['ія', 'uk', ['ia', 'iia', 'iya']],
  ],
  de: [
    ['ский', undefined, ['ski', 'skij']],
    ['ський', undefined, ['skyj', 'skij', 'ski']],
    ['ий', 'ru', ['i', 'ij']],
    ['ый', undefined, ['y', 'yj']],
    ['ий', 'uk', ['yj', 'y']],
    ['ій', 'uk', ['ij', 'i']],
    ['ей', undefined, ['ei', 'ej']],
  ],
  fr: [
    ['ский', undefined, ['ski']],
    ['ський', undefined, ['sky', 'ski']],
    ['ий', undefined, ['i', 'y']],
    ['ый', undefined, ['y']],
    ['ій', 'uk', ['ii', 'iy', 'i']],
    ['ей', undefined, ['eï']],
    ['ин', 'ru', ['ine']],
    ['ін', 'uk', ['ine']],
  ],
  hu: [
    ['ский', undefined, ['szkij']],
    ['ський', undefined, ['szkij']],
    ['ий', 'ru', ['ij']],
    ['ый', undefined, ['ij']],
    ['ий', 'uk', ['ij']],
    ['ья', undefined, ['ja']],
  ],
  ro: [
    ['ский', undefined, ['ski', 'skii']],
    ['ський', undefined, ['ski', 'skîi', 'skii']],
    ['ий', 'ru', ['i', 'ii']],
    ['ый', undefined, ['îi', 'ii']],
    ['ий', 'uk', ['îi', 'ii', 'i']],
    ['ій', 'uk', ['ii', 'i']],
    ['ия', undefined, ['ia']],
  ],
};

/** One letter after another; several spellings of a letter multiply, up to a bound. */
function spellings(stem: string, from: CyrillicOf, to: LatinOf): string[] {
  let out = [''];
  for (let i = 0; i < stem.length; i++) {
    const letter = stem[i] as string;
    const options = lettersFor(letter, stem[i - 1] ?? '', stem[i + 1] ?? '', from, to);
    out = out.flatMap((start) => options.map((option) => start + option)).slice(0, 6);
  }
  return out;
}

const VOWEL = /[аеёєиіїоуыэюяьъ]/u;

function lettersFor(letter: string, before: string, next: string, from: CyrillicOf, to: LatinOf): readonly string[] {
  const open = before === '' || VOWEL.test(before);
  const doubled = before !== '' && VOWEL.test(before) && before !== 'ь' && VOWEL.test(next);
  if (letter === 'е' && from === 'ru' && open) return BEGINNING_E[to];
  if (letter === 'с' && doubled && (to === 'de' || to === 'fr')) return ['ss', 's'];
  if (letter === 'г' && from === 'ru' && /[еиэіє]/u.test(next))
    return to === 'fr' ? ['gu', 'g'] : to === 'ro' ? ['gh'] : ['g'];
  if (letter === 'к' && to === 'ro') return ['k', 'c'];
  if (letter === 'ч' && to === 'ro') return /[еиіє]/u.test(next) ? ['c'] : ['ci'];
  if (letter === 'и' && before === 'ь') return to === 'en' ? ['i', 'yi'] : ['i'];
  if (to === 'hu' && from === 'ru' && /[еиюяьіё]/u.test(next)) {
    const soft = HUNGARIAN_SOFT[letter];
    if (soft !== undefined) return soft;
  }
  const own = from === 'uk' ? UKRAINIAN[to][letter] : undefined;
  return own ?? RUSSIAN[to][letter] ?? [''];
}

/** Hungarian writes soft d, t, n as "gy", "ty", "ny": "Путин" → "Putyin". */
const HUNGARIAN_SOFT: Readonly<Record<string, readonly string[]>> = { д: ['gy', 'd'], т: ['ty', 't'], н: ['ny', 'n'] };
const BEGINNING_E: Readonly<Record<LatinOf, readonly string[]>> = {
  en: ['Ye', 'E'].map((each) => each.toLowerCase()),
  de: ['je', 'e'],
  fr: ['ie', 'e'],
  hu: ['je', 'e'],
  ro: ['e', 'ie'],
};

type Letters = Readonly<Record<string, readonly string[]>>;

function letters(table: string): Letters {
  return Object.fromEntries(
    table
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [cyrillic = '', latin = ''] = pair.split('=');
        return [cyrillic, latin.split(',')];
      }),
  );
}

const RUSSIAN: Readonly<Record<LatinOf, Letters>> = {
  en: letters(
    'а=a б=b в=v г=g д=d е=e ё=yo,e ж=zh з=z и=i й=y,i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu,iu я=ya,ia',
  ),
  de: letters(
    'а=a б=b в=w г=g д=d е=e ё=jo ж=sch з=s и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja',
  ),
  fr: letters(
    'а=a б=b в=v г=g д=d е=e ё=io ж=j з=z и=i й=ï к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia',
  ),
  hu: letters(
    'а=a б=b в=v г=g д=d е=e ё=jo ж=zs з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=sz т=t у=u ф=f х=h ц=c ч=cs ш=s щ=scs ъ= ы=i ь= э=e ю=ju я=ja',
  ),
  ro: letters(
    'а=a б=b в=v г=g д=d е=e ё=io ж=j з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ț ч=ci ш=ș щ=șci ъ= ы=î ь= э=e ю=iu я=ia',
  ),
};

/** Where Ukrainian letters sound unlike Russian ones. */
const UKRAINIAN: Readonly<Record<LatinOf, Letters>> = {
  en: letters('г=h ґ=g е=e є=ie,ye и=y і=i ї=i,yi й=i,y ю=iu,yu я=ia,ya'),
  de: letters('г=h ґ=g е=e є=je и=y і=i ї=ji ж=sch'),
  fr: letters('г=h ґ=g е=e є=ie и=y і=i ї=ï'),
  hu: letters('г=h ґ=g е=e є=je и=i і=i ї=ji'),
  ro: letters('г=h ґ=g е=e є=ie и=î,i і=i ї=i'),
};

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Every way through the words' spellings, the first ones of each first, at most `most`. */
export function combine(words: readonly (readonly string[])[], most: number, joint = ' '): string[] {
  let out = [''];
  words.forEach((options, i) => {
    out = out.flatMap((start) => options.map((option) => (i === 0 ? option : start + joint + option)));
  });
  return out.slice(0, most);
}
