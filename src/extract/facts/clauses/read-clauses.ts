import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Reader } from '../draft.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import { isFiniteLink } from '../trees/mending.ts';
import { quotesIn } from '../voices/quotes.ts';
import type { Clause } from './clause.ts';
import { findClauses } from './clauses.ts';

/** Clauses of a sentence, with what the article's entities and quotations say about it. */

/** "Noul director este Ion Pop", "este din Suceava": a name is no verb, but what "este" links to. */
function isLinked({ tokens }: Doc, { index, deprel: relation }: Token): boolean {
  if (!/^(?:root|conj|parataxis|ccomp|acl|advcl)/u.test(relation)) return false;
  const links = tokens.slice(Math.max(0, index - FARTHEST_LINK), index).filter(({ head }) => head === index);
  return links.some(({ deprel, lemma }) => deprel === 'cop' && lemma === 'fi') && links.some(isFiniteLink);
}

/** Words between a copula and the name: "este, din 2019, șeful de cabinet". */
const FARTHEST_LINK = 8;

export function clausesOf({ doc, language, mentions, quotes }: Reader, sentence: Sentence): Clause[] {
  const isName = (token: Token): boolean =>
    (mentions.get(token.index) ?? []).some(({ mention }) => mention.kind === 'name' || mention.kind === 'alias');
  // "viceprimara Ana Pop": a title before a name, whatever the tagger made of it
  const isTitle = (token: Token): boolean =>
    (mentions.get(token.index + 1) ?? []).some(
      ({ entity, mention }) => entity.type === 'PERSON' && mention.kind === 'name',
    ) && isRoleWord(language, token);
  return findClauses(
    doc,
    sentence,
    language.cues,
    quotesIn(quotes, sentence),
    (token) => (isName(token) && !isLinked(doc, token)) || isTitle(token),
  );
}
