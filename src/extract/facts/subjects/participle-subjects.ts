import type { Doc, Token } from '../../../language/doc.ts';
import { isDefinite } from '../../definiteness.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { sentenceAt } from '../clauses/sentence-at.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import { isFiledOnly, takenUp } from './carried-subjects.ts';
import { nameBefore } from './clause-hosts.ts';
import { mayTellOfSubject } from './free-participles.ts';
import { antecedents } from './relative-subjects.ts';
import { type Context, isImpersonal, isSubjectLike, type Subject } from './subject.ts';

/** Clauses without a finite verb → whom they are about: gerunds and participles take the subject they speak of. */

/** Gerunds and participles speak of their governor's subject, a set-off participle of the name right before it. */
export function participleSubject(clause: Clause, context: Context): Subject | undefined {
  const { doc } = context;
  if (clause.kind === 'participle') return undergoing(clause, context);
  const phrases = findNounPhrases(doc, context.language, clause.own, context.mentions);
  // "fără să intervină poliția"
  if (clause.kind === 'without' && phrases.some((phrase) => actsAfter(phrase, clause))) return undefined;
  const absolute = phrases.findLast((phrase) => phrase.last < clause.predicate.index && isSubjectLike(phrase));
  if (absolute !== undefined) {
    const [entity, other] = absolute.entities;
    if (other !== undefined) return undefined;
    if (entity !== undefined && !isMereThing(entity, clause))
      return { entities: [entity], phrase: absolute, rule: 'absolute' };
    return absoluteOf(clause, absolute, context);
  }
  const content = clause.parent?.folded.find((one) => one.kind === 'finite');
  if (clause.parent !== undefined && content !== undefined && isImpersonal(clause.parent, context.language.cues)) {
    // "se estimează că …, vizând …": nobody else is there
    const told = context.subjects.get(content);
    return told === undefined ? undefined : { ...told, phrase: undefined, rule: 'gerund' };
  }
  if (clause.parent !== undefined && isHeard(clause, clause.parent, context)) return undefined;
  const host = gerundHost(clause, context);
  const subject = host === undefined ? undefined : context.subjects.get(host);
  // "… asupra Ucrainei, vizând orașele": what is turned against it goes on so
  if (subject === undefined || (isFiledOnly(context, subject) && subject.rule !== 'target')) return undefined;
  // "L-au reținut pe Ion, fiind suspectați că …": more than one
  const several = /^Vmp/u.test(clause.predicate.msd) && clause.predicate.features.Number === 'Plur';
  const one = subject.entities.length === 1 && subject.phrase?.head.features.Number !== 'Plur';
  return several && one ? undefined : { ...subject, phrase: undefined, rule: 'gerund' };
}

/** After "fără să" a noun with its article may act, whatever its tag: "fără să intervină poliția", "fără să anunțe poliția". */
function actsAfter(phrase: NounPhrase, { predicate }: Clause): boolean {
  if (phrase.first <= predicate.index || !isSubjectLike(phrase)) return false;
  const open = /^Vms/u.test(predicate.msd) && (phrase.entities.length > 0 || isDefinite(phrase.head));
  return open || !/^obj/u.test(phrase.head.deprel);
}

/** ", tranzacția fiind evaluată": what a text only calls by its kind; "o suprafață totalizând …" is told of itself. */
function isMereThing({ forms, type }: ExtractedEntity, { predicate }: Clause): boolean {
  return forms.length === 0 && !/^(?:PERSON|GROUP|ORG)$/u.test(type) && !/^Vmg/u.test(predicate.msd);
}

/** "Primăria a plătit 2 milioane, restul urmând să fie achitat …": a noun without a name stands in for what the clause above is about. */
function absoluteOf(
  { parent }: Clause,
  absolute: NounPhrase,
  { doc, language, subjects }: Context,
): Subject | undefined {
  const above = parent === undefined ? undefined : subjects.get(parent);
  const others = absolute.inner.some(({ entity }) => !above?.entities.includes(entity));
  if (above === undefined || above.actor !== undefined || others || above.entities.length !== 1) return undefined;
  // ", un polițist fiind rănit": somebody else
  if (isRoleWord(language, absolute.head)) return undefined;
  if (!/^(?:NOUN|NUM)$/u.test(absolute.head.upos) || doc.tokens[absolute.first - 1]?.form !== ',') return undefined;
  return { ...above, phrase: absolute, actor: absolute, rule: 'absolute' };
}

/**
 * A participle set off by a comma: told of who did it where the noun before is a deed ("Măsura, anunțată de ministrul Ion Pop") or nobody
 * ("un mesaj, publicat de cotidianul …"), else of whose deed that is ("Invitația, transmisă …"), or of the name before.
 */
