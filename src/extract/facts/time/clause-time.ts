import type { FactTime } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { foldCase } from '../../../text/fold.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import { quotesIn } from '../voices/quotes.ts';
import {
  hangsOnParticiple,
  isCompared,
  isInFront,
  isInPassing,
  isLimit,
  isNotBefore,
  isOfEither,
} from './dates-of-others.ts';
import { tenseIn, tenseOf } from './tenses.ts';
import { type FoundTime, findTimes } from './time.ts';
import type { Tense } from './time-words.ts';

/** A clause → which of the dates in it says when it happened. */

/** Dates of a clause's words inside `span`: what is said in it by its own tense, what "să" asks for by none. */
export type Dated = {
  readonly own: readonly FoundTime[];
  readonly told: readonly { readonly clause: Clause; readonly time: FoundTime }[];
};

export function datesOf(reader: Reader, clause: Clause, span: Span): Dated {
  const { language, published } = reader;
  const inside = clause.own.filter((token) => contains(span, token));
  const asked = inside.find((token) => token.index > clause.predicate.index && /^(?:să|sa)$/iu.test(token.form));
  const before = asked === undefined ? inside : inside.filter((token) => token.index < asked.index);
  const after = asked === undefined ? [] : inside.filter((token) => token.index > asked.index);
  const tense = tenseIn(reader, clause);
  const told = clause.folded
    .filter((one) => one.quote < 0)
    .flatMap((one) => {
      const dates = datesOf(reader, one, span);
      return [...dates.own.map((time) => ({ clause: one, time })), ...dates.told];
    });
  const { planning, promising, asking } = language.cues;
  const ahead = tense === 'future' || [planning, promising, asking].some((verbs) => verbs.has(clause.predicate.lemma));
  return {
    own: [
      ...findTimes(before, language, published, tense),
      // "se gândea să plece începând cu 1 martie": of which year is not told
      ...(ahead ? findTimes(after, language, published, 'future') : timeless(after, reader)).filter(
        (time) => !isAfterPast(reader, clause, time),
      ),
    ].filter(({ first, last }) => !isOfName(reader, first) && !isOfName(reader, last)),
    told,
  };
}

/** "a fost reținut, urmând să fie prezentat marți judecătorilor": the Tuesday after that, which may be over when the article comes out. */
function isAfterPast({ doc, language: { calendar } }: Reader, clause: Clause, { first, last }: FoundTime): boolean {
  const weekday = first === last && calendar.weekdays[foldCase(doc.tokens[first]?.form ?? '')] !== undefined;
  return weekday && clause.kind === 'gerund' && tenseOf(clause) === 'past';
}

/** Dates that are the same in every tense. */
function timeless(words: readonly Token[], { language, published }: Reader): FoundTime[] {
  const [past, future] = [
    findTimes(words, language, published, 'past'),
    findTimes(words, language, published, 'future'),
  ];
  return past.filter(({ first, start }) => future.some((one) => one.first === first && one.start === start));
}

/** "la Miercurea Ciuc", "pe Bulevardul 1 Decembrie": a word of a name is no date. */
function isOfName({ mentions }: Reader, index: number): boolean {
  return (mentions.get(index) ?? []).some(
    ({ entity, mention }) =>
      /^(?:name|alias)$/u.test(mention.kind) && /^(?:FACILITY|GPE|LOC|ORG|PERSON)$/u.test(entity.type),
  );
}

/** The date that hangs on the clause, not on a noun in it: "acordul din 2015" dates the agreement. */
export function chooseTime(reader: Reader, clause: Clause, { own, told }: Dated): FactTime | null {
  // what is said has its own date; without one, the day it was said
  const placed = told.flatMap(({ clause: one, time }) => place(reader, one, time, tenseIn(reader, one)) ?? []);
  const [only, second] = placed;
  // "a spus că 24 au fost închise și că restul va fi gata în 2026": one date for what lies at two times
  const tenses = new Set(toldIn(clause).map(tenseOf));
  if (only !== undefined && second === undefined) return tenses.has('past') && tenses.has('future') ? null : only;
  if (clause.folded.some((one) => one.quote < 0 && hasOpenTime(reader, one))) return null;
  for (const time of own) {
    const found = place(reader, clause, time, tenseIn(reader, clause));
    if (found !== undefined) return found;
  }
  return null;
}

