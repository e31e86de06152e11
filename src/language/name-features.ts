import { type NameWord, OUTSIDE } from './name-word.ts';
import { mix } from './weights.ts';

/**
 * The features of a word for the name recogniser: hashes of small integers, written into one buffer. Each template has a
 * number of its own, its seed; which of them earn their place was measured by cross-validation (docs/language.md).
 */
export const NAME_FEATURES = 156;

const SEEDS = Int32Array.from({ length: 128 }, (_, i) => mix(0x1b873593, i + 1));

/** Writes the features of word `i` into `out` (NAME_FEATURES places) → how many. */
export function nameFeatures(words: readonly NameWord[], i: number, out: Int32Array): number {
  let n = wordFeatures(words, i, out);
  n = listFeatures(words, i, out, n);
  n = runFeatures(words, i, out, n);
  n = bodyFeatures(words, i, out, n);
  n = enumerationFeatures(words, i, out, n);
  n = measureFeatures(words, i, out, n);
  return contextFeatures(words, i, out, n);
}

function one(template: number, a: number): number {
  return mix(SEEDS[template] as number, a);
}

function two(template: number, a: number, b: number): number {
  return mix(mix(SEEDS[template] as number, a), b);
}

function three(template: number, a: number, b: number, c: number): number {
  return mix(mix(mix(SEEDS[template] as number, a), b), c);
}

/** Forms, lemmas, tags, outlines of the word and its neighbours. */
function wordFeatures(words: readonly NameWord[], i: number, out: Int32Array): number {
  const w = words[i] ?? OUTSIDE;
  const a = words[i - 1] ?? OUTSIDE;
  const b = words[i - 2] ?? OUTSIDE;
  const c = words[i + 1] ?? OUTSIDE;
  const d = words[i + 2] ?? OUTSIDE;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  out[n++] = one(1, w.form);
  out[n++] = one(2, w.lemma);
  out[n++] = one(3, w.tag5);
  out[n++] = one(4, w.shape);
  out[n++] = one(5, w.suffix2);
  out[n++] = one(6, w.suffix3);
  out[n++] = one(7, w.suffix4);
  out[n++] = one(8, w.prefix3);
  out[n++] = one(9, w.prefix4);
  out[n++] = one(10, a.lemma);
  out[n++] = one(11, a.tag5);
  out[n++] = one(12, a.shape);
  out[n++] = one(13, c.lemma);
  out[n++] = one(14, c.tag5);
  out[n++] = one(15, c.shape);
  out[n++] = one(16, b.lemma);
  out[n++] = one(17, d.lemma);
  out[n++] = two(18, a.lemma, w.lemma);
  out[n++] = two(19, w.lemma, c.lemma);
  out[n++] = two(20, a.tag5, w.tag5);
  out[n++] = two(21, w.tag5, c.tag5);
  out[n++] = three(22, a.tag5, w.tag5, c.tag5);
  out[n++] = three(23, a.shape, w.shape, c.shape);
  out[n++] = two(24, a.lemma, w.shape);
  out[n++] = two(25, c.lemma, w.shape);
  out[n++] = two(26, w.shape, w.tag5);
  out[n++] = two(27, b.lemma, a.lemma);
  out[n++] = two(28, c.lemma, d.lemma);
  out[n++] = two(29, w.suffix3, w.shape);
  out[n++] = two(30, a.lemma, c.lemma);
  out[n++] = two(31, b.shape, d.shape);
  out[n++] = two(32, first, w.shape);
  out[n++] = one(33, w.tag);
  out[n++] = two(34, a.form, w.form);
  out[n++] = one(35, c.form);
  out[n++] = one(36, a.form);
  out[n++] = three(37, b.tag5, a.tag5, w.tag5);
  out[n++] = three(38, w.tag5, c.tag5, d.tag5);
  out[n++] = two(39, w.known, w.capital);
  out[n++] = three(40, w.known * 4 + w.capital, first, w.tag2);
  out[n++] = three(41, a.known * 4 + a.capital, w.known * 4 + w.capital, c.known * 4 + c.capital);
  out[n++] = one(42, (((b.capital * 4 + a.capital) * 4 + w.capital) * 4 + c.capital) * 4 + d.capital);
  return n;
}

