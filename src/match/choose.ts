import type { Candidate } from './find-candidates.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';

/**
 * Candidates of a whole page → names. A short form ("Kim") counts only with a reason: the full name of its entity on the page, or names
 * that share facts with it; never where the page speaks of another bearer ("Kim Kardashian"). Of two that could be meant the one with
 * neighbours on the page, or in the block, is; else the match names all of them, and the reader chooses.
 */
export type Match = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** Who else may be meant. */
  readonly others?: readonly string[];
};

/** What else the page tells. */
export type PageView = {
  readonly text: (block: number) => string;
  /** Whether the page writes a folded word with a small letter somewhere. */
  readonly isLowerCase: (surface: string) => boolean;
};

/** A step every so many candidates, so that a page can work in between; the last one returns the matches. */
export function* choose(
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  page: PageView,
): Generator<void, Match[], void> {
  const rivals = new Map<string, Set<string>>();
  const states = new Set<string>();
  const present = new Set<string>();
  const settled = new Set<string>();
  const full = new Set<string>();
  const read: Reading[] = [];
  const context: Context = { rivals, present, settled, full, states, lexicon, page, presentIn: presentByBlock(read) };
  let step = 0;
  for (const one of candidates) {
    noteRivals(one, rivals, page);
    noteStates(one, states, page);
    if (++step % STEP === 0) yield;
  }
  for (const one of candidates) {
    if (++step % STEP === 0) yield;
    if (!standsAlone(one, rivals, page)) continue;
    const options = readings(one);
    if (options.length === 0) continue;
    read.push({ one, options });
    const inSentence = !one.standing.opens && one.standing.style === 'plain';
    for (const { entity, kind } of options) {
      if (kind !== 'short') present.add(entity);
      if (kind === 'full') full.add(entity);
      if (inSentence) settled.add(entity);
    }
  }
  const matches: Match[] = [];
  for (const { one, options } of read) {
    if (++step % STEP === 0) yield;
    const [entity, ...others] = decide(
      one.block,
      options.filter((form) => hasReason(one, form, context)),
      context,
    );
    if (entity === undefined) continue;
    const match = { block: one.block, start: one.start, end: one.end, entity };
    matches.push(others.length === 0 ? match : { ...match, others });
  }
  return matches;
}

const STEP = 64;

type Reading = { readonly one: Candidate; readonly options: readonly LexiconForm[] };
type Context = {
  readonly rivals: Rivals;
  readonly present: ReadonlySet<string>;
  /** Entities that stand in the middle of a sentence, where a capital is a name's. */
  readonly settled: ReadonlySet<string>;
  /** Entities whose name stands there in more than one word, or otherwise than by the ambiguous word. */
  readonly full: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly page: PageView;
  /** Entities named otherwise than in short in a block. */
  readonly presentIn: (block: number) => ReadonlySet<string>;
};
/** Folded form → the longer names in which the page has it. */
type Rivals = ReadonlyMap<string, ReadonlySet<string>>;

/** Longer names that nobody knows, in running text: "kim" → "kim kardashian". */
function noteRivals({ standing, options }: Candidate, rivals: Map<string, Set<string>>, page: PageView): void {
  const { before, after } = standing;
  if (standing.style !== 'plain' || (before === undefined && after === undefined)) return;
  // at the start of a sentence "Melania" before a surname is a name, "Accusing" is not; before a place anything may stand
  if (standing.doubtful && (!isNamesake(options) || before === undefined || isOrdinary(before, page))) return;
  const word = surfaceOf(options) ?? '';
  const set = rivals.get(word) ?? new Set();
  if (before !== undefined) set.add(`${before} ${word}`);
  if (after !== undefined) set.add(`${word} ${after}`);
  rivals.set(word, set);
}

function surfaceOf(options: readonly LexiconForm[]): string | undefined {
  return options[0]?.surface;
}

function standsAlone({ standing, options }: Candidate, rivals: Rivals, page: PageView): boolean {
  if (standing.part) return false;
  const { before, after, doubtful } = standing;
  if (before === undefined && after === undefined) return true;
  if (!doubtful) return false;
  const [form] = options;
  const word = surfaceOf(options) ?? '';
  const known = rivals.get(word);
  if (before !== undefined && known?.has(`${before} ${word}`)) return false;
  if (after !== undefined && known?.has(`${word} ${after}`)) return false;
  // in a headline and at the start of a sentence a place stands beside any word, a surname only beside ordinary ones
  if (form === undefined || !isNamesake(options)) return true;
  if (form.words.length > 1) return after === undefined || standing.style !== 'plain';
  return [before, after].every((neighbour) => neighbour === undefined || isOrdinary(neighbour, page));
}

function inHeadlineOnly(one: Candidate, form: LexiconForm, page: PageView): boolean {
  return (
    (one.standing.style === 'title' || form.kind === 'metonym') &&
    one.standing.style !== 'plain' &&
    hasStranger(one, page)
  );
}

/** People bear the names of cities ("Denzel Washington"), hardly those of states. */
function isNamesake(options: readonly LexiconForm[]): boolean {
  return options.some((form) => form.type === 'PERSON' || form.kind === 'metonym');
}

