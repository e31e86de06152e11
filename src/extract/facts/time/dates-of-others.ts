import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { foldCase } from '../../../text/fold.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import type { FoundTime } from './time.ts';

/** What a date among a clause's words may be other than when it happened: a bound, what is compared, when something else in it was. */

/** "nu mai devreme de 2027": from when on it may be is no date of it. */
export function isNotBefore({ tokens }: Doc, first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ form }) => foldCase(form) === 'devreme');
}

/** "are 178 de salariați, față de 412 în 2015": the date of what it is compared with. */
export function isCompared({ doc: { tokens }, language: { cues } }: Reader, clause: Clause, first: number): boolean {
  const words = tokens.slice(Math.max(clause.predicate.index, first - LONGEST_COMPARED), first);
  const at = words.findIndex(({ form }, i) =>
    cues.comparing.some(([one, two]) => foldCase(form) === foldCase(one) && words[i + 1]?.form.toLowerCase() === two),
  );
  const between = words.slice(at + 2);
  return (
    at >= 0 &&
    between.some(({ upos, form }) => upos === 'NUM' || /^\d/u.test(form)) &&
    between.every(({ form }) => form !== ',')
  );
}

const LONGEST_COMPARED = 9;

/** "cel târziu în septembrie": a bound, not a date. */
export function isLimit({ tokens }: Doc, first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ form }) => foldCase(form));
  const at = before.lastIndexOf('tarziu');
  return at >= 0 && before.slice(at + 1).every((word) => /^(?:in|pe|la|de|luna|anul)$/u.test(word));
}

/** "sculptoarea moartă acum zece ani", "Născută la Brăila în 1938, …": the date of what a participle tells of its noun; what is said is said when it is published. */
export function hangsOnParticiple({ doc, language }: Reader, clause: Clause, first: number): boolean {
  const { cues } = language;
  const word = participleBefore(doc, language, clause, first) ?? participleAbove(doc, clause, first);
  if (word === undefined || word === clause.predicate) return false;
  return !(cues.saying.has(clause.predicate.lemma) && (cues.saying.has(word.lemma) || cues.relaying.has(word.lemma)));
}

/** "lista elaborată de Ministerul Culturii în anul 2015": the participle behind the verb under which the tree puts a date. */
function participleAbove({ tokens }: Doc, { predicate }: Clause, first: number): Token | undefined {
  let at = tokens[first];
  for (let step = 0; step < 5 && at !== undefined; step++) {
    at = tokens[at.head];
    if (at === undefined || at.index <= predicate.index || at.index > first) return undefined;
    if (/^Vmp/u.test(at.msd) && /^acl/u.test(at.deprel)) return at;
  }
  return undefined;
}

/** The participle right before a date, or the one that opens the part between commas in which the date stands. */
function participleBefore({ tokens }: Doc, { cues }: Language, clause: Clause, first: number): Token | undefined {
  const participle = ({ msd, upos, lemma }: Token): boolean =>
    /^Vmp/u.test(msd) || (upos === 'ADJ' && cues.participial.test(lemma));
  const { firstToken } = clause.sentence;
  const near = tokens[first - 1]?.upos === 'ADP' ? first - 2 : first - 1;
  for (let i = near; i >= firstToken; i--) {
    const word = tokens[i] as Token;
    if (word === clause.predicate || word.upos === 'PUNCT' || word.upos === 'AUX') return undefined;
    if (!participle(word)) continue;
    // "puieții lansați de bulgari în 2012": after an agent the date is the participle's, or nobody's for certain
    const agent = tokens.slice(i + 1, near).some(({ form }) => form === 'de' || form === 'către');
    if (isOfNoun(tokens, word) && (first < clause.predicate.index || tokens[first]?.head === i || agent)) return word;
    if (i === firstToken || tokens[i - 1]?.form === ',') return word;
    const helped = tokens[i - 1]?.upos === 'AUX' || word.head === clause.predicate.index;
    return i === near && (!helped || /^(?:acl|amod|conj)$/u.test(word.deprel)) ? word : undefined;
  }
  return undefined;
}

/** "start-up-ul fondat la Cluj în 2020": a participle right after the noun that it tells of. */
function isOfNoun(tokens: readonly Token[], { index, deprel, upos }: Token): boolean {
  const noun = tokens[index - 1];
  return upos === 'VERB' && /^acl/u.test(deprel) && (noun?.upos === 'NOUN' || noun?.form === '-ul');
}

/** "Dortmund, câștigătoarea Ligii în 1997, are datorii": the date of what is said of somebody in passing, before the verb. */
export function isInPassing({ tokens }: Doc, { predicate, sentence }: Clause, { first, last }: FoundTime): boolean {
  if (last > predicate.index) return false;
  // "Ion Chicu, astăzi deputat în opoziție, susține": what somebody is now
  if (tokens[first - 1]?.form === ',' && /^(?:NOUN|ADJ)$/u.test(tokens[last + 1]?.upos ?? '')) return true;
  if (tokens[last + 1]?.form !== ',') return false;
  let comma = first - 1;
  while (comma > sentence.firstToken && tokens[comma]?.form !== ',') comma--;
  const opening = tokens[comma + 1];
  return comma > sentence.firstToken && opening?.upos === 'NOUN' && opening.index < first - 1;
}

/** "Câștigătoare a Premiului în 1992, Ana are datorii": nor of what a bare noun or an adjective tells of somebody before the name. */
export function isInFront({ tokens }: Doc, { predicate, sentence }: Clause, { first: at, last }: FoundTime): boolean {
  const first = tokens[sentence.firstToken];
  if (at <= sentence.firstToken + 1) return false;
  const bare =
    (first?.upos === 'NOUN' || first?.upos === 'ADJ' || /^Vmp/u.test(first?.msd ?? '')) &&
    first?.features.Definite !== 'Def';
  const comma = tokens.findIndex(({ form, index }) => index > last && index < predicate.index && form === ',');
  return bare && comma >= 0 && tokens[comma + 1]?.upos !== 'ADP';
}

/** "condamnat pentru crime comise împotriva localnicilor, în 1995": set off behind a participle, a date may be of it or of the verb. */
export function isOfEither({ tokens }: Doc, { predicate }: Clause, { first }: FoundTime): boolean {
  const comma = tokens[first - 1]?.upos === 'ADP' ? first - 2 : first - 1;
  if (tokens[comma]?.form !== ',' || comma < predicate.index) return false;
  for (let i = comma - 1; i > predicate.index && tokens[i]?.upos !== 'PUNCT'; i--)
    if (/^Vmp/u.test(tokens[i]?.msd ?? '') && tokens[i - 1]?.upos === 'NOUN') return true;
  return false;
}
