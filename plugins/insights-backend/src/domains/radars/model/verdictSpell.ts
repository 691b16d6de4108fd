import type { Verdict } from '../../trends';
import type { RadarDefinition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/** So many periods on end, where a policy does not say it. */
export const DEFAULT_VERDICT_PERIODS = 3;

/** What of a policy says how long a verdict must have been there, or be gone, before a ring moves by it. */
export type VerdictPolicy = Pick<RadarDefinition, 'verdictPeriods'>;

/** How a verdict is asked for. */
export interface VerdictSpell {
  /** So many periods on end, at least 1. */
  readonly periods: number;
  /** In the ring that the blip is in already: there the verdict counts until it has been missed for that long. */
  readonly isKept: boolean;
}

/** How a policy asks for a verdict, in the ring that a blip is in already or in another. */
export function verdictSpell(
  { verdictPeriods = DEFAULT_VERDICT_PERIODS }: VerdictPolicy,
  isKept: boolean,
): VerdictSpell {
  return { periods: verdictPeriods, isKept };
}

/**
 * Whether a verdict counts at a period: outside of the ring it must have been there for the spell, inside it must not have been
 * missed for as long, so that one odd month moves nothing. A topic that has fewer values is judged by those it has.
 */
export function verdictHolds(
  verdicts: readonly Verdict[],
  series: RingSeries,
  period: number,
  { periods, isKept }: VerdictSpell,
): boolean {
  const asked = periodsOfValues(series, period, periods);
  const run = verdictRun(verdicts, series, period, asked, !isKept);
  return isKept ? run < asked : run === asked;
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
