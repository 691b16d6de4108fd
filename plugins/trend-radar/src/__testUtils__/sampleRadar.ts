import { Radar, Signal } from '@almanac/backstage-plugin-insights-react';

const signal: Signal = {
  id: 'sample:support-share',
  title: 'Share of users whose browser supports it',
  description: 'Sample values for development and tests.',
  unit: '1',
  step: 'month',
  kind: 'share',
  aggregation: 'last',
  higherIs: 'good',
  dimensions: ['browser'],
  collectorId: 'sample',
  definitionVersion: '1',
};

/** A radar of four quadrants and four rings without blips, to be completed. */
export function sampleRadar(changes: Partial<Radar> = {}): Radar {
  const part = (id: string, title: string) => ({ id, title, blipCount: 0 });
  return {
    id: 'sample',
    title: 'Sample platform',
    description: 'What browsers can do, by the share of users who have it.',
    owner: 'group:default/web-platform',
    signal,
    quadrants: [
      part('css', 'CSS'),
      part('html', 'HTML'),
      part('javascript', 'JavaScript'),
      part('api', 'Web APIs'),
    ],
    rings: [
      { ...part('adopt', 'Adopt'), rule: 'At least 95 % for 30 months' },
      { ...part('trial', 'Trial'), rule: 'At least 95 %' },
      {
        ...part('assess', 'Assess'),
        rule: 'At least 50 %, or rising or emerging from 10 %',
      },
      { ...part('hold', 'Hold'), rule: 'All others' },
    ],
    policy: { version: '1', movementPeriods: 12 },
    definitionVersion: '1',
    blipCount: 0,
    movedCount: 0,
    state: 'ready',
    progress: null,
    computedAt: '2026-11-24T06:00:00Z',
    dataAsOf: '2026-10-01',
    ...changes,
  };
}
