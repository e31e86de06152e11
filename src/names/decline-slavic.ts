import { russianAdjective, russianNoun } from './decline-russian.ts';
import { ukrainianAdjective, ukrainianNoun } from './decline-ukrainian.ts';
import type { Cases, Noun } from './slavic-cases.ts';

/**
 * A Russian or Ukrainian base name → its case forms, the name itself first: "Путин" → "Путина", "Путину", "Путиным", "Путине";
 * "Северная Корея" → "Северной Кореи" … Endings alone decide, after the classes of Zaliznyak's grammatical dictionary; adjectives and
 * surnames of adjectival form agree. What follows the head noun ("Организация по безопасности") and foreign vowels ("Токио") stay.
 */
export type SlavicLanguage = 'ru' | 'uk';

/** A person's name: each part declines by the person's gender; with `familyFirst` (Си Цзиньпин) the last part alone. */
export function declineSlavicPerson(
  name: string,
  language: SlavicLanguage,
  { female, familyFirst }: { readonly female: boolean; readonly familyFirst: boolean },
): string[] {
  const words = name.split(' ');
  const cases = words.map((word, i) => {
    const last = i === words.length - 1;
    if (/^\p{Ll}|^(?:Де|Ле|Ван|Фон|Аль|Бин|Бен)$/u.test(word) && words.length > 1) return undefined;
    if (familyFirst && (!last || female)) return undefined;
    return personCases(word, language, female, last);
  });
  return combine(words, cases);
}

/** A place, body or event: adjectives before the first noun agree with it; what follows the noun stays. */
export function declineSlavic(name: string, language: SlavicLanguage): string[] {
  const words = name.split(' ');
  const head = words.findIndex((_, i) => !agreesWithNext(words, i, language));
  if (isUpper(words[head] ?? '')) return [name];
  const cases = words.map((word, i) => {
    if (i > head) return undefined;
    if (i < head) return adjective(word, language, true);
    return (head === 0 ? adjective(word, language, false) : undefined) ?? noun(word, language, 'thing');
  });
  return combine(words, cases);
}

/** "Северная" before "Корея", not "Палата" before "представителей": the endings of an adjective and of its noun go together. */
function agreesWithNext(words: readonly string[], at: number, language: SlavicLanguage): boolean {
  const word = words[at] as string;
  if (at === words.length - 1 || adjective(word, language, true) === undefined) return false;
  const next = words.slice(at + 1).find((_, i) => !agreesWithNext(words, at + 1 + i, language)) ?? '';
  if (/(?:а|ая|яя)$/u.test(word)) return /[аяь]$/u.test(next);
  if (/(?:ые|ие|і)$/u.test(word)) return /[ыиіая]$/u.test(next);
  if (/(?:ое|ее|е)$/u.test(word)) return /[оеія]$/u.test(next);
  return /[^аеиоуыіяюєї]$/u.test(next);
}

function combine(words: readonly string[], cases: readonly (Cases | undefined)[]): string[] {
  const forms = [0, 1, 2, 3, 4].flatMap((at) =>
    cases.some((one) => one?.[at] === '')
      ? []
      : words.reduce<string[]>(
          (begun, word, i) => {
            const options = cases[i]?.[at]?.split(' ') ?? [word];
            return begun.flatMap((start) => options.map((option) => (start === '' ? option : `${start} ${option}`)));
          },
          [''],
        ),
  );
  return [...new Set([words.join(' '), ...(cases.some((one) => one !== undefined) ? forms : [])])];
}

function personCases(word: string, language: SlavicLanguage, female: boolean, family: boolean): Cases | undefined {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const inner = personCases(word.slice(hyphen + 1), language, female, family);
    const before = word.slice(0, hyphen + 1);
    return inner?.map((form) =>
      form
        .split(' ')
        .map((each) => before + each)
        .join(' '),
    ) as Cases | undefined;
  }
  const adjectival = adjective(word, language, false);
  if (adjectival !== undefined && /а(?:я)?$/u.test(word) === female) return adjectival;
  const russian = language === 'ru';
  if (female) {
    // "Навальна" is an adjective, "Зима" a noun
    if (family && (/(?:ов|ев|єв|ин|ін|їн|ын)а$/u.test(word) || (!russian && /(?:ь|[бвдзжлрстчш])на$/u.test(word)))) {
      const stem = word.slice(0, -1);
      return russian
        ? [`${stem}ой`, `${stem}ой`, `${stem}у`, `${stem}ой`, `${stem}ой`]
        : [`${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
    }
    return /[ая]$/u.test(word) ? noun(word, language, 'person') : undefined;
  }
  if (family && /(?:ов|ев|ёв|єв|ин|ін|їн|ын)$/u.test(word)) {
    // foreign surnames of this ending take the noun's instrumental ("Мартином"), native ones the adjective's
    return russian
      ? [`${word}а`, `${word}у`, `${word}а`, `${word}ым ${word}ом`, `${word}е`]
      : [`${word}а`, `${word}у ${word}ові`, `${word}а`, `${word}им ${word}ом`, `${word}і ${word}ові`];
  }
  return noun(word, language, 'person');
}

function adjective(word: string, language: SlavicLanguage, before: boolean): Cases | undefined {
  if (word.length < 4) return undefined;
  return language === 'ru' ? russianAdjective(word, before) : ukrainianAdjective(word, before);
}

function noun(word: string, language: SlavicLanguage, what: Noun): Cases | undefined {
  if (isUpper(word) || word.length < 2) return undefined;
  return language === 'ru' ? russianNoun(word, what) : ukrainianNoun(word, what);
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}
