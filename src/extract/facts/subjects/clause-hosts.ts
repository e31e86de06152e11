import type { Token } from '../../../language/doc.ts';
import { headKind } from '../../entities/names/name-words.ts';
import type { Clause } from '../clauses/clause.ts';
import { findNounPhrases, type NounPhrase } from '../nouns/noun-phrases.ts';
import { isDoer } from './free-participles.ts';
import type { Context } from './subject.ts';

/** What a clause hangs on where the phrase before it is no bare one: the name that a participle agrees with, the event that a verb of events needs. */

/**
 * A set-off participle after a name that is no bare phrase ("la o instalație a Combinatului Târnava, preluat de …") → the name, where
 * it alone agrees with the participle: any noun it hangs on that agrees as well leaves open which of them is meant. A participle of
 * naming ("Războiul de Secesiune, cunoscut drept …") speaks of the name before, unless a person or a body stands there too.
 */
export function nameBefore(clause: Clause, comma: number, context: Context): NounPhrase | undefined {
  const { doc, language, mentions } = context;
  const { predicate, sentence } = clause;
  const at = mentions.get(comma - 1) ?? [];
  const [found, another] = at.filter(
    ({ mention }) => mention.lastToken === comma - 1 && /^(?:name|alias)$/u.test(mention.kind) && !mention.group,
  );
  if (found === undefined || another !== undefined) return undefined;
  const kind = kindNoun(context, found.mention.firstToken);
  const first = kind?.index ?? found.mention.firstToken;
  const head = kind ?? (doc.tokens[found.mention.headToken] as Token);
  // "este condus de Lavinia Sandu, numită …": who does it stands alone after the verb
  const doer = isDoer(doc.tokens, first);
  const naming = language.cues.naming.has(predicate.lemma) && namesAgain(clause, context);
  if (!agrees(predicate, head, !naming && !doer)) return undefined;
  for (let i = first - 1; i >= sentence.firstToken; i--) {
    const token = doc.tokens[i] as Token;
    if (/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(token.upos)) break;
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(token.upos) || isQualifier(doc.tokens, i)) continue;
    const somebody = headKind(language.naming, token) !== undefined || isPerson(context, token);
    if ((!naming || somebody) && agrees(predicate, token, false)) return undefined;
  }
  return { first, last: comma - 1, head, governor: 'gen', entities: [found.entity], inner: [], temporal: false };
}

/** "firma | Edilcon": the noun that says what bears the name. */
function kindNoun({ doc, language }: Context, name: number): Token | undefined {
  const before = doc.tokens[name - 1];
  if (before?.upos !== 'NOUN') return undefined;
  if (before.features.Number === 'Plur') return undefined;
  const kind = headKind(language.naming, before) !== undefined || language.cues.businesses.has(before.lemma);
  return kind && before.features.Definite === 'Def' ? before : undefined;
}

/** "Vizita lui Ion la Paris, care a urmat summitului": what only an event does is told of the event, not of the place after it. */
export function eventBefore(
  clause: Clause,
  pronoun: number,
  { doc, language, mentions }: Context,
): NounPhrase | undefined {
  const { sentence, predicate } = clause;
  if (doc.tokens[pronoun - 1]?.form !== ',' || !language.cues.happening.has(predicate.lemma)) return undefined;
  const phrases = findNounPhrases(doc, language, doc.tokens.slice(sentence.firstToken, pronoun - 1), mentions);
  const [event, ...hung] = phrases.splice(phrases.findLastIndex(({ governor }) => governor === undefined));
  if (event === undefined || hung.length === 0 || event.entities.length === 0) return undefined;
  let last = event.last;
  for (const phrase of hung) {
    const linked = phrase.first === last + 2 && doc.tokens[last + 1]?.upos === 'ADP';
    if (!linked || phrase.entities.some(({ type }) => type === 'EVENT')) return undefined;
    last = phrase.last;
  }
  const happens = language.cues.actions.has(event.head.lemma) || event.entities.every(({ type }) => type === 'EVENT');
  return last === pronoun - 2 && happens ? event : undefined;
}

/** "cunoscut în Franța drept …", "numit și „…”": what it is called follows. */
function namesAgain({ own, predicate }: Clause, { language }: Context): boolean {
  const after = own.filter(({ index }) => index > predicate.index);
  return after.some(
    ({ form }, i) => language.cues.calledAs.has(form.toLowerCase()) || (i <= 1 && /^[„“"«]$/u.test(form)),
  );
}

function isPerson({ language: { naming } }: Context, { lemma, upos }: Token): boolean {
  const word = lemma.toLowerCase();
  return upos !== 'NOUN' || naming.personRoles.has(word) || naming.personNouns.has(word);
}

/** "instalație de amoniac": a noun without an article after "de" says of what kind the one before is. */
function isQualifier(tokens: readonly Token[], i: number): boolean {
  const { features } = tokens[i] as Token;
  return tokens[i - 1]?.form === 'de' && features.Definite !== 'Def' && features.Case !== 'Dat,Gen';
}

/** A noun whose gender or number is not known may agree, but is not known to. */
function agrees({ features: own }: Token, { features }: Token, known: boolean): boolean {
  return (['Gender', 'Number'] as const).every((key) =>
    features[key] === undefined || own[key] === undefined ? !known : features[key] === own[key],
  );
}
