import type { Token } from '../../language/doc.ts';
import type { Cues } from '../../language/rules.ts';
import { contains, type Span } from '../../text/span.ts';
import { type Clause, wordsOf } from './clauses/clause.ts';
import { hidesTelling } from './clauses/clauses.ts';
import { isUnreadFrame } from './clauses/narrated.ts';
import { isOpenScope, isOpenSubject } from './clauses/scope.ts';
import type { DraftFact, Reader, Refused } from './draft.ts';
import { findNounPhrases, isClitic, type NounPhrase } from './nouns/noun-phrases.ts';
import { findEarlierValue } from './quantity/earlier-value.ts';
import { findQuantities } from './quantity/quantity.ts';
import { withRestriction } from './statements/restrictive.ts';
import { resumedBy, statementSpan } from './statements/statement.ts';
import { beginsAfterNoun, beginsAsQuestion, endsBeforeVerb, endsInModal, endsTorn } from './statements/torn.ts';
import { endsAsSentence, openParenthesis, openQuote } from './statements/whole-words.ts';
import { makersOf } from './subjects/makers.ts';
import { participantsOf } from './subjects/participants.ts';
import { antecedentsOf } from './subjects/relative-subjects.ts';
import { type Context, type Subject, verbGroupStart } from './subjects/subject.ts';
import { contentSubject, frameSubject, toldAbout } from './subjects/told-subjects.ts';
import { chooseTime, datesOf } from './time/clause-time.ts';
import { judge } from './voices/certainty.ts';
import { isUndone, withGoverning, withTeller } from './voices/governing.ts';
import { quotesIn } from './voices/quotes.ts';
import type { Relay } from './voices/relays.ts';
import type { VoiceDraft } from './voices/voices.ts';

/** Who else tells what a sentence says. */
export type Told = {
  readonly voices: readonly VoiceDraft[];
  /** "potrivit …", left out of the statement. */
  readonly source: Span | undefined;
  /** That source speaks for the accusation. */
  readonly accuses: boolean;
  readonly frames: readonly Relay[];
  /** The only clause for which those voices speak. */
  readonly narrow?: { readonly clause: Clause; readonly voices: readonly VoiceDraft[] };
};

/** One clause → its fact, with that of an earlier value in it apart; or why it is held back. */

/** A statement shorter than this says nothing on a card. */
const FEWEST_WORDS = 3;

