import type { Sentence, Token } from '../../../language/doc.ts';
import { foldCase } from '../../../text/fold.ts';
import { isDefinite, isIndefiniteArticle } from '../../definiteness.ts';
import type { ExtractedEntity, ResolvedMention } from '../../entity.ts';
import { isRelative } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import { isFiniteForm } from '../trees/mending.ts';
import { quotesIn } from '../voices/quotes.ts';
import { isRoleWord } from './role-words.ts';

/**
 * Sentence → what commas, dashes or a parenthesis set off beside a name and what tells of it, without a verb: who somebody is ("Ion
 * Pop, unul dintre fondatorii …"), how or where ("prezent marți la Iași"), of what calling or age ("de profesie medic", "în vârstă
 * de 47 de ani"). Read from the words, not from the tree: a parser hangs such phrases on the verb behind them.
 */
export type SetOff = {
  readonly entity: ExtractedEntity;
  readonly name: ResolvedMention;
  /** Tokens of what is set off, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The word that says it: "prezent", "fondator". */
  readonly head: Token;
  readonly kind: 'role' | 'state';
};

/** Those behind a name, in text order. */
export function findSetOffs(reader: Reader, sentence: Sentence): SetOff[] {
  const { doc, mentions } = reader;
  const found: SetOff[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    for (const { entity, mention } of mentions.get(at) ?? []) {
      if (mention.firstToken !== at || mention.kind !== 'name' || entity.type === 'EVENT') continue;
      const inner = innerAfter(reader, sentence, mention.lastToken);
      if (inner === undefined) continue;
      const words = doc.tokens.slice(inner.first, inner.last + 1);
      // "primul ministru turc care vizitează Erevanul": of those who did, not of all
      if (isRelative(doc.tokens[inner.after]) && isSingledOut(words)) continue;
      const read = roleIn(reader, entity, words) ?? stateIn(reader, entity, words);
      if (read === undefined || isHedged(reader, words)) continue;
      const set: SetOff = { entity, name: mention, first: inner.first, last: inner.last, ...read };
      if (tellsOfName(reader, sentence, set, inner.after)) found.push(set);
    }
  return found;
}

const CLOSERS: Readonly<Record<string, RegExp>> = {
  ',': /^[,.;:)–—]$/u,
  '(': /^\)$/u,
  '–': /^[–.]$/u,
  '—': /^[—.]$/u,
};

type Inner = { readonly first: number; readonly last: number; readonly after: number };

