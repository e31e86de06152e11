import { foldCase } from '../text/fold.ts';

/**
 * Known words: lower-cased form → the tags it was seen with and the lemma of each. A second index by folded form serves
 * text without diacritics. On disk one line a form, sorted: form, then tag number and lemma script in turns;
 * a lemma script says how many units to cut from the end and what to add ("3e": "copiilor" → "copie").
 */
export type LexiconEntry = { readonly tags: readonly number[]; readonly scripts: readonly string[] };
export type Lexicon = {
  readonly exact: ReadonlyMap<string, LexiconEntry>;
  readonly folded: ReadonlyMap<string, LexiconEntry>;
};

/** The entry of a form: its own, or in plain text (or where its own is unknown) that of all forms that fold to it. */
export function lookUp(lexicon: Lexicon, lower: string, plain: boolean): LexiconEntry | undefined {
  return plain ? lexicon.folded.get(foldCase(lower)) : (lexicon.exact.get(lower) ?? lexicon.folded.get(lower));
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

/** Lines as drawn above → lexicon. */
export function parseLexicon(text: string): Lexicon {
  const exact = new Map<string, LexiconEntry>();
  const folded = new Map<string, LexiconEntry>();
  for (const line of text.split('\n')) {
    const [form, ...cells] = line.split('\t');
    if (!form || cells.length === 0) continue;
    const tags: number[] = [];
    const scripts: string[] = [];
    for (let i = 0; i + 1 < cells.length; i += 2) {
      tags.push(Number(cells[i]));
      scripts.push(cells[i + 1] ?? '0');
    }
    exact.set(form, { tags, scripts });
    addFolded(folded, form, tags, scripts);
  }
  return { exact, folded };
}

function addFolded(
  folded: Map<string, LexiconEntry>,
  form: string,
  tags: readonly number[],
  scripts: readonly string[],
): void {
  const key = foldCase(form);
  const known = folded.get(key);
  // a folded script starts from the plain form: cut all of it back to where form and plain form part
  const restored = scripts.map((script) => (key === form ? script : scriptOf(key, applyScript(form, script))));
  if (known === undefined) {
    folded.set(key, { tags, scripts: restored });
    return;
  }
  const fresh = tags.flatMap((tag, i) => (known.tags.includes(tag) ? [] : [i]));
  folded.set(key, {
    tags: [...known.tags, ...fresh.map((i) => tags[i] as number)],
    scripts: [...known.scripts, ...fresh.map((i) => restored[i] as string)],
  });
}
