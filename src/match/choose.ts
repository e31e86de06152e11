import type { Candidate, Match } from './find-candidates.ts';
import type { LexiconEntity, LexiconForm } from './lexicon.ts';
import {
  type Context,
  entitiesMeant,
  type IsLowerCase,
  isNamed,
  isTextsOwn,
  noteRivals,
  readings,
  readingsInHeadline,
  standsAlone,
} from './reasons.ts';
import { isAmbiguousPlace, type Standing } from './standing.ts';

/**
 * Candidates of a whole page → names. A short form ("Kim") counts only with a reason: the full name of its entity on the page, or names
 * that share facts with it; never where the page speaks of another bearer ("Kim Kardashian"). Of two that could be meant the one with
 * neighbours on the page, or in the block, is; else the match names all of them, and the reader chooses. What the page tells is counted
 * as candidates come and go, so that a new paragraph is decided by itself where it tells nothing new.
 */
export type { Match } from './find-candidates.ts';

/** What is different from the last choice. What stays is the same object, and is not told again. */
export type Choice = {
  readonly added: readonly Match[];
  readonly gone: readonly Match[];
  /** Nothing was chosen before: whatever a page shows so far is of another reading. */
  readonly first: boolean;
};

export type Chooser = {
  /** The candidates of a block that was not there before. */
  readonly add: (block: number, candidates: readonly Candidate[]) => void;
  readonly drop: (block: number) => void;
  /** Candidates of all blocks. */
  readonly size: () => number;
  /** Other words of the page are small than before: everything is decided anew. */
  readonly reconsider: () => void;
  /** A step every so many candidates, so that a page can work in between; the last one returns what changed. */
  readonly choose: () => Generator<void, Choice, void>;
};

const STEP = 64;

type State = {
  /** The first candidate of each block. */
  readonly blocks: Map<number, Candidate>;
  readonly rivals: Map<string, Set<string>>;
  readonly context: Context;
  /** Told with the next choice: a new paragraph costs no more on a page of thousands of names. */
  added: Match[];
  gone: Match[];
  first: boolean;
  fresh: Candidate[];
  size: number;
  /** Nothing that was counted holds any more. */
  stale: boolean;
  /** Longer names were found among what is new, so that what was weighed before is to be weighed again. */
  longer: boolean;
  /** Everything is weighed this time. */
  anew: boolean;
  /** An entity has something, or has lost something, that decides about others. */
  changed: boolean;
};

export function createChooser(isLowerCase: IsLowerCase): Chooser {
  const blocks = new Map<number, Candidate>();
  const rivals = new Map<string, Set<string>>();
  const state: State = {
    blocks,
    rivals,
    context: {
      rivals,
      isLowerCase,
      isNamedIn: (entity, block) => isNamedIn(listOf(blocks.get(block)), entity),
      isRivals: (one, entity) => isRivals(listOf(blocks.get(one.block)), one, entity),
    },
    added: [],
    gone: [],
    first: true,
    fresh: [],
    size: 0,
    stale: false,
    longer: false,
    anew: false,
    changed: false,
  };
  return {
    add(block, candidates) {
      for (let i = candidates.length - 1; i >= 0; i--) {
        const one = candidates[i] as Candidate;
        one.next = blocks.get(block);
        blocks.set(block, one);
      }
      state.size += candidates.length;
      for (let i = 0; i < candidates.length; i++) state.fresh.push(candidates[i] as Candidate);
    },
    drop: (block) => dropBlock(state, block),
    size: () => state.size,
    reconsider() {
      if (state.size > 0) state.stale = true;
    },
    choose: () => choose(state),
  };
}

function dropBlock(state: State, block: number): void {
  const list = listOf(state.blocks.get(block));
  if (list.length === 0) return;
  state.blocks.delete(block);
  state.size -= list.length;
  for (const { match } of list) if (match !== undefined) state.gone.push(match);
  // what was not counted yet cannot be taken back by itself, and a longer name may stand elsewhere too
  if (
    state.fresh.length > 0 ||
    list.some(({ standing }) => standing.before !== undefined || standing.after !== undefined)
  )
    state.stale = true;
  if (state.stale) for (const one of list) forget(state, one);
  else for (const one of list) count(state, one, -1);
}

/** What is done with each of some candidates; whose turn it is, is asked when those before are done. */
type Pass = {
  readonly among: (state: State) => readonly Candidate[];
  readonly run: (state: State, one: Candidate) => void;
};

const NOTHING: readonly Candidate[] = [];

const PASSES: readonly Pass[] = [
  { among: ({ stale, fresh }) => (stale ? NOTHING : fresh), run: note },
  { among: startAnew, run: forget },
  { among: ({ anew, fresh }) => (anew ? fresh : NOTHING), run: note },
  { among: ({ fresh }) => fresh, run: weigh },
  { among: (state) => (state.anew || state.changed ? all(state) : state.fresh), run: decide },
];

/**
 * Not within `createChooser`: each closure that is a generator has a hidden class for its steps, which V8 puts among old objects, and
 * what the closure sees lives until the next great collection. Short, with one loop for all passes: machine code is most of what a tab
 * keeps for Reper, and that of a generator is long.
 */
