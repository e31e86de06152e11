import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Cues } from '../../../language/rules.ts';
import type { Span } from '../../../text/span.ts';
import { isIndefiniteArticle } from '../../definiteness.ts';
import type { ExtractedEntity } from '../../entity.ts';
import { type Clause, isRelative } from '../clauses/clause.ts';
import type { Reader } from '../draft.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import { isRoleWord } from '../nouns/role-words.ts';
import { verbGroupStart } from '../subjects/subject.ts';
import { phraseSpan, type VoiceDraft } from './voices.ts';

/** Who passes on what a sentence says: the frame at its end (", arată The Guardian") and the source it names ("potrivit Reuters"). */

/** What closes a sentence: ", arată The Guardian", ", a anunțat luni ministrul". */
export type Relay = {
  readonly voices: readonly VoiceDraft[];
  readonly span: Span;
  /** Somebody's own frame ("a anunțat"), not that of an outlet that passes something on ("arată"): part of the statement. */
  readonly own: boolean;
  readonly clause: Clause;
};

/** ", arată The Guardian", ", a anunțat ministrul": a frame after what somebody said, with its verb first. */
export function isRelay(reader: Reader, clause: Clause, all: readonly Clause[]): boolean {
  const { doc, language } = reader;
  const first = clause.own.find((token) => token.upos !== 'PUNCT');
  if (first === undefined || clause.folded.length > 0 || all.length < 2 || clause.kind !== 'finite') return false;
  const { saying, relaying, believing, deciding, actions } = language.cues;
  const decides = deciding.has(clause.predicate.lemma);
  if (!decides && ![saying, relaying, believing].some((verbs) => verbs.has(clause.predicate.lemma))) return false;
  if (asToldSpeaker(reader, clause) !== undefined) return true;
  // "Fostul director, decedat în 2020, bănuise un angajat": nothing is told before it
  if (!all.some((one) => isToldBefore(one, clause))) return false;
  const verb = verbGroupStart(doc, clause);
  if (documentShown(reader, clause) !== undefined) return doc.tokens[verb - 1]?.form === ',';
  const before = doc.tokens[verb - 1];
  if (before?.form !== ',' || first.index < verb || verb <= clause.sentence.firstToken + 2) return false;
  // ", a anunțat demisia și …" has an object; a frame's noun is who speaks, and nothing of the sentence's main part follows
  const phrase = tailSpeaker(reader, clause);
  // ", a decis Guvernul"; ", a decis amânarea" has an object
  if (decides)
    return (
      phrase !== undefined && (isSomebody(reader, phrase) || phrase.entities.some(({ type }) => BODIES.test(type)))
    );
  if (phrase === undefined)
    return endsInSpeaker(clause) || clause.own.findLast((token) => token.upos !== 'PUNCT') === clause.predicate;
  if (phrase.entities.length > 0) return true;
  // ", susțin surse din piață", ", a povestit un martor"
  const anybody = phrase.head.features.Number === 'Plur' || /^Ti/u.test(doc.tokens[phrase.first]?.msd ?? '');
  const unnamed = anybody && (language.cues.unnamed.has(phrase.head.lemma) || isRoleWord(language, phrase.head));
  return (
    phrase.head.upos === 'NOUN' &&
    (phrase.head.features.Definite === 'Def' || unnamed) &&
    !actions.has(phrase.head.lemma) &&
    (unnamed || /^(?:nsubj|obj|nmod|root|conj|appos)/u.test(phrase.head.deprel))
  );
}

const BODIES = /^(?:ORG|PERSON|GPE)$/u;

/** ", au stabilit polițiștii": people of a kind. */
function isSomebody({ language }: Reader, { head }: NounPhrase): boolean {
  const several = head.features.Number === 'Plur' && head.features.Definite === 'Def';
  return several && (language.cues.unnamed.has(head.lemma) || isRoleWord(language, head));
}

/** A statement that stands before a frame; a participle or a relative clause says nothing by itself. */
function isToldBefore({ kind, link, predicate }: Clause, frame: Clause): boolean {
  return kind === 'finite' && link !== 'relative' && predicate.index < frame.predicate.index;
}

