import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Cues } from '../../../language/rules.ts';
import { foldCase } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { isIndefiniteArticle } from '../../definiteness.ts';
import { type Clause, isRelative, wordsOf } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';

/**
 * Words of a clause → the stretch of text that a card shows: verbatim, as short as it can be without losing whom it is about,
 * never half a quotation.
 */

/** The clause's words as one stretch: conjunctions and commas at its ends left out, and a subject too far away as well. */
export function statementSpan(
  doc: Doc,
  clause: Clause,
  words: readonly Token[],
  phrase: NounPhrase | undefined,
  cues: Cues,
): Span | undefined {
  const { carriers, condition, connectors, resuming } = cues;
  const runs: Token[][] = [];
  const mine = new Set(words.map((token) => token.index));
  for (const token of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.index === token.index - 1) last.push(token);
    else runs.push([token]);
  }
  const home = runs.findIndex((run) => run.some((token) => token.index === clause.predicate.index));
  // "era, conform declarației lui Ion, de a munci": the verb stands in what names the source
  if (home < 0) return undefined;
  let first = home;
  let last = home;
  const gap = (a: number, b: number): number =>
    ((runs[b] as Token[])[0]?.index ?? 0) - ((runs[a] as Token[]).at(-1)?.index ?? 0);
  // what stands before an embedded clause counts where it says who the statement is about
  const subject =
    phrase === undefined ? undefined : runs.findIndex((run) => run.some((token) => token.index === phrase.head.index));
  const reach = subject === undefined || subject < 0 || subject > home ? home : subject;
  // "vizita lui Ion, care …, a avut loc": without its noun the verb would be told of the wrong thing
  const longest = phrase?.head.upos === 'NOUN' ? LONGEST_SUBJECT_GAP : LONGEST_GAP;
  while (first > 0 && (gap(first - 1, first) <= SHORT_GAP || (first > reach && gap(first - 1, first) <= longest)))
    first--;
  while (last < runs.length - 1 && gap(last, last + 1) <= LONGEST_GAP && !opensAside(doc, runs[last], runs[last + 1]))
    last++;
  const kept = runs.slice(first, last + 1).flat();
  let start = kept[0]?.index;
  let end = kept.at(-1)?.index;
  if (start === undefined || end === undefined) return undefined;
  const trims = (token: Token | undefined): boolean =>
    token !== undefined && (/^[,.;:!?–—-]$/u.test(token.form) || token.upos === 'CCONJ' || isLeftOver(doc, token));
  const lead = phrase?.first ?? clause.predicate.index;
  const links = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.index < lead &&
    // "Înainte de a pleca, Ion a semnat": what opens an infinitive stays with it
    !isOfInfinitive(doc, token) &&
    // "Dacă pierde, pleacă" without its "dacă" says that it comes to pass
    !condition.has(token.form.toLowerCase()) &&
    !/^(?:până|pana)$/iu.test(token.form) &&
    // "Fără a prezenta dovezi, Ion …" without its "fără" says the contrary
    !isWithout(doc, token) &&
    !clause.folded.some((one) => one.link === 'condition' && one.own.includes(token)) &&
    (token.upos === 'SCONJ' ||
      token.deprel === 'mark' ||
      (phrase !== undefined &&
        (opensRelative(token) || (token.upos !== 'VERB' && opensRelative(doc.tokens[token.index + 1])))));
  start = afterSubordinator(doc, clause, afterDateline(doc, clause.sentence, start));
  while (start < end && (trims(doc.tokens[start]) || !mine.has(start) || links(doc.tokens[start]))) start++;
  const connector = connectorAt(doc, start, connectors);
  if (connector > 0 && start + connector < end) {
    start += connector;
    while (start < end && trims(doc.tokens[start])) start++;
  }
  while (end > start && (trims(doc.tokens[end]) || !mine.has(end))) end--;
  end = beforePurpose(doc, clause, start, clause.kind === 'participle' ? beforeComma(doc, clause, end) : end);
  // "… în momentul | în care": a noun that only carries the clause cut off goes with it
  if (
    carriers.has(doc.tokens[end]?.lemma ?? '') &&
    doc.tokens[end - 1]?.upos === 'ADP' &&
    isRelative(doc.tokens[end + 2])
  )
    end -= 2;
  end = beforeColon(doc, clause, start, end);
  end = beforeOrphan(doc.tokens, start, beforeResuming(doc.tokens, end, resuming));
  while (end > start && trims(doc.tokens[end])) end--;
  // "…, despre care a spus că …": says nothing without the noun it goes back to
  const back = clause.link === 'relative' ? antecedentOf(doc, clause, start) : undefined;
  const resumed = resumedBy(doc, clause, cues);
  if (back !== undefined) start = back;
  else if (resumed !== undefined && !mine.has(resumed.index)) start = resumed.index;
  // "Ion, condamnat la 15 ani": a participle says nothing without its noun
  const hung = clause.kind === 'participle' && phrase !== undefined && phrase.last === start - 2;
  // "Vizita lui Ion la Paris, care a durat trei zile": nor what happened without its event
  const event = clause.link === 'relative' && phrase !== undefined && phrase.last < start;
  // "arestarea | a omului de afaceri Ion Pop, acuzat …": the article that ties it to its owner goes
  const tied = phrase !== undefined && /^(?:a|al|ai|ale)$/u.test(doc.tokens[phrase.first]?.form ?? '') ? 1 : 0;
  const noun = hung || event ? phrase.first + tied : start;
  return { start: (doc.tokens[noun] as Token).start, end: (doc.tokens[end] as Token).end };
}

