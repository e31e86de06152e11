import type { Candidate } from './find-candidates.ts';
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
import { isAmbiguousPlace } from './standing.ts';

/**
 * Candidates of a whole page → names. A short form ("Kim") counts only with a reason: the full name of its entity on the page, or names
 * that share facts with it; never where the page speaks of another bearer ("Kim Kardashian"). Of two that could be meant the one with
 * neighbours on the page, or in the block, is; else the match names all of them, and the reader chooses. What the page tells is counted
 * as candidates come and go, so that a new paragraph is decided by itself where it tells nothing new.
 */
export type Match = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** Who else may be meant. */
  readonly others?: readonly string[];
};

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

/** `options`: what the candidate may be where it stands alone; undefined where it does not, or is not weighed yet. */
type Weighed = { readonly one: Candidate; options: readonly LexiconForm[] | undefined; match: Match | undefined };
const STEP = 64;

type State = {
  readonly blocks: Map<number, readonly Weighed[]>;
  readonly rivals: Map<string, Set<string>>;
  readonly context: Context;
  /** Told with the next choice: a new paragraph costs no more on a page of thousands of names. */
  added: Match[];
  gone: Match[];
  first: boolean;
  fresh: Weighed[];
  size: number;
  /** Nothing that was counted holds any more. */
  stale: boolean;
  /** An entity has something, or has lost something, that decides about others. */
  changed: boolean;
};

export function createChooser(isLowerCase: IsLowerCase): Chooser {
  const blocks = new Map<number, readonly Weighed[]>();
  const rivals = new Map<string, Set<string>>();
  const state: State = {
    blocks,
    rivals,
    context: { rivals, isLowerCase, isNamedIn: (entity, block) => isNamedIn(blocks.get(block), entity) },
    added: [],
    gone: [],
    first: true,
    fresh: [],
    size: 0,
    stale: false,
    changed: false,
  };
  return {
    add(block, candidates) {
      const weighed = candidates.map((one): Weighed => ({ one, options: undefined, match: undefined }));
      blocks.set(block, weighed);
      state.size += weighed.length;
      for (const one of weighed) state.fresh.push(one);
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
  const list = state.blocks.get(block);
  if (list === undefined) return;
  state.blocks.delete(block);
  state.size -= list.length;
  for (const { match } of list) if (match !== undefined) state.gone.push(match);
  // what was not counted yet cannot be taken back by itself, and a longer name may stand elsewhere too
  if (
    state.fresh.length > 0 ||
    list.some(({ one: { standing } }) => standing.before !== undefined || standing.after !== undefined)
  )
    state.stale = true;
  if (state.stale) for (const { one } of list) for (const { entity } of one.options) zero(entity);
  else for (const weighed of list) count(state, weighed, -1);
}

/**
 * Not within `createChooser`: each closure that is a generator has a hidden class for its steps, which V8 puts among old objects, and
 * what the closure sees lives until the next great collection.
 */
function* choose(state: State): Generator<void, Choice, void> {
  const { blocks, rivals, context } = state;
  const { isLowerCase } = context;
  let step = 0;
  if (!state.stale) {
    let longer = false;
    for (const { one } of state.fresh) {
      if (noteRivals(one, rivals, isLowerCase)) longer = true;
      if (++step % STEP === 0) yield;
    }
    state.stale = longer && state.fresh.length < state.size;
  }
  const anew = state.stale;
  // where this is left half done, the next one begins from the start
  state.stale = true;
  if (anew) {
    rivals.clear();
    state.fresh = [];
    for (const list of blocks.values())
      for (const weighed of list) {
        state.fresh.push(weighed);
        for (const { entity } of weighed.one.options) zero(entity);
        if (++step % STEP === 0) yield;
      }
    for (const { one } of state.fresh) {
      noteRivals(one, rivals, isLowerCase);
      if (++step % STEP === 0) yield;
    }
  }
  for (const weighed of state.fresh) {
    weighed.options = standsAlone(weighed.one, rivals, isLowerCase) ? readings(weighed.one) : undefined;
    count(state, weighed, 1);
    if (++step % STEP === 0) yield;
  }
  for (const list of anew || state.changed ? blocks.values() : [state.fresh])
    for (const weighed of list) {
      decide(state, weighed);
      if (++step % STEP === 0) yield;
    }
  const choice = { added: state.added, gone: state.gone, first: state.first };
  state.fresh = [];
  state.added = [];
  state.gone = [];
  state.changed = state.stale = state.first = false;
  return choice;
}

function isNamedIn(list: readonly Weighed[] | undefined, entity: LexiconEntity): boolean {
  return (
    list?.some(({ options }) => options?.some((form) => form.entity === entity && isNamed(form)) === true) === true
  );
}

function count(state: State, { one, options }: Weighed, by: 1 | -1): void {
  const { opens, possessive, style } = one.standing;
  const inSentence = (!opens || possessive) && style === 'plain';
  if (options !== undefined)
    for (const form of options) {
      const { entity } = form;
      const before = mask(entity);
      if (isNamed(form)) entity.named += by;
      if (form.kind === 'full') entity.full += by;
      if (inSentence) entity.settled += by;
      if (mask(entity) !== before) state.changed = true;
    }
  if (!one.standing.stateside) return;
  for (const form of one.options) {
    if (!isAmbiguousPlace(form)) continue;
    form.entity.stateside += by;
    if (form.entity.stateside === (by === 1 ? 1 : 0)) state.changed = true;
  }
}

function decide(state: State, weighed: Weighed): void {
  const match = matchOf(weighed, state.context);
  if (match === weighed.match) return;
  if (weighed.match !== undefined) state.gone.push(weighed.match);
  if (match !== undefined) state.added.push(match);
  weighed.match = match;
}

function zero(entity: LexiconEntity): void {
  entity.named = 0;
  entity.full = 0;
  entity.settled = 0;
  entity.stateside = 0;
}

/** What of an entity decides about candidates. */
function mask({ named, full, settled }: LexiconEntity): number {
  return (named > 0 ? 1 : 0) | (full > 0 ? 2 : 0) | (settled > 0 ? 4 : 0);
}

/** The same object where nothing changed. */
function matchOf({ one, options: alone, match }: Weighed, context: Context): Match | undefined {
  const options = alone ?? readingsInHeadline(one)?.filter((form) => isTextsOwn(form, one, context));
  if (options === undefined) return undefined;
  const [entity, ...others] = entitiesMeant(one, options, context);
  if (entity === undefined) return undefined;
  if (match?.entity === entity && (match.others ?? []).join() === others.join()) return match;
  const made = { block: one.block, start: one.start, end: one.end, entity };
  return others.length === 0 ? made : { ...made, others };
}
