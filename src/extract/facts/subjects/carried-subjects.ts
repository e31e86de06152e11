import type { Token } from '../../../language/doc.ts';
import { isDefinite, isIndefiniteArticle } from '../../definiteness.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../nouns/noun-phrases.ts';
import { agreeing, type Context, isImpersonal, isTaggedSubject, type Subject } from './subject.ts';

/** Subjects carried over: by a pronoun, by coordination. */

export function pronounSubject(clause: Clause, context: Context, phrase: NounPhrase): Subject | undefined {
  const { before } = context;
  const [only] = before?.entities ?? [];
  // "Trenurile …. Ele vor circula …": several things at once
  const several = before?.phrase?.head.features;
  if (/^ele$/iu.test(phrase.head.form))
    return only !== undefined &&
      before?.entities.length === 1 &&
      several?.Number === 'Plur' &&
      before.actor === undefined
      ? { entities: [only], phrase, rule: 'pronoun' }
      : undefined;
  if (only === undefined || (before?.entities.length ?? 0) > 1 || only.type !== 'PERSON') return undefined;
  if (before?.actor !== undefined) return undefined;
  return agreeing(clause, { entities: [only], phrase, rule: 'pronoun' });
}

export function isPersonal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:el|ea|ele)$/iu.test(token.form);
}

export function inherited(clause: Clause, context: Context): Subject | undefined {
  if (clause.finite?.features.Person === '1' || clause.finite?.features.Person === '2') return undefined;
  if (isImpersonal(clause, context.language.cues)) return undefined;
  // "a trimis o adresă": a noun read as a verb
  if (isIndefiniteArticle(context.doc.tokens[clause.predicate.index - 1])) return undefined;
  // a noun that the parser takes for a subject, though no phrase bears it out: whose clause it is stays open
  if (clause.own.some((token) => isTaggedSubject(clause, token) && /^(?:NOUN|PROPN)$/u.test(token.upos)))
    return undefined;
  if (clause.parent !== undefined) {
    const { parent } = clause;
    const { saying } = context.language.cues;
    // "a declarat că s-au înțeles la o întâlnire despre care a spus …": who speaks goes on speaking
    const host =
      saying.has(clause.predicate.lemma) && clause.link === 'relative' ? tellingHost(parent, context) : parent;
    const above = context.subjects.get(host) ?? context.subjects.get(speakerAbove(clause, parent, context));
    const speaks = saying.has(clause.predicate.lemma) && saying.has(host.predicate.lemma);
    const continues =
      clause.link === 'coordinate' || clause.link === 'adverbial' || (clause.link === 'relative' && speaks);
    if (above === undefined || !continues) return undefined;
    if (isFiledOnly(context, above)) return undefined;
    if (isOfPerson(clause, context, above)) return undefined;
    // ", singura care a participat": an apposition takes its clause along
    if (opensWithApposition(clause)) return undefined;
    const agreed = agreeing(clause, { ...above, rule: 'inherited' });
    return agreed === undefined ? undefined : { ...agreed, phrase: undefined };
  }
  return undefined;
}

/** "Biroul a cerut numirea lui Ion; el a lucrat …": where a person was named, "el" is no body. */
function isOfPerson({ own, sentence }: Clause, { mentions }: Context, { entities }: Subject): boolean {
  const pronoun = own.find(isPersonal)?.index ?? -1;
  if (pronoun < 0 || entities.every(({ type }) => type === 'PERSON')) return false;
  for (let i = sentence.firstToken; i < pronoun; i++)
    if (mentions.get(i)?.some(({ entity, mention }) => entity.type === 'PERSON' && mention.kind === 'name'))
      return true;
  return false;
}

/** "Agenții l-au reținut pe Ion și au plecat", "Oamenii au ajuns la Iași, unde …": they go on, not he, nor the town. */
export function isFiledOnly(context: Context, { actor, rule, entities }: Subject): boolean {
  if (actor === undefined) return false;
  return FILED.has(rule) || (/^(?:owner|belongs)$/u.test(rule) && isAnother(context, actor, entities));
}

/** "Un tribunal din Peru", "avocatul lui Ion": one in particular, and not whom the clause is filed under; "fondul Meridian" is. */
function isAnother({ doc }: Context, { head, inner }: NounPhrase, entities: Subject['entities']): boolean {
  if (head.features.Number === 'Plur') return false;
  const named = inner.find(({ entity, mention }) => entities.includes(entity) && mention.kind === 'name');
  const first = doc.tokens[named?.mention.firstToken ?? -1];
  const before = doc.tokens[(first?.index ?? 0) - 1];
  return first === undefined || first.features.Case === 'Dat,Gen' || before?.form === 'lui' || before?.upos === 'ADP';
}

/** Rules that file a clause under somebody who neither acts in it nor owns who does. */
const FILED: ReadonlySet<string> = new Set(['done-to', 'place', 'setting', 'target', 'where']);

