import type { Candidate } from './find-candidates.ts';
import type { LexiconEntity, LexiconForm } from './lexicon.ts';
import type { Standing } from './standing.ts';

/**
 * One candidate and what the page tells so far → whether it stands alone, what it may be read as, and whom it names. The reasons for and
 * against a name, one function each; who counts what they look at is choose.ts.
 */
/** Whether the page writes a folded word with a small letter somewhere. */
export type IsLowerCase = (word: string, akin?: boolean) => boolean;

export type Context = {
  readonly rivals: Rivals;
  readonly isLowerCase: IsLowerCase;
  /** Whether an entity is named otherwise than in short in a block. */
  readonly isNamedIn: (entity: LexiconEntity, block: number) => boolean;
  /** Whether another bearer of the surname is meant, whom the block names in full. */
  readonly isRivals: (one: Candidate, entity: LexiconEntity) => boolean;
};
/** Folded form → the longer names in which the page has it: "kim" → "kim kardashian". */
type Rivals = ReadonlyMap<string, ReadonlySet<string>>;

export function isNamed(form: LexiconForm): boolean {
  return form.kind !== 'short';
}

export function entitiesMeant(one: Candidate, options: readonly LexiconForm[], context: Context): readonly string[] {
  const only = options[0];
  if (only !== undefined && options.length === 1) return hasReason(one, only, context) ? [only.entity.key] : [];
  return decide(
    one.block,
    options.filter((form) => hasReason(one, form, context)),
    context,
  );
}

/** Longer names that nobody knows, in running text. True where one is new. */
export function noteRivals(
  { standing, options }: Candidate,
  rivals: Map<string, Set<string>>,
  isLower: IsLowerCase,
): boolean {
  const { before, after } = standing;
  if ((before === undefined && after === undefined) || standing.style !== 'plain') return false;
  // at the start of a sentence "Melania" before a surname is a name, "Accusing" is not; before a place anything may stand
  if (standing.doubtful && (!isNamesake(options) || before === undefined || isOrdinary(before, isLower))) return false;
  const word = surfaceOf(options) ?? '';
  const set = rivals.get(word) ?? new Set();
  const { size } = set;
  if (before !== undefined) set.add(`${before} ${word}`);
  if (after !== undefined) set.add(`${word} ${after}`);
  rivals.set(word, set);
  return set.size > size;
}

function surfaceOf(options: readonly LexiconForm[]): string | undefined {
  return options[0]?.surface;
}

export function standsAlone({ standing, options }: Candidate, rivals: Rivals, isLower: IsLowerCase): boolean {
  if (standing.part) return false;
  const { before, after, doubtful } = standing;
  if (before === undefined && after === undefined) return true;
  return doubtful && standsBesideOthers(standing, options, rivals, isLower);
}

function standsBesideOthers(
  { before, after, style }: Standing,
  options: readonly LexiconForm[],
  rivals: Rivals,
  isLower: IsLowerCase,
): boolean {
  const form = options[0];
  const word = surfaceOf(options) ?? '';
  const known = rivals.get(word);
  if (before !== undefined && known?.has(`${before} ${word}`)) return false;
  if (after !== undefined && known?.has(`${word} ${after}`)) return false;
  // in a headline and at the start of a sentence a place stands beside any word, a surname only beside ordinary ones
  if (form === undefined || !isNamesake(options)) return true;
  if (form.words.length > 1) return after === undefined || style !== 'plain';
  return [before, after].every((neighbour) => neighbour === undefined || isOrdinary(neighbour, isLower));
}

/** "ZELENSKI MERGE LA PARIS": capitals all around tell nothing, a text that names the same in its sentences, and no other, does. */
export function readingsInHeadline(one: Candidate): readonly LexiconForm[] | undefined {
  const { part, style } = one.standing;
  return part || style === 'plain' ? undefined : readings(one);
}

/** `rivals`: the headline is not about one of those whom the text names beside it. */
export function isTextsOwn({ entity, surface }: LexiconForm, { standing }: Candidate, { rivals }: Context): boolean {
  if (entity.settled === 0 || entity.full === 0) return false;
  const others = rivals.get(surface);
  return others === undefined || (standing.style === 'capitals' && !isAmong(others, surface, standing));
}

function isAmong(rivals: ReadonlySet<string>, surface: string, { before, after }: Standing): boolean {
  return rivals.has(`${before} ${surface}`) || rivals.has(`${surface} ${after}`);
}

function inHeadlineOnly(one: Candidate, form: LexiconForm, isLower: IsLowerCase): boolean {
  return (
    one.standing.style !== 'plain' &&
    (one.standing.style === 'title' || form.kind === 'metonym') &&
    hasStranger(one, isLower)
  );
}

/** People bear the names of cities ("Denzel Washington"), hardly those of states. */
function isNamesake(options: readonly LexiconForm[]): boolean {
  return options.some((form) => form.type === 'PERSON' || form.kind === 'metonym');
}

