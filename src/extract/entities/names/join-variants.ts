import type { Doc, Token } from '../../../language/doc.ts';
import type { Naming } from '../../../language/naming.ts';
import { type DraftEntity, join } from '../draft-entity.ts';
import { bareForms } from './name-words.ts';
import { joinNicknames, joinOtherNames } from './other-names.ts';

/**
 * Draft entities → the same with short names joined to the full ones: an acronym to its expansion, a surname or first name
 * to the one person of that name, "Comisia" to the one body that it begins. Where two would fit, nothing is joined.
 */
export function joinVariants(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  joinAcronyms(doc, naming, drafts);
  joinSeatedAcronyms(naming, drafts);
  joinPersons(naming, drafts);
  joinOtherNames(doc, naming, drafts);
  joinNicknames(doc, naming, drafts);
  joinHeads(doc, naming, drafts);
  joinFirstWords(naming, drafts);
  joinSeated(naming, drafts);
  joinClubs(naming, drafts);
  joinPlacedEvents(doc, naming, drafts);
  joinMembers(doc, naming, drafts);
}

/** By brackets after the name ("Curtea Penală Internațională (CPI)"), else by initials that only one name has. */
function joinAcronyms(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  for (const short of [...drafts.values()]) {
    if (!/^\p{Lu}[\p{L}-]{1,8}$/u.test(short.name) || !/\p{Lu}$|\p{Lu}.*\p{Lu}/u.test(short.name)) continue;
    const bracketed = short.mentions.flatMap((mention) => {
      if (doc.tokens[mention.first - 1]?.form !== '(') return [];
      return [...drafts.values()].filter(
        (draft) =>
          draft !== short &&
          draft.mentions.some((other) => other.last === mention.first - 2 && other.last > other.first),
      );
    });
    const near = bracketed.find((draft) => spells(naming, draft.name, short.name, true));
    const far = [...drafts.values()].filter(
      (draft) =>
        draft !== short &&
        draft.type === 'ORG' &&
        short.name.length > 2 &&
        spells(naming, draft.name, short.name, false),
    );
    const full = near ?? (far.length === 1 ? far[0] : undefined);
    if (full !== undefined) join(drafts, short, full, 'alias');
  }
}

/** "DAJ Călărași" after "Direcția pentru Agricultură (DAJ)": the acronym of one body with its place, where the text has no other. */
function joinSeatedAcronyms(naming: Naming, drafts: Map<string, DraftEntity>): void {
  const { places, localities } = naming.gazetteer();
  for (const seated of [...drafts.values()]) {
    const [acronym = '', ...rest] = seated.name.split(' ');
    const place = naming.nameKey(rest.join(' '));
    if (seated.type !== 'ORG' || !/^\p{Lu}{2,6}$/u.test(acronym) || !(places.has(place) || localities.has(place)))
      continue;
    const alike = [...drafts.values()].filter(({ name }) => name.startsWith(`${acronym} `));
    const [full, another] = [...drafts.values()].filter(({ aliases }) => aliases.has(acronym));
    if (full !== undefined && another === undefined && alike.length === 1) join(drafts, seated, full, 'alias');
  }
}

/** Whether the initials of `full` are `short`; `loosely`: begin as it does. */
function spells(naming: Naming, full: string, short: string, loosely: boolean): boolean {
  const words = full.split(/[\s-]+/u);
  if (words.length < 2) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const key = naming.nameKey(short.replace(/[.-]/gu, ''));
  const initials = (of: readonly string[]): string => naming.nameKey(of.map((word) => word.charAt(0)).join(''));
  if (initials(capitals) === key || initials(words) === key) return true;
  // "DSP" of "Direcția de Sănătate Publică Bihor"
  if (isPlaceName(naming, words.at(-1) ?? '') && capitals.length > 2 && initials(capitals.slice(0, -1)) === key)
    return true;
  // right before the brackets: "Mișcarea pentru Socialism (MAS)"
  return loosely && key.charAt(0) === initials(capitals).charAt(0);
}

function isPlaceName(naming: Naming, name: string): boolean {
  const { places, localities } = naming.gazetteer();
  const key = naming.nameKey(name);
  return places.has(key) || localities.has(key);
}

