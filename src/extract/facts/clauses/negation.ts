import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Clause } from './clause.ts';
import { lacks } from './predicates.ts';

/** A clause → the word that makes what it tells negative, if any. */

/** "nu" of the clause itself, or of the first thing said in it. */
export function negationOf(doc: Doc, clause: Clause, language: Language): Token | undefined {
  if (clause.kind === 'without') return lacks(doc, clause.predicate);
  const own = clause.own.find((token) => isNegation(token, clause, language));
  if (own !== undefined) return own;
  // "lipsită de un conducător"
  const { predicate } = clause;
  if (clause.kind === 'participle' && language.cues.lacking.has(predicate.lemma)) return predicate;
  const said = clause.folded.filter((one) => one.kind === 'finite' && one.link !== 'condition' && !isAsideOf(doc, one));
  const [first] = said;
  return first?.own.find((token) => isNegation(token, first, language)) ?? askedNot(clause, language.cues);
}

/** "roagă fermierii să nu vină", "a promis să nu plece": what is asked for or promised is that it does not happen. */
export function askedNot({ predicate, own }: Clause, { asking, promising }: Cues): Token | undefined {
  if (!asking.has(predicate.lemma) && !promising.has(predicate.lemma)) return undefined;
  const at = own.findIndex(
    ({ index, form, msd }) => index > predicate.index && /^s[ăa]$/iu.test(form) && msd.startsWith('Q'),
  );
  return at >= 0 && /^nu$/iu.test(own[at + 1]?.form ?? '') ? own[at + 1] : undefined;
}

/** "au blocat drumul, nemulțumiți că nu …": what an adjective set off by a comma feels is not what the verb tells. */
export function isAsideOf({ tokens }: Doc, { own }: Clause): boolean {
  const opener = own.find(({ upos }) => upos !== 'PUNCT');
  const [before, lead] = [tokens[(opener?.index ?? 0) - 1], tokens[(opener?.index ?? 0) - 2]];
  return lead?.form === ',' && before !== undefined && (before.upos === 'ADJ' || /^Vmp/u.test(before.msd));
}

function isNegation(token: Token, clause: Clause, language: Language): boolean {
  if (!language.cues.negations.has(token.form.toLowerCase()) && !language.cues.negations.has(token.lemma)) return false;
  const { index } = clause.predicate;
  const between = clause.own.filter((one) => one.index > token.index && one.index < index);
  return (
    token.index < index &&
    index - token.index <= 6 &&
    /^(?:Q|R)/u.test(token.msd) &&
    between.every((one) => one.upos !== 'PUNCT')
  );
}
