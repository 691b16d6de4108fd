import { Problem } from '../Problem';
import { callerSignal } from './callerSignal';

/** Less than the 30 s after which many proxies hang up. */
export const CALCULATION_TIMEOUT_SECONDS = 20;

/**
 * Calculates for a caller who waits, and gives up when the caller hangs up.
 *
 * @param calculate - gives up when the signal aborts
 * @throws Problem `calculation-too-long`; the reason of the caller's signal
 */
export async function calculateWithin<Result>(
  timeoutSeconds: number,
  calculate: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timeout = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
  const caller = callerSignal();
  caller?.throwIfAborted();
  try {
    return await calculate(
      caller ? AbortSignal.any([timeout, caller]) : timeout,
    );
  } catch (cause) {
    if (caller?.aborted) throw caller.reason;
    if (!timeout.aborted) throw cause;
    throw new Problem(
      'calculation-too-long',
      `The calculation took longer than ${Math.round(
        timeoutSeconds,
      )} s and was given up.`,
      { cause },
    );
  }
}
