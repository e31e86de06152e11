import type { EntityType } from '../../facts/pack.ts';
import type { Doc, NameLabel, NameSpan, Token } from '../../language/doc.ts';
import type { Naming } from '../../language/naming.ts';
import { foldCase } from '../../text/fold.ts';

/**
 * Doc → name candidates: runs of capitalised words with the particles that names of their kind allow, cut where the
 * recogniser sees two names, typed by what the language knows (countries, heads such as "Curtea", first names, roles
 * around) and by the recogniser where it knows nothing.
 */
export type NameCandidate = {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** 0 to 1: how much the evidence for the type weighs when mentions of one name disagree. */
  readonly certainty: number;
};

const LABELS: Partial<Record<NameLabel, EntityType>> = {
  PERSON: 'PERSON',
  GPE: 'GPE',
  LOC: 'LOC',
  ORG: 'ORG',
  FACILITY: 'FACILITY',
  EVENT: 'EVENT',
  WORK_OF_ART: 'WORK',
};

export function findNames(doc: Doc, naming: Naming): NameCandidate[] {
  const seenInside = capitalisedInside(doc);
  const recognised = new Map<number, NameSpan>();
  for (const name of doc.names) for (let i = name.first; i <= name.last; i++) recognised.set(i, name);
  const found: NameCandidate[] = [];
  for (const sentence of doc.sentences) {
    const shouted = isShouted(doc, sentence.firstToken, sentence.endToken);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!isCore(doc, naming, i, sentence.firstToken, seenInside, recognised, shouted)) continue;
      const last = endOfRun(doc, naming, i, sentence.endToken, recognised);
      for (const [first, end] of pieces(doc, naming, i, last, recognised)) {
        if (isOfRole(doc, naming, first, end)) continue;
        const typed = typeOf(doc, naming, first, end, recognised.get(end));
        const seat = typed.type === 'ORG' ? seatAfter(doc, naming, end) : undefined;
        found.push({ first, last: seat ?? end, ...typed });
        i = Math.max(last, seat ?? last);
      }
      i = Math.max(i, last);
    }
  }
  // a short word that the tagger takes for a numeral ("Xi") is a name where it is part of somebody's name
  const parts = new Set(found.filter((name) => name.type === 'PERSON').flatMap((name) => wordsOf(doc, naming, name)));
  return found.filter((name) => name.certainty > WEAK || wordsOf(doc, naming, name).every((word) => parts.has(word)));
}

/** "Judecătoria Chișinău, sediul Buiucani": the seat is part of a court's name. */
function seatAfter(doc: Doc, naming: Naming, last: number): number | undefined {
  const [comma, seat, name] = doc.tokens.slice(last + 1, last + 4);
  if (comma?.form !== ',' || seat?.lemma !== naming.seatNoun || name === undefined || !isCapital(name))
    return undefined;
  return name.index;
}

/** "ministrul Finanțelor", "Procurorii": a common noun with a capital, no name of its own. */
function isOfRole(doc: Doc, naming: Naming, first: number, last: number): boolean {
  const token = doc.tokens[first] as Token;
  if (first !== last || token.upos !== 'NOUN' || /^\p{Lu}{2,}$/u.test(token.form)) return false;
  if (naming.personRoles.has(token.lemma.toLowerCase())) return true;
  const before = doc.tokens[first - 1];
  return (
    token.features.Case === 'Dat,Gen' && before !== undefined && naming.personRoles.has(before.lemma.toLowerCase())
  );
}

const WEAK = 0.01;

function wordsOf(doc: Doc, naming: Naming, name: NameCandidate): string[] {
  return doc.tokens.slice(name.first, name.last + 1).map((token) => naming.nameKey(token.form));
}

/** Words seen with a capital inside a sentence, folded: at the start of another they are names as well. */
function capitalisedInside(doc: Doc): Set<string> {
  const seen = new Set<string>();
  for (const { firstToken, endToken } of doc.sentences) {
    if (isShouted(doc, firstToken, endToken)) continue;
    for (let i = firstToken + 1; i < endToken; i++) {
      const token = doc.tokens[i] as Token;
      if (isCapital(token) && !opensSpeech(doc.tokens[i - 1])) seen.add(foldCase(token.form));
    }
  }
  return seen;
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.form) && (token.form.length > 1 || token.upos === 'PROPN');
}

/** A headline in capitals: capitals say nothing there. */
function isShouted(doc: Doc, first: number, end: number): boolean {
  let words = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const { form } = doc.tokens[i] as Token;
    if (!/\p{L}{2}/u.test(form)) continue;
    words++;
    if (form === form.toUpperCase()) upper++;
  }
  return words > 3 && upper > 0.7 * words;
}