function opensWithApposition({ own, link, predicate }: Clause): boolean {
  const at = own.findIndex(({ lemma }) => lemma === 'care');
  const before = own[at - 1];
  return (
    link !== 'relative' &&
    (own[at]?.index ?? Number.POSITIVE_INFINITY) < predicate.index &&
    (before?.upos === 'NOUN' || before?.upos === 'ADJ' || before?.upos === 'PRON') &&
    own[at - 2]?.upos === 'PUNCT'
  );
}

/** "a declarat că nu a vrut, dar începuse să …": where what is told leaves its subject out, who speaks is meant, before and after "dar". */
function speakerAbove({ link, own }: Clause, parent: Clause, { folded }: Context): Clause {
  const adds = link === 'coordinate' && own[0]?.form === ',' && own[1]?.upos === 'CCONJ';
  return adds && folded.has(parent) && parent.link === 'content' && parent.quote < 0
    ? (parent.parent ?? parent)
    : parent;
}

function tellingHost(parent: Clause, { folded, language }: Context): Clause {
  let host = parent;
  while (folded.has(host) && !language.cues.saying.has(host.predicate.lemma) && host.parent !== undefined)
    host = host.parent;
  return host;
}

/**
 * "Primăria a solicitat …. Solicitarea a fost transmisă …": a definite noun for what the sentence before said was done goes back to
 * who did it. Only where noun and verb share their beginning, and one alone did it.
 */
export function takenUp({ head, inner }: NounPhrase, context: Context): Subject | undefined {
  const { before, language } = context;
  const [only, second] = before?.entities ?? [];
  if (before === undefined || before.actor !== undefined || only === undefined || second !== undefined)
    return undefined;
  if (!/^(?:PERSON|ORG|GPE)$/u.test(only.type) || inner.length > 0) return undefined;
  const definite = isDefinite(head) && head.features.Number !== 'Plur';
  const { cues, naming } = language;
  const same =
    head.lemma.slice(0, SHARED_LETTERS) === before.predicate.slice(0, SHARED_LETTERS) && cues.actions.has(head.lemma);
  // "Tribunalul a respins cererea. Decizia …"
  const acts =
    only.type === 'PERSON'
      ? cues.personal.has(before.predicate) &&
        !cues.saying.has(before.predicate) &&
        // "a primit doi ani. Decizia …": not his
        isDone(before.predicate, context)
      : isDone(before.predicate, context);
  const deed = naming.deeds.has(head.lemma) && acts;
  if (!definite || !(same || deed)) return undefined;
  return { entities: [only], phrase: undefined, rule: 'taken-up' };
}

/** "… a treia călătorie a lui Ion. Prima a fost în …": an ordinal that counts on with the deed which the sentence before was about. */
export function countedOn({ own, predicate }: Clause, { before }: Context): Subject | undefined {
  if (before?.rule !== 'predicate-noun' || before.actor !== undefined) return undefined;
  const words = own.filter(({ upos, msd }) => upos !== 'PUNCT' && upos !== 'CCONJ' && msd !== 'Rc');
  // "a doua", "al doilea"
  const [ordinal, next] = words.slice(/^al?$/iu.test(words[0]?.form ?? '') ? 1 : 0);
  if (ordinal === undefined || next === undefined || !/^Mo/u.test(ordinal.msd) || ordinal.index >= predicate.index)
    return undefined;
  return next.upos === 'AUX' || next === predicate ? { ...before, phrase: undefined, rule: 'counted-on' } : undefined;
}

/** What a body does by deciding so: neither a state nor what happens to it. */
function isDone(predicate: string, { language: { naming } }: Context): boolean {
  return predicate !== 'fi' && !naming.passiveInMeaning.has(predicate);
}

/**
 * "Lumora are 110 angajați. Vânzările au crescut …", "Premiera are loc luni, iar biletele costă …": what belongs to somebody by its
 * nature is his whom the clause above or the sentence before is about. Only where that is one, of a type that has such a thing.
 */
export function partOfTopic(clause: Clause, { head, governor }: NounPhrase, context: Context): Subject | undefined {
  const { before, language, subjects } = context;
  if (governor !== undefined || !isDefinite(head)) return undefined;
  const above = clause.parent === undefined ? undefined : subjects.get(clause.parent);
  // "Un pacient e în stare gravă, dar viața nu îi este …": what the clause above is about, though not known, comes before
  if (clause.parent !== undefined && above === undefined && clause.link !== 'main') return undefined;
  const topic = above ?? before;
  const [only, second] = topic?.entities ?? [];
  if (only === undefined || second !== undefined || (topic?.actor !== undefined && topic.rule !== 'part'))
    return undefined;
  if (language.naming.parts[only.type]?.has(head.lemma.toLowerCase()) !== true) return undefined;
  return { entities: [only], phrase: undefined, rule: 'part' };
}

/** "invitație" and "invita", "decizie" and "decide". */
const SHARED_LETTERS = 4;
