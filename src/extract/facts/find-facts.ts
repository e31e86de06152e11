import type { Doc, Sentence } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { ExtractedEntity } from '../entity.ts';
import { buildFact } from './clause-fact.ts';
import type { Clause } from './clauses.ts';
import type { DraftFact, Reader, Refused } from './draft.ts';
import { indexMentions } from './noun-phrases.ts';
import { presupposed } from './presupposed.ts';
import { quotedSentence } from './quotations.ts';
import { findQuotes } from './quotes.ts';
import { clausesOf } from './read-clauses.ts';
import { accordingTo, isRelay, relayVoices } from './relays.ts';
import { findRoleFacts } from './role-facts.ts';
import { type Context, findSubject, type Subject } from './subjects.ts';

/** Doc and its entities → facts in text order, and for each clause that gave none the reason. */
export type FactReport = { readonly facts: readonly DraftFact[]; readonly held: readonly Refused[] };

export function findFacts(
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
  published: string | null,
): FactReport {
  const reader: Reader = { doc, language, published, mentions: indexMentions(entities), quotes: findQuotes(doc) };
  const facts: DraftFact[] = [];
  const held: Refused[] = [];
  let before: Subject | undefined;
  let end = 0;
  for (const sentence of doc.sentences) {
    if (/\n\s*\n/u.test(doc.text.slice(end, sentence.start))) before = undefined;
    end = sentence.end;
    const read = readSentence(reader, sentence, before);
    facts.push(...read.facts);
    held.push(...read.held);
    before = read.main;
  }
  return { facts: [...facts, ...findRoleFacts(reader, entities)].sort(byStatement), held };
}

function byStatement(a: DraftFact, b: DraftFact): number {
  return a.statement.start - b.statement.start || a.statement.end - b.statement.end;
}

type Read = FactReport & { readonly main: Subject | undefined };

function readSentence(reader: Reader, sentence: Sentence, before: Subject | undefined): Read {
  const { doc, language, mentions } = reader;
  const all = clausesOf(reader, sentence);
  const context: Context = { doc, language, mentions, subjects: new Map(), before };
  const relays = all.filter((clause) => isRelay(reader, clause, all));
  const relayed = relays.flatMap((clause) => relayVoices(reader, clause));
  const sources = accordingTo(reader, sentence);
  const facts: DraftFact[] = [];
  const held: Refused[] = [];
  const quoted = quotedSentence(reader, sentence, all, context);
  if (quoted !== undefined) {
    return 'reason' in quoted ? { facts, held: [quoted], main: undefined } : { facts: [quoted], held, main: undefined };
  }
  const clauses = all.filter((clause) => !relays.includes(clause));
  // governors first: their subjects are what coordinated verbs and gerunds inherit
  for (const clause of [...clauses].sort((a, b) => depth(a) - depth(b) || a.predicate.index - b.predicate.index)) {
    const subject = findSubject(clause, context);
    if (subject !== undefined) context.subjects.set(clause, subject);
  }
  for (const clause of clauses) {
    const result = buildFact(reader, clause, context, [...relayed, ...sources.voices], sources.span);
    if ('reason' in result) held.push({ span: result.span, reason: result.reason });
    else facts.push(result);
    facts.push(...presupposed(reader, clause, context, 'reason' in result ? undefined : result, relayed));
  }
  const main = clauses.find((clause) => clause.parent === undefined && clause.kind === 'finite');
  return { facts, held, main: main === undefined ? undefined : context.subjects.get(main) };
}

function depth(clause: Clause): number {
  let steps = 0;
  for (let at = clause.parent; at !== undefined; at = at.parent) steps++;
  return steps;
}
