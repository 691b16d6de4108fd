import { ModelBesideAllData } from '@almanac/backstage-plugin-insights-react';

/** A part of the data that is worse than all of it, to be completed. */
export function sampleBeside(
  changes: Partial<ModelBesideAllData> = {},
): ModelBesideAllData {
  return {
    unit: '1',
    difference: -0.21,
    share: -0.23,
    verdict: 'worse',
    isBeyondIntervals: null,
    isSameData: null,
    ...changes,
  };
}
