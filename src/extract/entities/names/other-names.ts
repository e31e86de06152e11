import type { Doc } from '../../../language/doc.ts';
import type { Naming } from '../../../language/naming.ts';
import { type DraftEntity, join } from '../draft-entity.ts';
import { nameGiving } from './name-words.ts';

/** Draft entities → the same with other names of somebody joined to the one that the text goes on with: real names, pen names, nicknames. */

/** "Denisia, pe numele ei real Ana Pop,", "Ana Pop, cunoscută sub numele Denisia": the text says that two names are one person's. */
export function joinOtherNames(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  for (const other of [...drafts.values()]) {
    if (other.type !== 'PERSON') continue;
    for (const mention of other.mentions) {
      const comma = mention.first - 1 - nameGiving(doc, naming, mention.first);
      if (comma >= mention.first - 1 || doc.tokens[comma]?.form !== ',') continue;
      const owner = [...drafts.values()].find(
        (draft) => draft !== other && draft.type === 'PERSON' && draft.mentions.some(({ last }) => last === comma - 1),
      );
      if (owner === undefined) continue;
      join(drafts, other, owner);
      break;
    }
  }
}

/** "„Bebe”, cum îl alintă colegii,": the one person of that gender of whom this sentence and the one before speak. */
export function joinNicknames(doc: Doc, naming: Naming, drafts: Map<string, DraftEntity>): void {
  for (const short of [...drafts.values()]) {
    for (const { first, last } of short.mentions) {
      const [close, comma, how, clitic] = doc.tokens.slice(last + 1, last + 5);
      const told = /^[”“"»]$/u.test(close?.form ?? '') && comma?.form === ',' && how?.form === 'cum';
      const gender = /^(?:îl|il|o)$/u.exec(clitic?.form ?? '')?.[0];
      if (!told || gender === undefined) continue;
      const number = doc.sentences.findIndex(({ firstToken, endToken }) => firstToken <= first && first < endToken);
      const from = doc.sentences[Math.max(0, number - 1)]?.firstToken ?? 0;
      const near = [...drafts.values()].filter(
        (draft) =>
          draft !== short &&
          draft.type === 'PERSON' &&
          (naming.genderOfFirstName(draft.name) ?? 'Masc') === (gender === 'o' ? 'Fem' : 'Masc') &&
          draft.mentions.some((mention) => mention.first >= from && mention.first < first),
      );
      const [owner, another] = near;
      if (owner === undefined || another !== undefined) continue;
      join(drafts, short, owner);
      break;
    }
  }
}
