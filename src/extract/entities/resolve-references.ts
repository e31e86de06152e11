import type { Doc } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { bySpan } from '../../text/span.ts';
import { type ExtractedEntity, mentionAt, type ResolvedMention } from '../entity.ts';
import { type Discourse, enter, openDiscourse } from './discourse.ts';
import type { Reference } from './reference.ts';
import { resolveBody } from './resolve-bodies.ts';
import { resolveCountry } from './resolve-countries.ts';
import { resolveEpithet } from './resolve-epithets.ts';
import { resolveGroup } from './resolve-groups.ts';
import { resolvePossessive } from './resolve-possessives.ts';
import { resolvePronoun } from './resolve-pronouns.ts';

/**
 * Entities → the same with what takes them up again: "fostul deputat", "instituția", "țara", "acesta". Read from left to
 * right; each rule answers only where one antecedent is left, and a wrong one would put a false statement on somebody's card.
 */
export function resolveReferences(
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
): ExtractedEntity[] {
  return resolveWith(RULES, doc, language, entities);
}

/**
 * The same for what takes up somebody without a name: "un bărbat … Acesta", "Rebelii … Ei". Read once these are entities; what
 * was left open among the named stays open where an unnamed one may be meant too.
 */
export function resolveLaterReferences(
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
): ExtractedEntity[] {
  return resolveWith([resolvePronoun], doc, language, entities);
}

function resolveWith(
  rules: readonly ((discourse: Discourse, at: number) => Reference | undefined)[],
  doc: Doc,
  language: Language,
  entities: readonly ExtractedEntity[],
): ExtractedEntity[] {
  const discourse = openDiscourse(doc, language, entities);
  const added = new Map<ExtractedEntity, ResolvedMention[]>();
  for (const { index } of doc.tokens) {
    if (discourse.index.has(index)) continue;
    const group = resolveGroup(discourse, index);
    const found =
      group ?? rules.reduce<Reference | undefined>((known, rule) => known ?? rule(discourse, index), undefined);
    if (found === undefined) continue;
    const members = 'members' in found ? found.members : [found.entity];
    for (const entity of members) {
      const mention = mentionAt(doc, found, found.kind, members.length > 1);
      added.set(entity, [...(added.get(entity) ?? []), mention]);
      enter(discourse, entity, mention);
    }
  }
  return entities.map((entity) => {
    const more = added.get(entity);
    return more === undefined ? entity : { ...entity, mentions: [...entity.mentions, ...more].sort(bySpan) };
  });
}

const RULES = [resolvePronoun, resolvePossessive, resolveEpithet, resolveBody, resolveCountry];