/** "după cum a declarat Ion Pop", "așa cum arată ministrul": who says so, before or after the verb. */
function asToldSpeaker({ doc, language, mentions }: Reader, clause: Clause): NounPhrase | undefined {
  const words = clause.own.filter(({ upos }) => upos !== 'PUNCT');
  const opens = /^(?:după|dupa|așa|aşa|asa|precum)$/iu.test(words[0]?.form ?? '');
  const how = words[0]?.form.toLowerCase() === 'precum' ? 0 : 1;
  if (!opens || (how === 1 && words[1]?.form !== 'cum') || clause.finite?.features.Person === '1') return undefined;
  const bare = findNounPhrases(doc, language, clause.own, mentions).filter(
    ({ governor, temporal }) => governor === undefined && !temporal,
  );
  const [speaker, second] = bare;
  if (speaker === undefined || second !== undefined) return undefined;
  const known = speaker.entities.length === 1 && speaker.entities[0]?.type !== 'GROUP';
  return known || language.cues.unnamed.has(speaker.head.lemma) ? speaker : undefined;
}

/** ", se arată într-un raport al Curții de Conturi", ", se spune în comunicat": where it stands. */
export function documentShown(
  { doc, language, mentions }: Pick<Reader, 'doc' | 'language' | 'mentions'>,
  clause: Clause,
): NounPhrase | undefined {
  const { predicate, own } = clause;
  const reflexive = own.some(({ index, msd }) => index < predicate.index && /^Px3--a/u.test(msd));
  const lead = doc.tokens[predicate.index + 1];
  if (!reflexive || !/^Vmip/u.test(predicate.msd) || !/^(?:în|in|într-|intr-|din|dintr-)$/iu.test(lead?.form ?? ''))
    return undefined;
  const [first] = findNounPhrases(doc, language, own, mentions).filter(({ first: at }) => at > predicate.index);
  return first !== undefined && first.first <= predicate.index + 2 ? first : undefined;
}

/** ", a declarat, luni, fosta angajată": nothing that is tagged a noun, but a definite word right after the verb or a comma. */
function endsInSpeaker({ own, predicate }: Clause): boolean {
  return own.some(({ index, features, upos }, i) => {
    const before = own[i - 1];
    return (
      index > predicate.index &&
      upos === 'ADJ' &&
      features.Definite === 'Def' &&
      (before === predicate || before?.form === ',')
    );
  });
}

/** The bare phrase after the verb; dates and phrases with a preposition may stand before it. */
function tailSpeaker({ doc, language, mentions }: Reader, clause: Clause): NounPhrase | undefined {
  return findNounPhrases(doc, language, clause.own, mentions).find(
    (phrase) => phrase.first > clause.predicate.index && !phrase.temporal && phrase.governor === undefined,
  );
}

export function readRelay(reader: Reader, clause: Clause): Relay {
  const told = asToldSpeaker(reader, clause);
  const shown = told === undefined ? documentShown(reader, clause) : undefined;
  const phrase = told ?? shown ?? tailSpeaker(reader, clause);
  const entity =
    (shown === undefined ? phrase?.entities[0] : authorOf(shown)) ??
    (phrase === undefined ? undefined : (namedIn(reader.doc, phrase) ?? namedAfter(reader, clause, phrase)));
  const { predicate, finite, own } = clause;
  const span = phrase === undefined ? { start: predicate.start, end: predicate.end } : phraseSpan(reader.doc, phrase);
  const voice: VoiceDraft =
    entity === undefined
      ? { kind: 'unnamed', entity: null, span }
      : { kind: entity.type === 'PERSON' ? 'person' : 'organisation', entity, span };
  const words = own.filter((token) => token.upos !== 'PUNCT');
  const start = words[0]?.start ?? predicate.start;
  const end = words.at(-1)?.end ?? predicate.end;
  return { voices: [voice], span: { start, end }, own: told === undefined && /^Va--/u.test(finite?.msd ?? ''), clause };
}

/** "un raport al Curții de Conturi": whose document it is. */
export function authorOf({ entities, inner }: NounPhrase): ExtractedEntity | undefined {
  const [one] = entities;
  if (one !== undefined && /^(?:PERSON|ORG)$/u.test(one.type)) return one;
  return inner.find(({ entity, mention }) => entity.type === 'ORG' && mention.kind !== 'demonym-adjective')?.entity;
}