function undergoing(clause: Clause, context: Context): Subject | undefined {
  const { doc } = context;
  const { predicate, sentence } = clause;
  const comma = doc.tokens[predicate.index - 1]?.form === ',' ? predicate.index - 1 : predicate.index - 2;
  if (comma <= sentence.firstToken) return undefined;
  const noun = phraseBefore(doc, comma, context);
  const agents = agentsAfter(clause, context);
  if (noun !== undefined && noun.governor === undefined) {
    const deed = takenUp(noun, context);
    if (deed !== undefined && agents.length > 0) return { entities: agents, phrase: noun, rule: 'agent' };
    if (deed !== undefined) return { ...deed, phrase: noun, actor: noun };
  }
  const { entities, phrase } = antecedents(doc, comma, context);
  const [only] = entities;
  const nameless = noun !== undefined && noun.entities.length === 0 && noun.inner.length === 0;
  const one = agents.length === 1 && /^(?:GPE|ORG|PERSON)$/u.test(agents[0]?.type ?? '');
  if (only === undefined && nameless && one && agreesWith(predicate, noun.head))
    return { entities: agents, phrase: noun, rule: 'agent' };
  if (only === undefined) {
    const name = nameBefore(clause, comma, context);
    return name === undefined ? undefined : withDoer(clause, context, name, agents);
  }
  if (entities.length > 1 || phrase === undefined || !fitsNumber(predicate, phrase)) return undefined;
  return withDoer(clause, context, { ...phrase, entities }, agents);
}

/** "fermierii, nemulțumiți de …": several, where a noun says so. */
function fitsNumber({ features }: Token, { head }: NounPhrase): boolean {
  return features.Number !== 'Plur' || (head.upos === 'NOUN' && head.features.Number === 'Plur');
}

/** "Combinatul Târnava, preluat de Danubia Chem": as much of who did it; not of who accuses, judges or tells, whose voice that is. */
function withDoer(
  clause: Clause,
  context: Context,
  phrase: NounPhrase,
  agents: readonly ExtractedEntity[],
): Subject | undefined {
  if (mayTellOfSubject(clause.predicate, clause.parent, phrase, context)) return undefined;
  const { predicate } = clause;
  const { accusing, believing, charged, judging, saying } = context.language.cues;
  const voiced = [accusing, believing, charged, judging, saying].some((verbs) => verbs.has(predicate.lemma));
  const [doer, another] = agents;
  const named = doer !== undefined && another === undefined && hasName(doer);
  const told = named && !voiced && /^(?:GPE|ORG|PERSON)$/u.test(doer.type) && !phrase.entities.includes(doer);
  return { entities: told ? [...phrase.entities, doer] : phrase.entities, phrase, rule: 'participle' };
}

/** Who did it; nobody where more than one phrase says so ("de Statele Unite și Franța"). */
function agentsAfter(clause: Clause, context: Context): readonly ExtractedEntity[] {
  const phrase = agentAfter(clause, context);
  const joined = phrase !== undefined && context.doc.tokens[phrase.last + 1]?.upos === 'CCONJ';
  return phrase === undefined || joined ? [] : phrase.entities;
}

/** "… de cotidianul Adevărul", "de către Guvern", "în 2021 de grupul X": the agent after a participle, a date alone before it. */
function agentAfter({ predicate, own }: Clause, { doc, language, mentions }: Context): NounPhrase | undefined {
  const phrases = findNounPhrases(doc, language, own, mentions).filter(({ first }) => first > predicate.index);
  const agent = phrases.find(({ governor }) => governor === 'de' || governor === 'către');
  const between = doc.tokens.slice(predicate.index + 1, agent?.first);
  const dated = between.every(
    ({ upos, index }) =>
      /^(?:ADP|ADV|NUM|ADJ|DET)$/u.test(upos) ||
      phrases.some(({ first, last, temporal }) => temporal && first <= index && index <= last),
  );
  return agent !== undefined && (agent.first <= predicate.index + FARTHEST_AGENT || dated) ? agent : undefined;
}

const FARTHEST_AGENT = 3;

/** The phrase that ends right before a comma. */
function phraseBefore(doc: Doc, comma: number, context: Context): NounPhrase | undefined {
  const sentence = sentenceAt(doc, doc.tokens[comma]?.start ?? -1);
  if (sentence === undefined) return undefined;
  const words = doc.tokens.slice(sentence.firstToken, comma);
  const phrase = findNounPhrases(doc, context.language, words, context.mentions).at(-1);
  return phrase?.last === comma - 1 ? phrase : undefined;
}

function agreesWith({ features: own }: Token, { features, upos }: Token): boolean {
  return upos === 'NOUN' && own.Gender === features.Gender && own.Number === features.Number;
}

/** A gerund after what is said, which may go with the saying or with what is said: "Ion a spus că pleacă, lăsând …". */
function isHeard(clause: Clause, parent: Clause, { language, folded }: Context): boolean {
  const { saying, judging, accusing } = language.cues;
  const { lemma } = clause.predicate;
  if (folded.has(parent) || saying.has(lemma) || judging.has(lemma) || accusing.has(lemma)) return false;
  return (
    saying.has(parent.predicate.lemma) &&
    parent.folded.some((one) => one.quote < 0 && one.predicate.index < clause.predicate.index)
  );
}

/** "X a declarat că …, cerând …": a gerund of saying belongs to who speaks. */
function gerundHost(clause: Clause, context: Context): Clause | undefined {
  let host = clause.parent;
  const { saying } = context.language.cues;
  // in what is told, a gerund speaks of whom that is about; one of saying goes on telling
  const inTold = host !== undefined && context.folded.has(host) && (host.quote < 0 || clause.quote === host.quote);
  if (inTold && !saying.has(clause.predicate.lemma)) return host;
  while (host !== undefined && context.folded.has(host)) host = host.parent;
  while (host !== undefined && !context.subjects.has(host) && host.parent !== undefined) host = host.parent;
  return host;
}
