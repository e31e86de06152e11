/**
 * Text → text of the same length for comparison: diacritics and cedillas off, case kept or dropped, typographic
 * apostrophes, dashes and spaces made plain. Every UTF-16 code unit maps to exactly one, so offsets never move.
 */

/** "Ţările Române’" → "Tarile Romane'". Decomposed input keeps its combining marks: normalise pages to NFC first
 *  only where offsets are not needed. Linear time. */
export function foldDiacritics(text: string): string {
  return fold(text, keepCase);
}

/** "Ţările ROMÂNE" → "tarile romane". Same length as `text`. */
export function foldCase(text: string): string {
  return fold(text, dropCase);
}

const keepCase = new Map<number, string>();
const dropCase = new Map<number, string>();

function fold(text: string, table: Map<number, string>): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128 && (table === keepCase || unit < 65 || unit > 90)) continue;
    let folded = table.get(unit);
    if (folded === undefined) {
      folded = foldUnit(unit, table === dropCase);
      table.set(unit, folded);
    }
    const original = text[i];
    if (folded === original) continue;
    out += text.slice(copied, i) + folded;
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
  '‐': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

function foldUnit(unit: number, lower: boolean): string {
  const char = String.fromCharCode(unit);
  const plain = PLAIN[char];
  if (plain !== undefined) return plain;
  if (unit >= 0xd800 && unit <= 0xdfff) return char;
  const base = char.normalize('NFD').charAt(0);
  const cased = lower ? base.toLowerCase() : base;
  return cased.length === 1 ? cased : char;
}
