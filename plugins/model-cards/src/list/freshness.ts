import { ModelFilter } from '@almanac/backstage-plugin-insights-react';

const MILLISECONDS_PER_DAY = 86_400_000;

/** How long ago a model got its latest version, as readers choose it. */
const choices = {
  '30d': { days: 30, of: 'versionSince' },
  '90d': { days: 90, of: 'versionSince' },
  over90d: { days: 90, of: 'versionBefore' },
  over1y: { days: 365, of: 'versionBefore' },
} as const;

export type Freshness = keyof typeof choices;

/** From the freshest on. */
export const freshnesses = Object.keys(choices) as Freshness[];

/**
 * The filter of a choice. Days begin at midnight UTC, so that the same question is asked all day.
 *
 * @param now - milliseconds
 */
export function freshnessFilter(
  choice: Freshness,
  now: number,
): Pick<ModelFilter, 'versionSince' | 'versionBefore'> {
  const { days, of } = choices[choice];
  const today = now - (now % MILLISECONDS_PER_DAY);
  const instant = new Date(today - days * MILLISECONDS_PER_DAY).toISOString();
  return { [of]: instant };
}