function* choose(state: State): Generator<void, Choice, void> {
  let step = 0;
  for (let pass = 0; pass < PASSES.length; pass++) {
    const { among, run } = PASSES[pass] as Pass;
    const list = among(state);
    for (let i = 0; i < list.length; i++) {
      run(state, list[i] as Candidate);
      if (++step % STEP === 0) yield;
    }
  }
  const choice = { added: state.added, gone: state.gone, first: state.first };
  state.fresh = [];
  state.added = [];
  state.gone = [];
  state.changed = state.stale = state.longer = state.first = false;
  return choice;
}

function startAnew(state: State): readonly Candidate[] {
  state.anew = state.stale || (state.longer && state.fresh.length < state.size);
  // where this is left half done, the next one begins from the start
  state.stale = true;
  if (!state.anew) return NOTHING;
  state.rivals.clear();
  state.fresh = all(state);
  return state.fresh;
}

function all({ blocks }: State): Candidate[] {
  return [...blocks.values()].flatMap(listOf);
}

function listOf(first: Candidate | undefined): Candidate[] {
  const list: Candidate[] = [];
  for (let one = first; one !== undefined; one = one.next) list.push(one);
  return list;
}

function note(state: State, one: Candidate): void {
  if (noteRivals(one, state.rivals, state.context.isLowerCase)) state.longer = true;
}

function forget(_state: State, { options }: Candidate): void {
  for (let i = 0; i < options.length; i++) zero((options[i] as LexiconForm).entity);
}

function weigh(state: State, one: Candidate): void {
  one.alone = standsAlone(one, state.rivals, state.context.isLowerCase) ? readings(one) : undefined;
  count(state, one, 1);
}

function isNamedIn(list: readonly Candidate[], entity: LexiconEntity): boolean {
  return list.some(({ alone }) => alone?.some((form) => form.entity === entity && isNamed(form)) === true);
}

/**
 * Whether a surname is another's, whom its block names in full before it, later than it names the entity in full: "Irina Kim says … Kim
 * adds". Where the block has called the entity by the surname before, it goes on to do so.
 */
function isRivals(list: readonly Candidate[], one: Candidate, entity: LexiconEntity): boolean {
  const surface = one.options[0]?.surface;
  let rival = false;
  for (const other of list) {
    if (other === one) break;
    const { alone, options, standing } = other;
    if (alone?.some((form) => form.entity === entity) === true) {
      if (!rival && options[0]?.words.length === 1) return false;
      rival = false;
    } else if (alone === undefined && options[0]?.surface === surface && isOfAnother(standing)) rival = true;
  }
  return rival;
}

/** A longer name that nobody knows. */
function isOfAnother({ before, after, style }: Standing): boolean {
  return (before !== undefined || after !== undefined) && style === 'plain';
}

function count(state: State, one: Candidate, by: 1 | -1): void {
  const { alone } = one;
  const { opens, possessive, style, titled } = one.standing;
  const inSentence = (!opens || possessive) && style === 'plain';
  if (alone !== undefined)
    for (let i = 0; i < alone.length; i++) countForm(state, alone[i] as LexiconForm, inSentence, titled, by);
  countPlaces(state, one, by);
}

function countForm(state: State, form: LexiconForm, inSentence: boolean, titled: boolean, by: 1 | -1): void {
  const { entity } = form;
  const before = mask(entity);
  if (isNamed(form)) entity.named += by;
  if (form.kind === 'full') entity.full += by;
  if (inSentence) entity.settled += by;
  if (titled || form.words.length > 1) entity.whole += by;
  if (mask(entity) !== before) state.changed = true;
}

/** Capitals, and what is a state of the United States there. */
function countPlaces(state: State, { options, standing }: Candidate, by: 1 | -1): void {
  for (let i = 0; i < options.length; i++) {
    const form = options[i] as LexiconForm;
    const count = form.kind === 'metonym' ? 'seat' : standing.stateside && isAmbiguousPlace(form) && 'stateside';
    if (!count) continue;
    form.entity[count] += by;
    if (form.entity[count] === (by === 1 ? 1 : 0)) state.changed = true;
  }
}

function decide(state: State, one: Candidate): void {
  const match = matchOf(one, state.context);
  if (match === one.match) return;
  if (one.match !== undefined) state.gone.push(one.match);
  if (match !== undefined) state.added.push(match);
  one.match = match;
}

function zero(entity: LexiconEntity): void {
  entity.named = 0;
  entity.full = 0;
  entity.settled = 0;
  entity.whole = 0;
  entity.stateside = 0;
  entity.seat = 0;
}

/** What of an entity decides about candidates. */
function mask({ named, full, settled, whole }: LexiconEntity): number {
  return (named > 0 ? 1 : 0) | (full > 0 ? 2 : 0) | (settled > 0 ? 4 : 0) | (whole > 0 ? 8 : 0);
}

/** The same object where nothing changed. */
function matchOf(one: Candidate, context: Context): Match | undefined {
  const { match } = one;
  const options = one.alone ?? readingsInHeadline(one)?.filter((form) => isTextsOwn(form, one, context));
  if (options === undefined) return undefined;
  const meant = entitiesMeant(one, options, context);
  const entity = meant[0];
  if (entity === undefined) return undefined;
  if (meant.length > 1) return matchOfSeveral(one, entity, meant.slice(1));
  if (match !== undefined && match.entity === entity && match.others === undefined) return match;
  return { block: one.block, start: one.start, end: one.end, entity };
}

function matchOfSeveral({ block, start, end, match }: Candidate, entity: string, others: readonly string[]): Match {
  const same = match?.entity === entity && match.others?.join() === others.join();
  return same ? match : { block, start, end, entity, others };
}
