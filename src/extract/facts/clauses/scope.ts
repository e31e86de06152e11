import type { Doc } from '../../../language/doc.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Clause } from './clause.ts';

/**
 * A clause that no "că" introduces may still be somebody's words: it hangs on what is told ("a declarat că pleacă, lăsând …"),
 * or goes on with it ("a declarat că nu a vrut, dar începuse să se teamă"). Returns the clause that tells it.
 */
export function tellerOf(clause: Clause, folded: ReadonlySet<Clause>): Clause | undefined {
  let host = clause.parent;
  if (host === undefined) return undefined;
  if (clause.link === 'further') return host;
  if (!folded.has(host)) return goesOn(clause, host) ? host : undefined;
  // outside the quotation marks nothing is quoted: "…, a spus Ion, care plecase"
  if (host.quote >= 0 && clause.quote !== host.quote) return undefined;
  while (host !== undefined && folded.has(host)) host = host.parent;
  return host?.kind === 'participle' ? undefined : host;
}

/** Coordinated with the telling, after what is told, and not in the telling's own tense after "și". */
function goesOn(clause: Clause, host: Clause): boolean {
  if (host.kind !== 'finite') return false;
  const after = host.folded.some((one) => one.quote < 0 && one.predicate.index < clause.predicate.index);
  if (!after || clause.kind === 'participle') return false;
  if (clause.kind === 'gerund') return true;
  if (clause.link !== 'coordinate') return false;
  const lead = clause.own.find((token) => token.upos === 'CCONJ' || /^R[cg]$/u.test(token.msd));
  const joined = lead === undefined || /^(?:și|şi|si|iar)$/iu.test(lead.form);
  // ", iar Parchetul verifică": what "iar" sets beside the telling, of somebody else and in the present, is the article's
  if (/^iar$/iu.test(lead?.form ?? '') && isPresent(clause) && host.folded.every((one) => !isPresent(one)))
    return false;
  // "a confirmat că au avut loc discuții, dar a refuzat …": in the telling's own form and number, which what is told has not
  if (!joined && formOf(clause) === formOf(host) && host.folded.every((one) => !isAlike(one, clause))) return false;
  return !joined || formOf(clause) !== formOf(host);
}

/**
 * "a spus că nu știe nimic, iar Parchetul verifică": both verbs stand in the present, and nothing tells whether he said both.
 * Such a clause is nobody's for certain.
 */
export function isOpenScope(clause: Clause, folded: ReadonlySet<Clause>): boolean {
  const { parent: host, own, quote, link, kind } = clause;
  if (host === undefined || folded.has(host) || quote >= 0 || link !== 'coordinate' || kind !== 'finite') return false;
  if (!goesOn(clause, host) || !isPresent(clause)) return false;
  return own.some(({ form }, i) => i < 2 && /^iar$/iu.test(form));
}

/**
 * "a spus că bătrânul fusese amendat, însă nu a fost condamnat": what happens to somebody after what is told may be of who tells, or of
 * whom that is about.
 */
export function isOpenSubject(
  { parent, link, quote, predicate, own }: Clause,
  folded: ReadonlySet<Clause>,
  subjects: ReadonlyMap<Clause, unknown>,
): boolean {
  if (parent === undefined || !/^(?:coordinate|adverbial)$/u.test(link) || quote >= 0) return false;
  const told = folded.has(parent);
  // what is told has a subject that goes on
  if (told && (subjects.has(parent) || parent.link !== 'content')) return false;
  const undergone =
    predicate.upos !== 'VERB' || own.some(({ lemma, index }) => lemma === 'fi' && index < predicate.index);
  const host = told ? parent.parent : parent;
  const contents = told ? [parent] : parent.folded.filter((one) => one.link === 'content' && one.quote < 0);
  return (
    undergone &&
    contents.some(
      ({ finite, predicate: before }) =>
        before.index < predicate.index && finite?.features.Number === host?.finite?.features.Number,
    )
  );
}

/** "a spus că erau bolnavi, fapt contestat de Ana, care are o expertiză": from the noun that takes up what is told, the article speaks. */
export function isPastResuming({ tokens }: Doc, { resuming }: Cues, clause: Clause, host: Clause): boolean {
  return tokens
    .slice(host.predicate.index, clause.predicate.index)
    .some(({ lemma, index }) => resuming.has(lemma) && tokens[index - 1]?.form === ',');
}

function isAlike(one: Clause, other: Clause): boolean {
  return formOf(one) === formOf(other) && one.finite?.features.Number === other.finite?.features.Number;
}

function isPresent({ finite }: Clause): boolean {
  return /^V[am]ip/u.test(finite?.msd ?? '');
}

/** "a spus" and "a ieșit" have one form, "începuse" another. */
function formOf({ finite }: Clause): string {
  if (finite === undefined) return '';
  return /^Va/u.test(finite.msd) ? `${finite.lemma} ${finite.form[0] ?? ''}` : finite.msd.slice(0, 4);
}
