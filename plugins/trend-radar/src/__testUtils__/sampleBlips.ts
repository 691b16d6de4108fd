import { Blip } from '@almanac/backstage-plugin-insights-react';

/** A blip that did not move, to be completed. */
export function sampleBlip(changes: Partial<Blip>): Blip {
  return {
    topicId: 'sample:grid',
    title: 'Grid',
    quadrant: 'css',
    ring: 'adopt',
    previousRing: null,
    movement: 'none',
    movedAt: null,
    verdict: 'steady',
    value: 0.97,
    changeOfYear: 0,
    radius: 0.5,
    tags: ['area:css'],
    ...changes,
  };
}

/** One blip for each movement. */
export const sampleBlips: Blip[] = [
  sampleBlip({}),
  sampleBlip({
    topicId: 'sample:has',
    title: ':has()',
    ring: 'trial',
    previousRing: 'assess',
    movement: 'in',
    movedAt: '2026-06-01',
    verdict: 'rising',
    value: 0.96,
    changeOfYear: 0.04,
  }),
  sampleBlip({
    topicId: 'sample:applet',
    title: '<applet>',
    quadrant: 'html',
    ring: 'hold',
    previousRing: 'assess',
    movement: 'out',
    movedAt: '2026-04-01',
    verdict: 'falling',
    value: 0.2,
    changeOfYear: -0.35,
  }),
  sampleBlip({
    topicId: 'sample:temporal',
    title: 'Temporal',
    quadrant: 'javascript',
    ring: 'hold',
    movement: 'new',
    movedAt: '2026-02-01',
    verdict: 'emerging',
    value: 0.03,
    changeOfYear: 0.03,
  }),
];