/** "impresarul său, Radu Lupu.": the person named at the end, after the comma that explains who speaks. */
function namedAfter({ doc, mentions }: Reader, { sentence }: Clause, phrase: NounPhrase): ExtractedEntity | undefined {
  // "directorul Direcției (DAJ), Ion Pop"
  const closed = doc.tokens[phrase.last + 1]?.form === '(' && doc.tokens[phrase.last + 3]?.form === ')';
  const comma = phrase.last + (closed ? 4 : 1);
  if (doc.tokens[comma]?.form !== ',') return undefined;
  const found = (mentions.get(comma + 1) ?? []).find(
    ({ entity, mention }) => entity.type === 'PERSON' && mention.kind === 'name' && mention.firstToken === comma + 1,
  );
  const after = found === undefined ? undefined : doc.tokens[found.mention.lastToken + 1];
  return after === undefined || after.index >= sentence.endToken || /^[.;!?,]$/u.test(after.form)
    ? found?.entity
    : undefined;
}

/** "cofondatorul Ion Pop": the person whose name ends the phrase of who speaks. */
function namedIn(doc: Doc, phrase: NounPhrase): ExtractedEntity | undefined {
  const last = phrase.inner.at(-1);
  if (last === undefined || last.entity.type !== 'PERSON' || last.mention.lastToken !== phrase.last) return undefined;
  return doc.tokens[last.mention.firstToken - 1]?.form.toLowerCase() === 'lui' ? undefined : last.entity;
}

/** Whom a sentence names as its source. */
export type Source = {
  readonly voices: readonly VoiceDraft[];
  /** Where the phrase stands. */
  readonly span: Span | undefined;
  /** The source speaks for the accusation. */
  readonly accuses: boolean;
};

/** "potrivit Reuters", "conform unui raport": the voices of a sentence and where the phrase stands. */
export function accordingTo(reader: Reader, sentence: Sentence): Source {
  const { doc, language, mentions } = reader;
  const words = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  const at = words.findIndex((_, i) => opensSource(language.cues, words, i));
  const cue = words[at];
  if (cue === undefined) return { voices: [], span: undefined, accuses: false };
  const until = words.findIndex(
    (token, i) => i > at && endsSource(reader, token, at > 0 || explains(reader, words, i) ? words[i + 1] : undefined),
  );
  const said = withoutObject(words.slice(at + 1, until < 0 ? undefined : until));
  const [phrase] = findNounPhrases(doc, language, said, mentions);
  if (phrase === undefined || phrase.first > cue.index + 3) return { voices: [], span: undefined, accuses: false };
  // "potrivit medicului echipei": a person, not the team
  const one = isRoleWord(language, phrase.head) && phrase.head.features.Number === 'Sing';
  // "Potrivit șefei Poliției, Ana Pop, …": who is named after the comma
  const comma = at === 0 ? said.findIndex(({ form }) => form === ',') : -1;
  const explained = comma < 0 ? undefined : speakerIn(reader, said.slice(comma), true);
  const named = phrase.entities[0] ?? explained ?? speakerIn(reader, said, one);
  const last = said.findLast((token) => token.upos !== 'PUNCT' && token.upos !== 'ADP') ?? cue;
  const whole = { start: said[0]?.start ?? cue.start, end: last.end };
  const span = { start: cue.start, end: last.end };
  const voice: VoiceDraft =
    named === undefined
      ? { kind: 'unnamed', entity: null, span: phraseSpan(doc, phrase) }
      : { kind: named.type === 'PERSON' ? 'person' : 'organisation', entity: named, span: whole };
  const accuses = said.some((token) => language.cues.accusers.has(token.lemma.toLowerCase()));
  // "potrivit martorilor citați de BBC": they say it, the BBC passes it on
  const nobody = phrase.entities.length === 0 && phrase.inner.length === 0;
  const passedOn = nobody && named !== undefined && doc.tokens[phrase.last + 1]?.lemma === 'cita';
  const first: VoiceDraft[] = passedOn ? [{ kind: 'unnamed', entity: null, span: phraseSpan(doc, phrase) }] : [];
  return { voices: [...first, voice], span, accuses };
}

