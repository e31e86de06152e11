import type { Modality, Quantity, Role, FactTime } from '../../facts/pack.ts';
import type { Doc, Sentence, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import { judge, phraseSpan, type VoiceDraft, voiceOf } from './certainty.ts';
import { type Clause, findClauses, wordsOf } from './clauses.ts';
import { findNounPhrases, indexMentions, type MentionIndex, type NounPhrase } from './noun-phrases.ts';
import { findQuantities } from './quantity.ts';
import { findQuotes } from './quotes.ts';
import { type Context, findSubject, isImpersonal, type Subject, verbGroupStart } from './subjects.ts';
import { findTimes, type Tense } from './time.ts';

/** Doc and its entities → facts in text order, and for each clause that gave none the reason. */
export type DraftFact = {
  readonly rule: string;
  readonly subjects: readonly ExtractedEntity[];
  readonly participants: readonly { readonly entity: ExtractedEntity; readonly role: Role }[];
  readonly predicate: string;
  readonly statement: Span;
  readonly evidence: Span;
  readonly time: FactTime | null;
  readonly quantities: readonly Quantity[];
  readonly attribution: readonly VoiceDraft[];
  readonly modality: Modality;
  readonly negated: boolean;
  readonly cues: readonly Span[];
  readonly quote: Span | null;
};
export type Held = { readonly span: Span; readonly reason: string };
export type FactReport = { readonly facts: readonly DraftFact[]; readonly held: readonly Held[] };

/** A statement shorter than this says nothing on a card. */
const FEWEST_WORDS = 3;

type Reader = {
  readonly doc: Doc;
  readonly language: Language;
  readonly published: string | null;
  readonly mentions: MentionIndex;
  readonly quotes: readonly Span[];
};

export function findFacts(
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
  published: string | null,
): FactReport {
  const reader: Reader = { doc, language, published, mentions: indexMentions(entities), quotes: findQuotes(doc) };
  const facts: DraftFact[] = [];
  const held: Held[] = [];
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
  const { doc, language, quotes, mentions } = reader;
  const all = findClauses(doc, sentence, language.cues, quotes);
  const context: Context = { doc, language, mentions, subjects: new Map(), before };
  const relays = all.filter((clause) => isRelay(reader, clause, all, context));
  const relayed = relays.flatMap((clause) => relayVoices(reader, clause, context));
  const sources = accordingTo(reader, sentence);
  const facts: DraftFact[] = [];
  const held: Held[] = [];
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
  }
  const main = clauses.find((clause) => clause.parent === undefined && clause.kind === 'finite');
  return { facts, held, main: main === undefined ? undefined : context.subjects.get(main) };
}

function depth(clause: Clause): number {
  let steps = 0;
  for (let at = clause.parent; at !== undefined; at = at.parent) steps++;
  return steps;
}

/** ", arată The Guardian": an outlet that passes on what stands before it. */
function isRelay(reader: Reader, clause: Clause, all: readonly Clause[], context: Context): boolean {
  const { doc, language } = reader;
  const first = clause.own[0];
  if (first === undefined || clause.folded.length > 0 || all.length < 2) return false;
  const opening = first.form === ',' ? first : doc.tokens[first.index - 1];
  const verb = verbGroupStart(doc, clause);
  const starts = opening?.form === ',' && verb <= first.index + (first.form === ',' ? 1 : 0);
  if (!starts || !language.cues.relaying.has(clause.predicate.lemma)) return false;
  const voices = relayVoices(reader, clause, context);
  return voices.length > 0 && clause.finite === clause.predicate;
}

function relayVoices(reader: Reader, clause: Clause, context: Context): VoiceDraft[] {
  const { doc, language, mentions } = reader;
  const phrase = findNounPhrases(doc, language, clause.own, mentions).find(
    (found) => found.first > clause.predicate.index && found.governor === undefined,
  );
  if (phrase === undefined || context.doc !== doc) return [];
  const [entity] = phrase.entities;
  if (entity !== undefined) return [{ kind: entity.type === 'PERSON' ? 'person' : 'organisation', entity, span: phraseSpan(doc, phrase) }];
  return voiceOf({ doc, language, clause, subject: undefined, phrases: [], speaker: phrase });
}

