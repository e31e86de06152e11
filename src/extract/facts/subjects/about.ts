import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import { isClitic, type MentionIndex, type NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import { isPlace, settingOf } from './settings.ts';

/**
 * A clause whose grammatical subject has no name ("prețul benzinei în România", "angajații de la Metrorex", "doi oameni") →
 * the named one it is about: whose it is, where it belongs, whom it is done to, and last where it happens. The unnamed
 * subject stays the one who acts and speaks; nothing it says is put into the mouth of whom the clause is filed under.
 */
export type About = { readonly entities: readonly ExtractedEntity[]; readonly rule: string };

export type AboutInput = {
  readonly doc: Doc;
  readonly language: Language;
  readonly mentions: MentionIndex;
  readonly clause: Clause;
  readonly phrases: readonly NounPhrase[];
  /** The unnamed subject. */
  readonly actor: NounPhrase;
  /** First token of the verb with its auxiliaries and clitics. */
  readonly verb: number;
};

/** Whose or whence the subject is, and nothing further. */
export function findOwner(input: AboutInput): About | undefined {
  return ownerOf(input) ?? belongsTo(input);
}

export function findAbout(input: AboutInput): About | undefined {
  return (
    findOwner(input) ??
    settingOf(input, input.actor.first) ??
    objectOf(input) ??
    targetOf(input) ??
    placeOf(input) ??
    thingDoneTo(input)
  );
}

/** "criticii lui Ion", "media UE", "șoferii români": who stands inside the subject's own phrase. */
function ownerOf({ actor, language }: AboutInput): About | undefined {
  const named = actor.inner.filter(({ mention }) => mention.kind !== 'demonym-adjective');
  const owner = named[0] ?? (isSomebody(language, actor) ? undefined : actor.inner[0]);
  // "surse apropiate tranzacției": no card is a deal's
  if (owner !== undefined && !hasName(owner.entity) && /^(?:EVENT|LAW)$/u.test(owner.entity.type)) return undefined;
  return owner === undefined ? undefined : { entities: [owner.entity], rule: 'owner' };
}

/** "producătorul suedez", "liderul turc": one person or company in particular is not its country. */
function isSomebody(language: Language, { head }: NounPhrase): boolean {
  const lemma = head.lemma.toLowerCase();
  if (head.features.Number === 'Plur') return false;
  if (isRoleWord(language, head) || language.cues.businesses.has(lemma)) return true;
  // "stoperul congolez", "fundașul român": nothing tells a man from a thing but what is known of the noun
  const body = language.naming.organisationHeads.has(lemma) || language.cues.stateBodies.has(lemma);
  return (
    head.features.Gender === 'Masc' &&
    !body &&
    !Object.values(language.naming.things).some((kind) => kind.heads.has(lemma))
  );
}

/** "medicii de la Spitalul Fundeni", "sprijinul pentru Ucraina": phrases hung on the subject one after the other. */
function belongsTo({ doc, language, phrases, actor, verb }: AboutInput): About | undefined {
  const before = actor.last < verb;
  // "ambasadorul său la ONU": whose he is stands elsewhere
  if (doc.tokens.slice(actor.first, actor.last + 1).some(({ msd }) => /^(?:Ds|Ps)/u.test(msd))) return undefined;
  let last = actor.last;
  for (const phrase of phrases) {
    if (phrase.first <= actor.last) continue;
    if (before && phrase.first >= verb) break;
    const between = doc.tokens.slice(last + 1, phrase.first);
    // "cu acționarul principal, compania Acme,": who that is
    const host = phrases.find((one) => one.last === last && one !== actor);
    const set = between.length === 1 && between[0]?.form === ',' && doc.tokens[phrase.last + 1]?.form === ',';
    const one = phrase.governor === undefined && phrase.entities.length === 1;
    if (set && one && host !== undefined && host.head.features.Number !== 'Plur' && isRoleOf(language, host))
      return { entities: phrase.entities, rule: 'belongs' };
    // "un sondaj realizat de …": a participle hangs on as a preposition does
    const hangs = (token: Token): boolean => /^(?:ADP|DET)$/u.test(token.upos) || /^Vmp/u.test(token.msd);
    // "Parchetul de pe lângă Tribunalul Iași" is another body than the court
    if (between.length === 0 || !between.every(hangs) || between.some(({ lemma }) => lemma === 'lângă')) break;
    if (phrase.temporal) break;
    const entities =
      phrase.entities.length > 0 ? phrase.entities : phrase.inner.slice(0, 1).map(({ entity }) => entity);
    if (entities.length > 0) return { entities, rule: 'belongs' };
    last = phrase.last;
  }
  return undefined;
}

function isRoleOf(language: Language, { head }: NounPhrase): boolean {
  return isRoleWord(language, head) || language.cues.businesses.has(head.lemma.toLowerCase());
}

/** "l-au reținut pe Ion", "i-a interzis lui Ion", "l-au reținut": the person to whom it is done. */
function objectOf({ doc, phrases, clause, mentions }: AboutInput): About | undefined {
  const object = phrases.find(
    (phrase) =>
      phrase.first > clause.predicate.index &&
      phrase.entities.length > 0 &&
      phrase.entities.every(({ type }) => type === 'PERSON') &&
      (phrase.governor === 'pe' || (phrase.governor === 'gen' && isDative(doc, phrase, clause))),
  );
  if (object !== undefined) return { entities: object.entities, rule: 'done-to' };
  const taken = clause.own.filter(isClitic).flatMap(({ index }) => mentions.get(index) ?? []);
  const [only, another] = [...new Set(taken.map(({ entity }) => entity))];
  return only?.type === 'PERSON' && another === undefined ? { entities: [only], rule: 'done-to' } : undefined;
}

/** "3.000 de oameni au umplut Piața Unirii": the named one right after the verb, where the noun before it acts. */
function thingDoneTo({ phrases, clause, actor }: AboutInput): About | undefined {
  const object = phrases.find(({ first }) => first > clause.predicate.index);
  // "țara a invadat Ucraina" goes back to somebody
  const counted = actor.head.features.Number === 'Plur' && actor.head.features.Definite !== 'Def';
  if (
    !counted ||
    object === undefined ||
    actor.first > clause.predicate.index ||
    object.first > clause.predicate.index + 2
  )
    return undefined;
  const named = object.governor === undefined && !object.temporal && object.entities.length === 1;
  return named && object.head.deprel !== 'nsubj' ? { entities: object.entities, rule: 'done-to' } : undefined;
}

/** A dative repeated by a clitic before the verb: "i-a … lui Ion". */
function isDative(doc: Doc, phrase: NounPhrase, clause: Clause): boolean {
  const clitic = clause.own.some(
    (token) => token.index < clause.predicate.index && /^(?:i|le|îi)-?$/iu.test(token.form),
  );
  const before = doc.tokens[phrase.first - 1];
  return clitic && (before?.upos === 'VERB' || before?.form === 'lui' || before?.upos === 'NOUN');
}

/** "… lansate asupra vestului Ucrainei": against whom it is turned. */
function targetOf({ language, phrases, clause }: AboutInput): About | undefined {
  const target = phrases.find(
    ({ first, governor }) => first > clause.predicate.index && language.cues.against.has(governor ?? ''),
  );
  const after = phrases.filter(
    ({ first, governor }) => first > clause.predicate.index && governor === target?.governor,
  );
  const found = after.flatMap(({ entities, inner }) =>
    entities.length > 0 ? entities : inner.map(({ entity }) => entity),
  );
  return target === undefined || found[0] === undefined ? undefined : { entities: [found[0]], rule: 'target' };
}

/** "… au murit în Texas": where it happens, the first place named after the verb. */
function placeOf({ language, phrases, clause }: AboutInput): About | undefined {
  const place = phrases.find((phrase) => {
    if (phrase.first <= clause.predicate.index || isCompared(clause, phrase)) return false;
    // "… a fost ținta unor amenințări, al căror autor, un bărbat din Dâmbovița"; "transferului spre Cluj": not where it happens
    const aside = clause.own.some(
      (token) => isRelative(token) && token.index > clause.predicate.index && token.index < phrase.first,
    );
    return !aside && phrase.governor !== 'spre' && phrase.governor !== 'către' && isPlace(language, phrase);
  });
  return place === undefined ? undefined : { entities: place.entities, rule: 'place' };
}

/** "mai mare decât cea din Ungaria": with what something is compared, not where it is. */
function isCompared({ own, predicate }: Clause, { first }: NounPhrase): boolean {
  return own.some(
    ({ index, form }, i) =>
      index > predicate.index &&
      index < first &&
      (/^(?:decât|decat)$/iu.test(form) || (/^fa[tț][aă]$/iu.test(form) && own[i + 1]?.form === 'de')),
  );
}

/** Whether a noun, not a pronoun, is the subject: only then is a clause about anybody but who was spoken of before. */
export function isNamelessNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'NUM' || token.upos === 'PROPN';
}
