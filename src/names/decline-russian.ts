import type { Cases, Noun } from './slavic-cases.ts';

/** Case endings of Russian words that make names (decline-slavic.ts). undefined: the word does not change. */

/** `before`: another word follows, so that any adjectival ending may be one; else only surnames and names like "Грозный". */
export function russianAdjective(word: string, before: boolean): Cases | undefined {
  const stem = word.slice(0, -2);
  if (/(?:ая|яя)$/u.test(word)) {
    if (!before && !/(?:ская|цкая|[нр]ая|вая|лая)$/u.test(word)) return undefined;
    const oblique = `${stem}${/(?:яя|[жшчщ]ая)$/u.test(word) ? 'ей' : 'ой'}`;
    return [oblique, oblique, `${stem}${/яя$/u.test(word) ? 'юю' : 'ую'}`, oblique, oblique];
  }
  const masculine = before ? /(?:ый|ий|ой)$/u : /(?:ский|цкий|ный|ной|вый|лый|рый|тый)$/u;
  const neuter = before && /(?:ое|ее)$/u.test(word);
  if (masculine.test(word) || neuter) {
    const soft = /(?:ний|ее|[жшчщ]ий)$/u.test(word);
    const genitive = `${stem}${soft ? 'его' : 'ого'}`;
    return [
      genitive,
      `${stem}${soft ? 'ему' : 'ому'}`,
      neuter ? word : '',
      `${stem}${/(?:ый|[^гкхжшчщ]о[ей])$/u.test(word) ? 'ым' : 'им'}`,
      `${stem}${soft ? 'ем' : 'ом'}`,
    ];
  }
  if (before && /(?:ые|ие)$/u.test(word)) {
    const plural = word.slice(0, -1);
    return [`${plural}х`, `${plural}м`, word, `${plural}ми`, `${plural}х`];
  }
  return undefined;
}

export function russianNoun(word: string, what: Noun): Cases | undefined {
  const cut = (n: number): string => word.slice(0, -n);
  const stem = cut(1);
  const person = what === 'person';
  if (/ия$/u.test(word)) return [`${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (/я$/u.test(word)) return [`${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (/[оуиюэы]а$/u.test(word) && person) return undefined;
  if (/а$/u.test(word))
    return [
      `${stem}${/[гкхжшчщ]а$/u.test(word) ? 'и' : 'ы'}`,
      `${stem}е`,
      `${stem}у`,
      `${stem}${/[жшчщц]а$/u.test(word) ? 'ей' : 'ой'}`,
      `${stem}е`,
    ];
  if (/ь$/u.test(word)) {
    if (FEMININE_SOFT.has(word) || (!person && /(?:сть|дь|вь|шь|жь|чь)$/u.test(word)))
      return [`${stem}и`, `${stem}и`, word, `${word}ю`, `${stem}и`];
    return [`${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}ем`, `${stem}е`];
  }
  if (/й$/u.test(word))
    return [`${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}ем`, `${stem}${/ий$/u.test(word) ? 'и' : 'е'}`];
  if (!person && /(?:ы|[кгхчшжщ]и)$/u.test(word) && word.length > 3) {
    const genitive = /(?:тат|мират)$/u.test(stem) ? `${stem}ов` : /[кгх]$/u.test(stem) ? `${stem} ${stem}ов` : stem;
    return [genitive, `${stem}ам`, word, `${stem}ами`, `${stem}ах`];
  }
  if (!person && /ство$/u.test(word)) return [`${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}е`];
  if (!person && /море$/iu.test(word)) return [`${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}е`];
  if (!person && /(?:овье|ание|ение|стровье|ье)$/u.test(word))
    return [`${stem}я`, `${stem}ю`, word, `${stem}ем`, `${word}`];
  if (/[^аеоу]ец$/u.test(word) && word.length > 5 && !person)
    return [`${cut(2)}ца`, `${cut(2)}цу`, word, `${cut(2)}цом`, `${cut(2)}це`];
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word))
    return [
      `${word}а`,
      `${word}у`,
      person ? `${word}а` : word,
      `${word}${/[жшчщц]$/u.test(word) ? 'ем' : 'ом'}`,
      `${word}е`,
    ];
  return undefined;
}

/** Feminine names that end in a soft sign like masculine ones. */
const FEMININE_SOFT = new Set([
  'Астрахань',
  'Беларусь',
  'Казань',
  'Керчь',
  'Пермь',
  'Роснефть',
  'Рязань',
  'Сибирь',
  'Сызрань',
  'Тверь',
  'Тюмень',
  'площадь',
]);
