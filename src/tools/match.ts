import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { identityKey } from '../facts/identity.ts';
import { parsePack } from '../facts/validate.ts';
import type { Match } from '../match/find-matches.ts';
import { findMatches } from '../match/match-all.ts';

/** `npm run -s match -- PACK.json PAGE.txt [--lang CODE]`: the pack's names in a plain text, by the code the page runs.
 *  `undecided`: places where several of its entities may be meant, and a reader would choose. */
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
  const [packFile, pageFile] = positionals;
  if (packFile === undefined || pageFile === undefined)
    throw new Error('name a pack and a text: npm run -s match -- PACK.json PAGE.txt');
  const pack = parsePack(JSON.parse(readFileSync(packFile, 'utf8')));
  const page = readFileSync(pageFile, 'utf8').replace(/^\uFEFF/u, '');
  const keys = new Map(pack.entities.map((entity) => [entity.id, identityKey(entity)]));
  const names = pack.entities.map((entity) => ({
    entity: entity.id,
    type: entity.type,
    forms: entity.forms,
    neighbours: pack.facts
      .map((fact) => [...fact.subjects, ...fact.participants.map((one) => one.entity)])
      .filter((ids) => ids.includes(entity.id))
      .flat()
      .filter((id) => id !== entity.id && keys.has(id)),
  }));
  const { blocks, starts } = splitBlocks(page);
  const matches = findMatches(blocks, names, values.lang?.slice(0, 2).toLowerCase());
  const place = (match: Match) => {
    const offset = starts[match.block] ?? 0;
    const [start, end] = [offset + match.start, offset + match.end];
    return { start, end, surface: page.slice(start, end) };
  };
  const entities = pack.entities.flatMap(({ id, name }) => {
    const mentions = matches.filter((match) => match.entity === id && match.others === undefined).map(place);
    return mentions.length === 0 ? [] : [{ id, name, mentions }];
  });
  const undecided = matches.flatMap((match) =>
    match.others === undefined ? [] : [{ ...place(match), ids: [match.entity, ...match.others] }],
  );
  process.stdout.write(`${JSON.stringify(undecided.length === 0 ? { entities } : { entities, undecided }, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`match: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Paragraphs, as a page has blocks. */
function splitBlocks(page: string): { blocks: string[]; starts: number[] } {
  const blocks: string[] = [];
  const starts: number[] = [];
  for (const match of page.matchAll(/[^\n]+/gu)) {
    blocks.push(match[0]);
    starts.push(match.index);
  }
  return { blocks, starts };
}
