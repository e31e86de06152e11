import type { Draft } from './name-word.ts';

/**
 * Words of a sentence → the runs they stand in: capitalised words with the small words between them ("Curtea de Apel"), the
 * enumerations such runs form, and numbers with their measure words ("12 martie 2024", "25 de milioane de euro").
 * One pass each.
 */
export function markNameRuns(words: Draft[]): void {
  for (let start = 0; start < words.length; start++) {
    if (words[start]?.capital === 0) continue;
    let end = start;
    let lists = 0;
    let roles = 0;
    let bodies = 0;
    for (let i = start; i < words.length; i++) {
      const word = words[i] as Draft;
      if (word.capital === 0 && !(word.link && (words[i + 1]?.capital ?? 0) > 0)) break;
      lists |= word.lists;
      roles |= word.role;
      bodies |= word.bodies;
      end = i;
    }
    const before = words[start - 1]?.joint ? words[start - 2] : undefined;
    const listStart = before !== undefined && before.capital > 0 ? before.listStart : start;
    for (let i = start; i <= end; i++) {
      const word = words[i] as Draft;
      word.runStart = start;
      word.runEnd = end;
      word.runLists = lists;
      word.runRoles = roles;
      word.runBodies = bodies;
      word.listStart = listStart;
    }
    start = end;
  }
}

/** Kinds of measure words that are no part of a measure: titles of persons, "limba". */
const NO_MEASURE = 10;
/** At most this many link words between two parts. */
const MOST_LINKS = 2;
const YEAR_DIGITS = 4;
const YEAR_KIND = 4096;

export function markMeasureRuns(words: Draft[]): void {
  for (let start = 0; start < words.length; start++) {
    if (!isMeasure(words[start])) continue;
    let end = start;
    for (let next = nextMeasure(words, end); next > 0; next = nextMeasure(words, end)) end = next;
    let kinds = 0;
    for (let i = start; i <= end; i++) {
      const word = words[i] as Draft;
      word.measureStart = start;
      word.measureEnd = end;
      word.kindsLeft = kinds;
      kinds |= kindOf(word);
    }
    let behind = 0;
    for (let i = end; i >= start; i--) {
      const word = words[i] as Draft;
      word.kindsRight = behind;
      behind |= kindOf(word);
    }
    const before = words[start - 1];
    if (before?.measureLink && before.measureStart < 0) {
      before.measureStart = start - 1;
      before.measureEnd = end;
      before.kindsRight = kinds;
    }
    const after = words[end + 1];
    if (after?.measureLink) {
      after.measureStart = start;
      after.measureEnd = end + 1;
      after.kindsLeft = kinds;
    }
    start = end;
  }
}

function nextMeasure(words: readonly Draft[], end: number): number {
  for (let links = 0; links <= MOST_LINKS; links++) {
    const word = words[end + 1 + links];
    if (word === undefined) return 0;
    if (isMeasure(word)) return end + 1 + links;
    if (!word.measureLink) return 0;
  }
  return 0;
}

function isMeasure(word: Draft | undefined): boolean {
  return word !== undefined && (word.digits > 0 || (word.unit > 0 && word.unit < NO_MEASURE));
}

function kindOf(word: Draft): number {
  if (word.digits > 0) return word.digits === YEAR_DIGITS ? YEAR_KIND : 1;
  return 1 << word.unit;
}
