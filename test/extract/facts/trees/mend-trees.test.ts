import { expect, test } from 'vitest';
import { mendTrees } from '../../../../src/extract/facts/trees/mend-trees.ts';
import { findQuotes } from '../../../../src/extract/facts/voices/quotes.ts';
import type { Doc, Token, Upos } from '../../../../src/language/doc.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const language = loadRomanian();

/** "Podul pod Nc 4 nsubj" a line: form, lemma, tag, number of the head's line (0: root), relation. */
function docOf(lines: string): Doc {
  let text = '';
  const rows = lines.trim().split('\n');
  const tokens = rows.map((row, index): Token => {
    const [form = '', lemma = '', msd = '', head = '0', deprel = ''] = row.trim().split(/\s+/u);
    const start = text.length === 0 ? 0 : text.length + 1;
    text += `${text.length === 0 ? '' : ' '}${form}`;
    const features: Record<string, string> = /^V[am]i/u.test(msd) ? { Mood: 'Ind' } : {};
    return {
      start,
      end: text.length,
      index,
      form,
      lemma,
      upos: uposOf(msd),
      msd,
      features,
      head: Number(head) - 1,
      deprel,
    };
  });
  const sentences = [{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length }];
  return { text, language: 'ro', tokens, sentences, names: [] };
}

function uposOf(msd: string): Upos {
  if (/^Va/u.test(msd)) return 'AUX';
  const letters: Readonly<Record<string, Upos>> = {
    A: 'ADJ',
    C: 'SCONJ',
    M: 'NUM',
    N: 'NOUN',
    P: 'PRON',
    R: 'ADV',
    S: 'ADP',
    V: 'VERB',
    Z: 'PUNCT',
  };
  return msd.startsWith('Np') ? 'PROPN' : msd === 'Cc' ? 'CCONJ' : (letters[msd.charAt(0)] ?? 'X');
}

/** "predicate → head" of the words asked for. */
function headsOf(lines: string, ...words: readonly string[]): string[] {
  const doc = docOf(lines);
  const { tokens } = mendTrees(doc, language, findQuotes(doc));
  return words.map((word) => {
    const token = tokens.find(({ form }) => form === word);
    return `${word} ← ${tokens[token?.head ?? -1]?.form ?? '–'}`;
  });
}

test.each([
  [
    'a copular predicate hung on its subject',
    `Podul pod Nc 0 root
     este fi Vaip3s 3 cop
     sigur sigur Rgp 1 advmod`,
    ['Podul ← sigur', 'sigur ← –'],
  ],
  [
    'what happens for the first time hung on who believes it',
    `crede crede Vmip3s 0 root
     că că Csssp 3 mark
     este fi Vaip3s 8 cop
     prima prim Mofsrly 5 nummod
     dată dată Ncfsrn 3 fixed
     când când Rw 8 advmod
     Pop Pop Np 8 nsubj
     pleacă pleca Vmip3s 1 ccomp`,
    ['dată ← crede', 'este ← dată', 'că ← dată', 'pleacă ← dată', 'când ← pleacă'],
  ],
  [
    'what "că" opens hung on a later verb',
    `Pop Pop Np 2 nsubj
     declara declara Vmip3s 0 root
     că că Csssp 5 mark
     va vrea Va--3s 5 aux
     pleca pleca Vmnp 7 advcl
     , , Z 7 punct
     relatează relata Vmip3 2 ccomp`,
    ['pleca ← declara', 'relatează ← declara'],
  ],
  [
    'a word hung over the end of its clause',
    `Pop Pop Np 2 nsubj
     locuiește locui Vmip3s 0 root
     în în Spsa 4 case
     Paris Paris Np 8 nmod
     , , Z 8 punct
     iar iar Rc 8 cc
     Rusu Rusu Np 8 nsubj
     pleacă pleca Vmip3 2 conj`,
    ['Paris ← locuiește', 'Rusu ← pleacă'],
  ],
  [
    'the main subject hung on a relative clause',
    `Pop Pop Np 4 nsubj
     , , Z 4 punct
     care care Pw3--r 4 nsubj
     conduce conduce Vmip3s 0 root
     banca bancă Nc 4 obj
     , , Z 7 punct
     pleacă pleca Vmip3 4 conj`,
    ['Pop ← pleacă', 'conduce ← Pop', 'pleacă ← –'],
  ],
  [
    'a verb of having read as an auxiliary',
    `Conductele conductă Nc 0 root
     au avea Va--3p 4 aux
     50 50 Mc 4 nummod
     ani an Nc 1 nmod`,
    ['Conductele ← au', 'au ← –', 'ani ← au'],
  ],
  [
    'a clause at the start that governs what follows its comma',
    `Dacă dacă Csssp 2 mark
     pierde pierde Vmip3s 0 root
     , , Z 2 punct
     Pop Pop Np 5 nsubj
     pleacă pleca Vmip3 2 obl`,
    ['pierde ← pleacă', 'pleacă ← –'],
  ],
  [
    'a noun between a comma and a gerund',
    `Pop Pop Np 2 nsubj
     pleacă pleca Vmip3 0 root
     , , Z 4 punct
     ministrul ministru Nc 2 obj
     anunțând anunța Vmg 2 advcl
     alegeri alegere Nc 5 obj`,
    ['ministrul ← anunțând'],
  ],
])('mends %s', (_, lines, expected) => {
  expect(headsOf(lines, ...expected.map((one) => one.split(' ')[0] ?? ''))).toEqual(expected);
});

