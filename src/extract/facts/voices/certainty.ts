import type { Modality } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Span } from '../../../text/span.ts';
import { type Clause, wordsOf } from '../clauses/clause.ts';
import { tellsOfContent } from '../clauses/clauses.ts';
import { isAsideOf, negationOf } from '../clauses/negation.ts';
import { isColloquialFuture } from '../clauses/predicates.ts';
import { resumedBy } from '../statements/statement.ts';
import { isImpersonal } from '../subjects/subject.ts';
import { asCited } from './cited.ts';
import { hearsayIn, isConditional } from './hearsay.ts';
import { agentOf, impersonalSpan, type Judged, toldBy, type VoiceDraft, voiceOf } from './voices.ts';

/**
 * Clause → who says it and how sure it is. The first rule that fits decides, most telling first: a charge, a denial, an
 * accusation, a promise, an utterance, a belief without a believer, a plan, a condition, a hedge. A hedge is never lost.
 * Factuality as in FactBank (Saurí & Pustejovsky 2009), with the reader's eight words for it.
 */
export type Certainty = {
  readonly rule: string;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly attribution: readonly VoiceDraft[];
  readonly cues: readonly Span[];
};

const UNCHARGED: ReadonlySet<string> = new Set(['EVENT', 'WORK', 'LOC', 'FACILITY']);

export function judge(input: Judged): Certainty {
  const judged = judgeItself(input);
  return asCited(input, judged);
}

