import type { Article } from '../../../src/text/article.ts';
import { addDays } from './shift-days.ts';

/** Another text that says the same, or the same of others; and what the facts of the first become in it. */
export type Rewriting = {
  readonly text: (text: string) => string;
  /** The value of a number of the old text in the new one. */
  readonly number: (value: number, surface: string) => number;
  readonly day: (day: string, surface: string, article: Article) => string;
  readonly date: (date: string) => string;
};

export const SAME: Rewriting = {
  text: (text) => text,
  number: (value) => value,
  day: (day) => day,
  date: (date) => date,
};

/** Without diacritics, capitals, kinds of quotation marks and of white space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[„“”«»"]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function toCedillas(text: string): string {
  return text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');
}

export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

export function withQuotes(text: string, open: string, close: string): string {
  return text.replace(/[„«]/gu, open).replace(/[”»]/gu, close);
}

const WEEKDAYS = ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'];
/** Words that name a day by the article's own, or by the day before. */
const BESIDE_TODAY = /^(?:astăzi|azi|ieri|alaltăieri|mâine|noapte|peste noapte|dimineață)/iu;

/** Words, and days and numbers if wanted, exchanged for others in the same form; the article comes a day later. */
export function exchange(
  table: Readonly<Record<string, string>>,
  wordValues: Readonly<Record<string, number>> = {},
): Rewriting {
  const days = WEEKDAYS.flatMap((day, i) => {
    const next = WEEKDAYS[(i + 1) % WEEKDAYS.length] ?? '';
    return [
      [day, next],
      [capital(day), capital(next)],
    ];
  });
  const words = new Map<string, string>([...Object.entries(table), ...days.map(([a = '', b = '']) => [a, b] as const)]);
  for (const [from, to] of Object.entries(table)) words.set(from.toUpperCase(), to.toUpperCase());
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...words.keys()]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replaceAll('.', '\\.'))
      .join('|')}|\\d+(?:[.,]\\d+)*)(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const text = (old: string): string =>
    old.replace(
      pattern,
      (word, at: number) => words.get(word) ?? exchangeNumber(word, old.slice(0, at), old.slice(at + word.length)),
    );
  return {
    text,
    number: (value, surface) => {
      for (const [word, number] of Object.entries(wordValues)) if (surface.includes(word)) return number;
      const digits = /\d+(?:[.,]\d+)*/u.exec(surface)?.[0];
      if (digits === undefined) return value;
      const other = /\d+(?:[.,]\d+)*/u.exec(text(surface))?.[0] ?? digits;
      return (value / numberOf(digits)) * numberOf(other);
    },
    day: (day, surface, article) => {
      const today = article.publishedOn ?? '';
      const moves =
        day === today || (!/\d/u.test(surface) && (surface === '' || isDayName(surface) || BESIDE_TODAY.test(surface)));
      return moves ? addDays(day, 1) : day;
    },
    date: (date) => addDays(date, 1),
  };
}

function isDayName(surface: string): boolean {
  return WEEKDAYS.some((day) =>
    surface
      .toLowerCase()
      .split(/[\s,]+/u)
      .includes(day),
  );
}

/** Another number that counts the same way ("de" after 20, nothing after 11); years, hours and days of a month stay. */
function exchangeNumber(number: string, before: string, after: string): string {
  const isYear = /^(?:19|20)\d\d$/u.test(number) && !/^ (?:de|lei|euro|persoane)/u.test(after);
  const isDate =
    /^ (?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)/u.test(
      after,
    );
  if (isYear || isDate || /[:\-–]$/u.test(before) || /^[:\-–]\d/u.test(after) || /(?:DN|ora|national) $/u.test(before))
    return number;
  if (/^[1-9]$/u.test(number)) return number;
  const at = /00$/u.test(number) ? 0 : number.length - 1;
  const digit = Number(number[at]);
  const other = at === 0 ? (digit % 9) + 1 : digit === 9 ? 8 : digit + 1;
  return `${number.slice(0, at)}${other}${number.slice(at + 1)}`;
}

function numberOf(digits: string): number {
  return Number(digits.replace(/\.(?=\d{3})/gu, '').replace(',', '.'));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
