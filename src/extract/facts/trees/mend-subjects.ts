import type { Token } from '../../../language/doc.ts';
import { isRelative } from '../clauses/clause.ts';
import { change, finiteAbove, type Mending, wordsIn } from './mending.ts';

/**
 * "a început în martie și următorul termen este pe 12 mai": a noun that parsers join to one before it, though a preposition governs
 * only that one and a finite verb follows at once: it is that verb's subject, and the verb begins a clause beside the first.
 */
export function mendJoinedSubjects(mending: Mending): void {
  const words = wordsIn(mending);
  for (const noun of words) {
    if (noun.deprel !== 'conj' || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) continue;
    const former = mending.tokens[noun.head];
    const link = words.find(({ head, deprel }) => head === noun.index && deprel === 'cc');
    if (former === undefined || link === undefined) continue;
    const governed = (token: Token): boolean =>
      words.some(({ head, deprel, upos }) => head === token.index && deprel === 'case' && upos === 'ADP');
    if (former.index > link.index || !governed(former) || governed(noun) || !isSubjectForm(noun, words)) continue;
    const predicate = predicateAfter(mending, noun);
    if (predicate === undefined || predicate.index < noun.index) continue;
    const verb = finiteAbove(mending, former.head, former.index);
    const hasSubject = words.some(({ head, deprel }) => head === predicate.index && deprel.startsWith('nsubj'));
    if (verb === undefined || hasSubject) continue;
    if (mending.tokens.slice(verb + 1, former.index).some(opensClause)) continue;
    // it may hang on the later verb along with the noun
    if (former.head === predicate.index) change(mending, former.index, { head: verb });
    change(mending, predicate.index, { head: verb, deprel: 'conj' });
    change(mending, noun.index, { head: predicate.index, deprel: 'nsubj' });
    change(mending, link.index, { head: predicate.index });
  }
}

/** "a spus că în Rusia și Ucraina sunt …": a new clause between the verb and the first noun has them both. */
function opensClause(token: Token): boolean {
  return token.upos === 'SCONJ' || token.form === ',' || isRelative(token);
}

/** With its article, a determiner or a degree: bare nouns are no subjects before their verb. */
function isSubjectForm({ index, upos, features }: Token, words: readonly Token[]): boolean {
  if (features.Case === 'Dat,Gen') return false;
  if (upos === 'PROPN') return true;
  return (
    features.Definite === 'Def' ||
    words.some(
      ({ head, index: at, msd, features: own }) =>
        head === index && at < index && (/^[DT]/u.test(msd) || own.Definite === 'Def') && own.Case !== 'Dat,Gen',
    )
  );
}

/** What the verb right after a noun tells: the verb, or where that only links, what it links to. */
function predicateAfter({ tokens, sentence }: Mending, { index, features }: Token): Token | undefined {
  let at = index + 1;
  while (at < Math.min(sentence.endToken, index + LONGEST_TAIL) && isTail(tokens[at])) at++;
  while (at < sentence.endToken && /^(?:Q|P[px]|R)/u.test(tokens[at]?.msd ?? '') && !isRelative(tokens[at])) at++;
  const verb = at < sentence.endToken ? tokens[at] : undefined;
  if (verb === undefined || !/^V[am](?:i|--)/u.test(verb.msd)) return undefined;
  const [told, own] = [verb.features.Number, features.Number];
  if (told !== undefined && own !== undefined && told !== own) return undefined;
  return /^(?:aux|cop)/u.test(verb.deprel) ? tokens[verb.head] : verb;
}

/** "ministrul | Dan", "liderul | opoziției maghiare": what may stand between a noun and its verb. */
function isTail(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:PROPN|ADJ)$/u.test(token.upos) || token.features.Case === 'Dat,Gen' || /^T[fs]/u.test(token.msd);
}

const LONGEST_TAIL = 7;
