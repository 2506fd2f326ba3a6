/** Keeps one failing handler from ending the server. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Writes one line into the editor's log. */
export type Log = (line: string) => void;

/** What a handler of a request gives: an answer, or an error that is meant for the client. */
export type Answer<R> = R | ResponseError<never>;

/** Wraps handlers. Their errors go to the log, under the `name`. */
export interface Guard {
  /** `empty` is the answer where the handler fails; a cancelled request is answered as cancelled. */
  request<P, R>(
    name: string,
    empty: R,
    handler: (params: P) => Answer<R> | Promise<Answer<R>>,
  ): (params: P, token: CancellationToken) => Promise<Answer<R>>;
  /** For what nobody waits for an answer to. */
  event<P>(name: string, handler: (params: P) => unknown): (params: P) => Promise<void>;
}

/** Makes the guard. */
export function createGuard(log: Log): Guard {
  return {
    request: (name, empty, handler) => async (params, token) => {
      try {
        const answer = await handler(params);
        return token.isCancellationRequested ? cancelled() : answer;
      } catch (error) {
        log(`${name} failed: ${describe(error)}`);
        return empty;
      }
    },
    event: (name, handler) => async (params) => {
      try {
        await handler(params);
      } catch (error) {
        log(`${name} failed: ${describe(error)}`);
      }
    },
  };
}

const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** An error on one line: what happened, and where. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return place ? `${error.message} (${place.trim()})` : error.message;
}
