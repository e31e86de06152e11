import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { type ExtractedEntity, hasName, type ResolvedMention } from '../../entity.ts';
import { findNounPhrases, type MentionIndex } from '../../facts/nouns/noun-phrases.ts';

/**
 * What a text has spoken of so far, sentence by sentence: who was mentioned where, and what each sentence is about. Rules
 * that resolve a noun or pronoun ask it; what they resolve is entered, so that the next one builds on it.
 * Idea: centering (Grosz, Joshi & Weinstein 1995), reduced to the cases in which only one antecedent is left.
 */
export type Discourse = {
  readonly doc: Doc;
  readonly language: Language;
  readonly entities: readonly ExtractedEntity[];
  readonly index: Map<number, { entity: ExtractedEntity; mention: ResolvedMention }[]>;
  /** Where mentions begin, in text order, adjectives of nationality left out. */
  readonly starts: { readonly at: number; readonly entity: ExtractedEntity }[];
  /** Number of the sentence a token stands in. */
  readonly sentenceOf: readonly number[];
  /** Tokens inside quotation marks. */
  readonly quoted: ReadonlySet<number>;
};

export function openDiscourse(doc: Doc, language: Language, entities: readonly ExtractedEntity[]): Discourse {
  const index: Discourse['index'] = new Map();
  const sentenceOf: number[] = [];
  doc.sentences.forEach(({ firstToken, endToken }, number) => {
    for (let i = firstToken; i < endToken; i++) sentenceOf[i] = number;
  });
  const discourse = { doc, language, entities, index, starts: [], sentenceOf, quoted: quotedTokens(doc) };
  for (const entity of entities) for (const mention of entity.mentions) enter(discourse, entity, mention);
  return discourse;
}

export function enter({ index, starts }: Discourse, entity: ExtractedEntity, mention: ResolvedMention): void {
  if (mention.kind === 'implicit') return;
  if (mention.kind !== 'demonym-adjective') {
    const at = mention.firstToken;
    starts.splice(firstFrom(starts, at + 1), 0, { at, entity });
  }
  for (let i = mention.firstToken; i <= mention.lastToken; i++)
    index.set(i, [...(index.get(i) ?? []), { entity, mention }]);
}

function quotedTokens(doc: Doc): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  for (const { index, form } of doc.tokens) {
    if (open >= 0 && /^[”“"»]$/u.test(form)) {
      for (let i = open; i <= index; i++) inside.add(i);
      open = -1;
    } else if (/^[„“"«]$/u.test(form)) open = index;
  }
  return inside;
}

/** Entities with a mention of their own between two tokens (end exclusive), nearest last; adjectives of nationality are none. */
export function mentionedBetween({ starts }: Discourse, first: number, end: number): ExtractedEntity[] {
  const found = new Set<ExtractedEntity>();
  for (let i = firstFrom(starts, first); i < starts.length; i++) {
    const start = starts[i];
    if (start === undefined || start.at >= end) break;
    found.delete(start.entity);
    found.add(start.entity);
  }
  return [...found];
}

/** The place of the first start at or after a token: binary search, since long texts ask often. */
function firstFrom(starts: Discourse['starts'], token: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First token of the sentence `back` sentences before that of token `at`, in the same part of the article. */
export function sentencesBack({ doc, sentenceOf }: Discourse, at: number, back: number): number {
  const number = sentenceOf[at] ?? 0;
  return doc.sentences[Math.max(0, number - back)]?.firstToken ?? 0;
}

/** What a sentence is about: the entities of its first bare phrase; `nameless` where that names nobody. */
export function topicOf(
  discourse: Discourse,
  sentence: Sentence | undefined,
): { entities: readonly ExtractedEntity[]; nameless: boolean } {
  if (sentence === undefined) return { entities: [], nameless: false };
  const { doc, language, index } = discourse;
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  const phrases = findNounPhrases(doc, language, words, index as MentionIndex);
  const speaker = phrases.find(
    (phrase) =>
      phrase.governor === undefined && speaks(language, doc.tokens[phrase.first - 1]) && phrase.entities.length > 0,
  );
  if (speaker !== undefined) return { entities: speaker.entities, nameless: false };
  const first = phrases.find(
    (phrase) => phrase.governor === undefined && !phrase.temporal && !discourse.quoted.has(phrase.first),
  );
  if (first === undefined) return { entities: [], nameless: false };
  return { entities: first.entities, nameless: first.entities.length === 0 };
}

function speaks(language: Language, token: Token | undefined): boolean {
  return token?.upos === 'VERB' && language.cues.saying.has(token.lemma);
}

/** Where a person's name or descriptions give it away; undefined where both would do. */
export function genderOf(
  { doc, language }: Pick<Discourse, 'doc' | 'language'>,
  entity: ExtractedEntity,
): 'Masc' | 'Fem' | undefined {
  const { naming } = language;
  const [opening] = entity.mentions;
  if (!hasName(entity) && opening !== undefined) {
    const { Gender } = doc.tokens[opening.headToken]?.features ?? {};
    return Gender === 'Masc' || Gender === 'Fem' ? Gender : undefined;
  }
  const byName = naming.genderOfFirstName(entity.name);
  if (byName !== undefined) return byName;
  const [first = ''] = entity.name.split(' ');
  if (entity.name.includes(' ') && naming.firstNames.has(first.toLowerCase())) return 'Masc';
  const feminine = entity.mentions.some(
    ({ kind, headToken }) => kind === 'nominal' && doc.tokens[headToken]?.features.Gender === 'Fem',
  );
  return feminine ? 'Fem' : undefined;
}

export function isSameGender(discourse: Discourse, entity: ExtractedEntity, gender: string | undefined): boolean {
  const own = genderOf(discourse, entity);
  return gender === undefined || own === undefined || own === gender;
}
