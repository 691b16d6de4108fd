/**
 * Waits for a promise, but not for ever once the signal is aborted: a grace later it is left behind.
 *
 * @throws the signal's reason when that happens
 */
export async function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  graceMilliseconds: number,
): Promise<T> {
  let onAbort = () => {};
  let grace: NodeJS.Timeout | undefined;
  const leftBehind = new Promise<never>((_, reject) => {
    onAbort = () => {
      grace = setTimeout(() => reject(signal.reason), graceMilliseconds);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, leftBehind]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(grace);
    // What was left behind may still fail; nobody waits for it.
    promise.catch(() => {});
  }
}
