import type { Doc, Sentence, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import { buildFacts, type Told } from './clause-fact.ts';
import type { Clause } from './clauses/clause.ts';
import { narrated } from './clauses/narrated.ts';
import { clausesOf } from './clauses/read-clauses.ts';
import { type DraftFact, liesInEvidence, type Reader, type Refused } from './draft.ts';
import { indexMentions } from './nouns/noun-phrases.ts';
import { presupposed, spokenAt } from './nouns/presupposed.ts';
import { findRoleFacts } from './nouns/role-facts.ts';
import { findSetOffs } from './nouns/set-off-phrases.ts';
import { type Keepers, keptBy, noteKeepers } from './subjects/keepers.ts';
import { partnersIn, rivalsIn, type Told as ToldAbout } from './subjects/rivals.ts';
import type { Context, Spoken, Topic } from './subjects/subject.ts';
import { findSubject } from './subjects/subjects.ts';
import { mendTrees } from './trees/mend-trees.ts';
import { quotedSentence } from './voices/quotations.ts';
import { findQuotes, quotesIn } from './voices/quotes.ts';
import { accordingTo, isRelay, readRelay } from './voices/relays.ts';

/** Doc and its entities → facts in text order, and for each clause that gave none the reason. */
export type FactReport = {
  readonly facts: readonly DraftFact[];
  readonly held: readonly Refused[];
  /** Every clause that stands for itself, and the rule that found whom it is about. */
  readonly clauses: readonly { readonly clause: Clause; readonly rule: string }[];
};

export function findFacts(
  parsed: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
  published: string | null,
): FactReport {
  const quotes = findQuotes(parsed);
  const doc = mendTrees(parsed, language, quotes);
  const reader: Reader = { doc, language, published, mentions: indexMentions(entities), quotes };
  const facts: DraftFact[] = [];
  const held: Refused[] = [];
  const clauses: FactReport['clauses'][number][] = [];
  let before: Spoken | undefined;
  let topic: Topic | undefined;
  let teller: ExtractedEntity | undefined;
  let end = 0;
  const keepers: Keepers = new Map();
  for (const sentence of doc.sentences) {
    if (/\n/u.test(doc.text.slice(end, sentence.start))) {
      before = undefined;
      topic = undefined;
    }
    end = sentence.end;
    const read = readSentence(reader, sentence, { before, topic, teller }, keepers);
    facts.push(...read.facts);
    held.push(...read.held);
    clauses.push(...read.clauses);
    before = read.main;
    topic = read.topic;
    teller = read.teller;
  }
  const all = [...facts, ...findRoleFacts(reader, entities)].sort(byStatement);
  const torn = all.filter((fact) => !liesInEvidence(fact));
  held.push(...torn.map(({ statement }) => ({ span: statement, reason: 'its words lie in more than one sentence' })));
  return { facts: all.filter(liesInEvidence), held, clauses };
}

function byStatement(a: DraftFact, b: DraftFact): number {
  return a.statement.start - b.statement.start || a.statement.end - b.statement.end;
}

/** What the sentences before leave to the next one. */
type Left = {
  readonly before: Spoken | undefined;
  readonly topic: Topic | undefined;
  readonly teller: ExtractedEntity | undefined;
};

type Read = FactReport & Omit<Left, 'before'> & { readonly main: Spoken | undefined };

function readSentence(reader: Reader, sentence: Sentence, { before, topic, teller }: Left, keepers: Keepers): Read {
  const { doc, language, mentions } = reader;
  const all = clausesOf(reader, sentence);
  const folded = foldedIn(all);
  const sources = accordingTo(reader, sentence);
  const context: Context = {
    doc,
    language,
    mentions,
    subjects: new Map(),
    folded,
    clauses: [...all, ...folded],
    source: closed(reader.doc, sources.span),
    before,
    setOff: findSetOffs(reader, sentence).map(({ first, last }) => spanBetween(doc, first, last)),
    topic,
    ...(teller === undefined ? {} : { teller }),
  };
  const relays = all.filter((clause) => isRelay(reader, clause, all));
  const frames = relays.map((clause) => readRelay(reader, clause));
  const relayed = frames.flatMap(({ voices }) => voices);
  const quoted = quotedSentence(reader, sentence, all, context);
  const clauses = all.filter((clause) => !relays.includes(clause));
  findSubjects(clauses, context);
  const spokenOf = new Map(context.subjects);
  noteKeepers(context, keepers);
  for (const [clause, subject] of spokenOf) context.subjects.set(clause, keptBy(context, clause, subject, keepers));
  const told = {
    sentence,
    main: undefined,
    subjects: spokenOf,
    frames,
    sourced: sources.voices.length > 0,
  };
  const narrow = sources.span === undefined ? undefined : saidWithin(doc, all, sources.span);
  const named = {
    source: sources.span,
    accuses: sources.accuses,
    ...(narrow === undefined ? {} : { narrow: { clause: narrow, voices: sources.voices } }),
  };
  if (quoted !== undefined) {
    // what stands outside the marks is the article's own
    const outside = readClauses(reader, narrated(all, quotesIn(reader.quotes, sentence), language.cues), context, {
      ...named,
      voices: sources.voices,
      frames: [],
    });
    const report = all.map((clause) => ({ clause, rule: 'quotation' }));
    if ('reason' in quoted)
      return {
        ...outside,
        held: [quoted, ...outside.held],
        clauses: report,
        main: undefined,
        topic: undefined,
        teller: undefined,
      };
    const spoken = quoted.attribution.flatMap((voice) => spokenAt(reader, all, voice, sentence));
    return {
      facts: [quoted, ...spoken, ...outside.facts],
      held: outside.held,
      clauses: report,
      main: undefined,
      topic: topicOf(reader, { ...told, subject: { entities: quoted.subjects, phrase: undefined, rule: 'quotation' } }),
      teller: quoted.subjects[0],
    };
  }
  const { facts, held } = readClauses(reader, clauses, context, {
    ...named,
    voices: [...relayed, ...sources.voices],
    frames,
  });
  for (const { own, voices } of frames) if (own && voices[0]) facts.push(...spokenAt(reader, all, voices[0], sentence));
  const main = clauses.find((clause) => clause.parent === undefined && clause.kind === 'finite');
  const subject = main === undefined ? undefined : spokenOf.get(main);
  const ruleOf = (clause: Clause): string =>
    relays.includes(clause) ? 'relay' : (context.subjects.get(clause)?.rule ?? 'none');
  const { saying, reacting } = language.cues;
  const tells = [saying, reacting].some((verbs) => verbs.has(main?.predicate.lemma ?? ''));
  const speaks = tells && subject?.actor === undefined;
  return {
    facts,
    held,
    teller: speaks && subject?.entities.length === 1 ? subject.entities[0] : undefined,
    clauses: all.map((clause) => ({ clause, rule: ruleOf(clause) })),
    main: subject === undefined || main === undefined ? undefined : { ...subject, predicate: main.predicate.lemma },
    topic: subject === undefined ? undefined : topicOf(reader, { ...told, main, subject }),
  };
}

/** Governors first: their subjects are what coordinated verbs and gerunds inherit. */
function findSubjects(clauses: readonly Clause[], context: Context): void {
  for (const clause of [...clauses, ...context.folded].sort(
    (a, b) => depth(a) - depth(b) || a.predicate.index - b.predicate.index,
  )) {
    const subject = findSubject(clause, context);
    if (subject !== undefined) context.subjects.set(clause, subject);
  }
}

function readClauses(
  reader: Reader,
  clauses: readonly Clause[],
  context: Context,
  told: Told,
): { readonly facts: DraftFact[]; readonly held: Refused[] } {
  const facts: DraftFact[] = [];
  const held: Refused[] = [];
  const relayed = told.frames.flatMap(({ voices }) => voices);
  for (const clause of clauses) {
    const result = buildFacts(reader, clause, context, told);
    if ('reason' in result) held.push({ span: result.span, reason: result.reason });
    else facts.push(...result);
    const taken = presupposed(reader, clause, context, 'reason' in result ? undefined : result[0], relayed);
    // "Ion a demisionat, a anunțat Dan, după o întâlnire cu …": Dan's meeting
    facts.push(
      ...taken.filter(({ statement }) => !told.frames.some(({ own, span }) => own && span.end < statement.start)),
    );
  }
  return { facts, held };
}

/** All clauses that stand inside others. */
function foldedIn(clauses: readonly Clause[]): Set<Clause> {
  const found = new Set<Clause>();
  const add = (clause: Clause): void => {
    found.add(clause);
    clause.folded.forEach(add);
  };
  for (const clause of clauses) clause.folded.forEach(add);
  return found;
}

function depth(clause: Clause): number {
  let steps = 0;
  for (let at = clause.parent; at !== undefined; at = at.parent) steps++;
  return steps;
}

function spanBetween({ tokens }: Doc, first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** "a aprobat ordonanța, măsură care va aduce, potrivit Ministerului, 2 miliarde": a source named within a relative clause speaks for that alone. */
function saidWithin({ tokens }: Doc, clauses: readonly Clause[], span: Span): Clause | undefined {
  const relative = clauses.find(
    ({ link, own }) => link === 'relative' && own.some(({ start }) => start === span.start),
  );
  if (relative === undefined || relative.predicate.start > span.start) return undefined;
  const after = relative.own.filter(({ start, upos }) => start >= span.end && upos !== 'PUNCT');
  const close = tokens.find(({ start }) => start >= span.end);
  return close?.form === ',' && after.length > 0 ? relative : undefined;
}

/** A source's phrase that a comma ends; without one it may run on into the sentence. */
function closed({ text }: Doc, span: Span | undefined): Span | undefined {
  return span !== undefined && /^[”"»]?,/u.test(text.slice(span.end, span.end + 2)) ? span : undefined;
}

/** Whom the next sentence may go on with. */
function topicOf(reader: Reader, told: ToldAbout & { readonly sourced: boolean }): Topic {
  const { subject, main, frames, sourced } = told;
  const passed = frames.filter(({ own }) => own).flatMap(({ voices }) => voices);
  return {
    ...subject,
    partners: partnersIn(reader, told),
    rivals: rivalsIn(reader, told),
    tells: subject.rule === 'quotation' || reader.language.cues.saying.has(main?.predicate.lemma ?? ''),
    // "potrivit unui martor": whoever adds something, it may be he
    relayedBy: passed.length > 0 ? passed[0]?.entity : sourced ? null : undefined,
  };
}
