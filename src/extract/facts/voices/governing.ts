import type { Clause } from '../clauses/clause.ts';
import { negationOf } from '../clauses/negation.ts';
import { isPastResuming, tellerOf } from '../clauses/scope.ts';
import type { Reader } from '../draft.ts';
import { findNounPhrases } from '../nouns/noun-phrases.ts';
import type { Context } from '../subjects/subject.ts';
import { type Certainty, judge } from './certainty.ts';

/** A clause that hangs on another one → how sure, and whose, the other makes it: words of telling, a deed not done or not yet. */

/** What hangs on somebody's words is as sure as they are, and theirs. */
export function withTeller(reader: Reader, context: Context, clause: Clause, certainty: Certainty): Certainty {
  const { doc, language } = reader;
  const host = tellerOf(clause, context.folded);
  const voiced = certainty.attribution.length > 0;
  // "a scris că a cerut ajutor și că i s-a răspuns că …": a voice of its own, and who tells of it
  const nested = voiced && clause.link === 'further';
  if (host === undefined || (voiced && !nested) || isPastResuming(doc, language.cues, clause, host)) return certainty;
  const told = judgeHost(reader, context, host);
  if (told.modality === 'asserted') return certainty;
  // "știa că o turbină e fisurată, dar a amânat oprirea": what somebody knows or promises ends where "dar" begins
  if (/^(?:attitude|promise)$/u.test(told.rule) && clause.link === 'coordinate' && !isJoined(clause)) return certainty;
  return {
    ...certainty,
    rule: `${certainty.rule} told by ${told.rule}`,
    modality: certainty.modality === 'asserted' ? told.modality : certainty.modality,
    attribution: [
      ...certainty.attribution,
      ...told.attribution.filter(({ entity }) => certainty.attribution.every((one) => one.entity !== entity)),
    ],
    cues: [...certainty.cues, ...told.cues],
  };
}

/**
 * "ar aduna 4,9%, aflându-se la limită", "va deschide o uzină, angajând 300 de oameni": a gerund is as sure as the clause that governs it
 * where that tells of what is not, or not yet, or by hearsay.
 */
export function withGoverning(reader: Reader, context: Context, clause: Clause, certainty: Certainty): Certainty {
  const { parent } = clause;
  if (clause.kind !== 'gerund' || parent === undefined || certainty.modality !== 'asserted') return certainty;
  const governing = judgeHost(reader, context, parent);
  if (!UNREAL.has(governing.rule)) return certainty;
  return {
    ...certainty,
    rule: `${certainty.rule} under ${governing.rule}`,
    modality: governing.modality,
    attribution: governing.attribution,
    cues: [...certainty.cues, ...governing.cues],
  };
}

/** What `judge` calls a clause whose deed is not told as done; its words of telling have rules of their own. */
const UNREAL: ReadonlySet<string> = new Set(['conditional', 'future', 'hearsay', 'hedge', 'plan', 'appearance']);

/** "nu a plecat lăsând ușa deschisă", "ar putea deschide o uzină, angajând …", "trebuie să …, plătind …": a gerund that says how something not done would be. */
export function isUndone({ doc, language }: Reader, { kind, parent, predicate, own }: Clause): boolean {
  const { cues } = language;
  if (kind !== 'gerund' || parent === undefined || cues.saying.has(predicate.lemma)) return false;
  if (cues.modals.has(parent.predicate.lemma)) return true;
  const negation = negationOf(doc, parent, language);
  return (
    negation !== undefined &&
    parent.own.includes(negation) &&
    doc.tokens[(own[0] ?? predicate).index - 1]?.form !== ',' &&
    own[0]?.form !== ','
  );
}

function judgeHost({ doc, language, mentions }: Reader, context: Context, host: Clause): Certainty {
  const phrases = findNounPhrases(doc, language, host.own, mentions);
  const speaker = phrases.find((phrase) => phrase.governor === undefined && !phrase.temporal);
  return judge({ doc, language, clause: host, subject: context.subjects.get(host), phrases, speaker });
}

/** "și …", or nothing, before a coordinated clause. */
function isJoined({ own }: Clause): boolean {
  const lead = own.find(({ upos }) => upos === 'CCONJ');
  return lead === undefined || /^(?:și|şi|si)$/iu.test(lead.form);
}
