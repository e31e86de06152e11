import { foldCase } from '../text/fold.ts';
import { SortedLines } from './sorted-lines.ts';

/**
 * Known words: lower-cased form → the tags it was seen with and the lemma of each. On disk one line a form, sorted: form,
 * tag numbers between blanks ("*" before them: rare), then the lemma script of each tag between tabs; a lemma script
 * says how many units to cut from the end and what to add ("3e": "copiilor" → "copie").
 */
export type LexiconEntry = {
  readonly tags: readonly number[];
  readonly scripts: readonly string[];
  /** Seen so seldom that it may have tags it was not seen with. */
  readonly rare?: boolean;
};
export type Lexicon = {
  readonly lines: SortedLines;
  /** What was looked up before, exact and folded. */
  readonly exact: Map<string, LexiconEntry | undefined>;
  readonly folded: Map<string, LexiconEntry | undefined>;
};

const MOST_REMEMBERED = 20_000;

export function parseLexicon(text: string): Lexicon {
  return { lines: new SortedLines(text), exact: new Map(), folded: new Map() };
}

/** The entry of a form: its own, or in plain text (or where its own is unknown) that of all forms that fold to it. */
export function lookUp(lexicon: Lexicon, lower: string, plain: boolean): LexiconEntry | undefined {
  if (plain) return remember(lexicon.folded, foldCase(lower), (key) => findFolded(lexicon, key));
  return remember(lexicon.exact, lower, (key) => findExact(lexicon, key) ?? findFolded(lexicon, key));
}

function remember(
  known: Map<string, LexiconEntry | undefined>,
  key: string,
  find: (key: string) => LexiconEntry | undefined,
): LexiconEntry | undefined {
  const entry = known.get(key);
  if (entry !== undefined || known.has(key)) return entry;
  if (known.size > MOST_REMEMBERED) known.clear();
  const found = find(key);
  known.set(key, found);
  return found;
}

function findExact({ lines }: Lexicon, form: string): LexiconEntry | undefined {
  const line = lines.find(form);
  if (line === undefined) return undefined;
  const [tags = '', ...scripts] = line.split('\t');
  const rare = tags.startsWith('*');
  return { tags: (rare ? tags.slice(1) : tags).split(' ').map(Number), scripts, rare };
}

/** All forms that fold to `folded`, itself first; scripts count from the folded form. */
function findFolded(lexicon: Lexicon, folded: string): LexiconEntry | undefined {
  let joined = findExact(lexicon, folded);
  for (const form of lexicon.lines.foldingTo(folded)) {
    const entry = findExact(lexicon, form);
    if (entry === undefined) continue;
    const scripts = entry.scripts.map((script) => scriptOf(folded, applyScript(form, script)));
    joined = joinEntries(joined, { ...entry, scripts });
  }
  return joined;
}

/** Cuts and adds: applyScript("copiilor", "4l") → "copil". A script that does not fit leaves the word as it is. */
export function applyScript(word: string, script: string): string {
  const cut = Number.parseInt(script, 10);
  return cut > word.length ? word : word.slice(0, word.length - cut) + script.slice(String(cut).length);
}

/** The script that turns `word` into `lemma` by changing its end. */
export function scriptOf(word: string, lemma: string): string {
  let common = 0;
  while (common < word.length && common < lemma.length && word[common] === lemma[common]) common++;
  return `${word.length - common}${lemma.slice(common)}`;
}

/** Both entries' tags, those of the first before those of the second. */
export function joinEntries(first: LexiconEntry | undefined, second: LexiconEntry): LexiconEntry {
  if (first === undefined) return second;
  const fresh = second.tags.flatMap((tag, i) => (first.tags.includes(tag) ? [] : [i]));
  return {
    tags: [...first.tags, ...fresh.map((i) => second.tags[i] as number)],
    scripts: [...first.scripts, ...fresh.map((i) => second.scripts[i] as string)],
    rare: first.rare === true && second.rare === true,
  };
}
