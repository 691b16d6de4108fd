import { constants, type Http2ServerResponse } from 'node:http2';
import type { CallRecord } from '../calls/CallRecord';

/** Longer than any call: a stream on which nothing happens for so long is left open by mistake. */
const IDLE_STREAM_MILLISECONDS = 90_000;

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
    stream.setTimeout(IDLE_STREAM_MILLISECONDS, () =>
      stream.close(constants.NGHTTP2_CANCEL),
    );
    stream.once('close', async () => {
      await record.work;
      this.#open -= 1;
    });
  }
}
