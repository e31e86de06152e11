import type { Database } from './database.ts';
import type { NamesWrite } from './name-store.ts';

/**
 * One transaction over sources, entities, facts and the index of names: all that `work` does and hands to `will`, or, where
 * anything of it fails, nothing. Throws what the store says of it (a full disk: QuotaExceededError).
 */
export async function inOneGo<Result>(
  database: Database,
  work: (write: NamesWrite, will: (change: Promise<unknown>) => void) => Promise<Result>,
): Promise<Result> {
  const write = database.transaction(['sources', 'texts', 'entities', 'facts', 'names'], 'readwrite');
  const changes: Promise<unknown>[] = [];
  // read at once: a change that fails while others are still being made is nobody's unhandled rejection
  const done = write.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    const result = await work(write, (change) => changes.push(change.catch(() => undefined)));
    const trouble = (await Promise.all([done, ...changes]))[0];
    if (trouble !== undefined) throw trouble;
    return result;
  } catch (error) {
    const failedBefore = !abort(write);
    const trouble = await done;
    // a transaction that has failed by itself knows best why (a full disk)
    throw failedBefore ? (trouble ?? error) : error;
  }
}

/** False where it is over already. */
function abort(write: NamesWrite): boolean {
  try {
    write.abort();
    return true;
  } catch {
    return false;
  }
}
