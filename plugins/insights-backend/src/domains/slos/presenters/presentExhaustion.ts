import type { components } from '@almanac/backstage-plugin-insights-common';
import { FORECAST } from '../model/exhaustion/FORECAST';
import type { Exhaustion } from '../model/exhaustion/forecastExhaustion';
import { instantOrNull } from '../model/window/instantOrNull';

/** When a budget will be gone, as the API gives it. */
export function presentExhaustion(
  exhaustion: Exhaustion,
): components['schemas']['SloExhaustion'] {
  return {
    outlook: exhaustion.outlook,
    likelihood: exhaustion.likelihood,
    futures: FORECAST.futures,
    horizonDays: exhaustion.horizonDays,
    medianAt: instantOrNull(exhaustion.medianSeconds),
    earlyAt: instantOrNull(exhaustion.earlySeconds),
    lateAt: instantOrNull(exhaustion.lateSeconds),
    earliestAt: instantOrNull(exhaustion.earliestSeconds),
    latestAt: instantOrNull(exhaustion.latestSeconds),
  };
}
