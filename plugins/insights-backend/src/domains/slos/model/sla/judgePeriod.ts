import { ENOUGH_KNOWN } from '../evaluation/SloState';
import { fallsBelow } from './fallsBelow';
import type { Headroom } from './Headroom';
import type { IncludedSum } from './includedSum';
import type { ProjectedPeriod } from './projectedPeriod';
import type { PeriodState } from './SlaState';
import type { UnknownTime } from './unknownTime';

/** With less than a quarter of what may fail left, somebody should look. */
export const AT_RISK_SHARE = 0.25;

/** What the state of a period is judged by. */
export interface PeriodEvidence {
  readonly counted: IncludedSum;
  readonly headroom: Headroom;
  /** At the end of a calendar period that is not over; null where too little is known to tell. */
  readonly projection: ProjectedPeriod | null;
  readonly unknown: UnknownTime;
  readonly isOver: boolean;
  /** Whether what was counted decides, since traffic to come mends nothing. */
  readonly isFinal: boolean;
}

/**
 * How a period stands. Where much of it is not known, it is kept or broken only if it is so whatever the unknown time was: all
 * bad for the one, all good for the other. While traffic to come decides, what is measured warns all the same, unless it is too
 * early to say.
 */
export function judgePeriod(target: number, seen: PeriodEvidence): PeriodState {
  const { counted, projection, headroom, unknown } = seen;
  if (!(counted.total > 0)) return 'noData';
  const open = unknown.isMuch ? unknown.units : 0;
  const { badUnits } = counted;
  const isBelow = (total: number, bad = badUnits) =>
    fallsBelow({ total, badUnits: bad }, target);
  if (seen.isFinal && isBelow(counted.total + open)) return 'broken';
  if (projection && isBelow(projection.totalUnits + open)) return 'broken';
  const mayBeBelow = open > 0 && isBelow(counted.total + open, badUnits + open);
  if (seen.isFinal && mayBeBelow) return 'undecided';
  if (seen.isOver) return 'kept';
  if (isTooEarly(seen)) return 'undecided';
  const endsBelow =
    projection !== null && isBelow(projection.totalUnits, projection.badUnits);
  const isScarce = (headroom.share ?? 1) < AT_RISK_SHARE;
  if (isBelow(counted.total) || endsBelow || isScarce) return 'atRisk';
  return mayBeBelow ? 'undecided' : 'kept';
}

/** Whether neither of the period nor of the last week enough is known; SLOs begin to be judged at the same part. */
export function isTooEarly({
  isOver,
  projection,
  unknown,
}: Pick<PeriodEvidence, 'isOver' | 'projection' | 'unknown'>): boolean {
  return !isOver && projection === null && unknown.knownPart < ENOUGH_KNOWN;
}
