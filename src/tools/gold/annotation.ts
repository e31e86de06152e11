import type { EntityType } from '../../facts/pack.ts';
import { contains } from '../../text/span.ts';
import { parseFactLine } from './annotation-facts.ts';
import type { Gold, GoldEntity, GoldFact, GoldMention, GoldMentionKind, GoldMeta } from './gold.ts';

/**
 * An annotation sheet → text, gold and meta of one article. A sheet is what a person writes; offsets are counted here.
 *
 *     date: 2026-03-11
 *     title: …
 *     ---
 *     [Ministrul Apărării|stan n], [Ana Stan|stan], [l|pop p]-a numit pe [Ion Pop|pop].
 *     ---
 *     stan | Ana Stan | PERSON
 *     pop | Ion Pop | PERSON
 *     ---
 *     stan +pop | a numi | Ministrul Apărării ~ Ion Pop | on 2026-03-10; reported; by stan
 *
 * `[words|entity kind]` marks a mention (kind: none for a name, a alias, m metonym, n nominal, d adjective, p pronoun;
 * several entities, by comma, for a group) and may nest. How a fact's line is read: annotation-facts.ts.
 */
export class AnnotationError extends Error {}

export type Annotated = { readonly text: string; readonly gold: Gold; readonly meta: GoldMeta };

const KINDS: Readonly<Record<string, GoldMentionKind>> = {
  a: 'alias',
  m: 'metonym',
  n: 'nominal',
  d: 'demonym-adjective',
  p: 'pronoun',
};

export function parseAnnotation(name: string, sheet: string): Annotated {
  const [head = '', body = '', entityLines = '', factLines = ''] = sheet.split(/^---$/mu);
  const field = (key: string): string => new RegExp(`^${key}: *(.+)$`, 'mu').exec(head)?.[1]?.trim() ?? '';
  const { text, mentions } = readMentions(`${body.trim()}\n`);
  const entities = linesOf(entityLines).map((line) => parseEntityLine(line, mentions));
  const known = new Set(entities.map((entity) => entity.id));
  for (const id of mentions.keys()) if (!known.has(id)) throw new AnnotationError(`${name}: no entity ${id}`);
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const facts = linesOf(factLines).map((line, i) => {
    const id = `f${String(i + 1).padStart(2, '0')}`;
    try {
      return withEveryParticipant(parseFactLine({ id, line, text, types }), entities);
    } catch (error) {
      throw new AnnotationError(`${name}, ${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  const gold: Gold = {
    doc: name,
    articleDate: field('date'),
    lang: 'ro',
    textFile: `${name}.txt`,
    textLength: text.length,
    entities,
    facts,
    cards: cardsOf(entities, facts),
  };
  const meta = {
    name,
    title: field('title'),
    date: field('date'),
    lang: 'ro',
    topic: field('topic'),
    habits: field('habits'),
  };
  if (meta.date === '' || meta.title === '' || meta.topic === '')
    throw new AnnotationError(`${name}: a sheet begins with date:, title: and topic:`);
  return { text, gold, meta };
}

function readMentions(marked: string): { text: string; mentions: Map<string, GoldMention[]> } {
  const mentions = new Map<string, GoldMention[]>();
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const letter = marked[i];
    if (letter === '[') open.push(text.length);
    else if (letter === '|') {
      const start = open.pop();
      const end = marked.indexOf(']', i);
      if (start === undefined || end < 0)
        throw new AnnotationError(`a "|" outside a mention after "${text.slice(-30)}"`);
      const [ids = '', kind] = marked.slice(i + 1, end).split(' ');
      const surface = text.slice(start);
      for (const id of ids.split(',')) {
        const mention: GoldMention = {
          start,
          end: text.length,
          surface,
          kind: kind === undefined ? 'name' : kindOf(kind),
          ...(ids.includes(',') ? { group: true } : {}),
        };
        mentions.set(id, [...(mentions.get(id) ?? []), mention]);
      }
      i = end;
    } else text += letter;
  }
  if (open.length > 0) throw new AnnotationError(`a mention is not closed after "${text.slice(open[0]).slice(0, 30)}"`);
  return { text, mentions };
}

function kindOf(letter: string): GoldMentionKind {
  const kind = KINDS[letter];
  if (kind === undefined) throw new AnnotationError(`no kind of mention "${letter}"`);
  return kind;
}

function parseEntityLine(line: string, mentions: ReadonlyMap<string, readonly GoldMention[]>): GoldEntity {
  const [id = '', name = '', type = ''] = line.split('|').map((part) => part.trim());
  const own = mentions.get(id);
  if (own === undefined) throw new AnnotationError(`no mention of ${id}`);
  return { id, name, type: type as EntityType, mentions: [...own].sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Whoever is spoken of in the statement takes part in it, whether the line lists them or not. */
function withEveryParticipant(fact: GoldFact, entities: readonly GoldEntity[]): GoldFact {
  const listed = [fact.subject, ...fact.coSubjects, ...fact.participants];
  const beside = entities.filter(
    ({ id, mentions }) => !listed.includes(id) && mentions.some((mention) => contains(fact.statement, mention)),
  );
  return { ...fact, participants: [...fact.participants, ...beside.map(({ id }) => id)] };
}

/** A card must show what is said about its entity; of one that nothing is said about, all in which it takes part. */
function cardsOf(entities: readonly GoldEntity[], facts: readonly GoldFact[]): NonNullable<Gold['cards']> {
  return Object.fromEntries(
    entities.map(({ id }) => {
      const about = facts.filter((fact) => fact.subject === id || fact.coSubjects.includes(id));
      const beside = facts.filter(
        (fact) => !about.includes(fact) && (fact.participants.includes(id) || fact.attribution.entity === id),
      );
      const [must, may] = about.length > 0 ? [about, beside] : [beside, []];
      return [id, { must: must.map((fact) => fact.id), may: may.map((fact) => fact.id) }];
    }),
  );
}

function linesOf(part: string): string[] {
  return part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
