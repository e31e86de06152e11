import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { foldCase } from '../../../text/fold.ts';
import { isIndefiniteArticle } from '../../definiteness.ts';
import type { ExtractedEntity, ResolvedMention } from '../../entity.ts';
import { governorOf, isOblique } from './phrase-governors.ts';
import { isRoleWord } from './role-words.ts';

/**
 * Words of a clause → its noun phrases with what governs them. Read from the surface (case, prepositions, agreement), not
 * from the tree: which phrase stands bare is what decides who a statement is about, and a parser's slip there would tell a lie.
 */
export type NounPhrase = {
  readonly first: number;
  readonly last: number;
  readonly head: Token;
  /** The preposition's lemma, "gen" for a genitive or dative, undefined for a bare phrase. */
  readonly governor: string | undefined;
  /** Whom it names; several where it is a group ("cei doi lideri"). */
  readonly entities: readonly ExtractedEntity[];
  /** An entity inside it that does not head it: "vizita lui Ion". */
  readonly inner: readonly { readonly entity: ExtractedEntity; readonly mention: ResolvedMention }[];
  readonly temporal: boolean;
};

/** Which mentions cover which token. */
export type MentionIndex = ReadonlyMap<number, readonly { entity: ExtractedEntity; mention: ResolvedMention }[]>;

export function indexMentions(entities: readonly ExtractedEntity[]): MentionIndex {
  const index = new Map<number, { entity: ExtractedEntity; mention: ResolvedMention }[]>();
  for (const entity of entities)
    for (const mention of entity.mentions)
      for (let i = mention.firstToken; i <= mention.lastToken; i++)
        index.set(i, [...(index.get(i) ?? []), { entity, mention }]);
  return index;
}

/** Phrases of words read before: a clause's are asked for by every rule. */
const read = new WeakMap<MentionIndex, WeakMap<readonly Token[], NounPhrase[]>>();

export function findNounPhrases(
  doc: Doc,
  language: Language,
  words: readonly Token[],
  mentions: MentionIndex,
): NounPhrase[] {
  let known = read.get(mentions);
  if (known === undefined) {
    known = new WeakMap();
    read.set(mentions, known);
  }
  const found = known.get(words) ?? readPhrases(doc, language, words, mentions);
  known.set(words, found);
  return found;
}

function readPhrases(doc: Doc, language: Language, words: readonly Token[], mentions: MentionIndex): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const token = words[at] as Token;
    if (!isHead(token, mentions, words)) continue;
    const first = startOf(doc, token.index, words[0]?.index ?? 0, mentions);
    const temporal = isTemporal(language, token);
    // "miercuri consilierul Ion": a day takes no name
    const last = temporal
      ? endOfDate(doc, token.index, words)
      : endOf(doc, token.index, (words.at(-1) as Token).index, mentions, language);
    const governor = governorOf(doc, first, found.at(-1));
    const { entities, inner } = entitiesOf(doc, language, token, first, last, mentions);
    found.push({ first, last, head: token, governor, entities, inner, temporal });
    while (at + 1 < words.length && (words[at + 1] as Token).index <= last) at++;
  }
  return found;
}

/** "anul trecut", "lunii februarie". */
function endOfDate(doc: Doc, head: number, words: readonly Token[]): number {
  const ceiling = (words.at(-1) as Token).index;
  let last = head;
  while (last < ceiling && /^(?:ADJ|NUM)$/u.test(doc.tokens[last + 1]?.upos ?? '')) last++;
  return last;
}

function isHead(token: Token, mentions: MentionIndex, words: readonly Token[]): boolean {
  if (isClitic(token) || isPossessiveBetween(token, words)) return false;
  // "300 de fermieri": the number leads the mention and does not carry its grammar
  const covering = mentions.get(token.index) ?? [];
  const leads = covering.every(({ mention }) => mention.kind === 'nominal' && mention.headToken > token.index);
  if (covering.length > 0) return !(leads && (isNumber(token) || token.upos === 'ADP'));
  // "față de", "în prezent": nouns within a preposition or an adverb
  if (token.upos === 'NOUN') return !/^(?:fixed|case)$/u.test(token.deprel);
  if (token.upos === 'PROPN') return true;
  // "Naționala de fotbal", "Selecționata Greciei": an adjective with the article and no noun beside it
  if (token.upos === 'ADJ')
    return token.features.Definite === 'Def' && /^nsubj/u.test(token.deprel) && nounless(words, token);
  return token.upos === 'PRON' && /^P[psdi]/u.test(token.msd) && !/w$/u.test(token.msd) && !/^Px/u.test(token.msd);
}

