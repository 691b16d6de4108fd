/** A month or a quarter that can be reported. */
export interface ReportPeriod {
  /** As the API names it: `2026-10`, `2026-Q4`. */
  of: string;
  /** Whether it is still under way. */
  isUnderWay: boolean;
}

const MONTHS = 13;
const QUARTERS = 6;

/** The month or quarter that is under way in the reader's zone, and those before it, the latest first. */
export function reportPeriods(
  kind: 'month' | 'quarter',
  now: Date,
): ReportPeriod[] {
  const length = kind === 'month' ? MONTHS : QUARTERS;
  return Array.from({ length }, (_, back) => {
    const months = kind === 'month' ? back : back * 3;
    const at = new Date(now.getFullYear(), now.getMonth() - months, 1);
    return {
      of: kind === 'month' ? monthOf(at) : quarterOf(at),
      isUnderWay: back === 0,
    };
  });
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
