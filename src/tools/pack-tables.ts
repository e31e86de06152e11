/**
 * The source of a module with one long table in a template literal → the same module, its table written so that gzip makes less of it,
 * and unpacked when it is loaded. What a reader of the source sees stays a plain table; only builds are packed.
 */

/** Rows of cells ("a|b|c") by columns: each column has its own script. A row keeps no empty cells at its end. */
export function byColumns(code: string): string {
  let found = 0;
  const packed = code.replace(/`([^`\\$]{1000,})`/gu, (_all, table: string) => {
    found++;
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.split('|'));
    const width = Math.max(...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? '').join('|'));
    return `(${fromColumns})(\`${columns.join('\n')}\`)`;
  });
  if (found !== 1) throw new Error(`${found} tables where one is to be packed`);
  return packed;
}

/** A list of words that is looked up as a set, its opening, its mark and its words: the order of words tells nothing. */
export const WORD_LIST = /((?:WORDS = |words\(|kind\(\s*'[A-Z]+',|\n {2}\w+: )\s*)([`'])([^`'\\$\d]{20,}?)\2/gu;

/** Lists of words, sorted, each word as how many letters it shares with the one before, nine at the most, and its others. */
export function bySharedLetters(code: string): string {
  let found = 0;
  const packed = code.replace(WORD_LIST, (_all, opening: string, _quote, list: string) => {
    found++;
    return `${opening}fromSharedLetters(\`${shareLetters(list.trim().split(/\s+/u).sort())}\`)`;
  });
  if (found === 0) throw new Error('no list of words to pack');
  return `${packed}\n${FROM_SHARED_LETTERS}`;
}

function shareLetters(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(9, before.length, word.length) && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

// as texts: they become part of another module
const fromColumns = `(text) => {
  const columns = text.split('\\n').map((column) => column.split('|'));
  return columns[0].map((_, i) => columns.map((column) => column[i]).join('|').replace(/\\|+$/, '')).join('\\n');
}`;
export const FROM_SHARED_LETTERS = `function fromSharedLetters(text) {
  let before = '';
  return text.replace(/(\\d)(\\D*)/g, (_, shared, rest) => (before = before.slice(0, shared) + rest) + ' ');
}`;
