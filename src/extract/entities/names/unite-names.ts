import type { EntityType } from '../../../facts/pack.ts';
import type { Doc, Token } from '../../../language/doc.ts';
import type { Naming } from '../../../language/naming.ts';
import type { DraftEntity, NameCandidate } from '../draft-entity.ts';
import { baseName } from './base-name.ts';
import { joinVariants } from './join-variants.ts';

/**
 * Name candidates → one draft entity for each thing they name: inflected forms, surnames after full names, acronyms with
 * their expansion, capitals that stand for their state. Person, party and group that share a name stay apart by type.
 */

type Named = NameCandidate & { readonly base: string };

export function uniteNames(doc: Doc, naming: Naming, candidates: readonly NameCandidate[]): DraftEntity[] {
  const attested = new Set(candidates.map((name) => naming.nameKey(textOf(doc, name))));
  const named = candidates.map(
    (name): Named => ({ ...name, base: baseName(doc, naming, name.first, name.last, name.type, attested) }),
  );
  const drafts = new Map<string, DraftEntity>();
  const ordered = [...named].sort((a, b) => wordsOf(b) - wordsOf(a) || a.first - b.first);
  const types = votes(naming, named);
  for (const name of ordered)
    placeName(doc, naming, drafts, {
      ...name,
      type: isSaid(name) ? name.type : (types.get(naming.nameKey(name.base)) ?? name.type),
    });
  joinVariants(doc, naming, drafts);
  return [...drafts.values()]
    .map((draft) => ({ ...draft, mentions: draft.mentions.sort((a, b) => a.first - b.first) }))
    .sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** "postul TV Ljubljana" beside "orașul Ljubljana", "râul Moldova": what is said right before a name holds for it there. */
function isSaid({ type, certainty }: NameCandidate): boolean {
  return (type === 'ORG' || type === 'LOC') && certainty === 1;
}

function wordsOf(name: NameCandidate): number {
  return name.last - name.first + 1;
}

function textOf(doc: Doc, name: NameCandidate): string {
  return doc.text.slice((doc.tokens[name.first] as Token).start, (doc.tokens[name.last] as Token).end);
}

/** Certainties up to this are the recogniser's alone: what it makes of a word once, it makes of it again. */
const GUESS = 0.6;
/** All guesses about a name together weigh less than one word of the text that says what it is ("firma"). */
const GUESSES = 0.8;
/** As much as a role before the name: the surname of somebody whose full name stands in the text. */
const SURNAME = 0.9;

/** One type for each base name: the sum of certainties decides, guesses up to a limit. */
function votes(naming: Naming, named: readonly Named[]): Map<string, EntityType> {
  const sums = new Map<string, Map<EntityType, { stated: number; guessed: number }>>();
  const vote = (key: string, type: EntityType, certainty: number): void => {
    const ofKey = sums.get(key) ?? new Map<EntityType, { stated: number; guessed: number }>();
    const { stated, guessed } = ofKey.get(type) ?? { stated: 0, guessed: 0 };
    const isGuess = certainty <= GUESS;
    ofKey.set(type, {
      stated: isGuess ? stated : stated + certainty,
      guessed: isGuess ? Math.min(GUESSES, guessed + certainty) : guessed,
    });
    sums.set(key, ofKey);
  };
  for (const name of named) vote(naming.nameKey(name.base), name.type, name.certainty);
  for (const name of named) {
    if (name.type !== 'PERSON' || wordsOf(name) < 2 || name.certainty <= GUESS) continue;
    const surname = naming.nameKey(name.base).split(' ').at(-1) ?? '';
    if (sums.has(surname)) vote(surname, 'PERSON', SURNAME);
  }
  return new Map(
    [...sums].map(([key, types]) => {
      const [most] = [...types].sort(([, a], [, b]) => b.stated + b.guessed - (a.stated + a.guessed));
      return [key, most?.[0] ?? 'ORG'];
    }),
  );
}

function placeName(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>, name: Named): void {
  const places = naming.gazetteer();
  const known = name.type === 'GPE' ? places.places.get(naming.nameKey(name.base)) : undefined;
  const mention = { first: name.first, last: name.last };
  if (known !== undefined) {
    const shared = naming.sharedSeats.has(naming.nameKey(known.name));
    const state = known.kind === 'country' || (!shared && speaksForState(doc, naming, name));
    const key = state ? `country ${known.code}` : `city ${naming.nameKey(known.name)}`;
    const canonical = state ? (places.countryNames.get(known.code) ?? known.name) : known.name;
    const draft = draftOf(drafts, key, canonical, 'GPE', state ? known.code : undefined);
    const surface = naming.nameKey(textOf(doc, name));
    const usual = naming.nameForms(canonical).some((form) => naming.nameKey(form) === surface);
    if (state && known.kind === 'capital') draft.mentions.push({ ...mention, kind: 'metonym' });
    else draft.mentions.push({ ...mention, kind: usual ? 'name' : 'alias' });
    return;
  }
  const key = naming.nameKey(name.base);
  const expansion = naming.acronyms[name.base];
  if (expansion !== undefined) {
    const full = draftOf(
      drafts,
      `ORG ${naming.nameKey(expansion)}`,
      drafts.has(`ORG ${naming.nameKey(expansion)}`) ? expansion : name.base,
      'ORG',
      undefined,
    );
    full.aliases.add(name.base);
    full.mentions.push({ ...mention, kind: 'alias' });
    return;
  }
  const draft = draftOf(drafts, `${name.type} ${key}`, name.base, name.type, undefined);
  draft.mentions.push({ ...mention, kind: 'name' });
}

function draftOf(
  drafts: Map<string, DraftEntity>,
  key: string,
  name: string,
  type: EntityType,
  country: string | undefined,
): DraftEntity {
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft: DraftEntity = { key, name, type, country, aliases: new Set(), mentions: [] };
  drafts.set(key, draft);
  return draft;
}

/**
 * Whether a capital acts for its state: it is what acts or is acted upon ("a ajuta Moscova", "Phenianul a trimis"), not
 * where something is ("la Beijing", "orașul Beijing").
 */
function speaksForState(doc: Doc, naming: Naming, name: NameCandidate): boolean {
  const head = doc.tokens[name.first] as Token;
  let before = doc.tokens[name.first - 1];
  if (before !== undefined && /^[„”"“»]$/u.test(before.form)) before = doc.tokens[before.index - 1];
  if (before?.upos === 'VERB') return true;
  if (before?.upos === 'ADP') return naming.statePrepositions.has(before.form.toLowerCase());
  if (before !== undefined && (before.upos === 'NOUN' || (before.upos === 'PUNCT' && /[(]/u.test(before.form)))) {
    return isOblique(head) && !naming.placeHeads.has(before.lemma.toLowerCase());
  }
  if (/ul(?:ui)?$/u.test(head.form) && !naming.nameKey(head.form).endsWith(naming.nameKey(name.type))) {
    const bare = naming.gazetteer().places.get(naming.nameKey(head.form))?.name;
    if (bare !== undefined && bare !== head.form) return true;
  }
  return /^(?:nsubj|obj|iobj|obl:agent)/u.test(head.deprel) && hasVerbHead(doc, head);
}

function isOblique(token: Token): boolean {
  return /(?:ului|ei|ii)$/u.test(token.form);
}

function hasVerbHead(doc: Doc, token: Token): boolean {
  const head = doc.tokens[token.head];
  return head !== undefined && (head.upos === 'VERB' || head.upos === 'ADJ' || head.upos === 'NOUN');
}
