import type { Doc, Token } from '../../language/doc.ts';
import type { Language } from '../../language/language.ts';
import { foldCase } from '../../text/fold.ts';
import type { ExtractedEntity } from '../entity.ts';

/**
 * Group nominals: "cei doi lideri" stands for the persons it counts. They are the coordinated persons, or all the persons, of
 * the nearest sentence before that names exactly as many; where no sentence fits within reach the group stays unresolved.
 */
export type Group = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly members: readonly ExtractedEntity[];
};

/** Sentences to look back. */
const REACH = 2;

export function findGroups(doc: Doc, language: Language, entities: readonly ExtractedEntity[]): Group[] {
  const persons = entities.filter((entity) => entity.type === 'PERSON');
  const groups: Group[] = [];
  doc.sentences.forEach((sentence, number) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const found = groupAt(doc, language, i);
      if (found === undefined) continue;
      for (let back = 1; back <= REACH; back++) {
        const before = doc.sentences[number - back];
        if (before === undefined) break;
        const members = membersIn(doc, before.firstToken, before.endToken, persons, groups, found.count);
        if (members.length === 0) continue;
        groups.push({ ...found, members });
        break;
      }
    }
  });
  return groups;
}

/** "cei doi lideri", "cele două femei": article, number, plural role. */
function groupAt(
  doc: Doc,
  language: Language,
  i: number,
): { first: number; last: number; head: number; count: number } | undefined {
  const article = doc.tokens[i];
  const number = doc.tokens[i + 1];
  const head = doc.tokens[i + 2];
  if (article === undefined || number === undefined || head === undefined) return undefined;
  if (!/^ce(?:i|le|lor)$/iu.test(article.form)) return undefined;
  const count = language.numbers.words[foldCase(number.form)];
  if (count === undefined || count < 2 || count > 5) return undefined;
  const role = [head.lemma, ...language.naming.baseCandidates(head.form)].some((lemma) =>
    language.naming.personRoles.has(lemma.toLowerCase()),
  );
  return role || language.naming.personRoles.has(singular(head))
    ? { first: i, last: i + 2, head: i + 2, count }
    : undefined;
}

/** A plural whose lemma the tagger missed: "lideri" → "lider". */
function singular(head: Token): string {
  return head.form.toLowerCase().replace(/i$/u, '');
}

function membersIn(
  doc: Doc,
  first: number,
  end: number,
  persons: readonly ExtractedEntity[],
  groups: readonly Group[],
  count: number,
): ExtractedEntity[] {
  const named = persons.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.firstToken >= first && mention.lastToken < end && mention.kind !== 'nominal')
      .map((mention) => ({ entity, mention })),
  );
  named.sort((a, b) => a.mention.firstToken - b.mention.firstToken);
  for (let i = 0; i + count <= named.length; i++) {
    const run = named.slice(i, i + count);
    const joined = run.every(
      ({ mention }, k) => k === 0 || gapIsList(doc, run[k - 1]?.mention.lastToken ?? 0, mention.firstToken),
    );
    const members = [...new Set(run.map(({ entity }) => entity))];
    if (joined && members.length === count) return members;
  }
  const earlier = groups.filter((group) => group.first >= first && group.last < end).flatMap((group) => group.members);
  const all = [...new Set([...earlier, ...named.map(({ entity }) => entity)])];
  return all.length === count ? all : [];
}

function gapIsList(doc: Doc, last: number, next: number): boolean {
  return next === last + 2 && /^(?:și|şi|si|,)$/u.test(doc.tokens[last + 1]?.form ?? '');
}
