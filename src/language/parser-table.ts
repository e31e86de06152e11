import type { PossibleLabels } from './parser.ts';

/**
 * The parser's labels on disk: a line "beam 8 300" with beam and reach, a line with all labels, then a line for each direction and pair of
 * kinds: its number (parser.ts, `kindPair`) and its label numbers.
 */
export type ParserTable = {
  readonly beam: number;
  readonly reach: number;
  readonly labels: readonly string[];
  readonly possible: PossibleLabels;
};

export function formatParserTable({ beam, reach, labels, possible }: ParserTable): string {
  return [
    `beam ${beam} ${reach}`,
    labels.join(' '),
    ...[...possible].map(([key, found]) => [key, ...found].join(' ')),
  ].join('\n');
}

/** Throws where the first line is not one of ours. */
export function parseParserTable(text: string): ParserTable {
  const [first = '', labels = '', ...lines] = text.split('\n');
  const [kind, beam = 0, reach = 0] = first.split(' ').map((cell, i) => (i === 0 ? cell : Number(cell))) as [
    string,
    number?,
    number?,
  ];
  if (kind !== 'beam' || !(beam > 0) || !(reach > 0)) throw new Error(`not a parser table: "${first}"`);
  const possible = new Map<number, Int32Array>();
  for (const line of lines) {
    const [key = 0, ...found] = line.split(' ').map(Number);
    possible.set(key, Int32Array.from(found));
  }
  return { beam, reach, labels: labels.split(' '), possible };
}
