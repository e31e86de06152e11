import { type Database, readSource } from './database.ts';
import type { KeptNote, StoredArticle, WrongNote } from './messages.ts';

/** What readers say of single facts: hidden, or wrong; and a source's own text with its facts. Each function is one transaction. */
export async function hideFact(database: Database, fact: string, hidden: boolean): Promise<void> {
  if (hidden) await database.put('hidden', { fact });
  else await database.delete('hidden', fact);
}

export async function unhideFacts(database: Database): Promise<void> {
  await database.clear('hidden');
}

export async function countHidden(database: Database): Promise<number> {
  return database.count('hidden');
}

export async function keepNote(database: Database, note: WrongNote): Promise<void> {
  await database.add('notes', note);
}

/** In the order they were kept. */
export async function listNotes(database: Database): Promise<KeptNote[]> {
  const notes: KeptNote[] = [];
  for (let at = await database.transaction('notes').store.openCursor(); at !== null; at = await at.continue())
    notes.push({ ...at.value, id: at.key });
  return notes;
}

export async function deleteNote(database: Database, id: number): Promise<void> {
  await database.delete('notes', id);
}

/** undefined where the source is not there any more. */
export async function readStoredArticle(database: Database, id: string): Promise<StoredArticle | undefined> {
  const read = database.transaction(['sources', 'texts', 'facts', 'hidden']);
  const source = await readSource(read.objectStore('sources'), read.objectStore('texts'), id);
  if (source === undefined) return undefined;
  const facts = await read.objectStore('facts').index('source').getAll(id);
  const hidden = new Set(await read.objectStore('hidden').getAllKeys());
  const { title, url, publisher, publishedOn, origin, text } = source;
  return {
    id,
    title,
    url,
    publisher,
    publishedOn,
    origin,
    text,
    facts: facts.length,
    statements: facts
      .filter((fact) => !hidden.has(fact.id))
      .map((fact) => ({ id: fact.id, ...fact.statement }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
