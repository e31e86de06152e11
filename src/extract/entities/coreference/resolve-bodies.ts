import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { bareForms, headKind } from '../names/name-words.ts';
import { type Discourse, mentionedBetween, sentencesBack, topicOf } from './discourse.ts';
import type { Reference } from './reference.ts';

/**
 * "instituția", "compania", "instanța", "ministerul": a definite noun for an organisation, nothing said with it. It takes up
 * the one organisation of its kind that the text has named, or among several the one that the sentence before is about.
 */
export function resolveBody(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language } = discourse;
  const { naming } = language;
  const head = doc.tokens[at] as Token;
  const lemma = head.lemma.toLowerCase();
  // "ONG-ul"
  const last = isHyphenedArticle(doc.tokens[at + 1]) ? at + 1 : at;
  if (last === at && (head.upos !== 'NOUN' || !isDefinite(head))) return undefined;
  if (head.features.Number === 'Plur') return resolveMembers(discourse, at);
  const kinds = Object.entries(naming.organisationKinds).filter(([, kind]) => kind.nominals.has(lemma));
  const named = headKind(naming, head) === 'ORG';
  const trade = resolveTrade(discourse, at);
  if (trade !== undefined) return trade;
  if ((kinds.length === 0 && !named) || isSaidWithMore(discourse, at, last) || isNamedNext(discourse, last))
    return undefined;
  const before = mentionedBetween(discourse, 0, at).filter((entity) => entity.type === 'ORG');
  const sameHead = before.filter((entity) => headForms(discourse, entity).includes(lemma));
  const reference = (entity: ExtractedEntity): Reference => ({
    entity,
    first: at,
    last,
    head: at,
    kind: 'nominal',
  });
  const [same] = sameHead;
  // "ministerul" after "Ministerul Energiei"; "compania" is any company
  if (kinds.length === 0 || naming.organisationKinds.court?.nominals.has(lemma)) {
    if (same !== undefined)
      return sameHead.length === 1 && isNear(discourse, same, at, SAME_HEAD_REACH) ? reference(same) : undefined;
    if (kinds.length === 0) return undefined;
  }
  const names = kinds.map(([kind]) => kind);
  const company = names.includes('company');
  const fits = (entity: ExtractedEntity): boolean =>
    entity.type === 'ORG' &&
    [...names, undefined].includes(kindOf(discourse, entity)) &&
    !(!names.includes('institution') && kindOf(discourse, entity) === undefined && namesItsKind(discourse, entity));
  const spoken = spokenOf(discourse, at);
  const previous = doc.sentences[(discourse.sentenceOf[at] ?? 0) - 1];
  const topic = spoken !== undefined && company && isOutlet(discourse, spoken, previous) ? undefined : spoken;
  const explicit = (entity: ExtractedEntity): boolean => names.includes(kindOf(discourse, entity) ?? '');
  // "Acțiunile Oltcarbo au crescut, după ce compania …": named in the same sentence
  const start = sentencesBack(discourse, at, 0);
  const verb = doc.tokens.slice(start, at).find(({ upos }) => upos === 'VERB')?.index ?? start;
  const opening = mentionedBetween(discourse, start, verb);
  const here = mentionedBetween(discourse, start, at).filter((entity) => fits(entity) && opening.includes(entity));
  const [only, another] = here;
  const near = mentionedBetween(discourse, sentencesBack(discourse, at, REACH), at).filter(fits);
  // "Compania Acme a semnat cu firma Beta. Reprezentanții firmei …"
  const since = topic === undefined ? near : mentionedBetween(discourse, sinceTopic(discourse, topic, at), at);
  const rival = since.some((entity) => entity !== topic && fits(entity) && explicit(entity) && !here.includes(entity));
  // "… la un Samsung.¶ Reprezentanța companiei …": a new paragraph may go back to whom the text is about
  const anew = topic !== undefined && isNewParagraph(discourse, at) && before.some((one) => one !== topic && fits(one));
  if (topic !== undefined && fits(topic) && !anew && (only === undefined || here.includes(topic) || explicit(topic)))
    return rival ? undefined : reference(topic);
  if (only !== undefined) return another === undefined ? reference(only) : undefined;
  // "La investiție au participat Acmex și Banca Nova. Compania …": nothing tells which
  if (previous !== undefined && topicOf(discourse, previous).entities.length > 1) return undefined;
  const [sole] = near;
  return sole !== undefined && near.length === 1 && explicit(sole) ? reference(sole) : undefined;
}

/** "Spitalul Fundeni", "Universitatea din Iași", "Executivul": a body whose own name says what it is, and that is no company or party. */
function namesItsKind({ doc, language: { naming } }: Discourse, { mentions }: ExtractedEntity): boolean {
  const name = mentions.find(({ kind }) => kind === 'name');
  const head = doc.tokens[name?.firstToken ?? -1];
  return head !== undefined && (headKind(naming, head) === 'ORG' || naming.soleBodies.has(head.lemma.toLowerCase()));
}

