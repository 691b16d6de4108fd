import type { Subject } from '../../signals';
import { DEMO_RADAR, radarOf } from '../__testUtils__/radarSamples';
import type { BlipInput } from './BlipInput';
import { makeBlip } from './makeBlip';

const definition = { ...radarOf(DEMO_RADAR), movementPeriods: 2 };

function subjectOf(total: number[]): Subject {
  return {
    signal: {
      ...{ id: 'demo:share', title: 'Support', description: '', unit: '1' },
      ...{ step: 'month', kind: 'share', aggregation: 'last' },
      ...{ higherIs: 'good', dimensions: [], collectorId: 'demo' },
      definitionVersion: '1',
    },
    topic: {
      ...{ id: 'demo:t0', title: 'Topic', description: '', links: [] },
      ...{ aliases: ['t'], tags: ['area:even'], collectorId: 'demo' },
    },
    start: '2024-01-01',
    step: 'month',
    total: Float64Array.from(total),
    members: [],
    digest: 'sha256:1',
    revision: 1,
    updatedAt: new Date(0),
  };
}

const inputOf = (total: number[]): BlipInput => ({
  definition,
  quadrant: 'even',
  subject: subjectOf(total),
  summary: {
    ...{ topicId: 'demo:t0', inputDigest: 'sha256:1', engineVersion: '1' },
    ...{ verdict: 'rising', verdictReason: '', value: total.at(-1)! },
    ...{ changeOfYear: 0.3, latestAt: '2024-05-01', reachedPeriod: 652 },
  },
  from: 0,
  verdictAt: () => 'rising',
  computedAt: '2026-01-01T00:00:00.000Z',
});

describe('makeBlip', () => {
  it('places a topic, says why, and tells how it got there', () => {
    const made = makeBlip(inputOf([NaN, 0.1, 0.3, NaN, 0.85]));
    expect(made?.blip).toEqual({
      ...{ topicId: 'demo:t0', title: 'Topic', quadrant: 'even', ring: 'use' },
      ...{ previousRing: 'try', movement: 'in', movedAt: '2024-05-01' },
      ...{ verdict: 'rising', value: 0.85, changeOfYear: 0.3, radius: 1 },
      ...{ tags: ['area:even'], isMeasured: true },
    });
    expect(made?.history).toEqual([
      { at: '2024-02-01', ring: 'wait' },
      { at: '2024-03-01', ring: 'try' },
      { at: '2024-05-01', ring: 'use' },
    ]);
    expect(made?.suggestion).toMatchObject({
      ring: 'use',
      sentence:
        'Use is suggested for Topic: support is 85 %, and the trend is rising.',
      reasons: [{ ring: 'use', actual: 0.85, threshold: 0.8, met: true }],
      counterfactuals: [{ ring: 'try' }],
      working: {
        definitionVersion: definition.version,
        coverage: 3 / 5,
        window: { start: '2024-01-01', periods: 5, missing: 2 },
        inputs: [{ digest: 'sha256:1', observations: 3 }, {}],
        steps: expect.arrayContaining([
          expect.objectContaining({
            title: 'Value and change of a year',
            values: [
              expect.objectContaining({ value: 0.85 }),
              expect.objectContaining({ value: expect.closeTo(0.55, 12) }),
              expect.objectContaining({ value: 0.3 }),
            ],
          }),
        ]),
        notes: [
          expect.stringContaining('2 points below'),
          'A verdict counts once it has been given for 3 months on end; where it has brought or kept the blip in its ring it counts until it has been missed for as long.',
          'A gap is bridged by the last known value.',
        ],
      },
    });
  });

  it('tells of one event where it moved twice: the last change, as the history has it', () => {
    const made = makeBlip(inputOf([0.3, 0.9, 0.3]));
    expect(made?.blip).toMatchObject({
      ...{ ring: 'try', previousRing: 'use', movement: 'out' },
      movedAt: '2024-03-01',
    });
    expect(made?.history.slice(-2)).toEqual([
      { at: '2024-02-01', ring: 'use' },
      { at: '2024-03-01', ring: 'try' },
    ]);
  });

  it('says that hysteresis holds it, and by what', () => {
    const made = makeBlip(inputOf([0.1, 0.81, 0.79]));
    expect(made?.suggestion.sentence).toBe(
      'Use is suggested for Topic: support is 79 %, and the trend is rising. It stays in Use: it had reached 80 %, and has not been more than 2 points below that since.',
    );
    expect(made?.suggestion.reasons).toMatchObject([
      { actual: 0.79, threshold: 0.78, met: true },
    ]);
  });

  it('gives the values of its working their units, and words none', () => {
    const { steps } = makeBlip(inputOf([0.1, 0.3]))!.suggestion.working;
    expect(steps[0].values.map(({ unit }) => unit)).toEqual(['1', '1', '1']);
    const values = steps.slice(1).flatMap(step => step.values);
    for (const { value, unit } of values) {
      expect({ value, unit }).toEqual({
        value,
        unit: typeof value === 'number' ? '1' : undefined,
      });
    }
  });

  it('has no previous ring for a topic that is newer than the comparison', () => {
    expect(makeBlip(inputOf([0.1]))?.blip).toMatchObject({
      ...{ movement: 'new', previousRing: null, movedAt: '2024-01-01' },
    });
  });

  it('makes the same of the same', () => {
    const input = inputOf([0.1, 0.3, 0.5]);
    expect(makeBlip(input)).toEqual(makeBlip(input));
  });

  it('makes nothing of a topic without a value', () => {
    expect(makeBlip(inputOf([NaN, NaN]))).toBeUndefined();
    expect(makeBlip(inputOf([]))).toBeUndefined();
  });
});
