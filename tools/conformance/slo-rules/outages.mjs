/** Minutes before an outage, so that no window of a page looks back to where there is no data. */
const QUIET = 8 * 60;

const within = (minute, from, length) =>
  minute >= QUIET + from && minute < QUIET + from + length;

/** Per shape: how long it is looked at, and the share of requests that fails in each minute. */
export const OUTAGES = {
  sharp: {
    minutes: QUIET + 8 * 60,
    shareOf: minute => (within(minute, 3, 43) ? 0.83 : 0),
  },
  'slow-burn': {
    minutes: QUIET + 30 * 60,
    shareOf: minute => (within(minute, 1, 14 * 60) ? 0.0231 : 0.0001),
  },
  flapping: {
    minutes: QUIET + 10 * 60,
    shareOf: minute =>
      within(minute, 2, 200) && (minute - QUIET) % 37 < 11 ? 0.31 : 0,
  },
  'short-spike': {
    minutes: QUIET + 7 * 60,
    shareOf: minute => (within(minute, 4, 2) ? 0.97 : 0),
  },
  'days-of-little': {
    minutes: QUIET + 96 * 60,
    shareOf: minute => (within(minute, 7, 80 * 60) ? 0.0173 : 0),
  },
};

/**
 * Requests and failures of each minute. Traffic swells and ebbs with the day; failures are whole.
 *
 * @returns totals and bad counts, one a minute
 */
export function trafficOf({ minutes, shareOf }) {
  const total = [];
  const bad = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    const swell = Math.sin((minute / 1_440) * 2 * Math.PI);
    const requests = Math.round(2_017 + 911 * swell + ((minute * 37) % 53));
    total.push(requests);
    bad.push(Math.round(requests * shareOf(minute)));
  }
  return { total, bad };
}
