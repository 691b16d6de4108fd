/**
 * Asks, and gives up after a time.
 *
 * @param ask - must obey the signal it gets
 * @param givenUp - the caller's own wish to give up; its reason is what is thrown then
 * @throws Error that names the time, with the time-out as its cause
 */
export async function inTime<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  timeoutMs: number,
  givenUp?: AbortSignal,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signals = givenUp ? [givenUp, timeout] : [timeout];
  try {
    return await ask(AbortSignal.any(signals));
  } catch (cause) {
    if (!timeout.aborted || givenUp?.aborted) throw cause;
    throw new Error(
      `The insights backend did not answer within ${
        timeoutMs / 1_000
      } seconds.`,
      { cause },
    );
  }
}
