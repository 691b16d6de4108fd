import { constants, type ServerHttp2Session } from 'node:http2';

/**
 * Clients measure the line by a ping for most answers, so that each call gives them anew; one that pings on and on without
 * calling costs more than it tells.
 */
const MOST_PINGS_A_MINUTE = 600;
const MINUTE_MILLISECONDS = 60_000;

/** Who says nothing for so long has gone, or can come again. */
const IDLE_MILLISECONDS = 15 * MINUTE_MILLISECONDS;

/** Keeps a connection from costing without calling: too many pings end it, and so does silence. */
export function limitPings(session: ServerHttp2Session): void {
  let pings = 0;
  let since = performance.now();
  session.on('stream', () => {
    pings = 0;
  });
  session.on('ping', () => {
    const now = performance.now();
    if (now - since > MINUTE_MILLISECONDS) {
      since = now;
      pings = 0;
    }
    pings += 1;
    if (pings <= MOST_PINGS_A_MINUTE) return;
    session.goaway(
      constants.NGHTTP2_ENHANCE_YOUR_CALM,
      0,
      Buffer.from('too_many_pings'),
    );
    session.destroy();
  });
  session.setTimeout(IDLE_MILLISECONDS, () => session.close());
}
