import type { Token } from '../../../language/doc.ts';
import { isNumberInName, startsPerson } from './name-runs.ts';
import {
  bareForms,
  hasForm,
  headKind,
  isCapital,
  isClub,
  isFirstName,
  isNeverName,
  isOffice,
  type NameReader,
} from './name-words.ts';

/** A run of capitalised words → the names in it: roles and titles fall away, and where two names meet they part. */

/** A run → names: roles inside it fall away, and where two names meet they part. */
export function piecesOf(reader: NameReader, first: number, last: number): [number, number][] {
  const { doc, naming, recognised } = reader;
  const head = doc.tokens[first] as Token;
  if (headKind(naming, head) !== undefined || isClub(reader, first, last)) return [[first, last]];
  const out: [number, number][] = [];
  let start = first;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a <= b && !isCapital(doc.tokens[a] as Token)) a++;
    while (b >= a && !isCapital(doc.tokens[b] as Token) && !/\d|^\p{Ll}+$/u.test((doc.tokens[b] as Token).form)) b--;
    if (a <= b) out.push([a, b]);
  };
  for (let i = first; i <= last; i++) {
    const token = doc.tokens[i] as Token;
    const before = recognised.get(i - 1);
    const here = recognised.get(i);
    const role = i < last && isRole(reader, token, i === first);
    const title =
      (naming.personTitles.has(token.form.toLowerCase()) && isNeverName(naming, token.form)) ||
      (i === first && i < last && isOffice(reader, i));
    const boundary =
      i > start &&
      before !== undefined &&
      here !== undefined &&
      before !== here &&
      before.label !== here.label &&
      !isNumberInName(reader, start, i);
    const place =
      i > start &&
      naming.gazetteer().places.has(naming.nameKey(token.form)) &&
      here?.label === 'GPE' &&
      before?.label !== 'GPE' &&
      before !== undefined;
    if (role && token.features.Number === 'Plur') return [[i, last]];
    if (role || title) {
      close(i - 1);
      start = i + 1;
    } else if (boundary || place || (i > start && startsPerson(reader, i))) {
      close(i - 1);
      start = i;
    }
  }
  close(last);
  return out;
}

/** "Tenismena Simona Albu": at the start of a sentence the tagger may take a role for a name. */
function isRole({ doc, naming }: NameReader, token: Token, opens: boolean): boolean {
  const before = doc.tokens[token.index - 1];
  const given = !opens && before !== undefined && isFirstName(naming, before.form);
  if (naming.personRoles.has(token.lemma.toLowerCase()) && token.upos === 'NOUN') return !given;
  return (
    opens &&
    token.upos === 'PROPN' &&
    !isFirstName(naming, token.form) &&
    hasForm(
      naming.personRoles,
      bareForms(naming, token).filter((form) => form !== token.form.toLowerCase()),
    )
  );
}
