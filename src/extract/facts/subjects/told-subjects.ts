import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import type { Relay } from '../voices/relays.ts';
import type { VoiceDraft } from '../voices/voices.ts';
import { type Context, isImpersonal, type Subject } from './subject.ts';
import { findSubject } from './subjects.ts';

/** Whom a clause that somebody tells is about: who tells it, where nobody else is in it, or the subject of what is told. */

/** "Doi oameni au murit, a anunțat Inspectoratul": without anybody else in it, a statement is about who makes it. */
export function frameSubject(
  { mentions }: Reader,
  clause: Clause,
  frames: readonly Relay[],
  span: Span,
): Subject | undefined {
  if (clause.kind !== 'finite' || clause.link === 'relative') return undefined;
  // "viața nu îi este în pericol, a spus medicul": of somebody else, whoever that is
  const other = ({ index, msd }: Token): boolean => /^Pp3.*w$/u.test(msd) && !mentions.has(index);
  if (clause.own.some(other)) return undefined;
  // "după ce au mâncat conserve, a informat Direcția": of whom it tells stands in another clause
  const spoken = clause.own.some(({ deprel, head }) => head === clause.predicate.index && deprel.startsWith('nsubj'));
  if (clause.link === 'adverbial' && !spoken) return undefined;
  const frame = frames.find((one) => one.own && one.span.start >= span.end);
  const [voice] = frame?.voices ?? [];
  return voice?.entity == null ? undefined : { entities: [voice.entity], phrase: undefined, rule: 'teller' };
}

/** "Analiștii spun că Beijingul …", "se crede că Ion …": without a named speaker the content's own subject is meant. */
export function contentSubject(
  reader: Reader,
  clause: Clause,
  context: Context,
  attribution: readonly VoiceDraft[],
): Subject | undefined {
  const unnamed = attribution.length > 0 && attribution.every((voice) => voice.kind === 'unnamed');
  const { cues } = reader.language;
  if (!unnamed && !isImpersonal(clause, cues) && !cues.impersonal.has(clause.predicate.lemma)) return undefined;
  const [content] = clause.folded;
  if (content === undefined) return unnamed ? targetSubject(reader, clause) : undefined;
  const [turn] = content.folded;
  // "se crede că este prima dată când Ion …"
  const subject = findSubject(content, context) ?? (turn === undefined ? undefined : findSubject(turn, context));
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
export function toldAbout(
  clause: Clause,
  context: Context,
  attribution: readonly VoiceDraft[],
): readonly ExtractedEntity[] {
  const content = clause.folded.find((one) => one.link === 'content');
  if (content === undefined || attribution.length === 0) return [];
  const subject = findSubject(content, context);
  return subject?.phrase === undefined || subject.rule !== 'subject' ? [] : subject.entities.filter(hasName);
}