/** "Consiliul Județean" after "Consiliul Județean Bihor", "Muzeul Apelor" after "Muzeul Apelor din Tulcea": the one body whose name goes on with its place. */
function joinSeated(naming: Naming, drafts: Map<string, DraftEntity>): void {
  for (const short of [...drafts.values()]) {
    if (short.type !== 'ORG' || !short.name.includes(' ')) continue;
    const start = `${naming.nameKey(short.name)} `;
    const goesOn = (name: string): boolean =>
      naming.nameKey(name).startsWith(start) &&
      isPlaceName(
        naming,
        naming
          .nameKey(name)
          .slice(start.length)
          .replace(/^(?:din|de la) /u, ''),
      );
    const [full, another] = [...drafts.values()].filter(
      (draft) =>
        draft !== short && draft.type === 'ORG' && (goesOn(draft.name) || isNative(naming, draft.name, short.name)),
    );
    if (full !== undefined && another === undefined && firstOf(full) < firstOf(short)) join(drafts, short, full);
  }
}

/** "Ministerul armean de Externe", then "Ministerul de Externe". */
function isNative(naming: Naming, full: string, short: string): boolean {
  const words = full.split(' ').filter((word) => !naming.gazetteer().adjectives.has(naming.nameKey(word)));
  return words.length < full.split(' ').length && words.join(' ') === short;
}

/** "Zelenski", "Donald": the one person whose full name has the word; "Ștefan Popescu" and "Maria Popescu" keep it open. */
function joinPersons(naming: Naming, drafts: Map<string, DraftEntity>): void {
  const persons = [...drafts.values()].filter((draft) => draft.type === 'PERSON' && draft.name.includes(' '));
  for (const short of [...drafts.values()]) {
    if (short.country !== undefined || !/^(?:PERSON|ORG|GPE|LOC|FACILITY)$/u.test(short.type)) continue;
    const key = naming.nameKey(short.name);
    const all = persons.filter(
      (draft) => draft !== short && drafts.has(draft.key) && isPartOf(naming, key, draft.name),
    );
    // "Dan Cristescu …. Alături de Cristescu va fi judecată soția sa, Mirela Cristescu": only one had been named
    const earlier = all.filter((draft) => firstOf(draft) < firstOf(short));
    const owners = all.length > 1 && earlier.length === 1 ? earlier : all;
    const [owner] = owners;
    if (owner === undefined || owners.length > 1) continue;
    // a town or club that shares a surname is told apart by its type; a name of one person's word is his
    const sure =
      short.type === 'PERSON' ||
      (!key.includes(' ') && !naming.gazetteer().localities.has(key) && key === lastWord(naming, owner.name));
    if (sure) join(drafts, short, owner);
  }
}

function firstOf({ mentions }: DraftEntity): number {
  return Math.min(...mentions.map(({ first }) => first));
}

function lastWord(naming: Naming, name: string): string {
  return naming.nameKey(name).split(' ').at(-1) ?? '';
}

/** "Kim" in "Kim Jong-un", "Vasilescu" in "Olguța Vasilescu", "Olguța Vasilescu" in "Lia Olguța Vasilescu". */
function isPartOf(naming: Naming, key: string, name: string): boolean {
  const words = naming.nameKey(name).split(' ');
  const parts = key.split(' ');
  if (parts.length >= words.length) return false;
  if (parts.length === 1) return words.includes(key) || words.some((word) => word.split('-').includes(key));
  return parts.every((part) => words.includes(part));
}

/** "Comisia" after "Comisia Europeană": the one body whose name begins so. */
function joinHeads(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  for (const short of [...drafts.values()]) {
    if (
      short.type !== 'ORG' ||
      short.name.includes(' ') ||
      !short.mentions.every((mention) => mention.first === mention.last)
    )
      continue;
    const heads = new Set(headForms(doc, naming, short).filter((form) => naming.organisationHeads.has(form)));
    if (heads.size === 0) continue;
    const fulls = [...drafts.values()].filter(
      (draft) =>
        draft !== short && draft.type === 'ORG' && draft.name.includes(' ') && isHeadedBy(doc, naming, draft, heads),
    );
    const [full] = fulls;
    if (full !== undefined && fulls.length === 1) join(drafts, short, full);
  }
}

