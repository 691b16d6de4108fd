import type { ContractSeverity } from '@almanac/backstage-plugin-insights-react';

/** The weightiest first. */
export const severities = [
  'breaking',
  'risky',
  'safe',
] as const satisfies readonly ContractSeverity[];
