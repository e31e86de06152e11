import type { Sentence, Token } from '../../language/doc.ts';
import type { Clause } from './clause.ts';
import { findClauses } from './clauses.ts';
import type { Reader } from './draft.ts';
import { quotesIn } from './quotes.ts';
import { isRoleWord } from './role-words.ts';

/** Clauses of a sentence, with what the article's entities and quotations say about it. */

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
    (token) => isName(token) || isTitle(token),
  );
}
