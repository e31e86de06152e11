import type { FactTime, Role } from '../../facts/pack.ts';
import type { Doc, Sentence, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import { judge, phraseSpan, type VoiceDraft, voiceOf } from './certainty.ts';
import { type Clause, findClauses, frameOf, isRelative, wordsOf } from './clauses.ts';
import type { DraftFact, Reader } from './draft.ts';
import { findNounFacts } from './noun-facts.ts';
import { findNounPhrases, indexMentions, type NounPhrase } from './noun-phrases.ts';
import { findQuantities } from './quantity.ts';
import { findQuotes } from './quotes.ts';
import { findRoleFacts } from './role-facts.ts';
import { type Context, findSubject, isImpersonal, type Subject, verbGroupStart } from './subjects.ts';
import { findTimes, type Tense } from './time.ts';

/** Doc and its entities → facts in text order, and for each clause that gave none the reason. */
export type Held = { readonly span: Span; readonly reason: string };
export type FactReport = { readonly facts: readonly DraftFact[]; readonly held: readonly Held[] };

/** A statement shorter than this says nothing on a card. */
const FEWEST_WORDS = 3;

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
  const { doc, language, mentions } = reader;
  const all = clausesOf(reader, sentence);
  const context: Context = { doc, language, mentions, subjects: new Map(), before };
  const relays = all.filter((clause) => isRelay(reader, clause, all));
  const relayed = relays.flatMap((clause) => relayVoices(reader, clause));
  const sources = accordingTo(reader, sentence);
  const facts: DraftFact[] = [];
  const held: Held[] = [];
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

function clausesOf({ doc, language, mentions, quotes }: Reader, sentence: Sentence): Clause[] {
  const isName = (token: Token): boolean =>
    (mentions.get(token.index) ?? []).some(({ mention }) => mention.kind === 'name' || mention.kind === 'alias');
  return findClauses(doc, sentence, language.cues, quotes, isName);
}

/** Facts of a clause's noun phrases, as sure as the clause itself. */
function presupposed(
  reader: Reader,
  clause: Clause,
  context: Context,
  fact: DraftFact | undefined,
  relayed: readonly VoiceDraft[],
): DraftFact[] {
  const { doc, language, mentions } = reader;
  if (clause.quote >= 0 || !endsAsSentence(doc, clause.sentence)) return [];
  const phrases = findNounPhrases(doc, language, clause.own, mentions);
  const subject = context.subjects.get(clause);
  if (fact === undefined && clause.kind === 'finite' && tellsOf(language, clause.predicate)) return [];
  const certainty = fact ?? judge({ doc, language, clause, subject, phrases, speaker: undefined });
  if (certainty.negated || (certainty.modality !== 'asserted' && certainty.modality !== 'reported')) return [];
  const voices = [...(fact === undefined ? [...certainty.attribution, ...relayed] : certainty.attribution)];
  if (certainty.modality === 'reported' && voices.length === 0) return [];
  if (clause.kind === 'finite' && tenseOf(clause) !== 'past') return [];
  const evidence = { start: clause.sentence.start, end: clause.sentence.end };
  return findNounFacts(clause, phrases, language.cues.actions, evidence, doc.tokens)
    .filter((found) => !subject?.entities.includes(found.subject))
    .map((found) => ({
      rule: found.rule,
      subjects: [found.subject],
      participants: participantsOf(reader, found.statement, [found.subject], voices),
      predicate: found.predicate,
      statement: found.statement,
      evidence,
      time: null,
      quantities: [],
      attribution: voices,
      modality: voices.length > 0 ? 'reported' : certainty.modality,
      negated: false,
      cues: certainty.cues,
      quote: null,
    }));
}

/** A verb after which somebody's view follows; without knowing whose, nothing in its clause is plain fact. */
function tellsOf({ cues }: Language, { lemma }: Token): boolean {
  return [cues.saying, cues.judging, cues.accusing, cues.believing, cues.denying, cues.promising, cues.planning].some(
    (verbs) => verbs.has(lemma),
  );
}

function depth(clause: Clause): number {
  let steps = 0;
  for (let at = clause.parent; at !== undefined; at = at.parent) steps++;
  return steps;
}

/** ", arată The Guardian", ", a anunțat ministrul": a frame after what somebody said. */
function isRelay(reader: Reader, clause: Clause, all: readonly Clause[]): boolean {
  const { doc, language } = reader;
  const first = clause.own[0];
  if (first === undefined || clause.folded.length > 0 || all.length < 2 || clause.kind !== 'finite') return false;
  const { saying, relaying } = language.cues;
  if (!saying.has(clause.predicate.lemma) && !relaying.has(clause.predicate.lemma)) return false;
  const verb = verbGroupStart(doc, clause);
  const before = doc.tokens[verb - 1];
  if (before?.form !== ',' || verb <= clause.sentence.firstToken + 2) return false;
  // ", a anunțat demisia și …" has an object; a frame's noun is who speaks, and nothing of the sentence's main part follows
  const phrase = tailSpeaker(reader, clause);
  const [entity] = phrase?.entities ?? [];
  if (phrase === undefined) return clause.own.at(-1)?.index === clause.predicate.index;
  const { lemma } = phrase.head;
  return (
    entity !== undefined ||
    language.cues.unnamed.has(lemma) ||
    language.naming.personRoles.has(lemma) ||
    language.naming.organisationHeads.has(lemma)
  );
}

function tailSpeaker({ doc, language, mentions }: Reader, clause: Clause): NounPhrase | undefined {
  const found = findNounPhrases(doc, language, clause.own, mentions).find(
    (phrase) => phrase.first > clause.predicate.index && !phrase.temporal,
  );
  return found?.governor === undefined && (found?.first ?? 0) <= clause.predicate.index + 3 ? found : undefined;
}

function relayVoices(reader: Reader, clause: Clause): VoiceDraft[] {
  const phrase = tailSpeaker(reader, clause);
  const [entity] = phrase?.entities ?? [];
  const { predicate } = clause;
  const span = phrase === undefined ? { start: predicate.start, end: predicate.end } : phraseSpan(reader.doc, phrase);
  if (entity === undefined) return [{ kind: 'unnamed', entity: null, span }];
  return [{ kind: entity.type === 'PERSON' ? 'person' : 'organisation', entity, span }];
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

/** A sentence inside a quotation that began or ends in another one, or that "NAME:" opens: its speaker's words. */
function quotedSentence(
  reader: Reader,
  sentence: Sentence,
  clauses: readonly Clause[],
  context: Context,
): DraftFact | Refused | undefined {
  const { doc, quotes } = reader;
  const main =
    clauses.find((clause) => clause.quote >= 0 && clause.kind === 'finite') ??
    clauses.find((clause) => clause.folded.length > 0);
  const number = quotes.findIndex(
    (quote) => quote.start < sentence.end && sentence.start < quote.end && !contains(sentence, quote),
  );
  const opened = quotes.findIndex(
    (quote) =>
      contains(sentence, quote) &&
      /:\s*$/u.test(doc.text.slice(sentence.start, quote.start)) &&
      clauses.every((clause) => clause.quote >= 0),
  );
  const quote = quotes[number >= 0 ? number : opened];
  if (quote === undefined || main === undefined) return undefined;
  const span = { start: Math.max(sentence.start, quote.start), end: Math.min(sentence.end, quote.end) };
  const voice = speakerOf(reader, quote, context);
  if (voice === undefined) return { span, reason: 'a quotation without its speaker' };
  const { entity } = voice;
  if (entity === null) return { span, reason: 'a quotation of nobody known' };
  const endsHere = quote.end <= sentence.end;
  const framed = endsHere && voice.span.start >= sentence.start && voice.span.end <= sentence.end;
  const statement = framed ? { start: span.start, end: Math.max(span.end, voice.span.end) } : span;
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => contains(statement, token));
  const future = words.some((token) => /^(?:voi|vom)$/iu.test(token.form));
  const negated = main.own.some(
    (token) =>
      reader.language.cues.negations.has(token.form.toLowerCase()) &&
      token.index < main.predicate.index &&
      main.predicate.index - token.index < 6,
  );
  return {
    rule: 'quotation',
    subjects: [entity],
    participants: participantsOf(reader, statement, [entity], [voice]),
    predicate: main.predicate.lemma,
    statement,
    evidence: { start: sentence.start, end: sentence.end },
    time: null,
    quantities: findQuantities(doc.text, words, reader.language.numbers, []),
    attribution: [voice],
    modality: future ? 'promised' : 'reported',
    negated,
    cues: contains(sentence, voice.span) ? [voice.span] : [],
    quote: span,
  };
}

/** Who says a quotation: the frame after its end, the frame before its start, or the name before a colon. */
function speakerOf(reader: Reader, quote: Span, context: Context): VoiceDraft | undefined {
  const { doc, language, mentions } = reader;
  const last = doc.sentences.find((sentence) => sentence.start < quote.end && quote.end <= sentence.end + 1);
  const first = doc.sentences.find((sentence) => sentence.start <= quote.start && quote.start < sentence.end);
  for (const sentence of [last, first]) {
    if (sentence === undefined) continue;
    const clauses = clausesOf(reader, sentence);
    const frame = frameOf(clauses, quote, language.cues);
    if (frame === undefined) continue;
    const subject = findSubject(frame, { ...context, subjects: new Map() });
    const phrases = findNounPhrases(doc, language, frame.own, mentions);
    const voice = voiceOf({ doc, language, clause: frame, subject, phrases, speaker: undefined })[0];
    if (voice !== undefined) return voice;
  }
  if (first === undefined || !/:\s*$/u.test(doc.text.slice(first.start, quote.start))) return undefined;
  const words = doc.tokens.slice(first.firstToken, first.endToken).filter((token) => token.end <= quote.start);
  const phrase = findNounPhrases(doc, language, words, mentions)[0];
  const [entity] = phrase?.entities ?? [];
  if (phrase === undefined || entity === undefined) return undefined;
  return { kind: entity.type === 'PERSON' ? 'person' : 'organisation', entity, span: phraseSpan(doc, phrase) };
}

/** A headline has no full stop; it shortens, and loses who says it. */
function endsAsSentence(doc: Doc, sentence: Sentence): boolean {
  return (
    /[.!?…][”"»)]*\s*$|[”"»]\s*$/u.test(doc.text.slice(sentence.start, sentence.end)) ||
    /^\s*[.!?…;]/u.test(doc.text.slice(sentence.end))
  );
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
  const words = wordsOf(clause).filter(
    (token) => source === undefined || !contains(source, token) || token.start < clause.predicate.start,
  );
  const own = context.subjects.get(clause);
  const span = statementSpan(doc, clause, words, own?.phrase, language.cues.carriers);
  if (span === undefined) return { span: clause.sentence, reason: 'no words' };
  const phrases = findNounPhrases(doc, language, clause.own, reader.mentions);
  const verb = verbGroupStart(doc, clause);
  const speaker = phrases.find(
    (phrase) =>
      phrase.governor === undefined &&
      !phrase.temporal &&
      (phrase.last < verb || phrase.first <= clause.predicate.index + 2),
  );
  const certainty = judge({ doc, language, clause, subject: own, phrases, speaker });
  const subject = own ?? contentSubject(reader, clause, context, certainty.attribution);
  if (subject === undefined) return { span, reason: 'no known subject' };
  if (!endsAsSentence(doc, clause.sentence)) return { span, reason: 'a headline or a caption' };
  const subjects = [...new Set([...subject.entities, ...toldAbout(clause, context, certainty.attribution)])];
  const telling = words.filter((token) => contains(span, token) && !/^(?:PUNCT|AUX|PRON)$/u.test(token.upos));
  if (telling.length < FEWEST_WORDS) return { span, reason: 'too short' };
  const quote = reader.quotes.find((one) => contains(span, one)) ?? null;
  if (clause.quote >= 0 && certainty.attribution.length === 0)
    return { span, reason: 'a quotation without its speaker' };
  if (openQuote(reader.quotes, span)) return { span, reason: 'part of a quotation' };
  const modality = certainty.modality === 'asserted' && relayed.length > 0 ? 'reported' : certainty.modality;
  const dated = [...clause.own, ...clause.folded.filter((one) => one.quote < 0).flatMap(wordsOf)].sort(
    (a, b) => a.index - b.index,
  );
  const times = findTimes(
    dated.filter((token) => contains(span, token)),
    language,
    reader.published,
    tenseOf(clause),
  );
  const time = chooseTime(reader, clause, times, phrases);
  const taken = times.map((one) => one.span);
  return {
    rule: `${subject.rule}/${certainty.rule}`,
    subjects,
    participants: participantsOf(reader, span, subjects, [...certainty.attribution, ...relayed]),
    predicate: clause.predicate.lemma,
    statement: span,
    evidence: { start: clause.sentence.start, end: clause.sentence.end },
    time,
    quantities: findQuantities(
      doc.text,
      words.filter((token) => contains(span, token)),
      language.numbers,
      taken,
    ).map((quantity) =>
      modality === 'estimated' && quantity.qualifier === 'exact'
        ? { ...quantity, qualifier: 'approximately' }
        : quantity,
    ),
    attribution: [
      ...certainty.attribution,
      ...relayed.filter(
        (voice) => !certainty.attribution.some((one) => one.entity !== null && one.entity === voice.entity),
      ),
    ],
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
  const { cues } = reader.language;
  if (!unnamed && !isImpersonal(clause) && !cues.impersonal.has(clause.predicate.lemma)) return undefined;
  const content = clause.folded[0];
  if (content === undefined) return unnamed ? targetSubject(reader, clause) : undefined;
  const subject = findSubject(content, context);
  return subject === undefined || subject.phrase === undefined || reader.doc !== context.doc
    ? undefined
    : { ...subject, rule: 'content' };
}

/** "Experții cer un mandat împotriva lui Ion": whom unnamed people turn against. */
function targetSubject({ doc, language, mentions }: Reader, clause: Clause): Subject | undefined {
  const targets = findNounPhrases(doc, language, clause.own, mentions).filter(
    (phrase) => phrase.entities.length > 0 && againstBefore(doc, language, phrase),
  );
  const [target] = targets;
  return target === undefined || targets.length > 1
    ? undefined
    : { entities: target.entities, phrase: target, rule: 'target' };
}

function againstBefore(doc: Doc, language: Language, phrase: NounPhrase): boolean {
  return [1, 2].some((back) => language.cues.against.has(doc.tokens[phrase.first - back]?.lemma ?? ''));
}

/** "X a declarat că Y …": the statement is about Y as well. */
function toldAbout(clause: Clause, context: Context, attribution: readonly VoiceDraft[]): readonly ExtractedEntity[] {
  const content = clause.folded.find((one) => one.link === 'content');
  if (content === undefined || attribution.length === 0) return [];
  const subject = findSubject(content, context);
  return subject?.phrase === undefined || subject.rule !== 'subject' ? [] : subject.entities;
}

/** The clause's words as one stretch: conjunctions and commas at its ends left out, and a subject too far away as well. */
function statementSpan(
  doc: Doc,
  clause: Clause,
  words: readonly Token[],
  phrase: NounPhrase | undefined,
  carriers: ReadonlySet<string>,
): Span | undefined {
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
  const gap = (a: number, b: number): number =>
    ((runs[b] as Token[])[0]?.index ?? 0) - ((runs[a] as Token[]).at(-1)?.index ?? 0);
  // what stands before an embedded clause counts where it says who the statement is about
  const subject =
    phrase === undefined ? undefined : runs.findIndex((run) => run.some((token) => token.index === phrase.head.index));
  const reach = subject === undefined || subject > home ? home : subject;
  while (first > 0 && (gap(first - 1, first) <= SHORT_GAP || (first > reach && gap(first - 1, first) <= LONGEST_GAP)))
    first--;
  while (last < runs.length - 1 && gap(last, last + 1) <= LONGEST_GAP) last++;
  const kept = runs.slice(first, last + 1).flat();
  let start = kept[0]?.index;
  let end = kept.at(-1)?.index;
  if (start === undefined || end === undefined) return undefined;
  const trims = (token: Token | undefined): boolean =>
    token !== undefined && (/^[,.;:!?–—-]$/u.test(token.form) || token.upos === 'CCONJ');
  const lead = phrase?.first ?? clause.predicate.index;
  const links = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.index < lead &&
    (token.upos === 'SCONJ' ||
      token.deprel === 'mark' ||
      (phrase !== undefined && (isRelative(token) || isRelative(doc.tokens[token.index + 1]))));
  while (start < end && (trims(doc.tokens[start]) || !mine.has(start) || links(doc.tokens[start]))) start++;
  while (end > start && (trims(doc.tokens[end]) || !mine.has(end))) end--;
  // "… în momentul | în care": a noun that only carries the clause cut off goes with it
  if (
    carriers.has(doc.tokens[end]?.lemma ?? '') &&
    doc.tokens[end - 1]?.upos === 'ADP' &&
    isRelative(doc.tokens[end + 2])
  )
    end -= 2;
  return { start: (doc.tokens[start] as Token).start, end: (doc.tokens[end] as Token).end };
}

/** Words that may stand between two parts of one statement. */
const LONGEST_GAP = 14;
const SHORT_GAP = 4;

/** A statement never tears a quotation. */
function openQuote(quotes: readonly Span[], span: Span): boolean {
  return quotes.some(
    (quote) => quote.start < span.end && span.start < quote.end && !contains(span, quote) && !contains(quote, span),
  );
}

function tenseOf(clause: Clause): Tense {
  const { finite, own, parent, kind } = clause;
  if (kind !== 'finite') return parent === undefined ? 'present' : tenseOf(parent);
  if (finite === undefined) return 'present';
  if (/^Va--/u.test(finite.msd))
    return finite.lemma === 'vrea'
      ? 'future'
      : /^a/iu.test(finite.form) && finite.form.toLowerCase() !== 'ar'
        ? 'past'
        : 'present';
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
    const attached =
      before !== undefined && /^(?:de|din|dintre|pentru|până|dinainte|după|înainte|spre|către)$/iu.test(before.lemma);
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
  const seen = new Set<ExtractedEntity>([
    ...subjects,
    ...attribution.flatMap((voice) => (voice.entity === null ? [] : [voice.entity])),
  ]);
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
  if (head?.features.Case === 'Dat,Gen' || before?.form === 'lui')
    return /^iobj/u.test(head?.deprel ?? '') ? 'recipient' : 'other';
  return /^(?:obj|iobj)/u.test(head?.deprel ?? '') ? 'object' : 'other';
}
