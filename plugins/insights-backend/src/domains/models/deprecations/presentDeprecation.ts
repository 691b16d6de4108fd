import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Deprecation } from '../model/deprecation/Deprecation';

/** A deprecation as the API shows it. */
export function presentDeprecation({
  id,
  reason,
  by,
  at,
  replacement,
  endsOn,
}: Deprecation): components['schemas']['ModelDeprecation'] {
  return {
    ...{ id, reason, by, at, endsOn },
    replacement: replacement && { ...replacement },
  };
}
