import { isNameLength } from '../../facts/pack.ts';
import type { Doc, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import type { Naming } from '../../language/naming.ts';
import { bySpan, type Span } from '../../text/span.ts';
import { type ExtractedEntity, mentionAt, type ResolvedMention } from '../entity.ts';
import { findDescriptions, findRoleMentions } from './coreference/find-nominals.ts';
import { resolveClitics } from './coreference/resolve-clitics.ts';
import { resolveLaterReferences, resolveReferences } from './coreference/resolve-references.ts';
import type { DraftEntity } from './draft-entity.ts';
import { findNames } from './names/find-names.ts';
import { formsOf } from './names/forms.ts';
import { uniteNames } from './names/unite-names.ts';
import { addNominalEntities } from './things/nominal-entities.ts';

/** Doc → entities in the order of their first mention: names, then what repeats them. */
export function findEntities(doc: Doc, language: Language): ExtractedEntity[] {
  const { naming } = language;
  const drafts = uniteNames(doc, naming, findNames(doc, language)).filter((draft) => isNameLength(draft.name));
  const descriptions = findDescriptions(doc, naming, drafts);
  const roles = findRoleMentions(doc, language, drafts, descriptions);
  const adjectives = findAdjectives(doc, naming, drafts);
  const found = drafts.map((draft): ExtractedEntity => {
    const own = descriptions.filter((description) => description.owner === draft);
    const mentions: ResolvedMention[] = [
      ...draft.mentions.map((mention) =>
        mentionAt(doc, { ...mention, head: headOf(doc, mention.first, mention.last) }, mention.kind),
      ),
      ...own.filter((nominal) => nominal.last > nominal.first).map((nominal) => mentionAt(doc, nominal, 'nominal')),
      ...roles.filter((role) => role.owner === draft).map((role) => mentionAt(doc, role, 'nominal')),
      ...adjectives
        .filter((adjective) => adjective.owner === draft)
        .map(({ at }) => mentionAt(doc, { first: at, last: at, head: at }, 'demonym-adjective')),
    ].sort(bySpan);
    return {
      key: draft.key,
      name: draft.name,
      type: draft.type,
      aliases: [...draft.aliases].filter((alias) => alias !== draft.name && isNameLength(alias)).sort(),
      forms: formsOf(draft),
      descriptions: distinctSpans(doc, own),
      mentions,
    };
  });
  const known = addNominalEntities(doc, language, resolveReferences(doc, language, found));
  return [...resolveClitics(doc, language, resolveLaterReferences(doc, language, known))];
}

/** "limbile greacă și arabă", "din engleză", "engleza": a language is nobody's country. */
function isTongue({ tokens }: Doc, naming: Naming, { index, upos, features }: Token): boolean {
  const last = tokens[index - 1];
  if (upos === 'NOUN' || last?.upos === 'ADP')
    return features.Gender === 'Fem' && features.Number === 'Sing' && last?.upos !== 'DET';
  for (let i = index - 1; i >= index - LONGEST_LIST; i--) {
    const before = tokens[i];
    if (before?.upos === 'NOUN') return naming.languageNouns.has(before.lemma.toLowerCase());
    if (before?.upos !== 'ADJ' && before?.upos !== 'CCONJ' && before?.form !== ',') return false;
  }
  return false;
}
const LONGEST_LIST = 6;

/** The token of a name whose head lies outside it. */
function headOf(doc: Doc, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = doc.tokens[i] as Token;
    if (head < first || head > last) return i;
  }
  return first;
}

function distinctSpans(doc: Doc, nominals: readonly { first: number; last: number }[]): Span[] {
  const seen = new Set<string>();
  return nominals.flatMap(({ first, last }) => {
    const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last] as Token).end };
    const text = doc.text.slice(span.start, span.end).toLowerCase();
    if (seen.has(text)) return [];
    seen.add(text);
    return [span];
  });
}

/**
 * "forțele ucrainene": an adjective of nationality is a mention of its country, whether the text names it or not. Adjectives
 * of kind ("mâncare chinezească") count only where it does.
 */
function findAdjectives(doc: Doc, naming: Naming, drafts: DraftEntity[]): { at: number; owner: DraftEntity }[] {
  const { adjectives, countryNames } = naming.gazetteer();
  const countries = new Map(
    drafts.flatMap((draft) => (draft.country === undefined ? [] : [[draft.country, draft] as const])),
  );
  const taken = new Set<number>();
  for (const { mentions } of drafts)
    for (const { first, last } of mentions) for (let i = first; i <= last; i++) taken.add(i);
  return doc.tokens.flatMap((token) => {
    if (taken.has(token.index) || (token.upos !== 'ADJ' && token.upos !== 'NOUN')) return [];
    const code = adjectives.get(naming.nameKey(token.form));
    if (code === undefined || isTongue(doc, naming, token)) return [];
    const noun = doc.tokens[token.index - 1];
    // "lei moldovenești"
    if (noun?.upos === 'NOUN' && naming.currencies.has(noun.lemma.toLowerCase())) return [];
    const known = countries.get(code);
    if (known !== undefined) return [{ at: token.index, owner: known }];
    const before = doc.tokens[token.index - 1];
    if (token.upos !== 'ADJ' || before?.upos !== 'NOUN' || naming.kindAdjective(token.form)) return [];
    const owner: DraftEntity = {
      key: `country ${code}`,
      name: countryNames.get(code) ?? code,
      type: 'GPE',
      country: code,
      aliases: new Set(),
      mentions: [],
    };
    countries.set(code, owner);
    drafts.push(owner);
    return [{ at: token.index, owner }];
  });
}