function judgeItself(input: Judged): Certainty {
  const { doc, language, clause } = input;
  const { cues } = language;
  const { lemma } = clause.predicate;
  const own = clause.own;
  const told = tellsOfContent(clause, cues);
  const negation = negationOf(doc, clause, language);
  const passive = isPassive(clause);
  const charge = own.find(
    (token) => cues.charged.has(token.lemma) && /^Vmp|^Af/u.test(token.msd) && isPredicative(token, clause),
  );
  const base = { negated: negation !== undefined, cues: negation === undefined ? [] : [spanOf(negation)] };
  // "fără a preciza motivele": what nobody says
  if (clause.kind === 'without') return { ...base, rule: 'without', modality: 'asserted', attribution: [] };
  const cue = (token: Token): Span[] => [...base.cues, spanOf(token)];
  // "Finala a fost urmărită de 4.200 de spectatori", "Moartea lui Ion a fost anchetată": no match and no death is prosecuted
  const deed = clause.kind === 'finite' && cues.actions.has(input.subject?.phrase?.head.lemma ?? '');
  const chargeable = !deed && (input.subject?.entities.some(({ type }) => !UNCHARGED.has(type)) ?? true);
  if (
    charge !== undefined &&
    chargeable &&
    isLegal(charge, input) &&
    (passive || clause.kind === 'participle' || charge !== clause.predicate)
  ) {
    return { ...base, rule: 'charge', modality: 'alleged', attribution: agentOf(input), cues: cue(charge) };
  }
  const impersonal = isImpersonal(clause, cues);
  if (impersonal) {
    const believed = cues.believing.has(lemma) && (told || hasSubordinate(clause));
    const unnamed: VoiceDraft = { kind: 'unnamed', entity: null, span: impersonalSpan(clause) };
    if (cues.denying.has(lemma))
      return { ...base, rule: 'denial', modality: 'denied', attribution: [], cues: cue(clause.predicate) };
    // "se observă că prețul a crescut": the article's own conclusion
    if (cues.noticing.has(lemma) && told)
      return { ...base, rule: 'conclusion', modality: 'asserted', attribution: [], cues: cue(clause.predicate) };
    if (believed)
      return { ...base, rule: 'belief', modality: 'estimated', attribution: [unnamed], cues: cue(clause.predicate) };
    if (cues.saying.has(lemma) && told)
      return { ...base, rule: 'hearsay', modality: 'reported', attribution: [unnamed], cues: cue(clause.predicate) };
  }
  // "Ion, considerat numărul doi": by whom is not said, and not by him
  const undergoes = clause.kind === 'participle' && /^Vmp|^Af/u.test(clause.predicate.msd);
  if (cues.estimating.has(lemma) && (undergoes || passive))
    return {
      ...base,
      rule: 'estimate',
      modality: 'estimated',
      attribution: toldBy(input),
      cues: cue(clause.predicate),
    };
  if (undergoes && (cues.judging.has(lemma) || cues.believing.has(lemma)))
    return {
      ...base,
      rule: 'judgement',
      modality: 'reported',
      attribution: toldBy(input),
      cues: cue(clause.predicate),
    };
  // "Primarul a fost anunțat de Ana că …": who is told does not speak
  const voice = passive && told && clause.kind === 'finite' && !impersonal ? toldBy(input) : voiceOf(input);
  const speaks = voice.length > 0 && !undergoes && !(passive && clause.kind === 'finite' && !told);
  const resumed = resumedBy(doc, clause, cues);
  const denied = resumed === undefined ? own : [...own, resumed];
  if (speaks && cues.denying.has(lemma) && (!cues.refusing.has(lemma) || deniesCharge(denied)))
    return { ...base, rule: 'denial', modality: 'denied', attribution: voice, cues: cue(clause.predicate) };
  const innocent = own.find((token) => cues.innocent.has(token.lemma) && token.index > clause.predicate.index);
  if (speaks && innocent !== undefined)
    return { ...base, rule: 'denial', modality: 'denied', attribution: voice, cues: cue(innocent) };
  if (speaks && cues.accusing.has(lemma))
    return { ...base, rule: 'accusation', modality: 'alleged', attribution: voice, cues: cue(clause.predicate) };
  if (speaks && cues.promising.has(lemma) && (told || hasSubordinate(clause) || quotes(doc, clause)))
    return { ...base, rule: 'promise', modality: 'promised', attribution: voice, cues: cue(clause.predicate) };
  if (speaks && cues.estimating.has(lemma))
    return { ...base, rule: 'estimate', modality: 'estimated', attribution: voice, cues: cue(clause.predicate) };
  if (speaks && cues.saying.has(lemma) && (told || quotes(doc, clause) || asksFor(clause, language))) {
    const content = clause.folded.flatMap(wordsOf);
    const future = content.some((token, i) => isFuture(token) && firstPerson(content, i));
    const hearsay = hearsayIn(content, cues);
    const modality = hearsay !== undefined ? 'alleged' : future ? 'promised' : 'reported';
    return {
      ...base,
      rule: 'speech',
      modality,
      attribution: voice,
      cues: hearsay === undefined ? cue(clause.predicate) : [...cue(clause.predicate), spanOf(hearsay)],
    };
  }
  if (speaks && cues.believing.has(lemma) && lemma !== 'părea' && (told || hasSubordinate(clause)))
    return { ...base, rule: 'expectation', modality: 'estimated', attribution: voice, cues: cue(clause.predicate) };
  // "acțiunile s-au apreciat": what rises judges nobody
  const reflexive = own.some((token) => token.index < clause.predicate.index && /^Px3--a/u.test(token.msd));
  if (speaks && cues.judging.has(lemma) && !passive && !reflexive && !isBareDeed(input))
    return { ...base, rule: 'judgement', modality: 'reported', attribution: voice, cues: cue(clause.predicate) };
  // an unknown verb before "că": what its subject knows, decides or fears stays the subject's
  const content = clause.folded.some((one) => one.link === 'content' && one.quote < 0 && !isAsideOf(doc, one));
  const doubt = doubtIn(doc, clause, cues);
  if (doubt !== undefined)
    return {
      ...base,
      rule: 'doubt',
      modality: doubt.modality,
      attribution: speaks && content ? voice : [{ kind: 'unnamed', entity: null, span: spanOf(doubt.noun) }],
      cues: cue(doubt.noun),
    };
  if (speaks && content && !cues.impersonal.has(lemma))
    return { ...base, rule: 'attitude', modality: 'reported', attribution: voice, cues: cue(clause.predicate) };
  const hearsay = hearsayIn(own, cues, isConditioned(clause));
  if (hearsay !== undefined)
    return {
      ...base,
      rule: 'hearsay',
      modality: 'alleged',
      attribution: [{ kind: 'unnamed', entity: null, span: spanOf(hearsay) }],
      cues: cue(hearsay),
    };
  // "în caz contrar, dosarul poate ajunge la Curte"
  const otherwise = own.find(({ form, index }) => form === 'contrar' && doc.tokens[index - 1]?.form === 'caz');
  const conditional = own.find(isConditional) ?? otherwise;
  if (conditional !== undefined && cues.planning.has(lemma))
    return { ...base, rule: 'plan', modality: 'planned', attribution: [], cues: cue(conditional) };
  if (conditional !== undefined)
    return { ...base, rule: 'conditional', modality: 'conditional', attribution: [], cues: cue(conditional) };
  if (cues.planning.has(lemma) && hasSubordinate(clause) && !base.negated)
    return { ...base, rule: 'plan', modality: 'planned', attribution: [], cues: cue(clause.predicate) };
  if (lemma === 'părea')
    return { ...base, rule: 'appearance', modality: 'estimated', attribution: [], cues: cue(clause.predicate) };
  const future = own.find((token) => isFuture(token) || isColloquialFuture(doc, token));
  if (future !== undefined) return { ...base, rule: 'future', modality: 'planned', attribution: [], cues: cue(future) };
  for (const token of own) {
    const hedged = cues.hedges[token.lemma];
    if (hedged !== undefined) return { ...base, rule: 'hedge', modality: hedged, attribution: [], cues: cue(token) };
  }
  return { ...base, rule: 'clause', modality: 'asserted', attribution: [] };
}