/** The finite clauses told in a clause, however deep. */
function toldIn({ folded }: Clause): Clause[] {
  return folded.filter(({ quote, kind }) => quote < 0 && kind === 'finite').flatMap((one) => [one, ...toldIn(one)]);
}

/** "în primele luni", "în a doua săptămână": when it happened is said, though not by a date; the day it was told is another one. */
function hasOpenTime({ doc, language: { calendar } }: Reader, { own }: Clause): boolean {
  return own.some(({ form, index, upos }) => {
    const key = foldCase(form);
    if (upos !== 'NOUN' || calendar.units[key] === 'day' || !(key in calendar.units || key in calendar.yearParts))
      return false;
    let at = index - 1;
    while (/^(?:ADJ|DET|NUM)$/u.test(doc.tokens[at]?.upos ?? '')) at--;
    return at < index - 1 && /^(?:în|in|din)$/iu.test(doc.tokens[at]?.form ?? '');
  });
}

/** How a date stands to the clause: in it, since it, until it; undefined where it is no date of the clause. */
function place(reader: Reader, clause: Clause, time: FoundTime, tense: Tense): FactTime | undefined {
  const { doc, language, published } = reader;
  const { start, end, precision, span } = time;
  // "îl desemnase candidat la alegerile din 2030": what is past has not happened then
  if (tense === 'past' && clause.kind === 'finite' && published !== null && start > published) return undefined;
  // "din filmul „Marți, după Crăciun”": a word of a title
  if (clause.quote < 0 && quotesIn(reader.quotes, span).some((quote) => contains(quote, span))) return undefined;
  const at: FactTime = { start, end, precision, span };
  const lead = doc.tokens[time.first - 1];
  const earlier = doc.tokens[time.first - 2];
  const form = lead?.form.toLowerCase() ?? '';
  const two = `${earlier?.form.toLowerCase() ?? ''} ${form}`;
  // "anul 2024", "lunii februarie": the preposition stands before the noun
  const genitive = /(?:(?<!^an)ii|ei|lui|lor)$/u.test(doc.tokens[time.first]?.form ?? '') && !time.part;
  if (/^(?:luna|anul)$/u.test(form) || (genitive && /^(?:lunii|anului)$/u.test(form)))
    return place(reader, clause, { ...time, first: time.first - 1 }, tense);
  // "la data de 4 noiembrie", "în ziua de 4 noiembrie"
  const day = form === 'de' && /^(?:data|ziua|seara|noaptea|dimineața|dimineata)$/iu.test(earlier?.form ?? '');
  if (day && doc.tokens[time.first - 3]?.upos === 'ADP')
    return place(reader, clause, { ...time, first: time.first - 2 }, tense);
  // "a stabilit ca termen-limită 30 iunie": what is due then
  if (DUE.has(lead?.lemma.toLowerCase() ?? '')) return undefined;
  // a weekday shows no case, whatever its tag
  if (genitive) return undefined;
  if (isNotBefore(doc, time.first) || isCompared(reader, clause, time.first)) return undefined;
  if (isLimit(doc, time.first)) return deadline(time, tense, published);
  const passing = [isInPassing, isInFront, isOfEither].some((rule) => rule(doc, clause, time));
  if (hangsOnParticiple(reader, clause, time.first) || passing) return undefined;
  // "bugetul pe 2026"
  if (form === 'pe' && precision === 'year' && !time.part) return undefined;
  // what begins after the article is not still going on
  const ahead = published !== null && start > published;
  const since: FactTime = ahead ? at : { start, end: null, precision: 'range', span };
  const afterNoun = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(token.upos);
  if (
    /^începând |^incepand /u.test(two) ||
    /^(?:începând|incepand) (?:de|din)$/u.test(
      `${doc.tokens[time.first - 3]?.form.toLowerCase() ?? ''} ${earlier?.form ?? ''}`,
    )
  )
    return since;
  if (two === 'de la') return afterNoun(doc.tokens[time.first - 3]) ? undefined : since;
  // "din martie 2021 până în iunie 2022"
  const bounded = doc.tokens.slice(time.first, time.last).some((token) => /^(?:până|pana)$/iu.test(token.form));
  const hung = doc.tokens[time.last]?.head === clause.predicate.index || !/^(?:NOUN|ADJ)$/u.test(earlier?.upos ?? '');
  if (form === 'din' && bounded && hung) return at;
  // "Ana Dobre conduce Norvex din 2019"
  const named = (reader.mentions.get(time.first - 2) ?? []).some(({ entity }) => /^(?:ORG|PERSON)$/u.test(entity.type));
  if (form === 'din' && named && tense === 'present' && start <= (published ?? start)) return since;
  // one end of a stretch whose other end was not read
  if (/^(?:între|intre)$/u.test(form) && precision !== 'range') return undefined;
  if (form === 'din' || form === 'de') {
    const onVerb = form === 'din' && doc.tokens[time.last]?.head === clause.predicate.index;
    if (!onVerb && (afterNoun(earlier) || earlier?.upos === 'NUM'))
      return isOccasion(doc, language, time.first - 1) ? at : undefined;
    return tense === 'present' && start <= (published ?? start) ? since : undefined;
  }
  if (/^(?:până|pana) (?:la|în|in|pe)$/u.test(two) || /^(?:până|pana)$/u.test(form))
    return deadline(time, tense, published);
  if (
    /^(?:pentru|după|dupa|înainte|inainte|dinainte|spre|către|catre|dintre|despre|privind|față|cu|decât|ca)$/u.test(
      form,
    )
  )
    return undefined;
  if (form === 'la' && time.part === false && precision === 'year') return undefined;
  return at;
}