test.each([
  [
    'an adverb of a noun with a copula elsewhere',
    `Podul pod Nc 5 nsubj
     nou nou Af 1 amod
     , , Z 5 punct
     este fi Vaip3s 5 cop
     sigur sigur Af 0 root`,
    ['Podul ← sigur', 'nou ← Podul', 'sigur ← –'],
  ],
  [
    'what "că" opens before its verb',
    `Că că Csssp 2 mark
     pleacă pleca Vmip3 4 csubj
     se sine Px3--a--------w 4 expl
     știe ști Vmip3s 0 root`,
    ['pleacă ← știe'],
  ],
  [
    'an auxiliary with its participle',
    `Conductele conductă Nc 3 nsubj
     au avea Va--3p 3 aux
     plesnit plesni Vmp--sm 0 root`,
    ['Conductele ← plesnit', 'au ← plesnit'],
  ],
  [
    'a phrase before a comma within one clause',
    `Pop Pop Np 2 nsubj
     locuiește locui Vmip3s 0 root
     în în Spsa 4 case
     Paris Paris Np 2 obl
     , , Z 6 punct
     capitala capitală Nc 4 appos`,
    ['Paris ← locuiește', 'capitala ← Paris'],
  ],
])('leaves %s alone', (_, lines, expected) => {
  expect(headsOf(lines, ...expected.map((one) => one.split(' ')[0] ?? ''))).toEqual(expected);
});

test('leaves a tree, whatever tree of these words comes in', () => {
  const words = [
    'Când când Rw',
    'Pop Pop Np',
    ', , Z',
    'care care Pw3--r',
    'este fi Vaip3s',
    'sigur sigur Af',
    ', , Z',
    'iar iar Rc',
    'au avea Va--3p',
    'ani an Nc',
    'că că Csssp',
    'pleacă pleca Vmip3',
    ', , Z',
    'ministrul ministru Nc',
    'anunțând anunța Vmg',
    '„ „ Z',
    'vine veni Vmip3s',
    'Rusu Rusu Np',
    '” ” Z',
    'spune spune Vmip3s',
  ];
  const labels = ['nsubj', 'cop', 'aux', 'advcl', 'conj', 'obl', 'amod', 'mark', 'ccomp', 'acl', 'parataxis'];
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 3000; round++) {
    // each word hangs on one placed before it: a random tree
    const order = words
      .map((_, i) => [next(1000), i] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, i]) => i);
    const heads = new Map(order.map((word, k) => [word, k === 0 ? 0 : (order[next(k)] ?? 0) + 1]));
    const lines = words.map(
      (word, i) => `${word} ${heads.get(i)} ${heads.get(i) === 0 ? 'root' : labels[next(labels.length)]}`,
    );
    const doc = docOf(lines.join('\n'));
    const { tokens } = mendTrees(doc, language, findQuotes(doc));
    for (const token of tokens) {
      let at = token.index;
      for (let steps = 0; at >= 0; steps++) {
        expect(steps).toBeLessThanOrEqual(words.length);
        at = tokens[at]?.head ?? -1;
      }
    }
  }
});
