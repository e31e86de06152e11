import type { Token } from '../../../language/doc.ts';
import { isRelative } from '../clauses/clause.ts';
import { change, hangsOn, isFiniteHere, type Mending, wordsIn } from './mending.ts';

/** Words that a text without diacritics makes look like others: "ca" for "că", "urma sa" for "urma să". */

/** "Parcul urma sa fie deschis": without diacritics the verb and its "să" look like "urma sa", his trace. */
export function mendPlans(mending: Mending): void {
  const { tokens } = mending;
  for (const plan of wordsIn(mending)) {
    const [particle, next] = [tokens[plan.index + 1], tokens[plan.index + 2]];
    if (plan.form.toLowerCase() !== 'urma' || plan.upos !== 'NOUN' || particle?.form !== 'sa') continue;
    const verb = next?.upos === 'PRON' || next?.upos === 'PART' ? tokens[plan.index + 3] : next;
    if (verb === undefined || !/^V[am]s/u.test(verb.msd)) continue;
    const predicate = /^(?:aux|cop)/u.test(verb.deprel) ? tokens[verb.head] : verb;
    const subject = tokens[plan.head];
    if (predicate === undefined || predicate.index < verb.index) continue;
    const features = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Imp', VerbForm: 'Fin' };
    const inner = plan.head >= 0 && subject !== undefined && !hangsOn(mending, plan.head, predicate.index);
    const above = inner ? subject : predicate;
    change(mending, plan.index, {
      upos: 'VERB',
      msd: 'Vmii3s',
      lemma: 'urma',
      features,
      head: above.head,
      deprel: above.deprel,
    });
    if (inner) change(mending, subject.index, { head: plan.index, deprel: 'nsubj' });
    change(mending, predicate.index, { head: plan.index, deprel: 'ccomp' });
    for (const token of wordsIn(mending))
      if (token.head === predicate.index && token.index < plan.index)
        change(mending, token.index, { head: plan.index });
    change(mending, particle.index, { upos: 'PART', msd: 'Qs', lemma: 'să', head: predicate.index, deprel: 'mark' });
  }
}

/** "susține ca o parte din lucrări ar fi fost plătite": after a verb of telling, with a finite verb and no "să" behind it, "ca" is "că". */
export function mendPlainThat(mending: Mending): void {
  const { tokens } = mending;
  for (const opener of wordsIn(mending)) {
    if (opener.form !== 'ca' || opener.index === mending.sentence.firstToken) continue;
    const teller = tokens[opener.index - 1] as Token;
    const words = wordsIn(mending);
    const verb = words.find((token) => token.index > opener.index && isFiniteHere(words, token));
    if (verb === undefined || !tells(mending, teller) || !isFiniteHere(words, teller)) continue;
    const between = tokens.slice(opener.index + 1, verb.index);
    const parted = ({ upos, form }: Token): boolean => /^(?:SCONJ|PUNCT)$/u.test(upos) || /^s[aă]$/iu.test(form);
    if (between.some((token) => parted(token) || isRelative(token))) continue;
    if (hangsOn(mending, teller.index, verb.index))
      change(mending, teller.index, { head: verb.head, deprel: verb.deprel });
    change(mending, verb.index, { head: teller.index, deprel: 'ccomp' });
    change(mending, opener.index, { upos: 'SCONJ', msd: 'Csssp', lemma: 'că', head: verb.index, deprel: 'mark' });
    for (const { index, head, upos } of between)
      if (head <= opener.index)
        change(mending, index, {
          head: verb.index,
          deprel: isBare(mending, index) ? 'nsubj' : upos === 'ADV' ? 'advmod' : 'obl',
        });
  }
}

/** A noun that no preposition governs. */
function isBare(mending: Mending, index: number): boolean {
  const governed = wordsIn(mending).some(
    ({ head, deprel, upos }) => head === index && deprel === 'case' && upos === 'ADP',
  );
  return /^(?:NOUN|PROPN|PRON)$/u.test(mending.tokens[index]?.upos ?? '') && !governed;
}

function tells({ language: { cues } }: Mending, { lemma }: Token): boolean {
  return [cues.saying, cues.believing, cues.denying, cues.promising, cues.accusing].some((verbs) => verbs.has(lemma));
}
