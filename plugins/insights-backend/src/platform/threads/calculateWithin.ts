import { Problem } from '../Problem';

/** Less than the 30 s after which many proxies hang up. */
export const CALCULATION_TIMEOUT_SECONDS = 20;

/**
 * Calculates for a caller who waits.
 *
 * @param calculate - gives up when the signal aborts
 * @throws Problem `calculation-too-long`
 */
export async function calculateWithin<Result>(
  timeoutSeconds: number,
  calculate: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    return await calculate(timeout);
  } catch (cause) {
    if (!timeout.aborted) throw cause;
    throw new Problem(
      'calculation-too-long',
      `The calculation took longer than ${timeoutSeconds} s and was given up.`,
      { cause },
    );
  }
}
