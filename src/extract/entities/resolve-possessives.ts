import type { Token } from '../../language/doc.ts';
import { type Discourse, mentionedBetween, sentencesBack, topicOf } from './discourse.ts';
import type { Reference } from './reference.ts';

/**
 * "soția sa", "liderul său", said of a person: the only person that its sentence has named before; where it has named nobody, the only one of the
 * sentence before, if that is about him. "său" agrees with what is owned and says nothing of the owner's gender.
 */
export function resolvePossessive(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language, quoted } = discourse;
  const token = doc.tokens[at] as Token;
  const role = doc.tokens[at - 1];
  if (!/^[DP]s3/u.test(token.msd) || quoted.has(at) || !/^s/iu.test(token.form)) return undefined;
  if (role === undefined || role.features.Number === 'Plur') return undefined;
  if (!language.naming.personRoles.has(role.lemma.toLowerCase())) return undefined;
  const start = sentencesBack(discourse, at, 0);
  const here = mentionedBetween(discourse, start, at);
  const persons = here.filter(({ type }) => type === 'PERSON');
  const [owner, another] = persons;
  if (another !== undefined) return undefined;
  if (owner !== undefined) return { entity: owner, first: at, last: at, head: at, kind: 'pronoun' };
  if (here.some(({ type }) => /^(?:ORG|GPE|GROUP)$/u.test(type))) return undefined;
  const sentence = doc.sentences[(discourse.sentenceOf[at] ?? 0) - 1];
  if (sentence === undefined) return undefined;
  const before = mentionedBetween(discourse, sentence.firstToken, sentence.endToken);
  const [only, second] = before.filter(({ type }) => type === 'PERSON');
  if (only === undefined || second !== undefined || !topicOf(discourse, sentence).entities.includes(only))
    return undefined;
  return { entity: only, first: at, last: at, head: at, kind: 'pronoun' };
}