/** "fără a prezenta", "fără să prezinte". */
function isWithout({ tokens }: Doc, { index }: Token): boolean {
  return [0, 1].some((back) => {
    const opens = /^(?:fără|fara)$/iu.test(tokens[index - back]?.form ?? '');
    return opens && /^(?:a|s[ăa])$/iu.test(tokens[index - back + 1]?.form ?? '');
  });
}

/** "a semnat legea, | mizând pe majoritate, o alianță …": what follows a gerund that is set off explains its words. */
function opensAside(
  { tokens }: Doc,
  former: readonly Token[] | undefined,
  next: readonly Token[] | undefined,
): boolean {
  const [end, start] = [former?.at(-1), next?.[0]];
  if (end === undefined || start === undefined || ![start, tokens[start.index - 1]].some((one) => one?.form === ','))
    return false;
  const comma = tokens[end.index]?.form === ',' ? end.index : end.index + 1;
  let at = comma + 1;
  while (/^P.*w$/u.test(tokens[at]?.msd ?? '')) at++;
  return tokens[comma]?.form === ',' && at < start.index && /^Vmg/u.test(tokens[at]?.msd ?? '');
}

function isOfInfinitive({ tokens }: Doc, { head }: Token): boolean {
  return /^Vmn/u.test(tokens[head]?.msd ?? '') && tokens[head - 1]?.form.toLowerCase() === 'a';
}

/** "care", "unde"; "a cărui soție" without its "cărui" would be another's. */
function opensRelative(token: Token | undefined): boolean {
  return isRelative(token) && !token?.msd.startsWith('Dw');
}

/** "…, cel | care a condus": what only takes a name up for the clause behind it. */
function isLeftOver({ tokens }: Doc, { index, form }: Token): boolean {
  return /^(?:cel|cea|cei|cele)$/iu.test(form) && isRelative(tokens[index + 1]) && tokens[index - 1]?.form === ',';
}

