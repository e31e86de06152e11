import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../src/page/read-article.ts';

/** Run in a tab when the reader adds its article; its value is what the background gets. */
export default defineUnlistedScript(() => readArticle(document) ?? null);
