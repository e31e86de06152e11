import { isRelative } from '../clauses/clause.ts';
import { change, isFiniteHere, type Mending, opensAfterComma, wordsIn } from './mending.ts';

/** Clauses of which parsers hang a part on the verb beside them: the frame at a sentence's end, a clause of time. */

/** "nu va participa la turneul de la Cluj, a anunțat organizatoarea": nothing before its comma belongs to a frame. */
export function mendFrames(mending: Mending): void {
  const { cues } = mending.language;
  for (const verb of wordsIn(mending)) {
    if (!cues.saying.has(verb.lemma) && !cues.relaying.has(verb.lemma)) continue;
    const words = wordsIn(mending);
    if (!isFiniteHere(words, verb) || !opensAfterComma(mending, verb)) continue;
    const comma = words.findLast(({ index, form }) => index < verb.index && form === ',');
    // what follows is who speaks, and the sentence is over
    const speaker = words.find(({ index, upos }) => index > verb.index && /^(?:NOUN|PROPN)$/u.test(upos));
    const more = words.some((token) => token.index > verb.index && isFiniteHere(words, token));
    if (comma === undefined || speaker === undefined || more) continue;
    // ", a declarat, marți, pentru Agerpres, directorul …": a bare noun after the verb is who speaks
    for (const { index, head, upos } of words) {
      const noun = /^(?:NOUN|PROPN)$/u.test(upos) || isFormer(mending, index);
      const bare = noun && words.every((one) => one.head !== index || one.deprel !== 'case');
      if (index > verb.index && head < comma.index && head >= 0 && bare)
        change(mending, index, { head: verb.index, deprel: 'nsubj' });
    }
    const left = words.filter(
      ({ index, head, upos }) => head === verb.index && index < comma.index && upos !== 'PUNCT',
    );
    const governed = left.find(({ index }) => words.some((one) => one.head === index && one.deprel === 'case'));
    const above = words.findLast((one) => one.index < (governed?.index ?? 0) && isFiniteHere(words, one));
    // "a produs 10, cu 6% mai puțin decât în 2024, arată datele", "a coborât la 6%, cel mai mic nivel, a anunțat Biroul"
    const verbAbove = words.findLast((one) => one.index < comma.index && isFiniteHere(words, one));
    if (verbAbove !== undefined)
      for (const { index, upos, deprel } of left)
        if (
          index > verbAbove.index &&
          /^(?:ADV|NOUN|PROPN)$/u.test(upos) &&
          !deprel.startsWith('nsubj') &&
          !mending.tokens.slice(verbAbove.index, index).some((token) => token.upos === 'SCONJ' || isRelative(token))
        )
          change(mending, index, { head: verbAbove.index, deprel: 'advmod' });
    if (above === undefined) continue;
    for (const { index } of left) if (index > above.index) change(mending, index, { head: above.index, deprel: 'obl' });
  }
}

/** "fosta angajată": an adjective that stands for a person. */
function isFormer({ tokens }: Mending, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return word?.upos === 'ADJ' && before?.upos === 'ADJ' && before.features.Definite === 'Def';
}

/** "până când ministra va veni": what such a conjunction opens is a clause with the verb that follows, a noun between its subject. */
export function mendTimeClauses(mending: Mending): void {
  for (const second of wordsIn(mending)) {
    const opener = mending.tokens[second.index - 1];
    if (second.deprel !== 'fixed' || !/^(?:când|cand|ce)$/iu.test(second.form) || second.head !== opener?.index)
      continue;
    const words = wordsIn(mending);
    const verb = words.find((token) => token.index > second.index && isFiniteHere(words, token));
    const above = words.findLast((token) => token.index < opener.index && isFiniteHere(words, token));
    if (verb === undefined || above === undefined || opener.head === verb.index) continue;
    const between = mending.tokens.slice(second.index + 1, verb.index);
    const governed = mending.tokens[opener.head];
    if (between.some((token) => token.upos === 'SCONJ' || isRelative(token)) || governed === undefined) continue;
    if (between.includes(governed)) {
      if (!/^(?:NOUN|PROPN)$/u.test(governed.upos) || governed.features.Case === 'Dat,Gen') continue;
      change(mending, governed.index, { head: verb.index, deprel: 'nsubj' });
    }
    change(mending, verb.index, { head: above.index, deprel: 'advcl' });
    change(mending, opener.index, { head: verb.index, deprel: 'mark' });
  }
}
