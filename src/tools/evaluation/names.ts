import { type Engine, readTokens } from '../../language/analyze.ts';
import { foldDiacritics } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type NamedSentence, readRonec } from '../corpora/conllu.ts';
import { f1, type Metric, percent } from './metric.ts';

/**
 * RONEC file (JSON array or JSON lines: `tokens`, `ner_tags` in BIO2) → strict figures: a name counts as found where first
 * token, last token and class are right. Tokens and sentences are the file's.
 *
 *   ner_precision ner_recall ner_f1     all fifteen classes together (micro-averaged)
 *   ner_f1_GPE …                        one class
 *   person_named_f1                     PERSON with a capital letter in one of its tokens: "Ana Pop", not "copiii"
 *   names_f1                            the same over all classes: what a reader would call a name
 *   plain_…                             all of them again, the text stripped of diacritics
 */
export function evaluateNames(engine: Engine, file: string): Metric[] {
  const sentences = readRonec(file);
  return [
    ...figures('', sentences, engine),
    ...figures(
      'plain_',
      sentences.map((sentence) => ({ ...sentence, tokens: sentence.tokens.map(foldDiacritics) })),
      engine,
    ),
  ];
}

type Name = { readonly key: string; readonly label: string; readonly capital: boolean };

function figures(prefix: string, sentences: readonly NamedSentence[], engine: Engine): Metric[] {
  const gold = goldNames(sentences);
  const found = foundNames(engine, sentences);
  const labels = [...new Set(gold.map((name) => name.label))].sort();
  const all = count(gold, found, () => true);
  const score = (keep: (name: Name) => boolean): number => {
    const { right, inGold, inFound } = count(gold, found, keep);
    return f1(right, inGold, inFound);
  };
  return [
    { name: `${prefix}ner_precision`, value: percent(all.right, all.inFound) },
    { name: `${prefix}ner_recall`, value: percent(all.right, all.inGold) },
    { name: `${prefix}ner_f1`, value: score(() => true) },
    ...labels.map((label) => ({ name: `${prefix}ner_f1_${label}`, value: score((name) => name.label === label) })),
    { name: `${prefix}person_named_f1`, value: score((name) => name.label === 'PERSON' && name.capital) },
    { name: `${prefix}names_f1`, value: score((name) => name.capital) },
  ];
}

function count(
  gold: readonly Name[],
  found: readonly Name[],
  keep: (name: Name) => boolean,
): { right: number; inGold: number; inFound: number } {
  const keys = new Set(gold.filter(keep).map((name) => name.key));
  const kept = found.filter(keep);
  return { right: kept.filter((name) => keys.has(name.key)).length, inGold: keys.size, inFound: kept.length };
}

/** Names by the file's tags; an I- without its B- begins a name, as in the CoNLL scorer. */
function goldNames(sentences: readonly NamedSentence[]): Name[] {
  const names: Name[] = [];
  let offset = 0;
  for (const { tokens, tags } of sentences) {
    let first = -1;
    for (let i = 0; i <= tags.length; i++) {
      const tag = tags[i] ?? 'O';
      const label = tags[i - 1]?.slice(2) ?? '';
      if (first >= 0 && tag !== `I-${label}`) {
        names.push(nameOf(tokens.slice(first, i), offset + first, label));
        first = -1;
      }
      if (first < 0 && tag !== 'O') first = i;
    }
    offset += tokens.length;
  }
  return names;
}

function foundNames(engine: Engine, sentences: readonly NamedSentence[]): Name[] {
  let text = '';
  const spans: Span[] = [];
  const ranges = sentences.map(({ tokens, spaceAfter }) => {
    const firstToken = spans.length;
    tokens.forEach((token, i) => {
      spans.push({ start: text.length, end: text.length + token.length });
      text += token + (spaceAfter[i] === false ? '' : ' ');
    });
    text += '\n';
    return { firstToken, endToken: spans.length };
  });
  const doc = readTokens(engine, text, spans, ranges);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return doc.names.map((name) => nameOf(tokens.slice(name.first, name.last + 1), name.first, name.label));
}

function nameOf(tokens: readonly string[], first: number, label: string): Name {
  return { key: `${first} ${tokens.length} ${label}`, label, capital: tokens.some((token) => /^\p{Lu}/u.test(token)) };
}
