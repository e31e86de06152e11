import type { Token } from '../../../language/doc.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { isRoleWord } from '../../facts/nouns/role-words.ts';
import { type Discourse, isSameGender, mentionedBetween, sentencesBack, topicOf } from './discourse.ts';
import type { Reference } from './reference.ts';

/**
 * "el", "ea", "acesta", "aceasta": the only person of that gender in this sentence and the one before. A demonstrative may
 * take up a thing too: it counts where that person is what the sentence before is about, or where only a person can do
 * what its verb says. Inside somebody's quotation nothing is resolved.
 */
export function resolvePronoun(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language, quoted } = discourse;
  const token = doc.tokens[at] as Token;
  const opens = doc.sentences[discourse.sentenceOf[at] ?? 0]?.firstToken === at || doc.tokens[at - 1]?.upos === 'PUNCT';
  // "cotidianul El Tiempo"
  if (/^\p{Lu}/u.test(token.form) && !opens) return undefined;
  if (token.upos !== 'PRON' || !/^P[pd]3/u.test(token.msd) || /w$/u.test(token.msd)) return undefined;
  const gender = language.naming.takingUp[token.form.toLowerCase()];
  if (gender === undefined || quoted.has(at) || token.features.Number === 'Plur') return undefined;
  const first = sentencesBack(discourse, at, 1);
  const spoken = isAfterQuotation(discourse, at);
  const persons = mentionedBetween(discourse, first, at).filter(
    (entity) => entity.type === 'PERSON' && !(spoken && isOnlyQuoted(discourse, entity, first, at)),
  );
  const fitting = persons.filter((entity) => isSameGender(discourse, entity, gender));
  const speaker = speakerOf(discourse, token, gender);
  if (speaker !== undefined) return { entity: speaker, first: at, last: at, head: at, kind: 'pronoun' };
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return undefined;
  // "Partidul condus de Ion a convocat Biroul Politic. Acesta va decide …"
  if (/^Pd/u.test(token.msd) && isBodySince(discourse, only, at)) return undefined;
  if (isOtherNear(discourse, only, at)) return undefined;
  if (/^Pd/u.test(token.msd) && !isPersonal(discourse, token, only.key)) return undefined;
  return { entity: only, first: at, last: at, head: at, kind: 'pronoun' };
}

/** "Avocatul lui Ion, Radu Pop, spune că …. „…”, a declarat acesta": whom the sentence before is about speaks on. */
function speakerOf(discourse: Discourse, token: Token, gender: string): ExtractedEntity | undefined {
  const { doc, language, sentenceOf } = discourse;
  const verb = doc.tokens[token.index - 1];
  if (verb?.upos !== 'VERB' || !language.cues.saying.has(verb.lemma) || !/^Pd/u.test(token.msd)) return undefined;
  const before = doc.sentences[(sentenceOf[token.index] ?? 0) - 1];
  const [topic, second] = topicOf(discourse, before).entities;
  if (topic === undefined || second !== undefined || topic.type !== 'PERSON') return undefined;
  const told = doc.tokens
    .slice(before?.firstToken, before?.endToken)
    .some(({ lemma, upos }) => upos === 'VERB' && language.cues.saying.has(lemma));
  return told && isSameGender(discourse, topic, gender) ? topic : undefined;
}

/** "…”, a spus acesta": who speaks is nobody whom his own words name. */
function isAfterQuotation({ doc, quoted, language }: Discourse, at: number): boolean {
  const verb = doc.tokens[at - 1];
  if (verb?.upos !== 'VERB' || !language.cues.saying.has(verb.lemma)) return false;
  return doc.tokens.slice(Math.max(0, at - LONGEST_FRAME), at).some(({ index }) => quoted.has(index));
}

const LONGEST_FRAME = 8;

function isOnlyQuoted({ quoted }: Discourse, { mentions }: ExtractedEntity, from: number, to: number): boolean {
  return mentions
    .filter(({ firstToken }) => firstToken >= from && firstToken < to)
    .every(({ firstToken }) => quoted.has(firstToken));
}

function isBodySince({ doc, index, language }: Discourse, only: ExtractedEntity, at: number): boolean {
  const last = only.mentions.findLast(({ lastToken }) => lastToken < at)?.lastToken ?? at;
  const before = doc.tokens[at - 1];
  const { Gender } = (doc.tokens[at] as Token).features;
  const next = doc.tokens.slice(at + 1, at + LONGEST_GROUP).find(({ upos }) => upos === 'VERB');
  if ([before, next].some((verb) => verb?.upos === 'VERB' && language.cues.saying.has(verb.lemma))) return false;
  return doc.tokens.slice(last + 1, at).some(({ index: i }) =>
    (index.get(i) ?? []).some(({ entity, mention }) => {
      const gender = doc.tokens[mention.headToken]?.features.Gender;
      return entity.type === 'ORG' && (gender === undefined || Gender === undefined || gender === Gender);
    }),
  );
}

/** "Primarul … cu un expert. Acesta …": somebody without a name, spoken of since; "acesta" is whoever came last. */
function isOtherNear({ doc, index, language }: Discourse, only: ExtractedEntity, at: number): boolean {
  const last = only.mentions.findLast(({ lastToken }) => lastToken < at)?.lastToken ?? at;
  const pronoun = doc.tokens[at] as Token;
  const { Gender } = pronoun.features;
  const { personNouns, personRoles } = language.naming;
  const isPerson = (token: Token): boolean => {
    const lemma = token.lemma.toLowerCase();
    const acts = /^Pd/u.test(pronoun.msd) && isRoleWord(language, token);
    return acts || personRoles.has(lemma) || personNouns.has(lemma);
  };
  return doc.tokens
    .slice(last + 1, at)
    .some(
      (token) =>
        token.upos === 'NOUN' &&
        token.features.Number !== 'Plur' &&
        (Gender === undefined || token.features.Gender === Gender) &&
        !index.has(token.index) &&
        isPerson(token),
    );
}

function isPersonal(discourse: Discourse, token: Token, key: string): boolean {
  const { doc, language, sentenceOf } = discourse;
  const number = sentenceOf[token.index] ?? 0;
  const own = doc.sentences[number];
  const opens = own !== undefined && token.index <= own.firstToken + 2;
  const verb = doc.tokens.slice(token.index + 1, token.index + 6).find(({ upos }) => upos === 'VERB');
  if (verb !== undefined && language.cues.personal.has(verb.lemma)) return true;
  // "Acesta a fost reținut": done to persons alone
  if (verb !== undefined && /^Vmp/u.test(verb.msd) && language.cues.personObjects.has(verb.lemma)) return true;
  // "apelul declarat de acesta": done by persons alone
  const [participle, by] = doc.tokens.slice(Math.max(0, token.index - 2), token.index);
  if (by?.form === 'de' && /^Vmp/u.test(participle?.msd ?? '') && language.cues.personal.has(participle?.lemma ?? ''))
    return true;
  // "a adăugat aceasta"
  const before = doc.tokens[token.index - 1];
  if (before?.upos === 'VERB' && language.cues.saying.has(before.lemma)) return true;
  // "Aceasta înseamnă …" is what was said; what "a fost arestată" is a woman
  if (token.features.Gender === 'Fem' && !(/^Vmp/u.test(verb?.msd ?? '') && verb?.features.Gender === 'Fem'))
    return false;
  return opens && topicOf(discourse, doc.sentences[number - 1]).entities.some((entity) => entity.key === key);
}

/** Tokens up to the verb of a pronoun: clitics, negation and auxiliaries. */
const LONGEST_GROUP = 6;
