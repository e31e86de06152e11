import { foldCase } from '../text/fold.ts';

/**
 * A table of words as it lies on disk: one text, a line a key, sorted by UTF-16 code units, a tab behind the key. Found by
 * halving, so that opening a table of a hundred thousand words costs a millisecond and no memory beside the text.
 */
export class SortedLines {
  private readonly text: string;
  /** Where each line starts; one more for the end. */
  private readonly starts: Int32Array;
  private folded: Map<string, number[]> | undefined;

  constructor(text: string) {
    let lines = text === '' ? 0 : 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    this.text = text;
    this.starts = new Int32Array(lines + 1);
    let start = 0;
    for (let i = 0; i < lines; i++) {
      this.starts[i] = start;
      const end = text.indexOf('\n', start);
      start = end < 0 ? text.length + 1 : end + 1;
    }
    this.starts[lines] = start;
  }

  /** What stands behind the key; undefined where there is no such line. */
  find(key: string): string | undefined {
    let low = 0;
    let high = this.starts.length - 2;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compare(key, this.starts[middle] as number);
      if (order === 0) return this.rest(middle);
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }

  /** Keys that differ from `folded` but fold to it (diacritics, case); cost of the first call: one pass. */
  foldingTo(folded: string): string[] {
    this.folded ??= this.foldAll();
    return (this.folded.get(folded) ?? []).map((line) => this.key(line));
  }

  private foldAll(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (let line = 0; line + 1 < this.starts.length; line++) {
      const key = this.key(line);
      const folded = foldCase(key);
      if (folded === key) continue;
      const lines = index.get(folded);
      if (lines === undefined) index.set(folded, [line]);
      else lines.push(line);
    }
    return index;
  }

  private key(line: number): string {
    const start = this.starts[line] as number;
    return this.text.slice(start, this.text.indexOf('\t', start));
  }

  private rest(line: number): string {
    const tab = this.text.indexOf('\t', this.starts[line] as number);
    return this.text.slice(tab + 1, (this.starts[line + 1] as number) - 1);
  }

  /** Below, at or above zero as `key` comes before, is, or comes after the key at `start`. */
  private compare(key: string, start: number): number {
    for (let i = 0; i < key.length; i++) {
      const unit = this.text.charCodeAt(start + i);
      // a tab ends the key of the line, and comes before every sign of a word
      const difference = key.charCodeAt(i) - unit;
      if (difference !== 0) return difference;
    }
    return this.text.charCodeAt(start + key.length) === TAB ? 0 : -1;
  }
}

const TAB = 9;