/** "Carpatica" after "Carpatica Foods": the first word of one company's name, where the rest says only what it is. */
function joinFirstWords(naming: Naming, drafts: Map<string, DraftEntity>): void {
  const byFirstWord = new Map<string, DraftEntity[]>();
  for (const draft of drafts.values()) {
    const [word = '', ...rest] = draft.type === 'ORG' ? naming.nameKey(draft.name).split(' ') : [];
    if (rest.length > 0 && rest.every((one) => naming.foreignOrganisationWords.has(one)))
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), draft]);
  }
  for (const short of [...drafts.values()]) {
    if (short.name.includes(' ') || !/^(?:ORG|PERSON)$/u.test(short.type)) continue;
    const [full, another] = byFirstWord.get(naming.nameKey(short.name)) ?? [];
    if (full !== undefined && another === undefined && firstOf(full) < firstOf(short)) join(drafts, short, full);
  }
}

/** "Ozana", "Ozana Roman" after "FC Ozana Roman", "Viitorului" after "Viitorul Brad": the one club whose name goes on so. */
function joinClubs(naming: Naming, drafts: Map<string, DraftEntity>): void {
  const clubs = [...drafts.values()].flatMap((club) => {
    const [word = '', ...rest] = club.name.split(' ');
    if (club.type !== 'ORG' || rest.length === 0) return [];
    if (naming.clubInitials.has(word))
      return rest.length > 1 ? [{ club, key: `${naming.nameKey(rest.join(' '))} ` }] : [];
    return naming.clubNames.has(naming.nameKey(word)) ? [{ club, key: `${naming.nameKey(club.name)} ` }] : [];
  });
  for (const short of [...drafts.values()]) {
    if (!/^(?:ORG|PERSON)$/u.test(short.type)) continue;
    const names = [short.name, ...(short.name.includes(' ') ? [] : naming.baseCandidates(short.name))];
    const [found, another] = clubs.filter(
      ({ club, key }) => club !== short && names.some((name) => key.startsWith(`${naming.nameKey(name)} `)),
    );
    if (found !== undefined && another === undefined && firstOf(found.club) < firstOf(short))
      join(drafts, short, found.club);
  }
}

/** "Procurorii Anticorupție" and "Procuratura Anticorupție": a body's people are the body. */
function joinMembers(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  for (const people of [...drafts.values()]) {
    const bodies = headForms(doc, naming, people).flatMap((form) => naming.members[form] ?? [])[0];
    if (people.type !== 'ORG' || bodies === undefined) continue;
    const rest = people.name.split(' ').slice(1).join(' ');
    const body = [...drafts.values()].find(
      (draft) => isHeadedBy(doc, naming, draft, bodies) && draft.name.split(' ').slice(1).join(' ') === rest,
    );
    if (body !== undefined && rest !== '') join(drafts, people, body, 'alias');
  }
}

/** "summitul de la Shanghai, de duminică, de la Tianjin", then "summitul de la Tianjin": the place stands in both phrases. */
function joinPlacedEvents(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  const events = [...drafts.values()].filter(
    (draft) => draft.type === 'EVENT' && isHeadedBy(doc, naming, draft, naming.placedEvents),
  );
  for (const short of events) {
    const place = naming.nameKey(doc.tokens[short.mentions[0]?.last ?? 0]?.form ?? '');
    const full = events.find(
      (draft) =>
        draft !== short &&
        drafts.has(draft.key) &&
        isHeadedBy(doc, naming, draft, new Set(headForms(doc, naming, short))) &&
        draft.mentions.some(({ last }) =>
          doc.tokens
            .slice(last + 1, last + LONGEST_CHAIN)
            .some(
              (token, k, after) =>
                naming.nameKey(token.form) === place && naming.locatives.has(after[k - 1]?.form ?? ''),
            ),
        ),
    );
    if (full !== undefined && drafts.has(short.key)) join(drafts, short, full, 'alias');
  }
}

/** Tokens within which further places of an event follow the first. */
const LONGEST_CHAIN = 9;

/** Lemma and bare forms of a draft's first word. */
function headForms(doc: Doc, naming: Naming, draft: DraftEntity): string[] {
  const [mention] = draft.mentions;
  return mention === undefined ? [] : bareForms(naming, doc.tokens[mention.first] as Token);
}

function isHeadedBy(doc: Doc, naming: Naming, draft: DraftEntity, words: ReadonlySet<string>): boolean {
  return headForms(doc, naming, draft).some((form) => words.has(form));
}