export function buildFacts(
  reader: Reader,
  clause: Clause,
  context: Context,
  told: Told,
): readonly DraftFact[] | Refused {
  const { doc, language } = reader;
  const { source, accuses, frames } = told;
  const quotes = quotesIn(reader.quotes, clause.sentence);
  const words = wordsOf(clause).filter(
    (token) => source === undefined || !contains(source, token) || token.start < clause.predicate.start,
  );
  const own = context.subjects.get(clause);
  // "potrivit Apărării, controlată de Hamas": what is said of a source, the source does not say
  const ofSource =
    own?.phrase !== undefined && source !== undefined && contains(source, doc.tokens[own.phrase.first] as Token);
  // "Potrivit poliției, a fugit, lucru pe care avocatul îl neagă": what is said of it, that source does not say
  const answers =
    source !== undefined &&
    source.start < clause.predicate.start &&
    resumedBy(doc, clause, language.cues) !== undefined;
  // "…, a transmis Ana, care a refuzat să …": nor does she say what is told of her
  const past = frames
    .filter((frame) => own !== undefined && isOfTeller(clause, own, frame))
    .flatMap(({ voices }) => voices);
  const elsewhere = told.narrow === undefined || told.narrow.clause === clause ? [] : told.narrow.voices;
  const relayed =
    ofSource || answers ? [] : told.voices.filter((voice) => !past.includes(voice) && !elsewhere.includes(voice));
  const phrases = findNounPhrases(doc, language, clause.own, reader.mentions);
  const verb = verbGroupStart(doc, clause);
  const speaker = phrases.find(
    (phrase) =>
      phrase.governor === undefined &&
      !phrase.temporal &&
      (phrase.last < verb || phrase.first <= clause.predicate.index + 2),
  );
  // "Un oficial, care …, a spus că": who speaks, though nobody known, stays in what is shown
  const whole = statementSpan(
    doc,
    clause,
    words,
    own?.phrase ?? unknownTeller(clause, speaker, language.cues),
    language.cues,
  );
  const earlier = whole === undefined ? undefined : earlierIn(reader, clause, whole);
  const span =
    whole === undefined || earlier === undefined
      ? whole
      : { start: whole.start, end: (doc.tokens[earlier.comma - 1] as Token).end };
  if (span === undefined) return { span: clause.sentence, reason: 'no words' };
  const spoken = withTeller(reader, context, clause, judge({ doc, language, clause, subject: own, phrases, speaker }));
  const named = own?.actor === undefined ? own : undefined;
  const subject =
    named ??
    contentSubject(reader, clause, context, spoken.attribution) ??
    own ??
    frameSubject(reader, clause, frames, span);
  if (subject === undefined) return { span, reason: 'no known subject' };
  if (isUndone(reader, clause)) return { span, reason: 'part of what is not done' };
  const certainty = withGoverning(reader, context, clause, spoken);
  if (
    (clause.link === 'relative' || clause.kind === 'participle') &&
    language.cues.relaying.has(clause.predicate.lemma) &&
    told.voices.some(({ entity }) => entity !== null && subject.entities.includes(entity))
  )
    return { span, reason: 'how a source knows it' };
  if (
    (subject.rule === 'subject' && isOpenScope(clause, context.folded)) ||
    (subject.rule === 'inherited' && isOpenSubject(clause, context.folded, context.subjects))
  )
    return { span, reason: 'whose words it is stays open' };
  if (endsBeforeVerb(doc, clause, context.clauses, span)) return { span, reason: 'a noun without its verb' };
  if (beginsAfterNoun(doc, clause, subject)) return { span, reason: 'a verb without its noun' };
  // a gerund behind a quotation is no frame: "…”, cerând sancțiuni"
  if (clause.quote < 0 && clause.kind === 'finite' && isUnreadFrame(clause, quotes))
    return { span, reason: 'a frame that was not read' };
  if (isAsTold(clause, language.cues)) return { span, reason: 'how others told it' };
  if (endsTorn(doc, clause, context.clauses, span)) return { span, reason: 'words cut off at its end' };
  if (beginsAsQuestion(clause)) return { span, reason: 'a question cut off from who asks' };
  if (endsInModal(doc, clause, span)) return { span, reason: 'what may be done without its verb' };
  if (hidesTelling(clause, language.cues)) return { span, reason: 'a verb of telling that was not read' };
  if (!endsAsSentence(doc, clause.sentence)) return { span, reason: 'a headline or a caption' };
  const subjects = [...new Set([...subject.entities, ...toldAbout(clause, context, certainty.attribution)])];
  const telling = words.filter(
    (token) =>
      contains(span, token) &&
      (!/^(?:PUNCT|AUX|PRON)$/u.test(token.upos) ||
        token.index === subject.phrase?.head.index ||
        (isClitic(token) && reader.mentions.has(token.index))),
  );
  // "A recunoscut faptele": a sentence that leaves its subject out
  const fewest = language.cues.denying.has(clause.predicate.lemma) || subject.rule === 'dropped' ? 2 : FEWEST_WORDS;
  if (telling.length < fewest) return { span, reason: 'too short' };
  const speaks = language.cues.saying.has(clause.predicate.lemma);
  if (speaks && clause.kind === 'gerund' && telling.length < FEWEST_OF_A_GERUND && saysNothing(reader, telling))
    return { span, reason: 'a gerund that says nothing by itself' };
  if (speaks && isBare(clause, phrases)) return { span, reason: 'a frame without what it says' };
  const quote = quotes.find((one) => contains(span, one)) ?? null;
  if (clause.quote >= 0 && certainty.attribution.length === 0)
    return { span, reason: 'a quotation without its speaker' };
  if (openQuote(quotes, span)) return { span, reason: 'part of a quotation' };
  if (openParenthesis(doc.text, span)) return { span, reason: 'part of a parenthesis' };
  // a sentence passed is no charge, whoever tells of it
  const verdict = clause.kind === 'participle' && language.cues.judged.has(clause.predicate.lemma);
  const accused = accuses && !verdict && subjects.some(({ type }) => type === 'PERSON');
  const modality =
    certainty.modality === 'asserted' && relayed.length > 0 ? (accused ? 'alleged' : 'reported') : certainty.modality;
  const dates = datesOf(reader, clause, span);
  const frame = frames.find((one) => one.own && follows(reader, one, span));
  const time = chooseTime(reader, clause, dates);
  const said = frame === undefined ? withRestriction(reader, clause, context.clauses, span, certainty.negated) : span;
  const statement = frame === undefined ? said : { start: span.start, end: frame.span.end };
  const taken = [...dates.own, ...dates.told.map((one) => one.time)].map((one) => one.span);
  const fact: DraftFact = {
    rule: `${subject.rule}/${certainty.rule}`,
    subjects,
    participants: withAntecedents(
      participantsOf(reader, clause.sentence, statement, subjects, [...certainty.attribution, ...relayed]),
      [...antecedentsOf(clause, context), ...makersOf(clause, context)].filter(
        ({ entity }) => !subjects.includes(entity),
      ),
    ),
    predicate: clause.predicate.lemma,
    statement,
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
      // "potrivit DNA, ar fi cerut bani": whose hearsay it is, is said
      ...(certainty.rule === 'hearsay' && relayed.length > 0 ? [] : certainty.attribution),
      ...relayed.filter(
        (voice) => !certainty.attribution.some((one) => one.entity !== null && one.entity === voice.entity),
      ),
    ],
    modality,
    negated: certainty.negated,
    cues: certainty.cues.filter((cue) => contains(clause.sentence, cue)),
    quote,
  };
  if (earlier === undefined) return [fact];
  const { start, end, precision, span: at } = earlier.time;
  return [
    fact,
    {
      ...fact,
      rule: `${fact.rule}/earlier value`,
      participants: participantsOf(reader, clause.sentence, earlier.span, subjects, fact.attribution),
      statement: earlier.span,
      time: { start, end, precision, span: at },
      quantities: findQuantities(
        doc.text,
        words.filter((token) => contains(earlier.span, token)),
        language.numbers,
        [at],
      ),
      quote: null,
    },
  ];
}

