import type { Doc } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { bySpan } from '../../text/span.ts';
import type { ExtractedEntity, ResolvedMention } from '../entity.ts';
import { enter, openDiscourse } from './discourse.ts';
import type { Reference } from './reference.ts';
import { resolveBody } from './resolve-bodies.ts';
import { resolveCountry } from './resolve-countries.ts';
import { resolveEpithet } from './resolve-epithets.ts';
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
  const discourse = openDiscourse(doc, language, entities);
  const added = new Map<ExtractedEntity, ResolvedMention[]>();
  for (const { index } of doc.tokens) {
    if (discourse.index.has(index)) continue;
    const found = [resolvePronoun, resolveEpithet, resolveBody, resolveCountry].reduce<Reference | undefined>(
      (known, rule) => known ?? rule(discourse, index),
      undefined,
    );
    if (found === undefined) continue;
    const mention = mentionOf(doc, found);
    added.set(found.entity, [...(added.get(found.entity) ?? []), mention]);
    enter(discourse, found.entity, mention);
  }
  return entities.map((entity) => {
    const more = added.get(entity);
    return more === undefined ? entity : { ...entity, mentions: [...entity.mentions, ...more].sort(bySpan) };
  });
}

function mentionOf(doc: Doc, { first, last, head, kind }: Reference): ResolvedMention {
  return {
    start: doc.tokens[first]?.start ?? 0,
    end: doc.tokens[last]?.end ?? 0,
    kind,
    firstToken: first,
    lastToken: last,
    headToken: head,
    group: false,
  };
}