/** "Fostul său coleg": whose, between an adjective and its noun. */
function isPossessiveBetween({ index, msd }: Token, words: readonly Token[]): boolean {
  if (!/^(?:Ds|Ps)/u.test(msd)) return false;
  const at = words.findIndex((token) => token.index === index);
  return words[at - 1]?.upos === 'ADJ' && words[at + 1]?.upos === 'NOUN';
}

/** No noun right before or after, nor hung on: it is one itself. */
function nounless(words: readonly Token[], { index, head }: Token): boolean {
  return words.every(
    (token) => !/^(?:NOUN|PROPN)$/u.test(token.upos) || (Math.abs(token.index - index) > 1 && token.index !== head),
  );
}

/** An unstressed pronoun ("l-a reținut") leans on its verb and is no phrase, whomever it stands for. */
export function isClitic({ upos, msd }: Token): boolean {
  return upos === 'PRON' && /w$/u.test(msd);
}

/** Determiners, numerals and adjectives before the head; an indefinite article opens the phrase: "luni o scrisoare". */
function startOf(doc: Doc, head: number, floor: number, mentions: MentionIndex): number {
  let first = Math.min(head, ...(mentions.get(head) ?? []).map(({ mention }) => mention.firstToken));
  while (first > floor) {
    const before = doc.tokens[first - 1] as Token;
    const link = before.upos === 'ADP' && /^de-?$/u.test(before.form) && isNumber(doc.tokens[first - 2]);
    const former =
      /^(?:AUX|VERB)$/u.test(before.upos) && /^fo[sș]t/u.test(before.form) && doc.tokens[first - 2]?.form === ',';
    if (isIndefiniteArticle(doc.tokens[first]) || opensGenitive(doc, first)) break;
    // "ca nefondată | contestația": before a noun with its article an adjective bears it, save "întreg"
    if (
      before.upos === 'ADJ' &&
      before.features.Definite === 'Ind' &&
      first === head &&
      doc.tokens[head]?.features.Definite === 'Def' &&
      before.lemma !== 'întreg'
    )
      break;
    if (!former && !/^(?:DET|ADJ)$/u.test(before.upos) && !isNumber(before) && !/^P[di]/u.test(before.msd) && !link)
      break;
    first--;
  }
  return first;
}

/** "actriță | a Teatrului": what belongs to a word that the tagger took for an adjective. */
function opensGenitive({ tokens }: Doc, at: number): boolean {
  const [article, next] = [tokens[at], tokens[at + 1]];
  return /^Ts/u.test(article?.msd ?? '') && /^(?:NOUN|PROPN|PRON)$/u.test(next?.upos ?? '') && isOblique(next as Token);
}

/** Digits are one, whatever their tag. */
function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NUM' || (token.upos === 'X' && /^\d/u.test(token.form)));
}

/** Adjectives, genitives, "de" with a noun, and the rest of a name after the head. */
function endOf(doc: Doc, head: number, ceiling: number, mentions: MentionIndex, language: Language): number {
  let last = Math.max(head, ...(mentions.get(head) ?? []).map(({ mention }) => mention.lastToken));
  for (let i = last + 1; i <= ceiling; i = last + 1) {
    const token = doc.tokens[i] as Token;
    const next = doc.tokens[i + 1];
    const cover = Math.max(i, ...(mentions.get(i) ?? []).map(({ mention }) => mention.lastToken));
    if (/^V/u.test(token.msd) || token.upos === 'AUX' || token.upos === 'PUNCT' || isClitic(token)) break;
    if (!mentions.has(head) && opensAnother(doc, i, mentions)) break;
    if (token.upos === 'ADJ' || token.upos === 'NUM' || isOblique(token) || token.upos === 'PROPN') last = cover;
    else if (token.upos === 'DET' && next !== undefined && (/^[NAM]|^Dd/u.test(next.msd) || mentions.has(i + 1)))
      last = i;
    else if (token.form.toLowerCase() === language.naming.personGenitive) last = i;
    else if (/^D/u.test(token.msd)) last = i;
    else if (mentions.has(i) && doc.tokens[last]?.form.toLowerCase() === language.naming.personGenitive) last = cover;
    else if (mentions.has(i) && i === last + 1 && doc.tokens[last]?.upos !== 'ADP') last = cover;
    else if (token.form === 'de' && next?.upos === 'NOUN' && next.features.Definite !== 'Def') last = i + 1;
    else break;
  }
  return Math.min(last, ceiling);
}

