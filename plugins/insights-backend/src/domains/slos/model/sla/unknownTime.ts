import { COVERAGE_THRESHOLD } from '../report/verdictOf';
import type { IncludedSum } from './includedSum';

/** What of a period is over and not known, and what it may have held. Ratios 0…1. */
export interface UnknownTime {
  /** Part of the whole period, the time to come included. */
  readonly part: number;
  /** Part of the whole period that is known. */
  readonly knownPart: number;
  /** Whether it is too much to judge by the rest alone. */
  readonly isMuch: boolean;
  /** Units that it may have held, at the traffic of what is known; those that the policy for missing data gave left out. */
  readonly units: number;
  /** SLI if all of them were bad; null without units. */
  readonly lowestSli: number | null;
  /** SLI if none was. */
  readonly highestSli: number | null;
}

/**
 * What is not known of a period. A period that is known as well as a report asks for is judged by what is known.
 *
 * @param secondsLeft - of the period that are still to come and will count
 */
export function unknownTime(
  counted: IncludedSum,
  secondsLeft: number,
): UnknownTime {
  const { slices, knownSlices, total, badUnits, assumedUnits } = counted;
  const seconds =
    counted.endSeconds - counted.startSeconds - counted.excludedSeconds;
  const whole = slices === 0 ? 0 : slices * (1 + secondsLeft / seconds);
  const unknownSlices = slices - knownSlices;
  const part = whole === 0 ? 0 : unknownSlices / whole;
  const likely =
    knownSlices === 0
      ? 0
      : ((total - assumedUnits) / knownSlices) * unknownSlices;
  const units = Math.max(0, likely - assumedUnits);
  const all = total + units;
  return {
    part,
    knownPart: whole === 0 ? 0 : knownSlices / whole,
    isMuch: part > 1 - COVERAGE_THRESHOLD,
    units,
    lowestSli: all > 0 ? 1 - (badUnits + units) / all : null,
    highestSli: all > 0 ? 1 - badUnits / all : null,
  };
}
