import type { Doc, Token } from '../../../language/doc.ts';

/**
 * Which words are predicates, and how: finite, gerund, participle set off by a comma, and what did not happen ("fără a preciza").
 * Other subjunctives and infinitives are none.
 */

export type ClauseKind = 'finite' | 'gerund' | 'participle' | 'without';

export function kindOf(doc: Doc, token: Token): ClauseKind | undefined {
  if (token.deprel === 'fixed') return undefined;
  if (standsAlone(doc, token) && isPlain(doc, doc.tokens[token.head])) return 'without';
  if (isSubjunctive(doc, token)) return undefined;
  if (finiteOf(doc, token) !== undefined && !/^aux|^cop/u.test(token.deprel)) return 'finite';
  if (/^Vmg/u.test(token.msd)) return isPreposition(doc, token) ? undefined : 'gerund';
  if (/^Vmp/u.test(token.msd) && isPassiveGerund(doc, token)) return 'gerund';
  if (/^(?:NOUN|NUM|ADJ)$/u.test(token.upos) && isAbsolute(doc, token)) return 'gerund';
  if (/^Vmp/u.test(token.msd) && /^(?:acl|advcl|conj|root)/u.test(token.deprel) && isSetOff(doc, token))
    return 'participle';
  return undefined;
}

/** "fără a preciza", "fără să-l anunțe", "fără ca poliția să intervină": the word that says so. */
export function lacks(doc: Doc, token: Token): Token | undefined {
  if (!/^Vm[ns]/u.test(token.msd)) return undefined;
  for (let i = token.index - 1; i >= Math.max(0, token.index - LONGEST_LACK); i--) {
    const before = doc.tokens[i] as Token;
    if (/^f[ăa]r[ăa]$/iu.test(before.form)) return before;
    if (before.upos === 'PUNCT' || !/^(?:P|Q|R|S)/u.test(before.msd)) return undefined;
  }
  return undefined;
}

const LONGEST_LACK = 5;

/**
 * Not "fără să-l vadă": who that is, is said before. Not "fără a prezenta dovezi", nor what opens the sentence: they say how far what is
 * told with them can be trusted.
 */
function standsAlone(doc: Doc, token: Token): boolean {
  const opener = lacks(doc, token);
  return (
    opener !== undefined &&
    token.head < opener.index &&
    doc.tokens
      .slice(token.index, token.index + 4)
      .every(({ lemma }) => !/^(?:dovadă|probă|argument|temei)$/u.test(lemma)) &&
    doc.tokens.slice(opener.index + 1, token.index).every(({ msd }) => !/^Pp.*w$/u.test(msd)) &&
    doc.tokens.slice(token.index + 1, token.index + 3).some(({ upos }) => upos !== 'PUNCT')
  );
}

/** "a demisionat fără a …" tells two things; "nu poate pleca fără a …", "va plăti fără a …" only one. */
function isPlain(doc: Doc, governor: Token | undefined): boolean {
  const finite = governor === undefined ? undefined : finiteOf(doc, governor);
  if (governor === undefined || finite === undefined || /^aux|^cop/u.test(governor.deprel)) return false;
  if (/^(?:ar|aș|as|ai|am|ați|ati|va|vor|vom|o)$/iu.test(finite.form) || finite.lemma === 'vrea') return false;
  if (/^(?:putea|trebui)$/u.test(governor.lemma)) return false;
  const own = doc.tokens.slice(Math.max(0, governor.index - LONGEST_LEAD), governor.index);
  return own.every(
    ({ head, msd, form }) => head !== governor.index || !(/^Qz/u.test(msd) || /^(?:dac[ăa]|de)$/iu.test(form)),
  );
}

const LONGEST_LEAD = 12;

export function finiteOf(doc: Doc, token: Token): Token | undefined {
  const own =
    /^Vmi/u.test(token.msd) || isColloquialFuture(doc, token) || isBareInfinitive(doc, token) ? token : undefined;
  // "a evita și a asigura": right before an infinitive "a" is no auxiliary, whatever its tag
  const infinitive = /^Vmn/u.test(token.msd);
  return (
    auxiliaries(doc, token).findLast(
      (one) => isFiniteAuxiliary(one) && !(infinitive && one.form === 'a' && one.index === token.index - 1),
    ) ?? own
  );
}

