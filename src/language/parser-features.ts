import { agree, between, type ParserView } from './parser-view.ts';
import type { Node, State } from './transitions.ts';

/**
 * A half-built tree → hashed features: the words around the top of the stack and the next word, alone, in pairs and
 * triples, with their dependents, distance, agreement and what stands between.
 * Templates: Zhang & Nivre 2011, with roles beside tags and lemmas beside forms because Romanian inflects.
 */
export const MOVE_FEATURES = 108;
export const LABEL_FEATURES = 56;

const K1 = 0x9e3779b1;
const K2 = 0x85ebca6b;
const K3 = 0xc2b2ae35;

function one(id: number, a: number): number {
  return Math.imul(a + Math.imul(id, 0x27d4eb2f), K1);
}
function two(id: number, a: number, b: number): number {
  const h = Math.imul(a + Math.imul(id, 0x27d4eb2f), K1);
  return Math.imul((h ^ (h >>> 15)) + b, K2);
}
function three(id: number, a: number, b: number, c: number): number {
  let h = Math.imul(a + Math.imul(id, 0x27d4eb2f), K1);
  h = Math.imul((h ^ (h >>> 15)) + b, K2);
  return Math.imul((h ^ (h >>> 13)) + c, K3);
}

function atom(values: Int32Array, word: number): number {
  return word < 0 ? 77 : (values[word] as number);
}

