import { foldCase } from '../text/fold.ts';
import { CYRILLIC_GIVEN_NAMES } from './given-names.ts';

/**
 * A person's name in Latin letters, Romanian or English spelling → Russian and Ukrainian, where the given name tells that it is at home
 * in Cyrillic: "Serghei Naumenko" → "Сергей Науменко", "Сергій Науменко". undefined for all others: "Donald" has no rule.
 */
export function toCyrillic(name: string): { readonly ru: string; readonly uk: string } | undefined {
  const [first = '', ...rest] = name.split(' ');
  const given = givenNames().get(foldCase(first));
  if (given === undefined || rest.length === 0 || rest.length > 2) return undefined;
  if (!rest.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word))) return undefined;
  return {
    ru: [given.ru, ...rest.map((word) => familyName(word, 'ru'))].join(' '),
    uk: [given.uk, ...rest.map((word) => familyName(word, 'uk'))].join(' '),
  };
}

type Given = { readonly ru: string; readonly uk: string };
let table: Map<string, Given> | undefined;

function givenNames(): ReadonlyMap<string, Given> {
  table ??= new Map(
    CYRILLIC_GIVEN_NAMES.trim()
      .split('\n')
      .flatMap((row) => {
        const [ru = '', uk = '', latin = ''] = row.split('|');
        return latin.split(' ').map((each): [string, Given] => [foldCase(each), { ru, uk }]);
      }),
  );
  return table;
}

/** Latin → Cyrillic, longest first; the first column Russian, the second Ukrainian. */
const LETTERS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:skiy|skyi|skyy|skii|skîi|skij|ski|sky)$/u, 'ский', 'ський'],
  [/^(?:țki|tsky|tskyi|țkii)$/u, 'цкий', 'цький'],
  [/^(?:nîi|nyi|nyy|nii)$/u, 'ный', 'ний'],
  [/^(?:shch|șci)/u, 'щ', 'щ'],
  [/^(?:zh|j)/u, 'ж', 'ж'],
  [/^(?:kh)/u, 'х', 'х'],
  [/^(?:ts|ț)/u, 'ц', 'ц'],
  [/^(?:sh|ș)/u, 'ш', 'ш'],
  [/^ch/u, 'ч', 'ч'],
  [/^ci(?=[aouk]|$)/u, 'ч', 'ч'],
  [/^c(?=[ei])/u, 'ч', 'ч'],
  [/^gh(?=[ei])/u, 'г', 'г'],
  [/^(?:yu|iu)/u, 'ю', 'ю'],
  [/^(?:ya|ia)/u, 'я', 'я'],
  [/^(?:ye|ie)/u, 'е', 'є'],
  [/^(?:yo|io)/u, 'е', 'йо'],
  [/^(?:iy|yi|ii|ij)$/u, 'ий', 'ий'],
  [/^(?:ey|ei)$/u, 'ей', 'ей'],
  [/^(?:ay|ai)$/u, 'ай', 'ай'],
  [/^(?:oy|oi)$/u, 'ой', 'ой'],
  [/^[îâ]/u, 'ы', 'и'],
  [/^y$/u, 'ий', 'ий'],
  [/^y/u, 'ы', 'и'],
];
const SINGLE: Readonly<Record<string, readonly [string, string]>> = {
  a: ['а', 'а'],
  ă: ['э', 'е'],
  b: ['б', 'б'],
  c: ['к', 'к'],
  d: ['д', 'д'],
  e: ['е', 'е'],
  f: ['ф', 'ф'],
  g: ['г', 'г'],
  h: ['х', 'г'],
  i: ['и', 'і'],
  k: ['к', 'к'],
  l: ['л', 'л'],
  m: ['м', 'м'],
  n: ['н', 'н'],
  o: ['о', 'о'],
  p: ['п', 'п'],
  q: ['к', 'к'],
  r: ['р', 'р'],
  s: ['с', 'с'],
  t: ['т', 'т'],
  u: ['у', 'у'],
  v: ['в', 'в'],
  w: ['в', 'в'],
  x: ['кс', 'кс'],
  z: ['з', 'з'],
  "'": ['ь', 'ь'],
  '’': ['ь', 'ь'],
  '-': ['-', '-'],
};

function familyName(word: string, language: 'ru' | 'uk'): string {
  const column = language === 'ru' ? 0 : 1;
  const lower = word.toLowerCase().normalize('NFC');
  let out = '';
  for (let i = 0; i < lower.length; ) {
    const rest = lower.slice(i);
    const rule = LETTERS.find(([pattern]) => pattern.test(rest));
    const matched = rule?.[0].exec(rest)?.[0];
    if (rule !== undefined && matched !== undefined) {
      out += rule[column + 1];
      i += matched.length;
      continue;
    }
    const letter = lower[i] as string;
    const plain = letter.normalize('NFD').charAt(0);
    out += (SINGLE[letter] ?? SINGLE[plain] ?? [letter, letter])[column] ?? '';
    i++;
  }
  return out.charAt(0).toUpperCase() + out.slice(1);
}