function opensSpeech(token: Token | undefined): boolean {
  return token !== undefined && /^[„"“«:–—-]$/u.test(token.form);
}

function isCore(
  doc: Doc,
  naming: Naming,
  i: number,
  first: number,
  seen: ReadonlySet<string>,
  recognised: ReadonlyMap<number, NameSpan>,
  shouted: boolean,
): boolean {
  const token = doc.tokens[i] as Token;
  if (!isCapital(token) || /\d{2}/u.test(token.form)) return false;
  const key = naming.nameKey(token.form);
  if (naming.neverNames.has(token.form.toLowerCase())) return false;
  const next = doc.tokens[i + 1];
  const known = startsPlace(doc, naming, i) || naming.knownOrganisations.has(token.form);
  if (shouted) return known || (seen.has(key) && token.upos === 'PROPN');
  const startsHere =
    i === first || opensSpeech(doc.tokens[i - 1]) || (i === first + 1 && opensSpeech(doc.tokens[first]));
  const role = naming.personRoles.has(token.lemma.toLowerCase()) && token.upos !== 'PROPN';
  if (role) return token.features.Number === 'Plur' && next !== undefined && isCapital(next) && next.upos !== 'PROPN';
  if (!startsHere) return !/^(?:Eu|Tu|El|Ea|Noi|Voi)$/u.test(token.form);
  if (known || /^\p{Lu}{2,}$/u.test(token.form)) return true;
  const head = headKind(naming, token);
  if (head !== undefined)
    return (
      next !== undefined &&
      (isCapital(next) || naming.organisationParticles.has(next.form)) &&
      reachesCapital(doc, naming, i)
    );
  if (token.upos === 'PROPN') return true;
  if (seen.has(key)) return true;
  return (
    recognised.has(i) &&
    recognised.get(i)?.label !== 'DATETIME' &&
    ['X', 'ADJ'].includes(token.upos) &&
    next !== undefined &&
    isCapital(next)
  );
}

/** Whether one to four words from `i` on name a country or capital. */
function startsPlace(doc: Doc, naming: Naming, i: number): boolean {
  const { places } = naming.gazetteer();
  let name = '';
  for (let k = i; k < i + 4; k++) {
    const token = doc.tokens[k];
    if (token === undefined) return false;
    name = name === '' ? token.form : `${name} ${token.form}`;
    if (places.has(naming.nameKey(name)) && isCapital(token)) return true;
  }
  return false;
}

function reachesCapital(doc: Doc, naming: Naming, i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const token = doc.tokens[k];
    if (token === undefined) return false;
    if (isCapital(token)) return true;
    if (!naming.organisationParticles.has(token.form)) return false;
  }
  return false;
}

function endOfRun(
  doc: Doc,
  naming: Naming,
  first: number,
  end: number,
  recognised: ReadonlyMap<number, NameSpan>,
): number {
  const organised = headKind(naming, doc.tokens[first] as Token) !== undefined;
  let last = first;
  for (let i = first + 1; i < end; i++) {
    const token = doc.tokens[i] as Token;
    if (
      isCapital(token) ||
      (/^\d{1,4}$/u.test(token.form) && recognised.get(i) !== undefined && recognised.get(i) === recognised.get(first))
    ) {
      if (naming.neverNames.has(token.form.toLowerCase()) && !organised) break;
      last = i;
      continue;
    }
    const next = doc.tokens[i + 1];
    const after = doc.tokens[i + 2];
    const sameName = recognised.get(i) !== undefined && recognised.get(i) === recognised.get(last);
    const particle =
      (organised ? naming.organisationParticles : naming.personParticles).has(token.form) ||
      (sameName && token.upos !== 'VERB' && token.upos !== 'PUNCT' && token.upos !== 'CCONJ');
    if (particle && next !== undefined && i + 1 < end && isCapital(next)) continue;
    if (particle && organised && next?.upos === 'NOUN' && after !== undefined && i + 2 < end && sameName) continue;
    if (
      /^[-–]$/u.test(token.form) &&
      sameName &&
      next !== undefined &&
      isCapital(next) &&
      token.start === (doc.tokens[i - 1] as Token).end
    )
      continue;
    break;
  }
  return last;
}

/** A run → names: roles inside it fall away, and where the recogniser sees two full names they part. */
function pieces(
  doc: Doc,
  naming: Naming,
  first: number,
  last: number,
  recognised: ReadonlyMap<number, NameSpan>,
): [number, number][] {
  const out: [number, number][] = [];
  let start = first;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a <= b && !isCapital(doc.tokens[a] as Token)) a++;
    while (b >= a && !isCapital(doc.tokens[b] as Token) && !/\d/u.test((doc.tokens[b] as Token).form)) b--;
    if (a <= b) out.push([a, b]);
  };
  const organised = headKind(naming, doc.tokens[first] as Token) !== undefined;
  for (let i = first; i <= last; i++) {
    const token = doc.tokens[i] as Token;
    const before = recognised.get(i - 1);
    const here = recognised.get(i);
    const role = naming.personRoles.has(token.lemma.toLowerCase()) && token.upos === 'NOUN' && i < last && !organised;
    const boundary =
      i > start &&
      before !== undefined &&
      here !== undefined &&
      before !== here &&
      !organised &&
      before.label !== here.label;
    const place =
      i > start &&
      !organised &&
      naming.gazetteer().places.has(naming.nameKey(token.form)) &&
      here?.label === 'GPE' &&
      before?.label !== 'GPE' &&
      before !== undefined;
    if (role && token.features.Number === 'Plur') return [[i, last]];
    if (role) {
      close(i - 1);
      start = i + 1;
    } else if (boundary || place) {
      close(i - 1);
      start = i;
    }
  }
  close(last);
  return out;
}

