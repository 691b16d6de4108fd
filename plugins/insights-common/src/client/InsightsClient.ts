import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/api';
import type {
  InsightsAnswer,
  InsightsArguments,
  InsightsItem,
  InsightsListPath,
  InsightsPostPath,
  InsightsReadPath,
} from './operationTypes';
import { eachPage, type PageOf } from './pages';
import { ProblemError } from './ProblemError';
import { inTime } from './inTime';
import { readProblem } from './readProblem';

/** What the client is built from; Backstage's `discoveryApi` and `fetchApi` fit. @public */
export interface InsightsClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
  /** How long an answer may take until it is given up, in milliseconds; 30 seconds when left out. */
  timeoutMs?: number;
}

const defaultTimeoutMs = 30_000;

interface AnyRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
}

/**
 * Asks the API of the `insights` backend. Every method throws a `ProblemError` when it is refused, and an `Error` that says
 * so when no answer came in time.
 *
 * @example
 * ```ts
 * const client = new InsightsClient({ discoveryApi, fetchApi });
 * const radar = await client.get('/radars/{radarId}', { path: { radarId: 'web-platform' } });
 * ```
 *
 * @public
 */
export class InsightsClient {
  private readonly options: InsightsClientOptions;

  constructor(options: InsightsClientOptions) {
    this.options = options;
  }

  /** Reads one thing, or one page of a list. */
  async get<Path extends InsightsReadPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['get']>
  ): Promise<InsightsAnswer<paths[Path]['get']>> {
    return this.ask('get', path, request);
  }

  /** Starts something, or has something computed. */
  async post<Path extends InsightsPostPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['post']>
  ): Promise<InsightsAnswer<paths[Path]['post']>> {
    return this.ask('post', path, request);
  }

  /** Goes through all items of a list, page by page as they are wanted; leaving the loop ends it. */
  async *items<Path extends InsightsListPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['get']>
  ): AsyncGenerator<InsightsItem<Path>, void> {
    const asked: AnyRequest = request ?? {};
    const pages = eachPage(cursor =>
      this.ask<PageOf<InsightsItem<Path>>>('get', path, {
        ...asked,
        query: { ...asked.query, ...(cursor && { cursor }) },
      }),
    );
    for await (const page of pages) yield* page.items;
  }

  private async ask<Answer>(
    method: 'get' | 'post',
    path: keyof paths,
    request: AnyRequest = {},
  ): Promise<Answer> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = `${await discoveryApi.getBaseUrl('insights')}/v1`;
    // The methods above hold arguments and answers to the specification; here they are any of them.
    const client = createClient({
      baseUrl,
      fetch: asked => fetchApi.fetch(asked),
    }) as Client<Record<string, never>> & {
      request(...asked: unknown[]): Promise<{
        data?: Answer;
        error?: unknown;
        response: Response;
      }>;
    };
    const { data, error, response } = await inTime(
      signal =>
        client.request(method, path, {
          params: { path: request.path, query: request.query },
          body: request.body,
          signal,
        }),
      this.options.timeoutMs ?? defaultTimeoutMs,
      request.signal,
    );
    if (!response.ok || data === undefined) {
      throw new ProblemError(readProblem(error, response));
    }
    return data;
  }
}
