/**
 * Waits for work so long and no longer; work that does not obey its signal goes on unheard.
 *
 * @param signal - of who waits
 * @throws Error that names the time when it takes longer; the signal's reason when it aborts; what the work throws
 */
export async function withinSeconds<Result>(
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const late = AbortSignal.timeout(Math.ceil(seconds * 1_000));
  const either = AbortSignal.any([signal, late]);
  const reasonNow = () =>
    late.aborted ? new Error(`no answer within ${seconds} s`) : either.reason;
  if (either.aborted) throw reasonNow();
  return new Promise<Result>((resolve, reject) => {
    const fail = () => reject(reasonNow());
    either.addEventListener('abort', fail, { once: true });
    work(either)
      .then(resolve, error => reject(late.aborted ? reasonNow() : error))
      .finally(() => either.removeEventListener('abort', fail));
  });
}
