import type { Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';

/**
 * Whether a word says what a person is: by its lemma, by what its form would be without article where the tagger took it for a
 * name or a verb ("Președinta", "viceprimara"), or by its ending ("cofondator").
 */
export function isRoleWord({ naming, cues }: Language, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  if (naming.personRoles.has(lemma) || cues.agentEndings.some((ending) => lemma.endsWith(ending))) return true;
  return withoutArticle(token.form.toLowerCase(), cues.articles).some(
    (word) => naming.personRoles.has(word) || naming.personRoles.has(word.replace(/^vice-?/u, '')),
  );
}

/** "viceprimara" → "viceprimară", "ministrului" → "ministru", "ministr". */
function withoutArticle(form: string, articles: readonly (readonly [string, string])[]): string[] {
  return articles.flatMap(([ending, bare]) => (form.endsWith(ending) ? [form.slice(0, -ending.length) + bare] : []));
}

/** "Presa", "Surse": people and bodies that speak without a name, whatever the tagger made of them. */
export function isUnnamedSpeaker({ cues }: Language, token: Token): boolean {
  return withoutArticle(token.form.toLowerCase(), cues.articles).some((word) => cues.unnamed.has(word));
}
