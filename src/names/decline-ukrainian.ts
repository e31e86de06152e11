import type { Cases, Noun } from './slavic-cases.ts';

/** Case endings of Ukrainian words that make names (decline-slavic.ts). undefined: the word does not change. */

/** `before`: another word follows, so that any adjectival ending may be one; else only surnames. */
export function ukrainianAdjective(word: string, before: boolean): Cases | undefined {
  const stem = word.slice(0, -1);
  const short = word.slice(0, -2);
  if (/а$/u.test(word) && (before || /(?:ськ|цьк|зьк)а$/u.test(word)))
    return [`${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
  if (/ий$/u.test(word)) return [`${short}ого`, `${short}ому`, '', `${short}им`, `${short}ому ${short}ім`];
  if (!before) return undefined;
  if (/ній$/u.test(word)) return [`${short}ього`, `${short}ьому`, '', `${short}ім`, `${short}ьому`];
  if (/[^иіаоу]е$/u.test(word)) return [`${stem}ого`, `${stem}ому`, word, `${stem}им`, `${stem}ому`];
  if (/[^аоу]і$/u.test(word)) return [`${stem}их`, `${stem}им`, word, `${stem}ими`, `${stem}их`];
  return undefined;
}

export function ukrainianNoun(word: string, what: Noun): Cases | undefined {
  const stem = word.slice(0, -1);
  const person = what === 'person';
  if (/[аеиоуіїєюя]я$/u.test(word)) return [`${stem}ї`, `${stem}ї`, `${stem}ю`, `${stem}єю`, `${stem}ї`];
  if (/(?:жжя|лля|ння|ття|ов’я|ір’я)$/u.test(word)) return [word, `${stem}ю`, word, `${word}м`, `${stem}і`];
  if (/я$/u.test(word)) return [`${stem}і`, `${stem}і`, `${stem}ю`, `${stem}ею`, `${stem}і`];
  if (/а$/u.test(word)) {
    const before = word.at(-2) ?? '';
    const hushing = /[жшчщ]/u.test(before);
    const dative = `${word.slice(0, -2)}${SOFTENED[before] ?? before}і`;
    return [`${stem}${hushing ? 'і' : 'и'}`, dative, `${stem}у`, `${stem}${hushing ? 'ею' : 'ою'}`, dative];
  }
  if (/ь$/u.test(word))
    return [
      `${stem}я ${stem}ю`,
      `${stem}ю${person ? ` ${stem}еві` : ''}`,
      person ? `${stem}я` : word,
      `${stem}ем`,
      `${stem}і${person ? ` ${stem}еві` : ''}`,
    ];
  if (/й$/u.test(word))
    return [
      `${stem}я ${stem}ю`,
      `${stem}ю${person ? ` ${stem}єві` : ''}`,
      person ? `${stem}я` : word,
      `${stem}єм`,
      `${stem}ї${person ? ` ${stem}єві` : ''}`,
    ];
  if (!person && /(?:и|ці)$/u.test(word)) {
    const genitive = /(?:тат|мірат|рлянд)$/u.test(stem) ? `${stem}ів` : `${stem} ${stem}ів`;
    return [genitive, `${stem}ам`, word, `${stem}ами`, `${stem}ах`];
  }
  if (!person && /море$/iu.test(word)) return [`${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}і`];
  if (!person && /ство$/u.test(word)) return [`${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}і`];
  if (/[бвгґджзклмнпрстфхцчшщ]$/u.test(word)) {
    const base = person ? word : openSyllable(word);
    const soft = /[жшчщ]$/u.test(base);
    return [
      `${base}а${person ? '' : ` ${base}у`}`,
      `${base}у${person ? ` ${base}${soft ? 'еві' : 'ові'}` : ''}`,
      person ? `${base}а` : word,
      `${base}${soft ? 'ем' : 'ом'}`,
      `${base}і${person ? ` ${base}${soft ? 'еві' : 'ові'}` : ''}`,
    ];
  }
  return undefined;
}

const SOFTENED: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

/** "Київ" → "Києв-", "Львів" → "Львов-", "дім" → "дом-": і opens to о or є when an ending follows. */
function openSyllable(word: string): string {
  if (/їв$/u.test(word)) return `${word.slice(0, -2)}єв`;
  if (/ів$/u.test(word)) return `${word.slice(0, -2)}ов`;
  if (/^(?:дім|схід|захід)$/iu.test(word)) return word.replace(/і(?=.$)/u, 'о');
  return word;
}