/** "în etapa a zecea | Rapid București", "la ora 10 | Ion Pop": a name right after a number belongs to another phrase. */
function opensAnother(doc: Doc, at: number, mentions: MentionIndex): boolean {
  const number = doc.tokens[at - 1];
  if (number?.upos !== 'NUM' && !/^Mo/u.test(number?.msd ?? '')) return false;
  return (mentions.get(at) ?? []).some(
    ({ entity, mention }) =>
      mention.firstToken === at && mention.kind === 'name' && (entity.type === 'PERSON' || entity.type === 'ORG'),
  );
}

function isTemporal(language: Language, token: Token): boolean {
  const key = foldCase(token.form);
  const { calendar } = language;
  return key in calendar.units || key in calendar.weekdays || key in calendar.months || key in calendar.nearDays;
}

/** Whom the phrase names by its head, and who else stands in it. */
function entitiesOf(
  doc: Doc,
  language: Language,
  head: Token,
  first: number,
  last: number,
  mentions: MentionIndex,
): Pick<NounPhrase, 'entities' | 'inner'> {
  const at = mentions.get(head.index) ?? [];
  const heading = at.filter(({ mention }) => mention.headToken === head.index || mention.firstToken <= head.index);
  const own = heading.filter(({ mention }) => mention.kind !== 'demonym-adjective').map(({ entity }) => entity);
  const inner: { entity: ExtractedEntity; mention: ResolvedMention }[] = [];
  for (let i = head.index + 1; i <= last; i++)
    for (const found of mentions.get(i) ?? [])
      if (found.mention.firstToken === i && !own.includes(found.entity)) inner.push(found);
  if (own.length > 0) return { entities: [...new Set(own)], inner };
  const lemma = head.lemma.toLowerCase();
  const { naming, cues } = language;
  // "orașul Beirut", "ziarul Adevărul": a noun of the kind, then the name it bears
  const bears = [naming.organisationHeads, naming.placeHeads, naming.locationHeads, naming.facilityHeads].some(
    (heads) => heads.has(lemma),
  );
  const role = isRoleWord(language, head);
  const business = cues.businesses.has(lemma);
  const named = inner.find(
    ({ entity, mention }) =>
      mention.kind === 'name' &&
      !isGenitive(doc, mention) &&
      ((role && entity.type === 'PERSON' && describes(doc, language, head.index, mention.firstToken)) ||
        (business && entity.type === 'ORG' && describes(doc, language, head.index, mention.firstToken)) ||
        (bears && !role && mention.firstToken === head.index + (isArticle(doc.tokens[head.index + 1]) ? 2 : 1))),
  );
  if (named !== undefined) return { entities: [named.entity], inner };
  // "oficialii americani", not "un oficial american"
  const one = head.features.Number === 'Sing' && naming.personRoles.has(lemma);
  if (cues.stateBodies.has(lemma) && !one) {
    const state = inner.find(({ mention }) => mention.kind === 'demonym-adjective');
    if (state !== undefined && first <= head.index) return { entities: [state.entity], inner };
  }
  if (cues.actions.has(lemma)) {
    const actor = inner.find(
      ({ entity, mention }) =>
        mention.kind !== 'demonym-adjective' &&
        isGenitive(doc, mention) &&
        mention.firstToken <= head.index + 4 &&
        entity.type === 'PERSON',
    );
    if (actor !== undefined) return { entities: [actor.entity], inner };
  }
  return { entities: [], inner };
}

/** The "-ul" of "ONG-ul Acmex". */
function isArticle(token: Token | undefined): boolean {
  return /^-(?:ul|ului)$/u.test(token?.form ?? '');
}

/** "ministrul rus al Apărării Ion Pop", "liderul de sindicat Ion Pop": only what describes stands between the role and the name. */
function describes(doc: Doc, language: Language, head: number, name: number): boolean {
  const between = doc.tokens.slice(head + 1, name);
  const ofNoun = (token: Token, i: number): boolean =>
    (token.form === 'de' && between[i + 1]?.upos === 'NOUN') ||
    (token.upos === 'NOUN' && between[i - 1]?.form === 'de');
  // "mama actriței Ana Pop": whose mother she is
  const another = (token: Token): boolean => token.upos === 'NOUN' && isOblique(token) && isRoleWord(language, token);
  return between.every(
    (token, i) => /^(?:ADJ|DET)$/u.test(token.upos) || (isOblique(token) && !another(token)) || ofNoun(token, i),
  );
}

function isGenitive(doc: Doc, mention: ResolvedMention): boolean {
  const before = doc.tokens[mention.firstToken - 1]?.form.toLowerCase();
  return before === 'lui' || isOblique(doc.tokens[mention.firstToken] as Token);
}