/** Writes what decides the next step of a state into `out` (MOVE_FEATURES places); returns how many. */
export function moveFeatures(view: ParserView, state: State, out: Int32Array): number {
  const { forms, lemmas, tags, roles, classes } = view;
  const n0: Node | undefined = state.stack?.top;
  const n1: Node | undefined = state.stack?.below?.top;
  const nb: Node | undefined = state.front;
  const s0 = n0 === undefined ? -1 : n0.word;
  const s1 = n1 === undefined ? -1 : n1.word;
  const s2 = state.stack?.below?.below?.top.word ?? -1;
  const b0 = nb === undefined ? -1 : nb.word;
  const b1 = b0 >= 0 && b0 + 1 < view.size ? b0 + 1 : -1;
  const b2 = b0 >= 0 && b0 + 2 < view.size ? b0 + 2 : -1;
  const b3 = b0 >= 0 && b0 + 3 < view.size ? b0 + 3 : -1;
  const s0l = n0 === undefined ? -1 : n0.left;
  const s0r = n0 === undefined ? -1 : n0.right;
  const s0l2 = n0 === undefined ? -1 : n0.left2;
  const s0r2 = n0 === undefined ? -1 : n0.right2;
  const s1l = n1 === undefined ? -1 : n1.left;
  const s1r = n1 === undefined ? -1 : n1.right;
  const s1r2 = n1 === undefined ? -1 : n1.right2;
  const b0l = nb === undefined ? -1 : nb.left;
  const b0l2 = nb === undefined ? -1 : nb.left2;
  const Fs0 = atom(forms, s0);
  const Ms0 = atom(lemmas, s0);
  const Ts0 = atom(tags, s0);
  const Rs0 = atom(roles, s0);
  const Cs0 = atom(classes, s0);
  const Fs1 = atom(forms, s1);
  const Ms1 = atom(lemmas, s1);
  const Ts1 = atom(tags, s1);
  const Rs1 = atom(roles, s1);
  const Cs1 = atom(classes, s1);
  const Cs2 = atom(classes, s2);
  const Rs2 = atom(roles, s2);
  const Fb0 = atom(forms, b0);
  const Mb0 = atom(lemmas, b0);
  const Tb0 = atom(tags, b0);
  const Rb0 = atom(roles, b0);
  const Cb0 = atom(classes, b0);
  const Rb1 = atom(roles, b1);
  const Cb1 = atom(classes, b1);
  const Rb2 = atom(roles, b2);
  const Cb2 = atom(classes, b2);
  const distance = s0 < 0 || b0 < 0 ? 0 : bucket(b0 - s0);
  const distance1 = s0 < 0 || s1 < 0 ? 0 : bucket(s0 - s1);
  const gap0 = between(view, s0, b0);
  const gap1 = between(view, s1, s0);
  const v0 = n0 === undefined ? 0 : Math.min(n0.leftCount, 4) * 8 + Math.min(n0.rightCount, 5);
  const v1 = n1 === undefined ? 0 : Math.min(n1.leftCount, 4) * 8 + Math.min(n1.rightCount, 5);
  const vb = nb === undefined ? 0 : Math.min(nb.leftCount, 5);
  const L0 = n0 === undefined ? 0 : n0.labels;
  const L1 = n1 === undefined ? 0 : n1.labels;
  const Lb = nb === undefined ? 0 : nb.labels;
  const ll0 = n0 === undefined ? -1 : n0.leftLabel;
  const rl0 = n0 === undefined ? -1 : n0.rightLabel;
  const ll1 = n1 === undefined ? -1 : n1.leftLabel;
  const rl1 = n1 === undefined ? -1 : n1.rightLabel;
  const llb = nb === undefined ? -1 : nb.leftLabel;
  let n = 0;
  // single words
  out[n++] = two(1, Fs0, Ts0);
  out[n++] = one(2, Ms0);
  out[n++] = one(3, Ts0);
  out[n++] = one(4, Rs0);
  out[n++] = two(5, Ms0, Cs0);
  out[n++] = two(6, Fs1, Ts1);
  out[n++] = one(7, Ms1);
  out[n++] = one(8, Ts1);
  out[n++] = one(9, Rs1);
  out[n++] = two(10, Fb0, Tb0);
  out[n++] = one(11, Mb0);
  out[n++] = one(12, Tb0);
  out[n++] = one(13, Rb0);
  out[n++] = two(14, atom(forms, b1), Rb1);
  out[n++] = one(15, atom(tags, b1));
  out[n++] = one(16, Rb2);
  out[n++] = one(17, atom(lemmas, b2));
  out[n++] = two(18, Rs2, 5);
  out[n++] = one(19, atom(lemmas, s2));
  // pairs
  out[n++] = two(20, Ms0, Mb0);
  out[n++] = two(21, Ms0, Rb0);
  out[n++] = two(22, Rs0, Mb0);
  out[n++] = two(23, Ts0, Tb0);
  out[n++] = two(24, Rs0, Rb0);
  out[n++] = two(25, Ms1, Ms0);
  out[n++] = two(26, Ms1, Rs0);
  out[n++] = two(27, Rs1, Ms0);
  out[n++] = two(28, Ts1, Ts0);
  out[n++] = two(29, Rs1, Rs0);
  out[n++] = two(30, Ms1, Mb0);
  out[n++] = two(31, Rs1, Rb0);
  out[n++] = two(32, Fs0, Fb0);
  out[n++] = two(33, Fs1, Fs0);
  out[n++] = two(34, Mb0, atom(lemmas, b1));
  out[n++] = two(35, Rb0, Rb1);
  out[n++] = two(36, Rs2, Rs1);
  // triples
  out[n++] = three(37, Rs1, Rs0, Rb0);
  out[n++] = three(38, Cs1, Cs0, Cb0);
  out[n++] = three(39, Rs0, Rb0, Rb1);
  out[n++] = three(40, Cs0, Cb0, Cb1);
  out[n++] = three(41, Cb0, Cb1, Cb2);
  out[n++] = three(42, Cs2, Cs1, Cs0);
  out[n++] = three(43, Rs2, Rs1, Rs0);
  out[n++] = three(44, Ms1, Ms0, Rb0);
  out[n++] = three(45, Rs1, Ms0, Mb0);
  out[n++] = three(46, Rs1, Rs0, Mb0);
  out[n++] = three(47, Rs1, Ms0, Rb0);
  out[n++] = three(48, Ms1, Rs0, Rb0);
  out[n++] = three(49, Ms1, Ms0, Cb0);
  out[n++] = three(50, Rs0, Cb0, Mb0 + Math.imul(distance, K3));
  out[n++] = three(51, Cs0, Cb0 + Math.imul(Cb1, 3), Cb2);
  out[n++] = three(52, Cb1, Cb2, atom(classes, b3));
  // with dependents
  out[n++] = three(53, Rs0, atom(roles, s0l), Rb0);
  out[n++] = three(54, Rs0, atom(roles, s0r), Rb0);
  out[n++] = three(55, Rs1, atom(roles, s1l), Rs0);
  out[n++] = three(56, Rs1, atom(roles, s1r), Rs0);
  out[n++] = three(57, Rs0, Rb0, atom(roles, b0l));
  out[n++] = three(58, Rs0, rl0, Rb0);
  out[n++] = three(59, Rs0, ll0, Rb0);
  out[n++] = three(60, Rs1, rl1, Rs0);
  out[n++] = three(61, Rs1, ll1, Rs0);
  out[n++] = three(62, Rb0, llb, Rs0);
  out[n++] = three(63, Ms0, ll0, Rb0);
  out[n++] = three(64, Ms0, rl0, Rb0);
  out[n++] = three(65, Ms1, rl1, Rs0);
  out[n++] = three(66, Ms1, atom(lemmas, s0r), Rs0);
  out[n++] = three(67, atom(lemmas, s0l), Rs0, Rs1);
  out[n++] = three(68, atom(lemmas, s0l), Ms0, Ms1);
  out[n++] = three(69, atom(lemmas, s0l), Rs0, Mb0);
  out[n++] = two(70, atom(lemmas, b0l), Rb0);
  out[n++] = three(71, atom(lemmas, b0l), Mb0, Ms0);
  out[n++] = three(72, atom(lemmas, s1r), Ms1, Rs0);
  out[n++] = three(73, ll0, Rs0, rl0);
  out[n++] = three(74, Rs0, atom(roles, s0l), atom(roles, s0l2));
  out[n++] = three(75, Rs0, atom(roles, s0r), atom(roles, s0r2));
  out[n++] = three(76, Rs1, atom(roles, s1r), atom(roles, s1r2));
  out[n++] = three(77, Rb0, atom(roles, b0l), atom(roles, b0l2));
  out[n++] = three(78, Cs1, atom(lemmas, s0l), Ms1);
  out[n++] = three(79, atom(roles, s0l), Ts0, Rs1);
  out[n++] = three(80, atom(lemmas, s1l), Rs1, Rs0);
  // valency and label sets
  out[n++] = two(81, Rs0, v0);
  out[n++] = two(82, Rs1, v1);
  out[n++] = two(83, Rb0, vb);
  out[n++] = three(84, Cs0, L0, Cb0);
  out[n++] = three(85, Cs1, L1, Cs0);
  out[n++] = three(86, Cb0, Lb, Cs0);
  out[n++] = two(87, Ms0, L0);
  out[n++] = two(88, Ms1, L1);
  out[n++] = two(89, Mb0, Lb);
  // distance, agreement, what stands between
  out[n++] = three(90, Cs0, Cb0, distance);
  out[n++] = three(91, Cs1, Cs0, distance1);
  out[n++] = three(92, Ms0, Cb0, distance);
  out[n++] = three(93, Ms1, Cs0, distance1);
  out[n++] = three(94, Rs1, Rs0, distance1 * 16 + distance);
  out[n++] = three(95, Cs1, Cs0, agreement(view, s1, s0));
  out[n++] = three(96, Cs0, Cb0, agreement(view, s0, b0));
  out[n++] = three(97, Cs1, Cb0 + Math.imul(Cs0, 3), agreement(view, s1, b0));
  out[n++] = three(98, Rs1, Rs0, gap1);
  out[n++] = three(99, Rs0, Rb0, gap0);
  out[n++] = three(100, Ms1, Cs0, gap1);
  out[n++] = three(101, Cs0, Mb0, gap0);
  out[n++] = three(102, Cs1 + Math.imul(gap1, K2), Cs0, Cb0 + Math.imul(gap0, K3));
  out[n++] = three(103, agreement(view, s1, s0), agreement(view, s0, b0), Cs0 + Math.imul(Cs1, 5));
  out[n++] = two(104, Math.min(state.stack?.depth ?? 0, 5), Rs0);
  out[n++] = two(105, Ts1, agreement(view, s1, s0) * 128 + (L1 & 127));
  return n;
}

