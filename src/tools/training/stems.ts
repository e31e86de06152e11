import { kindOf } from '../../language/stems.ts';
import type { CorpusSentence } from '../corpora/conllu.ts';

/**
 * Corpora and a hunspell dictionary → the files of stems.ts. Kept are endings seen with two words or more, marks that a
 * part of speech has often, and base forms that can help: no capitals, no forms that are inflected or prefixed regularly.
 */
export function buildStems(
  sentences: readonly CorpusSentence[],
  tagNumbers: ReadonlyMap<string, number>,
  dictionary: ReadonlyMap<string, string>,
): { rules: string; bases: string } {
  const pairs = openPairs(sentences, tagNumbers);
  const marks = marksOf(pairs, dictionary);
  const lines = [...endingsOf(pairs)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ending, adds]) => [ending, ...adds.flatMap(([msd, add]) => [tagNumbers.get(msd) ?? 0, add])].join('\t'));
  const kinds = [...marks].map(([kind, letters]) => `${kind} ${letters}`);
  return {
    rules: `${kinds.join('\n')}\n\n${lines.join('\n')}`,
    bases: usefulBases(dictionary, new Set([...marks.values()].join('')))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((base) => base.join('\t'))
      .join('\n'),
  };
}

type Pair = { readonly form: string; readonly msd: string; readonly lemma: string };

const OPEN = /^(?:Nc|Af|Vm|Rg)/u;

function openPairs(sentences: readonly CorpusSentence[], tagNumbers: ReadonlyMap<string, number>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { words } of sentences)
    for (const { form, msd, lemma } of words) {
      const lower = form.toLowerCase();
      if (OPEN.test(msd) && tagNumbers.has(msd) && /^\p{Ll}{3,}$/u.test(lower) && /^\p{Ll}{2,}$/u.test(lemma))
        pairs.set(`${lower} ${msd} ${lemma}`, { form: lower, msd, lemma });
    }
  return [...pairs.values()];
}

/** Endings by what they change to, most frequent first. */
function endingsOf(pairs: readonly Pair[]): Map<string, [msd: string, add: string][]> {
  const seen = new Map<string, Map<string, number>>();
  for (const { form, msd, lemma } of pairs) {
    let common = 0;
    while (common < form.length && common < lemma.length && form[common] === lemma[common]) common++;
    if (form.length - common > 8) continue;
    const adds = seen.get(form.slice(common)) ?? new Map<string, number>();
    const key = `${msd} ${lemma.slice(common)}`;
    adds.set(key, (adds.get(key) ?? 0) + 1);
    seen.set(form.slice(common), adds);
  }
  const kept = new Map<string, [string, string][]>();
  for (const [ending, adds] of seen) {
    const often = [...adds].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (often.length > 0)
      kept.set(
        ending,
        often.map(([key]) => key.split(' ', 2) as [string, string]),
      );
  }
  return kept;
}

const LEAST_SHARE = 0.02;

/** Marks of at least one in fifty listed lemmas of a part of speech; "-" stands for none. */
function marksOf(pairs: readonly Pair[], dictionary: ReadonlyMap<string, string>): Map<string, string> {
  const lemmas = new Map<string, Set<string>>();
  for (const { msd, lemma } of pairs) {
    const kind = kindOf(msd);
    lemmas.set(kind, (lemmas.get(kind) ?? new Set<string>()).add(lemma));
  }
  const marks = new Map<string, string>();
  for (const [kind, words] of [...lemmas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const counts = new Map<string, number>();
    let listed = 0;
    for (const word of words) {
      const letters = dictionary.get(word);
      if (letters === undefined) continue;
      listed++;
      for (const letter of letters) {
        // an infinitive is told by its long form; a word without marks that ends like one may be anything ("saudi")
        if (kind === 'Vm' && letter === '-') continue;
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
    }
    const often = [...counts].filter(([, n]) => n / listed >= LEAST_SHARE).map(([letter]) => letter);
    if (often.length > 0) marks.set(kind, often.sort().join(''));
  }
  return marks;
}

/** Endings of forms that the dictionary lists without marks and that are no base forms. */
const INFLECTED = /(?:ându|indu|ți|și|răm|[aei]u|sem|m|-.*)$/u;

function usefulBases(dictionary: ReadonlyMap<string, string>, known: ReadonlySet<string>): [string, string][] {
  const kept: [string, string][] = [];
  for (const [word, letters] of dictionary) {
    const marks = [...letters].filter((letter) => known.has(letter)).join('');
    if (marks === '' || !/^\p{Ll}{3,}$/u.test(word)) continue;
    if (marks === '-' && INFLECTED.test(word)) continue;
    if (/^(?:re|ne)/u.test(word) && dictionary.get(word.slice(2)) === letters) continue;
    // feminine of an adjective or participle: its base form is the masculine
    if (/ă$/u.test(word) && dictionary.get(word.slice(0, -1))?.match(/[QL]/u)) continue;
    kept.push([word, marks]);
  }
  return kept;
}
