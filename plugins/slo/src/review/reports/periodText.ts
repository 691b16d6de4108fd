import { formatPeriod } from '@almanac/backstage-plugin-insights-react';

/** A month or quarter as people call it: `Oct 2026`, `Q4 2026`; another name as it came. */
export function periodText(of: string): string {
  const quarter = /^(\d{4})-(Q[1-4])$/.exec(of);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  return /^\d{4}-\d\d$/.test(of) ? formatPeriod(`${of}-01`, 'month') : of;
}