function bucket(distance: number): number {
  return distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : distance < 22 ? 8 : 9;
}

function agreement(view: ParserView, a: number, b: number): number {
  if (a < 0 || b < 0) return 255;
  return agree(view.agreement[a] as number, view.agreement[b] as number);
}

/**
 * Writes what decides the label of an arc into `out` (LABEL_FEATURES places): the two words with the dependents they
 * have so far, their neighbours, distance, agreement and what stands between. `leftward`: the head stands after.
 */
export function labelFeatures(
  view: ParserView,
  head: Node,
  dependent: Node,
  leftward: boolean,
  out: Int32Array,
): number {
  const { forms, lemmas, tags, roles, classes, size } = view;
  const h = head.word;
  const d = dependent.word;
  const base = leftward ? 300 : 400;
  const Mh = atom(lemmas, h);
  const Th = atom(tags, h);
  const Rh = atom(roles, h);
  const Ch = atom(classes, h);
  const Fd = atom(forms, d);
  const Md = atom(lemmas, d);
  const Td = atom(tags, d);
  const Rd = atom(roles, d);
  const Cd = atom(classes, d);
  const dl = atom(lemmas, dependent.left);
  const dl2 = atom(lemmas, dependent.left2);
  const distance = bucket(Math.abs(h - d));
  const gap = between(view, Math.min(h, d), Math.max(h, d));
  const match = agreement(view, h, d);
  const before = d > 1 ? d - 1 : -1;
  const after = d + 1 < size ? d + 1 : -1;
  const afterHead = h + 1 < size ? h + 1 : -1;
  const beside = leftward ? head.leftLabel : head.rightLabel;
  let n = 0;
  out[n++] = one(base, 7);
  out[n++] = two(base + 1, Fd, Td);
  out[n++] = one(base + 2, Md);
  out[n++] = one(base + 3, Td);
  out[n++] = one(base + 4, Mh);
  out[n++] = two(base + 5, Th, Cd);
  out[n++] = two(base + 6, Mh, Md);
  out[n++] = two(base + 7, Mh, Rd);
  out[n++] = two(base + 8, Rh, Md);
  out[n++] = two(base + 9, Th, Td);
  out[n++] = two(base + 10, Rh, Rd);
  out[n++] = two(base + 11, Ch, Cd);
  out[n++] = three(base + 12, Rh, Rd, distance);
  out[n++] = three(base + 13, Ch, Cd, match);
  out[n++] = three(base + 14, Rh, Rd, gap);
  out[n++] = three(base + 15, dl, Rd, Rh);
  out[n++] = three(base + 16, dl, Md, Rh);
  out[n++] = three(base + 17, dl, Mh, Rd);
  out[n++] = three(base + 18, dl, dl2, Rh);
  out[n++] = two(base + 19, dl, Rd);
  out[n++] = three(base + 20, Rd, atom(roles, dependent.right), Rh);
  out[n++] = three(base + 21, Rd, dependent.labels, Ch);
  out[n++] = three(base + 22, Rh, head.labels, Rd);
  out[n++] = three(base + 23, Mh, head.labels, Rd);
  out[n++] = three(base + 24, Rh, beside, Rd);
  out[n++] = two(base + 25, atom(lemmas, before), Rd);
  out[n++] = three(base + 26, atom(roles, before), Rd, Rh);
  out[n++] = two(base + 27, atom(lemmas, after), Rd);
  out[n++] = three(base + 28, atom(roles, after), Rd, Rh);
  out[n++] = three(base + 29, atom(roles, afterHead), Rh, Rd);
  out[n++] = two(base + 30, Fd, Rh);
  out[n++] = two(base + 31, atom(forms, h), Rd);
  out[n++] = three(base + 32, Rh, Rd, head.leftCount * 8 + head.rightCount);
  out[n++] = three(base + 33, dependent.leftLabel, dependent.rightLabel, Rd);
  out[n++] = three(base + 34, atom(roles, dependent.left), Td, Rh);
  out[n++] = three(base + 35, atom(roles, dependent.left), Md, Ch);
  out[n++] = three(base + 36, atom(lemmas, dependent.right), Rd, Rh);
  out[n++] = three(base + 37, Mh, Rd, gap);
  out[n++] = three(base + 38, dependent.leftLabel, Rd, Rh);
  out[n++] = three(base + 39, dl, atom(roles, dependent.left2), Rh);
  out[n++] = three(base + 40, Mh, dl, Cd);
  out[n++] = three(base + 41, Math.min(h, 1), Td, distance);
  return n;
}
