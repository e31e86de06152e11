import type { Sentence, Token } from '../../../language/doc.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
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
  // "Avocatul său, Ion Pop": not his own
  const described = (discourse.index.get(at) ?? []).map(({ entity }) => entity);
  const here = mentionedBetween(discourse, start, at).filter((entity) => !described.includes(entity));
  if (here.some((entity) => isOfSomebody(discourse, entity, start, at))) return undefined;
  const persons = here.filter(({ type }) => type === 'PERSON');
  const [owner, another] = persons;
  if (another !== undefined) return undefined;
  if (owner !== undefined) return { entity: owner, first: at, last: at, head: at, kind: 'pronoun' };
  if (here.some(({ type }) => /^(?:ORG|GPE|GROUP)$/u.test(type))) return undefined;
  const sentence = doc.sentences[(discourse.sentenceOf[at] ?? 0) - 1];
  if (sentence === undefined) return undefined;
  const before = mentionedBetween(discourse, sentence.firstToken, sentence.endToken);
  const [only, second] = before.filter(({ type }) => type === 'PERSON');
  if (only === undefined || second !== undefined) return undefined;
  const spokenOf = topicOf(discourse, sentence).entities.includes(only);
  const close = language.naming.companions.has(role.lemma.toLowerCase()) && hasName(only);
  // "Autoarea sa, Ana Pop": of a work as well
  if (spokenOf ? described.length > 0 && !close : !close || hasOthers(discourse, sentence)) return undefined;
  return { entity: only, first: at, last: at, head: at, kind: 'pronoun' };
}

/** "Mama sa, Ana Pop, … tatăl său": both are of whom the first is. */
function isOfSomebody({ doc }: Discourse, { mentions }: ExtractedEntity, start: number, at: number): boolean {
  return mentions.some(
    ({ firstToken, lastToken }) =>
      firstToken >= start &&
      lastToken < at &&
      doc.tokens.slice(firstToken, lastToken + 1).some(({ msd }) => /^[DP]s3/u.test(msd)),
  );
}

/** "Ministrul a vorbit despre Ion. Soția sa …": somebody without a name may be meant as well. */
function hasOthers({ doc, index, language: { naming } }: Discourse, sentence: Sentence): boolean {
  return doc.tokens.slice(sentence.firstToken, sentence.endToken).some((token) => {
    const word = token.lemma.toLowerCase();
    if (index.has(token.index) || index.has(token.index + 1) || !/^(?:NOUN|PRON)$/u.test(token.upos)) return false;
    if (token.upos === 'PRON') return /^P[pi]3.s/u.test(token.msd);
    return naming.personRoles.has(word) || naming.personNouns.has(word);
  });
}
