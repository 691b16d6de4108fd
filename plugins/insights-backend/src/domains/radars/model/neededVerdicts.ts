import { conditionHolds, NO_SLACK } from './conditionHolds';
import { partsOf } from './partsOf';
import type { Policy, RingCondition } from './RadarDefinition';
import { verdictSpell, type VerdictSpell } from './verdictSpell';

/** Values alone are looked at, and no verdict is known. */
const BY_VALUES: VerdictSpell = { periods: 1, isKept: () => false };

/**
 * The periods whose verdicts a replay needs: those at which the suggested ring can hang on one, the last, for what is told of it,
 * and before each as many as a verdict must hold. Elsewhere values alone decide, and the costly verdict need not be computed.
 *
 * @param from - first period of interest
 */
export function neededVerdicts(
  policy: Policy,
  values: Float64Array,
  from: number,
): number[] {
  const last = values.length - 1;
  if (!asksForVerdicts(policy) || last < from) return [];
  const hanging = hangingPeriods(policy, values, from, ({ condition }, open) =>
    open ? namesVerdict(condition) : false,
  );
  const { periods: held } = verdictSpell(policy);
  const needed = new Set<number>();
  for (const period of [...hanging, last]) {
    for (let at = Math.max(0, period - held + 1); at <= period; at++) {
      if (!Number.isNaN(values[at])) needed.add(at);
    }
  }
  return [...needed].sort((a, b) => a - b);
}

/**
 * The periods at which the suggested ring, or what hysteresis remembers in it, can hang on the forecast.
 *
 * @param from - first period of interest
 */
export function forecastPeriods(
  policy: Policy,
  values: Float64Array,
  from: number,
): number[] {
  return hangingPeriods(policy, values, from, ({ condition }) =>
    namesOutlook(condition),
  );
}

/** The periods whose forecasts a replay needs: those that it hangs on, and the last, for what is told of it. */
export function neededForecasts(
  policy: Policy,
  values: Float64Array,
  from: number,
): number[] {
  const last = values.length - 1;
  if (!asksForForecasts(policy) || last < from) return [];
  const periods = forecastPeriods(policy, values, from);
  return periods.at(-1) === last ? periods : [...periods, last];
}

/** Whether a policy asks for forecasts at all. */
export function asksForForecasts({ rings }: Pick<Policy, 'rings'>): boolean {
  return rings.some(({ when }) => when && namesOutlook(when));
}

/** Whether a policy asks for verdicts at all. */
export function asksForVerdicts({ rings }: Pick<Policy, 'rings'>): boolean {
  return rings.some(({ when }) => when && namesVerdict(when));
}

function namesVerdict(condition: RingCondition): boolean {
  return partsOf(condition).some(({ verdict }) => verdict !== undefined);
}

function namesOutlook(condition: RingCondition): boolean {
  return partsOf(condition).some(part => part.forecast ?? part.risk);
}

/** A condition, and what it asks of the values alone. */
interface Asked {
  readonly condition: RingCondition;
  readonly levels: RingCondition;
}

/**
 * @param hangs - whether something hangs on a condition that may hold; `open` where values alone do not say that it does
 */
function hangingPeriods(
  { rings, hysteresis }: Policy,
  values: Float64Array,
  from: number,
  hangs: (asked: Asked, open: boolean) => boolean,
): number[] {
  const conditions = rings.flatMap(({ when }): Asked[] =>
    when ? [{ condition: when, levels: levelsOnly(when) }] : [],
  );
  const doesHang = (period: number) => {
    for (const asked of conditions) {
      const holds = holdsByValues(asked.condition, values, period);
      const mayHold =
        holds || holdsAtMost(asked.levels, values, hysteresis, period);
      if (mayHold && hangs(asked, !holds)) return true;
      // Nothing further out can be suggested.
      if (holds) return false;
    }
    return false;
  };
  const periods: number[] = [];
  for (let period = from; period < values.length; period++) {
    if (doesHang(period)) periods.push(period);
  }
  return periods;
}

/** Holds by the values alone, whatever verdict and forecast say. */
export function holdsByValues(
  condition: RingCondition,
  values: Float64Array,
  period: number,
): boolean {
  let asked = false;
  const holds = conditionHolds(
    condition,
    {
      values,
      verdictAt: () => {
        asked = true;
        return 'unknown';
      },
    },
    period,
    NO_SLACK,
    BY_VALUES,
  );
  return holds && !asked;
}

/** Could hold if verdict and forecast were right, and every level had been reached before. */
function holdsAtMost(
  levels: RingCondition,
  values: Float64Array,
  hysteresis: number,
  period: number,
): boolean {
  return conditionHolds(
    levels,
    { values, verdictAt: () => 'unknown' },
    period,
    () => hysteresis,
    BY_VALUES,
  );
}

/** What a condition asks of the values; verdict and forecast are taken to be right. */
function levelsOnly(condition: RingCondition): RingCondition {
  const { verdict: _, forecast: __, risk: ___, any, all, ...rest } = condition;
  return {
    ...rest,
    ...(any ? { any: any.map(levelsOnly) } : {}),
    ...(all ? { all: all.map(levelsOnly) } : {}),
  };
}