/** "potrivit Reuters", "conform unui raport": the voices of a sentence and where the phrase stands. */
function accordingTo(reader: Reader, sentence: Sentence): { voices: VoiceDraft[]; span: Span | undefined } {
  const { doc, language, mentions } = reader;
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  const at = words.findIndex((token) => language.cues.according.has(token.lemma.toLowerCase()));
  const cue = words[at];
  if (cue === undefined) return { voices: [], span: undefined };
  const phrases = findNounPhrases(doc, language, words.slice(at + 1), mentions);
  const phrase = phrases[0];
  if (phrase === undefined || phrase.first > cue.index + 3) return { voices: [], span: undefined };
  const named = phrase.entities[0] ?? phrase.inner.at(-1)?.entity;
  const span = { start: cue.start, end: phraseSpan(doc, phrase).end };
  const voice: VoiceDraft =
    named === undefined
      ? { kind: 'unnamed', entity: null, span: phraseSpan(doc, phrase) }
      : { kind: named.type === 'PERSON' ? 'person' : 'organisation', entity: named, span: phraseSpan(doc, phrase) };
  return { voices: [voice], span };
}

type Refused = { readonly span: Span; readonly reason: string };

function buildFact(
  reader: Reader,
  clause: Clause,
  context: Context,
  relayed: readonly VoiceDraft[],
  source: Span | undefined,
): DraftFact | Refused {
  const { doc, language } = reader;
  const words = wordsOf(clause).filter((token) => source === undefined || !contains(source, token) || token.start < clause.predicate.start);
  const span = statementSpan(doc, clause, words);
  if (span === undefined) return { span: clause.sentence, reason: 'no words' };
  const phrases = findNounPhrases(doc, language, clause.own, reader.mentions);
  const verb = verbGroupStart(doc, clause);
  const speaker = phrases.find((phrase) => phrase.governor === undefined && !phrase.temporal && (phrase.last < verb || phrase.first <= clause.predicate.index + 2));
  const own = context.subjects.get(clause);
  const certainty = judge({ doc, language, clause, subject: own, phrases, speaker });
  const subject = own ?? contentSubject(reader, clause, context, certainty.attribution);
  if (subject === undefined) return { span, reason: 'no known subject' };
  if (doc.text.slice(span.start, span.end).split(/\s+/u).length < FEWEST_WORDS) return { span, reason: 'too short' };
  const quote = reader.quotes.find((one) => contains(span, one)) ?? null;
  if (clause.quote >= 0 && certainty.attribution.length === 0) return { span, reason: 'a quotation without its speaker' };
  if (openQuote(reader.quotes, span)) return { span, reason: 'part of a quotation' };
  const modality = certainty.modality === 'asserted' && relayed.length > 0 ? 'reported' : certainty.modality;
  const times = findTimes(words.filter((token) => contains(span, token)), language, reader.published, tenseOf(clause));
  const time = chooseTime(reader, clause, times, phrases);
  const taken = times.map((one) => one.span);
  return {
    rule: `${subject.rule}/${certainty.rule}`,
    subjects: subject.entities,
    participants: participantsOf(reader, span, subject.entities, certainty.attribution),
    predicate: clause.predicate.lemma,
    statement: span,
    evidence: { start: clause.sentence.start, end: clause.sentence.end },
    time,
    quantities: findQuantities(doc.text, words.filter((token) => contains(span, token)), language.numbers, taken).map((quantity) =>
      modality === 'estimated' && quantity.qualifier === 'exact' ? { ...quantity, qualifier: 'approximately' } : quantity,
    ),
    attribution: [...certainty.attribution, ...relayed.filter((voice) => !certainty.attribution.some((one) => one.entity !== null && one.entity === voice.entity))],
    modality,
    negated: certainty.negated,
    cues: certainty.cues.filter((cue) => contains(clause.sentence, cue)),
    quote,
  };
}

