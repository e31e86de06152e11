import { entityId, factId, sourceId } from '../facts/id.ts';
import { type Entity, type Fact, PACK_FORMAT, type Pack, type Source } from '../facts/pack.ts';
import type { Doc } from '../language/doc.ts';
import type { Language } from '../language/language.ts';
import type { Article } from '../text/article.ts';
import { findEntities } from './entities/find-entities.ts';
import type { ExtractedEntity } from './entity.ts';
import type { Refused } from './facts/draft.ts';
import { type FactReport, findFacts } from './facts/find-facts.ts';

/**
 * Article → pack of one source: analyse → entities → facts → ids from content. The same article gives the same bytes.
 * The report says what was held back and why.
 */
export type Extraction = {
  readonly pack: Pack;
  readonly report: {
    readonly sentences: number;
    readonly held: readonly Refused[];
    readonly doc: Doc;
    readonly clauses: FactReport['clauses'];
  };
};

export function extractPack(article: Article, language: Language, generator: Pack['generator']): Extraction {
  const doc = language.analyze(article.text, article.body);
  const entities = findEntities(doc, language);
  const { facts, held, clauses } = findFacts(doc, language, entities, article.publishedOn);
  const source = sourceOf(article);
  const ids = new Map(entities.map((entity) => [entity, entityId(source.id, entity.type, entity.name)]));
  const idOf = (entity: ExtractedEntity): string => ids.get(entity) ?? '';
  const byId = new Map<string, Fact>();
  for (const draft of facts) {
    const words = article.text.slice(draft.statement.start, draft.statement.end);
    const sentence = article.text.slice(draft.evidence.start, draft.evidence.end);
    const subjects = draft.subjects.map(idOf);
    const plain = factId(source.id, sentence, draft.predicate, words);
    // the same words about somebody else: "Ana și Ion, liderii …"
    const shared = byId.get(plain);
    const id =
      shared === undefined || shared.subjects.join() === subjects.join()
        ? plain
        : factId(source.id, sentence, [draft.predicate, ...subjects].join(' '), words);
    if (byId.has(id)) continue;
    byId.set(id, {
      ...draft,
      id,
      source: source.id,
      subjects,
      participants: draft.participants.map(({ entity, role }) => ({ entity: idOf(entity), role })),
      attribution: draft.attribution.map((voice) => ({
        ...voice,
        entity: voice.entity === null ? null : idOf(voice.entity),
      })),
    });
  }
  const pack: Pack = {
    format: PACK_FORMAT,
    title: article.title ?? article.publisher ?? 'Articol',
    license: null,
    generator,
    sources: [source],
    entities: entities.map((entity) => packEntity(entity, source.id, idOf(entity))),
    facts: [...byId.values()],
  };
  return { pack, report: { sentences: doc.sentences.length, held, doc, clauses } };
}

function sourceOf({ text, language, title, url, publisher, author, publishedOn }: Article): Source {
  return { id: sourceId(text), text, language, title, url, publisher, author, publishedOn };
}

function packEntity(entity: ExtractedEntity, source: string, id: string): Entity {
  return {
    id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    forms: entity.forms,
    externalIds: {},
    descriptions: entity.descriptions.map(({ start, end }) => ({ source, start, end })),
    mentions: entity.mentions.map(({ start, end, kind }) => ({ source, start, end, kind })),
  };
}
