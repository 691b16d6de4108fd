import { MlflowError, type MlflowErrorKind } from './MlflowError';

const MOST_WORDS = 500;

const IS_IT_MLFLOW =
  'Let `url` be the address of the tracking server, and see that no sign-in page and no proxy answers in its place';

const KINDS: Readonly<Record<string, MlflowErrorKind>> = {
  RESOURCE_DOES_NOT_EXIST: 'missing',
  INTERNAL_ERROR: 'failed',
  PERMISSION_DENIED: 'denied',
  UNAUTHENTICATED: 'denied',
  CUSTOMER_UNAUTHORIZED: 'denied',
};

const MENDS: Readonly<Record<MlflowErrorKind, string>> = {
  denied:
    'Let `token` or `basic` be those of a user who may read all models and experiments, and move aliases where that is wanted',
  missing: 'See in MLflow whether it was deleted or renamed',
  refused: 'See what MLflow says of it; its version may not know this question',
  failed: 'See the log of the MLflow server; it is asked again',
  unavailable: 'See the log of the MLflow server; it is asked again',
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function kindOf(status: number, code: unknown): MlflowErrorKind {
  const known = typeof code === 'string' ? KINDS[code] : undefined;
  if (known) return known;
  if (status === 401 || status === 403) return 'denied';
  return status >= 500 || status === 429 ? 'unavailable' : 'refused';
}

/**
 * The object that an answer holds.
 *
 * @param answer - status and headers of it
 * @param text - its body
 * @throws MlflowError that says why it is none
 */
export function objectIn(
  answer: Pick<Response, 'status' | 'headers'>,
  text: string,
): Readonly<Record<string, unknown>> {
  const { status, headers } = answer;
  if (status >= 200 && status <= 299) {
    const body = parsed(text);
    if (isObject(body)) return body;
    const type = headers.get('content-type')?.split(';')[0] ?? 'no type';
    throw new MlflowError(
      'unavailable',
      `It answers with something else than JSON of MLflow's API, or with a part of it (${type})`,
      IS_IT_MLFLOW,
      { status },
    );
  }
  throw faultOf(answer, text);
}

/** Why an answer that is no success is none. */
export function faultOf(
  { status }: Pick<Response, 'status'>,
  text: string,
): MlflowError {
  if (status >= 300 && status <= 399) {
    return new MlflowError(
      'unavailable',
      `It redirects (${status}), which is not followed`,
      IS_IT_MLFLOW,
      { status },
    );
  }
  const body = parsed(text);
  const { error_code: code, message } = isObject(body) ? body : {};
  const kind = kindOf(status, code);
  const words =
    typeof message === 'string' ? `: ${message.slice(0, MOST_WORDS)}` : '';
  const isOfMlflow = kind === 'denied' || code !== undefined || status >= 429;
  return new MlflowError(
    kind,
    `It answers with ${status}${words}`,
    isOfMlflow ? MENDS[kind] : IS_IT_MLFLOW,
    { status },
  );
}
