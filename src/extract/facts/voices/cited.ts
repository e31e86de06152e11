import type { Token } from '../../../language/doc.ts';
import { isRelative } from '../clauses/clause.ts';
import type { DraftFact } from '../draft.ts';
import type { Judged } from './voices.ts';

type Sure = Pick<DraftFact, 'rule' | 'modality' | 'attribution' | 'cues'>;

/** What a relative clause cites, "o ofertă, potrivit căreia podul va costa …": none of the article's own words, whoever wrote the thing. */
export function asCited<T extends Sure>(input: Judged, judged: T): T {
  const source = citedBefore(input);
  if (source === undefined || judged.attribution.length > 0) return judged;
  const { start, end } = source.noun ?? source.cue;
  const doubted = input.language.cues.doubts[source.noun?.lemma ?? ''];
  return {
    ...judged,
    rule: `${judged.rule} cited`,
    modality: judged.modality === 'asserted' ? (doubted ?? 'reported') : judged.modality,
    attribution: [{ kind: 'unnamed', entity: null, span: { start, end } }],
    cues: [...judged.cues, { start: source.cue.start, end: source.cue.end }],
  };
}

/** "o ofertă, potrivit căreia podul va costa …", "zvonurile conform cărora …": what says it. */
function citedBefore({ doc, language: { cues }, clause }: Judged): { cue: Token; noun: Token | undefined } | undefined {
  const { predicate, sentence } = clause;
  for (let at = predicate.index - 1; at > sentence.firstToken; at--) {
    const cue = doc.tokens[at - 1] as Token;
    if (!isRelative(doc.tokens[at])) continue;
    if (!cues.according.has(cue.lemma.toLowerCase()) || clause.link === 'further') return undefined;
    const before = doc.tokens.slice(Math.max(sentence.firstToken, at - CITED_REACH), at - 1);
    return { cue, noun: before.findLast(({ upos }) => upos === 'NOUN') };
  }
  return undefined;
}

const CITED_REACH = 7;
