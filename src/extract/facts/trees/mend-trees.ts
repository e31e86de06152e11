import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import { quotesIn } from '../voices/quotes.ts';
import {
  mendAbsolutes,
  mendBoundaries,
  mendContents,
  mendFronted,
  mendJoined,
  mendLateDates,
  mendOwned,
  mendQuotation,
  mendRelatives,
  mendRestrictives,
} from './mend-clauses.ts';
import { mendFrames, mendTimeClauses } from './mend-frames.ts';
import { mendPlainThat, mendPlans } from './mend-plain-text.ts';
import { mendSetOffs } from './mend-set-off.ts';
import { mendJoinedSubjects } from './mend-subjects.ts';
import {
  mendCopulas,
  mendFirstTimes,
  mendGenitives,
  mendHaving,
  mendHer,
  mendObjects,
  mendParticiples,
  mendPredicates,
  mendRootNoun,
  mendTellingNouns,
  splitVerbs,
} from './mend-verbs.ts';
import type { Mending } from './mending.ts';

/**
 * Doc → the same Doc with the slips mended that parsers make in news, each told by words alone: whatever tree comes in, rules of
 * extraction read the same one. Nothing is mended that the words leave open. Linear in length but for the depth of trees.
 */
export function mendTrees(doc: Doc, language: Language, quotes: readonly Span[]): Doc {
  const tokens = [...doc.tokens];
  for (const sentence of doc.sentences) {
    const mending: Mending = { tokens, sentence, language };
    mendGenitives(mending);
    mendHer(mending);
    mendTellingNouns(mending);
    mendPlans(mending);
    mendPlainThat(mending);
    mendObjects(mending);
    mendHaving(mending);
    splitVerbs(mending);
    mendPredicates(mending);
    mendCopulas(mending);
    mendFirstTimes(mending);
    mendRootNoun(mending);
    mendJoinedSubjects(mending);
    mendFronted(mending);
    mendRelatives(mending);
    mendRestrictives(mending);
    mendOwned(mending);
    mendContents(mending);
    mendFrames(mending);
    mendParticiples(mending);
    mendSetOffs(mending);
    mendTimeClauses(mending);
    mendBoundaries(mending);
    mendJoined(mending);
    mendAbsolutes(mending);
    mendLateDates(mending);
    for (const quote of quotesIn(quotes, sentence)) mendQuotation(mending, quote);
    // mends that contradict each other leave no tree: then the parser's own stays
    if (!isTree(mending))
      for (let i = sentence.firstToken; i < sentence.endToken; i++) tokens[i] = doc.tokens[i] as Token;
  }
  return { ...doc, tokens };
}

/** Whether every word of the sentence hangs, however far, on a root. Linear. */
function isTree({ tokens, sentence }: Mending): boolean {
  const sound = new Set<number>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const path = new Set<number>();
    let at = i;
    while (at >= 0 && !sound.has(at)) {
      if (path.has(at)) return false;
      path.add(at);
      at = tokens[at]?.head ?? -1;
    }
    for (const one of path) sound.add(one);
  }
  return true;
}
