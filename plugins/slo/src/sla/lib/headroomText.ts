import { formatChange } from '@almanac/backstage-plugin-insights-react';

/** SLI − target as points with their sign: `+0.042 points`. */
export function headroomText(headroom: number | null): string {
  return formatChange(headroom, '1');
}
