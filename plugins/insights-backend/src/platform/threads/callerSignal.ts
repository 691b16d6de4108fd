import { AsyncLocalStorage } from 'node:async_hooks';

const signals = new AsyncLocalStorage<AbortSignal>();

/** Works for a caller who may hang up: {@link callerSignal} tells of it wherever the work goes on. */
export function forCaller<Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  return signals.run(signal, work);
}

/** Aborts when nobody waits for the answer any more; undefined where it is not known who waits. */
export function callerSignal(): AbortSignal | undefined {
  return signals.getStore();
}
