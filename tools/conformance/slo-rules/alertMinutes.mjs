const MINUTE = 60;
const BUCKET = 300;

/**
 * In which minutes the alerts of an objective hold.
 *
 * @param rules - of the objective, which say how windows are made
 * @returns per severity and minute: `asGenerated`, by windows as the rules have them, and `asPortal`, by buckets
 */
export function alertMinutes(model, { slo, rules }, buckets) {
  const [objective] = slo.objectives;
  const { target, budgeting } = objective;
  const step = objective.sliceSeconds ?? BUCKET;
  const isSliced =
    budgeting.method !== 'Occurrences' || objective.sli.kind === 'raw';
  const sumsOf = width => {
    const slices = model.widenBuckets(buckets, width);
    const judged = model.judgeSlices(slices, budgeting);
    return new model.BudgetSums(model.budgetUnits([judged], budgeting, width));
  };
  const slices = sumsOf(step);
  const fine = isSliced ? slices : sumsOf(MINUTE);
  const windows = model.alertWindowsFor(
    model.secondsOf(objective.window.duration),
    step,
  );
  const sumsFor = seconds => (isAsked(model, rules, seconds) ? fine : slices);
  const states = now =>
    model
      .burningWindows(slices, target, windows, now, slo.lowTraffic)
      .map(({ severity, longSeconds, shortSeconds, factor, holds }) => {
        const long = sumsFor(longSeconds).over(now - longSeconds, now);
        const short = sumsFor(shortSeconds).over(now - shortSeconds, now);
        return {
          severity,
          asPortal: holds,
          asGenerated:
            [long, short].every(sum =>
              burnsFaster(model, sum, target, factor),
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

function burnsFaster(model, sum, target, factor) {
  const burn = model.burnRate(sum, target);
  return burn === null ? sum.badUnits > 0 : burn > factor;
}

function isEnough({ total, badUnits }, { lowTraffic }) {
  return (
    total >= lowTraffic.fewestUnits && badUnits >= lowTraffic.fewestBadUnits
  );
}

function minutesBySeverity(states, minutes) {
  const result = {};
  for (const severity of ['page', 'ticket']) {
    result[severity] = { asGenerated: [], asPortal: [] };
  }
  for (let minute = 0; minute <= minutes; minute += 1) {
    const now = states(minute * MINUTE);
    for (const severity of ['page', 'ticket']) {
      const own = now.filter(state => state.severity === severity);
      for (const by of ['asGenerated', 'asPortal']) {
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
