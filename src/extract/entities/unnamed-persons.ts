import type { Token } from '../../language/doc.ts';
import { foldCase } from '../../text/fold.ts';
import type { NounPhrase } from '../facts/noun-phrases.ts';
import type { Discourse } from './discourse.ts';
import type { Kinds } from './thing-kinds.ts';

/**
 * "un senator", "șoferul camionului", "ambasadorul său": a person whom the text gives no name. A definite role that somebody with
 * a name has too, or by which authors call a named person again ("fostul deputat"), stands for nobody new.
 */
export function personKinds(discourse: Discourse, { head, first, inner }: NounPhrase): Kinds | undefined {
  const { doc, language } = discourse;
  const { naming } = language;
  const lemma = head.lemma.toLowerCase();
  if (head.upos !== 'NOUN' || head.features.Number === 'Plur') return undefined;
  const anybody = naming.personNouns.has(lemma) || naming.legalEpithets.has(lemma);
  if (!anybody && (!naming.personRoles.has(lemma) || naming.faceless.has(lemma))) return undefined;
  const lead = doc.tokens[first] as Token;
  const indefinite = naming.indefinites.has(lead.form.toLowerCase());
  // "Ana Pop, o profesoară din Iași,": what somebody is; "un consilier al premierului": somebody's; "Un oficial a spus": a voice
  const before = doc.tokens[first - 1];
  if (indefinite && (inner.length > 0 || (anybody ? before?.form === ',' : before?.upos === 'PUNCT'))) return undefined;
  // a definite role goes back to somebody brought up before, or is told apart by more than one of the named has it
  const role = !indefinite && !anybody;
  const named = !indefinite && naming.personRoles.has(lemma);
  if (named && rolesOfNamed(discourse).some((one) => isSameRole(one, lemma))) return undefined;
  const kind = `person ${head.features.Gender ?? ''}`;
  const takes = naming.legalEpithets.has(lemma) || naming.anyPerson.has(lemma);
  return {
    noun: stemOf(lemma),
    heads: role || (!indefinite && naming.legalEpithets.has(lemma)) ? [] : [kind],
    takes: takes ? [kind] : [],
  };
}

/** "tânără" and "tânăra", whose lemma the tagger may give as "tânăr": the kind tells the gender. */
function stemOf(lemma: string): string {
  const word = foldCase(lemma);
  return word.length >= FEWEST_SHARED + 1 ? word.replace(/[ae]$/u, '') : word;
}

const known = new WeakMap<Discourse, readonly string[]>();

/** Roles that the text gives people with names: lemmas of the nouns in their descriptions and mentions. */
function rolesOfNamed(discourse: Discourse): readonly string[] {
  const found = known.get(discourse) ?? readRoles(discourse);
  known.set(discourse, found);
  return found;
}

function readRoles({ doc, entities, language }: Discourse): string[] {
  const roles = new Set<string>();
  for (const entity of entities) {
    if (entity.type !== 'PERSON') continue;
    for (const { kind, firstToken, lastToken } of entity.mentions) {
      const from = kind === 'nominal' ? firstToken : firstToken - 1;
      for (const { lemma } of doc.tokens.slice(Math.max(0, from), lastToken + 1))
        if (language.naming.personRoles.has(lemma.toLowerCase())) roles.add(lemma.toLowerCase());
    }
  }
  return [...roles];
}

/** "ministru" and "ministră", "director" and "directoare". */
export function isSameRole(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const shorter = Math.min(one.length, other.length);
  const feminine = /(?:ă|e)$/u;
  return shared >= FEWEST_SHARED && shared >= shorter - 2 && feminine.test(one) !== feminine.test(other);
}

const FEWEST_SHARED = 4;
