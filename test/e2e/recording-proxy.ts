import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An http proxy that writes down every request of a browser and lets through only what goes to this machine: nothing that a
 * page, the background or the browser itself asks for can be missed, and nothing gets out.
 */
export type RecordingProxy = {
  /** "127.0.0.1:41234" */
  readonly address: string;
  /** "GET http://127.0.0.1:41235/demo.html", "CONNECT example.org:443"; in order of arrival. */
  readonly requests: readonly string[];
  /** From now on requests to `host` over http get the fixture pages. */
  readonly serve: (host: string) => void;
  readonly isServed: (host: string) => boolean;
  readonly close: () => Promise<void>;
};

/** `pages`: where the fixture pages are. */
export async function startRecordingProxy(pages: URL): Promise<RecordingProxy> {
  const requests: string[] = [];
  const hosts = new Set([pages.hostname]);
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (target === undefined || !hosts.has(target.hostname)) {
      response.writeHead(403).end();
      return;
    }
    if (target.hostname !== pages.hostname) target.host = pages.host;
    const forward = send(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forward.on('error', () => response.destroy());
    request.pipe(forward);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve: (host) => void hosts.add(host),
    isServed: (host) => hosts.has(host),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
