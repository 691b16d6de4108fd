import { PrometheusError } from './PrometheusError';
import { retryAfterSeconds } from './retryAfter';

/** What every answer of the API looks like. */
export interface Envelope {
  readonly status: 'success' | 'error';
  readonly data?: unknown;
  readonly errorType?: unknown;
  readonly error?: unknown;
  readonly warnings?: unknown;
  /** VictoriaMetrics: whether some of its storage did not answer. */
  readonly isPartial?: unknown;
}

/** Prometheus has no type of its own for these; they are errors of the kind `execution`. */
const TOO_MUCH = [
  'too many samples',
  'exceeded maximum resolution',
  'exceeds the limit',
  'the query hit the max',
  'query time range',
  'timed out',
  'timeout',
  'deadline exceeded',
  // VictoriaMetrics names the flag of the limit.
  '-search.max',
];

/** Errors of the query itself. VictoriaMetrics has no types of errors: it repeats the status of its answer. */
const OF_QUERY: readonly unknown[] = ['execution', 'canceled', '400', '422'];

const MOST_WORDS = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answer, where it is one of the API. */
export function envelopeOf(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const { status } = value;
    return status === 'success' || status === 'error'
      ? { ...value, status }
      : undefined;
  } catch {
    return undefined;
  }
}

function ofApi({ errorType, error }: Envelope): PrometheusError {
  const words = String(error ?? errorType ?? 'no reason given');
  const said = words.slice(0, MOST_WORDS);
  const isTooMuch = TOO_MUCH.some(sign => words.toLowerCase().includes(sign));
  if (errorType === 'timeout' || isTooMuch) {
    return new PrometheusError('heavy', `The query is too heavy: ${said}`);
  }
  if (errorType === 'bad_data') {
    return new PrometheusError('query', `The query is refused: ${said}`, {
      isLasting: true,
    });
  }
  if (OF_QUERY.includes(errorType)) {
    return new PrometheusError('query', `The query failed: ${said}`);
  }
  return new PrometheusError('unavailable', `It answers: ${said}`);
}

/** Counts of a part of the data would be too low, and nobody could see it. */
function partFault({ warnings, isPartial }: Envelope) {
  const told = (Array.isArray(warnings) ? warnings : [])
    .map(String)
    // Remarks on the query, which is answered as a whole.
    .filter(warning => !warning.startsWith('PromQL '));
  if (isPartial !== true && told.length === 0) return undefined;
  const said = told.join('; ').slice(0, MOST_WORDS);
  return new PrometheusError(
    'query',
    `Only a part of the data was there${said ? `: ${said}` : ''}`,
  );
}

/** Why an answer is none; undefined when it is one. */
export function answerFault(
  answer: Pick<Response, 'status' | 'headers'>,
  envelope: Envelope | undefined,
  nowSeconds: number,
): PrometheusError | undefined {
  const { status, headers } = answer;
  const retry = retryAfterSeconds(headers.get('retry-after'), nowSeconds);
  if (status === 429 || (status === 503 && retry !== undefined)) {
    return new PrometheusError('busy', `It asks to be left alone (${status})`, {
      retryAfterSeconds: retry,
    });
  }
  if (envelope?.status === 'error') return ofApi(envelope);
  if (status < 200 || status > 299) {
    return new PrometheusError('unavailable', `It answers with ${status}`);
  }
  if (!envelope) {
    const type = headers.get('content-type')?.split(';')[0] ?? 'no type';
    return new PrometheusError(
      'unavailable',
      `It answers with something else than JSON of Prometheus' API (${type})`,
    );
  }
  return partFault(envelope);
}