function hasStranger({ standing: { before, after } }: Candidate, page: PageView): boolean {
  return [before, after].some((neighbour) => neighbour !== undefined && !isOrdinary(neighbour, page));
}

/** A word that the page also writes small, or with the ending of an English verb form or adverb. */
function isOrdinary(word: string, page: PageView): boolean {
  return (
    page.isLowerCase(word) ||
    (word.length > 4 && /(?:ing|ed|ly)$/u.test(word)) ||
    (word.length > 3 && /[^aiouse]s$|es$/u.test(word))
  );
}

/** A capital for its state or for itself, by where it stands. */
function readings({ options, standing }: Candidate): readonly LexiconForm[] {
  if (standing.place) return options.filter((form) => form.kind !== 'metonym');
  const states = options.filter((form) => form.kind === 'metonym');
  return states.length > 0 ? states : options;
}

/** An entity that shares its name with a state of the United States, where the page speaks of that: "Atlanta, Georgia". */
function noteStates({ block, start, end, options }: Candidate, states: Set<string>, page: PageView): void {
  const places = options.filter(isAmbiguousPlace);
  if (places.length === 0) return;
  const text = page.text(block);
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  const afterCity = /\p{Lu}[\p{L}.]+,\s$/u.test(before) && !/^,|^\s(?:and|și|и)\s/u.test(after);
  const office =
    /^(?:['’]s)?\s(?:state|governor|senat|secretary|legislat|republican|democrat|voters|peach|lawmakers)/iu.test(after);
  const called = /(?:state of|statul|штат[еа]?)\s$/iu.test(before);
  if (afterCity || office || called) for (const { entity } of places) states.add(entity);
}

function isAmbiguousPlace(form: LexiconForm): boolean {
  return form.kind === 'short' && form.type !== 'PERSON';
}

function hasReason(one: Candidate, form: LexiconForm, context: Context): boolean {
  const { page, settled, rivals, full } = context;
  const word = surfaceOf(one.options) ?? '';
  const single = form.words.length === 1;
  if (
    single &&
    !form.exact &&
    (one.standing.opens || one.standing.style !== 'plain') &&
    !settled.has(form.entity) &&
    page.isLowerCase(word)
  )
    return false;
  // "Paris Hilton Shows …": a headline alone does not tell where the name ends
  if (single && inHeadlineOnly(one, form, page) && !settled.has(form.entity)) return false;
  if (one.standing.feminine && (rivals.has(word) || !isFeminine(form, context))) return false;
  if (form.kind !== 'short') {
    // "Paris" on a page about Paris Hilton
    return !single || form.type === 'PERSON' || !rivals.has(word) || settled.has(form.entity);
  }
  if (full.has(form.entity)) return true;
  if (rivals.has(word) || context.states.has(form.entity)) return false;
  const reasons = neighboursPresent(form.entity, context) + (one.standing.titled ? 1 : 0);
  return reasons >= (word.length <= SHORT_WORD ? 2 : 1);
}

/** Surnames of so few letters are first names as well ("Kim", "Li", "Dan"): one neighbour on the page is no reason. */
const SHORT_WORD = 3;

function neighboursPresent(entity: string, { lexicon, present }: Context, among = present): number {
  return [...(lexicon.neighbours.get(entity) ?? [])].filter((other) => other !== entity && among.has(other)).length;
}

/** Whether a title for women fits: by the given name in one of the entity's forms. */
function isFeminine(form: LexiconForm, { lexicon }: Context): boolean {
  for (const list of lexicon.byAnchor.values())
    for (const other of list)
      if (other.entity === form.entity && other.words.length > 1 && other.kind === 'full')
        return /[aeяаі]$/u.test(other.words[0]?.folded ?? '');
  return true;
}

/** Of the entities that one stretch may name: the only one, the one named in full, or the one with a neighbour near; else all of them. */
function decide(block: number, options: readonly LexiconForm[], context: Context): readonly string[] {
  if (options.length <= 1) return entitiesOf(options);
  const full = options.filter((form) => form.kind !== 'short');
  let among = full.length > 0 ? full : options;
  const tests: readonly ((form: LexiconForm) => boolean)[] = [
    (form) => form.kind === 'short' && context.full.has(form.entity),
    (form) => neighboursPresent(form.entity, context) > 0,
    (form) => neighboursPresent(form.entity, context, context.presentIn(block)) > 0,
  ];
  for (const test of tests) {
    const left = among.filter(test);
    if (left.length > 0) among = left;
    if (among.length === 1) break;
  }
  return among.length > MOST_OFFERED ? [] : entitiesOf(among);
}

/** Bearers of one name that a reader can choose from at a glance; a name of more says nothing. */
const MOST_OFFERED = 4;

function entitiesOf(forms: readonly LexiconForm[]): string[] {
  return forms.map((form) => form.entity);
}

/** Put together at the first name of several entities: most pages have none. */
function presentByBlock(read: readonly Reading[]): Context['presentIn'] {
  let blocks: Map<number, Set<string>> | undefined;
  return (block) => {
    blocks ??= read.reduce((map, { one, options }) => {
      const set = map.get(one.block) ?? new Set();
      for (const { entity, kind } of options) if (kind !== 'short') set.add(entity);
      return map.set(one.block, set);
    }, new Map<number, Set<string>>());
    return blocks.get(block) ?? new Set();
  };
}