/** The words between the mark after a name and the mark that closes it; `after`: the first token behind. */
function innerAfter({ doc, quotes }: Reader, { endToken }: Sentence, last: number): Inner | undefined {
  const { tokens } = doc;
  let at = last + 1;
  // "Asociația „Orașul Viu”, fondată …"
  while (/^[”"»]$/u.test(tokens[at]?.form ?? '')) at++;
  const open = tokens[at];
  const closer = CLOSERS[open?.form ?? ''];
  if (open === undefined || closer === undefined || at + 1 >= endToken) return undefined;
  const name = tokens[last] as Token;
  if (quotesIn(quotes, name).some((quote) => quote.end > open.start)) return undefined;
  const first = at + 1;
  let depth = 0;
  for (let i = first; i < Math.min(endToken, first + LONGEST); i++) {
    const token = tokens[i] as Token;
    const quoted = quotesIn(quotes, token).length > 0;
    if (!quoted && depth === 0 && closer.test(token.form))
      return i > first
        ? { first, last: i - 1, after: open.form === token.form || token.form === ')' ? i + 1 : i }
        : undefined;
    // "inginera | care a verificat podul"
    if (!quoted && depth === 0 && isRelative(token))
      return i > first + 1 ? { first, last: i - 1, after: i } : undefined;
    if (token.form === '(') depth++;
    else if (token.form === ')') depth--;
    else if (
      !quoted &&
      (isFiniteForm(token) || /^(?:SCONJ|AUX)$/u.test(token.upos) || /^(?:V.[gn]|Q|Pp)/u.test(token.msd))
    )
      return undefined;
    else if (!quoted && depth === 0 && token.upos === 'PUNCT' && !/^[„”“"«»-]$/u.test(token.form)) return undefined;
  }
  return undefined;
}

const LONGEST = 22;

type Read = Pick<SetOff, 'head' | 'kind'>;

/** "unul dintre fondatorii …", "fost ministru al …", "cel mai mare angajator din …", "raportorul textului". */
function roleIn(reader: Reader, { type }: ExtractedEntity, words: readonly Token[]): Read | undefined {
  const { language } = reader;
  let at = 0;
  const oneOf = /^un(?:ul|a)$/iu.test(words[0]?.form ?? '') && /^(?:dintre|din)$/iu.test(words[1]?.form ?? '');
  if (oneOf) {
    const head = words.find((token, i) => i > 1 && token.upos === 'NOUN');
    return head === undefined ? undefined : { head, kind: 'role' };
  }
  // "al doilea cel mai mare producător"
  const nth = /^(?:al|a)$/iu.test(words[0]?.form ?? '') && /^Mo/u.test(words[1]?.msd ?? '') ? 2 : 0;
  const superlative = /^(?:cel|cea)$/iu.test(words[nth]?.form ?? '') && /^mai$/iu.test(words[nth + 1]?.form ?? '');
  const counted = nth > 0 || /^(?:prim(?:ul|a)|singur(?:ul|a))$/iu.test(words[0]?.form ?? '');
  if (superlative) at = nth + 2;
  else if (counted) at = Math.max(nth, 1);
  else if (isIndefiniteArticle(words[0])) at = 1;
  while (at < 7 && leads(words[at]) && words.length > at + 1) at++;
  const head = words[at];
  if (head === undefined || head.features.Number === 'Plur' || !/^(?:NOUN|PROPN|ADJ)$/u.test(head.upos))
    return undefined;
  if (head.upos === 'PROPN' && /^\p{Lu}/u.test(head.form)) return undefined;
  const oblique = head.features.Case === 'Dat,Gen' && head.features.Definite === 'Def';
  if (oblique || reader.mentions.get(head.index)?.some(({ mention }) => mention.kind === 'name')) return undefined;
  const lemma = head.lemma.toLowerCase();
  const { cues } = language;
  const ranked = superlative || counted;
  const fits = type === 'PERSON' ? isRoleWord(language, head) : isWhatThingsAre(reader, type, lemma) || ranked;
  if (!fits || cues.collectives.has(lemma) || cues.resuming.has(lemma)) return undefined;
  return namesAnother(reader, words) ? undefined : { head, kind: 'role' };
}

/** "Acme, producător de cabluri", "Iași, capitala Moldovei": of a place's county or a body's head nothing is said so. */
function isWhatThingsAre(
  { language: { cues, naming } }: Reader,
  type: ExtractedEntity['type'],
  lemma: string,
): boolean {
  if (type === 'ORG')
    return cues.businesses.has(lemma) || cues.bodyRoles.has(lemma) || naming.organisationHeads.has(lemma);
  return cues.placeRoles.has(lemma);
}

/** "Ana Pop, premierul Ion Radu": another name that no preposition or genitive ties to the role. */
function namesAnother({ doc, mentions }: Reader, words: readonly Token[]): boolean {
  return words.some(({ index }) =>
    (mentions.get(index) ?? []).some(({ entity, mention }) => {
      if (entity.type !== 'PERSON' || mention.kind !== 'name' || mention.firstToken !== index) return false;
      const [before, name] = [doc.tokens[index - 1], doc.tokens[index]];
      const tied = before?.upos === 'ADP' || before?.form.toLowerCase() === 'lui' || name?.features.Case === 'Dat,Gen';
      return !tied;
    }),
  );
}

/** "primul", "singura", "al doilea", "cel mai tânăr", "unul dintre": one of several by what follows. */
function isSingledOut(words: readonly Token[]): boolean {
  return words.some(
    ({ form, msd }) =>
      /^(?:cel|cea|ultim\p{L}+|singur\p{L}+|prim(?:ul|a|ului|ei)|unul|una)$/iu.test(form) || /^Mo/u.test(msd),
  );
}

/** "fost", "fostul", "actualul", and adjectives before the noun. */
function leads(token: Token | undefined): boolean {
  if (token === undefined || isRelative(token)) return false;
  return token.upos === 'ADJ' || (token.lemma === 'fi' && /^fo[sșş]t/iu.test(token.form));
}

/** "prezent la Iași", "originar din …", "de profesie medic", "în vârstă de 47 de ani", "47 de ani". */
function stateIn(reader: Reader, entity: ExtractedEntity, words: readonly Token[]): Read | undefined {
  const { language } = reader;
  const [first, second] = words;
  if (first === undefined) return undefined;
  const person = entity.type === 'PERSON';
  if (person && first.form === 'de' && language.naming.callings.has(second?.lemma ?? '')) {
    const head = words[2];
    return head !== undefined && /^(?:NOUN|ADJ)$/u.test(head.upos) ? { head, kind: 'state' } : undefined;
  }
  const texts = words.map(({ form }) => foldCase(form)).join(' ');
  if (person && second !== undefined && AGE.test(texts)) return { head: words.at(-1) as Token, kind: 'state' };
  if (!person && /^cu sediul? (?:in|la) \S/u.test(texts) && second !== undefined)
    return { head: second, kind: 'state' };
  if (!person || first.upos !== 'ADJ' || isDefinite(first) || second === undefined) return undefined;
  if (!/^(?:ADP|DET)$/u.test(second.upos) && !/^Ts/u.test(second.msd) && !isDay(reader, second)) return undefined;
  if (words.length < 3 || ADVERBS.test(first.form) || language.cues.charged.has(first.lemma)) return undefined;
  const gender = language.naming.genderOfFirstName(entity.name);
  const agrees = gender === undefined || first.features.Gender === undefined || gender === first.features.Gender;
  return agrees && first.features.Number !== 'Plur' ? { head: first, kind: 'state' } : undefined;
}

const AGE = /^(?:in varsta de )?\d{1,3}(?: de)? ani$/u;

/** Adjectives that say how or when something is done, without agreeing with anybody. */
const ADVERBS =
  /^(?:aidoma|asemenea|contrar|direct|exact|exclusiv|imediat|indiferent|proporțional|recent|relativ|ulterior|anterior|concomitent|simultan|paralel|similar|conform|potrivit)$/iu;

function isDay({ language: { calendar } }: Reader, { form }: Token): boolean {
  const key = foldCase(form);
  return key in calendar.weekdays || key in calendar.nearDays;
}

/** "presupusul lider", "acuzat de": said of somebody, and not by the article. */
export function isHedged({ language: { cues } }: Pick<Reader, 'language'>, words: readonly Token[]): boolean {
  return words.some(
    ({ lemma, form }) =>
      cues.charged.has(lemma) || cues.hedges[lemma] !== undefined || cues.negations.has(form.toLowerCase()),
  );
}

/** Whether what is set off tells of the name before it, and is no further member of a list nor what the sentence is about. */
function tellsOfName(reader: Reader, sentence: Sentence, set: SetOff, after: number): boolean {
  const { doc, mentions } = reader;
  const { name, first, last, head, kind, entity } = set;
  const next = after < sentence.endToken ? doc.tokens[after] : undefined;
  const verbBefore = doc.tokens.slice(sentence.firstToken, name.firstToken).some(isFiniteForm);
  const bound = doc.tokens[first - 1]?.form === '(';
  const noun = next !== undefined && /^(?:NOUN|DET|NUM|PROPN|PRON)$/u.test(next.upos) && !isClause(next);
  // "Ion Pop, primarul, medicul și preotul", "Ion Pop, primarul comunei, Ana Radu"
  const named = (mentions.get(after) ?? []).some(({ mention }) => mention.kind === 'name');
  if (!bound && next?.form !== ',' && noun && (verbBefore || named)) return false;
  const words = doc.tokens.slice(first, last + 1);
  const joined = words.findIndex(({ upos }) => upos === 'CCONJ');
  const other = words[joined + 1];
  if (joined >= 0 && other !== undefined && (mentions.has(other.index) || (isDefinite(other) && isDefinite(head))))
    return false;
  // "al Ministerului Sănătății (membru în comisie)": of whose it is
  if (bound) return entity.type === 'PERSON' || doc.tokens[name.headToken]?.features.Case !== 'Dat,Gen';
  const before = doc.tokens[name.firstToken - 1];
  // "Pentru Ion Pop, medicul, …": a noun behind the comma that the sentence may be about
  const fronted = !verbBefore && governs(reader, sentence, name.firstToken);
  if (fronted && isDefinite(words[0] as Token) && !noun) return false;
  if (kind === 'role') return true;
  // "l-a felicitat pe Ion Pop, prezent la …": of either
  const bare = before?.upos !== 'ADP' && before?.form.toLowerCase() !== 'lui';
  if (head.upos === 'ADJ' && words[0] === head) return bare && !(fronted && !noun);
  // "Ion Pop, 3 ani, și Dan Radu, 5 ani": of prison
  const age = /^\d/u.test(words[0]?.form ?? '');
  return !age || (Number.parseInt(words[0]?.form ?? '', 10) >= GROWN && next !== undefined && isVerbal(next));
}

const GROWN = 18;

function isClause(token: Token): boolean {
  return isRelative(token) || /^(?:P[px].*w|Px|Pp)/u.test(token.msd);
}

function isVerbal(token: Token): boolean {
  return isFiniteForm(token) || /^(?:AUX|PART|VERB)$/u.test(token.upos) || /^(?:P[px].*w|Px|Q)/u.test(token.msd);
}

/** "Potrivit lui Ion Pop", "În opinia Anei Pop": the name stands in a phrase with a preposition that opens the sentence. */
function governs({ doc }: Reader, { firstToken }: Sentence, name: number): boolean {
  return doc.tokens.slice(firstToken, name).some(({ upos, msd }) => upos === 'ADP' || /^S/u.test(msd));
}
