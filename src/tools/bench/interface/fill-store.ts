/**
 * Runs in a page of the extension: puts invented articles into Reper's own store beside the bundled one, each with text, names and
 * facts of the shape that extraction gives. Nothing from this file is there, so all of it is one function.
 */
export type Filling = {
  readonly sources: number;
  readonly facts: number;
  readonly names: number;
  /** The packed index of their names, in base64. */
  readonly index: string;
};

export async function fillStore({ sources, facts, names, index }: Filling): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('reper');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const sentence = 'Ministrul a declarat că drumul va fi gata până la sfârșitul anului, iar satele vor avea apă. ';
  const text = sentence.repeat(50);
  for (let start = 0; start < sources; start += 50) {
    const write = database.transaction(['sources', 'texts', 'entities', 'facts'], 'readwrite');
    const over = new Promise<void>((done, failed) => {
      write.oncomplete = () => done();
      write.onerror = () => failed(write.error);
    });
    for (let i = start; i < Math.min(sources, start + 50); i++) {
      const source = `s${i}`;
      write.objectStore('texts').put(text, source);
      write.objectStore('sources').put({
        id: source,
        language: 'ro',
        title: `Articolul numărul ${i} despre drumuri, apă și școli`,
        url: `https://example.org/articol-${i}`,
        publisher: 'Ziarul de probă',
        author: null,
        publishedOn: '2025-09-03',
        origin: 'added',
        generator: 'bench',
      });
      for (let j = 0; j < names; j++)
        write.objectStore('entities').put({
          id: `e${i}-${j}`,
          key: `person|nume ${(i * names + j) % 40_000}`,
          source,
          name: `Nume ${(i * names + j) % 40_000}`,
          type: 'PERSON',
          aliases: [],
          forms: [{ text: `Nume ${j}`, language: 'ro', kind: 'full', case: 'fold' }],
          externalIds: {},
          descriptions: [],
          mentions: [{ source, start: 0, end: 9, kind: 'name' }],
        });
      for (let j = 0; j < facts; j++) {
        const at = j * sentence.length;
        write.objectStore('facts').put({
          id: `f${i}-${j}`,
          source,
          keys: [`person|nume ${(i * names + (j % names)) % 40_000}`],
          rule: 'clause',
          subjects: [`e${i}-${j % names}`],
          participants: [],
          predicate: 'declara',
          statement: { start: at, end: at + sentence.length - 2 },
          evidence: { start: at, end: at + sentence.length - 1 },
          time: null,
          quantities: [],
          attribution: [],
          modality: 'reported',
          negated: false,
          cues: [],
          quote: null,
        });
      }
    }
    await over;
  }
  const write = database.transaction('names', 'readwrite');
  const bytes = Uint8Array.from(atob(index), (unit) => unit.charCodeAt(0)).buffer;
  // as src/browser/stored-bytes.ts keeps what is large; before the bundled article's: the largest part comes first
  write.objectStore('names').put({ bytes: new Blob([bytes]), entities: sources * names, removed: [] }, 0);
  await new Promise<void>((done, failed) => {
    write.oncomplete = () => done();
    write.onerror = () => failed(write.error);
  });
  database.close();
}
