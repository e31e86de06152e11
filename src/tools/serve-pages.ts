import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** test/e2e/pages over http on this machine alone: the demo page, and the pages of the end-to-end tests. */
export type PageServer = {
  /** "http://127.0.0.1:41234/", with the slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

const PAGES = resolve(import.meta.dirname, '../../test/e2e/pages');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** `made`: further pages that are no files, by their path, "/made.html". */
export async function servePages(made: ReadonlyMap<string, string> = new Map()): Promise<PageServer> {
  const server = createServer((request, response) => {
    const type = TYPES[extname(pathOf(request.url))];
    const file = fileOf(request.url);
    const content = made.get(pathOf(request.url));
    if (type !== undefined && content !== undefined) {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
      return;
    }
    if (type === undefined || file === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (content) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string | undefined): string {
  return (url ?? '/').replace(/[?#].*$/u, '');
}

/** undefined for what lies outside the pages' folder. */
function fileOf(url: string | undefined): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathOf(url));
  } catch {
    return undefined;
  }
  const file = resolve(join(PAGES, path));
  return file.startsWith(PAGES + sep) && !path.includes('\0') ? file : undefined;
}
