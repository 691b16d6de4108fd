import { seenBuckets } from './seenCounts.mjs';

const MINUTE = 60;
const BUCKET = 300;

/**
 * In which minutes the alerts of an objective hold.
 *
 * @param rules - of the objective, which say how windows are made
 * @param buckets - what is known of each minute
 * @param seen - counts of a range as the rules see them, where that is not what the minutes add up to (`seenCounts`)
 * @returns per severity and minute: `asGenerated`, by windows as the rules have them, `asPortal`, by buckets, and `firing`,
 *   where what is generated has held for as long as its rule waits
 */
export function alertMinutes(model, { slo, rules }, buckets, seen) {
  const [objective] = slo.objectives;
  const { target, budgeting } = objective;
  const step = objective.sliceSeconds ?? BUCKET;
  const windowSeconds = model.secondsOf(objective.window.duration);
  const isSliced =
    budgeting.method !== 'Occurrences' || objective.sli.kind === 'raw';
  const summed = (counts, width) => {
    const judged = model.judgeSlices(counts, budgeting);
    return new model.BudgetSums(model.budgetUnits([judged], budgeting, width));
  };
  const sumsOf = width => summed(model.widenBuckets(buckets, width), width);
  const slices = sumsOf(step);
  const end = buckets.total.length * MINUTE;
  const ruledSlices = seen
    ? summed(seenBuckets(seen, step, end), step)
    : slices;
  const fine = isSliced || seen ? ruledSlices : sumsOf(MINUTE);
  const alerts = model
    .alertsFor(slo.ownAlerts, windowSeconds, step)
    .filter(({ operator }) => operator !== 'noData');
  const ruled = (seconds, now) => {
    const isToTheMinute = isAsked(model, rules, seconds);
    if (isToTheMinute && seen && !isSliced) return seen(now, seconds);
    return (isToTheMinute ? fine : ruledSlices).over(now - seconds, now);
  };
  const { lowTraffic } = slo;
  const usualAt = now =>
    model.usualUnits(ruledSlices, {
      ...{ startSeconds: now - windowSeconds, endSeconds: now },
    });
  const states = now =>
    model
      .burningWindows(slices, target, alerts, now, {
        lowTraffic,
        windowSeconds,
      })
      .map(alert => {
        const { severity, longSeconds, shortSeconds, holds } = alert;
        const long = ruled(longSeconds, now);
        const short = ruled(shortSeconds, now);
        const weight = lowTraffic.isWeighted
          ? model.trafficWeight(
              { ...long, slices: longSeconds / step },
              // Recorded a minute before: the group of the budgets comes after that of the alerts.
              usualAt(now - MINUTE),
            )
          : 1;
        return {
          severity,
          // Alerts that each SLO gets of itself do not wait where Prometheus looks.
          waits: alert.policy === null ? 0 : alert.afterSeconds / MINUTE,
          asPortal: holds,
          asGenerated:
            [long, short].every(sum =>
              burnsBeyond(model, sum, target, alert, weight),
            ) && isEnough(long, slo),
        };
      });
  return minutesBySeverity(states, buckets.total.length);
}

/** Whether rules look at what a window holds at the minute, and do not add up whole slices. */
function isAsked(model, rules, seconds) {
  const window = model.promDuration(seconds);
  const error = rules.find(
    ({ record }) => record === `slo:sli_error:ratio_rate${window}`,
  );
  const events = rules.find(
    ({ record }) => record === `slo:sli_events:increase${window}`,
  );
  return [error, events].every(
    rule => rule && !/^(sum|avg)_over_time\(slo:/.test(rule.expr),
  );
}

function burnsBeyond(model, sum, target, { operator, factor }, weight) {
  const burn = model.burnRate(sum, target);
  if (burn === null) return sum.badUnits > 0;
  return operator === 'gte' ? burn * weight >= factor : burn * weight > factor;
}

function isEnough({ total, badUnits }, { lowTraffic }) {
  return (
    total >= lowTraffic.fewestUnits && badUnits >= lowTraffic.fewestBadUnits
  );
}

function minutesBySeverity(states, minutes) {
  const result = {};
  for (const severity of ['page', 'ticket']) {
    result[severity] = { asGenerated: [], asPortal: [], firing: [] };
  }
  /** For how many minutes before each alert has held. */
  const held = [];
  for (let minute = 0; minute <= minutes; minute += 1) {
    const now = states(minute * MINUTE).map((state, alert) => {
      held[alert] = state.asGenerated ? (held[alert] ?? -1) + 1 : -1;
      const firing = state.asGenerated && held[alert] >= state.waits;
      return { ...state, firing };
    });
    for (const severity of ['page', 'ticket']) {
      const own = now.filter(state => state.severity === severity);
      for (const by of ['asGenerated', 'asPortal', 'firing']) {
        result[severity][by].push(own.some(state => state[by]));
      }
    }
  }
  return result;
}

/** The longest run of minutes in which two say otherwise: by so much one begins or ends later than the other. */
export function longestDisagreement(left, right) {
  let longest = 0;
  let run = 0;
  left.forEach((holds, minute) => {
    run = holds === right[minute] ? 0 : run + 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
