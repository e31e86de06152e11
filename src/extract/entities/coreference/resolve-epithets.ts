import type { Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { bareForms } from '../names/name-words.ts';
import { type Discourse, isSameGender, mentionedBetween, sentencesBack, topicOf } from './discourse.ts';
import type { Reference } from './reference.ts';

/**
 * "fostul deputat", "omul de afaceri", "inculpata": a definite noun for a person, nothing said with it. It takes up the one
 * person of its gender named in this sentence and the two before, if the sentence before is about him, if the text has
 * named nobody else yet, or if it is a word of a legal case and he the only one it can be.
 */
export function resolveEpithet(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language, quoted } = discourse;
  const nominal = epithetAt(discourse, at);
  if (nominal === undefined || quoted.has(at)) return undefined;
  const head = doc.tokens[nominal.head] as Token;
  const gender = head.features.Gender === 'Fem' ? 'Fem' : undefined;
  const first = sentencesBack(discourse, at, 2);
  const persons = mentionedBetween(discourse, first, at).filter((entity) => entity.type === 'PERSON');
  const fitting = persons.filter((entity) => isSameGender(discourse, entity, gender));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return undefined;
  const before = doc.sentences[(discourse.sentenceOf[at] ?? 0) - 1];
  const earlier = mentionedBetween(discourse, 0, at).filter((entity) => entity.type === 'PERSON');
  const alone = earlier.every((entity) => entity === only || !isSameGender(discourse, entity, gender));
  const legal = language.naming.legalEpithets.has(head.lemma.toLowerCase());
  const topic = topicOf(discourse, before).entities.includes(only);
  if (!alone && !topic && !legal) return undefined;
  if (isAnotherSince(discourse, only, head)) return undefined;
  return isOtherPost(discourse, only, head) ? undefined : { entity: only, ...nominal, kind: 'nominal' };
}

/** "primarul Ion Pop … un primar din Vaslui … edilul": somebody without a name who may be meant. */
function isAnotherSince({ doc, index, language: { naming } }: Discourse, only: ExtractedEntity, head: Token): boolean {
  const lemma = head.lemma.toLowerCase();
  const last = only.mentions.findLast(({ lastToken }) => lastToken < head.index)?.lastToken ?? head.index;
  return doc.tokens.slice(last + 1, head.index).some((token) => {
    const noun = token.lemma.toLowerCase();
    const one = token.upos === 'NOUN' && token.features.Number !== 'Plur' && !index.has(token.index);
    return one && (noun === lemma || naming.broaderRoles[lemma]?.has(noun) === true);
  });
}

/** Fost, actual, tânăr and the like before it belong to the nominal. */
function epithetAt(
  { doc, language }: Discourse,
  at: number,
): { first: number; last: number; head: number } | undefined {
  const { naming } = language;
  const opening = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1];
  const led = opening.upos === 'ADJ' && opening.features.Definite === 'Def' && next?.upos === 'NOUN';
  const head = led ? (next as Token) : opening;
  const nominal = head.upos === 'NOUN' || (head.upos === 'ADJ' && next?.upos !== 'NOUN');
  // "Cineasta", "Inculpata": at the start of a sentence the tagger may take one for a name
  const named = head.upos === 'PROPN' && !led;
  if (!nominal && !named) return undefined;
  const words = named
    ? bareForms(naming, head).filter((form) => form !== head.form.toLowerCase())
    : [head.lemma.toLowerCase()];
  const lemma = words.find((word) => naming.epithets.has(word) || naming.legalEpithets.has(word));
  if (lemma === undefined) return undefined;
  if (head.features.Number === 'Plur' || !(led || named || isDefinite(head))) return undefined;
  let last = head.index;
  const [de, noun] = doc.tokens.slice(last + 1, last + 3);
  const ofNoun = de?.form === 'de' && noun?.upos === 'NOUN' && noun.features.Definite !== 'Def';
  if (lemma === 'om') {
    // "omul de afaceri", "omul de stat"; a bare "omul" is anybody
    if (!ofNoun) return undefined;
    last = noun.index;
  } else if (ofNoun) return undefined;
  // "ministrul Energiei", "liderul opoziției", "șeful lui": said with more, it may be somebody else
  const after = doc.tokens[last + 1];
  if (
    after !== undefined &&
    (after.features.Case === 'Dat,Gen' ||
      /^(?:ADJ|PROPN|NOUN|DET)$/u.test(after.upos) ||
      // "ministrul pentru Energie"
      after.form === 'pentru' ||
      after.form === naming.personGenitive)
  )
    return undefined;
  return { first: at, last, head: head.index };
}

/** "ministrul" after "deputata Ana Pop": a person whose post the text has told is not taken up by another. */
function isOtherPost({ doc, language }: Discourse, entity: ExtractedEntity, head: Token): boolean {
  const { naming } = language;
  if (naming.legalEpithets.has(head.lemma.toLowerCase())) return false;
  const told = [...entity.descriptions, ...entity.mentions.filter(({ kind, group }) => kind === 'nominal' && !group)];
  const posts = doc.tokens
    .filter((token) => told.some(({ start, end }) => start <= token.start && token.end <= end))
    .map((token) => token.lemma.toLowerCase())
    .filter((lemma) => POSTS.test(lemma));
  const lemma = head.lemma.toLowerCase();
  return POSTS.test(lemma) && posts.length > 0 && !posts.includes(lemma);
}

const POSTS =
  /^(?:ministr|premier|președint|primar|deputat|senator|cancelar|guvernator|ambasador|rege|regină|comisar|prim-ministr|vicepremier)/u;
