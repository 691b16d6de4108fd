import { setImmediate } from 'node:timers/promises';

/** Work that comes in steps, and what it comes to. Between two of them it may wait. */
export type Steps<Result> = Generator<void, Result, void>;

/** So long others wait for the event loop, beside the longest step. */
const TURN_MILLISECONDS = 20;

/** Does the work in turns with whatever else the event loop has to do. */
export async function inTurns<Result>(work: Steps<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < TURN_MILLISECONDS) continue;
    await setImmediate();
    began = performance.now();
  }
}

/** Does the work at once, for what is small. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
