import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** A radar as the API gives it. */
export function sampleRadar(
  given: Partial<Schemas['Radar']> = {},
): Schemas['Radar'] {
  return {
    id: 'web-platform',
    title: 'Web platform',
    description: '',
    signal: {
      id: 'web-platform:support-share',
      title: 'Browser support',
      description: '',
      unit: '1',
      step: 'month',
      kind: 'share',
      aggregation: 'last',
      higherIs: 'good',
      dimensions: ['browser'],
      collectorId: 'web-platform',
      definitionVersion: '1',
    },
    quadrants: [{ id: 'css', title: 'CSS', blipCount: 1 }],
    rings: [{ id: 'adopt', title: 'Adopt', rule: '', blipCount: 1 }],
    policy: { version: '1', movementPeriods: 12 },
    definitionVersion: '1',
    blipCount: 1,
    movedCount: 0,
    state: 'ready',
    progress: null,
    computedAt: null,
    dataAsOf: null,
    ...given,
  };
}

/** A blip as the API gives it. */
export function sampleBlip(
  given: Partial<Schemas['Blip']> = {},
): Schemas['Blip'] {
  return {
    topicId: 'web-platform:has',
    title: ':has()',
    quadrant: 'css',
    ring: 'adopt',
    previousRing: null,
    movement: 'none',
    movedAt: null,
    verdict: 'rising',
    value: 0.956,
    changeOfYear: null,
    radius: 0.5,
    tags: ['area:css', 'group:selectors'],
    ...given,
  };
}

/** A topic as the API gives it. */
export function sampleTopic(
  given: Partial<Schemas['Topic']> = {},
): Schemas['Topic'] {
  return {
    id: 'web-platform:has',
    title: ':has()',
    description: 'Matches an element by what is in it.',
    aliases: ['css-has'],
    tags: [],
    links: [],
    collectorId: 'web-platform',
    ...given,
  };
}