/** What the text is about where `at` stands: the only topic of the sentence before, else of the one before that if nothing came between. */
function spokenOf(discourse: Discourse, at: number): ExtractedEntity | undefined {
  const { doc, sentenceOf } = discourse;
  const number = sentenceOf[at] ?? 0;
  for (let back = 1; back <= REACH; back++) {
    const sentence = doc.sentences[number - back];
    if (sentence === undefined) return undefined;
    const { entities } = topicOf(discourse, sentence);
    if (entities.length > 0) return entities.length === 1 ? entities[0] : undefined;
    if (mentionedBetween(discourse, sentence.firstToken, sentence.endToken).some(({ type }) => BODIES.has(type)))
      return undefined;
  }
  return undefined;
}

/** The beginning of the nearest sentence before that names the topic. */
function sinceTopic(discourse: Discourse, topic: ExtractedEntity, at: number): number {
  for (let back = 1; back <= REACH; back++) {
    const from = sentencesBack(discourse, at, back);
    if (mentionedBetween(discourse, from, at).includes(topic)) return from;
  }
  return sentencesBack(discourse, at, REACH);
}

/** What a noun for a body may take up, or compete with. */
const BODIES: ReadonlySet<string> = new Set(['ORG', 'FACILITY', 'PRODUCT', 'WORK', 'GROUP']);

/** "producătorul de energie", "retailerul": a company by its trade, where the sentence before is about one and names no other body. */
function resolveTrade(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language, sentenceOf } = discourse;
  const head = doc.tokens[at] as Token;
  if (!language.cues.businesses.has(head.lemma.toLowerCase())) return undefined;
  const [of, noun] = doc.tokens.slice(at + 1, at + 3);
  const ofNoun = of?.form === 'de' && noun?.upos === 'NOUN' && noun.features.Definite !== 'Def';
  // "producătorul suedez" after "compania suedeză Norvald"
  const country =
    of?.upos === 'ADJ' ? language.naming.gazetteer().adjectives.get(language.naming.nameKey(of.form)) : undefined;
  const last = ofNoun ? at + 2 : country === undefined ? at : at + 1;
  if (last === at && isSaidWithMore(discourse, at)) return undefined;
  const next = doc.tokens[last + 1];
  if (next === undefined || !/^(?:VERB|AUX|PART|PRON|PUNCT|ADV)$/u.test(next.upos)) return undefined;
  const sentence = doc.sentences[(sentenceOf[at] ?? 0) - 1];
  if (sentence === undefined) return undefined;
  const bodies = mentionedBetween(discourse, sentence.firstToken, sentence.endToken).filter(
    ({ type }) => type === 'ORG',
  );
  const here = mentionedBetween(discourse, sentencesBack(discourse, at, 0), at).filter(({ type }) => type === 'ORG');
  const [only, another] = bodies;
  const company =
    only !== undefined &&
    ['company', undefined].includes(kindOf(discourse, only)) &&
    (country === undefined || isFrom(discourse, only, country)) &&
    !isOutlet(discourse, only, sentence);
  return company && another === undefined && here.length === 0
    ? { entity: only, first: at, last, head: at, kind: 'nominal' }
    : undefined;
}

/** ", scrie Der Spiegel", "potrivit Reuters": an outlet that only passes on what the sentence before says, of no kind known. */
function isOutlet(discourse: Discourse, entity: ExtractedEntity, sentence: Sentence | undefined): boolean {
  const { doc, language } = discourse;
  const { relaying, according } = language.cues;
  const own = entity.mentions.filter(
    ({ firstToken }) => sentence !== undefined && firstToken >= sentence.firstToken && firstToken < sentence.endToken,
  );
  const passesOn = ({ lemma, msd }: Token): boolean =>
    (/^Vmip/u.test(msd) && relaying.has(lemma)) || according.has(lemma.toLowerCase());
  return (
    own.length > 0 &&
    kindOf(discourse, entity) === undefined &&
    own.every(({ firstToken }) => doc.tokens.slice(Math.max(0, firstToken - 2), firstToken).some(passesOn))
  );
}

/** Whether a line ends between the sentence before and the one of `at`. */
function isNewParagraph({ doc, sentenceOf }: Discourse, at: number): boolean {
  const number = sentenceOf[at] ?? 0;
  const [before, own] = [doc.sentences[number - 1], doc.sentences[number]];
  return before !== undefined && own !== undefined && doc.text.slice(before.end, own.start).includes('\n');
}

/** "compania suedeză Norvald": the text says where a body is at home. */
function isFrom({ doc, language: { naming } }: Discourse, { mentions }: ExtractedEntity, country: string): boolean {
  return mentions.some(({ firstToken }) => {
    const before = doc.tokens[firstToken - 1];
    return before !== undefined && naming.gazetteer().adjectives.get(naming.nameKey(before.form)) === country;
  });
}

