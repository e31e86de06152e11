import type { Sentence, Token } from '../../../language/doc.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { isRelative } from '../clauses/clause.ts';
import { sentenceAt, tokenAt } from '../clauses/sentence-at.ts';
import { type DraftFact, type Reader, SAID_PLAINLY } from '../draft.ts';
import { findQuantities } from '../quantity/quantity.ts';
import { isSingledOut } from '../statements/restrictive.ts';
import { findTimes } from '../time/time.ts';
import { quotesIn } from '../voices/quotes.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { findLeads } from './roles-before.ts';
import { findSetOffs, isHedged } from './set-off-phrases.ts';

/**
 * "președintele Ucrainei, Volodimir Zelenski", "Ana Pop, prezentă marți la Iași": what the source says of somebody or something beside
 * the name, without a verb.
 */
export function findRoleFacts(reader: Reader, entities: readonly ExtractedEntity[]): DraftFact[] {
  const described = findDescribed(reader, entities);
  const told = reader.doc.sentences.flatMap((sentence) => [
    ...findSetOffs(reader, sentence).map(({ entity, name, last, head, kind }) =>
      passingFact(reader, sentence, entity, { first: name.firstToken, last, head, kind }),
    ),
    ...findLeads(reader, sentence).map((lead) =>
      passingFact(reader, sentence, lead.entity, { ...lead, kind: lead.head.upos === 'NOUN' ? 'role' : 'state' }),
    ),
  ]);
  const fresh = told.filter(
    ({ subjects, statement }) =>
      !described.some((one) => one.subjects[0] === subjects[0] && sharesMost(one.statement, statement)),
  );
  return [...described, ...fresh, ...findSharedRoles(reader)].filter(
    ({ statement }) => !isPickedOut(reader, statement),
  );
}

/** "primul ministru turc | care vizitează țara": the first of all who do, not the first. */
function isPickedOut({ doc }: Reader, { start, end }: Span): boolean {
  const [first, last] = [tokenAt(doc, start), tokenAt(doc, end - 1)];
  if (first === undefined || last === undefined || !isRelative(doc.tokens[last.index + 1])) return false;
  return isSingledOut(doc.tokens, last.index, first.index);
}

/** Two readings of the same words: "primarul din Cluj, Ion Pop" and with one word less. */
function sharesMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}

type Passing = { readonly first: number; readonly last: number; readonly head: Token; readonly kind: 'role' | 'state' };

function passingFact(
  { doc, language, mentions, published }: Reader,
  sentence: Sentence,
  entity: ExtractedEntity,
  { first, last, head, kind }: Passing,
): DraftFact {
  const words = doc.tokens.slice(first, last + 1);
  const close = doc.tokens[last + 1];
  const bracketed = close?.form === ')' && words.some(({ form }) => form === '(');
  const end = (bracketed ? close : (doc.tokens[last] as Token)).end;
  const statement = { start: (doc.tokens[first] as Token).start, end };
  const others = words.flatMap(({ index }) => mentions.get(index) ?? []).map((one) => one.entity);
  const fact = roleFact([entity], others, head.lemma, statement, sentence);
  if (kind === 'role') return fact;
  // "directoare din 2019" still is; "prezentă marți" was
  const times = findTimes(words, language, published, 'past');
  const taken = times.map(({ span }) => span);
  const [time] = times;
  return {
    ...fact,
    rule: 'secondary predicate',
    quantities: findQuantities(doc.text, words, language.numbers, taken),
    time: time === undefined ? null : { start: time.start, end: time.end, precision: time.precision, span: time.span },
  };
}

function findDescribed(reader: Reader, entities: readonly ExtractedEntity[]): DraftFact[] {
  const { doc, mentions } = reader;
  const found: DraftFact[] = [];
  for (const entity of entities) {
    for (const description of entity.descriptions) {
      const first = tokenAt(doc, description.start);
      const last = tokenAt(doc, description.end - 1);
      if (first === undefined || last === undefined || first === last || last.end !== description.end) continue;
      if (
        isHedged(reader, doc.tokens.slice(first.index, last.index + 1)) ||
        isBetweenNames(reader, first, last) ||
        quotesIn(reader.quotes, description).some((quote) => contains(quote, description))
      )
        continue;
      const words = doc.tokens.slice(first.index, last.index + 1);
      // "Ana Pop, era pictoriță", "Ion Pop, a cărui soție": a clause's own words
      if (words.some((token) => /^V[am]i/u.test(token.msd) || isRelative(token))) continue;
      // "avocatul său": whose is not said here, unless it is known
      const after = doc.tokens.slice(first.index + 1, last.index + 1);
      if (after.every(({ msd, index }) => /^(?:Ds|Ps)/u.test(msd) && !mentions.has(index))) continue;
      const name = entity.mentions.find(
        (mention) =>
          mention.kind === 'name' &&
          ((mention.firstToken === last.index + 2 && doc.tokens[last.index + 1]?.form === ',') ||
            (mention.firstToken === last.index + 1 && saysOfWhat(reader, first, last)) ||
            (mention.lastToken === first.index - 2 && doc.tokens[first.index - 1]?.form === ',')),
      );
      const sentence = sentenceAt(doc, description.start);
      if (name === undefined || sentence === undefined) continue;
      const statement = { start: Math.min(name.start, description.start), end: Math.max(name.end, description.end) };
      const others = doc.tokens.slice(first.index, last.index + 1).flatMap((token) => mentions.get(token.index) ?? []);
      found.push(
        roleFact(
          [entity],
          others.map((other) => other.entity),
          first.lemma,
          statement,
          sentence,
        ),
      );
    }
  }
  return found;
}

