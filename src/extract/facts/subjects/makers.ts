import { foldCase } from '../../../text/fold.ts';
import type { Clause } from '../clauses/clause.ts';
import { isRelative } from '../clauses/clause.ts';
import type { DraftFact } from '../draft.ts';
import { findNounPhrases } from '../nouns/noun-phrases.ts';
import type { Context } from './subject.ts';

/**
 * A relative clause told of a thing without a name → who takes part in it because the clause above says so: who signed the agreement
 * ("Rusia și Iran au semnat un acord care le obligă …"), who was at the meeting ("La o întâlnire care a durat o oră, Ion a …").
 */
export function makersOf(clause: Clause, context: Context): DraftFact['participants'] {
  const { doc, language, mentions, subjects } = context;
  const { parent, link } = clause;
  const above = parent === undefined ? undefined : subjects.get(parent);
  const own = subjects.get(clause);
  if (link !== 'relative' || parent === undefined || above?.actor !== undefined || own?.actor !== undefined) return [];
  if (context.folded.has(parent) || own?.entities.length !== 1 || own.entities[0]?.forms.length !== 0) return [];
  const [thing] = own.entities;
  const pronoun = clause.own.find(isRelative);
  const words = doc.tokens.slice(clause.sentence.firstToken, pronoun?.index ?? 0);
  const phrase = findNounPhrases(doc, language, words, mentions).at(-1);
  if (phrase === undefined || thing === undefined || !phrase.entities.includes(thing)) return [];
  const { makes, meetings, occasionFrames } = language.cues;
  const made =
    phrase.governor === undefined && phrase.first > parent.predicate.index && makes.has(parent.predicate.lemma);
  const named = mentions.get(phrase.head.index)?.find(({ entity }) => entity === thing)?.mention.headToken;
  const noun = doc.tokens[named ?? phrase.head.index]?.lemma ?? '';
  const before = foldCase(doc.tokens[phrase.first - 1]?.form ?? '');
  const within = occasionFrames.during.some((frame) => frame.at(-1) === before) && meetings.has(noun);
  if (!made && !within) return [];
  return (above?.entities ?? [])
    .filter((entity) => entity !== thing && /^(?:PERSON|ORG|GPE)$/u.test(entity.type))
    .map((entity) => ({ entity, role: made ? 'other' : 'with' }));
}
