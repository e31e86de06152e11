import { extension } from './extension.ts';
import type { ErrorCode } from './messages.ts';

/** Typed messages over runtime.sendMessage. A reply is `{ reply }` or `{ error }`; nothing is thrown across a border. */
type Protocol = Record<string, { request: unknown; reply: unknown }>;
type Answer<Reply> = { readonly reply: Reply } | { readonly error: ErrorCode };

/** What a request failed with; the interface has a sentence for each code. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** To the background. Throws RequestError. */
export async function ask<P extends Protocol, K extends keyof P & string>(
  kind: K,
  request: P[K]['request'],
): Promise<P[K]['reply']> {
  return unwrap((await extension.runtime.sendMessage({ kind, ...(request as object) })) as Answer<P[K]['reply']>);
}

/** To the page of a tab. Throws RequestError "pageGone" where Reper does not run there. */
export async function askTab<P extends Protocol, K extends keyof P & string>(
  tab: number,
  kind: K,
  request: P[K]['request'],
): Promise<P[K]['reply']> {
  let answer: Answer<P[K]['reply']>;
  try {
    answer = (await extension.tabs.sendMessage(tab, { kind, ...(request as object) }, { frameId: 0 })) as Answer<
      P[K]['reply']
    >;
  } catch (error) {
    throw new RequestError('pageGone', error);
  }
  return unwrap(answer);
}

function unwrap<Reply>(answer: Answer<Reply> | undefined): Reply {
  if (answer === undefined) throw new RequestError('pageGone');
  if ('error' in answer) throw new RequestError(answer.error);
  return answer.reply;
}

export type Sender = {
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  readonly url: string | undefined;
};
export type Handlers<P extends Protocol> = {
  readonly [K in keyof P]: (request: P[K]['request'], sender: Sender) => Promise<P[K]['reply']> | P[K]['reply'];
};

/** Answers requests of this extension's own parts; other messages are left to other listeners. Returns how to stop. */
export function answer<P extends Protocol>(handlers: Handlers<P>, onError: (error: unknown) => ErrorCode): () => void {
  const listen = (
    message: unknown,
    from: { id?: string; tab?: { id?: number }; frameId?: number; url?: string },
    reply: (answer: Answer<unknown>) => void,
  ): true | undefined => {
    if (from.id !== extension.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { kind, ...request } = message as { kind?: string };
    const handler = kind === undefined ? undefined : (handlers as Record<string, Handlers<P>[keyof P]>)[kind];
    if (handler === undefined) return undefined;
    const sender: Sender = { tab: from.tab?.id, frame: from.frameId, url: from.url };
    void (async () => handler(request, sender))().then(
      (answered) => reply({ reply: answered }),
      (error: unknown) => reply({ error: error instanceof RequestError ? error.code : onError(error) }),
    );
    // the reply comes later: Chromium before 144 knows no promises here
    return true;
  };
  const { onMessage } = extension.runtime as unknown as { onMessage: MessageEvents<typeof listen> };
  onMessage.addListener(listen);
  return () => onMessage.removeListener(listen);
}

/** The polyfill's types know only listeners that return promises. */
type MessageEvents<Listener> = {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
};
