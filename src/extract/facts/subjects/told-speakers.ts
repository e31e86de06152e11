import type { Doc } from '../../../language/doc.ts';
import { foldCase } from '../../../text/fold.ts';
import { type ExtractedEntity, hasName } from '../../entity.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasSubject } from '../clauses/fold-clauses.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import { authorOf, documentShown } from '../voices/relays.ts';
import { findOwner } from './about.ts';
import { type Context, distinct, isSubjectLike, type Subject, verbGroupStart } from './subject.ts';

/** What is told, where the sentence names its teller only in part → whom it is about. */

/** "Ion a spus că A și că B": B is of who tells it and of whom it names; without a subject of its own it goes on with that of A. */
export function furtherSubject(clause: Clause, own: Subject | undefined, context: Context): Subject | undefined {
  const { parent } = clause;
  const teller = parent === undefined ? undefined : context.subjects.get(parent);
  if (parent === undefined || teller === undefined) return own;
  const before = parent.folded.findLast(
    (one) => one.link === 'content' && one.quote < 0 && one.predicate.index < clause.predicate.index,
  );
  const stated = own?.rule === 'subject' && (own.phrase?.last ?? clause.predicate.index) < clause.predicate.index;
  // "spune că Ion a fugit și că se ascunde": he does
  if (before !== undefined && hasSubject(before) && !isStated(clause, context) && !stated) {
    const told = context.subjects.get(before);
    const numbers = [clause.finite?.features.Number, told?.phrase?.head.features.Number];
    const differs = numbers[0] !== undefined && numbers[1] !== undefined && numbers[0] !== numbers[1];
    return told === undefined || differs ? undefined : { ...told, phrase: undefined, rule: 'further' };
  }
  const named = own?.rule === 'subject' && own.phrase !== undefined ? own.entities.filter(hasName) : [];
  return { ...teller, entities: distinct([...teller.entities, ...named]), phrase: undefined, rule: 'further' };
}

/** A subject of its own, known or not; "va fi judecat luni" has none. */
function isStated(clause: Clause, { language: { calendar } }: Context): boolean {
  const days = (form: string): boolean => foldCase(form) in calendar.weekdays;
  return hasSubject({ ...clause, own: clause.own.filter(({ form }) => !days(form)) });
}

/** "„…”, au transmis reprezentanții Acme", "„…”, se arată în comunicatul Acme": a quotation of somebody's without a name is told of whose he is. */
export function quotedSpeaker(clause: Clause, context: Context): Subject | undefined {
  const { doc, language, mentions } = context;
  const { cues } = language;
  const { saying, relaying, promising, denying } = cues;
  const { predicate, folded, own } = clause;
  if (!folded.some(({ quote }) => quote >= 0)) return undefined;
  if (![saying, relaying, promising, denying].some((verbs) => verbs.has(predicate.lemma))) return undefined;
  const paper = documentShown(context, clause);
  if (paper !== undefined) {
    // "comunicatul instituției": which one stays open
    const author = authorOf({ ...paper, inner: paper.inner.filter(({ mention }) => mention.kind === 'name') });
    return author === undefined ? undefined : { entities: [author], phrase: paper, actor: paper, rule: 'document' };
  }
  const phrases = findNounPhrases(doc, language, own, mentions);
  const actor = phrases.find((phrase) => phrase.first > predicate.index && isSubjectLike(phrase));
  if (actor?.head.upos !== 'NOUN' || actor.entities.length > 0 || actor.first > predicate.index + FARTHEST_SPEAKER)
    return undefined;
  const verb = verbGroupStart(doc, clause);
  const found = findOwner({ doc, language, mentions, clause, phrases, actor, verb });
  const [one, other] = found?.entities ?? [];
  if (found === undefined || one === undefined || other !== undefined) return undefined;
  if (one.type === 'PERSON')
    return isNamedAt(doc, actor, one) ? { entities: [one], phrase: actor, rule: 'subject' } : undefined;
  // "primarul Clujului": the town says nothing
  const speaksFor = one.type === 'ORG' || cues.spokesmen.has(actor.head.lemma.toLowerCase());
  return speaksFor ? { ...found, phrase: actor, actor } : undefined;
}

const FARTHEST_SPEAKER = 8;

/** "comisara pentru Mediu, daneza Ana Lund", "daneza Ana Lund": she speaks herself; "avocatul lui Ion Pop" does not name him. */
function isNamedAt({ tokens }: Doc, actor: NounPhrase, person: ExtractedEntity): boolean {
  return person.mentions.some(({ kind, firstToken, lastToken }) => {
    const [before, first] = [tokens[firstToken - 1], tokens[firstToken]];
    if (kind !== 'name' || before?.form.toLowerCase() === 'lui' || first?.features.Case === 'Dat,Gen') return false;
    const within = firstToken > actor.head.index && lastToken === actor.last && before?.upos !== 'ADP';
    return within || (firstToken === actor.last + 2 && before?.form === ',');
  });
}