/** "Analiștii spun că Beijingul …", "se crede că Ion …": without a named speaker the content's own subject is meant. */
function contentSubject(
  reader: Reader,
  clause: Clause,
  context: Context,
  attribution: readonly VoiceDraft[],
): Subject | undefined {
  const unnamed = attribution.length > 0 && attribution.every((voice) => voice.kind === 'unnamed');
  if (!unnamed && !isImpersonal(clause)) return undefined;
  const content = clause.folded[0];
  if (content === undefined) return undefined;
  const subject = findSubject(content, context);
  return subject === undefined || subject.phrase === undefined || reader.doc !== context.doc ? undefined : { ...subject, rule: 'content' };
}

/** The clause's words as one stretch: conjunctions and commas at its ends left out, and a subject too far away as well. */
function statementSpan(doc: Doc, clause: Clause, words: readonly Token[]): Span | undefined {
  const runs: Token[][] = [];
  const mine = new Set(words.map((token) => token.index));
  for (const token of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.index === token.index - 1) last.push(token);
    else runs.push([token]);
  }
  const home = runs.findIndex((run) => run.some((token) => token.index === clause.predicate.index));
  let first = home;
  let last = home;
  const gap = (a: number, b: number): number => ((runs[b] as Token[])[0]?.index ?? 0) - ((runs[a] as Token[]).at(-1)?.index ?? 0);
  while (first > 0 && gap(first - 1, first) <= LONGEST_GAP) first--;
  while (last < runs.length - 1 && gap(last, last + 1) <= LONGEST_GAP) last++;
  const kept = runs.slice(first, last + 1).flat();
  let start = kept[0]?.index;
  let end = kept.at(-1)?.index;
  if (start === undefined || end === undefined) return undefined;
  const trims = (token: Token | undefined): boolean => token !== undefined && (/^[,.;:!?–—-]$/u.test(token.form) || token.upos === 'CCONJ');
  while (start < end && (trims(doc.tokens[start]) || !mine.has(start))) start++;
  while (end > start && (trims(doc.tokens[end]) || !mine.has(end))) end--;
  return { start: (doc.tokens[start] as Token).start, end: (doc.tokens[end] as Token).end };
}

/** Words that may stand between two parts of one statement. */
const LONGEST_GAP = 14;

/** A statement never tears a quotation. */
function openQuote(quotes: readonly Span[], span: Span): boolean {
  return quotes.some((quote) => quote.start < span.end && span.start < quote.end && !contains(span, quote) && !contains(quote, span));
}

function tenseOf(clause: Clause): Tense {
  const { finite, own, parent, kind } = clause;
  if (kind !== 'finite') return parent === undefined ? 'present' : tenseOf(parent);
  if (finite === undefined) return 'present';
  if (/^Va--/u.test(finite.msd)) return finite.lemma === 'vrea' ? 'future' : /^a/iu.test(finite.form) && finite.form.toLowerCase() !== 'ar' ? 'past' : 'present';
  if (/^V[am]i[isl]/u.test(finite.msd)) return 'past';
  if (own.some((token) => /^(?:urma)$/u.test(token.lemma))) return 'future';
  return 'present';
}

/** The date that hangs on the clause, not on a noun in it: "acordul din 2015" dates the agreement. */
function chooseTime(
  reader: Reader,
  clause: Clause,
  times: ReturnType<typeof findTimes>,
  phrases: readonly NounPhrase[],
): FactTime | null {
  const own = new Set(clause.own.map((token) => token.index));
  const { doc } = reader;
  const free = times.filter((time) => {
    const before = doc.tokens[time.first - 1];
    const attached = before !== undefined && /^(?:de|din|dintre|pentru|până|dinainte|după|înainte|spre|către)$/iu.test(before.lemma);
    const genitive = doc.tokens[time.first]?.features.Case === 'Dat,Gen';
    return !attached && !genitive;
  });
  const found = free.find((time) => own.has(time.first)) ?? (free.length === 1 ? free[0] : undefined);
  if (found === undefined || phrases.length < 0) return null;
  return { start: found.start, end: found.end, precision: found.precision, span: found.span };
}

