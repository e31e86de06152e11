import type { Sentence, Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { findNounPhrases } from '../../facts/nouns/noun-phrases.ts';
import { type Discourse, mentionedBetween, topicOf } from './discourse.ts';
import type { Reference } from './reference.ts';

/** "țara", "țara noastră", "capitala Chinei": the only country that the text has named, the reader's own, the city itself. */
export function resolveCountry(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language } = discourse;
  const { naming } = language;
  const head = doc.tokens[at] as Token;
  const lemma = head.lemma.toLowerCase();
  if (head.upos !== 'NOUN' || head.features.Number === 'Plur') return undefined;
  if (lemma === naming.capitalNoun) return capital(discourse, at);
  if (lemma !== naming.countryNoun) return undefined;
  const after = doc.tokens[at + 1];
  const before = doc.tokens[at - 1];
  const countries = mentionedBetween(discourse, 0, doc.tokens.length).filter(isCountry);
  const own = after !== undefined && naming.ourOwn.has(after.form.toLowerCase());
  if (own) {
    const home = naming.homeCountries
      .map((code) => countries.find((entity) => entity.key === `country ${code}`))
      .find(Boolean);
    return home === undefined ? undefined : { entity: home, first: at, last: at + 1, head: at, kind: 'nominal' };
  }
  const definite = isDefinite(head);
  const adverbial = before !== undefined && naming.locatives.has(before.form.toLowerCase());
  if (!definite && !adverbial) return undefined;
  if (after !== undefined && (after.features.Case === 'Dat,Gen' || /^(?:PROPN|NOUN|DET)$/u.test(after.upos)))
    return undefined;
  const named = mentionedBetween(discourse, 0, at).filter(isCountry);
  const only = named.length > 1 ? nearest(discourse, at) : named[0];
  if (only === undefined) return undefined;
  const last = after?.upos === 'ADJ' ? at + 1 : at;
  return { entity: only, first: at, last, head: at, kind: 'nominal' };
}

/** Among several countries the only one of its sentence, else the one that the nearest sentence before with a country is about. */
function nearest(discourse: Discourse, at: number): ExtractedEntity | undefined {
  const { doc, sentenceOf } = discourse;
  const number = sentenceOf[at] ?? 0;
  const [here, another] = mentionedBetween(discourse, doc.sentences[number]?.firstToken ?? at, at).filter(isCountry);
  if (here !== undefined) return another === undefined ? here : undefined;
  for (let back = 1; back <= REACH; back++) {
    const sentence = doc.sentences[number - back];
    if (sentence === undefined) return undefined;
    const countries = mentionedBetween(discourse, sentence.firstToken, sentence.endToken).filter(isCountry);
    const [only, more] = countries;
    if (only !== undefined) return more === undefined && isActor(discourse, sentence, only) ? only : undefined;
  }
  return undefined;
}

/** "Liderul a spus că Turcia va trimite ajutoare": a sentence is about it, or a clause of it. */
function isActor(discourse: Discourse, sentence: Sentence, country: ExtractedEntity): boolean {
  if (topicOf(discourse, sentence).entities[0] === country) return true;
  const { doc, language, index } = discourse;
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  return findNounPhrases(doc, language, words, index).some(
    ({ head, governor, entities }) =>
      governor === undefined && head.deprel === 'nsubj' && entities.length === 1 && entities[0] === country,
  );
}

/** Sentences to look back for the country that a text is about. */
const REACH = 2;

function isCountry(entity: ExtractedEntity): boolean {
  return entity.key.startsWith('country ');
}

/** "capitala Chinei" where the text names Beijing too. */
function capital(discourse: Discourse, at: number): Reference | undefined {
  const { index, language, entities } = discourse;
  const { naming } = language;
  const country = (index.get(at + 1) ?? []).find(
    ({ entity, mention }) => isCountry(entity) && mention.firstToken === at + 1,
  );
  if (country === undefined) return undefined;
  const { places } = naming.gazetteer();
  const code = country.entity.key.slice('country '.length);
  const city = entities.find((entity) => {
    const place = entity.type === 'GPE' ? places.get(naming.nameKey(entity.name)) : undefined;
    return place?.kind === 'capital' && place.code === code && !isCountry(entity);
  });
  return city === undefined
    ? undefined
    : { entity: city, first: at, last: country.mention.lastToken, head: at, kind: 'nominal' };
}
