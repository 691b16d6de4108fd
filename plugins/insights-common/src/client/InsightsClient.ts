import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/api';
import type {
  InsightsAnswer,
  InsightsArguments,
  InsightsDeletePath,
  InsightsItem,
  InsightsListPath,
  InsightsPatchPath,
  InsightsPostPath,
  InsightsPutPath,
  InsightsReadPath,
} from './operationTypes';
import { askByAddress } from './askByAddress';
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

/** An answer with its entity tag. @public */
export interface Tagged<Answer> {
  answer: Answer;
  /** Names this state of the thing: what a change gives as `ifMatch`. Null where none came. */
  etag: string | null;
}

const defaultTimeoutMs = 30_000;

interface AnyRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  ifMatch?: string;
  ifNoneMatch?: string;
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
    return (
      await this.ask<InsightsAnswer<paths[Path]['get']>>('get', path, request)
    ).answer;
  }

  /** Reads one thing with its entity tag, to change it afterwards. */
  async getTagged<Path extends InsightsReadPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['get']>
  ): Promise<Tagged<InsightsAnswer<paths[Path]['get']>>> {
    return this.ask('get', path, request);
  }

  /** Starts something, or has something computed. */
  async post<Path extends InsightsPostPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['post']>
  ): Promise<InsightsAnswer<paths[Path]['post']>> {
    return (
      await this.ask<InsightsAnswer<paths[Path]['post']>>('post', path, request)
    ).answer;
  }

  /** Replaces a thing, where it still is what `ifMatch` names; makes it with `ifNoneMatch: '*'` where both can be. */
  async put<Path extends InsightsPutPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['put']>
  ): Promise<InsightsAnswer<paths[Path]['put']>> {
    return (
      await this.ask<InsightsAnswer<paths[Path]['put']>>('put', path, request)
    ).answer;
  }

  /** Changes parts of a thing, where it still is what `ifMatch` names. */
  async patch<Path extends InsightsPatchPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['patch']>
  ): Promise<InsightsAnswer<paths[Path]['patch']>> {
    return (
      await this.ask<InsightsAnswer<paths[Path]['patch']>>(
        'patch',
        path,
        request,
      )
    ).answer;
  }

  /** Deletes a thing, where it still is what `ifMatch` names. */
  async delete<Path extends InsightsDeletePath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['delete']>
  ): Promise<InsightsAnswer<paths[Path]['delete']>> {
    return (
      await this.ask<InsightsAnswer<paths[Path]['delete']>>(
        'delete',
        path,
        request,
      )
    ).answer;
  }

  /** Goes through all items of a list, page by page as they are wanted; leaving the loop ends it. */
  async *items<Path extends InsightsListPath>(
    path: Path,
    ...[request]: InsightsArguments<paths[Path]['get']>
  ): AsyncGenerator<InsightsItem<Path>, void> {
    const asked: AnyRequest = request ?? {};
    const pages = eachPage(async cursor => {
      const query = { ...asked.query, ...(cursor && { cursor }) };
      const page = await this.ask<PageOf<InsightsItem<Path>>>('get', path, {
        ...asked,
        query,
      });
      return page.answer;
    });
    for await (const page of pages) yield* page.items;
  }

  private async ask<Answer>(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: keyof paths,
    request: AnyRequest = {},
  ): Promise<Tagged<Answer>> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = `${await discoveryApi.getBaseUrl('insights')}/v1`;
    // The methods above hold arguments and answers to the specification; here they are any of them.
    const client = createClient({
      baseUrl,
      fetch: asked => askByAddress(fetchApi, asked),
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
          headers: {
            ...(request.ifMatch && { 'If-Match': request.ifMatch }),
            ...(request.ifNoneMatch && {
              'If-None-Match': request.ifNoneMatch,
            }),
          },
          signal,
        }),
      this.options.timeoutMs ?? defaultTimeoutMs,
      request.signal,
    );
    if (!response.ok || data === undefined) {
      throw new ProblemError(readProblem(error, response));
    }
    return { answer: data, etag: response.headers.get('etag') };
  }
}
