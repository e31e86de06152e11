/**
 * The source of a module with one long table in a template literal → the same module, its table written so that gzip makes less of it,
 * and unpacked when it is loaded. What a reader of the source sees stays a plain table; only builds are packed.
 */

/** Rows of cells ("a|b|c") by columns: each column has its own script. A row keeps no empty cells at its end. */
export function byColumns(code: string): string {
  return replaceTable(code, (table) => {
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.split('|'));
    const width = Math.max(...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? '').join('|'));
    return `(${fromColumns})(\`${columns.join('\n')}\`)`;
  });
}

/** Sorted words, each as how many letters it shares with the one before, nine at the most, and its others. */
export function bySharedLetters(code: string): string {
  return replaceTable(code, (table) => {
    let before = '';
    const packed = table
      .trim()
      .split(/\s+/u)
      .map((word) => {
        let shared = 0;
        while (shared < Math.min(9, before.length, word.length) && before[shared] === word[shared]) shared++;
        before = word;
        return `${shared}${word.slice(shared)}`;
      });
    return `(${fromSharedLetters})(\`${packed.join('')}\`)`;
  });
}

// as texts: they become part of another module
const fromColumns = `(text) => {
  const columns = text.split('\\n').map((column) => column.split('|'));
  return columns[0].map((_, i) => columns.map((column) => column[i]).join('|').replace(/\\|+$/, '')).join('\\n');
}`;
const fromSharedLetters = `(text) => {
  let before = '';
  return text.replace(/(\\d)(\\D*)/g, (_, shared, rest) => (before = before.slice(0, shared) + rest) + ' ');
}`;

/** The longest template literal; it has nothing to be worked out in it. */
function replaceTable(code: string, pack: (table: string) => string): string {
  const [table = ''] = [...code.matchAll(/`([^`\\$]{1000,})`/gu)].map((found) => found[1] ?? '');
  if (table === '') throw new Error('no table to pack');
  return code.replace(`\`${table}\``, () => pack(table));
}
