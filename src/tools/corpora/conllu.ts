import { readFileSync } from 'node:fs';

/** One word line of a CoNLL-U file; multiword ranges and empty nodes left out. */
export type Word = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly msd: string;
  readonly features: string;
  /** 1-based number of the head in the sentence, 0 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly spaceAfter: boolean;
  /** RONEC v1's column 11, "B-PERSON"; "O" elsewhere. */
  readonly name: string;
};
export type CorpusSentence = { readonly text: string; readonly words: readonly Word[] };

/** CoNLL-U and CoNLL-U Plus with RONEC's column. */
export function readConllu(file: string): CorpusSentence[] {
  const sentences: CorpusSentence[] = [];
  let words: Word[] = [];
  let text = '';
  for (const line of `${readFileSync(file, 'utf8')}\n`.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9);
    if (line.startsWith('#')) continue;
    if (line.trim() === '') {
      if (words.length > 0) sentences.push({ text, words });
      words = [];
      continue;
    }
    const cells = line.split('\t');
    if (!/^\d+$/.test(cells[0] ?? '')) continue;
    words.push({
      form: cells[1] ?? '_',
      lemma: cells[2] ?? '_',
      upos: cells[3] ?? 'X',
      msd: cells[4] ?? '_',
      features: cells[5] ?? '_',
      head: Number(cells[6] ?? 0),
      deprel: cells[7] ?? 'dep',
      spaceAfter: !(cells[9] ?? '').includes('SpaceAfter=No'),
      name: cells[10] ?? 'O',
    });
  }
  return sentences;
}

/** Sentences → CoNLL-U; what they do not have is "_". */
export function formatConllu(sentences: readonly CorpusSentence[]): string {
  return sentences
    .map(({ text, words }) => {
      const lines = words.map((word, i) =>
        [
          i + 1,
          word.form,
          word.lemma,
          word.upos,
          word.msd,
          word.features,
          word.head,
          word.deprel,
          '_',
          word.spaceAfter ? '_' : 'SpaceAfter=No',
        ].join('\t'),
      );
      return `# text = ${text}\n${lines.join('\n')}\n\n`;
    })
    .join('');
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': 'COMMA',
  '.': 'PERIOD',
  '-': 'DASH',
  '–': 'DASH',
  '—': 'DASH',
  '―': 'DASH',
  '−': 'DASH',
  ':': 'COLON',
  ';': 'SCOLON',
  '!': 'EXCL',
  '?': 'QUEST',
  '(': 'LPAR',
  ')': 'RPAR',
  '[': 'LSQR',
  ']': 'RSQR',
  '{': 'LCURL',
  '}': 'RCURL',
  '"': 'DBLQ',
  '„': 'DBLQ',
  '”': 'DBLQ',
  '“': 'DBLQ',
  "'": 'QUOT',
  '’': 'QUOT',
  '‚': 'QUOT',
  '…': 'HELLIP',
  '...': 'HELLIP',
  '/': 'SLASH',
  '«': 'LAQUO',
  '»': 'RAQUO',
  '%': 'PERCENT',
  '+': 'PLUS',
  '±': 'PLUSMINUS',
  '=': 'EQUAL',
  '<': 'LT',
  '>': 'GT',
  '≥': 'GE',
  '•': 'BULLET',
  '*': 'STAR',
};

/** The RRT training split without trees: form, lemma, tag. */
export function readTagged(file: string): CorpusSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => ({
      text: '',
      words: block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [form = '_', lemma = '_', tag = '_'] = line.split('\t');
          const msd = /^Z/.test(tag) ? (PUNCTUATION[form] ?? tag) : tag;
          return { form, lemma, upos: '_', msd, features: '_', head: 0, deprel: '_', spaceAfter: true, name: 'O' };
        }),
    }))
    .filter((sentence) => sentence.words.length > 0);
}

export type NamedSentence = {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly spaceAfter: readonly boolean[];
};

/** RONEC v2, JSON lines or one JSON array. */
export function readRonec(file: string): NamedSentence[] {
  const text = readFileSync(file, 'utf8').trim();
  const rows = (text.startsWith('[') ? JSON.parse(text) : text.split('\n').map((line) => JSON.parse(line))) as {
    tokens: string[];
    ner_tags: string[];
    space_after?: boolean[];
  }[];
  return rows.map((row) => ({
    tokens: row.tokens,
    tags: row.ner_tags,
    spaceAfter: row.space_after ?? row.tokens.map(() => true),
  }));
}
