import type { Verdict } from '../../trends';
import type { HeldPart, RadarDefinition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/** So many periods on end, where a policy does not say it. */
export const DEFAULT_VERDICT_PERIODS = 3;

/** What of a policy says how long a verdict must have been there, or be gone, before a ring moves by it. */
export type VerdictPolicy = Pick<RadarDefinition, 'verdictPeriods'>;

/** How a verdict is asked for. */
export interface VerdictSpell {
  /** So many periods on end, at least 1. */
  readonly periods: number;
  /** Whether the blip has gained these in its ring: there they count until they have been missed for that long. */
  readonly isKept: (verdicts: readonly Verdict[]) => boolean;
}

/**
 * How a policy asks for a verdict.
 *
 * @param reached - what a blip has reached, in the ring that it is in already; left out for another ring
 */
export function verdictSpell(
  { verdictPeriods = DEFAULT_VERDICT_PERIODS }: VerdictPolicy,
  reached?: ReadonlySet<HeldPart>,
): VerdictSpell {
  return {
    periods: verdictPeriods,
    isKept: verdicts => reached?.has(verdicts) ?? false,
  };
}

/**
 * Whether a verdict counts at a period: it must have been there for the spell, and where it was gained in this ring it must not
 * have been missed for as long, so that one odd month moves nothing. A topic that has fewer values is judged by those it has.
 */
export function verdictHolds(
  verdicts: readonly Verdict[],
  series: RingSeries,
  period: number,
  { periods, isKept }: VerdictSpell,
): boolean {
  const asked = periodsOfValues(series, period, periods);
  const kept = isKept(verdicts);
  const run = verdictRun(verdicts, series, period, asked, !kept);
  return kept ? run < asked : run === asked;
}

/** For how many periods with a value, up to `period`, the verdict has been one of these, or none of them; counts to `most`. */
export function verdictRun(
  verdicts: readonly Verdict[],
  series: RingSeries,
  period: number,
  most: number,
  isOneOf = true,
): number {
  const known = periodsOfValues(series, period, most);
  let count = 0;
  while (
    count < known &&
    verdicts.includes(series.verdictAt(period - count)) === isOneOf
  ) {
    count++;
  }
  return count;
}

/** How many periods up to `period` have a value; counts to `most`, and at least 1. */
function periodsOfValues(
  { values }: RingSeries,
  period: number,
  most: number,
): number {
  let count = 1;
  while (count < most && !Number.isNaN(values[period - count] ?? NaN)) count++;
  return count;
}
