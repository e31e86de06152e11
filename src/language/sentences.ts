import type { Span } from '../text/span.ts';
import { OPENERS } from './ro/abbreviations.ts';

/**
 * Token spans → sentences as ranges of tokens. A paragraph's end always ends a sentence; a full stop, question or
 * exclamation mark does unless it belongs to an abbreviation, a number or an initial (the tokenizer kept those whole),
 * or the next word goes on in lower case; but a full stop and a blank behind a whole word end it even then. Closing quotes and brackets belong to the sentence they close.
 * Idea: Kiss & Strunk 2006 (Punkt); ours is a list, because news text has few abbreviations and we can name them.
 */
export function splitSentences(text: string, tokens: readonly Span[]): { firstToken: number; endToken: number }[] {
  const sentences: { firstToken: number; endToken: number }[] = [];
  let first = 0;
  const cut = (end: number): void => {
    if (end > first) sentences.push({ firstToken: first, endToken: end });
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Span;
    const word = text.slice(token.start, token.end);
    if (i > first && isParagraphEnd(text, (tokens[i - 1] as Span).end, token.start)) {
      cut(i);
    }
    if (i === first + 1 && isClock(text, tokens, first)) cut(i);
    if (!/^(?:[.?!…]|\.{3,}|\p{L}.*\.)$/u.test(word)) continue;
    let end = i + 1;
    while (end < tokens.length && isCloser(text, tokens, end)) end++;
    const next = tokens[end];
    if (next === undefined) continue;
    const follows = text.slice(next.start, next.end);
    if (isEnumerator(text, tokens, first, i)) continue;
    const starts = isLowerCase(follows)
      ? word === '.' && isFullWord(text, tokens, i - 1) && end === i + 1 && next.start > token.end
      : startsSentence(text, word, follows, (tokens[end - 1] as Span).end, next.start);
    if (!starts) continue;
    cut(end);
    i = end - 1;
  }
  cut(tokens.length);
  return sentences;
}

function isParagraphEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 0x2029) return true;
  return false;
}

/** "16:20 Prezența la vot …": in a live text the hour at a paragraph's start stands by itself. */
function isClock(text: string, tokens: readonly Span[], at: number): boolean {
  const [before, clock, next] = [tokens[at - 1], tokens[at] as Span, tokens[at + 1]];
  if (before !== undefined && !isParagraphEnd(text, before.end, clock.start)) return false;
  const follows = next === undefined ? '' : text.slice(next.start, next.end);
  return /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/u.test(text.slice(clock.start, clock.end)) && /^\p{Lu}/u.test(follows);
}

function isCloser(text: string, tokens: readonly Span[], at: number): boolean {
  const token = tokens[at] as Span;
  const word = text.slice(token.start, token.end);
  const glued = token.start === (tokens[at - 1] as Span).end;
  return glued && /^[”"»’'\])?!…]$/u.test(word);
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** The tokens so far are a number or letter and its stop, "4.", "1.2.1.", "a.": they open what follows. */
function isEnumerator(text: string, tokens: readonly Span[], first: number, stop: number): boolean {
  if (stop > first + 1) return false;
  const token = tokens[first] as Span;
  return /^(?:\d[\d.]*|\p{L})\.?$/u.test(text.slice(token.start, token.end)) && token.end - token.start < 12;
}

/** No abbreviation, as far as one can tell: a longer word, or one with a vowel at its end; or a bracket that closes. */
function isFullWord(text: string, tokens: readonly Span[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = text.slice(token.start, token.end);
  return /^\p{L}{3,}[aeiouăâî]$|^[\p{L}-]{6,}$|^[)\]]$/u.test(word);
}

function startsSentence(text: string, stop: string, follows: string, from: number, to: number): boolean {
  const glued = from === to;
  if (/^[,;:)\]]$/u.test(follows)) return false;
  const before = text.slice(Math.max(0, from - 1), from);
  if (glued && /^[”"»]$/u.test(before) && /^[-–—]/u.test(follows)) return false;
  // an abbreviation with its own stop: only before a word that clearly starts anew
  if (/^\p{L}/u.test(stop)) {
    if (/^\p{Lu}/u.test(follows) && OPENERS.has(follows.toLowerCase()) && /^(?:\p{Lu}\.)+$/u.test(stop)) return true;
    return /^(?:etc|ș\.a|ş\.a|a\.c|n\.r)\.?$/iu.test(stop.replace(/\.$/u, '')) && /^[\p{Lu}„"]/u.test(follows);
  }
  if (/^[–—-]$/u.test(follows)) return stop !== '…' && stop !== '...';
  return true;
}
