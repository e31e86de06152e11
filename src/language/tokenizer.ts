import type { Span } from '../text/span.ts';
import {
  ABBREVIATIONS,
  ELIDED,
  ENCLITICS,
  NAME_ABBREVIATIONS,
  PROCLITICS,
  PRONOUNS,
  WHOLE,
} from './ro/abbreviations.ts';

/**
 * Text → token spans as in UD Romanian-RRT: weak pronouns and prepositions split from their host at the hyphen
 * ("l-" "a", "spunându" "-i"), compounds and double names kept ("nord-coreean", "Jong-un"), abbreviations and numbers
 * with their points ("nr.", "2.000", "0,536", "25%"). Offsets are those of the text; nothing is normalised here.
 * One pass of one expression without nested repetition: linear time.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>„”"“]+|[\p{L}\d._%+]+@[\p{L}\d-]+\.[\p{L}\d.]+|\d+[-‑]\p{Ll}[\p{L}\p{M}\d]*(?:[-‑][\p{L}\p{M}\d]+)*|\d+(?:\p{Lu}\d*)+(?!\p{L})|\d+(?:[.,:/]\d+)*(?:\/\p{Lu}{2,}|\s?%|°C?)?|(?:\p{L}\.){2,}|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*(?:[-‑][\p{L}\p{M}\d]+)*[-‑]?|\.{3}(?!\.)|([^\p{L}\p{M}\d\s])\1{3,}|\S/gu;

/** Token spans of `span` of the text, in order. "l-a văzut." → "l-", "a", "văzut", "." */
export function tokenize(text: string, span: Span): Span[] {
  const tokens: Span[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(TOKEN)) {
    const start = span.start + match.index;
    addToken(tokens, text, start, match[0]);
  }
  return tokens;
}

function addToken(tokens: Span[], text: string, start: number, word: string): void {
  const end = start + word.length;
  const next = text.charAt(end);
  if (next === '.' && isAbbreviation(word, text, end + 1)) {
    tokens.push({ start, end: end + 1 });
    return;
  }
  const previous = tokens.at(-1);
  if (word === '.' && previous?.end === end) return;
  if (/^[\d]/u.test(word) && /\s%$/u.test(word)) {
    tokens.push({ start, end: start + word.length - 2 }, { start: end - 1, end });
    return;
  }
  if (!/[-‑]/u.test(word) || !/^[\p{L}\d]/u.test(word)) {
    tokens.push({ start, end });
    return;
  }
  for (const [from, to] of splitClitics(word)) tokens.push({ start: start + from, end: start + to });
}

function isAbbreviation(word: string, text: string, after: number): boolean {
  // "I. L. Caragiale", "lui A. se întemeia"; at the end of a sentence the stop is its own
  if (/^\p{Lu}$/u.test(word)) return /^(?:\s*[\p{L}-]|\s?[,;:)])/u.test(text.slice(after, after + 3));
  if (NAME_ABBREVIATIONS.has(word)) return /^\s?\p{Lu}/u.test(text.slice(after, after + 2));
  // "DNA." is an acronym at a sentence's end, not "dna."
  if (word.includes('.') || /^\p{Lu}{3,}$/u.test(word)) return false;
  const plain = word.toLowerCase().replace(/ş/gu, 'ș').replace(/ţ/gu, 'ț');
  if (!ABBREVIATIONS.has(plain)) return false;
  // "mii." or "com." before a capital is the end of a sentence, "Dr. Popescu" is not
  return /^\p{Lu}/u.test(word) || !/^\s*(?:\p{Lu}\p{Ll}|$)/u.test(text.slice(after, after + 4)) || plain.length <= 3;
}

/** No Romanian word has more; longer chains are somebody's ornament. */
const MOST_HYPHENS = 4;

/** Ranges of a hyphenated word's tokens: each hyphen stays with the weak form that leans on the other word. */
function splitClitics(word: string): [number, number][] {
  const plain = word.toLowerCase().replace(/ş/gu, 'ș').replace(/ţ/gu, 'ț').replace(/[‑]/gu, '-');
  const hyphens = plain.split('-').length - 1;
  if (hyphens === 0 || hyphens > MOST_HYPHENS || WHOLE.has(plain)) return [[0, word.length]];
  const first = plain.indexOf('-');
  const last = plain.lastIndexOf('-');
  const shout = word === word.toUpperCase();
  if (last === word.length - 1) return [[0, word.length]];
  const head = plain.slice(0, first);
  const lowerTail = shout || /^\p{Ll}/u.test(word.slice(first + 1));
  if (first === last && lowerTail && isLeaning(head, plain.slice(first + 1))) return cutBefore(word, first);
  if ((lowerTail || /^\p{Ll}/u.test(word)) && PROCLITICS.has(head) && !isName(word, first)) {
    const rest = splitClitics(word.slice(first + 1));
    return [[0, first + 1], ...rest.map(([from, to]): [number, number] => [from + first + 1, to + first + 1])];
  }
  if (first === last && lowerTail && ENCLITICS.has(plain.slice(first + 1)) && !isName(word, first))
    return cutBefore(word, first);
  if (last !== first && ENCLITICS.has(plain.slice(last + 1)) && /^[\p{Ll}\p{Lu}]\p{Ll}/u.test(word))
    return [...splitClitics(word.slice(0, last)), [last, word.length]];
  return [[0, word.length]];
}

function cutBefore(word: string, hyphen: number): [number, number][] {
  return [
    [0, hyphen],
    [hyphen, word.length],
  ];
}

/** Whether the second part leans on the first: "nu" "-i", "a" "-și", "La" "-nceput"; not "s-" "o", "ți-" "l". */
function isLeaning(head: string, tail: string): boolean {
  if (/^(?:n[^aeiouăâîy\d-]|m[pb]).{2}/u.test(tail)) return true;
  if (!PRONOUNS.has(tail) || ELIDED.has(head)) return false;
  return PROCLITICS.has(head) && tail !== 'o';
}

/** "Jong-un", "Al-a": a capital before the hyphen and no weak form there, or a capital inside. */
function isName(word: string, hyphen: number): boolean {
  const head = word.slice(0, hyphen);
  if (!/^\p{Lu}/u.test(head) || word === word.toUpperCase()) return false;
  const isPreposition = ELIDED.has(head.toLowerCase());
  return (word.slice(hyphen + 1) === 'un' && !isPreposition) || /^(?:Al|El|Abu|Ben)$/u.test(head);
}
