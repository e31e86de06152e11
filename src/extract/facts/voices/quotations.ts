import type { Sentence } from '../../../language/doc.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Clause } from '../clauses/clause.ts';
import { frameOf } from '../clauses/fold-clauses.ts';
import { askedNot } from '../clauses/negation.ts';
import { clausesOf } from '../clauses/read-clauses.ts';
import { sentenceAt } from '../clauses/sentence-at.ts';
import type { DraftFact, Reader, Refused } from '../draft.ts';
import { findNounPhrases } from '../nouns/noun-phrases.ts';
import { findQuantities } from '../quantity/quantity.ts';
import { participantsOf } from '../subjects/participants.ts';
import type { Context } from '../subjects/subject.ts';
import { findSubject } from '../subjects/subjects.ts';
import { hearsayIn } from './hearsay.ts';
import { quotesIn } from './quotes.ts';
import { phraseSpan, type VoiceDraft, voiceOf } from './voices.ts';

/** Sentences that are somebody's words from end to end → one fact each, under who says them; without a known speaker none. */

/** A sentence inside a quotation that began or ends in another one, or that "NAME:" opens: its speaker's words. */
export function quotedSentence(
  reader: Reader,
  sentence: Sentence,
  clauses: readonly Clause[],
  context: Context,
): DraftFact | Refused | undefined {
  const { doc } = reader;
  const quotes = quotesIn(reader.quotes, sentence);
  const main =
    clauses.find((clause) => clause.quote >= 0 && clause.kind === 'finite' && clause.link !== 'relative') ??
    clauses.find((clause) => clause.quote >= 0 && clause.kind === 'finite') ??
    clauses.find((clause) => clause.folded.length > 0);
  const number = quotes.findIndex(
    (quote) => quote.start < sentence.end && sentence.start < quote.end && !contains(sentence, quote),
  );
  const opened = quotes.findIndex(
    (quote) =>
      contains(sentence, quote) &&
      /(?:^|:)\s*$/u.test(doc.text.slice(sentence.start, quote.start)) &&
      clauses.every((clause) => clause.quote >= 0 || clause.own.every((token) => token.upos === 'PUNCT')),
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
  const hearsay = hearsayIn(words, reader.language.cues) !== undefined;
  // a label's role that was read as a verb ("NAME, secretară:") is not what the speaker says
  const said = contains(span, main.predicate) ? main : undefined;
  const verb = words.find((token) => contains(span, token) && token.upos === 'VERB');
  const predicate = said?.predicate ?? verb ?? main.predicate;
  const asked = said === undefined ? undefined : askedNot(said, reader.language.cues);
  const negated =
    asked !== undefined ||
    (said?.own ?? words).some(
      (token) =>
        reader.language.cues.negations.has(token.form.toLowerCase()) &&
        token.index < predicate.index &&
        predicate.index - token.index < 6,
    );
  return {
    rule: 'quotation',
    subjects: [entity],
    participants: participantsOf(reader, sentence, statement, [entity], [voice]),
    predicate: predicate.lemma,
    statement,
    evidence: { start: sentence.start, end: sentence.end },
    time: null,
    quantities: findQuantities(doc.text, words, reader.language.numbers, []),
    attribution: [voice],
    modality: hearsay ? 'alleged' : future ? 'promised' : 'reported',
    negated,
    cues: contains(sentence, voice.span) ? [voice.span] : [],
    quote: span,
  };
}

/** Who says a quotation: the frame after its end, the frame before its start, or the name before a colon. */
function speakerOf(reader: Reader, quote: Span, context: Context): VoiceDraft | undefined {
  const { doc, language, mentions } = reader;
  const last = sentenceAt(doc, quote.end - 1);
  const first = sentenceAt(doc, quote.start);
  let framed = false;
  for (const sentence of [last, first]) {
    if (sentence === undefined) continue;
    const clauses = clausesOf(reader, sentence);
    const whole = frameOf(clauses, quote, language.cues);
    if (whole === undefined) continue;
    // what is quoted has no part in who says it
    const frame = { ...whole, own: whole.own.filter((token) => !contains(quote, token)) };
    const subject = findSubject(frame, { ...context, subjects: new Map() });
    const phrases = findNounPhrases(doc, language, frame.own, mentions);
    const voice = voiceOf({ doc, language, clause: frame, subject, phrases, speaker: undefined })[0];
    if (voice !== undefined) return voice;
    // "a declarat fostul edil": somebody, though nobody known; "acesta" speaks on
    framed ||= phrases.some(
      ({ first, governor, temporal, head }) =>
        governor === undefined && !temporal && head.upos !== 'PRON' && first > frame.predicate.index,
    );
  }
  if (!framed && first !== undefined && context.teller !== undefined && quote.start === first.start) {
    const { teller } = context;
    const [token] = doc.tokens.slice(first.firstToken, first.firstToken + 1);
    const span = { start: first.start, end: token?.end ?? first.end };
    return { kind: teller.type === 'PERSON' ? 'person' : 'organisation', entity: teller, span };
  }
  if (first === undefined || !/:\s*$/u.test(doc.text.slice(first.start, quote.start))) return undefined;
  const words = doc.tokens.slice(first.firstToken, first.endToken).filter((token) => token.end <= quote.start);
  const phrase = findNounPhrases(doc, language, words, mentions)[0];
  const [entity] = phrase?.entities ?? [];
  if (phrase === undefined || entity === undefined) return undefined;
  return { kind: entity.type === 'PERSON' ? 'person' : 'organisation', entity, span: phraseSpan(doc, phrase) };
}