/** "așa cum scrisese Les Échos", "după cum se știe": it points to what others told, and tells nothing. */
function isAsTold({ own, predicate }: Clause, { saying, relaying, believing }: Cues): boolean {
  const [first, second] = own.filter(({ upos }) => upos !== 'PUNCT');
  const opens = /^(?:după|dupa|așa|aşa|asa)$/iu.test(first?.form ?? '') && second?.form === 'cum';
  const points = opens || /^precum$/iu.test(first?.form ?? '');
  return points && [saying, relaying, believing].some((verbs) => verbs.has(predicate.lemma));
}

/** What follows a frame and is told of who speaks in it. */
function isOfTeller({ link, kind, predicate }: Clause, { entities }: Subject, { span, voices }: Relay): boolean {
  const after = span.end <= predicate.start && (link === 'relative' || kind === 'participle');
  return after && voices.some(({ entity }) => entity !== null && entities.includes(entity));
}

/** The phrase before a verb of saying. */
function unknownTeller(
  { predicate }: Clause,
  speaker: NounPhrase | undefined,
  { saying }: Cues,
): NounPhrase | undefined {
  return saying.has(predicate.lemma) && (speaker?.first ?? predicate.index) < predicate.index ? speaker : undefined;
}

function withAntecedents(own: DraftFact['participants'], more: DraftFact['participants']): DraftFact['participants'] {
  return [...own, ...more.filter(({ entity }) => own.every((one) => one.entity !== entity))];
}

/** "mulțumindu-le avocaților săi": nobody named and nothing counted. */
function saysNothing({ mentions, language }: Reader, words: readonly Token[]): boolean {
  return words.every(
    ({ index, upos, lemma }) => upos !== 'NUM' && !mentions.has(index) && !language.cues.content.has(lemma),
  );
}

const FEWEST_OF_A_GERUND = 5;

/** ", de la 50 de dolari în noiembrie" at the end of a clause. */
function earlierIn(reader: Reader, clause: Clause, span: Span): ReturnType<typeof findEarlierValue> {
  const { doc, language } = reader;
  const inside = clause.own.filter((token) => contains(span, token) && token.index >= clause.predicate.index);
  const [first, last] = [inside[0]?.index, inside.at(-1)?.index];
  if (first === undefined || last === undefined || clause.folded.length > 0) return undefined;
  return findEarlierValue(doc, language, { first, last }, datesOf(reader, clause, span).own);
}

/** "Primarul explică": nothing follows the verb. */
function isBare(clause: Clause, phrases: readonly NounPhrase[]): boolean {
  const { predicate, folded, own } = clause;
  const after = own.some((token) => token.index > predicate.index && /^(?:VERB|ADJ|ADV|NUM)$/u.test(token.upos));
  return folded.length === 0 && !after && !phrases.some((phrase) => phrase.first > predicate.index && !phrase.temporal);
}

/** ", a anunțat Inspectoratul": somebody's own frame right after the statement. */
function follows({ doc }: Reader, frame: Relay, span: Span): boolean {
  return frame.span.start >= span.end && /^[\s,”"»]*$/u.test(doc.text.slice(span.end, frame.span.start));
}
