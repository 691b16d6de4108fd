import { ModelComparedParam } from '@almanac/backstage-plugin-insights-react';

/** Parameters that not all sides have the same of. */
export function differingParams(
  params: readonly ModelComparedParam[],
): ModelComparedParam[] {
  return params.filter(({ values }) => new Set(values).size > 1);
}