/** "Opoziția a criticat înțelegerea", "Ana a prezentat bugetul": the article tells of a deed; "a prezentat-o drept o victorie" is a view. */
function isBareDeed({ doc, language: { cues }, clause }: Judged): boolean {
  const { predicate, own, folded } = clause;
  if (!cues.addressing.has(predicate.lemma) || clause.kind !== 'finite' || folded.length > 0 || quotes(doc, clause))
    return false;
  return own.every(
    ({ index, form, msd }) =>
      index < predicate.index || !(/^(?:ca|drept|pentru|„|“|"|«)$/iu.test(form) || /^(?:Cs|Qs)/u.test(msd)),
  );
}

/** "Există suspiciuni că …", "zvonurile potrivit cărora …": a noun that doubts what it introduces. */
function doubtIn(
  { tokens }: Doc,
  { own, folded }: Clause,
  { doubts }: Cues,
): { readonly noun: Token; readonly modality: 'alleged' | 'estimated' } | undefined {
  for (const one of folded) {
    if (one.link !== 'content' || one.quote >= 0) continue;
    const opener = one.own.find(({ upos }) => upos !== 'PUNCT');
    let at = (opener?.index ?? 0) - 1;
    while (tokens[at]?.upos === 'ADJ') at--;
    const noun = own.find(({ index }) => index === at);
    const modality = noun === undefined ? undefined : doubts[noun.lemma];
    if (noun !== undefined && modality !== undefined) return { noun, modality };
  }
  return undefined;
}

/** "urmărit": a charge only in words of the law, or by who prosecutes. */
function isLegal({ lemma }: Token, { language: { cues }, phrases, clause }: Judged): boolean {
  if (!cues.watched.has(lemma)) return true;
  const prosecuted = phrases.some(
    ({ head, governor, first, entities }) =>
      governor === 'de' &&
      first > clause.predicate.index &&
      (cues.accusers.has(head.lemma.toLowerCase()) || entities.some(({ type }) => type === 'ORG')),
  );
  return prosecuted || clause.own.some((token) => cues.lawWords.has(token.lemma));
}

function isPassive({ predicate, own }: Clause): boolean {
  // "Clubul, al cărui membru era, a negat": the copula of something said in passing
  const parted = (from: number): boolean =>
    own.some(({ index, form }) => form === ',' && index > from && index < predicate.index);
  return (
    /^Vmp/u.test(predicate.msd) &&
    own.some(
      ({ lemma, index }) => lemma === 'fi' && index < predicate.index && index >= predicate.index - 5 && !parted(index),
    )
  );
}

/** The participle is what is said of the subject, not a word within a phrase ("inculpatul"). */
function isPredicative(token: Token, clause: Clause): boolean {
  return (
    token === clause.predicate ||
    (token.head === clause.predicate.index &&
      /^(?:xcomp|advmod|amod|advcl|ccomp)$/u.test(token.deprel) &&
      token.index > clause.predicate.index &&
      token.index <= clause.predicate.index + 2)
  );
}

function hasSubordinate(clause: Clause): boolean {
  const after = clause.own.filter(({ index }) => index > clause.predicate.index);
  const at = after.findIndex(({ form, msd }) => /^(?:să|sa|s-)$/iu.test(form) && msd.startsWith('Q'));
  // "a chemat oști pentru a-l ajuta să …": what hangs on an infinitive
  return at >= 0 && after.slice(0, at).every(({ msd }) => msd !== 'Qn');
}

/** Its object is a quotation without a verb of its own. */
function quotes(doc: Doc, clause: Clause): boolean {
  return (
    clause.own.some(
      (token) =>
        /^[„“«"]$/u.test(token.form) &&
        token.index > clause.predicate.index &&
        token.index <= clause.predicate.index + 3,
    ) && doc.text.length > 0
  );
}

/** "a cerut să …", "solicită sancțiuni". */
function asksFor(clause: Clause, { cues }: Language): boolean {
  const { lemma } = clause.predicate;
  return cues.demanding.has(lemma) || (cues.asking.has(lemma) && hasSubordinate(clause));
}

function deniesCharge(own: readonly Token[]): boolean {
  return own.some((token) =>
    /^(?:acuzație|acuză|învinuire|ipoteză|variantă|afirmație|informație|zvon|vină|vinovăție)$/u.test(token.lemma),
  );
}

function isFuture(token: Token): boolean {
  return /^Va--/u.test(token.msd) && token.lemma === 'vrea';
}

/** "vom ataca", "voi veni": the speaker's own deed; "vom avea o iarnă grea" promises nothing. */
function firstPerson(content: readonly Token[], at: number): boolean {
  const verb = content.slice(at + 1, at + 4).find(({ msd }) => /^V[am]n/u.test(msd));
  return /^(?:voi|vom|oi|om)$/iu.test(content[at]?.form ?? '') && !/^(?:avea|fi|vedea)$/u.test(verb?.lemma ?? '');
}

/** "ar exista locuri, dacă …" */
function isConditioned({ folded }: Clause): boolean {
  return folded.some(({ link }) => link === 'condition');
}

function spanOf(token: Token): Span {
  return { start: token.start, end: token.end };
}
