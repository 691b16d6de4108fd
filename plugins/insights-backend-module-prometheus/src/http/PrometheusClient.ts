import { answerFault, envelopeOf, type Envelope } from './answerFault';
import { Gate } from './Gate';
import { liftSamples, type LiftedSamples } from './liftSamples';
import { PrometheusError } from './PrometheusError';
import { readBounded } from './readBounded';
import { readMatrix, type Series, type Slices } from './readMatrix';

/** What is known of a server. */
export interface PrometheusServer {
  /** Where the API is, up to what stands before `/api/v1`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly maxConcurrency: number;
}

const MAX_BODY_BYTES = 100_000_000;
const MOST_REDIRECTS = 3;

/** What an object says under a name. Asked for so, since errors of `fetch` can be of another realm than `Error`. */
const said = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;

/** Why `fetch` failed, in few words: the code of its cause, since its own message says nothing. */
function networkFault(error: unknown): PrometheusError {
  const code = said(said(error, 'cause'), 'code');
  return new PrometheusError(
    'unavailable',
    `It does not answer${typeof code === 'string' ? ` (${code})` : ''}`,
    { cause: error },
  );
}

/** On the same machine, to compress costs a sixth of the server's time and saves nothing. */
const encodingFor = ({ hostname }: URL): Record<string, string> =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
    ? { 'accept-encoding': 'identity' }
    : {};

/** Asks the HTTP API of a Prometheus, so many questions at once and no more. */
export class PrometheusClient {
  private readonly gate: Gate;

  constructor(
    private readonly server: PrometheusServer,
    private readonly nowSeconds: () => number = () => Date.now() / 1000,
    private readonly maxBodyBytes = MAX_BODY_BYTES,
  ) {
    this.gate = new Gate(server.maxConcurrency);
  }

  /**
   * What a query gives at the end of each slice.
   *
   * @throws PrometheusError when there is no answer; the signal's reason when it aborts
   */
  queryRange(
    query: string,
    slices: Slices,
    signal: AbortSignal,
  ): Promise<Series[]> {
    const { startSeconds, unitSeconds, count } = slices;
    const form = new URLSearchParams({
      query,
      start: String(startSeconds + unitSeconds),
      end: String(startSeconds + count * unitSeconds),
      step: String(unitSeconds),
      timeout: `${this.server.timeoutSeconds}s`,
      // Thanos: rather no answer than one of a part of the data.
      partial_response: 'false',
    });
    return this.gate.run(async () => {
      const { data, values } = await this.ask(form, slices, signal);
      return readMatrix(data, slices, values);
    }, signal);
  }

  private async ask(
    form: URLSearchParams,
    slices: Slices,
    signal: AbortSignal,
  ): Promise<Partial<Envelope> & Pick<LiftedSamples, 'values'>> {
    const late = AbortSignal.timeout(this.server.timeoutSeconds * 1000);
    try {
      const answer = await this.post(
        new URL(`${this.server.url}/api/v1/query_range`),
        form,
        AbortSignal.any([signal, late]),
      );
      const body = await readBounded(answer, this.maxBodyBytes);
      const { text, values } = liftSamples(body, slices);
      const envelope = envelopeOf(text);
      const fault = answerFault(answer, envelope, this.nowSeconds());
      if (fault) throw fault;
      return { ...envelope, values };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof PrometheusError) throw error;
      if (late.aborted) {
        throw new PrometheusError(
          'slow',
          `It did not answer within ${this.server.timeoutSeconds} s`,
          { cause: error },
        );
      }
      throw networkFault(error);
    }
  }

  private headersFor(url: URL): Headers {
    const headers = new Headers({
      accept: 'application/json',
      ...encodingFor(url),
    });
    // One by one, since the same name in other letters would be a second value of it.
    for (const [name, value] of Object.entries(this.server.headers)) {
      headers.set(name, value);
    }
    return headers;
  }

  /** Follows redirects to the same host alone: headers may hold credentials. */
  private async post(
    url: URL,
    form: URLSearchParams,
    signal: AbortSignal,
    redirects = 0,
  ): Promise<Response> {
    const answer = await fetch(url, {
      method: 'POST',
      body: form,
      headers: this.headersFor(url),
      redirect: 'manual',
      signal,
    });
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) {
      return answer;
    }
    await answer.body?.cancel();
    const next = URL.canParse(location, url)
      ? new URL(location, url)
      : undefined;
    // Others than these two become a GET without the query.
    const keepsBody = answer.status === 307 || answer.status === 308;
    if (
      next?.origin !== url.origin ||
      !keepsBody ||
      redirects >= MOST_REDIRECTS
    ) {
      throw new PrometheusError(
        'unavailable',
        `It redirects (${answer.status}), which is followed to the same host alone; name in \`url\` where the API is`,
      );
    }
    return this.post(next, form, signal, redirects + 1);
  }
}
