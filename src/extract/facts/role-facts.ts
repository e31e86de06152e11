import type { Sentence, Token } from '../../language/doc.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../entity.ts';
import { isRelative } from './clause.ts';
import { type DraftFact, type Reader, SAID_PLAINLY } from './draft.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { quotesIn } from './quotes.ts';
import { sentenceAt, tokenAt } from './sentence-at.ts';

/** "președintele Ucrainei, Volodimir Zelenski": what the source calls a person, where it says of what or whom. */
export function findRoleFacts(reader: Reader, entities: readonly ExtractedEntity[]): DraftFact[] {
  const { doc, language, mentions } = reader;
  const found: DraftFact[] = [];
  for (const entity of entities) {
    for (const description of entity.descriptions) {
      const first = tokenAt(doc, description.start);
      const last = tokenAt(doc, description.end - 1);
      if (first === undefined || last === undefined || first === last || last.end !== description.end) continue;
      if (
        language.cues.charged.has(first.lemma) ||
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
  return [...found, ...findSharedRoles(reader)];
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
