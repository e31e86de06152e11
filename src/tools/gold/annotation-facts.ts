import type { EntityType, Modality, Qualifier } from '../../facts/pack.ts';
import type { Span } from '../../text/span.ts';
import type { GoldFact, GoldQuantity, GoldSpan, GoldTime, GoldVoice } from './gold.ts';

/**
 * A fact's line of an annotation sheet → gold fact: `subject +co-subject @participant | predicate | statement | marks`.
 * The statement is given by its words, or by its first and last words with ` ~ ` between them; the first must occur once
 * in the text, or be numbered ("2# a fost"). Marks, by semicolon: `by entity`, `by ?analiștii` (unnamed), `alt author`,
 * `on 2026-03-10` or `on 2026-03-01..2026-03-31`, `on? …` (none is right as well), a modality, `or modality`, `not`, `optional`,
 * `n 60 zile`, `n ~60 zile`, `n >60 …`, `n >=60 …`, `n vague 1000 …`, `note …`.
 */
export type FactLine = {
  readonly id: string;
  readonly line: string;
  readonly text: string;
  readonly types: ReadonlyMap<string, EntityType>;
};

const MODALITIES: readonly string[] = [
  'asserted',
  'reported',
  'estimated',
  'alleged',
  'promised',
  'planned',
  'conditional',
  'denied',
] satisfies Modality[];
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '': 'exact',
  '~': 'approximately',
  '>': 'more-than',
  '>=': 'at-least',
  '<': 'less-than',
  '<=': 'at-most',
};

export function parseFactLine({ id, line, text, types }: FactLine): GoldFact {
  const [who = '', predicate = '', words = '', marks = ''] = line.split('|').map((part) => part.trim());
  const names = who.split(/\s+/u);
  const known = (entity: string): string => {
    if (!types.has(entity)) throw new Error(`no entity ${entity}`);
    return entity;
  };
  const named = (mark: string): string[] =>
    names.filter((name) => name.startsWith(mark)).map((name) => known(name.slice(1)));
  const span = findStatement(text, words);
  const evidence = sentenceAround(text, span);
  const read = marks
    .split(';')
    .map((mark) => mark.trim())
    .filter((mark) => mark !== '');
  const after = (key: string): string[] =>
    read.filter((mark) => mark.startsWith(`${key} `)).map((mark) => mark.slice(key.length + 1).trim());
  const unread = read.filter(
    (mark) => !/^(?:by|alt|on\??|or|n|note) /u.test(mark) && !['not', 'optional', 'on?', ...MODALITIES].includes(mark),
  );
  if (unread.length > 0) throw new Error(`no such mark "${unread[0]}"`);
  const voice = (one: string): GoldVoice => {
    if (one === 'author') return { kind: 'author' };
    if (one.startsWith('?')) return { kind: 'unnamed', ...(one.length > 1 ? { text: one.slice(1) } : {}) };
    return { kind: types.get(known(one)) === 'PERSON' ? 'person' : 'organisation', entity: one };
  };
  const [by] = after('by');
  const alternatives = after('alt');
  const modalities = after('or').map(modalityOf);
  const [sure] = after('on');
  const [unsure] = after('on?');
  return {
    id,
    subject: known(names[0] ?? ''),
    coSubjects: named('+'),
    participants: named('@'),
    predicate,
    statement: spanned(text, span),
    evidence: spanned(text, evidence),
    time: sure === undefined && unsure === undefined ? null : timeOf(sure ?? unsure ?? ''),
    ...(unsure !== undefined || read.includes('on?') ? { timeOptional: true } : {}),
    quantities: after('n').map(quantityOf),
    attribution: by === undefined ? { kind: 'author' } : voice(by),
    ...(alternatives.length > 0 ? { attributionAlt: alternatives.map(voice) } : {}),
    modality: modalityOf(read.find((mark) => MODALITIES.includes(mark)) ?? 'asserted'),
    ...(modalities.length > 0 ? { modalityAlt: modalities } : {}),
    negated: read.includes('not'),
    quote: quoteIn(text.slice(span.start, span.end)),
    ...(read.includes('optional') ? { optional: true } : {}),
    ...(after('note')[0] === undefined ? {} : { note: after('note')[0] ?? '' }),
  };
}

function findStatement(text: string, words: string): Span {
  const [first = '', last] = words.split(' ~ ');
  const numbered = /^(\d+)# /u.exec(first);
  const wanted = numbered === null ? first : first.slice(numbered[0].length);
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  if (numbered === null && found.length > 1) throw new Error(`"${wanted}" occurs ${found.length} times`);
  const start = found[numbered === null ? 0 : Number(numbered[1]) - 1];
  if (start === undefined) throw new Error(`"${wanted}" does not occur`);
  if (last === undefined) return { start, end: start + wanted.length };
  const end = text.indexOf(last, start + wanted.length);
  if (end < 0) throw new Error(`"${last}" does not occur after "${wanted}"`);
  return { start, end: end + last.length };
}

/** The whole sentences that a span touches; a line break ends one, a full stop unless it follows a single capital. */
function sentenceAround(text: string, span: Span): Span {
  const ends = [...text.matchAll(/(?<!\b\p{Lu})[.!?]+[”»"]*(?=\s)|(?=\n)/gu)].map((end) => end.index + end[0].length);
  const before = ends.filter((end) => end <= span.start).at(-1) ?? 0;
  const start = before + (/^\s*/u.exec(text.slice(before))?.[0].length ?? 0);
  return { start, end: ends.find((end) => end >= span.end) ?? text.length };
}

function spanned(text: string, { start, end }: Span): GoldSpan {
  return { start, end, text: text.slice(start, end) };
}

function modalityOf(word: string): Modality {
  if (!MODALITIES.includes(word)) throw new Error(`no modality "${word}"`);
  return word as Modality;
}

function timeOf(days: string): GoldTime {
  const [start = '', end = start] = days.split('..');
  if (![start, end].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))) throw new Error(`"${days}" are no days`);
  return { start, end };
}

function quantityOf(words: string): GoldQuantity {
  const match = /^(vague )?([~<>]=?|)(-?\d+(?:\.\d+)?) ?(.*)$/u.exec(words);
  const qualifier = QUALIFIERS[match?.[2] ?? ''];
  if (match === null || qualifier === undefined) throw new Error(`"${words}" is no quantity`);
  const vague = match[1] !== undefined;
  return {
    value: Number(match[3]),
    unit: match[4] ?? '',
    qualifier: vague ? 'approximately' : qualifier,
    ...(vague ? { vague } : {}),
  };
}

function quoteIn(statement: string): GoldFact['quote'] {
  const words = /[„“«"]([^„”«»"]+)/u.exec(statement)?.[1];
  return words === undefined ? { isQuote: false } : { isQuote: true, text: words };
}
