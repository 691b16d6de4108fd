import { conditionHolds, NO_SLACK } from './conditionHolds';
import type { RadarDefinition, RingCondition } from './RadarDefinition';

/**
 * The periods at which the suggested ring can hang on the verdict: elsewhere the values alone decide, and the costly
 * verdict need not be computed.
 *
 * @param from - first period of interest
 */
export function verdictPeriods(
  { rings, hysteresis }: Pick<RadarDefinition, 'rings' | 'hysteresis'>,
  values: Float64Array,
  from: number,
): number[] {
  const conditions = rings.flatMap(({ when }): Asked[] =>
    when ? [{ condition: when, levels: withoutVerdicts(when) }] : [],
  );
  const periods: number[] = [];
  for (let period = from; period < values.length; period++) {
    if (hangsOnVerdict(conditions, values, hysteresis, period)) {
      periods.push(period);
    }
  }
  return periods;
}

/** A condition, and what it asks of the values alone. */
interface Asked {
  readonly condition: RingCondition;
  readonly levels: RingCondition;
}

function hangsOnVerdict(
  conditions: readonly Asked[],
  values: Float64Array,
  hysteresis: number,
  period: number,
): boolean {
  for (const { condition, levels } of conditions) {
    if (holdsWithoutVerdict(condition, values, period)) return false;
    if (mayHold(levels, values, hysteresis, period)) return true;
  }
  return false;
}

/** Holds by the values alone: nothing further out can be suggested. */
function holdsWithoutVerdict(
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
  );
  return holds && !asked;
}

/** Could hold if the verdict were right, and every level had been reached before. */
function mayHold(
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
  );
}

function withoutVerdicts(condition: RingCondition): RingCondition {
  const { verdict: _, any, all, ...rest } = condition;
  return {
    ...rest,
    ...(any ? { any: any.map(withoutVerdicts) } : {}),
    ...(all ? { all: all.map(withoutVerdicts) } : {}),
  };
}
