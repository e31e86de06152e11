import { foldCase } from '../../../text/fold.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { type Discourse, mentionedBetween, sentencesBack } from '../coreference/discourse.ts';
import { kindsOfName } from './thing-kinds.ts';
import type { Thing } from './things.ts';

/**
 * Things in text order → what is one and the same: "un atac masiv … atacul … bombardamentul", "acordul de pace … documentul",
 * "Podul Grant … construcția". A definite noun alone takes up the only thing of its word, else the only one of its kind nearby;
 * where two would fit it takes up none and is left out.
 */
export type Chain = { readonly named: ExtractedEntity | undefined; readonly things: Thing[] };

export function chainThings(discourse: Discourse, things: readonly Thing[]): Chain[] {
  const chains: Chain[] = [];
  const names = namedThings(discourse);
  for (const thing of things) {
    const found = antecedent(discourse, names, chains, thing);
    if (found === 'none') continue;
    if (found !== undefined) found.things.push(thing);
    else if (thing.reference !== 'either' && thing.heads.length > 0) chains.push({ named: undefined, things: [thing] });
    if (found !== undefined && !chains.includes(found)) chains.push(found);
  }
  return chains;
}

/** Sentences within which a word of the kind takes a thing up. */
const REACH = 3;

/** The chain that a thing goes on with; undefined where it begins one, none where that is open. */
function antecedent(
  discourse: Discourse,
  names: readonly NamedThing[],
  chains: readonly Chain[],
  thing: Thing,
): Chain | 'none' | undefined {
  if (thing.reference === 'new' || thing.reference === 'counted') return undefined;
  const open = chains.filter((chain) => {
    // "fără război": any
    if (thing.reference === 'either' && chain.things.some(({ parties }) => parties.length > 0)) return false;
    const passing = thing.plural && isInPassing(chain, thing);
    return !passing || isParagraphOf(discourse, chain.things.at(-1) ?? thing, thing);
  });
  const same = open.filter(({ things }) =>
    things.some(
      (one) =>
        one.noun === thing.noun &&
        one.plural === thing.plural &&
        (one.reference !== 'counted' || isParagraphOf(discourse, one, thing)),
    ),
  );
  if (thing.modifiers !== '') {
    const [equal, second] = same.filter(({ things }) =>
      things.some((one) => one.modifiers === thing.modifiers || isSameWar(one, thing)),
    );
    return second === undefined ? equal : 'none';
  }
  const named = namedOf(discourse, names, chains, thing);
  const candidates = [...same, ...named.filter((one) => one.same).map(({ chain }) => chain)];
  if (candidates.length > 0) return only(candidates, (one) => isNear(discourse, one, thing));
  if (thing.reference === 'either') return 'none';
  const fits = (one: Thing): boolean =>
    one.plural === thing.plural && one.heads.some((kind) => thing.takes.includes(kind));
  const near = [
    ...open.filter((chain) => chain.things.some(fits) && isNear(discourse, chain, thing)),
    ...named.map(({ chain }) => chain).filter((chain) => isNear(discourse, chain, thing)),
  ];
  const [first, second] = [...new Set(near)];
  if (first !== undefined) return second === undefined ? first : 'none';
  return thing.heads.length > 0 ? undefined : 'none';
}

/** "războiul Rusiei", "războiul Rusiei în Ucraina". */
function isSameWar({ parties }: Thing, thing: Thing): boolean {
  return parties.some((party) => thing.parties.includes(party));
}

/** "costul lucrărilor": several said in passing go no further than their paragraph. */
function isInPassing({ things }: Chain, thing: Thing): boolean {
  return thing.within || things.every(({ within }) => within);
}

/** "64 de lucrări": so many of a kind are what a text is about for a paragraph. */
function isParagraphOf({ doc, sentenceOf }: Discourse, one: Thing, thing: Thing): boolean {
  if ((sentenceOf[thing.head] ?? 0) - (sentenceOf[one.head] ?? 0) > REACH) return false;
  return !doc.text.slice(doc.tokens[one.last]?.end, doc.tokens[thing.first]?.start).includes('\n');
}

function only(chains: readonly Chain[], isClose: (chain: Chain) => boolean): Chain | 'none' {
  const [first, second] = [...new Set(chains)];
  if (first === undefined) return 'none';
  if (second === undefined) return first;
  const [close, another] = [...new Set(chains)].filter(isClose);
  return close !== undefined && another === undefined ? close : 'none';
}

/** Named things of the kind before this one, each as its chain; `same`: its name begins with the very word. */
function namedOf(
  { doc }: Discourse,
  names: readonly NamedThing[],
  chains: readonly Chain[],
  thing: Thing,
): { readonly chain: Chain; readonly same: boolean }[] {
  if (thing.plural) return [];
  return names.flatMap(({ entity, kinds, from }) => {
    if (from >= thing.first) return [];
    const same = entity.mentions.some(({ firstToken }) => foldCase(doc.tokens[firstToken]?.lemma ?? '') === thing.noun);
    if (!kinds.some((kind) => (same ? thing.heads : thing.takes).includes(kind))) return [];
    const chain = chains.find(({ named }) => named === entity) ?? { named: entity, things: [] };
    return [{ chain, same }];
  });
}

type NamedThing = { readonly entity: ExtractedEntity; readonly kinds: readonly string[]; readonly from: number };

function namedThings(discourse: Discourse): NamedThing[] {
  return discourse.entities.flatMap((entity) => {
    const kinds = NAMED.has(entity.type) ? kindsOfName(discourse, entity) : [];
    return kinds.length === 0 ? [] : [{ entity, kinds, from: entity.mentions[0]?.firstToken ?? 0 }];
  });
}

/** A school or hospital is a body and its building. */
const NAMED: ReadonlySet<string> = new Set(['EVENT', 'WORK', 'LAW', 'FACILITY', 'PRODUCT', 'ORG']);

function isNear(discourse: Discourse, { named, things }: Chain, thing: Thing): boolean {
  const from = sentencesBack(discourse, thing.head, REACH);
  if (things.some(({ head }) => head >= from)) return true;
  return named !== undefined && mentionedBetween(discourse, from, thing.first).includes(named);
}
