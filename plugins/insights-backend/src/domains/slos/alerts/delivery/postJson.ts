import { DeliveryFault } from './DeliveryFault';

/** Where a webhook is, and what is sent with each request. */
export interface Webhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Who takes longer is taken for dead: the alert is sent again. */
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Posts JSON. Redirects are not followed: the headers may hold credentials, and other hosts are not to get them.
 *
 * @throws DeliveryFault when the answer is not one of success
 */
export async function postJson(
  { url, headers }: Webhook,
  body: unknown,
  signal: AbortSignal,
): Promise<void> {
  const late = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, 'content-type': 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, late]),
    });
  } catch (cause) {
    throw networkFault(cause, late.aborted);
  }
  await answer.body?.cancel();
  if (answer.ok) return;
  const isRedirect = answer.status >= 300 && answer.status < 400;
  throw new DeliveryFault(
    isRedirect
      ? `It redirects (${answer.status}), which is not followed; name in \`url\` where it is`
      : `It answers with ${answer.status}`,
  );
}

function networkFault(cause: unknown, isLate: boolean): DeliveryFault {
  if (isLate) {
    const seconds = TIMEOUT_MILLISECONDS / 1_000;
    return new DeliveryFault(`It did not answer within ${seconds} s`, {
      cause,
    });
  }
  const inner = cause instanceof Error ? cause.cause : undefined;
  const code =
    inner instanceof Error && 'code' in inner ? ` (${inner.code})` : '';
  return new DeliveryFault(`It does not answer${code}`, { cause });
}
