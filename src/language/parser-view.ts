import { hashText } from './weights.ts';

/**
 * Words of a sentence → what the parser's features ask of them, as small integers. Place 0 is the root, words count
 * from 1. Between the whole MULTEXT-East tag (600 values) and its two-letter class stands the *role*: what of a tag
 * matters for who depends on whom (case and definiteness of a noun, mood of a verb), without gender and number, which
 * matter as agreement between two words only.
 */
export type ParserView = {
  readonly size: number;
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  readonly tags: Int32Array;
  readonly roles: Int32Array;
  readonly classes: Int32Array;
  /** Small class numbers for the table of possible labels. */
  readonly kinds: Uint8Array;
  /** Gender, number, case and person, two to three bits each; 0 where the tag says nothing. */
  readonly agreement: Uint16Array;
  /** Commas, finite verbs, conjunctions and subjunctions up to and with each word, eight bits each. */
  readonly passed: readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
};

/** First two letters of a tag → kind; other tags are kind 0. Punctuation by its first two letters. */
const KINDS: ReadonlyMap<string, number> = new Map(
  `Nc Np Vm Va Af Ap Pp Px Pz Pd Pi Pw Ps Dd Di Ds Dw Dz Dh Td Tf Ti Ts Rg Rc Rp Rw Rz Sp Cs Cr Cc Mc Mo Mf Ml Mm Qn Qs Qz
Qf I Yn Yp Yv Ya Yr X CO PE DB DA LP RP CL SC EX QU HE SL`
    .split(/\s+/u)
    .map((kind, i) => [kind, i + 1]),
);
/** Punctuation stands last among the kinds. */
const FIRST_MARK = KINDS.get('CO') ?? 0;
export const KIND_COUNT = 64;
const ROOT_KIND = KIND_COUNT - 1;

/** Whether words of this kind are punctuation. */
export function isMark(kind: number): boolean {
  return kind >= FIRST_MARK && kind < ROOT_KIND;
}

/** Views from lower-cased forms, lemmas and MSD tags. */
export function viewForParser(
  forms: readonly string[],
  lemmas: readonly string[],
  msds: readonly string[],
): ParserView {
  const size = forms.length + 1;
  const view = {
    size,
    forms: new Int32Array(size),
    lemmas: new Int32Array(size),
    tags: new Int32Array(size),
    roles: new Int32Array(size),
    classes: new Int32Array(size),
    kinds: new Uint8Array(size),
    agreement: new Uint16Array(size),
    passed: [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)] as const,
  };
  view.kinds[0] = ROOT_KIND;
  for (let i = 1; i < size; i++) {
    const msd = msds[i - 1] as string;
    view.forms[i] = hashText(exchangeable(forms[i - 1] as string, msd));
    view.lemmas[i] = hashText(exchangeable(lemmas[i - 1] as string, msd));
    view.tags[i] = hashText(msd);
    view.roles[i] = hashText(roleOf(msd));
    view.classes[i] = hashText(msd, 0, 2);
    view.kinds[i] = KINDS.get(msd.slice(0, 2)) ?? KINDS.get(msd.slice(0, 1)) ?? 0;
    view.agreement[i] = agreementOf(msd);
    const [commas, verbs, and, sub] = view.passed;
    commas[i] = (commas[i - 1] as number) + (msd === 'COMMA' ? 1 : 0);
    verbs[i] = (verbs[i - 1] as number) + (/^V[ma][ism]/u.test(msd) ? 1 : 0);
    and[i] = (and[i - 1] as number) + (/^C[rc]/u.test(msd) ? 1 : 0);
    sub[i] = (sub[i - 1] as number) + (/^(?:Cs|Pw|Rw|Dw|Qs)/u.test(msd) ? 1 : 0);
  }
  return view;
}

/**
 * A word, or what stands for all words of its kind: a sentence about other people, with other numbers or other quotation
 * marks has the same tree.
 */
function exchangeable(word: string, msd: string): string {
  if (msd.startsWith('Np')) return 'Np';
  if (/^[„“”"«»‟]$/u.test(word)) return '"';
  if (/^\d/u.test(word)) return /^[12]\d{3}$/u.test(word) ? '0000' : '0';
  return word;
}

/** "Ncfsrn" → "Ncrn", "Vmip3s" → "Vmip", "Pp3-sd--------w" → "Pp3dw". */
export function roleOf(msd: string): string {
  const at = (i: number): string => msd.charAt(i);
  switch (at(0)) {
    case 'N':
      return msd.slice(0, 2) + at(4) + at(5);
    case 'A':
      return msd.slice(0, 2) + at(5) + at(6);
    case 'V':
      return msd.slice(0, 4);
    case 'P':
      return msd.slice(0, 3) + at(5) + (msd.endsWith('w') ? 'w' : '');
    case 'D':
      return msd.slice(0, 2) + at(5);
    case 'T':
      return msd.slice(0, 2) + at(4);
    case 'M':
      return msd.slice(0, 2) + at(4) + at(5);
    default:
      return msd;
  }
}

/** Places of gender, number, case and person in the tag of each part of speech; 9: the tag has none. */
const PLACES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  N: [2, 3, 4, 9],
  A: [3, 4, 5, 9],
  P: [3, 4, 5, 2],
  D: [3, 4, 5, 9],
  T: [2, 3, 4, 9],
  M: [2, 3, 4, 9],
  V: [6, 5, 9, 4],
};

function agreementOf(msd: string): number {
  const places = PLACES[msd.charAt(0)];
  if (places === undefined) return 0;
  const [gender, number, grammaticalCase, person] = places;
  return (
    (' mf'.indexOf(msd.charAt(gender) || '-') > 0 ? ' mf'.indexOf(msd.charAt(gender)) : 0) |
    (Math.max(0, ' sp'.indexOf(msd.charAt(number) || '-')) << 2) |
    (Math.max(0, ' roav'.indexOf(msd.charAt(grammaticalCase) || '-')) << 4) |
    (Math.max(0, ' 123'.indexOf(msd.charAt(person) || '-')) << 7)
  );
}

/** Which of gender, number, case and person two words share (2), contradict (1) or leave open (0), in base 3. */
export function agree(a: number, b: number): number {
  return (
    compare(a & 3, b & 3) +
    3 * compare((a >> 2) & 3, (b >> 2) & 3) +
    9 * compare((a >> 4) & 7, (b >> 4) & 7) +
    27 * compare((a >> 7) & 3, (b >> 7) & 3)
  );
}

function compare(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a === b ? 2 : 1;
}

/** What stands between two words (both excluded): commas (none, one, more), verbs, conjunctions, subjunctions. */
export function between(view: ParserView, from: number, to: number): number {
  if (from < 0 || to <= from + 1) return 0;
  const [commas, verbs, and, sub] = view.passed;
  return (
    passed(commas, from, to, 2) |
    (passed(verbs, from, to, 2) << 2) |
    (passed(and, from, to, 1) << 4) |
    (passed(sub, from, to, 1) << 5)
  );
}

function passed(counts: Uint16Array, from: number, to: number, most: number): number {
  const n = (counts[to - 1] as number) - (counts[from] as number);
  return Math.min(n, most);
}
