import { constants, type Http2ServerResponse } from 'node:http2';
import type { CallRecord } from '../calls/CallRecord';

/** Longer than any call with its message on the way: what lasts longer is left open by mistake, or to hold the place. */
const LONGEST_STREAM_MILLISECONDS = 90_000;

/** Counts the calls that are being answered. */
export class CallCount {
  readonly #most: number;
  #open = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether there are as many as may be. */
  get isFull(): boolean {
    return this.#open >= this.#most;
  }

  /** Counts a call until it is answered and its work is done, also where the caller has gone. */
  add({ stream }: Http2ServerResponse, record: CallRecord): void {
    this.#open += 1;
    const cutOff = setTimeout(
      () => stream.close(constants.NGHTTP2_CANCEL),
      LONGEST_STREAM_MILLISECONDS,
    );
    cutOff.unref();
    stream.once('close', async () => {
      clearTimeout(cutOff);
      await record.work;
      this.#open -= 1;
    });
  }
}