/** Lists of names and places, roles of persons and heads of names, words of time, money and measure, clusters. */
function listFeatures(words: readonly NameWord[], i: number, out: Int32Array, from: number): number {
  const w = words[i] ?? OUTSIDE;
  const a = words[i - 1] ?? OUTSIDE;
  const b = words[i - 2] ?? OUTSIDE;
  const c = words[i + 1] ?? OUTSIDE;
  const d = words[i + 2] ?? OUTSIDE;
  let n = from;
  out[n++] = two(43, w.role, w.capital);
  out[n++] = three(44, a.role, a.capital, w.capital);
  out[n++] = two(45, c.role, w.capital);
  out[n++] = three(46, b.role, a.role, w.capital);
  out[n++] = one(47, w.unit);
  out[n++] = three(48, a.unit, w.unit, w.shape);
  out[n++] = three(49, w.unit, c.unit, w.shape);
  out[n++] = two(50, ((b.unit * 16 + a.unit) * 16 + w.unit) * 16 + c.unit, d.unit);
  out[n++] = three(51, d.unit, w.unit, w.shape);
  out[n++] = two(52, w.listPair, w.capital);
  out[n++] = three(53, a.listPair, a.capital, w.capital);
  out[n++] = three(54, c.listPair, c.capital, w.capital);
  out[n++] = three(55, a.lists, w.lists, w.capital);
  out[n++] = three(56, w.lists, c.lists, w.capital);
  out[n++] = three(57, w.lists, w.known, w.capital);
  out[n++] = three(58, a.lemma, w.lists, w.capital);
  for (let rest = w.lists; rest !== 0; rest &= rest - 1) out[n++] = two(59, rest & -rest, w.capital);
  if (w.capital > 0) return n;
  // clusters of lower-case words only: they tell persons from things; for names they only blur
  out[n++] = two(110, w.clusterCoarse, w.tag2);
  out[n++] = two(111, w.cluster, w.tag2);
  out[n++] = two(112, w.clusterFine, w.tag2);
  out[n++] = two(113, w.cluster, a.lemma);
  out[n++] = two(114, w.cluster, c.lemma);
  out[n++] = two(115, w.cluster, w.tag5);
  out[n++] = two(116, w.cluster, w.lemmaSuffix3);
  return n;
}

/** The run of capitalised words the word stands in, or that a link word continues. */
function runFeatures(words: readonly NameWord[], i: number, out: Int32Array, from: number): number {
  const w = words[i] ?? OUTSIDE;
  let n = from;
  if (w.capital > 0) {
    const start = w.runStart;
    const end = w.runEnd;
    const first = words[start] ?? OUTSIDE;
    const before = words[start - 1] ?? OUTSIDE;
    const earlier = words[start - 2] ?? OUTSIDE;
    const at = Math.min(i - start, 3);
    out[n++] = two(60, first.lemma, at);
    out[n++] = two(61, (words[end] ?? OUTSIDE).lemma, Math.min(end - i, 3));
    out[n++] = two(62, before.lemma, at === 0 ? 1 : 0);
    out[n++] = two(63, (words[end + 1] ?? OUTSIDE).lemma, i === end ? 1 : 0);
    out[n++] = two(64, first.role, at);
    out[n++] = three(65, before.role, earlier.role, at === 0 ? 1 : 0);
    out[n++] = two(66, w.runLists, Math.min(end - start, 3));
    out[n++] = two(67, w.runRoles, Math.min(at, 2));
    out[n++] = two(68, Math.min(end - start, 6), at);
    out[n++] = two(69, first.suffix3, Math.min(at, 2));
    out[n++] = two(70, earlier.lemma, before.lemma);
  } else if (w.link && i > 0 && (words[i - 1] ?? OUTSIDE).capital > 0) {
    const a = words[i - 1] ?? OUTSIDE;
    const c = words[i + 1] ?? OUTSIDE;
    const first = words[a.runStart] ?? OUTSIDE;
    out[n++] = two(71, first.lemma, w.form);
    out[n++] = three(72, first.role, w.form, c.capital * 4 + c.known);
    out[n++] = three(73, a.suffix3, w.form, c.capital);
    out[n++] = three(74, w.form, c.suffix3, c.capital);
  }
  if (w.head >= 0) {
    const head = words[w.head] ?? OUTSIDE;
    const distance = Math.min(i - w.head, 4);
    out[n++] = three(75, head.lemma, w.capital, distance);
    out[n++] = three(76, head.role, w.tag5, distance);
  }
  return n;
}

/** What the runs before and after in an enumeration look like, and the words that open it: "orașele Roma, Paris". */
function enumerationFeatures(words: readonly NameWord[], i: number, out: Int32Array, from: number): number {
  const w = words[i] ?? OUTSIDE;
  let n = from;
  if (w.capital === 0) return n;
  const first = i === w.runStart ? 1 : 0;
  const length = Math.min(w.runEnd - w.runStart, 3);
  const last = words[w.runStart - 2] ?? OUTSIDE;
  if ((words[w.runStart - 1] ?? OUTSIDE).joint && last.capital > 0) {
    const start = last.runStart;
    const opener = words[start] ?? OUTSIDE;
    const before = words[start - 1] ?? OUTSIDE;
    const head = words[w.listStart - 1] ?? OUTSIDE;
    const earlier = words[w.listStart - 2] ?? OUTSIDE;
    out[n++] = three(91, last.lists, opener.lists, w.lists);
    out[n++] = two(92, last.suffix3, w.suffix3);
    out[n++] = two(93, before.lemma, first);
    out[n++] = two(94, Math.min(last.runEnd - start, 3), length);
    out[n++] = two(95, opener.role, before.role);
    out[n++] = two(96, head.lemma, earlier.lemma);
    out[n++] = two(97, head.role | earlier.role, head.unit);
  }
  const next = words[w.runEnd + 2] ?? OUTSIDE;
  if ((words[w.runEnd + 1] ?? OUTSIDE).joint && next.capital > 0) {
    out[n++] = three(98, next.lists, (words[next.runEnd] ?? OUTSIDE).lists, w.lists);
    out[n++] = two(99, Math.min(next.runEnd - next.runStart, 3), length);
    out[n++] = one(100, (words[next.runEnd + 1] ?? OUTSIDE).lemma);
  }
  return n;
}

