import type { Token } from '../../../language/doc.ts';
import { foldCase } from '../../../text/fold.ts';
import type { NameCandidate } from '../draft-entity.ts';
import { isOblique, type NameReader } from './name-words.ts';

/**
 * Doc → regions that are written small and are names all the same: the far end of a country ("extremul nord al Norvegiei") and
 * states by the sea, peninsula or people they share ("țările baltice și nordice"). "nordul Norvegiei" is a direction, no name.
 */
export function findRegions(reader: NameReader): NameCandidate[] {
  const { doc } = reader;
  return doc.sentences.flatMap(({ firstToken, endToken }) => {
    const found: NameCandidate[] = [];
    for (let first = firstToken; first < endToken; first++) {
      const last = endOfExtreme(reader, first, endToken) ?? endOfStates(reader, first, endToken);
      if (last === undefined) continue;
      found.push({ first, last, type: 'LOC', certainty: 0.9 });
      first = last;
    }
    return found;
  });
}

/** "extremul est al Rusiei": whose end it is belongs to the name. */
function endOfExtreme({ doc, naming }: NameReader, first: number, end: number): number | undefined {
  const [extreme, direction, article, whole] = doc.tokens.slice(first, Math.min(end, first + 4));
  if (extreme === undefined || direction === undefined) return undefined;
  if (!/^extremul(?:ui)?$/iu.test(extreme.form) || !naming.directions.has(foldCase(direction.form))) return undefined;
  const owned = /^al?$/u.test(article?.form ?? '') && whole !== undefined && isPlaceName(naming, whole);
  return owned ? whole.index : direction.index;
}

function isPlaceName({ gazetteer, nameKey }: NameReader['naming'], token: Token): boolean {
  const { places, localities } = gazetteer();
  const key = nameKey(token.form);
  return isOblique(token) && (places.has(key) || localities.has(key));
}

/** "statele baltice", "țările baltice și nordice": adjectives of region after states with their article. */
function endOfStates({ doc, naming }: NameReader, first: number, end: number): number | undefined {
  if (!naming.statesNouns.test(foldCase(doc.tokens[first]?.form ?? ''))) return undefined;
  const isRegion = (i: number): boolean => i < end && naming.regionAdjectives.test(foldCase(doc.tokens[i]?.form ?? ''));
  if (!isRegion(first + 1)) return undefined;
  let last = first + 1;
  while (/^(?:,|și|şi|si)$/u.test(doc.tokens[last + 1]?.form ?? '') && isRegion(last + 2)) last += 2;
  return last;
}
