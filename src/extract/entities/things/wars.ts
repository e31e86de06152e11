import type { Token } from '../../../language/doc.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { Discourse } from '../coreference/discourse.ts';

/**
 * "războiul din Gaza", "războiului Rusiei în Ucraina": a war that is told apart by whose or where it is → the states named with it and
 * its last token. It is one of its own wherever it stands, like what has a name; "războiul" alone is not.
 */
export type War = { readonly parties: readonly ExtractedEntity[]; readonly last: number };

export function warAt({ doc, index, language }: Discourse, head: Token, noun: string, end: number): War | undefined {
  if (!language.naming.wars.has(noun) || head.features.Number === 'Plur') return undefined;
  const parties: ExtractedEntity[] = [];
  let last = head.index;
  for (let i = head.index + 1; i < Math.min(end, last + LONGEST_LINK + 1); i++) {
    const token = doc.tokens[i] as Token;
    const state = (index.get(i) ?? []).find(({ entity, mention }) => entity.type === 'GPE' && mention.firstToken === i);
    if (state !== undefined && state.mention.kind !== 'demonym-adjective') {
      parties.push(state.entity);
      last = state.mention.lastToken;
      i = last;
      continue;
    }
    // "conflictul dintre Turcia și Rusia"
    const joins = token.upos === 'CCONJ' && parties.length > 0 && i === last + 1;
    if (!joins && !/^(?:ADP|DET|ADJ)$/u.test(token.upos) && !isQualifier(doc.tokens, i)) break;
  }
  return parties.length === 0 ? undefined : { parties, last };
}

/** Tokens between the war and a state, or between two. */
const LONGEST_LINK = 4;

/** "războiul în curs al Rusiei": a noun without an article that only says how the war stands. */
function isQualifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.upos === 'NOUN' && token.features.Definite !== 'Def' && tokens[i - 1]?.upos === 'ADP';
}