/** Lists of organisations: of the word with its neighbours, of the run it stands in, of the run's first and last word. */
function bodyFeatures(words: readonly NameWord[], i: number, out: Int32Array, from: number): number {
  const w = words[i] ?? OUTSIDE;
  const a = words[i - 1] ?? OUTSIDE;
  const c = words[i + 1] ?? OUTSIDE;
  let n = from;
  out[n++] = two(117, w.bodies, w.capital);
  for (let rest = w.bodies; rest !== 0; rest &= rest - 1) out[n++] = two(118, rest & -rest, w.capital);
  if (w.capital > 0 || a.capital > 0) out[n++] = three(119, (a.bodies << 7) | w.bodies, a.capital, w.capital);
  if (w.capital > 0 || c.capital > 0) out[n++] = three(120, (w.bodies << 7) | c.bodies, w.capital, c.capital);
  if (w.capital === 0) return n;
  const first = words[w.runStart] ?? OUTSIDE;
  const last = words[w.runEnd] ?? OUTSIDE;
  const at = i - w.runStart;
  const left = w.runEnd - i;
  out[n++] = three(121, w.bodies, w.lists, w.known);
  out[n++] = two(122, w.runBodies, Math.min(at + left, 3));
  for (let rest = w.runBodies; rest !== 0; rest &= rest - 1)
    out[n++] = three(123, rest & -rest, Math.min(at, 2), Math.min(left, 2));
  out[n++] = three(124, last.bodies, Math.min(left, 3), last.lists);
  out[n++] = three(125, first.bodies, Math.min(at, 3), first.lists);
  return n;
}

/** The run of number and measure words: what it holds to both sides, how it begins and ends. */
function measureFeatures(words: readonly NameWord[], i: number, out: Int32Array, from: number): number {
  const w = words[i] ?? OUTSIDE;
  let n = from;
  if (w.measureStart < 0) return n;
  const start = words[w.measureStart] ?? OUTSIDE;
  const end = words[w.measureEnd] ?? OUTSIDE;
  const before = words[w.measureStart - 1] ?? OUTSIDE;
  const after = words[w.measureEnd + 1] ?? OUTSIDE;
  const isFirst = i === w.measureStart ? 1 : 0;
  const isLast = i === w.measureEnd ? 1 : 0;
  const self = w.digits > 0 ? w.digits + 20 : w.unit || w.form;
  out[n++] = three(101, w.kindsLeft, self, w.kindsRight);
  out[n++] = two(102, w.kindsLeft, self);
  out[n++] = two(103, self, w.kindsRight);
  out[n++] = two(104, w.kindsLeft | w.kindsRight, self);
  out[n++] = three(105, before.lemma, Math.min(i - w.measureStart, 2), self);
  out[n++] = three(106, after.lemma, self, isLast);
  out[n++] = three(107, start.lemma, i - w.measureStart, end.lemma);
  out[n++] = three(108, before.lemma, start.unit * 16 + end.unit, isFirst * 2 + isLast);
  out[n++] = three(109, after.form, end.lemma, isLast);
  return n;
}

/** Verbs and nouns around, words further away, quotation marks, endings. */
function contextFeatures(words: readonly NameWord[], i: number, out: Int32Array, from: number): number {
  const w = words[i] ?? OUTSIDE;
  const a = words[i - 1] ?? OUTSIDE;
  const c = words[i + 1] ?? OUTSIDE;
  let n = from;
  out[n++] = three(77, w.verbLeft, w.tag2, w.capital);
  out[n++] = three(78, w.verbRight, w.tag2, w.capital);
  out[n++] = three(79, w.nounLeft, w.tag2, w.capital);
  out[n++] = three(80, w.nounRight, w.tag2, w.capital);
  out[n++] = two(81, (words[i - 3] ?? OUTSIDE).lemma, w.capital);
  out[n++] = two(82, (words[i + 3] ?? OUTSIDE).lemma, w.capital);
  out[n++] = two(83, w.quoted, w.capital);
  out[n++] = three(84, w.quoted, a.form, w.capital * 4 + w.known);
  out[n++] = two(85, w.lemmaSuffix3, w.tag2);
  out[n++] = two(86, w.lemmaSuffix3, a.lemma);
  out[n++] = two(87, w.suffix4, w.tag5);
  out[n++] = two(88, w.prefix4, w.suffix2);
  out[n++] = three(89, a.suffix3, w.capital, a.capital);
  out[n++] = three(90, c.suffix3, w.capital, c.capital);
  return n;
}
