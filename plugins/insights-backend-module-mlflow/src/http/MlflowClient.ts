import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, objectIn } from './answerFault';
import { isPassing, MlflowError } from './MlflowError';
import { readBounded } from './readBounded';

/** What is known of a server. */
export interface MlflowServer {
  /** Where it is, up to what stands before `/api/2.0/mlflow`. */
  readonly url: string;
  readonly token?: string;
  readonly basic?: { readonly username: string; readonly password: string };
  readonly requestTimeoutSeconds: number;
}

/** Names and values of a query; a list is a name several times. */
export type Query = Readonly<
  Record<string, string | number | readonly string[] | undefined>
>;

type Json = Readonly<Record<string, unknown>>;

const API = 'api/2.0/mlflow';
const MAX_BODY_BYTES = 64_000_000;
const WAITS_SECONDS = [1, 3];
const LONGEST_WAIT_SECONDS = 30;

/** Why `fetch` failed, in few words: the code of its cause, since its own message says nothing. */
function networkFault(error: unknown): MlflowError {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown =
    typeof cause === 'object' && cause !== null
      ? Reflect.get(cause, 'code')
      : undefined;
  return new MlflowError(
    'unavailable',
    `It does not answer${typeof code === 'string' ? ` (${code})` : ''}`,
    'See whether the server runs and can be reached at `url` from here; it is asked again',
    { cause: error },
  );
}

function authorizationOf({ token, basic }: MlflowServer): string | undefined {
  if (token) return `Bearer ${token}`;
  if (!basic) return undefined;
  const pair = Buffer.from(`${basic.username}:${basic.password}`);
  return `Basic ${pair.toString('base64')}`;
}

function queryOf(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of typeof value === 'object' ? value : [value]) {
      parameters.append(name, String(one));
    }
  }
  return parameters;
}

/** Asks the REST API of an MLflow server. Every method throws MlflowError, or the reason of the signal when it aborts. */
export class MlflowClient {
  constructor(
    private readonly server: MlflowServer,
    private readonly waitsSeconds: readonly number[] = WAITS_SECONDS,
    private readonly maxBodyBytes = MAX_BODY_BYTES,
  ) {}

  /** Reads; asked again a few times where the server is busy. */
  async get(path: string, query: Query, signal: AbortSignal): Promise<Json> {
    const address = `${API}/${path}?${queryOf(query)}`;
    const { answer, text } = await this.patiently(address, 'GET', signal);
    return objectIn(answer, text);
  }

  /** Searches; asked again a few times where the server is busy. */
  async search(path: string, body: Json, signal: AbortSignal): Promise<Json> {
    const address = `${API}/${path}`;
    const { answer, text } = await this.patiently(
      address,
      'POST',
      signal,
      body,
    );
    return objectIn(answer, text);
  }

  /** The version of the server, as it writes it: `2.2.2`. */
  async version(signal: AbortSignal): Promise<string> {
    const { answer, text } = await this.patiently('version', 'GET', signal);
    if (!answer.ok) throw faultOf(answer, text);
    return text;
  }

  /** A file of a version; asked for again a few times where the server is busy. */
  async artifact(query: Query, signal: AbortSignal): Promise<string> {
    const path = `model-versions/get-artifact?${queryOf(query)}`;
    const { answer, text } = await this.patiently(path, 'GET', signal);
    if (!answer.ok) throw faultOf(answer, text);
    return text;
  }

  /** Changes something, or tries to, once. */
  async change(
    method: 'POST' | 'DELETE',
    path: string,
    body: Json,
    signal: AbortSignal,
  ): Promise<void> {
    const address = `${API}/${path}`;
    const { answer, text } = await this.send(address, method, signal, body);
    objectIn(answer, text);
  }

  private async patiently(
    path: string,
    method: string,
    signal: AbortSignal,
    body?: Json,
  ): Promise<{ answer: Response; text: string }> {
    for (const waitSeconds of this.waitsSeconds) {
      const given = await this.send(path, method, signal, body);
      const { answer } = given;
      if (!isPassing(answer.status)) return given;
      const asked = Number(answer.headers.get('retry-after') ?? NaN);
      const seconds = Number.isNaN(asked) ? waitSeconds : asked;
      await sleep(Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000, undefined, {
        signal,
      });
    }
    return this.send(path, method, signal, body);
  }

  private async send(
    path: string,
    method: string,
    signal: AbortSignal,
    body?: Json,
  ): Promise<{ answer: Response; text: string }> {
    signal.throwIfAborted();
    const { url, requestTimeoutSeconds } = this.server;
    const late = AbortSignal.timeout(requestTimeoutSeconds * 1000);
    const authorization = authorizationOf(this.server);
    try {
      const answer = await fetch(`${url}/${path}`, {
        method,
        body: body && JSON.stringify(body),
        headers: {
          accept: 'application/json',
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(authorization ? { authorization } : {}),
        },
        // Credentials go to no other host.
        redirect: 'manual',
        signal: AbortSignal.any([signal, late]),
      });
      return { answer, text: await readBounded(answer, this.maxBodyBytes) };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof MlflowError) throw error;
      if (!late.aborted) throw networkFault(error);
      throw new MlflowError(
        'unavailable',
        `It did not answer within ${requestTimeoutSeconds} s`,
        'Give it more time by `requestTimeoutSeconds`, or see why it is slow',
        { cause: error },
      );
    }
  }
}
