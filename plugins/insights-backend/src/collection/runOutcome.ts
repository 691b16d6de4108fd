import type { RunState } from './model/CollectionRun';

/** Characters of an error that are kept. */
const LONGEST_ERROR = 2000;

/** The reason of a run that is stopped because its process ends. */
export class InterruptedError extends Error {
  constructor() {
    super('The process that ran it was stopped.');
    this.name = 'InterruptedError';
  }
}

/** The reason of a run that is stopped because it took too long. */
export class TimeoutError extends Error {
  constructor(timeoutSeconds: number) {
    super(`It took longer than ${timeoutSeconds} seconds.`);
    this.name = 'TimeoutError';
  }
}

/** The reason of a run whose batch the portal's own database would not take. Its cause is for the log alone. */
export class StoreError extends Error {
  constructor(cause: unknown) {
    super('The batch could not be kept.', { cause });
    this.name = 'StoreError';
  }
}

/** Says how a run ended, from what it threw and how many items it could not keep. */
export function outcomeOf(
  failure: unknown,
  problemCount: number,
): { state: Exclude<RunState, 'running'>; error: string | undefined } {
  if (failure === undefined) {
    return {
      state: problemCount > 0 ? 'partial' : 'succeeded',
      error: undefined,
    };
  }
  return {
    state: failure instanceof InterruptedError ? 'interrupted' : 'failed',
    error: describe(failure).slice(0, LONGEST_ERROR),
  };
}

/**
 * Messages of an error and its causes; no stack: readers of the Sources page see it. What the database says is left out:
 * it holds statements with their values, and addresses.
 */
function describe(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  return failure.cause === undefined || failure instanceof StoreError
    ? failure.message
    : `${failure.message} (${describe(failure.cause)})`;
}
