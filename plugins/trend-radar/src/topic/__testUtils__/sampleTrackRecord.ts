import type { RadarTrackRecord } from '@almanac/backstage-plugin-insights-react';

/** The record of a radar on which nothing is judged yet. */
export function sampleTrackRecord(
  told: Partial<RadarTrackRecord> = {},
): RadarTrackRecord {
  return {
    radarId: 'sample',
    policyVersion: '1',
    ...{ days: [], judgedCount: 0, stood: null, rings: [], truth: null },
    calibration: { bins: [], brier: null },
    ...told,
  };
}
