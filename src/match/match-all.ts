import { createPageMatcher, type Match } from './find-matches.ts';
import type { MatchName } from './lexicon.ts';
import { NAME_PARTS } from './name-part-lists.ts';

/** Blocks of a page → the names in them, all at once: what a page does in slices, for tools and tests. */
export function findMatches(
  blocks: readonly string[],
  names: readonly MatchName[],
  declared?: string,
): readonly Match[] {
  const matcher = createPageMatcher((block) => blocks[block] ?? '', declared);
  for (const block of blocks) matcher.add(block);
  matcher.question();
  matcher.learn(names, NAME_PARTS);
  matcher.work(
    () => false,
    () => undefined,
  );
  const choosing = matcher.choose();
  for (;;) {
    const step = choosing.next();
    if (step.done === true) return step.value.added;
  }
}