/** "o să vină". */
export function isColloquialFuture(doc: Doc, token: Token): boolean {
  if (!/^Vms/u.test(token.msd)) return false;
  for (let i = token.index - 1; i >= Math.max(1, token.index - 5); i--) {
    const before = doc.tokens[i] as Token;
    if (/^(?:să|sa)$/iu.test(before.form)) return doc.tokens[i - 1]?.form.toLowerCase() === 'o';
    if (!/^(?:P|R|Q)/u.test(before.msd)) return false;
  }
  return false;
}

/** "crede", "spune": the tagger's infinitive without "a", auxiliary or "poate" before it is a present. */
function isBareInfinitive(doc: Doc, token: Token): boolean {
  if (!/^Vmn/u.test(token.msd)) return false;
  for (let i = token.index - 1; i >= Math.max(0, token.index - 4); i--) {
    const before = doc.tokens[i] as Token;
    if (/^V|^Q[nfs]/u.test(before.msd) || before.form.toLowerCase() === 'a') return false;
    if (!/^(?:P.*w|R|Qz)/u.test(before.msd)) break;
  }
  return !/^(?:putea|ști)$/u.test(doc.tokens[token.head]?.lemma ?? '');
}

/** "începând cu 2027", "începând de luni": a gerund that only opens a date. */
function isPreposition(doc: Doc, token: Token): boolean {
  return token.lemma === 'începe' && /^(?:cu|de|din|la)$/u.test(doc.tokens[token.index + 1]?.form ?? '');
}

/** ", fiind suspectați", "și nefiind încă găsit", ", primul termen fiind stabilit"; not "ca fiind votată". */
function isPassiveGerund(doc: Doc, token: Token): boolean {
  const { tokens } = doc;
  const { index } = token;
  if (isAbsolute(doc, token)) return true;
  return [1, 2].some((back) => {
    const before = tokens[index - back];
    const between = tokens.slice(index - back + 1, index);
    const lead = tokens[index - back - 1];
    const opens = lead?.form === ',' || lead?.upos === 'CCONJ';
    return opens && before?.msd === 'Vag' && before.head === index && between.every(({ upos }) => upos === 'ADV');
  });
}

/** ", tranzacția fiind evaluată": a noun of its own between the comma and the gerund. */
function isAbsolute({ tokens }: Doc, { index }: Token): boolean {
  const at = [1, 2, 3, 4]
    .map((back) => index - back)
    .find((i) => tokens[i]?.msd === 'Vag' && tokens[i]?.head === index);
  if (at === undefined) return false;
  let first = at - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|ADV)$/u.test(tokens[first]?.upos ?? '') && first > at - LONGEST_NOUN) first--;
  const noun = tokens.slice(first + 1, at).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const lead = tokens[first + 1];
  return tokens[first]?.form === ',' && noun !== undefined && lead?.upos !== 'ADP' && lead?.upos !== 'ADV';
}

const LONGEST_NOUN = 9;

/** "să viziteze", "a ajuta": part of the clause that governs them. */
function isSubjunctive(doc: Doc, token: Token): boolean {
  for (let i = token.index - 1; i >= Math.max(0, token.index - 5); i--) {
    const before = doc.tokens[i] as Token;
    if (/^(?:să|sa|s-)$/iu.test(before.form) && before.msd.startsWith('Q')) return doc.tokens[i - 1]?.form !== 'o';
    // "pentru a-l scoate", whatever the tagger made of the verb
    if (before.msd === 'Qn') return true;
    if (!/^(?:P|R|Q)/u.test(before.msd) && before.upos !== 'AUX' && !/^[„"”-]$/u.test(before.form)) return false;
  }
  return false;
}

/** ", condus de X": a comma right before the participle or its adverb. */
function isSetOff(doc: Doc, token: Token): boolean {
  const before = doc.tokens[token.index - 1];
  return before?.form === ',' || (before?.upos === 'ADV' && doc.tokens[token.index - 2]?.form === ',');
}

function auxiliaries(doc: Doc, token: Token): Token[] {
  const found: Token[] = [];
  for (let i = Math.max(0, token.index - 12); i < Math.min(doc.tokens.length, token.index + 6); i++) {
    const other = doc.tokens[i] as Token;
    if (other.head === token.index && (/^aux|^cop/u.test(other.deprel) || other.upos === 'AUX')) found.push(other);
  }
  return found;
}

function isFiniteAuxiliary(token: Token): boolean {
  return /^V[am]i|^Va--/u.test(token.msd);
}
