import fc from 'fast-check';
import { DEMO_RADAR, radarOf } from '../__testUtils__/radarSamples';
import { anySeries } from './__testUtils__/ringSamples';
import { changedPolicy } from './changedPolicy';
import { policyLevels } from './policyLevels';
import { policyThresholds } from './policyThresholds';
import { replayRings } from './replayRings';

const demo = radarOf(DEMO_RADAR);

describe('policyLevels', () => {
  it('names every level from the centre outwards, those of alternatives too', () => {
    expect(policyLevels(demo)).toEqual([
      { ring: 'use', level: 0, atLeast: 0.8, forPeriods: 1 },
      { ring: 'try', level: 0, atLeast: 0.4, forPeriods: 1 },
      { ring: 'try', level: 1, atLeast: 0.2, forPeriods: 1 },
    ]);
  });
});

/** Thresholds of all kinds: a range, and a most among alternatives. */
const bounded = radarOf(
  DEMO_RADAR.replace(
    '{ atLeast: 0.8 }',
    '{ atLeast: 0.8, atMost: 0.9 }',
  ).replace('{ atLeast: 0.4 }', '{ atMost: 0.1, forPeriods: 3 }'),
);

describe('policyThresholds', () => {
  it('names what must not be exceeded, counted apart from the levels', () => {
    const value = { of: 'value', bound: 'atMost' };
    expect(policyThresholds(bounded)).toEqual([
      { ring: 'use', index: 0, ...value, value: 0.9, forPeriods: 1 },
      { ring: 'try', index: 0, ...value, value: 0.1, forPeriods: 3 },
    ]);
    expect(policyLevels(bounded).map(({ ring }) => ring)).toEqual([
      'use',
      'try',
    ]);
  });
});

describe('changedPolicy', () => {
  it('changes what must not be exceeded beside the level of the same condition', () => {
    const changed = changedPolicy(bounded, {
      levels: [{ ring: 'use', level: 0, atLeast: 0.7 }],
      thresholds: [
        { ring: 'use', index: 0, value: 0.95 },
        { ring: 'try', index: 0, forPeriods: 6 },
      ],
    });
    expect(changed.rings[0].when).toEqual({ atLeast: 0.7, atMost: 0.95 });
    expect(changed.rings[1].when?.any?.[0]).toEqual({
      atMost: 0.1,
      forPeriods: 6,
    });
  });

  it('changes the levels that are named, and leaves all else', () => {
    const changed = changedPolicy(demo, {
      levels: [
        { ring: 'use', level: 0, forPeriods: 6 },
        { ring: 'try', level: 1, atLeast: 0.3 },
      ],
      hysteresis: 0.1,
    });
    expect(policyLevels(changed)).toEqual([
      { ring: 'use', level: 0, atLeast: 0.8, forPeriods: 6 },
      { ring: 'try', level: 0, atLeast: 0.4, forPeriods: 1 },
      { ring: 'try', level: 1, atLeast: 0.3, forPeriods: 1 },
    ]);
    expect(changed.rings[1].when?.any?.[1].verdict).toEqual(['rising']);
    expect(changed.hysteresis).toBe(0.1);
    expect(policyLevels(demo)[0].forPeriods).toBe(1);
  });

  it('knows no level that the policy does not have', () => {
    const levels = [{ ring: 'wait', level: 0, atLeast: 0.1 }];
    expect(() => changedPolicy(demo, { levels })).toThrow(RangeError);
    const thresholds = [{ ring: 'use', index: 0, value: 0.1 }];
    expect(() => changedPolicy(demo, { thresholds })).toThrow(RangeError);
  });

  it('suggests the same rings where the levels are those that are declared', () => {
    fc.assert(
      fc.property(anySeries, series => {
        const same = changedPolicy(demo, { levels: policyLevels(demo) });
        expect(replayRings(same, series, 0).rings).toEqual(
          replayRings(demo, series, 0).rings,
        );
      }),
    );
  });

  it('never brings a blip further in when a level is raised and nothing is held', () => {
    const strict = changedPolicy(demo, { hysteresis: 0 });
    fc.assert(
      fc.property(
        anySeries,
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (series, more) => {
          const levels = policyLevels(strict).map(level => ({
            ...level,
            atLeast: level.atLeast + more,
          }));
          const raised = changedPolicy(strict, { levels });
          const before = replayRings(strict, series, 0).rings;
          replayRings(raised, series, 0).rings.forEach((ring, at) =>
            expect(ring).toBeGreaterThanOrEqual(before[at]),
          );
        },
      ),
    );
  });
});