/** "Ion Pop, primarul comunei, Ana Radu și …": of either. */
function isBetweenNames({ doc, mentions }: Reader, first: Token, last: Token): boolean {
  const named = (at: number): boolean =>
    (mentions.get(at) ?? []).some(({ entity, mention }) => entity.type === 'PERSON' && mention.kind === 'name');
  const commas = [first.index - 1, last.index + 1].every((at) => doc.tokens[at]?.form === ',');
  return commas && named(first.index - 2) && named(last.index + 2);
}

/** "contabilul firmei", "șeful Poliției Cluj": not "liderul rus". */
function saysOfWhat({ doc }: Reader, first: Token, last: Token): boolean {
  return doc.tokens
    .slice(first.index + 1, last.index + 1)
    .some(
      ({ upos, features, index }) =>
        /^(?:NOUN|PROPN)$/u.test(upos) && features.Case === 'Dat,Gen' && !doc.tokens[index - 1]?.form.endsWith('-'),
    );
}

/** "Ana și Ion, liderii celor două partide,": a plural role after coordinated names. */
function findSharedRoles({ doc, language, mentions, quotes }: Reader): DraftFact[] {
  return doc.sentences.flatMap((sentence) => {
    const words = doc.tokens.slice(sentence.firstToken, sentence.endToken);
    const phrases = findNounPhrases(doc, language, words, mentions);
    return phrases.flatMap((phrase, i) => {
      const { head } = phrase;
      const before = phrases[i - 1];
      const other = phrases[i - 2];
      const role =
        head.features.Number === 'Plur' && language.naming.personRoles.has(head.lemma) && phrase.entities.length === 0;
      if (!role || before === undefined || other === undefined || before.last !== phrase.first - 2) return [];
      if (
        doc.tokens[phrase.first - 1]?.form !== ',' ||
        doc.tokens[before.first - 1]?.upos !== 'CCONJ' ||
        other.last !== before.first - 2
      )
        return [];
      const subjects = [...other.entities, ...before.entities];
      if (subjects.length !== 2 || subjects.some((entity) => entity.type !== 'PERSON') || before.governor !== undefined)
        return [];
      let last = phrase.last;
      const next = phrases[i + 1];
      if (next?.governor === 'gen' && next.first === last + 2 && doc.tokens[last + 1]?.upos === 'CCONJ')
        last = next.last;
      const statement = { start: (doc.tokens[phrase.first] as Token).start, end: (doc.tokens[last] as Token).end };
      if (last === phrase.first || quotesIn(quotes, statement).some((quote) => contains(quote, statement))) return [];
      const others = doc.tokens
        .slice(phrase.first, last + 1)
        .flatMap((token) => (mentions.get(token.index) ?? []).map(({ entity }) => entity));
      // "liderii Rusiei și Coreei de Nord": one each, in order
      const distinct = [...new Set(others)];
      return subjects.map((subject, k) => {
        const own = distinct.length === subjects.length ? distinct.slice(k, k + 1) : distinct;
        return roleFact([subject], own, head.lemma, statement, sentence);
      });
    });
  });
}

function roleFact(
  subjects: readonly ExtractedEntity[],
  others: readonly ExtractedEntity[],
  predicate: string,
  statement: Span,
  sentence: Sentence,
): DraftFact {
  return {
    rule: 'apposition',
    subjects,
    participants: [...new Set(others)]
      .filter((other) => !subjects.includes(other))
      .map((entity) => ({ entity, role: 'other' })),
    predicate,
    statement,
    evidence: { start: sentence.start, end: sentence.end },
    time: null,
    ...SAID_PLAINLY,
  };
}