const DUE: ReadonlySet<string> = new Set(['scadență', 'termen', 'termen-limită']);

/** "până la mijlocul acestui an" of something to come: from the article's day to then. */
function deadline(time: FoundTime, tense: Tense, published: string | null): FactTime | undefined {
  if (tense !== 'future' || published === null) return undefined;
  // the middle of a year is its half
  const end = time.part && /-08-31$/u.test(time.end) ? `${time.end.slice(0, 4)}-06-30` : time.end;
  return published <= end ? { start: published, end, precision: 'range', span: time.span } : undefined;
}

/** "la votul de duminică", "în timpul vizitei de luni": the occasion's date is when it happened. */
function isOccasion(doc: Doc, { cues, naming }: Language, preposition: number): boolean {
  let i = preposition - 1;
  while (i > preposition - 7 && /^(?:NOUN|PROPN|ADJ|DET)$/u.test(doc.tokens[i]?.upos ?? '')) i--;
  const governor = doc.tokens[i];
  const head = doc.tokens.slice(i + 1, preposition).find((token) => token.upos === 'NOUN');
  if (governor === undefined || head === undefined || !/^(?:la|în|in)$/u.test(governor.form.toLowerCase()))
    return false;
  // "mai puțin decât la scrutinul din 2024"
  if (/^dec[âa]t$/iu.test(doc.tokens[i - 1]?.form ?? '')) return false;
  const nouns = doc.tokens.slice(i + 1, preposition).filter((token) => token.upos === 'NOUN');
  return nouns.some((noun) => cues.actions.has(noun.lemma) || naming.eventHeads.has(noun.lemma));
}
