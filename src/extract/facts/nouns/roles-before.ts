import type { Sentence, Token } from '../../../language/doc.ts';
import { contains } from '../../../text/span.ts';
import { isDefinite, isIndefiniteArticle } from '../../definiteness.ts';
import type { ExtractedEntity, ResolvedMention } from '../../entity.ts';
import { isRelative } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import { isFiniteForm } from '../trees/mending.ts';
import { quotesIn } from '../voices/quotes.ts';
import { isRoleWord } from './role-words.ts';

/**
 * Sentence → roles and states that stand before the name they tell of: "Liderul Asociației „Orașul Viu”, Ion Pop,", "acționarul
 * majoritar, compania slovacă Acme,", and what opens a sentence: "Originar din Cluj, Ion Pop a …".
 */
export type Lead = {
  readonly entity: ExtractedEntity;
  /** Tokens from the role to the name's end, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly head: Token;
};

export function findLeads(reader: Reader, sentence: Sentence): Lead[] {
  const { doc, mentions, quotes } = reader;
  const found: Lead[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++)
    for (const { entity, mention } of mentions.get(at) ?? []) {
      if (mention.firstToken !== at || mention.kind !== 'name' || !/^(?:PERSON|ORG)$/u.test(entity.type)) continue;
      const lead = explained(reader, sentence, entity, mention) ?? opening(reader, sentence, entity, mention);
      if (lead === undefined) continue;
      const span = { start: (doc.tokens[lead.first] as Token).start, end: (doc.tokens[lead.last] as Token).end };
      if (quotesIn(quotes, span).every((quote) => contains(span, quote))) found.push(lead);
    }
  return found;
}

/** A definite role, a comma, and the name that it is of, set off by a second mark. */
function explained(
  { doc, language, mentions }: Reader,
  { firstToken, endToken }: Sentence,
  entity: ExtractedEntity,
  { firstToken: name, lastToken }: ResolvedMention,
): Lead | undefined {
  const { tokens } = doc;
  const after = tokens[lastToken + 1];
  if (after !== undefined && lastToken + 1 < endToken && !/^[,.:;!?)–—]$/u.test(after.form)) return undefined;
  if (after?.form === ',' && isListed(tokens[lastToken + 2])) return undefined;
  const comma = commaBefore({ doc, language }, entity, name);
  if (comma === undefined || comma <= firstToken) return undefined;
  const from = Math.max(firstToken, comma - FARTHEST);
  let head: number | undefined;
  let depth = 0;
  for (let at = comma - 1; at >= from && head === undefined; at--) {
    const token = tokens[at] as Token;
    if (token.form === ')') depth++;
    if (token.form === '(') depth--;
    if (depth > 0 || token.form === '(') continue;
    if (isFiniteForm(token) || isRelative(token) || /^(?:SCONJ|AUX|CCONJ)$/u.test(token.upos)) return undefined;
    if (token.upos === 'PUNCT' && !/^[„”“"«»-]$/u.test(token.form)) return undefined;
    const named = mentions.get(at)?.some(({ mention }) => mention.kind === 'name' && mention.firstToken <= at) ?? false;
    const role = isRoleWord(language, token) || (entity.type === 'ORG' && language.cues.bodyRoles.has(token.lemma));
    if (!named && role && token.features.Number !== 'Plur' && token.features.Case !== 'Dat,Gen' && isDefinite(token))
      head = at;
  }
  const noun = head === undefined ? undefined : tokens[head];
  if (head === undefined || noun === undefined || language.cues.charged.has(noun.lemma)) return undefined;
  // "Ion Pop, primarul comunei, Ana Radu": of either
  const before = tokens[head - 1];
  if (before?.form === ',' && mentions.has(head - 2)) return undefined;
  if (
    before !== undefined &&
    (language.cues.hedges[before.lemma] !== undefined || language.cues.charged.has(before.lemma))
  )
    return undefined;
  // "ajutorul unei vecine, Ana Pop": of the neighbour
  if (tokens.slice(head + 1, comma).some(isIndefiniteArticle)) return undefined;
  // "avocatul lui Ion Pop, Ana Radu": no name that is not tied to the role
  const free = tokens
    .slice(head + 1, comma)
    .some(({ index, features }) =>
      (mentions.get(index) ?? []).some(
        ({ entity: other, mention }) =>
          other.type === 'PERSON' &&
          mention.kind === 'name' &&
          mention.firstToken === index &&
          features.Case !== 'Dat,Gen' &&
          tokens[index - 1]?.form.toLowerCase() !== 'lui',
      ),
    );
  return free ? undefined : { entity, first: head, last: lastToken, head: noun };
}

const FARTHEST = 16;

/** The comma before a name, or before "compania slovacă", "maghiara" that stands with it. */
function commaBefore(
  { doc, language }: Pick<Reader, 'doc' | 'language'>,
  { type }: ExtractedEntity,
  name: number,
): number | undefined {
  const { naming, cues } = language;
  let at = name - 1;
  if (type === 'ORG') {
    while (/^[„“"«]$/u.test(doc.tokens[at]?.form ?? '') || doc.tokens[at]?.upos === 'ADJ') at--;
    const kind = doc.tokens[at];
    if (kind === undefined || !isDefinite(kind)) return undefined;
    if (!cues.businesses.has(kind.lemma) && !naming.organisationHeads.has(kind.lemma)) return undefined;
    at--;
  } else {
    const native = doc.tokens[at];
    if (native !== undefined && isDefinite(native) && naming.gazetteer().adjectives.has(naming.nameKey(native.form)))
      at--;
  }
  return doc.tokens[at]?.form === ',' ? at : undefined;
}

/** "Ion Pop, Ana Radu și …", "primarul, compania Acme, școala și …": one more of a list. */
function isListed(next: Token | undefined): boolean {
  return next !== undefined && /^(?:NOUN|PROPN|DET|NUM)$/u.test(next.upos) && !/^T?[sd]/u.test(next.msd);
}

/** "Originar din Cluj, Ion Pop a …", "Absolvent al Universității, ministrul Ion Pop a …". */
function opening(
  { doc, language, mentions }: Reader,
  { firstToken, endToken }: Sentence,
  entity: ExtractedEntity,
  { firstToken: name, lastToken }: ResolvedMention,
): Lead | undefined {
  const { tokens } = doc;
  const head = tokens[firstToken];
  if (head === undefined || entity.type !== 'PERSON' || name - firstToken > FARTHEST || mentions.has(firstToken))
    return undefined;
  const state = head.upos === 'ADJ' || (head.upos === 'VERB' && /^Vmp/u.test(head.msd));
  const role = head.upos === 'NOUN' && isRoleWord(language, head);
  if (!(state || role) || isDefinite(head) || head.features.Number === 'Plur' || head.features.Case === 'Dat,Gen')
    return undefined;
  if (language.cues.charged.has(head.lemma)) return undefined;
  const comma = tokens.slice(firstToken, name).find(({ form }) => form === ',')?.index;
  if (comma === undefined || comma < firstToken + 3) return undefined;
  const within = tokens.slice(firstToken + 1, name);
  if (
    within.some((token) => isFiniteForm(token) || isRelative(token) || /^(?:SCONJ|AUX|CCONJ|VERB)$/u.test(token.upos))
  )
    return undefined;
  // "…, ministrul Ion Pop": nothing but the person's role between the comma and the name
  const title = tokens.slice(comma + 1, name);
  if (title.some(({ form }) => form === 'lui' || /^[()„”:;]$/u.test(form))) return undefined;
  if (title.length > 0 && !(isRoleWord(language, title[0] as Token) && isDefinite(title[0] as Token))) return undefined;
  const gender = language.naming.genderOfFirstName(entity.name);
  if (gender !== undefined && head.features.Gender !== undefined && gender !== head.features.Gender && state)
    return undefined;
  const next = tokens[lastToken + 1];
  const goesOn =
    next !== undefined &&
    next.index < endToken &&
    (isFiniteForm(next) ||
      /^(?:AUX|PART)$/u.test(next.upos) ||
      /^[,.]$/u.test(next.form) ||
      /^P[px].*w|^Px|^Q/u.test(next.msd));
  return goesOn ? { entity, first: firstToken, last: lastToken, head } : undefined;
}