type Head = 'ORG' | 'FACILITY' | 'LOC' | 'GPE' | 'EVENT' | 'LAW';

function headKind(naming: Naming, token: Token): Head | undefined {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return undefined;
  const lemma = token.lemma.toLowerCase();
  if (naming.organisationHeads.has(lemma)) return 'ORG';
  if (naming.facilityHeads.has(lemma)) return 'FACILITY';
  if (naming.locationHeads.has(lemma)) return 'LOC';
  if (naming.placeHeads.has(lemma)) return 'GPE';
  if (naming.eventHeads.has(lemma)) return 'EVENT';
  return naming.lawHeads.has(lemma) ? 'LAW' : undefined;
}

/** The type of a run and how sure it is. */
function typeOf(
  doc: Doc,
  naming: Naming,
  first: number,
  last: number,
  recognised: NameSpan | undefined,
): { type: EntityType; certainty: number } {
  const head = doc.tokens[first] as Token;
  const surface = doc.text.slice(head.start, (doc.tokens[last] as Token).end);
  if (naming.gazetteer().places.has(naming.nameKey(surface))) return { type: 'GPE', certainty: 1 };
  if (naming.knownOrganisations.has(surface) || naming.knownOrganisations.has(naming.baseCandidates(surface)[0] ?? ''))
    return { type: 'ORG', certainty: 1 };
  if (naming.acronyms[surface] !== undefined) return { type: 'ORG', certainty: 1 };
  if (naming.personRoles.has(head.lemma.toLowerCase()) && head.features.Number === 'Plur' && head.upos === 'NOUN')
    return { type: 'ORG', certainty: 0.7 };
  const kind = headKind(naming, head);
  const words = last - first + 1;
  if (kind !== undefined && words > 1) return { type: kind, certainty: 0.95 };
  for (let i = first + 1; i <= last; i++)
    if (headKind(naming, doc.tokens[i] as Token) === 'EVENT') return { type: 'EVENT', certainty: 0.8 };
  if (/^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(surface) && recognised?.label !== 'PERSON')
    return { type: LABELS[recognised?.label ?? 'ORG'] ?? 'ORG', certainty: 0.7 };
  const firstName = naming.baseCandidates(head.form).some((base) => naming.firstNames.has(base.toLowerCase()));
  if (words > 1 && firstName && recognised?.label !== 'ORG' && recognised?.label !== 'FACILITY')
    return { type: 'PERSON', certainty: 0.95 };
  const before = doc.tokens[first - 1];
  if (before?.form.toLowerCase() === naming.personGenitive && recognised?.label !== 'ORG')
    return { type: 'PERSON', certainty: 0.8 };
  const near = nounBefore(doc, first);
  if (near !== undefined) {
    const lemma = near.lemma.toLowerCase();
    if (naming.personRoles.has(lemma) && recognised?.label !== 'ORG' && recognised?.label !== 'GPE')
      return { type: 'PERSON', certainty: 0.9 };
    if (near.index === first - 1) {
      if (naming.placeHeads.has(lemma)) return { type: 'GPE', certainty: 0.9 };
      if (naming.organisationHeads.has(lemma)) return { type: 'ORG', certainty: 0.85 };
    }
  }
  const label = recognised === undefined ? undefined : LABELS[recognised.label];
  if (label !== undefined) return { type: label, certainty: 0.6 };
  if (recognised !== undefined && recognised.label !== 'NAT_REL_POL' && head.upos !== 'PROPN')
    return { type: 'PERSON', certainty: WEAK };
  if (words > 1 && words < 4 && [head, doc.tokens[last] as Token].every((token) => token.upos === 'PROPN'))
    return { type: 'PERSON', certainty: 0.3 };
  if (before !== undefined && naming.locatives.has(before.lemma)) return { type: 'GPE', certainty: 0.3 };
  return head.upos === 'PROPN' || words > 1 ? { type: 'ORG', certainty: 0.2 } : { type: 'PERSON', certainty: WEAK };
}

/** The noun right before a name, adjectives and the like between: "liderul nord-coreean Kim". */
function nounBefore(doc: Doc, first: number): Token | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = doc.tokens[i] as Token;
    if (token.upos === 'NOUN') return token;
    if (token.upos !== 'ADJ' && token.upos !== 'DET') return undefined;
  }
  return undefined;
}