/** "procurorii" where the text names one prosecutor's office: its people are the body at work. */
function resolveMembers(discourse: Discourse, at: number): Reference | undefined {
  const { doc, language } = discourse;
  const bodies = language.naming.members[(doc.tokens[at] as Token).lemma.toLowerCase()];
  if (bodies === undefined || isSaidWithMore(discourse, at)) return undefined;
  const fitting = mentionedBetween(discourse, 0, at).filter(
    (entity) =>
      entity.type === 'ORG' &&
      (headForms(discourse, entity).some((form) => bodies.has(form)) ||
        [entity.name, ...entity.aliases].some((name) => bodies.has(name.split(' ')[0] ?? ''))),
  );
  const [only] = fitting;
  return only === undefined || fitting.length > 1
    ? undefined
    : { entity: only, first: at, last: at, head: at, kind: 'nominal' };
}

/** Sentences within which a kind ("instituția") and the head of the name itself ("ministerul") take a body up. */
const REACH = 2;
const SAME_HEAD_REACH = 12;

function isNear(discourse: Discourse, entity: ExtractedEntity, at: number, reach: number): boolean {
  return mentionedBetween(discourse, sentencesBack(discourse, at, reach), at).includes(entity);
}

/** "compania de telefonie", "partidul lui", "agenția americană": a body told apart from the one named. */
export function isSaidWithMore({ doc, language }: Discourse, at: number, last = at): boolean {
  const after = doc.tokens[last + 1];
  const before = doc.tokens[at - 1];
  if (after === undefined) return false;
  if (before?.upos === 'DET' || before?.upos === 'ADJ') return true;
  if (/^\p{Lu}/u.test(after.form)) return true;
  const genitive = after.features.Case === 'Dat,Gen' && after.upos !== 'PRON' && after.upos !== 'DET';
  const ofNoun =
    /^(?:de|din|a|al|pentru|privind)$/u.test(after.form) &&
    doc.tokens[last + 2]?.upos !== 'VERB' &&
    doc.tokens[last + 2]?.upos !== 'AUX' &&
    !/^Vmp/u.test(doc.tokens[last + 2]?.msd ?? '');
  return (
    genitive ||
    ofNoun ||
    /^(?:ADJ|PROPN|NOUN)$/u.test(after.upos) ||
    after.form === language.naming.personGenitive ||
    /^D[isd]/u.test(after.msd) ||
    /^[„"“]$/u.test(after.form)
  );
}

/** "Constructorul, firma Drumex Nord, …": its own name follows. */
function isNamedNext({ doc, language, index }: Discourse, last: number): boolean {
  const [comma, noun, name] = doc.tokens.slice(last + 1, last + 4);
  if (comma?.form !== ',' || noun === undefined) return false;
  const kind = language.naming.kindNouns.has(noun.lemma.toLowerCase()) ? name?.index : noun.index;
  return (index.get(kind ?? -1) ?? []).some(({ entity }) => entity.type === 'ORG');
}

function isHyphenedArticle(token: Token | undefined): boolean {
  return /^Tf/u.test(token?.msd ?? '') && token?.form.startsWith('-') === true;
}

export function headForms({ doc, language }: Discourse, entity: ExtractedEntity): string[] {
  const mention = entity.mentions.find(({ kind }) => kind === 'name' || kind === 'alias');
  return mention === undefined ? [] : bareForms(language.naming, doc.tokens[mention.firstToken] as Token);
}

/** The kind of a body: by the head of its name or of what its acronym stands for, or by the noun before its name. */
export function kindOf({ doc, language }: Discourse, entity: ExtractedEntity): string | undefined {
  const { naming } = language;
  // "DNA Constanța"
  const written = [entity.name, ...entity.aliases].flatMap((name) => [
    name,
    naming.acronyms[name] ?? naming.acronyms[name.split(' ')[0] ?? ''] ?? '',
  ]);
  const heads = [
    ...written.map((name) => name.split(' ')[0] ?? '').flatMap((word) => [word.toLowerCase(), ...stems(word)]),
    ...entity.mentions.flatMap(({ firstToken }) => {
      return [(doc.tokens[firstToken] as Token).lemma.toLowerCase(), ...nounsBefore(doc, firstToken)];
    }),
  ];
  return Object.entries(naming.organisationKinds).find(([, kind]) => heads.some((head) => kind.heads.has(head)))?.[0];

  function stems(word: string): string[] {
    const lower = word.toLowerCase();
    return naming
      .baseCandidates(lower)
      .flatMap((base) => (base.endsWith('a') ? [base, `${base.slice(0, -1)}ă`, `${base.slice(0, -1)}e`] : [base]));
  }
}

/** "compania", "transport" in "compania de transport feroviar Acme": the nouns of the phrase that bears a name. */
function nounsBefore(doc: Doc, first: number): string[] {
  const found: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_TITLE); i--) {
    const { form, lemma, upos } = doc.tokens[i] as Token;
    if (upos === 'NOUN') found.push(lemma.toLowerCase());
    else if (upos !== 'ADJ' && form !== 'de') break;
  }
  return found;
}

const LONGEST_TITLE = 5;
