/** A month or a quarter that can be reported. */
export interface ReportPeriod {
  /** As the API names it: `2026-10`, `2026-Q4`. */
  of: string;
  /** Whether it is still under way. */
  isUnderWay: boolean;
}

const LENGTHS = { month: 13, quarter: 6 } as const;
const MONTHS = { month: 1, quarter: 3 } as const;

/**
 * The month or quarter that is under way in the reader's zone, and those before it, the latest first.
 *
 * @param oldest - from when on counts are kept: before that there is nothing to report; not known when left out
 */
export function reportPeriods(
  kind: 'month' | 'quarter',
  now: Date,
  oldest?: Date,
): ReportPeriod[] {
  return Array.from({ length: LENGTHS[kind] }, (_, back) => {
    const month = now.getMonth() - back * MONTHS[kind];
    return new Date(now.getFullYear(), month, 1);
  }).flatMap((at, back) => {
    const isKnown = back === 0 || !oldest || endOf(kind, at) > oldest;
    const of = kind === 'month' ? monthOf(at) : quarterOf(at);
    return isKnown ? [{ of, isUnderWay: back === 0 }] : [];
  });
}

/** When the month or quarter that a moment is in ends. */
function endOf(kind: 'month' | 'quarter', at: Date): Date {
  const months = MONTHS[kind];
  const first = Math.floor(at.getMonth() / months) * months;
  return new Date(at.getFullYear(), first + months, 1);
}

function monthOf(time: Date): string {
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(
    2,
    '0',
  )}`;
}

function quarterOf(time: Date): string {
  return `${time.getFullYear()}-Q${Math.floor(time.getMonth() / 3) + 1}`;
}
