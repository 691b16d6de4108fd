import type { components } from '@almanac/backstage-plugin-insights-common';

/** Parameters of several sides, side by side, by name; null where a side has none. */
export function compareParams(
  sides: readonly Readonly<Record<string, string>>[],
): components['schemas']['ModelComparedParam'][] {
  const maps = sides.map(params => new Map(Object.entries(params)));
  const names = new Set(maps.flatMap(params => [...params.keys()]));
  return [...names].sort().map(name => ({
    name,
    values: maps.map(params => params.get(name) ?? null),
  }));
}
