import * as v from 'valibot';
import { isCommonWord } from '../text/common-words.ts';
import { isDay } from '../text/days.ts';
import { contains, type Span } from '../text/span.ts';
import { NAME_LENGTH, PACK_FORMAT, type Pack } from './pack.ts';

/**
 * Unknown value → pack. Shape by schema, then the rules that hold for every pack (docs/pack-format.md): references exist,
 * spans lie where they must. Whatever breaks one is refused whole, with the path of the offending value.
 */
export class PackError extends Error {}

const id = v.pipe(v.string(), v.regex(/^[sef][0-9a-f]{16}$/u));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const sourceSpan = v.object({ source: id, ...span });
const day = v.pipe(v.string(), v.check(isDay, 'not a day of the calendar, YYYY-MM-DD'));
const text = v.nullable(v.string());
const webAddress = v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]/iu, 'an address must be http or https')));
const name = v.pipe(v.string(), v.minLength(NAME_LENGTH.least), v.maxLength(NAME_LENGTH.most));

const MOST_FORMS = 200;
const schema = v.object({
  format: v.string(),
  title: v.string(),
  license: text,
  generator: v.object({ name: v.string(), version: v.string(), models: v.string() }),
  sources: v.array(
    v.object({
      id,
      text: v.string(),
      language: v.string(),
      title: text,
      url: webAddress,
      publisher: text,
      author: text,
      publishedOn: v.nullable(day),
    }),
  ),
  entities: v.array(
    v.object({
      id,
      name,
      type: v.picklist(['PERSON', 'ORG', 'GPE', 'LOC', 'FACILITY', 'EVENT', 'WORK', 'PRODUCT', 'LAW', 'GROUP']),
      aliases: v.array(name),
      forms: v.pipe(
        v.array(
          v.object({
            text: name,
            language: v.string(),
            kind: v.picklist(['full', 'short', 'metonym', 'adjective']),
            case: v.picklist(['exact', 'fold']),
          }),
        ),
        v.maxLength(MOST_FORMS),
      ),
      externalIds: v.record(v.string(), v.string()),
      descriptions: v.array(sourceSpan),
      mentions: v.array(
        v.object({
          source: id,
          ...span,
          kind: v.picklist(['name', 'alias', 'metonym', 'nominal', 'demonym-adjective', 'pronoun', 'implicit']),
        }),
      ),
    }),
  ),
  facts: v.array(
    v.object({
      id,
      source: id,
      rule: v.string(),
      subjects: v.pipe(v.array(id), v.minLength(1)),
      participants: v.array(
        v.object({
          entity: id,
          role: v.picklist([
            'agent',
            'object',
            'recipient',
            'place',
            'origin',
            'destination',
            'with',
            'topic',
            'other',
          ]),
        }),
      ),
      predicate: v.string(),
      statement: v.object(span),
      evidence: v.object(span),
      time: v.nullable(
        v.object({
          start: day,
          end: v.nullable(day),
          precision: v.picklist(['day', 'week', 'month', 'year', 'range']),
          span: v.nullable(v.object(span)),
        }),
      ),
      quantities: v.array(
        v.object({
          value: v.pipe(v.number(), v.finite()),
          max: v.nullable(v.number()),
          unit: v.string(),
          qualifier: v.picklist(['exact', 'approximately', 'at-least', 'at-most', 'more-than', 'less-than']),
          vague: v.boolean(),
          span: v.object(span),
        }),
      ),
      attribution: v.array(
        v.object({
          kind: v.picklist(['person', 'organisation', 'unnamed']),
          entity: v.nullable(id),
          span: v.object(span),
        }),
      ),
      modality: v.picklist([
        'asserted',
        'reported',
        'estimated',
        'alleged',
        'promised',
        'planned',
        'conditional',
        'denied',
      ]),
      negated: v.boolean(),
      cues: v.array(v.object(span)),
      quote: v.nullable(v.object(span)),
    }),
  ),
});

/** Throws PackError; a pack that comes back keeps every rule. Fields it does not know are left out. */
export function parsePack(value: unknown): Pack {
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== PACK_FORMAT) throw new PackError(`pack format ${String(format)}, newest known is ${PACK_FORMAT}`);
  const result = v.safeParse(schema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new PackError(`${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`);
  }
  const pack: Pack = { ...result.output, format: PACK_FORMAT };
  checkForms(pack);
  checkReferences(pack);
  return pack;
}

/** "Bine", "Того": such a name would light up all over a page. */
function checkForms(pack: Pack): void {
  pack.entities.forEach((entity, i) => {
    entity.forms.forEach((form, k) => {
      if (form.case === 'fold' && isCommonWord(form.text.toLowerCase()))
        throw new PackError(`entities.${i}.forms.${k}.text: "${form.text}" is a common word`);
    });
  });
}

function checkReferences(pack: Pack): void {
  const texts = new Map(pack.sources.map((source) => [source.id, source.text.length]));
  const entities = new Set(pack.entities.map((entity) => entity.id));
  const inText = (path: string, source: string, one: Span): void => {
    const length = texts.get(source);
    if (length === undefined) throw new PackError(`${path}.source: no source ${source}`);
    if (one.start >= one.end || one.end > length)
      throw new PackError(`${path}: ${one.start} to ${one.end} lies outside its source`);
  };
  const known = (path: string, entity: string | null): void => {
    if (entity !== null && !entities.has(entity)) throw new PackError(`${path}: no entity ${entity}`);
  };
  pack.entities.forEach((entity, i) => {
    entity.mentions.forEach((mention, k) => {
      inText(`entities.${i}.mentions.${k}`, mention.source, mention);
    });
    entity.descriptions.forEach((one, k) => {
      inText(`entities.${i}.descriptions.${k}`, one.source, one);
    });
  });
  pack.facts.forEach((fact, i) => {
    const path = `facts.${i}`;
    inText(`${path}.evidence`, fact.source, fact.evidence);
    const inEvidence = (field: string, one: Span | null): void => {
      if (one === null) return;
      inText(`${path}.${field}`, fact.source, one);
      if (!contains(fact.evidence, one)) throw new PackError(`${path}.${field} lies outside the evidence`);
    };
    inEvidence('statement', fact.statement);
    inEvidence('time.span', fact.time?.span ?? null);
    if (fact.time !== null && fact.time.end !== null && fact.time.end < fact.time.start)
      throw new PackError(`${path}.time: ends ${fact.time.end}, before it starts`);
    fact.quantities.forEach((one, k) => {
      inEvidence(`quantities.${k}.span`, one.span);
    });
    fact.cues.forEach((one, k) => {
      inEvidence(`cues.${k}`, one);
    });
    inEvidence('quote', fact.quote);
    fact.subjects.forEach((one, k) => {
      known(`${path}.subjects.${k}`, one);
    });
    fact.participants.forEach((one, k) => {
      known(`${path}.participants.${k}.entity`, one.entity);
    });
    fact.attribution.forEach((one, k) => {
      known(`${path}.attribution.${k}.entity`, one.entity);
      inText(`${path}.attribution.${k}.span`, fact.source, one.span);
    });
  });
}