function hasStranger({ standing: { before, after } }: Candidate, isLower: IsLowerCase): boolean {
  return [before, after].some((neighbour) => neighbour !== undefined && !isOrdinary(neighbour, isLower));
}

/** A word that the page also writes small, or with the ending of an English verb form or adverb, or of a Romanian noun. */
function isOrdinary(word: string, isLower: IsLowerCase): boolean {
  return (
    isLower(word, true) ||
    (word.length > 4 && /(?:ing|ed|ly)$/u.test(word)) ||
    (word.length > 3 && /[^aiouse]s$|es$/u.test(word)) ||
    /\p{L}{3}(?:[aei]rea|tatea|ului)$/u.test(word)
  );
}

/** A capital for its state or for itself, by where it stands. */
export function readings({ options, standing }: Candidate): readonly LexiconForm[] | undefined {
  if (!options.some((form) => form.kind === 'metonym')) return options;
  const states = options.filter((form) => (form.kind === 'metonym') !== standing.place);
  return states.length > 0 ? states : undefined;
}

function hasReason(one: Candidate, form: LexiconForm, context: Context): boolean {
  const { isLowerCase, rivals } = context;
  const { standing } = one;
  const { entity } = form;
  const word = surfaceOf(one.options) ?? '';
  const single = form.words.length === 1;
  if (standing.stateside && form.kind === 'short' && form.type !== 'PERSON') return false;
  if (single && entity.settled === 0 && isUnsettled(one, form, word, isLowerCase)) return false;
  if (standing.feminine && (rivals.has(word) || !isFeminine(entity))) return false;
  // a page about his namesake
  if (single && form.type === 'PERSON' && rivals.has(word) && !standing.titled)
    if (entity.whole === 0 || context.isRivals(one, entity)) return false;
  // "Paris" on a page about Paris Hilton
  if (isNamed(form)) return !single || form.type === 'PERSON' || entity.settled > 0 || !rivals.has(word);
  return isMeantInShort(form, word, standing, rivals);
}

/** A word that the page has only where any word has a capital. */
function isUnsettled(one: Candidate, form: LexiconForm, word: string, isLower: IsLowerCase): boolean {
  const { opens, style } = one.standing;
  if (!form.exact && (opens || style !== 'plain') && isLower(word)) return true;
  // "Paris Hilton Shows …": a headline alone does not tell where the name ends
  return inHeadlineOnly(one, form, isLower);
}

function isMeantInShort({ type, entity }: LexiconForm, word: string, standing: Standing, rivals: Rivals): boolean {
  if (type !== 'PERSON' && entity.seat > 0) return true;
  if (entity.full > 0) return true;
  if (rivals.has(word) || entity.stateside > 0) return false;
  const near = neighboursNamed(entity) > 0;
  return word.length <= SHORT_WORD ? standing.titled && near : standing.titled || near;
}

/** Surnames of so few letters are first names as well ("Kim", "Li", "Dan"), and many bear them: neighbours alone are no reason. */
const SHORT_WORD = 3;

function neighboursNamed({ neighbours }: LexiconEntity): number {
  let sum = 0;
  for (const other of neighbours ?? NOBODY) if (other.named > 0) sum++;
  return sum;
}

const NOBODY: ReadonlySet<LexiconEntity> = new Set();

/** Whether a title for women fits: by the given name in one of the entity's forms. */
function isFeminine({ forms }: LexiconEntity): boolean {
  const full = forms.find(({ words, kind }) => words.length > 1 && kind === 'full');
  return full === undefined || /[aeяаі]$/u.test(full.words[0]?.folded ?? '');
}

/** Of the entities that one stretch may name: the only one, the one named in full, or the one with a neighbour near; else all of them. */
function decide(block: number, options: readonly LexiconForm[], { isNamedIn }: Context): readonly string[] {
  if (options.length <= 1) return keysOf(options);
  const full = options.filter(isNamed);
  let among = full.length > 0 ? full : options;
  const tests: readonly ((form: LexiconForm) => boolean)[] = [
    ({ kind, entity }) => kind === 'short' && entity.full > 0,
    ({ entity }) => neighboursNamed(entity) > 0,
    ({ entity }) => [...(entity.neighbours ?? NOBODY)].some((other) => isNamedIn(other, block)),
  ];
  for (const test of tests) {
    const left = among.filter(test);
    if (left.length > 0) among = left;
    if (among.length === 1) break;
  }
  return among.length > MOST_OFFERED ? [] : keysOf(among);
}

/** Bearers of one name that a reader can choose from at a glance; a name of more says nothing. */
const MOST_OFFERED = 4;

function keysOf(forms: readonly LexiconForm[]): string[] {
  return forms.map((form) => form.entity.key);
}