function participantsOf(
  reader: Reader,
  span: Span,
  subjects: readonly ExtractedEntity[],
  attribution: readonly VoiceDraft[],
): DraftFact['participants'] {
  const { doc, language, mentions } = reader;
  const seen = new Set<ExtractedEntity>([...subjects, ...attribution.flatMap((voice) => (voice.entity === null ? [] : [voice.entity]))]);
  const found: { entity: ExtractedEntity; role: Role }[] = [];
  for (const token of doc.tokens) {
    if (!contains(span, token)) continue;
    for (const { entity, mention } of mentions.get(token.index) ?? []) {
      if (mention.firstToken !== token.index || seen.has(entity)) continue;
      seen.add(entity);
      found.push({ entity, role: roleOf(doc, language, mention.firstToken) });
    }
  }
  return found;
}

function roleOf(doc: Doc, language: Language, first: number): Role {
  let i = first - 1;
  while (i >= 0 && /^(?:DET|NUM|ADJ|NOUN)$/u.test((doc.tokens[i] as Token).upos) && i > first - 4) i--;
  const before = doc.tokens[i];
  if (before?.upos === 'ADP') {
    if (before.form === 'de' && /^Vmp/u.test(doc.tokens[i - 1]?.msd ?? '')) return 'agent';
    return language.cues.roles[before.lemma] ?? 'other';
  }
  const head = doc.tokens[first];
  if (head?.features.Case === 'Dat,Gen' || before?.form === 'lui') return /^iobj/u.test(head?.deprel ?? '') ? 'recipient' : 'other';
  return /^(?:obj|iobj)/u.test(head?.deprel ?? '') ? 'object' : 'other';
}

/** "președintele Ucrainei, Volodimir Zelenski": what the source calls a person, where it says of what or whom. */
function findRoleFacts(reader: Reader, entities: readonly ExtractedEntity[]): DraftFact[] {
  const { doc, language, mentions } = reader;
  const found: DraftFact[] = [];
  for (const entity of entities) {
    for (const description of entity.descriptions) {
      const first = doc.tokens.find((token) => token.start === description.start);
      const last = doc.tokens.findLast((token) => token.end === description.end);
      if (first === undefined || last === undefined || first === last) continue;
      if (language.cues.charged.has(first.lemma) || reader.quotes.some((quote) => contains(quote, description))) continue;
      const name = entity.mentions.find(
        (mention) =>
          mention.kind === 'name' &&
          ((mention.firstToken === last.index + 2 && doc.tokens[last.index + 1]?.form === ',') ||
            (mention.lastToken === first.index - 2 && doc.tokens[first.index - 1]?.form === ',')),
      );
      const sentence = doc.sentences.find((one) => contains(one, description));
      if (name === undefined || sentence === undefined) continue;
      const statement = { start: Math.min(name.start, description.start), end: Math.max(name.end, description.end) };
      const others = [...mentions].flatMap(([at, list]) => (at >= first.index && at <= last.index ? list : []));
      found.push({
        rule: 'apposition',
        subjects: [entity],
        participants: [...new Set(others.map((other) => other.entity))].filter((other) => other !== entity).map((other) => ({ entity: other, role: 'other' })),
        predicate: first.lemma,
        statement,
        evidence: { start: sentence.start, end: sentence.end },
        time: null,
        quantities: [],
        attribution: [],
        modality: 'asserted',
        negated: false,
        cues: [],
        quote: null,
      });
    }
  }
  return found;
}
