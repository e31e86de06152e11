import type { Doc } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { bySpan } from '../../../text/span.ts';
import { type ExtractedEntity, mentionAt, type ResolvedMention } from '../../entity.ts';
import { type Discourse, enter, openDiscourse } from './discourse.ts';
import type { GroupReference, Reference } from './reference.ts';
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
    const inside = isInsideNominal(discourse, index);
    if (discourse.index.has(index) && !inside) continue;
    const group = inside ? undefined : resolveGroup(discourse, index);
    const asked = inside ? rules.filter((rule) => WITHIN.has(rule)) : rules;
    const found =
      group ?? asked.reduce<Reference | undefined>((known, rule) => known ?? rule(discourse, index), undefined);
    if (found === undefined || (inside && isOwn(discourse, index, found))) continue;
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

/** "Managera spitalului", "avocatul său": a noun or pronoun within what describes somebody, not its head. */
function isInsideNominal({ index, doc }: Discourse, at: number): boolean {
  const covering = index.get(at) ?? [];
  const token = doc.tokens[at];
  const owned = token?.features.Case === 'Dat,Gen' || /^[DP]s/u.test(token?.msd ?? '');
  return (
    owned &&
    covering.length > 0 &&
    covering.every(({ mention }) => mention.kind === 'nominal' && mention.headToken < at && !mention.group)
  );
}

function isOwn({ index }: Discourse, at: number, found: Reference | GroupReference): boolean {
  return 'members' in found || (index.get(at) ?? []).some(({ entity }) => entity === found.entity);
}

/** Rules that also read what stands within a description. */
const WITHIN: ReadonlySet<unknown> = new Set([resolvePossessive, resolveBody, resolveCountry]);

const RULES = [resolvePronoun, resolvePossessive, resolveEpithet, resolveBody, resolveCountry];
