import type { ContractDeprecation } from '@almanac/backstage-plugin-insights-react';

/** What ends in one month; of `undefined` nobody said when. */
export interface DeprecationMonth {
  month: string | undefined;
  items: ContractDeprecation[];
}

/** What is to end by month, in the order that it comes in. */
export function byMonth(
  deprecations: readonly ContractDeprecation[],
): DeprecationMonth[] {
  const months: DeprecationMonth[] = [];
  for (const item of deprecations) {
    const month = item.sunsetOn?.slice(0, 'YYYY-MM'.length);
    const last = months[months.length - 1];
    if (last && last.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