/** The first word of the noun that "despre care" at `start` goes back to: the one the clause hangs on, near by, or the name before the comma. */
function antecedentOf({ tokens }: Doc, { predicate, sentence }: Clause, start: number): number | undefined {
  const comma = tokens[start - 1];
  if (tokens[start]?.upos !== 'ADP' || !isRelative(tokens[start + 1]) || comma?.form !== ',') return undefined;
  const above = tokens[predicate.head];
  const noun =
    above !== undefined &&
    above.index < start &&
    above.index >= start - LONGEST_GAP &&
    /^(?:NOUN|PROPN)$/u.test(above.upos)
      ? above
      : tokens[start - 2];
  if (noun === undefined || noun.index < sentence.firstToken || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return undefined;
  if (tokens.slice(noun.index + 1, start - 1).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB')) return undefined;
  let first = noun.index;
  while (
    first > sentence.firstToken &&
    // "săptămâna trecută | o scrisoare"
    !isIndefiniteArticle(tokens[first]) &&
    /^(?:DET|NUM|ADJ|PROPN)$/u.test(tokens[first - 1]?.upos ?? '')
  )
    first--;
  return first;
}

/** "WASHINGTON (Reuters) - Statele Unite …", "PARIS, 3 mai (AFP) – …": where and through whom the news came is no part of it. */
function afterDateline(doc: Doc, sentence: Sentence, start: number): number {
  const line = /^\p{Lu}[\p{L} -]{2,30}(?:, [^()]{1,20})? ?\([^()]{2,30}\) ?[-–—] ?/u.exec(
    doc.text.slice(sentence.start, sentence.end),
  );
  if (line === null) return start;
  let first = start;
  while (first < sentence.endToken - 1 && (doc.tokens[first] as Token).start < sentence.start + line[0].length) first++;
  return first;
}

/** "după ce", "în timp ce": what only hangs the clause on another one. */
function afterSubordinator(doc: Doc, clause: Clause, start: number): number {
  if (clause.link !== 'adverbial' || clause.kind !== 'finite') return start;
  for (let i = start; i < Math.min(start + 4, clause.predicate.index); i++) {
    const token = doc.tokens[i] as Token;
    if (/^(?:ce|când|cand|cât|cat)$/iu.test(token.form)) return i + 1;
    if (!/^(?:ADP|ADV|SCONJ|PUNCT|CCONJ)$/u.test(token.upos) && !/^(?:timp|vreme|dată|data)$/u.test(token.form)) break;
  }
  return start;
}

/** "riscă să îi piardă: | licitația, câștigată de Acmex, a fost contestată": a noun after a colon whose verb stands in another clause. */
function beforeColon({ tokens }: Doc, { predicate, sentence }: Clause, start: number, end: number): number {
  const colon = tokens.slice(Math.max(start, predicate.index), end + 1).find(({ form }) => form === ':')?.index;
  if (colon === undefined) return end;
  const verb = ({ msd }: Token): boolean => /^V[am]i|^Va--/u.test(msd);
  const rest = tokens.slice(end + 1, sentence.endToken);
  return !tokens.slice(colon, end + 1).some(verb) && rest.some(verb) ? colon - 1 : end;
}

/** "a demisionat joi, | la două zile după ce …": how long after says nothing without what it is counted from. */
function beforeOrphan(tokens: readonly Token[], start: number, end: number): number {
  const opens = /^(?:după|dupa|înainte|inainte)$/iu.test(tokens[end + 1]?.form ?? '');
  if (!opens || !/^(?:ce|ca|de|să|sa)$/iu.test(tokens[end + 2]?.form ?? '') || tokens[end]?.upos !== 'NOUN') return end;
  let at = end - 1;
  while (at > start && (/^(?:NUM|ADV|DET)$/u.test(tokens[at]?.upos ?? '') || tokens[at]?.form === 'de')) at--;
  return at < end - 1 && at > start && /^(?:la|cu)$/iu.test(tokens[at]?.form ?? '') ? at - 1 : end;
}

/** "…, lucru | pe care nu l-a confirmat": a noun that takes up the statement for the clause after it. */
function beforeResuming(tokens: readonly Token[], end: number, resuming: ReadonlySet<string>): number {
  const before = isRelative(tokens[end + 1]) || (tokens[end + 1]?.upos === 'ADP' && isRelative(tokens[end + 2]));
  return before && (resumesAt(tokens, end, resuming) || isSetOff(tokens, end) || isSum(tokens, end)) ? end - 2 : end;
}

/** "250 de milioane de lei, sumă | pe care o consideră mică": after an amount. */
function isSum(tokens: readonly Token[], at: number): boolean {
  const [unit, comma, noun] = tokens.slice(at - 2, at + 1);
  const amount = tokens.slice(at - 6, at - 2).some(({ upos, form }) => upos === 'NUM' || /^\d/u.test(form));
  const bare = noun?.upos === 'NOUN' && noun.features.Definite !== 'Def' && noun.features.Number !== 'Plur';
  return bare && comma?.form === ',' && unit?.upos === 'NOUN' && amount;
}

/** ", acuzație | pe care autoritățile o resping": the noun that a relative clause says something of, and that stands for what was said. */
export function resumedBy({ tokens }: Doc, { own, link }: Clause, { resuming }: Cues): Token | undefined {
  const first = link === 'relative' ? own.find(({ upos }) => upos !== 'PUNCT') : undefined;
  return first !== undefined && resumesAt(tokens, first.index - 1, resuming) ? tokens[first.index - 1] : undefined;
}

/** "pentru Standard, club | cu care mai are contract", "ordonanța, măsură | care va aduce bani": a bare noun after a comma that only carries the clause behind it. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const [name, comma, noun] = tokens.slice(at - 2, at + 1);
  return (
    comma?.form === ',' &&
    noun?.upos === 'NOUN' &&
    noun.features.Definite !== 'Def' &&
    noun.features.Number !== 'Plur' &&
    (name?.upos === 'PROPN' || name?.features.Definite === 'Def' || /^\p{Lu}/u.test(name?.form ?? ''))
  );
}

/** ", lucru", ", acuzație": a noun set off that stands for what was said before it. */
function resumesAt(tokens: readonly Token[], at: number, resuming: ReadonlySet<string>): boolean {
  return tokens[at - 1]?.form === ',' && resuming.has(tokens[at]?.lemma ?? '');
}

/** ", condamnat la 15 ani, …": a participle that is set off ends where its comma does. */
function beforeComma(doc: Doc, { predicate, folded }: Clause, end: number): number {
  // "acuzat că ar fi devalizat, între 2019 și 2023, un fond": what is told goes on
  const told = folded.flatMap(wordsOf).map(({ index }) => index);
  const goesOn = (comma: number): boolean => told.some((at) => at < comma) && told.some((at) => at > comma);
  for (let i = predicate.index + 1; i <= end; i++) if (doc.tokens[i]?.form === ',' && !goesOn(i)) return i - 1;
  return end;
}

/** A purpose longer than what serves it goes: "a depus demersul | pentru a evita …". */
function beforePurpose(doc: Doc, { predicate }: Clause, start: number, end: number): number {
  for (let i = predicate.index + 1; i < end; i++) {
    const opens = doc.tokens[i]?.form === 'pentru' && doc.tokens[i + 1]?.form === 'a';
    if (!opens) continue;
    const [kept, purpose] = [i - start, end - i + 1];
    return kept >= FEWEST_KEPT && purpose > kept ? i - 1 : end;
  }
  return end;
}

/** Words that a statement keeps at least when its purpose goes. */
const FEWEST_KEPT = 8;

/** How many tokens at `start` are a connector: "De asemenea". */
function connectorAt(doc: Doc, start: number, connectors: readonly string[]): number {
  for (const connector of connectors) {
    const words = connector.split(' ');
    if (words.every((word, k) => foldCase(doc.tokens[start + k]?.form ?? '') === word)) return words.length;
  }
  return 0;
}

/** Words that may stand between two parts of one statement. */
const LONGEST_GAP = 14;
const SHORT_GAP = 4;
const LONGEST_SUBJECT_GAP = 40;