/** "a trimis potrivit KCNA un mesaj": without commas around it a source ends where the next bare noun begins. */
function withoutObject(said: readonly Token[]): readonly Token[] {
  const at = said.findIndex(
    (token, i) => i > 0 && isIndefiniteArticle(token) && /^(?:NOUN|PROPN|ADJ)$/u.test(said[i - 1]?.upos ?? ''),
  );
  return at < 0 ? said : said.slice(0, at);
}

/** The source's phrase ends with a comma or a verb; a name after the comma still says who it is, at the sentence's end. */
function endsSource({ mentions }: Reader, token: Token, next: Token | undefined): boolean {
  if (/^V[am]i|^Va/u.test(token.msd)) return true;
  if (token.upos !== 'PUNCT' || /^[„“”"«»-]$/u.test(token.form)) return false;
  const names = (mentions.get(next?.index ?? -1) ?? []).some(
    ({ entity, mention }) => entity.type === 'PERSON' && mention.kind !== 'demonym-adjective',
  );
  return token.form !== ',' || !names;
}

/** "Potrivit șefei Poliției, Ana Pop, un autobuz a …": a person set off after the source, before the noun that the sentence is about. */
function explains({ mentions }: Reader, words: readonly Token[], comma: number): boolean {
  const name = (mentions.get(words[comma + 1]?.index ?? -1) ?? []).find(
    ({ entity, mention }) =>
      entity.type === 'PERSON' && mention.kind === 'name' && mention.firstToken === words[comma + 1]?.index,
  );
  // "Potrivit purtătorului de cuvânt, Ion Pop, …": the role is known to be his
  const role = words.slice(0, comma).flatMap(({ index }) => mentions.get(index) ?? []);
  if (name !== undefined && role.some(({ entity }) => entity === name.entity)) return true;
  const close = words.findIndex(({ index }) => index === (name?.mention.lastToken ?? -2) + 1);
  if (name === undefined || words[close]?.form !== ',') return false;
  const verb = words.findIndex(({ msd }, i) => i > close && /^V[am]i|^Va--/u.test(msd));
  const between = words.slice(close + 1, verb < 0 ? undefined : verb);
  return isNounPhrase(between);
}

/** "un autobuz plin", "cei doi șoferi", "șoferul": a bare noun phrase and no comma in it. */
function isNounPhrase(words: readonly Token[]): boolean {
  const [lead] = words;
  return (
    lead !== undefined &&
    /^(?:DET|NUM|NOUN|PROPN)$/u.test(lead.upos) &&
    words.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN') &&
    words.every(({ form }) => form !== ',')
  );
}

/** "potrivit", "conform"; "După spusele lui Ion Pop," where a part of the sentence begins. */
function opensSource(cues: Cues, words: readonly Token[], i: number): boolean {
  const [before, token, next] = [words[i - 1], words[i], words[i + 1]];
  if (token === undefined) return false;
  // "informațiile potrivit cărora …" names no source
  if (cues.according.has(token.lemma.toLowerCase())) return !isRelative(next);
  const begins = before === undefined || /^\p{P}+$/u.test(before.form);
  return (
    begins && next !== undefined && cues.accounts.get(token.form.toLowerCase())?.has(next.form.toLowerCase()) === true
  );
}

/** "datelor publicate de Institut": the first person or body named as source; `person`: no body. */
function speakerIn(
  { mentions, language: { cues } }: Reader,
  words: readonly Token[],
  person: boolean,
): ExtractedEntity | undefined {
  for (const [i, token] of words.entries()) {
    // "un proiect aflat pe ordinea de zi a Consiliului": what the document undergoes names no source, but for who made it
    const made = /^(?:de|către)$/u.test(words[i + 1]?.form ?? '') || publishes(cues, token);
    if (/^Vmp/u.test(token.msd) && !made) return undefined;
    for (const { entity, mention } of mentions.get(token.index) ?? [])
      if (
        (entity.type === 'PERSON' || (!person && entity.type === 'ORG')) &&
        !(person && mention.kind === 'pronoun') &&
        mention.kind !== 'demonym-adjective'
      )
        return entity;
  }
  return undefined;
}

/** "publicate de Institut", "citați de BBC", "transmis presei de Parchet". */
function publishes({ saying, relaying, makes, disposes }: Cues, { lemma }: Token): boolean {
  return lemma === 'cita' || [saying, relaying, makes, disposes].some((verbs) => verbs.has(lemma));
}
