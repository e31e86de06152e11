import { readBytes } from '../../src/browser/assets.ts';
import type { Database } from '../../src/browser/database.ts';
import type { AddedArticle } from '../../src/browser/messages.ts';
import { RequestError } from '../../src/browser/messaging.ts';
import { READER_SCRIPT, runFile } from '../../src/browser/page-scripts.ts';
import { addPack } from '../../src/browser/store.ts';
import { extractPack } from '../../src/extract/extract-pack.ts';
import { GENERATOR } from '../../src/extract/generator.ts';
import { parsePack } from '../../src/facts/validate.ts';
import type { Language } from '../../src/language/language.ts';
import { isKnownLanguage, LOADING, loadLanguage } from '../../src/language/languages.ts';
import { decodeModel, MODEL_FILES, type Models } from '../../src/language/model-files.ts';
import type { PageArticle } from '../../src/page/read-article.ts';

/** UTF-16 units: no article is longer; a page that is, is something else. */
const LONGEST = 200_000;

let loading: Promise<Language> | undefined;

/** The tab's article → pack → store, in one transaction. Throws RequestError with what the reader can do. */
export async function addArticle(database: Database, tab: number): Promise<AddedArticle> {
  const page = await readPage(tab);
  if (page.text.length > LONGEST) throw new RequestError('tooLong');
  if (page.language !== null && !isKnownLanguage(page.language)) throw new RequestError('notRomanian');
  const { text, title, url, publisher, author, publishedOn } = page;
  const article = {
    text,
    body: { start: 0, end: text.length },
    language: 'ro',
    title,
    url,
    publisher,
    author,
    publishedOn,
  };
  const { pack } = extractPack(article, await romanian(), GENERATOR);
  if (pack.facts.length === 0) throw new RequestError('nothingFound');
  const added = await addPack(database, parsePack(pack), 'added');
  return {
    source: pack.sources[0]?.id ?? '',
    title,
    publishedOn,
    entities: pack.entities.length,
    facts: pack.facts.length,
    known: added.length === 0,
  };
}

async function readPage(tab: number): Promise<PageArticle> {
  let page: unknown;
  try {
    page = await runFile({ tabId: tab }, READER_SCRIPT);
  } catch (error) {
    throw new RequestError('notAllowed', error);
  }
  if (page === null || typeof page !== 'object') throw new RequestError('noArticle');
  return page as PageArticle;
}

/** The engine, decoded at first use and kept while the background lives. */
function romanian(): Promise<Language> {
  loading ??= loadRomanian().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Each file is decoded as soon as it is there, while the browser reads the others. */
async function loadRomanian(): Promise<Language> {
  const start = performance.now();
  const models = await Promise.all(
    MODEL_FILES.map(async (file) => [file, decodeModel(file, await readBytes(`/models/ro/${file}`))] as const),
  );
  const language = loadLanguage('ro', Object.fromEntries(models) as Models);
  performance.measure(LOADING, { start });
  return language;
}
