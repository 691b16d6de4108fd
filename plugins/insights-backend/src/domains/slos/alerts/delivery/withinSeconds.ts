import { DeliveryFault } from './DeliveryFault';

/**
 * Waits for work that cannot be ended, so long and no longer.
 *
 * @throws DeliveryFault when it takes longer; the signal's reason when it aborts; what the work throws
 */
export async function withinSeconds(
  seconds: number,
  signal: AbortSignal,
  work: Promise<void>,
): Promise<void> {
  const late = AbortSignal.timeout(seconds * 1_000);
  const either = AbortSignal.any([signal, late]);
  await Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const fail = () =>
        reject(
          late.aborted
            ? new DeliveryFault(`they did not answer within ${seconds} s`)
            : either.reason,
        );
      if (either.aborted) fail();
      else either.addEventListener('abort', fail, { once: true });
    }),
  ]);
}
