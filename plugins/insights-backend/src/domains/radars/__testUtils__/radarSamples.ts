import type { components } from '@almanac/backstage-plugin-insights-common';
import { changeSize } from '../model/changeSize';
import type { MadeBlip } from '../model/makeBlip';
import type { RadarDefinition } from '../model/RadarDefinition';
import type { DecisionDays } from '../RadarsStore';
import { readRadarDefinition } from '../model/readRadarDefinition';
import { DEMO_SIGNAL } from '../../trends/__testUtils__/demoSignal';

type Blip = components['schemas']['Blip'];

/** A radar over the demo signal: topics with an even number on the left, the others on the right. */
export const DEMO_RADAR = `apiVersion: almanac.io/v1
kind: Radar
id: demo
title: Demo
owner: group:default/web
signal: ${DEMO_SIGNAL}
quadrants:
  - { id: even, title: Even, tag: area:even }
  - { id: odd, title: Odd, tag: area:odd }
rings:
  - { id: use, title: Use, when: { atLeast: 0.8 } }
  - { id: try, title: Try, when: { any: [{ atLeast: 0.4 }, { atLeast: 0.2, verdict: [rising] }] } }
  - { id: wait, title: Wait }
hysteresis: 0.02
movementPeriods: 12
`;

/** Days for lists that no decision matters to. */
export const SOME_DAYS: DecisionDays = {
  today: '2026-11-24',
  driftsIfLeftBy: undefined,
};

/** Reads a radar that has no fault. */
export function radarOf(yaml: string): RadarDefinition {
  const { definition, faults } = readRadarDefinition('demo.yaml', yaml);
  if (!definition) throw new Error(JSON.stringify(faults));
  return definition;
}

/** A blip of the demo radar; what matters to a test is given. */
export function madeBlip(
  overrides: Partial<Blip>,
  history: MadeBlip['history'] = [{ at: '2024-01-01', ring: 'wait' }],
): MadeBlip {
  const blip: Blip = {
    topicId: 'demo:t0',
    title: 'Topic',
    quadrant: 'even',
    ring: 'wait',
    previousRing: 'wait',
    movement: 'none',
    movedAt: null,
    verdict: 'steady',
    value: 0.1,
    changeOfYear: 0,
    radius: 0.5,
    tags: ['area:even'],
    isMeasured: true,
    ...overrides,
  };
  return {
    blip,
    history,
    changeSize: changeSize(blip.changeOfYear, '1'),
    aliases: [],
    suggestion: suggestionOf(blip),
  };
}

function suggestionOf({ ring }: Blip): MadeBlip['suggestion'] {
  return {
    ring,
    sentence: `${ring} is suggested.`,
    reasons: [],
    counterfactuals: [],
    working: {
      subject: 'Ring',
      inputs: [],
      method: { id: 'm', title: 'M', source: 'S' },
      definitionVersion: '1',
      window: null,
      coverage: 1,
      engineVersion: '1',
      computedAt: '2026-01-01T00:00:00.000Z',
      steps: [],
      notes: [],
    },
  };
}
