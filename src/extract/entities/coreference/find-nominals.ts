import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Naming } from '../../../language/naming.ts';
import { isDefinite, isIndefiniteArticle } from '../../definiteness.ts';
import type { DraftEntity, DraftMention } from '../draft-entity.ts';
import { bareForms, isOblique } from '../names/name-words.ts';
import { isSameRole } from '../things/unnamed-persons.ts';

/**
 * Role nominals: what the text calls a person beside the name. Those next to a name ("președintele rus Vladimir Putin",
 * "Ana Pop, deputat,") are its descriptions; a definite one alone ("președintele ucrainean") is a mention of the one person
 * whose description it repeats, and of nobody where two would fit.
 */
export type Nominal = { readonly first: number; readonly last: number; readonly head: number };
export type RoleDescription = Nominal & { readonly owner: DraftEntity; readonly country: string | undefined };

/** Descriptions beside names, in text order. */
export function findDescriptions(doc: Doc, naming: Naming, drafts: readonly DraftEntity[]): RoleDescription[] {
  const found: RoleDescription[] = [];
  const persons = new Set(
    drafts.flatMap(({ type, mentions }) => (type === 'PERSON' ? mentions.map(({ first }) => first) : [])),
  );
  for (const owner of drafts) {
    if (owner.type !== 'PERSON') continue;
    for (const mention of owner.mentions) {
      for (const nominal of [roleBefore(doc, naming, mention, persons), roleAfter(doc, naming, mention.last)])
        if (nominal !== undefined) found.push({ ...nominal, owner, country: countryIn(doc, naming, nominal) });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Definite role nominals that stand alone and name exactly one person. */
export function findRoleMentions(
  doc: Doc,
  language: Language,
  drafts: readonly DraftEntity[],
  descriptions: readonly RoleDescription[],
): (Nominal & { readonly owner: DraftEntity })[] {
  const { naming } = language;
  const taken = new Set<number>();
  for (const { first, last } of descriptions) for (let i = first; i <= last; i++) taken.add(i);
  for (const draft of drafts)
    for (const { first, last } of draft.mentions) for (let i = first; i <= last; i++) taken.add(i);
  const found: (Nominal & { owner: DraftEntity })[] = [];
  for (const token of doc.tokens) {
    if (taken.has(token.index) || !isRole(naming, token) || token.features.Number === 'Plur') continue;
    const lead = leadOf(doc, naming, token);
    const definite = isDefinite(token) || token.upos === 'PROPN' || lead !== undefined;
    if (!definite && !isDefiniteByPreposition(doc, language, token)) continue;
    const office = officeAt(doc, naming, token);
    const nominal = extendRight(doc, naming, token.index, office === undefined ? token.index : token.index + 1);
    const country = countryIn(doc, naming, nominal);
    const role = roleOf(naming, token);
    const narrower = naming.broaderRoles[role];
    const isNarrower = ({ head }: Nominal, told: string): boolean =>
      narrower?.has(told) === true && doc.tokens[head]?.features.Gender === token.features.Gender;
    const of = headedAt(doc, nominal.last + 1);
    const fitting = descriptions.filter((description) => {
      const told = roleOf(naming, doc.tokens[description.head] as Token);
      return (
        (office?.has(told) ?? (isSameRole(told, role) || isNarrower(description, told))) &&
        (country === undefined || description.country === undefined || description.country === country) &&
        (of === undefined || nominal.last > nominal.head || namesToo(doc, description, of)) &&
        (lead !== 'former' || isFormer(doc, description)) &&
        description.first < token.index
      );
    });
    const owners = new Set(fitting.map((description) => description.owner));
    const bare = nominal.last === nominal.head || (office !== undefined && nominal.last === nominal.head + 1);
    const [owner] = owners;
    if (owner === undefined || owners.size > 1) continue;
    if (!bare && country === undefined) continue;
    if (narrower !== undefined && isAnotherSince(doc, taken, owner, token, narrower)) continue;
    found.push({ ...nominal, first: lead === undefined ? nominal.first : token.index - 1, owner });
  }
  return found;
}

function isRole(naming: Naming, token: Token): boolean {
  // the tagger takes "deputatul", "condamnatul" for adjectives too, and "Ministra" at the start of a sentence for a name
  const noun = token.upos === 'NOUN' || (token.upos === 'ADJ' && token.features.Definite === 'Def');
  if (noun) return naming.personRoles.has(token.lemma.toLowerCase());
  return token.upos === 'PROPN' && /^\p{Lu}\p{Ll}+(?:a|ul|ului|ei)$/u.test(token.form) && roleOf(naming, token) !== '';
}

/** "l-a acuzat pe premier", "către primar": after these a bare noun is as definite as one with its article; "ca primar" is not. */
function isDefiniteByPreposition({ tokens }: Doc, { cues, calendar }: Language, { index, upos }: Token): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (upos !== 'NOUN' || before?.upos !== 'ADP') return false;
  const object = cues.roles[before.lemma] === 'object';
  if (!object && !cues.toward.has(before.form.toLowerCase())) return false;
  // "pe ministru de externe", "pe primar George": said with more
  if (after === undefined || after.form.toLowerCase() in calendar.weekdays) return true;
  if (/^(?:de|din|la)$/u.test(after.form)) return false;
  return !/^(?:ADJ|DET|NOUN|PROPN|NUM)$/u.test(after.upos) && !isOblique(after);
}

/** "edilul comunei Rediu": what the noun says that somebody heads. */
function headedAt({ tokens }: Doc, at: number): Token | undefined {
  const next = tokens[at];
  return next !== undefined && /^(?:NOUN|PROPN)$/u.test(next.upos) && isOblique(next) ? next : undefined;
}

function namesToo({ tokens }: Doc, { first, last }: Nominal, { lemma }: Token): boolean {
  return tokens.slice(first, last + 1).some((token) => token.lemma === lemma);
}

/** "Fostul ministru", "doamna ministru": what stands before the noun makes it definite. */
function leadOf({ tokens }: Doc, naming: Naming, { index, upos }: Token): 'former' | 'title' | undefined {
  const before = tokens[index - 1];
  if (before === undefined || upos !== 'NOUN') return undefined;
  if (FORMER.test(before.form)) return 'former';
  return naming.personTitles.has(before.form.toLowerCase()) ? 'title' : undefined;
}

const FORMER = /^(?:fost(?:ul|a|ului|ei)|fosta)$/iu;

/** "fost ministru al Finanțelor", "fosta ministră". */
function isFormer({ tokens }: Doc, { first, head }: Nominal): boolean {
  return tokens.slice(Math.max(0, first - 1), head).some(({ form }) => /^fost/iu.test(form));
}

/** "primarul Ion Pop … un primar din Cluj … edilul": somebody without a name who may be meant. */
function isAnotherSince(
  { tokens }: Doc,
  taken: ReadonlySet<number>,
  { mentions }: DraftEntity,
  { index }: Token,
  narrower: ReadonlySet<string>,
): boolean {
  const last = mentions.findLast((mention) => mention.last < index)?.last ?? index;
  return tokens
    .slice(last + 1, index)
    .some((token) => token.upos === 'NOUN' && !taken.has(token.index) && narrower.has(token.lemma.toLowerCase()));
}

/** The role's lemma, where a word is one. */
function roleOf(naming: Naming, token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (naming.personRoles.has(lemma) || token.upos !== 'PROPN') return lemma;
  return bareForms(naming, token).find((form) => form !== lemma && naming.personRoles.has(form)) ?? '';
}

/** "președintele rus" or "președintele Ucrainei," right before the name; one comma may part them. */
function roleBefore(
  doc: Doc,
  naming: Naming,
  { first, last: end }: DraftMention,
  persons: ReadonlySet<number>,
): Nominal | undefined {
  let last = first - 1;
  // "avocatul lui Ion Rusu", "soțul Mariei Pop": somebody else's
  const role = doc.tokens[last];
  if (role?.form.toLowerCase() === naming.personGenitive) return undefined;
  if (role?.upos === 'NOUN' && !isOblique(role) && isOblique(doc.tokens[first] as Token)) return undefined;
  // "comisara pentru Mediu, daneza Astrid Lund"
  const native = doc.tokens[last];
  const from = native?.upos === 'NOUN' && isDefinite(native) && doc.tokens[last - 1]?.form === ',';
  if (from && naming.gazetteer().adjectives.has(naming.nameKey(native.form))) last--;
  // "a declarat femeia pentru Timp Online": a word of the name that was left out
  const [lead, word] = [doc.tokens[last - 1], doc.tokens[last]];
  if (lead?.upos === 'ADP' && lead.form !== 'de' && word?.upos === 'NOUN' && /^\p{Lu}/u.test(word.form))
    return undefined;
  if (doc.tokens[last]?.form === ',') last--;
  for (let i = last; i >= Math.max(0, last - 7); i--) {
    const token = doc.tokens[i] as Token;
    // "Mama actriței Ana Pop, Ioana Pop,": the actress has her name
    if (isRole(naming, token) && (i === first - 1 || !persons.has(i + 1) || isOblique(doc.tokens[i + 1] as Token))) {
      if (token.features.Number === 'Plur') return undefined;
      const comma = last < first - 1;
      if (comma && i === last && !isDefinite(token)) return undefined;
      if (comma && opensClause(doc, i, end)) return undefined;
      let start = i;
      while (
        start > 0 &&
        /^(?:fost|actual|nou|prim|vice)/u.test((doc.tokens[start - 1] as Token).lemma) &&
        (doc.tokens[start - 1] as Token).upos === 'ADJ'
      )
        start--;
      // "Prim-ministra Islandei": one word, whatever its pieces are
      while (start > 0 && /^\p{L}+-$/u.test((doc.tokens[start - 1] as Token).form) && touches(doc, start)) start--;
      // "Un fost director al spitalului, Ion Pop"
      if (comma && start > 0 && isIndefiniteArticle(doc.tokens[start - 1])) start--;
      return { first: start, last, head: i };
    }
    if (!['ADJ', 'NOUN', 'PROPN', 'ADP', 'DET', 'CCONJ', 'NUM'].includes(token.upos)) return undefined;
    if (i === last && token.upos === 'ADP') return undefined;
  }
  return undefined;
}

/**
 * "la premiera filmului, Ana a stat", "povestește tatăl său, Ana a plecat": a name right before its verb, after words that a comma ends, is the
 * subject of the clause they open or frame. "Directorul firmei, Ana Pop a spus" lacks a comma only.
 */
function opensClause({ tokens }: Doc, role: number, end: number): boolean {
  const [before, after] = [tokens[role - 1], tokens[end + 1]];
  const verb = after !== undefined && (/^(?:VERB|AUX)$/u.test(after.upos) || /^P.*w$|^Px/u.test(after.msd));
  return verb && before !== undefined && (/^(?:ADP|VERB)$/u.test(before.upos) || /^V[am]i/u.test(before.msd));
}

function touches({ tokens }: Doc, at: number): boolean {
  return (tokens[at - 1] as Token).end === (tokens[at] as Token).start;
}

/** ", deputat:" or ", liderul opoziției," right after the name. */
function roleAfter(doc: Doc, naming: Naming, last: number): Nominal | undefined {
  if (doc.tokens[last + 1]?.form !== ',') return undefined;
  let head = last + 2;
  while (head < last + 5 && leadsRole(doc.tokens[head])) head++;
  const token = doc.tokens[head];
  if (token === undefined || !isRole(naming, token) || token.features.Number === 'Plur') return undefined;
  let end = head;
  for (let i = head + 1; i < head + 10; i++) {
    const next = doc.tokens[i];
    if (next === undefined || !['ADJ', 'NOUN', 'PROPN', 'ADP', 'DET', 'NUM'].includes(next.upos)) break;
    end = i;
  }
  while (end > head && ['ADP', 'DET'].includes((doc.tokens[end] as Token).upos)) end--;
  const after = doc.tokens[end + 1];
  if (after !== undefined && !/^[,.:;)–—-]$/u.test(after.form)) return undefined;
  return { first: last + 2, last: end, head };
}

/** "un", "fostul", "fost"; not "era", nor the "cărui" of "a cărui soție". */
function leadsRole(token: Token | undefined): boolean {
  if (token === undefined || token.msd.startsWith('Dw')) return false;
  return /^(?:DET|ADJ)$/u.test(token.upos) || (token.lemma === 'fi' && /^fo[sș]t/iu.test(token.form));
}

/** "șeful statului", "șefa guvernului": another word for an office, by what it heads. */
function officeAt({ tokens }: Doc, { offices }: Naming, { index, lemma }: Token): ReadonlySet<string> | undefined {
  const what = tokens[index + 1];
  if (what?.upos !== 'NOUN' || !isOblique(what)) return undefined;
  return offices[lemma.toLowerCase()]?.[what.lemma.toLowerCase()];
}

/** To the adjectives after `from` and a country in the genitive. */
function extendRight(doc: Doc, naming: Naming, head: number, from = head): Nominal {
  let last = from;
  for (let i = from + 1; i < from + 5; i++) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    const adjective = token.upos === 'ADJ';
    const genitive =
      token.upos === 'PROPN' &&
      i === last + 1 &&
      naming.gazetteer().places.has(naming.nameKey(token.form)) &&
      token.features.Case !== 'Acc,Nom';
    if (!adjective && !genitive) break;
    last = i;
    if (genitive) break;
  }
  return { first: head, last, head };
}

/** The country a nominal names by adjective or by name. */
function countryIn(doc: Doc, naming: Naming, nominal: Nominal): string | undefined {
  const { adjectives, places } = naming.gazetteer();
  for (let i = nominal.first; i <= nominal.last; i++) {
    const key = naming.nameKey((doc.tokens[i] as Token).form);
    const two = `${key} ${naming.nameKey(doc.tokens[i + 1]?.form ?? '')} ${naming.nameKey(doc.tokens[i + 2]?.form ?? '')}`;
    const code = adjectives.get(key) ?? places.get(two)?.code ?? places.get(key)?.code;
    if (code !== undefined && i !== nominal.head) return code;
  }
  return undefined;
}
